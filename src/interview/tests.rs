//! What an interview offers, withholds and remembers.

use super::{Answers, Interview, Question, Takes};
use crate::case::Finding;
use crate::case::model::LetterKind;
use crate::locale::{Language, Messages};

/// Gives answers until the question of this name, and returns it with the letters that are withheld then.
fn asked(text: &str, key: &str, messages: &Messages) -> (Question, Vec<(LetterKind, Vec<&'static str>)>) {
    let (question, interview) = reached(text, key, messages);
    let codes = |findings: Vec<Finding>| findings.iter().map(|f| f.code).collect();
    let withheld = interview.withheld().into_iter().map(|(kind, found)| (kind, codes(found))).collect();
    (question, withheld)
}

/// Gives answers until the question of this name, and returns it with the interview.
fn reached<'m>(text: &str, key: &str, messages: &'m Messages) -> (Question, Interview<'m>) {
    let given = Answers::read(text).unwrap();
    let today = jiff::civil::date(2026, 11, 27);
    let mut settings = Answers::default();
    settings.set("id", vec!["case".into()]);
    settings.set("date", vec![today.to_string()]);
    let mut interview = Interview::new(settings, messages, today);
    while let Some(question) = interview.next() {
        if question.key == key {
            return (question, interview);
        }
        let words = if given.knows(&question.key) { given.list(&question.key) } else { &question.preset };
        if interview.answer(&question, words).is_err() {
            interview.pass(&question);
        }
    }
    panic!("{key} is not asked");
}

const BOUGHT: &str = r#"
    buyer = "consumer"
    complainant.name = "张三"
    complainant.phone = "13800000001"
    complainant.address = "江苏省南京市样本区学府路1号"
    respondent.name = "杭州示例商贸有限公司"
    purchase.item = "健身年卡"
    purchase.date = "2026-09-03"
    purchase.channel = "shop"
    purchase.price = 3600
    purchase.prepaid.used = 600
"#;

#[test]
fn an_advance_payment_is_not_claimed_twice() {
    let messages = Messages::new(Language::Hans);
    for (grievances, preset) in [
        ("\"refund-refused\"", vec!["refund"]),
        ("\"prepaid-not-refunded\"", vec!["prepaid-balance"]),
        ("[\"refund-refused\", \"prepaid-not-refunded\"]", vec!["prepaid-balance"]),
    ] {
        let (claim, _) = asked(&format!("grievance = {grievances}\n{BOUGHT}"), "claim", &messages);
        assert_eq!(claim.preset, preset, "{grievances}");
    }
}

#[test]
fn letters_that_would_be_refused_are_withheld_with_the_reason() {
    let messages = Messages::new(Language::Hans);
    let text = format!("grievance = \"refund-refused\"\n{BOUGHT}");
    let (letter, withheld) = asked(&text, "letter", &messages);
    let Takes::Several(offers) = &letter.takes else { panic!("{letter:?}") };
    assert!(offers.iter().all(|offer| offer.code != "regulator-complaint"));
    let regulator = withheld.iter().find(|(kind, _)| *kind == LetterKind::RegulatorComplaint).unwrap();
    assert_eq!(regulator.1, ["needs-respondent-address"]);

    let text = format!("{text}\nrespondent.address = \"浙江省杭州市西湖区示例路8号\"");
    let (letter, withheld) = asked(&text, "letter", &messages);
    assert!(letter.preset.contains(&"merchant".to_string()));
    assert!(withheld.is_empty(), "{withheld:?}");
}

#[test]
fn what_was_taken_back_is_offered_again() {
    let messages = Messages::new(Language::Hans);
    let mut interview = Interview::new(Answers::default(), &messages, jiff::civil::date(2026, 11, 27));
    let first = interview.next().unwrap();
    interview.answer(&first, &["quality".to_string()]).unwrap();
    assert!(interview.back());
    assert_eq!(interview.next().unwrap().preset, ["quality"]);
    assert!(!interview.back());
}

#[test]
fn whoever_goes_back_to_the_first_question_keeps_the_other_answers() {
    let messages = Messages::new(Language::Hans);
    let mut interview = Interview::new(Answers::default(), &messages, jiff::civil::date(2026, 11, 27));
    let given = [("grievance", "quality"), ("buyer", "consumer"), ("on_behalf", "no"), ("complainant.name", "张三")];
    for (key, words) in given {
        let question = interview.next().unwrap();
        assert_eq!(question.key, key);
        interview.answer(&question, &[words.to_string()]).unwrap();
    }
    let all = interview.kept();
    while interview.back() {
        assert_eq!(interview.kept(), all, "nothing is lost, and the order is the same");
    }
    assert!(interview.answers().is_empty());
    for (key, words) in given {
        let question = interview.next().unwrap();
        assert_eq!((question.key.as_str(), &question.preset[..]), (key, &[words.to_string()][..]));
        interview.answer(&question, &question.preset.clone()).unwrap();
    }
    assert_eq!(interview.kept(), *interview.answers());
}

#[test]
fn another_record_is_offered_again_too() {
    let messages = Messages::new(Language::Hans);
    let given = Answers::read(&format!("grievance = \"quality\"\n{BOUGHT}\nfact.0.more = true")).unwrap();
    let mut interview = Interview::new(Answers::default(), &messages, jiff::civil::date(2026, 11, 27));
    let date = loop {
        let question = interview.next().unwrap();
        if question.key == "fact.1.date" {
            break question;
        }
        let words = if given.knows(&question.key) { given.list(&question.key) } else { &question.preset };
        if interview.answer(&question, words).is_err() {
            interview.pass(&question);
        }
    };
    interview.answer(&date, &["2026-09-03".to_string()]).unwrap();
    assert!(interview.back() && interview.back());
    let another = interview.next().unwrap();
    assert_eq!((another.key.as_str(), &another.preset[..]), ("fact.0.more", &["yes".to_string()][..]));
    assert!(interview.kept().knows("fact.1.date"));
}

const CALLED: &str = r#"
    grievance = "harassing-calls"
    buyer = "consumer"
    complainant.name = "张三"
    complainant.phone = "13800000001"
    complainant.address = "江苏省南京市样本区学府路1号"
    complainant.postcode = "210000"
    call.1.time = "2026-09-14 10:12"
    call.1.number = "02500000000"
    call.1.seconds = 0
    call.1.refused_before = "no"
    carrier.name = "中国示例通信集团江苏有限公司"
    carrier.address = "江苏省南京市样本区通信路1号"
    claim = ["block-calls", "trace-calls"]
"#;

#[test]
fn an_appeal_is_ticked_once_it_is_ripe() {
    let messages = Messages::new(Language::Hans);
    for (what, complained, ripe) in [
        ("fifteen days have passed", "carrier.complained = 2026-10-10", true),
        ("the carrier still has time", "carrier.complained = 2026-11-20", false),
        ("silence is no answer", "carrier.complained = 2026-11-20\ncarrier.answer = \"未答复\"", false),
        (
            "the carrier has answered",
            "carrier.complained = 2026-11-20\ncarrier.answer = \"请自行拦截\"\ncarrier.answered = 2026-11-21\ncarrier.objection = \"没有核查来源\"",
            true,
        ),
    ] {
        let (letter, _) = asked(&format!("{CALLED}{complained}"), "letter", &messages);
        assert_eq!(letter.preset.contains(&"bureau-appeal".to_string()), ripe, "{what}: {:?}", letter.preset);
    }
}

#[test]
fn an_office_that_is_no_association_is_remarked_at_once() {
    let messages = Messages::new(Language::Hans);
    let address = "respondent.address = \"浙江省杭州市西湖区示例路8号\"\nletter = [\"association\"]";
    let text = format!("grievance = \"refund-refused\"\n{BOUGHT}\n{address}");
    let (office, mut interview) = reached(&text, "association.office", &messages);
    assert_eq!(office.example.as_deref(), Some("南京市样本区消费者权益保护委员会"));
    for (words, codes) in
        [("杭州市西湖区市场监督管理局", vec!["association-other-office"]), ("杭州市西湖区消费者权益保护委员会", vec![])]
    {
        let remarks = interview.answer(&office, &[words.to_string()]).unwrap();
        assert_eq!(remarks.iter().map(|f| f.code).collect::<Vec<_>>(), codes, "{words}");
    }
}

const LEAK: &str = r#"
    grievance = "data-leak"
    buyer = "consumer"
    complainant.name = "张三"
    complainant.phone = "13800000001"
    complainant.address = "江苏省南京市样本区学府路1号"
    respondent.name = "杭州示例商贸有限公司"
    respondent.address = "浙江省杭州市西湖区示例路8号"
    fact.1.date = 2026-10-12
    fact.1.text = "有人致电说出本人的订单"
    claim = ["explain-leak", "delete-data"]
"#;

#[test]
fn a_customer_whose_data_got_out_can_complain_to_the_regulator() {
    let messages = Messages::new(Language::Hans);
    let bought =
        "purchase.item = \"羽绒服\"\npurchase.date = 2026-09-03\npurchase.channel = \"website\"\npurchase.price = 899";
    for (text, offered) in [(LEAK.to_string(), false), (format!("{LEAK}bought = \"yes\"\n{bought}"), true)] {
        let (letter, _) = asked(&text, "letter", &messages);
        let Takes::Several(offers) = &letter.takes else { panic!("{letter:?}") };
        assert_eq!(offers.iter().any(|offer| offer.code == "regulator-complaint"), offered, "{offers:?}");
    }
}

#[test]
fn a_seller_that_is_only_a_shop_is_asked_for_through_its_platform() {
    let messages = Messages::new(Language::Hans);
    let text = r#"
        grievance = "refund-refused"
        buyer = "consumer"
        complainant.name = "张三"
        complainant.phone = "13800000001"
        respondent.name = "不知道"
        respondent.shop = "示例旗舰店"
        platform.name = "杭州示例网络有限公司"
        purchase.item = "平板电脑"
        purchase.date = "2026-11-10"
        purchase.channel = "platform"
        purchase.price = 1199
    "#;
    let (claim, _) = asked(text, "claim", &messages);
    assert!(claim.preset.contains(&"seller-identity".to_string()), "{:?}", claim.preset);
    let (letter, _) = asked(&format!("{text}\nclaim = [\"seller-identity\"]"), "letter", &messages);
    assert_eq!(letter.preset, ["platform"]);
    let shop = text.replace("\"platform\"", "\"website\"");
    let stops = std::panic::catch_unwind(|| asked(&shop, "respondent.shop", &Messages::new(Language::Hans)));
    assert!(stops.is_err(), "elsewhere the name is needed");
}

#[test]
fn what_the_law_calls_durable_and_what_a_shop_hands_over_is_guessed() {
    let messages = Messages::new(Language::Hans);
    for (item, durable) in [("挂式空调", "yes"), ("電視機", "yes"), ("电热水壶", "no")] {
        let text = format!("grievance = \"quality\"\n{BOUGHT}").replace("健身年卡", item);
        assert_eq!(asked(&text, "purchase.durable", &messages).0.preset, [durable], "{item}");
        assert_eq!(asked(&text, "purchase.received", &messages).0.preset, ["2026-09-03"]);
    }
}
