//! What stands on every page outside the text: page numbers below it, and above it the exhibit a page belongs to.

use super::exhibit;
use super::setter::{Owner, Setter, scaled};
use crate::typeset::fonts::{Family, Finder, Place};
use crate::typeset::layout::{Mp, Page, Role};
use crate::typeset::line::{natural_width, text};
use crate::typeset::style::{FooterPlace, Style, TextStyle};

/// What stands on every page; each is asked with the number of the page and of all pages, and an empty text prints nothing.
#[derive(Clone, Copy)]
pub struct Furniture<'a> {
    /// Above the text, at the right.
    pub stamp: &'a dyn Fn(usize, usize) -> String,
    /// At the foot of the page.
    pub footer: &'a dyn Fn(usize, usize) -> String,
}

/// Prints the furniture of pages.
pub(super) fn set(pages: &mut [Page], furniture: Furniture<'_>, style: &Style, finder: &Finder<'_>) {
    let total = pages.len();
    for (i, page) in pages.iter_mut().enumerate() {
        stamp(page, &(furniture.stamp)(i + 1, total), style, finder);
        number(page, i + 1, &(furniture.footer)(i + 1, total), style, finder);
    }
}

/// Prints the footer of a page below its text area.
fn number(page: &mut Page, number: usize, words: &str, style: &Style, finder: &Finder<'_>) {
    let setter = Setter { style, finder, place: Place::Footer };
    let look = style.footer.text;
    let cells = setter.cells(&text(words), look.family, false);
    let free = style.measure - scaled(natural_width(&cells), look.em);
    let x: Mp = match style.footer.place {
        FooterPlace::Centre => free / 2,
        FooterPlace::Outer if number % 2 == 1 => free - style.body.em,
        FooterPlace::Outer => style.body.em,
    };
    let owner = Owner { block: None, role: Role::Footer };
    let mut strip = setter.one_line(&cells, look, style.left + x, owner);
    let top = style.top + style.depth + style.footer.gap - strip.height / 2;
    strip.runs.iter_mut().for_each(|run| run.y += top);
    page.runs.append(&mut strip.runs);
}

/// Type size of a stamp: 五号.
const STAMP: Mp = 10_500;

/// Prints a stamp above the area of pictures, ending with it.
fn stamp(page: &mut Page, words: &str, style: &Style, finder: &Finder<'_>) {
    let setter = Setter { style, finder, place: Place::Footer };
    let look = TextStyle { family: Family::Hei, size: STAMP, em: STAMP, pitch: STAMP, above: 0, below: 0, indent: 0 };
    let cells = setter.cells(&text(words), look.family, false);
    let area = exhibit::area(style);
    let x = area.x + area.width - scaled(natural_width(&cells), look.em);
    let owner = Owner { block: None, role: Role::Stamp };
    let mut strip = setter.one_line(&cells, look, x, owner);
    let top = area.y - exhibit::STAMP_GAP - strip.height;
    strip.runs.iter_mut().for_each(|run| run.y += top);
    page.runs.append(&mut strip.runs);
}
