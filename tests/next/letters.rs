//! What letters say of earlier ones, and the rules of the letters that follow up.

use std::sync::LazyLock;

use tousu::case::choice::Choice;
use tousu::case::finding::Severity;
use tousu::case::model::{AmountRule, ClaimKind, Letter, LetterKind, Party};
use tousu::case::{self, Case, Source};
use tousu::letter::Composer;
use tousu::locale::Script;
use tousu::{recipient, text};

use crate::support::parts::{ADVERTISED, GOODS, PEOPLE};

/// The top of a case with its purchase, before what was sent.
static HEAD: LazyLock<String> = LazyLock::new(|| {
    let top = "version = 1\nid = \"next\"\ndate = 2026-11-20\nbuyer = \"consumer\"\n";
    [top, PEOPLE, GOODS, ADVERTISED].concat()
});
const RESCIND: &str = "[[claim]]\nkind = \"rescind\"\n";
const POSTED: &str = "by = \"挂号信\"\ntracking = \"XA1\"\n";

fn sent(letter: &str, more: &str) -> String {
    format!("[[sent]]\nletter = \"{letter}\"\ndate = 2026-10-09\noffice = \"杭州市样本区市场监督管理局\"\n{more}\n")
}

fn read(to: &str, parts: &[&str]) -> Case {
    let letter = format!("[[letter]]\nto = \"{to}\"\noffice = \"杭州市样本区市场监督管理局\"\n");
    let text = format!("{}{}{letter}", *HEAD, parts.concat());
    let outcome = case::read(&Source { name: "next".into(), text }, jiff::civil::date(2026, 11, 20));
    outcome.case.unwrap_or_else(|| panic!("{:#?}", outcome.findings))
}

fn said(case: &Case, letter: &Letter, script: Script) -> String {
    let composer = Composer::new(&[script], &[]).unwrap_or_else(|e| panic!("{e:?}"));
    let composed = composer.compose(case, letter, script).unwrap_or_else(|e| panic!("{e:?}"));
    text::form(&composed.document).lines().collect()
}

fn written(to: &str, parts: &[&str]) -> String {
    let case = read(to, parts);
    said(&case, &case.letters[0], Script::Hans)
}

#[test]
fn what_became_of_an_earlier_letter_is_told() {
    for (letter, more, expected) in [
        (
            "merchant",
            format!("{POSTED}received = 2026-10-12"),
            "2026年10月9日，本人以挂号信向被投诉人寄送投诉函（邮件编号：XA1），被投诉人于2026年10月12日签收，至今未作答复。",
        ),
        (
            "merchant",
            "outcome = \"answered\"\nanswer = \"不退。\"\nanswered = 2026-10-20".to_string(),
            "2026年10月9日，本人向被投诉人提交投诉函。2026年10月20日，被投诉人答复：不退。",
        ),
        (
            "merchant",
            "answered = 2026-10-20".to_string(),
            "2026年10月9日，本人向被投诉人提交投诉函，被投诉人已于2026年10月20日作出答复。",
        ),
        (
            "association",
            "by = \"挂号信\"\noutcome = \"refused\"\nanswer = \"证据不足\"\nanswered = 2026-10-20".to_string(),
            "以挂号信向贵局寄送投诉书。2026年10月20日，贵局决定不予受理，并告知：证据不足。",
        ),
        (
            "association",
            "by = \"微信公众号\"\nreceived = 2026-10-09\noutcome = \"terminated\"".to_string(),
            "通过微信公众号向贵局提交投诉书，贵局于当日收到。贵局终止调解。",
        ),
        ("association", "outcome = \"accepted\"".to_string(), "提交投诉书。贵局决定受理。"),
        ("association", String::new(), "提交投诉书。至今，本人尚未收到是否受理的告知。"),
        ("merchant", "outcome = \"settled\"".to_string(), "提交投诉函。其后双方达成和解，并已履行。"),
    ] {
        let letter = written("regulator-complaint", &[&sent(letter, &more)]);
        assert!(letter.contains(expected), "{expected}\n{letter}");
    }
}

#[test]
fn what_was_sent_after_the_letter_is_not_told() {
    for (date, told) in [("2026-11-20", true), ("2026-11-21", false)] {
        let letter = written("regulator-complaint", &[&format!("[[sent]]\nletter = \"merchant\"\ndate = {date}\n")]);
        assert_eq!(letter.contains("向被投诉人提交投诉函"), told, "{date}\n{letter}");
    }
}

#[test]
fn nobody_is_told_of_a_report_but_its_office() {
    let history = [sent("regulator-report", POSTED), sent("merchant", "tracking = \"XA2\"")].concat();
    for (to, report, merchant) in [
        ("merchant", false, true),
        ("reminder", false, true),
        ("association", false, true),
        ("regulator-complaint", false, true),
        ("regulator-report", true, true),
        ("hotline", false, true),
    ] {
        let letter = written(to, &[&history]);
        assert_eq!((letter.contains("XA1"), letter.contains("XA2")), (report, merchant), "{to}: {letter}");
    }
    let case = read("regulator-report", &[&history]);
    let unnamed = Letter { anonymous: true, ..case.letters[0].clone() };
    let letter = said(&case, &unnamed, Script::Hans);
    assert!(!letter.contains("XA1") && !letter.contains("XA2") && !letter.contains("张三"), "{letter}");
}

#[test]
fn the_day_for_an_answer_is_a_working_day_unless_the_file_names_one() {
    let case = read("merchant", &[]);
    let asked = |reply_by| said(&case, &Letter { reply_by, ..case.letters[0].clone() }, Script::Hans);
    // Fifteen days after 20 November are a Saturday.
    assert!(asked(None).contains("请贵公司于2026年12月7日（含当日）前"), "{}", asked(None));
    let named = asked(Some(jiff::civil::date(2026, 12, 5)));
    assert!(named.contains("请贵公司于2026年12月5日（含当日）前"), "{named}");
}

/// What a claim says in `text` is in the letter, whatever its kind; a full stop of the user's does not stand inside.
#[test]
fn the_text_of_a_claim_is_printed() {
    for (kind, claim) in ClaimKind::CODES {
        let amount = if claim.amount() == AmountRule::Required { "amount = 500\n" } else { "" };
        let of = claim.party().unwrap_or(Party::Merchant);
        let text = format!("[[claim]]\nkind = \"{kind}\"\nof = \"{}\"\ntext = \"甲乙丙。\"\n{amount}", of.code());
        let to = match of {
            Party::Merchant => "merchant",
            Party::Platform => "platform",
            Party::Carrier => "carrier",
        };
        let firms = "[platform]\nname = \"示例网络\"\n[carrier]\nname = \"示例通信\"\nnumber = \"138-0000-0001\"\n";
        let other = "[[claim]]\nkind = \"other\"\nof = \"merchant\"\ntext = \"丁\"\n".replace("merchant", of.code());
        let prepaid = if *kind == "prepaid-balance" { "[purchase.prepaid]\ntotal = 1000\nused = 500\n" } else { "" };
        let triple = *kind == "triple-compensation";
        let text = if triple { text.replace("amount = 500", "amount = 3000") } else { text };
        let letter = written(to, &[prepaid, firms, &call("2026-10-20", "0571-1"), &text, &other]);
        assert_eq!(letter.matches("甲乙丙").count(), 1, "{kind}: {letter}");
        assert!(!letter.contains("甲乙丙。"), "{kind}: {letter}");
    }
}

/// A contract ends once: from the day a letter that says so arrived, others ask to confirm it.
#[test]
fn a_rescission_that_was_declared_is_confirmed() {
    let confirmed = |them: &str| format!("确认本人与{them}就美容仪订立的合同已于2026年10月12日解除");
    let on_its_way =
        |them: &str| format!("确认本人与{them}就美容仪订立的合同，自本人于2026年10月9日发出的解除通知到达{them}时解除");
    for (letter, more, arrived) in [
        ("merchant", "received = 2026-10-12", true),
        ("merchant", "received = 2026-10-12\ndeclared = [\"rescind\"]", true),
        ("reminder", "received = 2026-10-12\ndeclared = [\"rescind\"]", true),
        ("reminder", "declared = [\"rescind\"]", false),
        ("rescission", "", false),
    ] {
        let history = sent(letter, more);
        let words = |them: &str| if arrived { confirmed(them) } else { on_its_way(them) };
        for (to, them) in [("merchant", "贵公司"), ("reminder", "贵公司"), ("association", "被投诉人")] {
            let said = written(to, &[RESCIND, &history]);
            assert!(said.contains(&words(them)), "{letter} {more} {to}: {said}");
            assert!(!said.contains("以本函通知") && !said.contains("自本函送达"), "{letter} {more} {to}: {said}");
        }
    }
    // Nothing was declared.
    for history in ["", &sent("merchant", "received = 2026-10-12\ndeclared = []"), &sent("reminder", "")] {
        let said = written("merchant", &[RESCIND, history]);
        assert!(said.contains("以本函通知贵公司解除合同") && said.contains("自本函送达贵公司时解除"), "{said}");
        let said = written("association", &[RESCIND, history]);
        assert!(said.contains("解除本人与被投诉人就美容仪订立的合同") && !said.contains("确认"), "{said}");
    }
    // A letter is the same after it has been recorded.
    let itself = sent("merchant", "declared = [\"rescind\"]").replace("2026-10-09", "2026-11-20");
    assert!(written("merchant", &[RESCIND, &itself]).contains("以本函通知贵公司解除合同"));
}

/// A call on a day; the number tells the calls apart.
fn call(day: &str, number: &str) -> String {
    format!("[[call]]\ntime = {day}T09:00:00\nnumber = \"{number}\"\nseconds = 9\nsaid = \"推销凝胶\"\n")
}

#[test]
fn what_12321_has_been_told_it_is_not_told_again() {
    let calls = [call("2026-10-08", "0571-1"), call("2026-10-09", "0571-2"), call("2026-10-20", "0571-3")].concat();
    let first = written("spam-centre", &[&calls]);
    assert!(first.contains("以下为逐次来电") && !first.contains("此前的来电"), "{first}");
    for number in ["0571-1", "0571-2", "0571-3"] {
        assert!(first.contains(number), "{first}");
    }
    let report = sent("spam-centre", "tracking = \"TS1\"\nanswer = \"已转交\"\nanswered = 2026-10-15");
    let again = written("spam-centre", &[&calls, &report]);
    let told = "本人已于2026年10月9日（编号：TS1）就此前的来电向贵中心投诉，贵中心于2026年10月15日答复：已转交。\
                上述投诉之后又接到来电1次，时间、主叫号码、通话时长和内容如下：";
    assert!(again.contains(told) && again.contains("0571-3"), "{again}");
    assert!(!again.contains("0571-1") && !again.contains("0571-2"), "{again}");
    let later = sent("spam-centre", "").replace("2026-10-09", "2026-10-10");
    let third = written("spam-centre", &[&calls, &report, &later]);
    assert!(third.contains("已于2026年10月9日（编号：TS1）、2026年10月10日就此前的来电向贵中心投诉。上述"), "{third}");
    // What the carrier or the bureau is told is whole.
    let bureau = written("bureau-report", &[&calls, &report]);
    assert!(bureau.contains("0571-1") && bureau.contains("TS1"), "{bureau}");
}

#[test]
fn advice_on_review_says_by_when() {
    let refused = sent("regulator-complaint", "outcome = \"refused\"\nanswer = \"无管辖权\"\nanswered = 2026-10-15");
    let letter = written("review-advice", &[&refused]);
    for words in ["决定不予受理，并告知：无管辖权。", "最后一日为2026年12月14日", "撤销不予受理决定", "最长不超过一年"]
    {
        assert!(letter.contains(words), "{words}\n{letter}");
    }
    let silent = sent("regulator-complaint", "received = 2026-10-09");
    let letter = written("review-advice", &[&silent]);
    for words in ["该期限至2026年10月19日届满", "最后一日为2026年12月18日", "作出是否受理的决定"]
    {
        assert!(letter.contains(words), "{words}\n{letter}");
    }
    assert!(!letter.contains("不予受理决定"), "{letter}");
}

#[test]
fn a_trader_that_is_gone_gives_another_ground() {
    let service = HEAD.replace("received = 2026-09-07\n", "[purchase.prepaid]\ntotal = 1000\nused = 0\n");
    let service =
        service.replace("price = 1000\n", "price = 1000\npromised = [\"随叫随到\"]\nfound = [\"已经停业\"]\n");
    let service = service.replace("promised = [\"无刺激\"]\nfound = [\"刺痛\"]\n", "");
    let gone = "[[grievance]]\nkind = \"prepaid-not-refunded\"\nreason = \"trader-gone\"\n";
    let text = format!("{service}{gone}{RESCIND}[[letter]]\nto = \"rescission\"\n");
    let outcome = case::read(&Source { name: "next".into(), text }, jiff::civil::date(2026, 11, 20));
    let case = outcome.case.unwrap_or_else(|| panic!("{:#?}", outcome.findings));
    let letter = said(&case, &case.letters[0], Script::Hans);
    assert!(letter.contains("第五百六十三条第一款第二项") && !letter.contains("第一款第四项规定"), "{letter}");
    let letter = written("rescission", &[RESCIND]);
    assert!(letter.contains("第五百六十三条第一款第四项") && letter.contains("合同自本函送达贵公司时解除"), "{letter}");
}

#[test]
fn every_rule_of_the_letters_that_follow_up() {
    let received = sent("merchant", "received = 2026-11-04");
    let running = sent("merchant", "received = 2026-11-05");
    let declared = format!("{RESCIND}{}", sent("reminder", "received = 2026-11-05\ndeclared = [\"rescind\"]"));
    let undeclared = format!("{RESCIND}{}", sent("merchant", "received = 2026-11-05\ndeclared = []"));
    let old = HEAD.replace("2026-09-0", "2025-09-0");
    let silent = sent("regulator-complaint", "received = 2026-10-09");
    let refused = sent("regulator-complaint", "outcome = \"refused\"\nanswered = 2026-10-15");
    let late = refused.replace("2026-10-15", "2026-09-15").replace("date = 2026-10-09", "date = 2026-09-09");
    let deciding = sent("regulator-complaint", "received = 2026-11-18");
    let quiet = "[[grievance]]\nkind = \"data-leak\"\n[[fact]]\ndate = 2026-09-01\ntext = \"信息泄露\"\n";
    let leak = HEAD.replace("[[grievance]]\nkind = \"not-as-advertised\"\n", quiet);
    for (code, severity, to, head, broken, kept) in [
        ("reminder-nothing-sent", Severity::Error, "reminder", HEAD.as_str(), "", received.as_str()),
        ("reminder-no-receipt", Severity::Advice, "reminder", HEAD.as_str(), &sent("merchant", ""), &received),
        ("reminder-term-runs", Severity::Advice, "reminder", HEAD.as_str(), &running, &received),
        ("rescission-not-claimed", Severity::Error, "rescission", HEAD.as_str(), "", RESCIND),
        ("rescission-no-ground", Severity::Error, "rescission", leak.as_str(), RESCIND, "ground"),
        ("rescission-declared", Severity::Error, "rescission", HEAD.as_str(), &declared, &undeclared),
        ("rescission-one-year", Severity::AtRisk, "rescission", old.as_str(), RESCIND, "year"),
        ("review-no-ground", Severity::Error, "review-advice", HEAD.as_str(), &deciding, &silent),
        ("review-sixty-days", Severity::AtRisk, "review-advice", HEAD.as_str(), &late, &refused),
    ] {
        let found = |head: &str, part: &str| {
            let letter = format!("[[letter]]\nto = \"{to}\"\n");
            let source = Source { name: code.into(), text: format!("{head}{part}{letter}") };
            let outcome = case::read(&source, jiff::civil::date(2026, 11, 20));
            let case = outcome.case.unwrap_or_else(|| panic!("{code}: {:#?}", outcome.findings));
            recipient::check(&case, 0, None).iter().find(|f| f.code == code).map(|f| f.severity)
        };
        assert_eq!(found(head, broken), Some(severity), "{code}");
        let (head, kept) = if matches!(kept, "ground" | "year") { (HEAD.as_str(), RESCIND) } else { (head, kept) };
        assert_eq!(found(head, kept), None, "{code}");
    }
}

#[test]
fn letters_to_the_merchant_are_known_as_such() {
    let to_merchant = [LetterKind::Merchant, LetterKind::Reminder, LetterKind::Rescission];
    assert!(to_merchant.into_iter().all(LetterKind::is_to_merchant));
    assert!(!LetterKind::ReviewAdvice.is_to_merchant() && !LetterKind::Platform.is_to_merchant());
}
