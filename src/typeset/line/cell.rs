//! Text to cells: one glyph each, with the room it takes and the blank it may give up.

use unicode_normalization::UnicodeNormalization;

use super::class::{Class, blank};
use super::spacing::AUTOSPACE;
use crate::letter::document::{Inline, Text};
use crate::locale::Script;
use crate::typeset::fonts::{FaceId, Family, Finder, Found, Place, is_invisible, is_selector};
use crate::typeset::layout::Source;

/// A glyph in its room. Lengths in em/1000.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cell {
    /// The characters it stands for.
    pub(crate) source: Source,
    /// Class for breaking and spacing.
    pub(crate) class: Class,
    /// Face of the glyph.
    pub(crate) face: FaceId,
    /// Glyph id in the face.
    pub(crate) glyph: u16,
    /// Width of the cell before anything is taken away.
    pub(crate) width: i32,
    /// Glyph origin within the cell.
    pub(crate) shift: i32,
    /// Blank at the left and right edge that may be taken away.
    pub(crate) blank: (i32, i32),
    /// Mean centre of its face's ideographs above the baseline: faces on one line share a centre line.
    pub(crate) centre: i32,
    /// Whether this is a typed blank between ideograph and Latin, which is set as the automatic quarter em.
    pub(crate) folded: bool,
}

/// How the text of a paragraph is to be set.
#[derive(Clone, Copy)]
pub(crate) struct Tone {
    /// Family of plain text.
    pub(crate) family: Family,
    /// Family of emphasised text.
    pub(crate) strong: Family,
    /// Where to report missing glyphs.
    pub(crate) place: Place,
    /// Whether figures get one width, for columns of numbers.
    pub(crate) tabular: bool,
}

/// Returns the cells of a text: NFC, without invisible characters, blanks at both ends dropped and runs of blanks made one.
pub(crate) fn cells(text: &Text, tone: Tone, finder: &Finder<'_>) -> Vec<Cell> {
    let chars = characters(text, tone);
    let mut cells = Vec::with_capacity(chars.len());
    let mut i = 0;
    while i < chars.len() {
        let (c, family) = chars[i];
        let next = chars.get(i + 1).map(|n| n.0);
        let before = i.checked_sub(1).map(|p| chars[p].0);
        let (cell, used) = cell(before, c, next, Tone { family, ..tone }, finder);
        cells.extend(cell);
        i += used;
    }
    fold_spaces(&mut cells);
    cells
}

/// Returns the characters of a text with their families.
fn characters(text: &Text, tone: Tone) -> Vec<(char, Family)> {
    let mut chars = Vec::new();
    for inline in text {
        let family = match inline {
            Inline::Plain(_) => tone.family,
            Inline::Strong(_) => tone.strong,
        };
        chars.extend(inline.as_str().nfc().filter(|c| !is_invisible(*c)).map(|c| (c, family)));
    }
    chars
}

/// Returns the cell that starts at a character, and how many characters it used; no cell for a character without a glyph.
fn cell(before: Option<char>, c: char, next: Option<char>, tone: Tone, finder: &Finder<'_>) -> (Option<Cell>, usize) {
    if is_selector(c) {
        return (None, 1);
    }
    let latin = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
    let lookup = if c.is_whitespace() && !matches!(c, '\u{3000}' | '\u{A0}') { ' ' } else { c };
    let Some(found) = finder.find(lookup, tone.family, tone.place) else {
        return (None, 1);
    };
    let (face, mut glyph) = (found.face, found.glyph);
    let mut source = Source(lookup, None);
    let mut class = Class::of(lookup);
    let mut used = 1;
    match class {
        Class::Close if c == '’' && latin(before) && latin(next) => {
            class = Class::Latin;
            glyph = face.apostrophe().unwrap_or(glyph);
        }
        Class::Dash if c == '—' && next == Some('—') => {
            if let Some(double) = face.double_dash() {
                (glyph, source, used) = (double, Source(c, next), 2);
            }
        }
        Class::Dash if c == '—' && before != Some('—') => {
            class = Class::Connector;
            glyph = face.dash().unwrap_or(glyph);
        }
        Class::Latin if tone.tabular && c.is_ascii_digit() => {
            glyph = face.tabular(c as u8 - b'0').unwrap_or(glyph);
        }
        Class::Han => {
            if let Some(variant) = next.filter(|n| is_selector(*n)).and_then(|n| face.variant(c, n)) {
                (glyph, source, used) = (variant, Source(c, next), 2);
            }
        }
        _ => {}
    }
    (Some(placed(source, class, Found { glyph, ..found }, finder)), used)
}

/// Returns the cell of a glyph with the width its class demands. The table here and in [`blank`] decides, not the font's
/// features: some bundled faces have no half-width forms, and those that have differ.
fn placed(source: Source, class: Class, found: Found<'_>, finder: &Finder<'_>) -> Cell {
    let Found { id, face, glyph } = found;
    let advance = face.advance(glyph);
    let width = match class {
        Class::Open | Class::Close | Class::Comma | Class::Stop => 1000,
        Class::Dot if finder.script() == Script::Hans => 500,
        Class::Dot => 1000,
        _ => advance,
    };
    let shift = match class {
        Class::Dot => face.ink(glyph).map_or(0, |(left, right)| (width - left - right) / 2),
        Class::Open => width - advance,
        _ => 0,
    };
    let blank = blank(source.0, class, finder.script());
    Cell { source, class, face: id, glyph, width, shift, blank, centre: face.centre(), folded: false }
}

/// Gives typed blanks their width: a quarter em between ideograph and Latin, nothing beside a full-width mark.
fn fold_spaces(cells: &mut Vec<Cell>) {
    let is_space = |c: &Cell| c.class == Class::Space;
    cells.dedup_by(|b, a| is_space(a) && is_space(b));
    if cells.first().is_some_and(is_space) {
        cells.remove(0);
    }
    if cells.last().is_some_and(is_space) {
        cells.pop();
    }
    for i in 1..cells.len().saturating_sub(1) {
        if !is_space(&cells[i]) {
            continue;
        }
        let (a, b) = (cells[i - 1].class, cells[i + 1].class);
        if a.is_mark() || b.is_mark() {
            cells[i].width = 0;
        } else if matches!((a, b), (Class::Han, Class::Latin) | (Class::Latin, Class::Han)) {
            cells[i].width = AUTOSPACE;
            cells[i].folded = true;
        }
    }
}
