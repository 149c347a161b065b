//! Reading the evidence, and holding every reference against it.

use super::table::Table;
use super::text::{self, line, lines, prose};
use super::value::{choice, count, date};
use super::{Problem, Reader, suggest};
use crate::case::mention;
use crate::case::model::Evidence;

pub(super) fn evidence(r: &mut Reader<'_>, t: &mut Table<'_>) -> Evidence {
    Evidence {
        id: t.required(r, "id", line),
        kind: t.required(r, "kind", choice),
        title: t.required(r, "title", prose),
        source: t.required(r, "source", prose),
        proves: t.required(r, "proves", prose),
        files: t.list(r, "file", line),
        form: t.required(r, "form", choice),
        pages: t.optional(r, "pages", count),
        copies: t.optional(r, "copies", count).unwrap_or(1),
        date: t.optional(r, "date", date),
        seconds: t.optional(r, "seconds", count),
        transcript: t.optional(r, "transcript", lines).unwrap_or_default(),
        letters: t.list(r, "letters", choice),
    }
}

/// Reports ids used twice, references to nothing, and evidence nobody refers to.
pub(super) fn check(r: &mut Reader<'_>, evidence: &[Evidence]) {
    let ids: Vec<&str> = evidence.iter().map(|e| e.id.as_str()).collect();
    let mentions = std::mem::take(&mut r.mentions);
    let mentioned: Vec<&str> = mentions.iter().flat_map(|(text, _)| mention::known(text, &ids)).collect();
    let place = |r: &Reader<'_>, i: usize| {
        let name = format!("evidence[{}].id", i + 1);
        r.fields.iter().find(|(field, _)| *field == name).map(|(_, span)| span.clone())
    };
    for (i, item) in evidence.iter().enumerate() {
        let Some(span) = place(r, i) else { continue };
        if evidence[..i].iter().any(|e| e.id == item.id) {
            r.report(Problem::DuplicateEvidence(item.id.clone()), span);
        } else if r.references.iter().all(|(id, _)| *id != item.id) && !mentioned.contains(&item.id.as_str()) {
            r.report(Problem::UnusedEvidence(item.id.clone()), span);
        }
    }
    if r.is_unread("evidence") {
        return;
    }
    let suggestion = |id: &str| suggest::nearest(id, ids.iter().copied());
    for (id, span) in r.references.clone().into_iter().filter(|(id, _)| !ids.contains(&id.as_str())) {
        r.report(Problem::UnknownEvidence { suggestion: suggestion(&id), id }, span);
    }
    for (text, span) in &mentions {
        for id in mention::unknown(text, &ids) {
            let span = text::place(r.text, span, &format!("@{id}"));
            r.report(Problem::UnknownMention { id: id.to_string(), suggestion: suggestion(id) }, span);
        }
    }
}
