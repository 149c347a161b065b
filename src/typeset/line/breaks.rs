//! Where a line may end.

use icu_segmenter::LineSegmenter;
use icu_segmenter::options::{LineBreakOptions, LineBreakStrictness};

use super::cell::Cell;
use super::class::Class;
use super::spacing::natural_width;
use super::unit::bound;
use crate::locale::Script;

/// Returns for each cell whether a line may start with it.
///
/// UAX #14 (strict) decides within Latin text and between the classes without a rule of their own; CLREQ and
/// GB/T 15834-2011 decide around Chinese marks; [`bound`] keeps numbers and citations whole. A typed blank never starts
/// a line.
pub(crate) fn breaks(cells: &[Cell], script: Script) -> Vec<bool> {
    let uax14 = uax14(cells);
    let bound = bound(cells);
    (0..cells.len())
        .map(|i| {
            if i == 0 || bound[i] || cells[i].class == Class::Space {
                return false;
            }
            let mut before = i - 1;
            while before > 0 && cells[before].class == Class::Space {
                if bound[before] {
                    return false;
                }
                before -= 1;
            }
            may_part(cells[before].class, cells[i].class, before + 1 < i, uax14[i], script)
        })
        .collect()
}

fn may_part(a: Class, b: Class, blank_between: bool, uax14: bool, script: Script) -> bool {
    use Class::{Close, Comma, Connector, Dash, Dot, Ellipsis, Open, Operator, Solidus, Stop};
    if b.never_starts() || a.never_ends(script) {
        return false;
    }
    let own = |c| matches!(c, Open | Close | Comma | Stop | Dot | Solidus | Connector | Dash | Ellipsis | Operator);
    own(a) || own(b) || blank_between || uax14
}

/// Returns the widths of the stretches of cells without a break place, em/1000.
pub(crate) fn units(cells: &[Cell], script: Script) -> Vec<i32> {
    let breaks = breaks(cells, script);
    let mut starts: Vec<usize> = (0..cells.len()).filter(|&i| i == 0 || breaks[i]).collect();
    starts.push(cells.len());
    let unit = |w: &[usize]| natural_width(&cells[w[0]..visible_end(cells, w[0], w[1])]);
    starts.windows(2).map(unit).collect()
}

/// Returns where a line from `start` to `next` ends when the blanks at its end are swallowed.
pub(crate) fn visible_end(cells: &[Cell], start: usize, next: usize) -> usize {
    let spaces = cells[start..next].iter().rev().take_while(|c| c.class == Class::Space).count();
    next - spaces
}

/// Returns for each cell whether UAX #14 allows a break before it.
fn uax14(cells: &[Cell]) -> Vec<bool> {
    let mut text = String::with_capacity(cells.len() * 3);
    let starts: Vec<usize> = cells
        .iter()
        .map(|cell| {
            let start = text.len();
            text.extend(cell.source.chars());
            start
        })
        .collect();
    let mut options = LineBreakOptions::default();
    options.strictness = Some(LineBreakStrictness::Strict);
    let segmenter = LineSegmenter::new_for_non_complex_scripts(options);
    let mut allowed = vec![false; cells.len()];
    for offset in segmenter.segment_str(&text) {
        if let Ok(i) = starts.binary_search(&offset) {
            allowed[i] = true;
        }
    }
    allowed
}
