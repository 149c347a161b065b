//! Filling lines. First fit with a choice at every line between squeezing one more unit in and stretching without it.

use super::adjust::Adjusted;
use super::breaks::{breaks, visible_end};
use super::cell::Cell;
use super::class::Class;
use super::spacing::{autospace, end_trim, pair_trim, start_trim};
use crate::locale::Script;

/// Line widths of a paragraph, em/1000.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Measure {
    /// Width of the first line.
    pub(crate) first: i32,
    /// Width of the others.
    pub(crate) rest: i32,
}

/// What happens to lines that are not full.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fill {
    /// Every line but the last meets the measure.
    Justify,
    /// Lines stay as they are.
    Ragged,
}

/// One line: cells `start..next`; blanks at its end are swallowed by the break.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    /// First cell.
    pub(crate) start: usize,
    /// First cell of the next line.
    pub(crate) next: usize,
    /// Glyph origins of cells `start..next` from the line's left edge, em/1000.
    pub(crate) xs: Vec<i32>,
    /// Width from the line's left edge to the end of its last cell, em/1000.
    pub(crate) width: i32,
}

/// A gap may open this far before a long unit is broken instead, em/1000.
const LOOSEST: i32 = 200;
/// Only a unit wider than this is ever broken for looseness, em/1000.
const LONG_UNIT: i32 = 10_000;
/// A line may not become looser than this to keep a single ideograph from standing alone.
const LOOSE_FOR_ORPHAN: i32 = 200;

/// Returns the lines of a paragraph; no lines for no cells.
pub(crate) fn compose(cells: &[Cell], script: Script, measure: Measure, fill: Fill) -> Vec<Line> {
    let filler = Filler { cells, breaks: breaks(cells, script), script, measure, fill };
    let starts = filler.starts();
    (0..starts.len())
        .map(|n| {
            let next = starts.get(n + 1).copied().unwrap_or(cells.len());
            filler.line(n, starts[n], next, n + 1 == starts.len())
        })
        .collect()
}

struct Filler<'a> {
    cells: &'a [Cell],
    breaks: Vec<bool>,
    script: Script,
    measure: Measure,
    fill: Fill,
}

impl Filler<'_> {
    fn width(&self, line: usize) -> i32 {
        if line == 0 { self.measure.first } else { self.measure.rest }
    }

    fn adjusted(&self, start: usize, next: usize) -> Adjusted<'_> {
        Adjusted::new(&self.cells[start..visible_end(self.cells, start, next)], self.script)
    }

    /// Returns the first cell of every line.
    fn starts(&self) -> Vec<usize> {
        let mut starts = Vec::new();
        let mut at = 0;
        while at < self.cells.len() {
            starts.push(at);
            at = self.next(at, self.width(starts.len() - 1));
        }
        self.keep_company(&mut starts);
        starts
    }

    /// Returns where the line after the one that starts at `start` starts.
    fn next(&self, start: usize, width: i32) -> usize {
        let reach = self.reach(start, width);
        let end = self.cells.len();
        let loose = reach.fits.map(|next| self.adjusted(start, next).looseness(width));
        let stretch_cost = match (loose, self.fill) {
            (Some(_), Fill::Ragged) => 0,
            (Some(Some(_)), _) if reach.fits == Some(end) => 0,
            (Some(Some(gap)), _) => gap * 3,
            _ => i32::MAX,
        };
        if let Some(next) = reach.over {
            let line = self.adjusted(start, next);
            let (need, can) = (line.width() - width, line.shrinkability());
            if need <= can && need * 100 / can.max(1) < stretch_cost {
                return next;
            }
        }
        let too_loose = stretch_cost > LOOSEST * 3 && reach.unit > LONG_UNIT;
        match reach.fits {
            Some(next) if !too_loose => next,
            _ => self.forced(start, reach.last_cell),
        }
    }

    /// Finds the last break place that fits and the first that does not.
    fn reach(&self, start: usize, width: i32) -> Reach {
        let mut reach = Reach { fits: None, over: None, last_cell: start + 1, unit: 0 };
        let mut sum = -start_trim(&self.cells[start]);
        let (mut visible, mut fitted) = (0, 0);
        for i in start..self.cells.len() {
            let cell = &self.cells[i];
            if i > start {
                let before = &self.cells[i - 1];
                sum += autospace(before, cell) - pair_trim(before, cell).total();
            }
            sum += cell.width;
            if cell.class != Class::Space {
                visible = sum - end_trim(cell, self.script);
            }
            if visible <= width {
                reach.last_cell = i + 1;
            }
            if i + 1 < self.cells.len() && !self.breaks[i + 1] {
                continue;
            }
            if visible > width {
                reach.over = Some(i + 1);
                reach.unit = visible - fitted;
                break;
            }
            reach.fits = Some(i + 1);
            fitted = visible;
        }
        reach
    }

    /// Returns where to break a unit that is wider than a line, or would leave one far too loose.
    fn forced(&self, start: usize, last_cell: usize) -> usize {
        let may = |i: usize| {
            let (a, b) = (self.cells[i - 1].class, self.cells[i].class);
            !b.never_starts() && !a.never_ends(self.script) && b != Class::Space
        };
        let end = self.cells.len();
        (start + 1..=last_cell).rev().find(|&i| i == end || may(i)).unwrap_or(last_cell)
    }

    /// Saves a single ideograph from making up the last line: takes it into the line before or pulls another one down.
    fn keep_company(&self, starts: &mut Vec<usize>) {
        let &[.., a, b] = starts.as_slice() else {
            return;
        };
        if !self.is_orphan(b) {
            return;
        }
        let width = self.width(starts.len() - 2);
        let whole = self.adjusted(a, self.cells.len());
        if whole.width() - width <= whole.shrinkability() {
            starts.pop();
            return;
        }
        let fair = |&next: &usize| {
            let gap = self.adjusted(a, next).looseness(width);
            self.fill == Fill::Ragged || gap.is_some_and(|g| g <= LOOSE_FOR_ORPHAN)
        };
        if let Some(earlier) = (a + 1..b).rev().find(|&i| self.breaks[i]).filter(fair) {
            starts.pop();
            starts.push(earlier);
        }
    }

    fn is_orphan(&self, start: usize) -> bool {
        let mut bodies = self.cells[start..].iter().filter(|c| !c.class.is_mark() && c.class != Class::Space);
        bodies.next().is_some_and(|c| c.class == Class::Han) && bodies.next().is_none()
    }

    fn line(&self, number: usize, start: usize, next: usize, last: bool) -> Line {
        let width = self.width(number);
        let end = visible_end(self.cells, start, next);
        let mut adjusted = self.adjusted(start, next);
        if adjusted.width() > width || (self.fill == Fill::Justify && !last) {
            adjusted.fit(width);
        }
        let mut x = 0;
        let mut xs = Vec::with_capacity(next - start);
        for (cell, room) in self.cells[start..end].iter().zip(&adjusted.rooms) {
            x += room.before - room.lead;
            xs.push(x + cell.shift);
            x += room.width - room.trail;
        }
        xs.resize(next - start, x);
        Line { start, next, xs, width: x }
    }
}

/// What fits on a line.
struct Reach {
    /// The last break place that fits.
    fits: Option<usize>,
    /// The first break place that does not.
    over: Option<usize>,
    /// Behind the last cell that fits, break place or not.
    last_cell: usize,
    /// Width from `fits` to `over`, em/1000.
    unit: i32,
}
