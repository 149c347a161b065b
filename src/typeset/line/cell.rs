//! Text to cells: one glyph each, with the room it takes and the blank it may give up.

use super::class::{Class, blank};
use super::spacing::AUTOSPACE;
use crate::letter::document::{Inline, Text};
use crate::locale::{Script, composed};
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
    /// Whether that blank gives way on a tight line where no other mark stands beside it: traditional text closes up adjacent
    /// marks only (CLREQ).
    pub(crate) yields: bool,
    /// Mean centre of its face's ideographs above the baseline: faces on one line share a centre line.
    pub(crate) centre: i32,
    /// Whether this is a typed blank between ideograph and Latin, which is set as the automatic quarter em.
    pub(crate) folded: bool,
}

impl Cell {
    /// Whether this is a typed blank that gives way; an ideographic space keeps its em.
    pub(crate) fn is_word_space(&self) -> bool {
        self.class == Class::Space && self.source.0 == ' '
    }
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
    let mut around = Around::default();
    let mut i = 0;
    while i < chars.len() {
        let (c, family) = chars[i];
        around.next = chars.get(i + 1).map(|n| n.0);
        let (cell, used) = cell(c, around, Tone { family, ..tone }, finder);
        cells.extend(cell);
        i += used;
        around.pass(c, used, chars.get(i).map(|n| n.0));
    }
    fold_spaces(&mut cells);
    cells
}

/// What stands around a character.
#[derive(Clone, Copy, Default)]
struct Around {
    before: Option<char>,
    next: Option<char>,
    /// How many characters of the same kind stand directly before.
    run: usize,
    /// How many ‘ are still open.
    quotes: usize,
}

impl Around {
    /// Moves on from a character, `used` of its kind, to the next.
    fn pass(&mut self, c: char, used: usize, next: Option<char>) {
        self.run = if next.is_some_and(|next| alike(c, next)) { self.run + used } else { 0 };
        self.before = Some(c);
        match c {
            '‘' => self.quotes += 1,
            '’' => self.quotes = self.quotes.saturating_sub(1),
            _ => {}
        }
    }

    /// Returns whether a ’ here is an apostrophe: within a Latin word, or behind one with no quotation to close.
    fn apostrophe(&self) -> bool {
        is_letter(self.before) && (is_letter(self.next) || self.quotes == 0)
    }

    /// Returns whether a mark here is one of a pair that share the room of one: ？？, ？！ (GB/T 15834-2011, 5.1.2).
    fn paired(&self, c: char) -> bool {
        self.run % 2 == 1 || self.next.is_some_and(|next| alike(c, next))
    }
}

fn is_letter(c: Option<char>) -> bool {
    c.is_some_and(|c| c < '\u{2000}' && c.is_alphanumeric())
}

/// Returns whether two adjacent characters are of a kind whose runs are set as pairs.
fn alike(a: char, b: char) -> bool {
    matches!((a, b), ('？' | '！', '？' | '！') | ('—', '—') | ('…', '…') | ('⋯', '⋯'))
}

fn is_wide(c: Option<char>) -> bool {
    c.is_some_and(|c| Class::of(c) == Class::Han)
}

/// Returns the characters of a text with their families.
fn characters(text: &Text, tone: Tone) -> Vec<(char, Family)> {
    let length = text.iter().map(|inline| inline.as_str().len() / 2).sum();
    let mut chars = Vec::with_capacity(length);
    for inline in text {
        let family = match inline {
            Inline::Plain(_) => tone.family,
            Inline::Strong(_) => tone.strong,
        };
        let s = inline.as_str();
        let mut add = |c: char| {
            if !is_invisible(c) {
                chars.push((c, family));
            }
        };
        composed(s).chars().for_each(&mut add);
    }
    chars
}

/// Returns the blank a white-space character is set as: that of a word, the no-break one, or the ideographic one.
fn blank_for(c: char) -> char {
    match c {
        '\u{3000}' => c,
        '\u{A0}' | '\u{2007}' | '\u{202F}' => '\u{A0}',
        c if c.is_whitespace() => ' ',
        c => c,
    }
}

/// Returns the cell that starts at a character, and how many characters it used; no cell for a character without a glyph.
fn cell(c: char, around: Around, tone: Tone, finder: &Finder<'_>) -> (Option<Cell>, usize) {
    if is_selector(c) {
        return (None, 1);
    }
    let c = blank_for(c);
    let Some(found) = finder.find(c, tone.family, tone.place) else {
        return (None, 1);
    };
    let (face, mut glyph) = (found.face, found.glyph);
    let mut source = Source(c, None);
    let mut class = Class::of(c);
    let next = around.next;
    match class {
        Class::Close if c == '’' && around.apostrophe() => {
            class = Class::Latin;
            glyph = face.apostrophe().unwrap_or(glyph);
        }
        Class::Dash if c == '—' && around.run % 2 == 1 => class = Class::Suffix,
        Class::Dash if c == '—' && next == Some('—') => {
            if let Some(double) = face.double_dash() {
                (glyph, source) = (double, Source(c, next));
            }
        }
        Class::Dash if c == '—' => {
            class = if around.run > 0 { Class::Suffix } else { Class::Connector };
            glyph = face.dash().unwrap_or(glyph);
        }
        Class::Ellipsis if around.run % 2 == 1 || next != Some(c) => class = Class::Suffix,
        Class::Hyphen if c == '-' && !is_letter(around.before) && next.is_some_and(|n| n.is_ascii_digit()) => {
            class = Class::Latin
        }
        Class::Symbol if c == '/' && is_wide(around.before) && is_wide(next) => class = Class::Solidus,
        Class::Solidus if finder.script() == Script::Hans => glyph = face.glyph('/').unwrap_or(glyph),
        Class::Latin if tone.tabular && c.is_ascii_digit() => {
            glyph = face.tabular(c as u8 - b'0').unwrap_or(glyph);
        }
        _ => {}
    }
    let mut found = Found { glyph, ..found };
    if let Some(selector) = next.filter(|n| is_selector(*n)) {
        // Where no face has the variant the letter still says which one is meant.
        source = Source(c, next);
        found = finder.variant(c, selector, tone.family).unwrap_or(found);
    }
    let mut cell = placed(source, class, found, finder);
    if finder.script() == Script::Hans && matches!(c, '？' | '！') && around.paired(c) {
        (cell.width, cell.blank) = (500, (0, 0));
    }
    (Some(cell), source.chars().count())
}

/// Returns the cell of a glyph with the width its class demands. The table here and in [`blank`] decides, not the font's
/// features: some bundled faces have no half-width forms, and those that have differ. The mainland's interpunct and solidus
/// take half an em (GB/T 15834-2011, 5.1.7 and 5.1.9).
fn placed(source: Source, class: Class, found: Found<'_>, finder: &Finder<'_>) -> Cell {
    let Found { id, face, glyph } = found;
    let advance = face.advance(glyph);
    let width = match class {
        Class::Open | Class::Close | Class::Comma | Class::Stop => 1000,
        Class::Dot | Class::Solidus if finder.script() == Script::Hans => 500,
        Class::Dot => 1000,
        _ => advance,
    };
    let shift = match class {
        Class::Dot | Class::Solidus => face.ink(glyph).map_or(0, |(left, right)| (width - left - right) / 2),
        Class::Open => width - advance,
        _ => 0,
    };
    let blank = blank(source.0, class, finder.script());
    let yields = finder.script() == Script::Hans;
    Cell { source, class, face: id, glyph, width, shift, blank, yields, centre: face.centre(), folded: false }
}

/// Gives typed blanks their width: a quarter em between ideograph and Latin, nothing beside a full-width mark.
fn fold_spaces(cells: &mut Vec<Cell>) {
    let shows = |c: &Cell| !c.source.0.is_whitespace();
    cells.dedup_by(|b, a| {
        // Of a blank and a wider or no-break one the latter stays.
        if a.is_word_space() && !shows(b) {
            *a = *b;
            return true;
        }
        b.is_word_space() && !shows(a)
    });
    cells.truncate(cells.iter().rposition(shows).map_or(0, |last| last + 1));
    cells.drain(..cells.iter().position(shows).unwrap_or(0));
    for i in 1..cells.len().saturating_sub(1) {
        if !cells[i].is_word_space() {
            continue;
        }
        let (a, b) = (cells[i - 1].class, cells[i + 1].class);
        let full = |c: Class| c.is_mark() || matches!(c, Class::Dash | Class::Ellipsis | Class::Dot | Class::Operator);
        if full(a) || full(b) {
            cells[i].width = 0;
        } else if matches!((a, b), (Class::Han, Class::Latin) | (Class::Latin, Class::Han)) {
            cells[i].width = AUTOSPACE;
            cells[i].folded = true;
        }
    }
}
