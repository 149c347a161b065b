//! The words a case file may use are all explained.

use tousu::case::choice::Choice;
use tousu::case::model::{ClaimKind, EvidenceForm, EvidenceKind, GrievanceKind, LetterKind, RefusalReason};

use super::expect_none;
use super::page::pages;

#[test]
fn every_code_of_a_case_file_is_explained() {
    let mut missing = unexplained::<LetterKind>(&["README.md", "docs/guide/recipients.md"]);
    const PAGE: &[&str] = &["docs/guide/case-file.md"];
    missing.extend(unexplained::<GrievanceKind>(PAGE));
    missing.extend(unexplained::<RefusalReason>(PAGE));
    missing.extend(unexplained::<ClaimKind>(PAGE));
    missing.extend(unexplained::<EvidenceKind>(PAGE));
    missing.extend(unexplained::<EvidenceForm>(PAGE));
    expect_none(&missing);
}

/// Codes that one of these pages does not have.
fn unexplained<C: Choice>(names: &[&str]) -> Vec<String> {
    let pages = pages();
    let named = pages.iter().filter(|page| names.contains(&page.name.as_str()));
    let lacks = named.flat_map(|page| {
        let codes = C::CODES.iter().map(|(code, _)| *code);
        codes.filter(|code| !page.code().any(|word| word == *code)).map(|code| format!("{} lacks {code}", page.name))
    });
    lacks.collect()
}
