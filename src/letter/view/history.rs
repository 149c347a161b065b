//! Letters sent before, as templates see them; and what a review would be about.

use jiff::civil::Date;
use serde::Serialize;

use super::{Wording, office_words, see};
use crate::case::choice::Choice;
use crate::case::model::{Case, Letter, LetterKind, Sent, SentOutcome};
use crate::recipient::deadlines::{Code, When, deadlines};
use crate::recipient::{follow_up, order};

/// A letter sent before.
#[derive(Debug, Serialize)]
pub(super) struct SentView {
    /// Whom it went to: `merchant`, `platform`, `carrier`, or `office`.
    to: &'static str,
    /// What it was called: 投诉函.
    paper: String,
    office: Option<String>,
    date: String,
    by: Option<String>,
    /// Whether it was a report, which is not accepted but looked into.
    report: bool,
    /// Whether it went by post or courier, so that it was sent and signed for.
    posted: bool,
    tracking: Option<String>,
    received: Option<String>,
    outcome: Option<&'static str>,
    answer: Option<String>,
    answered: Option<String>,
    /// Last of the fifteen days a firm has, where they are over and it has not answered.
    overdue: Option<String>,
    /// That day was moved past days off (民法典 203(1)).
    rolled: bool,
    pub(super) see: String,
}

/// What a review would be about.
#[derive(Debug, Serialize)]
pub(super) struct ReviewView {
    sent: SentView,
    /// The office refused; otherwise it stayed silent.
    refused: bool,
    /// Last of the seven working days for its decision (令第121号 15).
    decide_by: Option<String>,
    /// Last of the sixty days for the application (行政复议法 20(1)).
    apply_by: Option<String>,
    /// Those days are over.
    late: bool,
    /// The calendar of that year has not been published.
    provisional: bool,
}

/// Returns the kinds of letters sent before that a letter tells of. A firm is told what it was sent itself, an office what the
/// dispute has come through; of reports nobody is told but the office that has them.
fn told_to(kind: LetterKind) -> &'static [LetterKind] {
    use LetterKind::*;
    match kind {
        Merchant | Reminder | Rescission => &[Merchant, Reminder, Rescission],
        Platform => &[Merchant, Reminder, Rescission, Platform],
        Association | RegulatorComplaint | Hotline => {
            &[Merchant, Reminder, Rescission, Platform, Association, RegulatorComplaint]
        }
        RegulatorReport => &[Merchant, Reminder, Rescission, RegulatorReport],
        Carrier => &[Carrier],
        BureauAppeal => &[Carrier, BureauAppeal],
        BureauReport => &[BureauReport, SpamCentre],
        SpamCentre | ReviewAdvice => &[],
    }
}

/// Returns the letters sent before that a letter tells of. One without a name tells of none: they would name its author. A
/// complaint to the carrier that the case tells of elsewhere is not told twice, and what was sent after the letter's date not at all.
pub(super) fn told<'c>(case: &'c Case, letter: &Letter) -> impl Iterator<Item = &'c Sent> {
    let kinds = if letter.anonymous { &[] } else { told_to(letter.kind) };
    let complained = case.carrier.as_ref().and_then(|c| c.complained);
    let twice = move |s: &Sent| s.letter == LetterKind::Carrier && Some(s.date) == complained;
    case.sent.iter().filter(move |s| kinds.contains(&s.letter) && s.date <= case.date && !twice(s))
}

/// Says whether a letter to the merchant went out on a day: a demand of that day is told with it.
pub(super) fn written_to_merchant(case: &Case, day: Date) -> bool {
    case.sent.iter().any(|s| s.letter.is_to_merchant() && s.date == day)
}

// fluent: paper-*, counterpart-*
pub(super) fn sent(s: &Sent, case: &Case, letter: &Letter, w: &mut Wording<'_>) -> SentView {
    let to = recipient(s.letter);
    let unnamed = match s.letter {
        LetterKind::Association => Some("counterpart-association"),
        LetterKind::RegulatorComplaint | LetterKind::RegulatorReport => Some("counterpart-regulator"),
        LetterKind::BureauReport => Some("counterpart-bureau"),
        LetterKind::BureauAppeal => Some("counterpart-appeal-centre"),
        LetterKind::SpamCentre => Some("office-spam-centre"),
        _ => None,
    };
    let due = s.received.filter(|_| to != "office" && s.is_open()).map(order::answer_due);
    SentView {
        to,
        paper: w.label(&format!("paper-{}", s.letter.code())),
        office: s.office.as_deref().map(|o| office_words(o, letter, w)).or(unnamed.map(|id| w.label(id))),
        date: w.date(s.date),
        by: w.prose_of(&s.by),
        report: matches!(s.letter, LetterKind::RegulatorReport | LetterKind::BureauReport | LetterKind::SpamCentre),
        posted: s.by.as_deref().is_some_and(is_post),
        tracking: s.tracking.clone(),
        received: s.received.filter(|d| *d <= case.date).map(|d| w.date(d)),
        outcome: s.outcome.map(Choice::code),
        answer: w.answer(&s.answer, case),
        answered: s.answered.map(|d| w.date(d)),
        rolled: s.received.zip(due).is_some_and(|(from, to)| from.duration_until(to).as_hours() > 15 * 24),
        overdue: due.filter(|day| *day < case.date).map(|d| w.date(d)),
        see: see(case, letter, &s.evidence, w),
    }
}

fn recipient(kind: LetterKind) -> &'static str {
    match kind {
        LetterKind::Merchant | LetterKind::Reminder | LetterKind::Rescission => "merchant",
        LetterKind::Platform => "platform",
        LetterKind::Carrier => "carrier",
        _ => "office",
    }
}

/// Says whether a way of sending is the post or a courier: 挂号信, 邮政特快专递, EMS, 快递.
fn is_post(by: &str) -> bool {
    ["信", "邮政", "郵政", "EMS", "快递", "快遞", "专递", "專遞"].iter().any(|word| by.contains(word))
        && !by.contains("微信")
}

/// Returns every letter sent before that a letter goes on from: to 12321 the reports it has had, else what the merchant was sent.
pub(super) fn earlier(case: &Case, letter: &Letter, w: &mut Wording<'_>) -> Vec<SentView> {
    let follows = |s: &Sent| match letter.kind {
        LetterKind::SpamCentre => s.letter == letter.kind && !letter.anonymous,
        _ => s.letter.is_to_merchant(),
    };
    let letters: Vec<&Sent> = case.sent.iter().filter(|s| follows(s) && s.date <= case.date).collect();
    letters.into_iter().map(|s| sent(s, case, letter, w)).collect()
}

/// Returns when the first letter went out that declared the contract rescinded, where it is not known to have arrived.
pub(super) fn rescission_sent(case: &Case) -> Option<Date> {
    let first = follow_up::declarations(case).map(|s| s.date).find(|day| *day < case.date);
    first.filter(|_| follow_up::rescinded(case).is_none())
}

/// Returns what a review would be about, for the advice on it.
pub(super) fn review(case: &Case, letter: &Letter, w: &mut Wording<'_>) -> Option<ReviewView> {
    let complaint = follow_up::review(case).filter(|_| letter.kind == LetterKind::ReviewAdvice)?;
    let refused = complaint.outcome == Some(SentOutcome::Refused);
    let list = deadlines(case);
    let find = |code| list.iter().find(|d| d.code == code && d.sent == Some(complaint.date));
    let term = find(if refused { Code::ReviewRefusal } else { Code::ReviewSilence });
    let apply_by = term.and_then(|d| d.due());
    Some(ReviewView {
        sent: sent(complaint, case, letter, w),
        refused,
        decide_by: find(Code::RegulatorDecision).and_then(|d| d.due()).map(|d| w.date(d)),
        apply_by: apply_by.map(|d| w.date(d)),
        late: apply_by.is_some_and(|d| d < case.date),
        provisional: term.is_some_and(|d| matches!(d.when, When::Runs { provisional: true, .. })),
    })
}
