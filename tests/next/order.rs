//! The order of letters: states of a case, and how its ways stand in each.

use std::collections::BTreeSet;

use tousu::case::Case;
use tousu::case::choice::Choice;
use tousu::law::resolve::resolve;
use tousu::law::{Statutes, reference};
use tousu::locale::{Language, Messages};
use tousu::recipient::order::Reason;
use tousu::recipient::{Standing, Step, next};

use crate::support::parts::{self, ADVERTISED, GOODS, TO_MERCHANT};

const CONSUMER: &str = "buyer = \"consumer\"\n";
const BUSINESS: &str = "buyer = \"business\"\n";
const ON_PLATFORM: &str = r#"
[platform]
name = "示例网络有限公司"
[purchase]
date = 2026-09-01
channel = "platform"
item = "保温壶"
price = 168
received = 2026-09-07
found = ["不保温"]
[[grievance]]
kind = "quality"
[[claim]]
kind = "refund"
amount = 168
"#;
const SERVICE: &str = r#"
[purchase]
date = 2026-03-01
channel = "telephone"
item = "电话机器人服务"
price = 36000
promised = ["十秒内接听"]
found = ["无人接听"]
[purchase.prepaid]
total = 36000
used = 9000
asked = 2026-10-01
[[grievance]]
kind = "not-as-advertised"
[[claim]]
kind = "rescind"
"#;
const CALLS: &str = r#"
[[grievance]]
kind = "harassing-calls"
[[call]]
time = 2026-11-01T10:00:00
number = "025-0000-0001"
seconds = 9
said = "推销"
"#;
const CARRIER: &str = r#"
[[claim]]
kind = "block-calls"
[carrier]
name = "示例通信"
number = "138-0000-0001"
"#;

/// Returns a table of the case file.
fn sent(letter: &str, date: &str, more: &str) -> String {
    format!("\n[[sent]]\nletter = \"{letter}\"\ndate = {date}\n{more}\n")
}

fn contact(with: &str, date: &str, more: &str) -> String {
    format!("\n[[contact]]\ndate = {date}\nwith = \"{with}\"\nby = \"电话\"\nasked = \"要求退款\"\n{more}\n")
}

fn read(top: &str, parts: &[&str]) -> Case {
    parts::case(top, &[&[TO_MERCHANT], parts].concat())
}

/// Returns a step as the tables below write it: `reminder wait 2026-11-30 merchant-term`.
fn line(step: &Step) -> String {
    let day = step.standing.day().map(|d| format!(" {d}")).unwrap_or_default();
    format!("{} {}{day} {}", step.way.code(), step.standing.code(), step.reason.code())
}

/// Says that a case has these steps. One without a standing must not be there.
fn expect(what: &str, case: &Case, expected: &[&str]) {
    let lines: Vec<String> = next(case).iter().map(line).collect();
    for step in expected {
        match step.split_once(' ') {
            Some(_) => assert!(lines.iter().any(|l| l == step), "{what}: no {step} in {lines:#?}"),
            None => assert!(!lines.iter().any(|l| l.starts_with(&format!("{step} "))), "{what}: {step} in {lines:#?}"),
        }
    }
}

#[test]
fn from_the_merchant_to_an_office() {
    let posted = |more: &str| sent("merchant", "2026-11-02", more);
    for (what, parts, expected) in [
        (
            "nothing tried",
            vec![],
            &[
                "merchant now first-step",
                "reminder",
                "regulator-complaint wait merchant-first",
                "association wait merchant-first",
            ][..],
        ),
        (
            "spoken to, refused",
            vec![contact("merchant", "2026-09-10", "answer = \"不退\"")],
            &[
                "merchant now put-in-writing",
                "regulator-complaint now 2029-09-07 either-or",
                "association now either-or",
            ],
        ),
        (
            "spoken to a week ago, no answer",
            vec![contact("merchant", "2026-11-13", "")],
            &["merchant now put-in-writing", "regulator-complaint wait 2026-11-30 merchant-term"],
        ),
        (
            "spoken to a month ago, no answer",
            vec![contact("merchant", "2026-10-13", "")],
            &["regulator-complaint now 2029-09-07 either-or"],
        ),
        (
            "posted, receipt unknown",
            vec![posted("")],
            &[
                "merchant done receipt-unknown",
                "reminder wait receipt-unknown",
                "regulator-complaint wait receipt-unknown",
                "association wait receipt-unknown",
            ],
        ),
        (
            // The fifteenth day is 11-20, the day of the letters.
            "received, term ends today",
            vec![posted("received = 2026-11-05")],
            &[
                "merchant done 2026-11-20 awaiting",
                "reminder wait 2026-11-20 merchant-term",
                "regulator-complaint wait 2026-11-20 merchant-term",
            ],
        ),
        (
            "received, term over",
            vec![posted("received = 2026-11-04")],
            &[
                "merchant done 2026-11-19 silent",
                "reminder now merchant-silent",
                "regulator-complaint now 2029-09-07 either-or",
                "association now either-or",
            ],
        ),
        (
            "answered, not settled",
            vec![posted("received = 2026-11-04\noutcome = \"answered\"\nanswer = \"不退\"")],
            &["merchant done answered", "reminder", "regulator-complaint now 2029-09-07 either-or"],
        ),
        (
            "settled",
            vec![posted("received = 2026-11-04\noutcome = \"settled\"")],
            &[
                "merchant done settled",
                "reminder",
                "regulator-complaint barred settled",
                "association barred settled",
                "court barred settled",
                "hotline",
            ],
        ),
        (
            "reminded",
            vec![
                sent("merchant", "2026-10-08", "received = 2026-10-12"),
                sent("reminder", "2026-11-02", "received = 2026-11-16"),
            ],
            &["reminder done 2026-12-01 awaiting", "regulator-complaint now 2029-09-07 either-or"],
        ),
    ] {
        let parts: Vec<&str> = [GOODS, ADVERTISED].into_iter().chain(parts.iter().map(String::as_str)).collect();
        expect(what, &read(CONSUMER, &parts), expected);
    }
}

#[test]
fn one_of_two_offices() {
    let asked = contact("merchant", "2026-09-10", "answer = \"不退\"");
    let to = |letter: &str, date: &str, more: &str| vec![asked.clone(), sent(letter, date, more)];
    for (what, parts, expected) in [
        (
            "the regulator decides",
            to("regulator-complaint", "2026-11-16", "received = 2026-11-18"),
            &[
                "regulator-complaint done 2026-11-27 awaiting",
                "association wait 2026-11-27 pending-elsewhere",
                "review-advice wait 2026-11-27 office-term",
                "hotline barred passed-on-already",
                "regulator-report now independent",
            ][..],
        ),
        (
            "the regulator says nothing",
            to("regulator-complaint", "2026-11-02", "received = 2026-11-04"),
            &[
                "regulator-complaint done 2026-11-13 silent",
                "association now other-silent",
                "review-advice now 2027-01-12 review-silence",
            ],
        ),
        (
            "it is not known when the regulator had it",
            to("regulator-complaint", "2026-11-02", ""),
            &["review-advice wait receipt-unknown", "association wait pending-elsewhere"],
        ),
        (
            "the regulator refused",
            to("regulator-complaint", "2026-11-02", "outcome = \"refused\"\nanswered = 2026-11-12"),
            &[
                "regulator-complaint done refused",
                "association now other-refused",
                "review-advice now 2027-01-11 review-refusal",
                "hotline now passed-on",
            ],
        ),
        (
            "the regulator refused, long ago",
            to("regulator-complaint", "2026-09-14", "outcome = \"refused\"\nanswered = 2026-09-16"),
            &["review-advice barred review-too-late"],
        ),
        (
            "the regulator mediates",
            to("regulator-complaint", "2026-10-09", "outcome = \"accepted\"\nanswered = 2026-10-15"),
            &[
                "regulator-complaint done 2026-12-14 accepted",
                "association barred taken-elsewhere",
                "court wait 2026-12-14 mediation-running",
                "review-advice",
            ],
        ),
        (
            "mediation failed",
            to("regulator-complaint", "2026-09-14", "outcome = \"terminated\"\nanswered = 2026-11-12"),
            &[
                "regulator-complaint done mediation-ended",
                "association barred taken-elsewhere",
                "court now 2029-09-10 mediation-ended",
                "review-advice barred review-of-mediation",
            ],
        ),
        (
            "the association is asked",
            to("association", "2026-11-16", "received = 2026-11-18"),
            &["association done awaiting", "regulator-complaint wait pending-elsewhere"],
        ),
        (
            "the association took it up",
            to("association", "2026-11-02", "outcome = \"accepted\""),
            &[
                "association done accepted",
                "regulator-complaint barred taken-elsewhere",
                "court wait mediation-running",
            ],
        ),
        (
            "the association failed",
            to("association", "2026-10-02", "outcome = \"terminated\""),
            &["regulator-complaint barred taken-elsewhere", "court now 2029-09-10 mediation-ended"],
        ),
    ] {
        let parts: Vec<&str> = [GOODS, ADVERTISED].into_iter().chain(parts.iter().map(String::as_str)).collect();
        expect(what, &read(CONSUMER, &parts), expected);
    }
}

#[test]
fn what_bars_a_complaint() {
    let asked = contact("merchant", "2026-09-10", "answer = \"不退\"");
    let declared = |line: &str| format!("\n[circumstances]\n{line}\n");
    for (what, head, parts, expected) in [
        (
            "a business",
            BUSINESS,
            vec![SERVICE.to_string()],
            &[
                "regulator-complaint barred not-consumer",
                "association barred not-consumer",
                "merchant now put-in-writing",
                "regulator-report now independent",
                "court now 2029-10-01 court-only",
            ][..],
        ),
        (
            "no purchase",
            CONSUMER,
            vec![CALLS.to_string()],
            &[
                "regulator-complaint barred no-purchase",
                "association barred no-purchase",
                "spam-centre now independent",
            ],
        ),
        (
            "a court has it",
            CONSUMER,
            vec![GOODS.to_string() + ADVERTISED, asked.clone(), declared("taken_by = [\"court\"]")],
            &[
                "regulator-complaint barred taken-elsewhere",
                "association barred taken-elsewhere",
                "court barred court-has-it",
            ],
        ),
        (
            "known for more than three years",
            CONSUMER,
            vec![GOODS.to_string() + ADVERTISED, asked.clone(), declared("knew = 2023-11-19")],
            &["regulator-complaint barred three-years", "association now either-or"],
        ),
        (
            "the defect was known",
            CONSUMER,
            vec![GOODS.to_string() + ADVERTISED, asked.clone(), declared("defect_known = true")],
            &["association barred own-doing", "regulator-complaint now 2029-09-07 either-or"],
        ),
        (
            "settled by word of mouth",
            CONSUMER,
            vec![GOODS.to_string() + ADVERTISED, asked.clone(), declared("settled = true")],
            &["merchant barred settled", "regulator-complaint barred settled", "court barred settled"],
        ),
        (
            "reported before",
            CONSUMER,
            vec![GOODS.to_string() + ADVERTISED, asked.clone(), declared("reported_before = true")],
            &["regulator-report barred nothing-new"],
        ),
    ] {
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        expect(what, &read(head, &parts), expected);
    }
}

#[test]
fn the_platform_comes_after_the_seller() {
    let seller = contact("merchant", "2026-09-10", "answer = \"不退\"");
    for (what, parts, expected) in [
        ("nothing tried", vec![], &["platform wait merchant-first", "regulator-complaint wait merchant-first"][..]),
        (
            "the seller refused",
            vec![seller.clone()],
            &[
                "platform now ask-platform",
                "regulator-complaint wait platform-first",
                "association wait platform-first",
            ],
        ),
        (
            "the platform is asked",
            vec![seller.clone(), sent("platform", "2026-11-12", "received = 2026-11-12")],
            &["platform done 2026-11-27 awaiting", "regulator-complaint wait 2026-11-27 platform-term"],
        ),
        (
            "the platform says nothing",
            vec![seller.clone(), sent("platform", "2026-11-02", "received = 2026-11-02")],
            &["platform done 2026-11-17 silent", "regulator-complaint now 2029-09-07 either-or"],
        ),
        (
            "the platform was spoken to",
            vec![seller.clone(), contact("platform", "2026-11-12", "answer = \"请自行协商\"")],
            &["platform now ask-platform", "association now either-or"],
        ),
    ] {
        let parts: Vec<&str> = [ON_PLATFORM].into_iter().chain(parts.iter().map(String::as_str)).collect();
        expect(what, &read(CONSUMER, &parts), expected);
    }
}

#[test]
fn rescission() {
    let reminded = sent("rescission", "2026-11-02", "received = 2026-11-04");
    let complained = |more: &str| sent("merchant", "2026-11-02", &format!("received = 2026-11-04\n{more}"));
    let declared = |more: &str| sent("reminder", "2026-11-02", &format!("declared = \"rescind\"\n{more}"));
    for (what, parts, expected) in [
        ("claimed", vec![SERVICE], &["rescission now 2027-03-01 rescind"][..]),
        ("sent", vec![SERVICE, &reminded], &["rescission done 2026-11-19 silent", "reminder now merchant-silent"]),
        ("declared by claims", vec![SERVICE, &complained("")], &["rescission done rescind-declared"]),
        ("declared", vec![SERVICE, &declared("received = 2026-11-04")], &["rescission done rescind-declared"]),
        ("declared, on its way", vec![SERVICE, &declared("")], &["rescission wait receipt-unknown"]),
        ("not declared", vec![SERVICE, &complained("declared = []")], &["rescission now 2027-03-01 rescind"]),
        ("not claimed", vec![GOODS, ADVERTISED], &["rescission"]),
        ("a year ago", vec![&SERVICE.replace("2026-03-01", "2025-03-01"), ""], &["rescission barred rescind-too-late"]),
    ] {
        expect(what, &read(CONSUMER, &parts), expected);
    }
}

#[test]
fn the_carrier_before_the_appeal() {
    let carrier = |more: &str| format!("{CARRIER}{more}\n");
    for (what, more, expected) in [
        ("not complained", "", &["carrier now carrier-first", "bureau-appeal wait carrier-first"][..]),
        (
            "complained a week ago",
            "complained = 2026-11-12",
            &["carrier done 2026-11-27 awaiting", "bureau-appeal wait 2026-11-27 carrier-term"],
        ),
        (
            "no answer in fifteen days",
            "complained = 2026-11-03",
            &["carrier done 2026-11-18 silent", "bureau-appeal now 2028-11-01 carrier-silent"],
        ),
        (
            "answered",
            "complained = 2026-11-12\nanswer = \"已收到\"",
            &["carrier done answered", "bureau-appeal now 2028-11-01 carrier-answered"],
        ),
        (
            "too long ago",
            "complained = 2026-11-03\n[circumstances]\ncarrier_event = 2024-11-19",
            &["bureau-appeal barred appeal-too-late"],
        ),
        (
            "an authority has it",
            "complained = 2026-11-03\n[circumstances]\ntaken_by = [\"authority\"]",
            &["bureau-appeal barred taken-elsewhere"],
        ),
        (
            "appealed",
            "complained = 2026-11-01\n[[sent]]\nletter = \"bureau-appeal\"\ndate = 2026-11-18\nreceived = 2026-11-19",
            &["bureau-appeal done 2026-11-26 awaiting"],
        ),
    ] {
        expect(what, &read(CONSUMER, &[CALLS, &carrier(more)]), expected);
    }
}

#[test]
fn reports_stand_by_themselves() {
    let before = |kind| sent(kind, "2026-10-20", "received = 2026-10-22");
    let after = |kind| sent(kind, "2026-11-10", "received = 2026-11-12");
    for (what, parts, expected) in [
        (
            "none sent",
            vec![],
            &["regulator-report now independent", "bureau-report now independent", "spam-centre now independent"][..],
        ),
        (
            "called again since",
            vec![before("regulator-report"), before("bureau-report"), before("spam-centre")],
            &["regulator-report now news", "bureau-report now news", "spam-centre now news"],
        ),
        (
            "nothing since",
            vec![after("regulator-report"), after("bureau-report"), after("spam-centre")],
            &["regulator-report done 2026-12-03 awaiting", "bureau-report done awaiting", "spam-centre done awaiting"],
        ),
    ] {
        let parts: Vec<&str> = [CALLS].into_iter().chain(parts.iter().map(String::as_str)).collect();
        expect(what, &read(CONSUMER, &parts), expected);
    }
}

#[test]
fn what_is_open_comes_first_and_each_way_once() {
    for (name, case) in crate::support::examples() {
        let steps = next(&case);
        let rank = |s: &Step| ["now", "wait", "done", "barred"].iter().position(|c| *c == s.standing.code());
        assert!(steps.is_sorted_by_key(rank), "{name}");
        let ways: BTreeSet<&str> = steps.iter().map(|s| s.way.code()).collect();
        assert_eq!(ways.len(), steps.len(), "{name}");
        assert!(steps.iter().any(|s| matches!(s.standing, Standing::Now { .. })), "{name}");
        assert!(!case.sent.is_empty(), "{name}: an example has a history");
        for step in steps {
            let references = step.basis.map(reference::parse).unwrap_or(Ok(vec![])).unwrap_or_else(|e| panic!("{e:?}"));
            for reference in references {
                resolve(Statutes::builtin(), &reference, case.date).unwrap_or_else(|e| panic!("{reference:?}: {e:?}"));
            }
        }
    }
}

#[test]
fn every_reason_is_worded() {
    for language in Language::ALL {
        let messages = Messages::new(language);
        for (code, _) in Reason::CODES {
            assert!(messages.has(&format!("next-why-{code}")), "{code} in {}", language.code());
        }
    }
}
