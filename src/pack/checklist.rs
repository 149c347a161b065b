//! What the sender has to know before he posts a letter: what is to be signed, put in, kept; what comes by when, and what then.

use jiff::ToSpan;
use jiff::civil::Date;
use serde::Serialize;

use super::parts::{Binder, Job, Part, Role};
use crate::case::Case;
use crate::case::choice::Choice;
use crate::case::model::{EvidenceForm, Sent};
use crate::letter::Bound;
use crate::letter::document::{Block, plain};
use crate::locale::{Messages, date};
use crate::recipient::deadlines::Whose;
use crate::recipient::order::Way;
use crate::recipient::{Standing, deadlines, next};

/// Days a registered letter is taken to be on its way, for the example of each term.
const ON_ITS_WAY: i32 = 3;

/// What the template of the checklist sees besides the case.
#[derive(Debug, Serialize)]
pub(super) struct About {
    /// What is printed, part by part; the exhibits are one.
    printed: Vec<Printed>,
    /// Sheets of paper, printed on both sides.
    sheets: usize,
    /// Evidence that is put in by hand.
    by_hand: Vec<ByHand>,
    /// Evidence that goes as an original.
    originals: Vec<String>,
    /// Evidence handed in more than once: its number and how often.
    several: Vec<Several>,
    /// Numbers of the recordings.
    recordings: Vec<String>,
    /// Where somebody has to sign or seal: the paper and the line.
    signs: Vec<Signs>,
    /// What the other side has to do.
    expected: Vec<Expected>,
    /// The day the letter is taken to arrive, for the example of a term.
    arrives: String,
    /// What may be sent when nothing comes of it.
    next: Vec<Next>,
    /// Pages of other PDF files are among the exhibits.
    imported: bool,
}

#[derive(Debug, Serialize)]
struct Printed {
    title: String,
    pages: usize,
}

#[derive(Debug, Serialize)]
struct ByHand {
    n: String,
    pages: usize,
    /// The page of all exhibits it starts on.
    from: usize,
}

#[derive(Debug, Serialize)]
struct Several {
    n: String,
    copies: u64,
}

#[derive(Debug, Serialize)]
struct Signs {
    title: String,
    signer: String,
}

#[derive(Debug, Serialize)]
struct Expected {
    what: String,
    why: String,
    due: Option<String>,
}

#[derive(Debug, Serialize)]
struct Next {
    what: String,
    why: String,
}

/// Returns what the checklist of a letter is about.
pub(super) fn about(binder: &Binder<'_>, job: &Job<'_>, bound: &Bound, posted: &[Part]) -> About {
    let labels = binder.labels(job.script);
    let number = |n: &dyn std::fmt::Display| labels.get("evidence-number", &[("n", (&n.to_string()).into())]);
    let of = |form: EvidenceForm| job.exhibits.iter().filter(move |(_, e, _)| e.form == form);
    let arrives = job.case.date.checked_add(ON_ITS_WAY.days()).unwrap_or(job.case.date);
    let mut from = 1;
    let mut by_hand = vec![];
    for ((n, _, exhibit), pages) in job.exhibits.iter().zip(&bound.0) {
        if exhibit.is_paper() {
            by_hand.push(ByHand { n: number(n), pages: *pages, from });
        }
        from += pages;
    }
    let several = job.exhibits.iter().filter(|(_, e, _)| e.copies > 1);
    let recordings = job.exhibits.iter().filter(|(_, _, exhibit)| !exhibit.media.is_empty());
    let (expected, overdue) = expected(job, arrives, labels);
    About {
        printed: printed(posted, labels),
        sheets: sheets(posted),
        by_hand,
        originals: of(EvidenceForm::Original).map(|(n, ..)| number(n)).collect(),
        several: several.map(|(n, e, _)| Several { n: number(n), copies: e.copies }).collect(),
        recordings: recordings.map(|(n, ..)| number(n)).collect(),
        signs: signs(posted),
        expected,
        arrives: date::long(arrives, job.script),
        next: following(job, arrives, overdue, labels),
        imported: job.exhibits.iter().any(|(_, _, exhibit)| exhibit.is_imported()),
    }
}

fn printed(posted: &[Part], labels: &Messages) -> Vec<Printed> {
    let runs = posted.chunk_by(|a, b| a.role == Role::Exhibit && b.role == Role::Exhibit);
    let one = |run: &[Part]| Printed {
        title: if run[0].role == Role::Exhibit { labels.get("exhibits", &[]) } else { run[0].title.clone() },
        pages: run.iter().map(|part| part.layout.pages.len()).sum(),
    };
    runs.map(one).collect()
}

/// Returns the sheets that parts take, each from a front page on.
pub(super) fn sheets(posted: &[Part]) -> usize {
    let runs = posted.chunk_by(|a, b| a.role == Role::Exhibit && b.role == Role::Exhibit);
    runs.map(|run| run.iter().map(|part| part.layout.pages.len()).sum::<usize>().div_ceil(2)).sum()
}

/// Returns the lines that are not signed by a picture.
fn signs(posted: &[Part]) -> Vec<Signs> {
    let mut found = vec![];
    for part in posted {
        for block in &part.document.blocks {
            let Block::Signature { signers, .. } = block else { continue };
            let open = signers.iter().filter(|s| s.sealed || s.hand.as_ref().is_some_and(|h| h.picture.is_none()));
            found.extend(open.map(|s| Signs { title: part.title.clone(), signer: plain(&s.text) }));
        }
    }
    found
}

/// Returns what the other side has to do once it has the letter, and the first day on which nothing has come.
// fluent: deadline-*, deadline-*.why
fn expected(job: &Job<'_>, arrives: Date, labels: &Messages) -> (Vec<Expected>, Date) {
    let before = deadlines(job.case);
    let case = sent(job, arrives);
    let new = deadlines(&case).into_iter().filter(|d| d.whose == Whose::Theirs && d.sent == Some(job.case.date));
    let new: Vec<_> = new.filter(|d| !before.contains(d)).collect();
    let last = new.iter().filter_map(|d| d.due()).max();
    let expected = new.iter().map(|d| Expected {
        what: labels.get(&format!("deadline-{}", d.code.code()), &[]),
        why: labels.get(&format!("deadline-{}.why", d.code.code()), &[]),
        due: d.due().map(|due| date::long(due, job.script)),
    });
    let overdue = last.unwrap_or_else(|| arrives.checked_add(15.days()).unwrap_or(arrives));
    (expected.collect(), overdue.tomorrow().unwrap_or(overdue))
}

/// Returns the case as it is when the letter has arrived.
fn sent(job: &Job<'_>, arrives: Date) -> Case {
    let mut case = job.case.clone();
    case.sent.push(Sent {
        letter: job.letter.kind,
        office: job.letter.office.clone(),
        date: job.case.date,
        by: None,
        tracking: None,
        received: Some(arrives),
        declared: None,
        outcome: None,
        answer: None,
        answered: None,
        evidence: vec![],
    });
    case
}

/// Returns what may be done when nothing has come of the letter by that day, and may not be done today.
// fluent: letter-*, next-why-*, next-court
fn following(job: &Job<'_>, arrives: Date, overdue: Date, labels: &Messages) -> Vec<Next> {
    let open = |case: &Case| {
        let steps = next(case).into_iter();
        steps.filter(|step| matches!(step.standing, Standing::Now { .. })).collect::<Vec<_>>()
    };
    let today = open(job.case);
    let mut later = sent(job, arrives);
    later.date = overdue;
    let new = open(&later).into_iter().filter(|step| today.iter().all(|now| now.way != step.way));
    let what = |way: Way| match way {
        Way::Letter(kind) => labels.get(&format!("letter-{}", kind.code()), &[]),
        Way::Court => labels.get("next-court", &[]),
    };
    let step = |step: crate::recipient::Step| Next {
        what: what(step.way),
        why: labels.get(&format!("next-why-{}", step.reason.code()), &[]),
    };
    new.map(step).collect()
}
