//! The evidence as templates see it (法释〔2019〕19号 19: numbered, with source and what it proves).

use serde::Serialize;

use super::Wording;
use crate::case::choice::Choice;
use crate::case::model::{Case, EvidenceForm, EvidenceKind, Letter};

/// A piece of evidence.
#[derive(Debug, Serialize)]
pub(super) struct EvidenceView {
    n: usize,
    kind: String,
    title: String,
    source: String,
    proves: String,
    form: String,
    pages: Option<u64>,
}

pub(super) fn list(case: &Case, letter: &Letter, w: &mut Wording<'_>) -> Vec<EvidenceView> {
    // fluent: evidence-kind-*
    // fluent: evidence-form-*
    let item = |(i, e): (usize, &crate::case::model::Evidence)| EvidenceView {
        n: i + 1,
        kind: w.label(&format!("evidence-kind-{}", e.kind.code())),
        title: w.prose(&e.title),
        source: w.prose(&e.source),
        proves: w.prose(&e.proves),
        form: match (e.kind, e.form) {
            // A recording has no 复印件 but a 复制件 (法释〔2019〕19号 11).
            (EvidenceKind::Recording, EvidenceForm::Copy) => w.label("evidence-form-duplicate"),
            _ => w.label(&format!("evidence-form-{}", e.form.code())),
        },
        pages: e.pages,
    };
    case.evidence_for(letter.kind).enumerate().map(item).collect()
}
