//! The days that set terms going, and what the case says of them.

use jiff::civil::Date;

use super::Awaited;
use super::rules::{DECISION, RETURN};
use crate::case::Case;
use crate::case::model::{Buyer, Claim, ClaimKind, GrievanceKind, LetterKind, Party, Purchase, Sent, SentOutcome};
use crate::law::Calendar;
use crate::recipient::profile;

/// The beginning of a term.
pub(super) struct Start<'c> {
    /// The day, or what is awaited to know it.
    pub(super) from: Result<Date, Awaited>,
    /// Whether that day is provisional itself.
    pub(super) provisional: bool,
    /// The letter it belongs to.
    pub(super) sent: Option<&'c Sent>,
}

/// The beginnings of one term in a case: several where several letters set it going, none where it does not run.
pub(super) type Starts<'c> = Vec<Start<'c>>;

/// Returns a beginning that the facts of the case give.
pub(super) fn on<'c>(from: Option<Date>) -> Starts<'c> {
    from.into_iter().map(|day| Start { from: Ok(day), provisional: false, sent: None }).collect()
}

fn of(sent: &Sent, from: Option<Date>, awaited: Awaited) -> Start<'_> {
    Start { from: from.ok_or(awaited), provisional: false, sent: Some(sent) }
}

fn letters(case: &Case, kind: LetterKind) -> impl Iterator<Item = &Sent> {
    case.sent.iter().filter(move |s| s.letter == kind)
}

/// Begins with the receipt of each letter of a kind that has not been answered.
pub(super) fn receipt(case: &Case, kind: LetterKind) -> Starts<'_> {
    letters(case, kind).filter(|s| s.outcome.is_none()).map(|s| of(s, s.received, Awaited::Receipt)).collect()
}

/// Begins with the day an office told its decision.
pub(super) fn answer(case: &Case, kind: LetterKind, outcome: SentOutcome) -> Starts<'_> {
    letters(case, kind).filter(|s| s.outcome == Some(outcome)).map(|s| of(s, s.answered, Awaited::Answer)).collect()
}

/// Begins with the receipt of an appeal that has been accepted or not been answered: acceptance is not the answer.
pub(super) fn appeal(case: &Case) -> Starts<'_> {
    let open = |s: &&Sent| matches!(s.outcome, None | Some(SentOutcome::Accepted));
    letters(case, LetterKind::BureauAppeal).filter(open).map(|s| of(s, s.received, Awaited::Receipt)).collect()
}

/// Begins with the end of the market regulator's time for deciding on a complaint.
pub(super) fn silence(case: &Case) -> Starts<'_> {
    let open = letters(case, LetterKind::RegulatorComplaint).filter(|s| s.outcome.is_none());
    let run_out = |s: &'_ Sent| s.received.map(|day| DECISION.end(day, Calendar::builtin()));
    let start = |s| {
        let end = run_out(s)?;
        Some(Start { from: Ok(end.due), provisional: end.provisional, sent: Some(s) })
    };
    open.filter_map(start).collect()
}

/// Begins with the complaint to one's own carrier, by telephone or by letter, unless the carrier has answered.
pub(super) fn carrier(case: &Case) -> Starts<'_> {
    let Some(carrier) = &case.carrier else { return vec![] };
    match carrier.complained {
        Some(_) if carrier.answer.is_some() || carrier.answered.is_some() => vec![],
        Some(day) => on(Some(day)),
        None => receipt(case, LetterKind::Carrier),
    }
}

/// Returns the purchase of a consumer whose matter is not settled.
pub(super) fn consumer_purchase(case: &Case) -> Option<&Purchase> {
    case.purchase.as_ref().filter(|_| case.buyer == Buyer::Consumer && !is_settled(case, Party::Merchant))
}

/// Returns a consumer's purchase that was asked to be taken back while the seven days ran (消费者权益保护法 25(1)).
pub(super) fn returned_in_time(case: &Case) -> Option<&Purchase> {
    consumer_purchase(case).filter(|p| p.channel.is_distance() && asked_in_time(p))
}

/// Says whether the goods were asked to be taken back within seven days.
pub(super) fn asked_in_time(purchase: &Purchase) -> bool {
    let due = purchase.received.map(|day| RETURN.end(day, Calendar::builtin()).due);
    purchase.returned.as_ref().is_some_and(|r| due.is_some_and(|due| r.asked <= due))
}

/// Says whether a letter of the history settled the matter with the carrier, or with the merchant.
pub(super) fn is_settled(case: &Case, with: Party) -> bool {
    let of_carrier = |kind| profile(kind).claims_of == Some(Party::Carrier);
    let mut settled = case.sent.iter().filter(|s| s.outcome == Some(SentOutcome::Settled));
    settled.any(|s| of_carrier(s.letter) == (with == Party::Carrier))
}

/// Says whether a letter of a kind has been sent.
pub(super) fn was_sent(case: &Case, kind: LetterKind) -> bool {
    letters(case, kind).next().is_some()
}

/// Says whether something is claimed.
pub(super) fn claims(case: &Case, kind: ClaimKind) -> bool {
    case.claims.iter().any(|c| c.kind == kind)
}

/// Says whether something of a kind is claimed of the carrier.
pub(super) fn claims_of_carrier(case: &Case, what: fn(&Claim) -> bool) -> bool {
    case.claims.iter().any(|c| c.of == Party::Carrier && what(c))
}

/// Says whether the case has a grievance of one of these kinds.
pub(super) fn complains_of(case: &Case, kinds: &[GrievanceKind]) -> bool {
    case.grievances.iter().any(|g| kinds.contains(&g.kind))
}
