//! Reading what happened.

use super::Reader;
use super::table::Table;
use super::text::{line, phone, prose, quoted};
use super::value::{boolean, choice, date, date_time, evidence_id, number};
use crate::case::model::{Call, Contact, Fact, Grievance};

pub(super) fn grievance(r: &mut Reader<'_>, t: &mut Table<'_>) -> Grievance {
    Grievance {
        kind: t.required(r, "kind", choice),
        reason: t.optional(r, "reason", choice),
        words: t.optional(r, "words", quoted),
    }
}

pub(super) fn call(r: &mut Reader<'_>, t: &mut Table<'_>) -> Call {
    Call {
        time: t.required(r, "time", date_time),
        number: t.required(r, "number", phone),
        seconds: t.required(r, "seconds", number),
        said: t.required(r, "said", prose),
        callee: t.optional(r, "callee", line),
        robot: t.optional(r, "robot", boolean).unwrap_or(false),
        refused_before: t.optional(r, "refused_before", boolean).unwrap_or(false),
        evidence: t.list(r, "evidence", evidence_id),
    }
}

pub(super) fn fact(r: &mut Reader<'_>, t: &mut Table<'_>) -> Fact {
    Fact {
        date: t.required(r, "date", date),
        text: t.required(r, "text", prose),
        letters: t.list(r, "letters", choice),
        evidence: t.list(r, "evidence", evidence_id),
    }
}

pub(super) fn contact(r: &mut Reader<'_>, t: &mut Table<'_>) -> Contact {
    let contact = Contact {
        date: t.required(r, "date", date),
        with: t.required(r, "with", choice),
        office: t.optional(r, "office", line),
        by: t.required(r, "by", line),
        asked: t.required(r, "asked", prose),
        answer: t.optional(r, "answer", prose),
        answered: t.optional(r, "answered", date),
        reference: t.optional(r, "reference", line),
        evidence: t.list(r, "evidence", evidence_id),
    };
    t.in_order(r, "date", "answered");
    contact
}
