//! What pages list whole: the words a case file may use, and who may see what.

use tousu::case::choice::Choice;
use tousu::case::model::{ClaimKind, EvidenceForm, EvidenceKind, GrievanceKind, LetterKind, RefusalReason};
use tousu::recipient::{self, Personal};

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

/// Columns of the table of docs/privacy.md, behind those of the letter and its code.
const COLUMNS: [Personal; 6] =
    [Personal::Name, Personal::Phone, Personal::Address, Personal::Email, Personal::Order, Personal::CarrierNumber];

#[test]
fn the_page_on_privacy_has_what_each_recipient_sees() {
    let pages = pages();
    let page = pages.iter().find(|page| page.name == "docs/privacy.md").unwrap();
    for (code, kind) in LetterKind::CODES {
        let row = page.text.lines().find(|line| line.contains(&format!("| `{code}` |")));
        let cells: Vec<&str> = row.unwrap_or_else(|| panic!("no row of {code}")).split('|').map(str::trim).collect();
        let sees = recipient::profile(*kind).sees;
        let marks = COLUMNS.map(|what| if sees.contains(&what) { "√" } else { "" });
        assert_eq!(cells[3..9], marks, "{code}");
    }
}
