//! Where a line may end.

use icu_segmenter::options::{LineBreakOptions, LineBreakStrictness};
use icu_segmenter::{LineSegmenter, LineSegmenterBorrowed};

use super::cell::Cell;
use super::class::{Class, is_ideograph};
use super::spacing::natural_width;
use super::unit::bind;
use crate::locale::Script;
use crate::typeset::layout::Source;

/// Whether a line may start with a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Place {
    /// Never, or only within what is wider than a line by itself.
    Never,
    /// Only where even [`Place::Grudged`] will not do: between a number and its unit.
    Last,
    /// Where no other place will do: between the parts of a date, within a citation.
    Grudged,
    /// Anywhere it helps.
    Free,
}

/// Returns for each cell whether a line may start with it.
///
/// CLREQ and GB/T 15834-2011 decide around Chinese marks, UAX #14 (strict) within Latin text and about everything else;
/// [`bind`] keeps numbers and citations whole. A typed blank never starts a line.
pub(crate) fn breaks(cells: &[Cell], script: Script) -> Vec<Place> {
    let mut places = vec![Place::Free; cells.len()];
    forbid(cells, &mut places);
    let mut before = Class::Open;
    for (cell, place) in cells.iter().zip(&mut places) {
        if cell.class.never_starts() || before.never_ends(script) {
            *place = Place::Never;
        }
        if cell.class == Class::Space {
            *place = Place::Never;
        } else {
            before = cell.class;
        }
    }
    bind(cells, |tied, as_place| places[tied].iter_mut().for_each(|place| *place = as_place.min(*place)));
    places
}

/// Returns the widths of the stretches of cells without a break place, em/1000.
pub(crate) fn units(cells: &[Cell], script: Script) -> Vec<i32> {
    let breaks = breaks(cells, script);
    let mut starts: Vec<usize> = (0..cells.len()).filter(|&i| i == 0 || breaks[i] == Place::Free).collect();
    starts.push(cells.len());
    let unit = |w: &[usize]| natural_width(&cells[w[0]..visible_end(cells, w[0], w[1])]);
    starts.windows(2).map(unit).collect()
}

/// Returns where a line from `start` to `next` ends when the blanks at its end are swallowed.
pub(crate) fn visible_end(cells: &[Cell], start: usize, next: usize) -> usize {
    let spaces = cells[start..next].iter().rev().take_while(|c| c.class == Class::Space).count();
    next - spaces
}

const STRICT: LineBreakOptions<'static> = {
    let mut options = LineBreakOptions::default();
    options.strictness = Some(LineBreakStrictness::Strict);
    options
};

const SEGMENTER: LineSegmenterBorrowed<'static> = LineSegmenter::new_for_non_complex_scripts(STRICT);

/// What UAX #14 is told stands where an ideograph or a Chinese mark does.
const IDEOGRAPH: char = '文';

/// Forbids the places UAX #14 forbids, Chinese marks counting as ideographs. Between those it allows all (LB31), so only the
/// stretches of other characters are looked at, with a neighbour at either side.
fn forbid(cells: &[Cell], places: &mut [Place]) {
    let plain = |cell: &Cell| is_ideograph(cell.source.0) || cell.class.is_chinese_mark();
    // A blank does not let an iteration mark or a small kana start a line either: it is passed over.
    let passed = |i: usize| {
        cells[i].class == Class::Space && cells.get(i + 1).is_some_and(|c| c.class == Class::Han && !plain(c))
    };
    let told = |i: usize| match &cells[i] {
        _ if passed(i) => None,
        cell if plain(cell) => Some(Source(IDEOGRAPH, None)),
        cell if cell.class == Class::Space => Some(Source(' ', None)),
        cell => Some(cell.source),
    };
    let mut text = String::new();
    let mut i = 0;
    while i < cells.len() {
        if plain(&cells[i]) {
            i += 1;
            continue;
        }
        let from = i.saturating_sub(1);
        i += cells[i..].iter().take_while(|c| !plain(c)).count();
        let to = (i + 1).min(cells.len());
        text.clear();
        for Source(c, more) in (from..to).filter_map(told) {
            text.push(c);
            text.extend(more);
        }
        let mut allowed = SEGMENTER.segment_str(&text).peekable();
        let mut offset = 0;
        for (i, place) in places.iter_mut().enumerate().take(to).skip(from) {
            while allowed.next_if(|&at| at < offset).is_some() {}
            if offset > 0 && allowed.peek() != Some(&offset) {
                *place = Place::Never;
            }
            offset += told(i).map_or(0, |Source(c, more)| c.len_utf8() + more.map_or(0, char::len_utf8));
        }
    }
}
