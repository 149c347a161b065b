//! The purchase as templates see it, with what the law makes of its dates.

use jiff::ToSpan;
use serde::Serialize;

use super::claim::Amount;
use super::{Wording, days_after, see, visible};
use crate::case::choice::Choice;
use crate::case::model::{Case, Channel, Counterpart, Letter, Prepaid, Purchase, Return};
use crate::recipient::{Personal, Profile, no_reason};

/// Beginnings of ways to pay that are no means.
const PAID_SO: [&str; 6] = ["货到", "貨到", "分期", "刷", "到付", "先"];

/// Days in which what was paid in advance can be asked back without reasons (法释〔2025〕4号 14(1)).
const PREPAID_DAYS: i32 = 7;
/// Days the seller has to refund after the goods came back (消费者权益保护法 25(3)).
const REFUND_DAYS: i32 = 7;
/// Days after which delay counts as wilful (侵害消费者权益行为处罚办法 8, 9, 10(2)).
const DELAY_DAYS: i32 = 15;

/// A purchase.
#[derive(Debug, Serialize)]
pub(super) struct PurchaseView {
    date: String,
    channel: &'static str,
    /// Sold at a distance: 网络、电视、电话、邮购.
    distance: bool,
    item: String,
    brand: Option<String>,
    model: Option<String>,
    durable: bool,
    /// Complained of within six months of receipt (消费者权益保护法 23(3)).
    within_six_months: bool,
    quantity: u64,
    unit: String,
    price: Amount,
    payment: Option<String>,
    /// `payment` says by itself how it was paid, and not that all is: 货到付款, 分期付款.
    paid_so: bool,
    order: Option<String>,
    received: Option<String>,
    promised: Vec<String>,
    found: Vec<String>,
    contract: Option<String>,
    see: String,
    found_see: String,
    returned: Option<ReturnView>,
    prepaid: Option<PrepaidView>,
}

/// The goods' way back.
#[derive(Debug, Serialize)]
struct ReturnView {
    asked: String,
    sent: Option<String>,
    tracking: Option<String>,
    arrived: Option<String>,
    /// Asked for within seven days of receipt.
    in_time: bool,
    /// More than fifteen days since it was asked for.
    asked_overdue: bool,
    /// Seven days since the goods came back are over.
    refund_due: bool,
    /// More than fifteen days since the goods came back.
    refund_overdue: bool,
    see: String,
}

/// A service paid in advance.
#[derive(Debug, Serialize)]
struct PrepaidView {
    total: Amount,
    used: Amount,
    any_used: bool,
    used_how: Option<String>,
    /// What changed on the complainant's side: nothing is reproached to the trader (法释〔2025〕4号 13(2)).
    own_reason: Option<String>,
    balance: Amount,
    from: Option<String>,
    until: Option<String>,
    asked: Option<String>,
    stopped: Option<String>,
    /// More than fifteen days since the refund was asked for.
    asked_overdue: bool,
    /// Asked for within seven days of paying (法释〔2025〕4号 14(1)).
    within_seven: bool,
}

pub(super) fn purchase(
    p: &Purchase,
    case: &Case,
    profile: &Profile,
    letter: &Letter,
    w: &mut Wording<'_>,
) -> PurchaseView {
    PurchaseView {
        date: w.date(p.date),
        channel: p.channel.code(),
        distance: p.channel.is_distance(),
        item: w.prose(&p.item),
        brand: w.prose_of(&p.brand),
        model: w.prose_of(&p.model),
        durable: p.durable,
        within_six_months: within_six_months(p, case),
        quantity: p.quantity,
        unit: w.prose(&p.unit),
        price: Amount::of(p.price, w),
        payment: p.payment.as_deref().map(|how| w.prose(how.strip_prefix('用').unwrap_or(how))),
        paid_so: p.payment.as_deref().is_some_and(|how| PAID_SO.iter().any(|word| how.starts_with(word))),
        order: visible(profile, Personal::Order, letter, &p.order),
        received: p.received.map(|d| w.date(d)),
        promised: p.promised.iter().map(|t| w.prose(t)).collect(),
        found: p.found.iter().map(|t| w.prose(t)).collect(),
        contract: p.contract.clone(),
        see: see(case, letter, &p.evidence, w),
        found_see: see(case, letter, &p.found_evidence, w),
        returned: p.returned.as_ref().map(|r| returned(r, p, case, letter, w)),
        prepaid: p.prepaid.as_ref().map(|x| prepaid(x, p, case, w)),
    }
}

/// Says whether the defect was complained of within six months of receipt, in a shop of the purchase (消费者权益保护法 23(3)).
fn within_six_months(p: &Purchase, case: &Case) -> bool {
    let received = p.received.or((p.channel == Channel::Shop).then_some(p.date));
    let end = received.and_then(|d| d.checked_add(6.months()).ok());
    let told = case.contacts.iter().filter(|c| c.with == Counterpart::Merchant).map(|c| c.date);
    let first = told.chain(p.returned.as_ref().map(|returned| returned.asked)).min();
    end.zip(first).is_some_and(|(end, first)| first <= end)
}

fn returned(r: &Return, p: &Purchase, case: &Case, letter: &Letter, w: &mut Wording<'_>) -> ReturnView {
    let over = |days, from| days_after(from, days) < case.date;
    ReturnView {
        asked: w.date(r.asked),
        sent: r.sent.map(|d| w.date(d)),
        tracking: r.tracking.clone(),
        arrived: r.arrived.map(|d| w.date(d)),
        in_time: no_reason::is_in_time(p) == Some(true),
        asked_overdue: over(DELAY_DAYS, r.asked),
        refund_due: r.arrived.is_some_and(|d| over(REFUND_DAYS, d)),
        refund_overdue: r.arrived.is_some_and(|d| over(DELAY_DAYS, d)),
        see: see(case, letter, &r.evidence, w),
    }
}

fn prepaid(x: &Prepaid, p: &Purchase, case: &Case, w: &mut Wording<'_>) -> PrepaidView {
    PrepaidView {
        total: Amount::of(x.total, w),
        used: Amount::of(x.used, w),
        any_used: x.used.0 > 0,
        used_how: w.prose_of(&x.used_how),
        own_reason: w.prose_of(&x.own_reason),
        balance: Amount::of(x.balance(), w),
        from: x.from.map(|d| w.date(d)),
        until: x.until.map(|d| w.date(d)),
        asked: x.asked.map(|d| w.date(d)),
        stopped: x.stopped.map(|d| w.date(d)),
        asked_overdue: x.asked.is_some_and(|d| days_after(d, DELAY_DAYS) < case.date),
        within_seven: x.asked.is_some_and(|d| d <= days_after(p.date, PREPAID_DAYS)),
    }
}
