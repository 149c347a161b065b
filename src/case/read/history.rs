//! Reading what has been sent.

use super::Reader;
use super::table::Table;
use super::text::{line, prose};
use super::value::{choice, date, evidence_id};
use crate::case::model::Sent;

pub(super) fn sent(r: &mut Reader<'_>, t: &mut Table<'_>) -> Sent {
    let sent = Sent {
        letter: t.required(r, "letter", choice),
        office: t.optional(r, "office", line),
        date: t.required(r, "date", date),
        by: t.optional(r, "by", line),
        tracking: t.optional(r, "tracking", line),
        received: t.optional(r, "received", date),
        outcome: t.optional(r, "outcome", choice),
        answer: t.optional(r, "answer", prose),
        answered: t.optional(r, "answered", date),
        evidence: t.list(r, "evidence", evidence_id),
    };
    t.in_order(r, "date", "received");
    t.in_order(r, "date", "answered");
    sent
}
