//! Every rule of every addressee: a case that keeps it and one that breaks it; places; the printed table; what `check` says.

mod cases;
mod edits;
mod grounds;
mod headings;
mod near_misses;
mod places;
mod printed;
mod rendered;
mod table;
mod trades;

use std::collections::BTreeSet;

use cases::{Edit, edited, findings, read, sound};
use near_misses::NEAR_MISSES;
use table::{AMONG, Entry, TABLE};
use tousu::case::Finding;
use tousu::case::choice::Choice;
use tousu::case::model::LetterKind;
use tousu::recipient::profile;

fn kinds() -> impl Iterator<Item = LetterKind> {
    LetterKind::CODES.iter().map(|(_, kind)| *kind)
}

/// What is found in a case with these changes; rules about several cases see a second one of another complainant.
fn found(kind: LetterKind, code: &str, edits: &[Edit]) -> Vec<Finding> {
    let case = read(&edited(&sound(kind), edits));
    let other = read(&sound(kind).replace("张三", "李四").replace("\"sound\"", "\"other\""));
    if AMONG.contains(&code) { findings(&case, &[&other]) } else { findings(&case, &[]) }
}

#[test]
fn sound_cases_break_nothing() {
    for kind in kinds() {
        let found = findings(&read(&sound(kind)), &[]);
        assert!(found.is_empty(), "{}: {found:#?}", kind.code());
    }
}

#[test]
fn each_rule_is_broken_by_its_case() {
    for Entry { kind, code, severity, basis, edits } in TABLE {
        let found = found(*kind, code, edits);
        let own: Vec<_> = found.iter().filter(|f| f.code == *code).map(|f| (f.severity, f.basis, f.letter)).collect();
        assert_eq!(own, [(*severity, *basis, Some(0))], "{} {code}: {found:#?}", kind.code());
    }
}

#[test]
fn near_misses_are_no_breaches() {
    for (kind, code, edits) in NEAR_MISSES {
        let known = profile(*kind).rules.iter().any(|rule| rule.code == *code);
        assert!(known, "{} has no rule {code}", kind.code());
        let found = found(*kind, code, edits);
        assert!(found.iter().all(|f| f.code != *code), "{} {code}: {found:#?}", kind.code());
    }
}

#[test]
fn each_rule_is_in_the_table_once() {
    let rules: Vec<_> = kinds().flat_map(|k| profile(k).rules.iter().map(move |r| (k.code(), r.code))).collect();
    let known: BTreeSet<_> = rules.iter().copied().collect();
    assert_eq!(rules.len(), known.len(), "a profile has a rule twice");
    let tested: Vec<_> = TABLE.iter().map(|entry| (entry.kind.code(), entry.code)).collect();
    let covered: BTreeSet<_> = tested.iter().copied().collect();
    assert_eq!(tested.len(), covered.len(), "the table has an entry twice");
    let missing: Vec<_> = known.difference(&covered).collect();
    let unknown: Vec<_> = covered.difference(&known).collect();
    assert!(missing.is_empty() && unknown.is_empty(), "without an entry: {missing:?}; no such rule: {unknown:?}");
}

#[test]
fn cases_of_other_words_or_other_sellers_are_not_identical() {
    let kind = LetterKind::RegulatorComplaint;
    let case = read(&sound(kind));
    for (from, to) in [("杭州示例美容科技有限公司", "杭州另一家有限公司"), ("不再接听推销电话", "不愿再接推销电话")]
    {
        let other = read(&sound(kind).replace(from, to).replace("张三", "李四"));
        assert_eq!(findings(&case, &[&other]), []);
    }
    let told_nothing = read(&edited(&sound(kind), &[Edit::Cut(cases::FACT)]));
    assert_eq!(findings(&told_nothing, &[&told_nothing]), []);
}

/// A condition that no rule tests shows here: the articles of refusal each stand behind some rule of the complaint.
#[test]
fn grounds_of_refusal_are_covered() {
    let behind = |kind: LetterKind| profile(kind).rules.iter().filter_map(|r| r.basis).collect::<Vec<_>>().join("; ");
    let complaint = behind(LetterKind::RegulatorComplaint);
    for item in ["10(1)[1]", "10(1)[2]", "10(1)[3]", " 11", " 12", "16[1]", "16[2]", "16[3]", "16[4]", "16[5]"] {
        assert!(complaint.contains(item), "{item}: {complaint}");
    }
    for item in ["17[1]", "17[2]", "17[4]", " 2,", " 4,", " 9,", " 13"] {
        assert!(complaint.contains(item), "{item}: {complaint}");
    }
    let appeal = behind(LetterKind::BureauAppeal);
    for item in ["10[1]", "10[2]", "10[4]", "11[1]", "11[2]", "11[3]", "11[4]", "12[1]", "12[2]", "12[3]", " 9"] {
        assert!(appeal.contains(item), "{item}: {appeal}");
    }
}
