//! What the sender has to know before he posts a letter: what is to be signed, put in, kept; what comes by when, and what then.

use jiff::ToSpan;
use jiff::civil::Date;
use serde::Serialize;

use super::parts::{Binder, Job, Part, Role};
use crate::case::Case;
use crate::case::choice::Choice;
use crate::case::model::{EvidenceForm, LetterKind, Sent};
use crate::letter::Bound;
use crate::letter::document::{Block, plain};
use crate::locale::{Messages, date};
use crate::recipient::deadlines::{Code, When, Whose};
use crate::recipient::order::{Way, answer_due};
use crate::recipient::{Standing, Step, deadlines, next};
use crate::text;

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
    /// Files that are handed in on a disc, with the number of their evidence.
    recordings: Vec<Recording>,
    /// Numbers of the recordings without a transcript.
    unwritten: Vec<String>,
    /// Numbers of the exhibits with files, of an anonymous letter.
    revealing: Vec<String>,
    /// Papers that somebody has to sign or seal.
    signs: Vec<Signs>,
    /// What the other side has to do.
    expected: Vec<Expected>,
    /// The day the letter is taken to arrive, for the example of a term.
    arrives: String,
    /// What may be sent when nothing comes of it.
    next: Vec<Next>,
    /// The last day for an answer where a firm has fifteen days.
    fifteen: String,
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
}

#[derive(Debug, Serialize)]
struct Recording {
    n: String,
    file: String,
}

#[derive(Debug, Serialize)]
struct Several {
    n: String,
    copies: u64,
}

#[derive(Debug, Serialize)]
struct Signs {
    title: String,
    signers: Vec<String>,
}

#[derive(Debug, Serialize)]
struct Expected {
    what: String,
    why: String,
    due: Option<String>,
    /// It rests on a year whose rest days have not been published.
    provisional: bool,
}

#[derive(Debug, Serialize)]
struct Next {
    what: String,
    why: String,
}

impl About {
    /// Returns one with something in every field: what a template of the checklist can name.
    pub(super) fn sample() -> About {
        let word = || "甲".to_string();
        About {
            printed: vec![Printed { title: word(), pages: 1 }],
            sheets: 1,
            by_hand: vec![ByHand { n: word(), pages: 1 }],
            originals: vec![word()],
            several: vec![Several { n: word(), copies: 2 }],
            recordings: vec![Recording { n: word(), file: word() }],
            unwritten: vec![word()],
            revealing: vec![word()],
            signs: vec![Signs { title: word(), signers: vec![word()] }],
            expected: vec![Expected { what: word(), why: word(), due: Some(word()), provisional: true }],
            arrives: word(),
            next: vec![Next { what: word(), why: word() }],
            fifteen: word(),
        }
    }
}

/// Returns what the checklist of a letter is about.
pub(super) fn about(binder: &Binder<'_>, job: &Job<'_>, bound: &Bound, posted: &[Part]) -> About {
    let labels = binder.labels(job.script);
    let number = |n: &dyn std::fmt::Display| labels.get("evidence-number", &[("n", (&n.to_string()).into())]);
    let of = |form: EvidenceForm| job.exhibits.iter().filter(move |(_, e, _)| e.form == form);
    let arrives = job.case.date.checked_add(ON_ITS_WAY.days()).unwrap_or(job.case.date);
    let by_hand = job.exhibits.iter().zip(&bound.0).filter(|((_, _, exhibit), _)| exhibit.is_paper());
    let by_hand = by_hand.map(|((n, ..), pages)| ByHand { n: number(n), pages: *pages }).collect();
    let several = job.exhibits.iter().filter(|(_, e, _)| e.copies > 1);
    let recordings = || job.exhibits.iter().filter(|(_, _, exhibit)| !exhibit.media.is_empty());
    let media = recordings().flat_map(|(n, _, exhibit)| {
        exhibit.media.iter().map(move |media| Recording { n: number(n), file: media.name.clone() })
    });
    let revealing = job.exhibits.iter().filter(|(_, _, exhibit)| job.letter.anonymous && !exhibit.is_paper());
    let letter = posted.first().map(|part| text::form(&part.document)).unwrap_or_default();
    let (expected, overdue) = expected(job, arrives, &letter, labels);
    About {
        printed: printed(posted, labels),
        sheets: sheets(posted),
        by_hand,
        originals: of(EvidenceForm::Original).map(|(n, ..)| number(n)).collect(),
        several: several.map(|(n, e, _)| Several { n: number(n), copies: e.copies }).collect(),
        recordings: media.collect(),
        unwritten: recordings().filter(|(_, e, _)| e.transcript.is_empty()).map(|(n, ..)| number(n)).collect(),
        revealing: revealing.map(|(n, ..)| number(n)).collect(),
        signs: signs(posted),
        expected,
        arrives: date::long(arrives, job.script),
        next: following(job, arrives, overdue, labels),
        fifteen: date::long(answer_due(arrives), job.script),
    }
}

fn printed(posted: &[Part], labels: &Messages) -> Vec<Printed> {
    let is_evidence = |part: &Part| matches!(part.role, Role::Exhibit | Role::Slip);
    let runs = posted.chunk_by(|a, b| is_evidence(a) && is_evidence(b));
    let one = |run: &[Part]| Printed {
        title: if is_evidence(&run[0]) { labels.get("exhibits", &[]) } else { run[0].title.clone() },
        pages: run.iter().filter(|part| part.role != Role::Slip).map(|part| part.layout.pages.len()).sum(),
    };
    runs.map(one).filter(|printed| printed.pages > 0).collect()
}

/// Returns the sheets that parts take, each from a front page on.
pub(super) fn sheets(posted: &[Part]) -> usize {
    let runs = posted.chunk_by(|a, b| a.role == Role::Exhibit && b.role == Role::Exhibit);
    runs.map(|run| run.iter().map(|part| part.layout.pages.len()).sum::<usize>().div_ceil(2)).sum()
}

/// Returns the papers with lines that are not signed by a picture.
fn signs(posted: &[Part]) -> Vec<Signs> {
    let mut found = vec![];
    for part in posted {
        let signers = part.document.blocks.iter().flat_map(|block| match block {
            Block::Signature { signers, .. } => &signers[..],
            _ => &[],
        });
        let open = signers.filter(|s| s.sealed || s.hand.as_ref().is_some_and(|hand| hand.picture.is_none()));
        let signers: Vec<String> = open.map(|signer| plain(&signer.text)).collect();
        if !signers.is_empty() {
            found.push(Signs { title: part.title.clone(), signers });
        }
    }
    found
}

/// Returns what the other side has to do once it has the letter, and the first day on which nothing has come.
// fluent: deadline-*, deadline-*.why
/// What a reporter is told of advertising (广告法 53) is expected only of a letter that speaks of that law.
fn expected(job: &Job<'_>, arrives: Date, letter: &str, labels: &Messages) -> (Vec<Expected>, Date) {
    let before = deadlines(job.case);
    let case = sent(job, arrives);
    let new = deadlines(&case).into_iter().filter(|d| d.whose == Whose::Theirs && d.sent == Some(job.case.date));
    let of_law = |code| code != Code::AdvertisingAnswer || letter.contains("广告法") || letter.contains("廣告法");
    let new: Vec<_> = new.filter(|d| !before.contains(d) && of_law(d.code)).collect();
    let last = new.iter().filter_map(|d| d.due()).max();
    let expected = new.iter().map(|d| Expected {
        what: labels.get(&format!("deadline-{}", d.code.code()), &[]),
        why: labels.get(&format!("deadline-{}.why", d.code.code()), &[]),
        due: d.due().map(|due| date::long(due, job.script)),
        provisional: matches!(d.when, When::Runs { provisional: true, .. }),
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

/// Returns what may be done because nothing has come of this letter by that day: what is open then, and would not be without it.
// fluent: letter-*, next-why-*, next-court, deadline-review-silence.why
fn following(job: &Job<'_>, arrives: Date, overdue: Date, labels: &Messages) -> Vec<Next> {
    let open = |case: Case| {
        let steps = next(&Case { date: overdue, ..case }).into_iter();
        steps.filter(|step| matches!(step.standing, Standing::Now { .. })).collect::<Vec<_>>()
    };
    let without = open(job.case.clone());
    let new = open(sent(job, arrives)).into_iter().filter(|step| without.iter().all(|now| now.way != step.way));
    let step = |step: Step| match step.way {
        Way::Letter(LetterKind::ReviewAdvice) => {
            Next { what: labels.get("does-review-advice", &[]), why: labels.get("deadline-review-silence.why", &[]) }
        }
        way => Next {
            what: match way {
                Way::Letter(kind) => labels.get(&format!("letter-{}", kind.code()), &[]),
                Way::Court => labels.get("next-court", &[]),
            },
            why: labels.get(&format!("next-why-{}", step.reason.code()), &[]),
        },
    };
    new.map(step).collect()
}
