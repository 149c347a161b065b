//! Reading a purchase.

use super::table::Table;
use super::text::{line, prose};
use super::value::{boolean, choice, count, date, evidence_id, money};
use super::{Problem, Reader};
use crate::case::model::{Prepaid, Purchase, Return};

pub(super) fn purchase(r: &mut Reader<'_>, t: &mut Table<'_>) -> Purchase {
    let purchase = Purchase {
        date: t.required(r, "date", date),
        channel: t.required(r, "channel", choice),
        item: t.required(r, "item", line),
        brand: t.optional(r, "brand", line),
        model: t.optional(r, "model", line),
        durable: t.optional(r, "durable", boolean).unwrap_or(false),
        quantity: t.optional(r, "quantity", count).unwrap_or(1),
        unit: t.optional(r, "unit", line).unwrap_or_else(|| "件".to_string()),
        price: t.required(r, "price", money),
        payment: t.optional(r, "payment", line),
        order: t.optional(r, "order", line),
        received: t.optional(r, "received", date),
        promised: t.list(r, "promised", prose),
        found: t.list(r, "found", prose),
        contract: t.optional(r, "contract", line),
        evidence: t.list(r, "evidence", evidence_id),
        found_evidence: t.list(r, "found_evidence", evidence_id),
        returned: t.table(r, "return", returned),
        prepaid: t.table(r, "prepaid", prepaid),
    };
    t.in_order(r, "date", "received");
    t.in_order(r, "date", "return.asked");
    purchase
}

fn returned(r: &mut Reader<'_>, t: &mut Table<'_>) -> Return {
    let returned = Return {
        asked: t.required(r, "asked", date),
        sent: t.optional(r, "sent", date),
        tracking: t.optional(r, "tracking", line),
        arrived: t.optional(r, "arrived", date),
        evidence: t.list(r, "evidence", evidence_id),
    };
    t.in_order(r, "asked", "sent");
    t.in_order(r, "sent", "arrived");
    returned
}

fn prepaid(r: &mut Reader<'_>, t: &mut Table<'_>) -> Prepaid {
    let prepaid = Prepaid {
        total: t.required(r, "total", money),
        used: t.required(r, "used", money),
        used_how: t.optional(r, "used_how", prose),
        own_reason: t.optional(r, "own_reason", prose),
        from: t.optional(r, "from", date),
        until: t.optional(r, "until", date),
        asked: t.optional(r, "asked", date),
        stopped: t.optional(r, "stopped", date),
    };
    t.in_order(r, "from", "until");
    // A prepaid term reaches beyond the letter's date.
    let name = t.field("until");
    r.dates.retain(|(_, field, _)| *field != name);
    if prepaid.used > prepaid.total && !r.is_unread(&t.field("total")) && !t.is_absent("total") {
        r.report(Problem::UsedExceedsTotal, t.span_of("used"));
    }
    prepaid
}
