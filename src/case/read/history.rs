//! Reading what has been sent.

use super::table::Table;
use super::text::{line, prose};
use super::value::{choice, date, evidence_id};
use super::{Problem, Reader};
use crate::case::choice::Choice;
use crate::case::model::{LetterKind, Sent};

pub(super) fn sent(r: &mut Reader<'_>, t: &mut Table<'_>) -> Sent {
    let letter: LetterKind = t.required(r, "letter", choice);
    let declared = t.list(r, "declared", choice);
    if !declared.is_empty() && !letter.is_to_merchant() && !r.is_unread(&t.field("letter")) {
        r.report(Problem::DeclaredElsewhere(letter.code()), t.span_of("declared"));
    }
    let sent = Sent {
        letter,
        office: t.optional(r, "office", line),
        date: t.required(r, "date", date),
        by: t.optional(r, "by", line),
        tracking: t.optional(r, "tracking", line),
        received: t.optional(r, "received", date),
        declared: (!t.is_absent("declared")).then_some(declared),
        outcome: t.optional(r, "outcome", choice),
        answer: t.optional(r, "answer", prose),
        answered: t.optional(r, "answered", date),
        evidence: t.list(r, "evidence", evidence_id),
    };
    t.in_order(r, "date", "received");
    t.in_order(r, "date", "answered");
    sent
}
