//! The signature block: GB/T 9704-2012, 7.3.5.2 (no seal), and its company of two body lines.

use super::setter::{Owner, Setter, scaled};
use super::strip::{Strip, keep, space};
use crate::letter::document::Text;
use crate::typeset::layout::{Mp, Role};
use crate::typeset::line::{Cell, Fill, natural_width};

/// Room left for a handwritten name behind a colon, em/1000.
const ROOM_TO_SIGN: i32 = 6000;

/// Returns the signers and, below them, the date.
///
/// The widest signer ends two characters from the right edge; the date starts two characters right of where the signers
/// start. A date that would then end further right than that ends two characters from the edge and takes the signers along.
pub(super) fn set(setter: &Setter<'_>, signers: &[Text], date: &Text, index: usize) -> Vec<Strip> {
    let style = setter.style;
    let (size, em) = (style.body, style.body.em);
    let owner = |role| Owner { block: Some(index), role };
    let cells: Vec<Vec<Cell>> = signers.iter().map(|s| setter.cells(s, style.body.family, false)).collect();
    let date = setter.cells(date, style.body.family, false);
    let width = |cells: &Vec<Cell>| scaled(natural_width(cells) + room_to_sign(cells), em);
    let names = cells.iter().map(width).max().unwrap_or(0);
    let right = style.measure - 2 * em;
    let date_width = scaled(natural_width(&date), em);
    let x = (right - names).min(right - date_width - 2 * em).max(0);
    let mut strips = Vec::new();
    for (n, cells) in cells.iter().enumerate() {
        let mut new = indented(setter, cells, x, owner(Role::Signer(n)));
        space(&mut new, if n > 0 { size.pitch / 2 } else { 0 }, 0);
        strips.extend(new);
    }
    strips.extend(indented(setter, &date, x + 2 * em, owner(Role::Date)));
    if let Some(first) = strips.first_mut() {
        first.above = size.pitch;
    }
    keep(&mut strips, false);
    strips
}

fn indented(setter: &Setter<'_>, cells: &[Cell], x: Mp, owner: Owner) -> Vec<Strip> {
    let width = setter.style.measure - x;
    let mut strips = setter.lines(cells, setter.style.body, width, super::setter::Stand::Start, Fill::Ragged, owner);
    for run in strips.iter_mut().flat_map(|s| &mut s.runs) {
        run.glyphs.iter_mut().for_each(|g| g.x += x);
    }
    strips
}

fn room_to_sign(cells: &[Cell]) -> i32 {
    if cells.last().is_some_and(|c| c.source.0 == '：') { ROOM_TO_SIGN } else { 0 }
}

/// Ties the last two body lines, and all that follows them, to the signature that comes next.
pub(super) fn take_body_along(strips: &mut [Strip]) {
    let mut lines = 0;
    for strip in strips.iter_mut().rev() {
        strip.keep = true;
        lines += usize::from(strip.body);
        if lines == 2 {
            break;
        }
    }
}
