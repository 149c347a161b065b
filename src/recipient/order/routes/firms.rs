//! The firms: merchant and platform.

use super::{Found, barred, done, is_consumer_purchase, now, now_by, wait, wait_for};
use crate::case::model::{ClaimKind, GrievanceKind, LetterKind, Party, RefusalReason, Sent};
use crate::recipient::deadlines::Code;
use crate::recipient::follow_up;
use crate::recipient::order::stage::{Situation, Stage};
use crate::recipient::order::{Reason, Standing};

pub(super) fn merchant(s: &Situation<'_>, kind: LetterKind) -> Option<Found> {
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
pub(super) fn reminder(s: &Situation<'_>, kind: LetterKind) -> Option<Found> {
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

pub(super) fn rescission(s: &Situation<'_>, kind: LetterKind) -> Option<Found> {
    s.case.respondent.as_ref().zip(s.case.purchase.as_ref())?;
    if let Some(sent) = s.last(kind) {
        return done(s, sent);
    }
    let claimed = s.case.claims.iter().any(|c| c.kind == ClaimKind::Rescind);
    if !claimed || s.is_settled(Party::Merchant) {
        return None;
    }
    if let Some(sent) = follow_up::declarations(s.case).next() {
        return declared(s, sent);
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

/// Another letter has declared it: done once that has arrived.
fn declared(s: &Situation<'_>, sent: &Sent) -> Option<Found> {
    const BASIS: Option<&str> = Some("minfadian 565(1)");
    if follow_up::rescinded(s.case).is_none() {
        return wait(None, Reason::ReceiptUnknown, BASIS);
    }
    Some((Standing::Done { on: sent.date, outcome: sent.outcome, answer_by: None }, Reason::RescindDeclared, BASIS))
}

pub(super) fn platform(s: &Situation<'_>, kind: LetterKind) -> Option<Found> {
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
