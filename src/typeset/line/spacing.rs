//! The space between neighbours and at the ends of a line, before anything is adjusted. All in em/1000.

use super::cell::Cell;
use super::class::Class;
use crate::locale::Script;

/// Space between an ideograph and a Latin letter or digit, em/1000: a quarter em (CLREQ).
pub(crate) const AUTOSPACE: i32 = 250;

/// Returns the width of cells on one line, em/1000: adjacent marks closed up, an opening mark at the start without its left
/// half, nothing else squeezed or stretched.
pub(crate) fn natural_width(cells: &[Cell]) -> i32 {
    let pairs = cells.windows(2).map(|p| autospace(&p[0], &p[1]) - pair_trim(&p[0], &p[1]).total());
    let start = cells.first().map_or(0, start_trim);
    cells.iter().map(|c| c.width).sum::<i32>() + pairs.sum::<i32>() - start
}

/// Returns the automatic space between two neighbours, em/1000.
pub(crate) fn autospace(a: &Cell, b: &Cell) -> i32 {
    match (a.class, b.class) {
        (Class::Han, Class::Latin) | (Class::Latin, Class::Han) => AUTOSPACE,
        _ => 0,
    }
}

/// Blank taken from the right of one mark and from the left of the next.
#[derive(Clone, Copy, Default)]
pub(crate) struct PairTrim {
    pub(crate) right: i32,
    pub(crate) left: i32,
}

impl PairTrim {
    pub(crate) fn total(self) -> i32 {
        self.right + self.left
    }
}

/// Returns what two adjacent marks lose where their blank sides meet: up to half an em (CLREQ 3.1.6.1), brackets first.
pub(crate) fn pair_trim(a: &Cell, b: &Cell) -> PairTrim {
    if !(a.class.is_mark() && b.class.is_mark()) {
        return PairTrim::default();
    }
    let (right, left) = (a.blank.1, b.blank.0);
    let total = (right + left).min(500);
    let right = if right >= left { right.min(total) } else { total - left.min(total) };
    PairTrim { right, left: total - right }
}

/// Returns what an opening mark loses at the start of a line.
pub(crate) fn start_trim(cell: &Cell) -> i32 {
    if cell.class == Class::Open { cell.blank.0 } else { 0 }
}

/// Returns what a mark must lose at the end of a line.
pub(crate) fn end_trim(cell: &Cell, script: Script) -> i32 {
    if cell.class.is_mark() && script == Script::Hans { cell.blank.1 } else { 0 }
}
