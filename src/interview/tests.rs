//! What an interview offers, withholds and remembers.

use super::{Answers, Interview, Question, Takes};
use crate::case::Finding;
use crate::case::model::LetterKind;
use crate::locale::{Language, Messages};

/// Gives answers until the question of this name, and returns the interview with that question.
fn asked(text: &str, key: &str, messages: &Messages) -> (Question, Vec<(LetterKind, Vec<&'static str>)>) {
    let given = Answers::read(text).unwrap();
    let today = jiff::civil::date(2026, 11, 27);
    let mut settings = Answers::default();
    settings.set("id", vec!["case".into()]);
    settings.set("date", vec![today.to_string()]);
    let mut interview = Interview::new(settings, messages, today);
    while let Some(question) = interview.next() {
        if question.key == key {
            let codes = |findings: Vec<Finding>| findings.iter().map(|f| f.code).collect();
            let withheld = interview.withheld().into_iter().map(|(kind, found)| (kind, codes(found))).collect();
            return (question, withheld);
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
