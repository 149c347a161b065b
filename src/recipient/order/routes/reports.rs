//! Reports, which need nothing before them, and the telecom branch: carrier, then appeal.

use super::{Found, barred, done, letter, now, now_by, wait_for};
use crate::case::model::{Counterpart, Letter, LetterKind, Party, SentOutcome};
use crate::recipient::deadlines::Code;
use crate::recipient::order::stage::{Situation, Stage, answer_due};
use crate::recipient::order::{Reason, Standing};
use crate::recipient::test::{elsewhere, time};
use crate::recipient::{Need, profile};

pub(super) fn regulator_report(s: &Situation<'_>, kind: LetterKind) -> Option<Found> {
    let letter = letter(s.case, kind);
    s.case.respondent.as_ref().filter(|_| Need::Breach.is_met(s.case, &letter))?;
    report(s, &letter, "samr-121 28", "samr-121 35")
}

fn report(s: &Situation<'_>, letter: &Letter, first: &'static str, again: &'static str) -> Option<Found> {
    let nothing_new = elsewhere::reported_before(s.case, letter).is_some();
    match s.last(letter.kind) {
        Some(sent) if nothing_new || s.case.circumstances.reported_before => done(s, sent),
        Some(_) => now(Reason::News, Some(again)),
        None if nothing_new => barred(Reason::NothingNew, Some(again)),
        None => now(Reason::Independent, Some(first)),
    }
}

/// 12321, and the communications bureau as supervisor of telecom firms: for whoever was called.
pub(super) fn call_report(s: &Situation<'_>, kind: LetterKind) -> Option<Found> {
    let last_call = s.case.calls.last()?.time.date();
    let basis = Some("dianxin-tiaoli 3(2)").filter(|_| kind == LetterKind::BureauReport);
    match s.last(kind) {
        Some(sent) if last_call <= sent.date => done(s, sent),
        Some(_) => now(Reason::News, basis),
        None => now(Reason::Independent, basis),
    }
}

/// 12345 passes a matter on to the office in charge, so that it has it twice where it has it already.
pub(super) fn hotline(s: &Situation<'_>, kind: LetterKind) -> Option<Found> {
    let told = s.case.contacts.iter().any(|c| c.with == Counterpart::Hotline);
    s.case.respondent.as_ref().filter(|_| !told && !s.is_settled(Party::Merchant))?;
    if let Some(sent) = s.last(kind) {
        return done(s, sent);
    }
    let open = |kind| s.last(kind).is_some_and(|sent| sent.outcome != Some(SentOutcome::Refused));
    if [LetterKind::RegulatorComplaint, LetterKind::Association].into_iter().any(open) {
        return barred(Reason::PassedOnAlready, Some("samr-121 16[2]"));
    }
    now(Reason::PassedOn, None)
}

fn has_carrier_matter(s: &Situation<'_>) -> bool {
    s.case.carrier.is_some() && profile(LetterKind::Carrier).claims(s.case).next().is_some()
}

pub(super) fn carrier(s: &Situation<'_>, kind: LetterKind) -> Option<Found> {
    let carrier = s.case.carrier.as_ref().filter(|_| has_carrier_matter(s))?;
    if let Some(sent) = s.last(kind) {
        return done(s, sent);
    }
    let Some(day) = carrier.complained else { return now(Reason::CarrierFirst, Some("shensu 10[4]")) };
    let (outcome, reason) = match s.carrier() {
        Stage::Answered => (Some(SentOutcome::Answered), Reason::Answered),
        Stage::Silent => (None, Reason::Silent),
        _ => (None, Reason::Awaiting),
    };
    let answer_by = Some(answer_due(day)).filter(|_| outcome.is_none());
    Some((Standing::Done { on: day, outcome, answer_by }, reason, None))
}

/// 申诉: after the carrier, within five months or two years (电信用户申诉处理办法 10[4], 11).
pub(super) fn appeal(s: &Situation<'_>, kind: LetterKind) -> Option<Found> {
    if !has_carrier_matter(s) {
        return None;
    }
    if let Some(sent) = s.last(kind) {
        return done(s, sent);
    }
    let letter = letter(s.case, kind);
    if s.is_settled(Party::Carrier) {
        return barred(Reason::Settled, Some("shensu 11[2]"));
    }
    if time::appeal_too_late(s.case, &letter).is_some() {
        return barred(Reason::AppealTooLate, Some("shensu 11[1]"));
    }
    if elsewhere::appeal(s.case, &letter).is_some() {
        return barred(Reason::TakenElsewhere, Some("shensu 11[4]"));
    }
    if elsewhere::same_body(s.case, &letter).is_some() {
        return barred(Reason::TakenHere, Some("shensu 11[3]"));
    }
    let by = s.due(&[Code::AppealCharges, Code::AppealOther], None);
    let basis = "shensu 10[4]";
    match s.carrier() {
        Stage::Answered => now_by(by, Reason::CarrierAnswered, basis),
        Stage::Silent => now_by(by, Reason::CarrierSilent, basis),
        stage => wait_for(stage, Reason::CarrierFirst, Reason::CarrierTerm, Some(basis)),
    }
}
