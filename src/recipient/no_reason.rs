//! The return without reasons 无理由退货 (消费者权益保护法 25(1)).

use jiff::ToSpan;

use crate::case::model::Purchase;

/// Days for it, counted from the day after receipt (七日办法 10(2)).
const DAYS: i64 = 7;

/// Says whether the return was asked for in time; nothing where the day of receipt or of asking is not known.
pub fn is_in_time(purchase: &Purchase) -> Option<bool> {
    let last = purchase.received?.checked_add(DAYS.days()).ok()?;
    Some(purchase.returned.as_ref()?.asked <= last)
}
