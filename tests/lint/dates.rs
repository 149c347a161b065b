//! Dates said twice.

use crate::lint::{arg, case_with, findings, found};

#[test]
fn a_text_that_begins_with_its_date_is_told_of() {
    let source = case_with("\"2026年9月1日，本人付款\"");
    assert_eq!(found(&source), [("date-twice", "2026年9月1日".to_string())]);
    assert_eq!(arg(&findings(&source)[0], "field"), "fact[1].date");
}

#[test]
fn dates_further_on_are_not() {
    assert_eq!(found(&case_with("\"对方答应于2026年9月9日退款\"")), []);
}
