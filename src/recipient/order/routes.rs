//! The table of ways, and when each is open.

use super::stage::{Situation, Stage, answer_due};
use super::{Reason, Standing, Step, Way};
use crate::case::Case;
use crate::case::model::{
    Body, Buyer, Channel, ClaimKind, Counterpart, GrievanceKind, Letter, LetterKind, Party, RefusalReason, Sent,
    SentOutcome,
};
use crate::recipient::deadlines::Code;
use crate::recipient::test::{elsewhere, substance, time};
use crate::recipient::{Need, profile};

/// How a way stands, why, and by which rule.
type Found = (Standing, Reason, Option<&'static str>);

/// When a way is open; nothing where the case does not have it.
type Test = fn(&Situation<'_>, LetterKind) -> Option<Found>;

/// Every letter, in the order they are usually sent, and the reports that need nothing before them.
const LETTERS: &[(LetterKind, Test)] = &[
    (LetterKind::Merchant, merchant),
    (LetterKind::Reminder, reminder),
    (LetterKind::Rescission, rescission),
    (LetterKind::Platform, platform),
    (LetterKind::RegulatorComplaint, mediator),
    (LetterKind::Association, mediator),
    (LetterKind::ReviewAdvice, review),
    (LetterKind::RegulatorReport, regulator_report),
    (LetterKind::Carrier, carrier),
    (LetterKind::BureauAppeal, appeal),
    (LetterKind::BureauReport, call_report),
    (LetterKind::SpamCentre, call_report),
    (LetterKind::Hotline, hotline),
];

/// Returns the ways of a case in their usual order, the court last.
pub(super) fn all(case: &Case) -> Vec<Step> {
    let s = Situation::of(case);
    let letters = LETTERS.iter().filter_map(|(kind, test)| Some((Way::Letter(*kind), test(&s, *kind)?)));
    let court = court(&s).map(|found| (Way::Court, found));
    let step = |(way, (standing, reason, basis))| Step { way, standing, reason, basis };
    letters.chain(court).map(step).collect()
}

fn now(reason: Reason, basis: Option<&'static str>) -> Option<Found> {
    Some((Standing::Now { by: None }, reason, basis))
}

fn now_by(by: Option<jiff::civil::Date>, reason: Reason, basis: &'static str) -> Option<Found> {
    Some((Standing::Now { by }, reason, Some(basis)))
}

fn wait(until: Option<jiff::civil::Date>, reason: Reason, basis: Option<&'static str>) -> Option<Found> {
    Some((Standing::Wait { until }, reason, basis))
}

fn barred(reason: Reason, basis: Option<&'static str>) -> Option<Found> {
    Some((Standing::Barred, reason, basis))
}

/// Waits for a firm that has not had its time: not asked yet, asked without a day of receipt, or its time runs.
fn wait_for(stage: Stage, first: Reason, term: Reason, basis: Option<&'static str>) -> Option<Found> {
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
fn done(s: &Situation<'_>, sent: &Sent) -> Option<Found> {
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

fn is_consumer_purchase(case: &Case) -> bool {
    case.buyer == Buyer::Consumer && case.purchase.is_some()
}

/// Returns the letter of a kind that the case wants, or a bare one.
fn letter(case: &Case, kind: LetterKind) -> Letter {
    let wanted = case.letters.iter().find(|l| l.kind == kind).cloned();
    wanted.unwrap_or(Letter {
        kind,
        office: None,
        address: None,
        postcode: None,
        reply_by: None,
        anonymous: false,
        delegated_mediation: None,
        publication: None,
    })
}

fn merchant(s: &Situation<'_>, kind: LetterKind) -> Option<Found> {
    s.case.respondent.as_ref()?;
    if let Some(sent) = s.last(kind) {
        return done(s, sent);
    }
    if s.is_settled(Party::Merchant) {
        return barred(Reason::Settled, None);
    }
    let basis = if is_consumer_purchase(s.case) { "xiaofa 39[1]" } else { "minfadian 195[1]" };
    match s.merchant() {
        Stage::Untried => now(Reason::FirstStep, Some(basis)),
        _ => now(Reason::PutInWriting, Some("minfadian 195[1]")),
    }
}

/// To a merchant that was written to and let the term pass without a word.
fn reminder(s: &Situation<'_>, kind: LetterKind) -> Option<Found> {
    if let Some(sent) = s.last(kind) {
        return done(s, sent);
    }
    if s.is_settled(Party::Merchant) {
        return None;
    }
    match s.merchant_in_writing() {
        Stage::Untried | Stage::Answered => None,
        Stage::Silent => now(Reason::MerchantSilent, Some("minfadian 195[1]")),
        open => wait_for(open, Reason::MerchantFirst, Reason::MerchantTerm, None),
    }
}

fn rescission(s: &Situation<'_>, kind: LetterKind) -> Option<Found> {
    s.case.respondent.as_ref().zip(s.case.purchase.as_ref())?;
    if let Some(sent) = s.last(kind) {
        return done(s, sent);
    }
    let claimed = s.case.claims.iter().any(|c| c.kind == ClaimKind::Rescind);
    if !claimed || s.is_settled(Party::Merchant) {
        return None;
    }
    let by = s.due(&[Code::Rescission], None);
    if by.is_some_and(|day| s.is_past(day)) {
        return barred(Reason::RescindTooLate, Some("minfadian 564(2)"));
    }
    let refusal = s.case.grievance(GrievanceKind::PrepaidNotRefunded).and_then(|g| g.reason);
    let basis = match refusal {
        Some(RefusalReason::TraderGone) => "minfadian 563(1)[2], 565(1)",
        _ => "minfadian 563(1)[4], 565(1)",
    };
    now_by(by, Reason::Rescind, basis)
}

fn platform(s: &Situation<'_>, kind: LetterKind) -> Option<Found> {
    s.case.platform.as_ref().zip(s.case.purchase.as_ref())?;
    if let Some(sent) = s.last(kind) {
        return done(s, sent);
    }
    if s.is_settled(Party::Merchant) {
        return None;
    }
    wait_for(s.merchant(), Reason::MerchantFirst, Reason::MerchantTerm, None)
        .or_else(|| now(Reason::AskPlatform, Some("dianshang 59")))
}

/// The market regulator or the consumer association: one of the two (令第121号 16[2]).
fn mediator(s: &Situation<'_>, kind: LetterKind) -> Option<Found> {
    s.case.respondent.as_ref()?;
    if let Some(sent) = s.last(kind) {
        return done(s, sent);
    }
    never(s, kind).or_else(|| other_mediator(s, kind)).or_else(|| firms_first(s)).or_else(|| either(s, kind))
}

/// What bars a complaint for good.
fn never(s: &Situation<'_>, kind: LetterKind) -> Option<Found> {
    let regulator = kind == LetterKind::RegulatorComplaint;
    let pick = |of_regulator, of_association| Some(if regulator { of_regulator } else { of_association });
    let letter = letter(s.case, kind);
    if s.case.buyer == Buyer::Business {
        return barred(Reason::NotConsumer, pick("samr-121 3, 16[3]", "xiaofa 2"));
    }
    if s.case.purchase.is_none() {
        return barred(Reason::NoPurchase, pick("samr-121 3, 16[3]", "xiaofa 39"));
    }
    if s.is_settled(Party::Merchant) {
        return barred(Reason::Settled, None);
    }
    if elsewhere::consumer_dispute(s.case, &letter).is_some() {
        return barred(Reason::TakenElsewhere, pick("samr-121 16[2]", "xiaofa 39"));
    }
    if elsewhere::same_body(s.case, &letter).is_some() {
        return barred(Reason::TakenHere, pick("samr-121 16[2]", "xiaofa 39"));
    }
    if regulator && time::three_years(s.case, &letter).is_some() {
        return barred(Reason::ThreeYears, Some("samr-121 16[4]"));
    }
    if !regulator && substance::own_doing(s.case, &letter).is_some() {
        return barred(Reason::OwnDoing, Some("xiaofa 23(1)"));
    }
    None
}

fn rival(kind: LetterKind) -> LetterKind {
    match kind {
        LetterKind::RegulatorComplaint => LetterKind::Association,
        _ => LetterKind::RegulatorComplaint,
    }
}

/// What became of the complaint to the other of the two. Accepted ones bar this one before.
fn other_mediator(s: &Situation<'_>, kind: LetterKind) -> Option<Found> {
    let sent = s.last(rival(kind))?;
    match sent.outcome {
        Some(SentOutcome::Refused) => now(Reason::OtherRefused, Some("xiaofa 39")),
        Some(_) => None,
        None => {
            let decision = s.due(&[Code::RegulatorDecision], Some(sent));
            if decision.is_some_and(|day| s.is_past(day)) {
                return now(Reason::OtherSilent, Some("samr-121 16[2]"));
            }
            wait(decision, Reason::PendingElsewhere, Some("samr-121 16[2]"))
        }
    }
}

/// The seller is asked before an office is, and the platform after it. Neither is a condition of law.
fn firms_first(s: &Situation<'_>) -> Option<Found> {
    let on_platform = s.case.purchase.as_ref().is_some_and(|p| p.channel == Channel::Platform);
    wait_for(s.merchant(), Reason::MerchantFirst, Reason::MerchantTerm, Some("xiaofa 39[1]")).or_else(|| {
        let stage = Some(s.platform()).filter(|_| on_platform)?;
        wait_for(stage, Reason::PlatformFirst, Reason::PlatformTerm, None)
    })
}

fn either(s: &Situation<'_>, kind: LetterKind) -> Option<Found> {
    let by = s.due(&[Code::OfficeLimit], None).filter(|_| kind == LetterKind::RegulatorComplaint);
    now_by(by, Reason::EitherOr, "samr-121 16[2]")
}

/// Review where the market regulator refused a complaint or stayed silent.
fn review(s: &Situation<'_>, _: LetterKind) -> Option<Found> {
    const BASIS: &str = "fuyi 11[11], 20(1), 23(1)[3]";
    let sent = s.last(LetterKind::RegulatorComplaint)?;
    let (by, reason) = match sent.outcome {
        Some(SentOutcome::Refused) => (s.due(&[Code::ReviewRefusal], Some(sent)), Reason::ReviewRefusal),
        Some(SentOutcome::Terminated) => return barred(Reason::ReviewOfMediation, Some("fuyi 12[4]")),
        Some(_) => return None,
        None if sent.received.is_none() => return wait(None, Reason::ReceiptUnknown, None),
        None => {
            let decision = s.due(&[Code::RegulatorDecision], Some(sent));
            if decision.is_some_and(|day| !s.is_past(day)) {
                return wait(decision, Reason::OfficeTerm, Some("samr-121 15; xiaofa 46"));
            }
            (s.due(&[Code::ReviewSilence], Some(sent)), Reason::ReviewSilence)
        }
    };
    match by {
        Some(day) if s.is_past(day) => barred(Reason::ReviewTooLate, Some("fuyi 20(1)")),
        by => now_by(by, reason, BASIS),
    }
}

fn regulator_report(s: &Situation<'_>, kind: LetterKind) -> Option<Found> {
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
fn call_report(s: &Situation<'_>, kind: LetterKind) -> Option<Found> {
    let last_call = s.case.calls.last()?.time.date();
    let basis = Some("dianxin-tiaoli 3(2)").filter(|_| kind == LetterKind::BureauReport);
    match s.last(kind) {
        Some(sent) if last_call <= sent.date => done(s, sent),
        Some(_) => now(Reason::News, basis),
        None => now(Reason::Independent, basis),
    }
}

/// 12345 passes a matter on to the office in charge, so that it has it twice where it has it already.
fn hotline(s: &Situation<'_>, kind: LetterKind) -> Option<Found> {
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

fn carrier(s: &Situation<'_>, kind: LetterKind) -> Option<Found> {
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
fn appeal(s: &Situation<'_>, kind: LetterKind) -> Option<Found> {
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
