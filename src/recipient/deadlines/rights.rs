//! The complainant's own terms: from when they run.
//!
//! They run from the day the complainant knew or should have known. The case file does not hold that day, so the earliest that
//! it can have been is taken: a term computed from it is never too long.

use jiff::civil::Date;

use super::moments::{Starts, asked_in_time, claims, claims_of_carrier, consumer_purchase, is_settled, on, was_sent};
use super::rules::{LIMITATION, TRIAL};
use crate::case::Case;
use crate::case::model::{Claim, ClaimKind, Counterpart, GrievanceKind, LetterKind, Party};
use crate::law::Calendar;
use crate::recipient::follow_up::declarations;

/// Grievances that are grounds for rescinding the contract (民法典 563(1)).
const GROUNDS: &[GrievanceKind] = &[
    GrievanceKind::NotAsAdvertised,
    GrievanceKind::Quality,
    GrievanceKind::RefundRefused,
    GrievanceKind::PrepaidNotRefunded,
];

/// Returns the earliest day on which the complainant can have known of grievances of some kinds.
fn known(case: &Case, of: fn(&GrievanceKind) -> bool) -> Option<Date> {
    case.grievances.iter().filter(|g| of(&g.kind)).filter_map(|g| sign(case, g.kind)).min()
}

/// Returns the first sign of a grievance that the case tells.
fn sign(case: &Case, kind: GrievanceKind) -> Option<Date> {
    use GrievanceKind::*;
    let purchase = case.purchase.as_ref();
    let call = case.calls.first().map(|c| c.time.date());
    let goods = purchase.map(|p| p.received.unwrap_or(p.date));
    let prepaid = purchase.and_then(|p| p.prepaid.as_ref());
    match kind {
        HarassingCalls => call,
        NotAsAdvertised | Quality => goods,
        RefundRefused => purchase.and_then(|p| p.returned.as_ref()).map(|r| r.asked).or(goods),
        PrepaidNotRefunded => prepaid.and_then(|p| p.stopped.into_iter().chain(p.asked).min()).or(goods),
        DataLeak | ReviewHarassment => {
            let told = case.facts.first().map(|f| f.date).into_iter();
            told.chain(case.contacts.first().map(|c| c.date)).chain(call).min()
        }
    }
}

/// Begins the seven days for returning goods bought at a distance; not for a prepaid service, nor where they were used.
pub(super) fn return_right(case: &Case) -> Starts<'_> {
    let open = consumer_purchase(case).filter(|p| p.channel.is_distance() && p.prepaid.is_none());
    on(open.filter(|p| !asked_in_time(p)).and_then(|p| p.received))
}

/// Begins the seven days for withdrawing from a prepaid contract with the day of the contract, unless they were used.
pub(super) fn prepaid_return(case: &Case) -> Starts<'_> {
    let in_time =
        |paid: Date, asked: Option<Date>| asked.is_some_and(|a| a <= TRIAL.end(paid, Calendar::builtin()).due);
    let Some(purchase) = consumer_purchase(case) else { return vec![] };
    let open = purchase.prepaid.as_ref().filter(|p| !in_time(purchase.date, p.asked));
    on(open.map(|_| purchase.date))
}

/// Begins the appeal's terms with the first event that the case tells the carrier, unless an appeal was sent.
pub(super) fn appeal(case: &Case, what: fn(&Claim) -> bool) -> Starts<'_> {
    let closed = was_sent(case, LetterKind::BureauAppeal) || is_settled(case, Party::Carrier);
    if case.carrier.is_none() || closed || !claims_of_carrier(case, what) {
        return vec![];
    }
    let told = [LetterKind::Carrier, LetterKind::BureauAppeal];
    let facts = case.facts.iter().filter(|f| f.letters.iter().any(|l| told.contains(l))).map(|f| f.date);
    let calls = case.calls.first().map(|c| c.time.date());
    let complained = case.carrier.as_ref().and_then(|c| c.complained);
    on(facts.chain(calls).chain(complained).min())
}

/// Begins the year for rescinding, where that is claimed, until a notice of it was sent or another letter that declares it arrived.
pub(super) fn rescission(case: &Case) -> Starts<'_> {
    let declared = declarations(case).any(|s| s.letter == LetterKind::Rescission || s.received.is_some());
    let open = claims(case, ClaimKind::Rescind) && !declared;
    on(known(case, |kind| GROUNDS.contains(kind)).filter(|_| open && !is_settled(case, Party::Merchant)))
}

/// Begins the year for avoiding the contract, where fraud is pleaded: the triple is claimed (消费者权益保护法 55(1)).
pub(super) fn avoidance(case: &Case) -> Starts<'_> {
    let pleaded = claims(case, ClaimKind::TripleCompensation) && !is_settled(case, Party::Merchant);
    on(known(case, |kind| *kind == GrievanceKind::NotAsAdvertised).filter(|_| pleaded))
}

/// Begins the three years of the market regulator, unless a complaint was sent. A demand does not interrupt them.
pub(super) fn office(case: &Case) -> Starts<'_> {
    let open = consumer_purchase(case).filter(|_| !was_sent(case, LetterKind::RegulatorComplaint));
    on(open.and_then(|_| known(case, |_| true)))
}

/// Begins the limitation of actions: with knowledge, and anew with each demand that came while it ran (民法典 195[1]).
pub(super) fn limitation(case: &Case) -> Starts<'_> {
    let known = known(case, |_| true).filter(|_| case.respondent.is_some() && !is_settled(case, Party::Merchant));
    on(known.map(|known| {
        demands(case).into_iter().filter(|d| *d > known).fold(known, |from, demand| {
            if demand <= LIMITATION.end(from, Calendar::builtin()).due { demand } else { from }
        })
    }))
}

/// Returns the days on which performance was demanded of the respondent, ascending. A letter counts from its receipt.
fn demands(case: &Case) -> Vec<Date> {
    let spoken = case.contacts.iter().filter(|c| c.with == Counterpart::Merchant).map(|c| c.date);
    let written = case.sent.iter().filter(|s| s.letter.is_to_merchant()).filter_map(|s| s.received);
    let purchase = case.purchase.as_ref();
    let returned = purchase.and_then(|p| p.returned.as_ref()).map(|r| r.asked);
    let prepaid = purchase.and_then(|p| p.prepaid.as_ref()).and_then(|p| p.asked);
    let mut days: Vec<Date> = spoken.chain(written).chain(returned).chain(prepaid).collect();
    days.sort_unstable();
    days
}
