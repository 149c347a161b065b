//! What the law leaves open: never refused, at risk, with both readings in the message.

use crate::case::model::{Case, ClaimKind, GrievanceKind, Letter};
use crate::recipient::harm::Harm;
use crate::recipient::place::simplified;
use crate::recipient::profile;
use crate::recipient::rule::{Args, broken};

fn claims(case: &Case, letter: &Letter, kind: ClaimKind) -> bool {
    profile(letter.kind).claims(case).any(|c| c.kind == kind)
}

/// Is harassment of a real customer by the seller a consumer dispute, or only a matter for a report? Calls beside a dispute about
/// the goods do not put the complaint at risk.
pub(in crate::recipient) fn harassed_customer(case: &Case, _: &Letter) -> Option<Args> {
    let called = case.purchase.is_some() && case.grievances.iter().all(|g| g.kind == GrievanceKind::HarassingCalls);
    broken(called || case.grievance(GrievanceKind::ReviewHarassment).is_some())
}

/// Does 条例 24 protect somebody who bought nothing?
pub(in crate::recipient) fn called_non_customer(case: &Case, _: &Letter) -> Option<Args> {
    broken(case.grievance(GrievanceKind::HarassingCalls).is_some() && case.purchase.is_none())
}

/// Several contracts as one dispute.
pub(in crate::recipient) fn several_contracts(case: &Case, _: &Letter) -> Option<Args> {
    broken(case.circumstances.several_contracts)
}

/// The base of the triple on part payment, or on a service used in part.
pub(in crate::recipient) fn triple_base(case: &Case, letter: &Letter) -> Option<Args> {
    let used = case.purchase.as_ref().and_then(|p| p.prepaid.as_ref()).is_some_and(|p| p.used.0 > 0);
    broken(claims(case, letter, ClaimKind::TripleCompensation) && (case.circumstances.part_paid || used))
}

/// From when interest runs.
pub(in crate::recipient) fn interest_start(case: &Case, letter: &Letter) -> Option<Args> {
    broken(claims(case, letter, ClaimKind::Interest))
}

/// A seller's own promise of more than the law gives, beside 消费者权益保护法 55.
pub(in crate::recipient) fn higher_promise(case: &Case, letter: &Letter) -> Option<Args> {
    const WORDS: [&str; 6] = ["假一赔", "假一罚", "赔十", "十倍", "十倍赔偿", "退一赔"];
    let said = |text: &String| WORDS.iter().any(|word| simplified(text).contains(word));
    let promised = case.purchase.as_ref().is_some_and(|p| p.promised.iter().any(said));
    let higher = case.circumstances.higher_promise || promised;
    broken(higher && claims(case, letter, ClaimKind::TripleCompensation))
}

/// Damages for distress are owed where it is serious: courts grant them seldom beside a contract (民法典 1183(1)).
pub(in crate::recipient) fn distress(case: &Case, letter: &Letter) -> Option<Args> {
    broken(profile(letter.kind).claims(case).any(|claim| Harm::Distress.is_claimed(claim)))
}
