//! The two that mediate, market regulator and consumer association, and review of the first.

use super::{Found, barred, done, letter, now, now_by, wait, wait_for};
use crate::case::model::{Buyer, Channel, LetterKind, Party, SentOutcome};
use crate::recipient::deadlines::Code;
use crate::recipient::order::Reason;
use crate::recipient::order::stage::Situation;
use crate::recipient::test::{elsewhere, substance, time};

/// The market regulator or the consumer association: one of the two (令第121号 16[2]).
pub(super) fn mediator(s: &Situation<'_>, kind: LetterKind) -> Option<Found> {
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
pub(super) fn review(s: &Situation<'_>, _: LetterKind) -> Option<Found> {
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
