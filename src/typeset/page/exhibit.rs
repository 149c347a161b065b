//! Pages of exhibits: a picture each, as large as an ordinary printer can print it.

use super::strip::Strip;
use crate::exhibit::Sheet;
use crate::typeset::layout::{Mp, Picture};
use crate::typeset::style::Style;

/// Blank at the left, which is bound: 20 mm.
const LEFT: Mp = 56_693;
/// Blank at the right: 15 mm; office printers leave 4 to 6 mm of a sheet blank.
const RIGHT: Mp = 42_520;
/// Blank above a picture, the stamp in it: 20 mm.
const TOP: Mp = 56_693;
/// Blank between the stamp and the picture: 2 mm.
pub(super) const STAMP_GAP: Mp = 5_669;
/// Blank between the picture and the page number: 3 mm.
const FOOTER_GAP: Mp = 8_504;

/// A part of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Area {
    /// From the left edge of the page.
    pub x: Mp,
    /// From its top.
    pub y: Mp,
    /// Width.
    pub width: Mp,
    /// Height.
    pub height: Mp,
}

/// Returns where on a page pictures stand: between the printable edges, below the stamp, above the page number.
pub fn area(style: &Style) -> Area {
    let foot = style.top + style.depth + style.footer.gap - style.footer.text.size / 2 - FOOTER_GAP;
    Area { x: LEFT, y: TOP, width: style.page.0 - LEFT - RIGHT, height: foot - TOP }
}

/// Returns a picture on a page of its own, in the middle of its width, at the top.
pub(super) fn set(sheet: &Sheet, alt: &str, style: &Style) -> Vec<Strip> {
    let area = area(style);
    let picture = Picture {
        x: area.x + (area.width - sheet.width) / 2 - style.left,
        y: area.y - style.top,
        sheet: sheet.clone(),
        alt: alt.to_string(),
    };
    vec![Strip { height: style.depth, pictures: vec![picture], starts_page: true, ..Strip::default() }]
}
