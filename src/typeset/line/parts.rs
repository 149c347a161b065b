//! Where long codes, addresses and numbers are parted if they must be.

use super::cell::Cell;
use super::class::{Class, is_ideograph};
use crate::locale::Script;

/// Returns whether a unit may be broken between two cells if it must.
pub(crate) fn may_force(a: &Cell, b: &Cell, script: Script) -> bool {
    // What the classes leave to UAX #14, which is not asked here: closing marks, kana and iteration marks.
    let closes = ",.;:!?)]}%/’".contains(b.source.0) || (b.class == Class::Han && !is_ideograph(b.source.0));
    let opens = "([{¥$€£".contains(a.source.0);
    !(closes || opens || b.class.never_starts() || a.class.never_ends(script) || b.class == Class::Space)
}

/// Fewest characters of a long number or word on either line.
const STUB: usize = 4;

/// Returns whether a break before cell `i` would leave a few characters of a number or word alone on a line.
pub(crate) fn leaves_stub(cells: &[Cell], i: usize) -> bool {
    let latin = |c: &&Cell| c.class == Class::Latin;
    let (before, behind) =
        (cells[..i].iter().rev().take_while(latin).count(), cells[i..].iter().take_while(latin).count());
    before > 0 && behind > 0 && before.min(behind) < STUB
}

/// Fewest characters of a code that may be parted.
const LONG_CODE: usize = 12;

/// Returns whether cells `i - 1` and `i` belong to a long code or an address: figures alone, or letters with figures or signs.
/// Letters alone, or with hyphens, are words; figures with signs are a telephone number or an amount.
pub(crate) fn is_long_code(cells: &[Cell], i: usize) -> bool {
    let within = |c: &&Cell| c.class.is_narrow() || c.class == Class::Solidus;
    let start = i - cells[..i].iter().rev().take_while(within).count();
    let end = i + cells[i..].iter().take_while(within).count();
    let code = &cells[start..end];
    let letters = code.iter().filter(|c| c.source.0.is_ascii_alphabetic()).count();
    let hyphens = code.iter().filter(|c| c.class == Class::Hyphen).count();
    let figures = code.iter().all(|c| c.source.0.is_ascii_digit());
    let long = start < i && i < end && code.len() >= LONG_CODE;
    long && (figures || (letters > 0 && letters + hyphens < code.len()))
}

/// Signs of an address or a long code behind which it is parted best.
pub(crate) const ADDRESS_SIGNS: &str = "/?&=-_.@:#";

/// Returns whether a place is behind a sign of an address, and not within a number.
pub(crate) fn parts_address(a: &Cell, b: &Cell) -> bool {
    ADDRESS_SIGNS.contains(a.source.0) && !b.source.0.is_ascii_digit()
}
