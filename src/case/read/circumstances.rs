//! Reading the circumstances.

use super::Reader;
use super::table::Table;
use super::value::{boolean, choice, date};
use crate::case::model::Circumstances;

pub(super) fn circumstances(r: &mut Reader<'_>, t: &mut Table<'_>) -> Circumstances {
    let flag = |t: &mut Table<'_>, r: &mut Reader<'_>, key| t.optional(r, key, boolean).unwrap_or(false);
    Circumstances {
        taken_by: t.list(r, "taken_by", choice),
        knew: t.optional(r, "knew", date),
        settled: flag(t, r, "settled"),
        defect_known: flag(t, r, "defect_known"),
        own_misuse: flag(t, r, "own_misuse"),
        address_unreachable: flag(t, r, "address_unreachable"),
        several_contracts: flag(t, r, "several_contracts"),
        part_paid: flag(t, r, "part_paid"),
        higher_promise: flag(t, r, "higher_promise"),
        fingerprint: flag(t, r, "fingerprint"),
        monthly_charge: flag(t, r, "monthly_charge"),
        carrier_event: t.optional(r, "carrier_event", date),
        reported_before: flag(t, r, "reported_before"),
    }
}
