//! The evidence as templates see it (法释〔2019〕19号 19: numbered by class, with source and what it proves).

use serde::Serialize;

use super::Wording;
use crate::case::choice::Choice;
use crate::case::model::{Case, Evidence, EvidenceForm, EvidenceKind, Letter};

/// Pages of the exhibits bound behind a letter, in the order of [`Case::exhibits`].
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Bound(pub Vec<usize>);

/// A piece of evidence.
#[derive(Debug, Serialize)]
pub(super) struct EvidenceView {
    /// 3, or 1-2.
    n: String,
    kind: String,
    title: String,
    source: String,
    proves: String,
    /// It proves the same as the one before.
    same: bool,
    form: String,
    /// How many pages it has; with exhibits bound behind the letter, which pages of these: 5—7.
    pages: Option<String>,
    copies: u64,
    date: Option<String>,
    duration: Option<String>,
    transcript: Vec<String>,
}

pub(super) fn list(case: &Case, letter: &Letter, bound: Option<&Bound>, w: &mut Wording<'_>) -> Vec<EvidenceView> {
    let mut views = vec![];
    let mut before = 0;
    for (place, (number, e)) in case.exhibits(letter.kind).into_iter().enumerate() {
        let pages = match bound.and_then(|bound| bound.0.get(place)) {
            Some(0) => None,
            Some(1) => Some((before + 1).to_string()),
            Some(count) => Some(format!("{}—{}", before + 1, before + count)),
            None => e.pages.map(|pages| pages.to_string()),
        };
        before += bound.and_then(|bound| bound.0.get(place)).copied().unwrap_or(0);
        views.push(EvidenceView { n: number.to_string(), same: number.follows(), pages, ..piece(e, w) });
    }
    views
}

fn piece(e: &Evidence, w: &mut Wording<'_>) -> EvidenceView {
    // fluent: evidence-kind-*
    // fluent: evidence-form-*
    EvidenceView {
        n: String::new(),
        kind: w.label(&format!("evidence-kind-{}", e.kind.code())),
        title: w.prose(&e.title),
        source: w.prose(&e.source),
        proves: w.prose(&e.proves),
        same: false,
        form: match (e.kind, e.form) {
            // A recording has no 复印件 but a 复制件 (法释〔2019〕19号 11).
            (EvidenceKind::Recording, EvidenceForm::Copy) => w.label("evidence-form-duplicate"),
            _ => w.label(&format!("evidence-form-{}", e.form.code())),
        },
        pages: None,
        copies: e.copies,
        date: e.date.map(|day| w.date(day)),
        duration: e.seconds.map(|seconds| w.duration(seconds)),
        transcript: e.transcript.iter().map(|line| w.prose(line)).collect(),
    }
}
