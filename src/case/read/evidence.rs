//! Reading the evidence, and holding every reference against it.

use super::table::Table;
use super::text::{line, prose};
use super::value::{choice, count};
use super::{Problem, Reader, suggest};
use crate::case::model::Evidence;

pub(super) fn evidence(r: &mut Reader<'_>, t: &mut Table<'_>) -> Evidence {
    Evidence {
        id: t.required(r, "id", line),
        kind: t.required(r, "kind", choice),
        title: t.required(r, "title", prose),
        source: t.required(r, "source", prose),
        proves: t.required(r, "proves", prose),
        file: t.optional(r, "file", line),
        form: t.required(r, "form", choice),
        pages: t.optional(r, "pages", count),
        letters: t.list(r, "letters", choice),
    }
}

/// Reports ids used twice, references to nothing, and evidence nobody refers to.
pub(super) fn check(r: &mut Reader<'_>, evidence: &[Evidence]) {
    let place = |r: &Reader<'_>, i: usize| {
        let name = format!("evidence[{}].id", i + 1);
        r.fields.iter().find(|(field, _)| *field == name).map(|(_, span)| span.clone())
    };
    for (i, item) in evidence.iter().enumerate() {
        let Some(span) = place(r, i) else { continue };
        if evidence[..i].iter().any(|e| e.id == item.id) {
            r.report(Problem::DuplicateEvidence(item.id.clone()), span);
        } else if r.references.iter().all(|(id, _)| *id != item.id) {
            r.report(Problem::UnusedEvidence(item.id.clone()), span);
        }
    }
    if r.is_unread("evidence") {
        return;
    }
    for (id, span) in r.references.clone() {
        if evidence.iter().all(|e| e.id != id) {
            let suggestion = suggest::nearest(&id, evidence.iter().map(|e| e.id.as_str()));
            r.report(Problem::UnknownEvidence { id, suggestion }, span);
        }
    }
}
