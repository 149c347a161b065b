//! The outside of a letter tells no more than the letter: who may not see the sender's address gets none.

use jiff::civil::date;
use tousu::case::{self, Case, Source};
use tousu::letter::Composer;
use tousu::letter::view::{Lack, Parties};
use tousu::locale::Script;
use tousu::post;

use crate::support::parts::{ADVERTISED, GOODS, case};

fn parties(case: &Case, index: usize, script: Script, disclosed: bool) -> Parties {
    let composer = Composer::new(&Script::ALL, &[]).expect("templates");
    composer.parties(case, &case.letters[index], script, disclosed).expect("a script it was made for")
}

const LETTERS: &str = r#"
[[letter]]
to = "merchant"
[[letter]]
to = "regulator-complaint"
office = "杭州市样本区市场监督管理局"
address = "浙江省杭州市样本区文化路12号"
postcode = "310001"
[[letter]]
to = "regulator-report"
office = "杭州市样本区市场监督管理局"
anonymous = true
"#;

#[test]
fn an_address_goes_to_those_who_may_see_it() {
    let case = case("", &[GOODS, ADVERTISED, LETTERS]);
    let of = |index, disclosed| {
        let from = parties(&case, index, Script::Hans, disclosed).from;
        (from.name, from.address, from.lacks)
    };
    let (name, address) = (Some("张三".to_owned()), Some("江苏省南京市样本区学府路1号".to_owned()));
    assert_eq!(of(0, false), (name.clone(), None, Some(Lack::Withheld)));
    assert_eq!(of(0, true), (name.clone(), address.clone(), None));
    assert_eq!(of(1, false), (name, address, None));
    for disclosed in [false, true] {
        assert_eq!(of(2, disclosed), (None, None, Some(Lack::Anonymous)), "whatever is asked for");
    }
    let codes = |index: usize| {
        let findings = post::check(&case, index, &parties(&case, index, Script::Hans, false), true, None);
        findings.into_iter().map(|f| f.code).collect::<Vec<_>>()
    };
    assert_eq!(codes(0), ["envelope-no-postcode", "envelope-withheld"]);
    assert!(codes(1).is_empty());
    assert_eq!(codes(2), ["envelope-no-address", "envelope-no-postcode", "envelope-anonymous"]);
}

#[test]
fn names_are_in_the_script_of_the_letter_and_those_of_persons_stay() {
    let case = case("", &[GOODS, ADVERTISED, LETTERS]);
    let Parties { to, from } = parties(&case, 1, Script::Hant, false);
    assert_eq!(to.name, "杭州市樣本區市場監督管理局");
    assert_eq!(to.address.as_deref(), Some("浙江省杭州市樣本區文化路12號"));
    assert_eq!(from.name.as_deref(), Some("张三"));
    assert_eq!(from.address.as_deref(), Some("江蘇省南京市樣本區學府路1號"));
}

#[test]
fn examples_give_no_anonymous_sender_away() {
    for source in crate::support::sources() {
        let Source { name, .. } = &source;
        let case = case::read(&source, date(2026, 11, 21)).case.expect(name);
        for (index, letter) in case.letters.iter().enumerate().filter(|(_, l)| l.anonymous) {
            let from = parties(&case, index, case.script, true).from;
            assert_eq!((from.name, from.address, from.postcode), (None, None, None), "{name} {:?}", letter.kind);
        }
    }
}
