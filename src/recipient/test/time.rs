//! Terms that bar a letter. Terms of one's own, and of the offices, are in the deadlines.

use jiff::civil::Date;
use jiff::{Span, ToSpan};

use crate::case::model::{Buyer, Case, ClaimKind, GrievanceKind, Letter};
use crate::law::Statutes;
use crate::recipient::no_reason;
use crate::recipient::rule::{Args, broken};

fn over(from: Date, term: Span, day: Date) -> bool {
    from.checked_add(term).is_ok_and(|end| end < day)
}

/// Returns when the complainant knew or should have known: as declared, else the earliest day the case itself shows.
fn knew(case: &Case) -> Option<Date> {
    let purchase = case.purchase.as_ref();
    let shown = [
        purchase.and_then(|p| p.returned.as_ref()).map(|r| r.asked),
        purchase.and_then(|p| p.prepaid.as_ref()).and_then(|p| p.stopped.or(p.asked)),
        case.contacts.first().map(|c| c.date),
    ];
    case.circumstances.knew.or_else(|| shown.into_iter().flatten().min())
}

/// The letter is dated before the measures it goes by came into force; until then others applied (令第121号 46).
pub(in crate::recipient) fn before_the_measures(case: &Case, _: &Letter) -> Option<Args> {
    let since = Statutes::builtin().get("samr-121")?.effective?;
    (case.date < since).then(|| vec![("date", since.to_string())])
}

/// More than three years since the complainant knew; a demand does not interrupt this term (令第121号 16[4]).
pub(in crate::recipient) fn three_years(case: &Case, _: &Letter) -> Option<Args> {
    let knew = knew(case)?;
    over(knew, 3.years(), case.date).then(|| vec![("date", knew.to_string())])
}

fn carrier_event(case: &Case) -> Option<Date> {
    case.circumstances.carrier_event.or_else(|| case.calls.last().map(|c| c.time.date()))
}

fn disputes_charges(case: &Case) -> bool {
    case.claims.iter().any(|c| c.kind == ClaimKind::CarrierRefund)
}

/// A dispute about charges older than five months, another older than two years (电信用户申诉处理办法 11[1]).
pub(in crate::recipient) fn appeal_too_late(case: &Case, _: &Letter) -> Option<Args> {
    let event = carrier_event(case)?;
    let term = if disputes_charges(case) { 5.months() } else { 2.years() };
    let monthly = disputes_charges(case) && case.circumstances.monthly_charge;
    (!monthly && over(event, term, case.date)).then(|| vec![("date", event.to_string())])
}

/// A monthly charge that began more than five months ago: one event or many?
pub(in crate::recipient) fn monthly_charge(case: &Case, _: &Letter) -> Option<Args> {
    let event = carrier_event(case)?;
    let old = disputes_charges(case) && case.circumstances.monthly_charge && over(event, 5.months(), case.date);
    old.then(|| vec![("date", event.to_string())])
}

/// The carrier has answered, and nothing says why the answer does not do (电信用户申诉处理办法 10[4]).
pub(in crate::recipient) fn answer_not_contested(case: &Case, _: &Letter) -> Option<Args> {
    let carrier = case.carrier.as_ref()?;
    broken(carrier.answer.is_some() && carrier.objection.is_none())
}

/// The seven days of the return without reasons were over when it was asked for (消费者权益保护法 25(1)).
pub(in crate::recipient) fn after_seven_days(case: &Case, _: &Letter) -> Option<Args> {
    let purchase = case.purchase.as_ref()?;
    let (received, returned) = (purchase.received?, purchase.returned.as_ref()?);
    let too_late = no_reason::is_in_time(purchase) == Some(false);
    let late = !is_unfit(case) && purchase.channel.is_distance() && too_late;
    late.then(|| vec![("received", received.to_string()), ("asked", returned.asked.to_string())])
}

/// What is defective or not as promised goes back without the rule of the seven days, at the seller's cost (消费者权益保护法 24).
fn is_unfit(case: &Case) -> bool {
    let defective = [GrievanceKind::Quality, GrievanceKind::NotAsAdvertised];
    defective.iter().any(|kind| case.grievance(*kind).is_some())
}

/// The freight of a return without reasons is claimed: it is the consumer's, unless something else was agreed (消费者权益保护法 25(3)).
pub(in crate::recipient) fn own_freight(case: &Case, _: &Letter) -> Option<Args> {
    let distance = case.purchase.as_ref().is_some_and(|p| p.channel.is_distance() && p.returned.is_some());
    let claimed = case.claims.iter().any(|c| c.kind == ClaimKind::Freight);
    broken(distance && claimed && case.buyer == Buyer::Consumer && !is_unfit(case))
}

/// Goods that are in order were bought in a shop, and nothing was promised: no law lets the buyer give them back
/// (消费者权益保护法 24(1), 25(1)).
pub(in crate::recipient) fn no_right_to_return(case: &Case, _: &Letter) -> Option<Args> {
    let purchase = case.purchase.as_ref().filter(|p| !p.channel.is_distance() && p.prepaid.is_none())?;
    let refused = case.grievance(GrievanceKind::RefundRefused).is_some() && case.buyer == Buyer::Consumer;
    broken(refused && !is_unfit(case) && purchase.promised.is_empty())
}
