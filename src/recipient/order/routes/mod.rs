//! The table of ways, and when each is open.

mod firms;
mod offices;
mod reports;

use super::stage::{Situation, Stage, answer_due};
use super::{Reason, Standing, Step, Way};
use crate::case::Case;
use crate::case::model::{Body, Buyer, Letter, LetterKind, Party, Sent, SentOutcome};
use crate::recipient::deadlines::Code;

/// How a way stands, why, and by which rule.
type Found = (Standing, Reason, Option<&'static str>);

/// When a way is open; nothing where the case does not have it.
type Test = fn(&Situation<'_>, LetterKind) -> Option<Found>;

/// Every letter, in the order they are usually sent, and the reports that need nothing before them.
const LETTERS: &[(LetterKind, Test)] = &[
    (LetterKind::Merchant, firms::merchant),
    (LetterKind::Reminder, firms::reminder),
    (LetterKind::Rescission, firms::rescission),
    (LetterKind::Platform, firms::platform),
    (LetterKind::RegulatorComplaint, offices::mediator),
    (LetterKind::Association, offices::mediator),
    (LetterKind::ReviewAdvice, offices::review),
    (LetterKind::RegulatorReport, reports::regulator_report),
    (LetterKind::Carrier, reports::carrier),
    (LetterKind::BureauAppeal, reports::appeal),
    (LetterKind::BureauReport, reports::call_report),
    (LetterKind::SpamCentre, reports::call_report),
    (LetterKind::Hotline, reports::hotline),
];

/// Returns the ways of a case in their usual order, the court last.
pub(super) fn all(case: &Case) -> Vec<Step> {
    let s = Situation::of(case);
    let letters = LETTERS.iter().filter_map(|(kind, test)| Some((Way::Letter(*kind), test(&s, *kind)?)));
    let court = court(&s).map(|found| (Way::Court, found));
    let step = |(way, (standing, reason, basis))| Step { way, standing, reason, basis };
    letters.chain(court).map(step).collect()
}

pub(super) fn now(reason: Reason, basis: Option<&'static str>) -> Option<Found> {
    Some((Standing::Now { by: None }, reason, basis))
}

pub(super) fn now_by(by: Option<jiff::civil::Date>, reason: Reason, basis: &'static str) -> Option<Found> {
    Some((Standing::Now { by }, reason, Some(basis)))
}

pub(super) fn wait(until: Option<jiff::civil::Date>, reason: Reason, basis: Option<&'static str>) -> Option<Found> {
    Some((Standing::Wait { until }, reason, basis))
}

pub(super) fn barred(reason: Reason, basis: Option<&'static str>) -> Option<Found> {
    Some((Standing::Barred, reason, basis))
}

/// Waits for a firm that has not had its time: not asked yet, asked without a day of receipt, or its time runs.
pub(super) fn wait_for(stage: Stage, first: Reason, term: Reason, basis: Option<&'static str>) -> Option<Found> {
    match stage {
        Stage::Untried => wait(None, first, basis),
        Stage::Open(None) => wait(None, Reason::ReceiptUnknown, None),
        Stage::Open(until) => wait(until, term, basis),
        Stage::Answered | Stage::Silent => None,
    }
}

/// The terms that an office or a firm has for a letter.
const ANSWERS: &[Code] =
    &[Code::RegulatorDecision, Code::Mediation, Code::ReportCheck, Code::AppealAcceptance, Code::AppealAnswer];

/// A letter that was sent: what came of it, and by when the answer is due.
pub(super) fn done(s: &Situation<'_>, sent: &Sent) -> Option<Found> {
    let firm = |kind: LetterKind| kind.is_to_merchant() || matches!(kind, LetterKind::Platform | LetterKind::Carrier);
    let of_firm = sent.received.filter(|_| firm(sent.letter) && sent.is_open()).map(answer_due);
    let answer_by = of_firm.or_else(|| s.due(ANSWERS, Some(sent)));
    let reason = match sent.outcome {
        Some(SentOutcome::Accepted) => Reason::Accepted,
        Some(SentOutcome::Refused) => Reason::Refused,
        Some(SentOutcome::Terminated) => Reason::MediationEnded,
        Some(SentOutcome::Settled) => Reason::Settled,
        Some(SentOutcome::Answered) => Reason::Answered,
        None if !sent.is_open() => Reason::Answered,
        None if answer_by.is_some_and(|day| s.is_past(day)) => Reason::Silent,
        None if sent.received.is_none() && sent.letter != LetterKind::SpamCentre => Reason::ReceiptUnknown,
        None => Reason::Awaiting,
    };
    Some((Standing::Done { on: sent.date, outcome: sent.outcome, answer_by }, reason, None))
}

pub(super) fn is_consumer_purchase(case: &Case) -> bool {
    case.buyer == Buyer::Consumer && case.purchase.is_some()
}

/// Returns the letter of a kind that the case wants, or a bare one.
pub(super) fn letter(case: &Case, kind: LetterKind) -> Letter {
    let wanted = case.letters.iter().find(|l| l.kind == kind).cloned();
    wanted.unwrap_or(Letter {
        kind,
        office: None,
        province: None,
        city: None,
        district: None,
        recorded: None,
        address: None,
        postcode: None,
        reply_by: None,
        anonymous: false,
        delegated_mediation: None,
        publication: None,
    })
}

/// The court, or arbitration where it was agreed.
fn court(s: &Situation<'_>) -> Option<Found> {
    s.case.respondent.as_ref()?;
    let has_it = |body| s.case.circumstances.taken_by.contains(&body);
    if has_it(Body::Court) || has_it(Body::Arbitration) {
        return barred(Reason::CourtHasIt, None);
    }
    if s.is_settled(Party::Merchant) {
        return barred(Reason::Settled, None);
    }
    let by = s.due(&[Code::Limitation], None);
    if by.is_some_and(|day| s.is_past(day)) {
        return now_by(by, Reason::CourtLate, "minfadian 188(1), 195[1]");
    }
    let mediators = [LetterKind::RegulatorComplaint, LetterKind::Association].map(|kind| s.last(kind));
    let ended = |outcome| mediators.iter().flatten().any(|sent| sent.outcome == Some(outcome));
    if ended(SentOutcome::Terminated) {
        return now_by(by, Reason::MediationEnded, "xiaofa 39[4], 39[5]; minsu 122");
    }
    if ended(SentOutcome::Accepted) {
        return wait(s.due(&[Code::Mediation], None), Reason::MediationRunning, Some("samr-121 23[5]"));
    }
    if is_consumer_purchase(s.case) {
        now_by(by, Reason::CourtAnyTime, "xiaofa 39[4], 39[5]; minsu 122")
    } else {
        now_by(by, Reason::CourtOnly, "minsu 122")
    }
}
