//! Filling lines. First fit with a choice at every line between squeezing one more unit in and stretching without it.

use super::adjust::LETTERS;
use super::breaks::{Place, breaks, visible_end};
use super::cell::Cell;
use super::class::Class;
use super::paragraph::{Paragraph, Totals};
use super::parts::{ADDRESS_SIGNS, is_long_code, leaves_stub, may_force, parts_address};
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

/// Gaps opened by a thousandth of an em are as bad as a line squeezed by this many hundredths of what it can give.
const STRETCH: i32 = 3;
/// A gap may open this far before a date or a citation is parted instead, em/1000.
const LOOSEST: i32 = 200;
/// A gap may open this far before a long code is parted instead, em/1000.
const LOOSE_FOR_CODE: i32 = 500;
/// A line whose gaps open further than this shares its blank with the lines before it, em/1000: beside a tight one it would show.
const UNEVEN: i32 = 80;
/// Shared with this many lines at most.
const SHARING: usize = 4;
/// A line may not become looser than this to keep a single character from standing alone.
const LOOSE_FOR_ORPHAN: i32 = 333;

/// A line whose gaps would open further than this is left short, em/1000: long numbers in a narrow column, between which holes
/// would read as blanks.
pub(crate) const HOLE: i32 = 1500;

/// Returns the lines of a paragraph; no lines for no cells.
pub(crate) fn compose(cells: &[Cell], script: Script, measure: Measure, fill: Fill) -> Vec<Line> {
    let paragraph = Paragraph::new(cells, script);
    let filler = Filler { paragraph, breaks: breaks(cells, script), measure, fill };
    let starts = filler.starts();
    (0..starts.len())
        .map(|n| {
            let next = starts.get(n + 1).copied().unwrap_or(cells.len());
            filler.line(n, starts[n], next, n + 1 == starts.len())
        })
        .collect()
}

struct Filler<'a> {
    paragraph: Paragraph<'a>,
    breaks: Vec<Place>,
    measure: Measure,
    fill: Fill,
}

impl Filler<'_> {
    fn cells(&self) -> &[Cell] {
        self.paragraph.cells
    }

    fn width(&self, line: usize) -> i32 {
        if line == 0 { self.measure.first } else { self.measure.rest }
    }

    /// Returns the totals of the line from `start` to `next`, the blanks at its end swallowed.
    fn totals(&self, start: usize, next: usize) -> Totals {
        self.paragraph.line(start, visible_end(self.cells(), start, next).max(start + 1))
    }

    /// Returns the first cell of every line.
    fn starts(&self) -> Vec<usize> {
        let mut starts = Vec::new();
        let mut at = 0;
        while at < self.cells().len() {
            starts.push(at);
            at = self.next(at, self.width(starts.len() - 1));
            at = self.even_out(&mut starts, at);
        }
        self.keep_company(&mut starts);
        starts
    }

    /// Returns where the line after the one that starts at `start` starts.
    fn next(&self, start: usize, width: i32) -> usize {
        let (fits, over) = self.reach(start, width);
        let fitting = fits.map(|next| self.totals(start, next));
        let stretch_cost = match (fitting.map(|line| line.looseness(width)), self.fill) {
            (Some(_), Fill::Ragged) => 0,
            (Some(Some(_)), _) if fits == Some(self.cells().len()) => 0,
            (Some(Some(gap)), _) => gap.saturating_mul(STRETCH),
            _ => i32::MAX,
        };
        let exceeding = over.map(|next| self.totals(start, next));
        if let (Some(next), Some(line)) = (over, exceeding) {
            let (need, can) = (line.width - width, line.shrink);
            if need <= can && need * 100 / can.max(1) < stretch_cost {
                return next;
            }
        }
        match fits {
            Some(next) if self.fill == Fill::Ragged => self.ragged(start, next, width).unwrap_or(next),
            Some(next) if stretch_cost < i32::MAX => next,
            _ => self.forced(start, width),
        }
    }

    /// Returns where a ragged line reads better ended than at `next`: within a date or a citation, if it is less than half full
    /// without its beginning; behind a mark, if it stays more than half full and what follows still ends with the next line.
    fn ragged(&self, start: usize, next: usize, width: i32) -> Option<usize> {
        let full = |&i: &usize| self.is_fair(start, i, width);
        if next < self.cells().len() && !full(&next) {
            let fits = |&i: &usize| self.totals(start, i).width <= width;
            return (next + 1..self.cells().len()).take_while(fits).filter(|&i| self.parts_well(i)).last();
        }
        let end = self.cells().len();
        let is_mark = |i: usize| matches!(self.cells()[i - 1].class, Class::Comma | Class::Stop);
        let mark = (start + 1..next).rev().find(|&i| self.breaks[i] == Place::Free && is_mark(i))?;
        let ends = self.totals(mark, end).width <= self.measure.rest && !self.is_orphan(mark);
        (next < end && full(&mark) && ends).then_some(mark)
    }

    /// Evens out the last of these lines, which ends before `next`, where it is loose: takes characters down from the lines before
    /// it, as long as that makes the two together more even. Where it stays too loose, parts a date, a citation or a long code
    /// behind it. Returns where the next line starts.
    fn even_out(&self, starts: &mut [usize], next: usize) -> usize {
        if self.fill == Fill::Ragged || next == self.cells().len() {
            return next;
        }
        let last = starts.len() - 1;
        let gap = |starts: &[usize], n: usize| {
            let end = starts.get(n + 1).copied().unwrap_or(next);
            self.totals(starts[n], end).looseness(self.width(n)).unwrap_or(i32::MAX)
        };
        for n in (1..=last).rev().take(SHARING) {
            if gap(starts, n) <= UNEVEN {
                break;
            }
            let (before, end) = (starts[n - 1], starts.get(n + 1).copied().unwrap_or(next));
            let cost = |&p: &usize| self.badness(n - 1, before, p).saturating_add(self.badness(n, p, end));
            let fits = |&p: &usize| self.totals(p, end).width <= self.width(n);
            let earlier = (before + 1..starts[n]).rev().take_while(fits).filter(|&p| self.breaks[p] == Place::Free);
            match earlier.min_by_key(cost).filter(|p| cost(p) < cost(&starts[n])) {
                Some(better) => starts[n] = better,
                None => break,
            }
        }
        let gap = gap(starts, last);
        let (start, width) = (starts[last], self.width(last));
        let fits = |&i: &usize| self.totals(start, i).width <= width;
        let places = || (next + 1..self.cells().len()).take_while(fits);
        let parted = if gap <= LOOSEST {
            None
        } else if gap <= LOOSE_FOR_CODE {
            places().filter(|&i| self.parts_well(i)).last()
        } else {
            let sign = |&i: &usize| self.parts_code(i) && ADDRESS_SIGNS.contains(self.cells()[i - 1].source.0);
            let address = places().filter(sign).last().filter(|&i| self.is_fair(start, i, width));
            address.or_else(|| places().filter(|&i| self.parts_well(i) || self.parts_code(i)).last())
        };
        parted.unwrap_or(next)
    }

    /// Returns whether a place parts a long code and leaves no few characters of it on either line.
    fn parts_code(&self, i: usize) -> bool {
        let cells = self.cells();
        is_long_code(cells, i) && may_force(&cells[i - 1], &cells[i], self.paragraph.script) && !leaves_stub(cells, i)
    }

    /// Returns whether a place parts a date or a citation and leaves no single character of it on either line.
    fn parts_well(&self, i: usize) -> bool {
        let goes_on = |next: &Cell| !next.class.is_mark() && self.breaks[i + 1] != Place::Free;
        self.breaks[i] == Place::Grudged
            && self.breaks[i - 1] != Place::Free
            && self.cells().get(i + 1).is_some_and(goes_on)
    }

    /// Returns how far from even a line is: the square of how far its gaps open, or of a measure of how far it is squeezed.
    fn badness(&self, line: usize, start: usize, next: usize) -> i64 {
        let (width, totals) = (self.width(line), self.totals(start, next));
        let need = totals.width - width;
        let gap = match totals.looseness(width) {
            _ if need > totals.shrink => return i64::MAX,
            _ if need > 0 => need * 100 / totals.shrink / STRETCH,
            Some(gap) => gap,
            None => return i64::MAX,
        };
        i64::from(gap).pow(2)
    }

    /// Returns the last break place that fits and the first that does not.
    fn reach(&self, start: usize, width: i32) -> (Option<usize>, Option<usize>) {
        let end = self.cells().len();
        let is_place = |&i: &usize| i == end || self.breaks[i] == Place::Free;
        let is_in = |&i: &usize| self.totals(start, i).width <= width;
        let about = self.paragraph.about(start, width);
        let mut fits = (start + 1..=about).rev().filter(is_place).find(is_in);
        for i in (fits.unwrap_or(start) + 1..=end).filter(is_place) {
            if !is_in(&i) {
                return (fits, Some(i));
            }
            fits = Some(i);
        }
        (fits, None)
    }

    /// Returns where to break a unit that is wider than a line, or would leave one far too loose: at the end of the line or where
    /// the line need not open much, first where only a number and its unit would be parted or a citation, then behind a mark
    /// of an address, else anywhere.
    fn forced(&self, start: usize, width: i32) -> usize {
        let cells = self.cells();
        let end = cells.len();
        let fits = |&i: &usize| self.totals(start, i).width <= width;
        let mut last = self.paragraph.about(start, width).max(start + 1);
        while last < end && fits(&(last + 1)) {
            last += 1;
        }
        let last = (start + 1..=last).rev().find(fits).unwrap_or(start + 1);
        let fair = |&i: &usize| i == end || self.is_fair(start, i, width);
        let places = || (start + 1..=last).rev();
        let before = |i: usize| &cells[visible_end(cells, start, i).max(start + 1) - 1];
        let may = |i: usize| i == end || may_force(before(i), &cells[i], self.paragraph.script);
        let squeezed = |&i: &usize| self.totals(start, i).fits_squeezed(width);
        let tight = (last + 1..=(last + 2).min(end)).rev().filter(squeezed);
        let may_part = |least| move |&i: &usize| i == end || self.breaks[i] >= least;
        let grudged = tight.chain(places()).filter(may_part(Place::Grudged)).find(fair);
        let grudged = grudged.or_else(|| places().filter(may_part(Place::Last)).find(fair));
        let address = || places().filter(|&i| may(i) && parts_address(before(i), &cells[i])).find(fair);
        let whole = || places().filter(|&i| may(i) && !leaves_stub(cells, i)).find(fair);
        grudged.or_else(address).or_else(whole).or_else(|| places().find(|&i| may(i))).unwrap_or(last)
    }

    /// Returns whether a line looks full: justified, its gaps need not open far; ragged, it is longer than half the measure.
    fn is_fair(&self, start: usize, next: usize, width: i32) -> bool {
        let line = self.totals(start, next);
        match (self.fill, line.looseness(width)) {
            (Fill::Ragged, _) => line.width >= width / 2,
            (Fill::Justify, Some(gap)) => gap <= LOOSEST,
            (Fill::Justify, None) => width - line.width <= LETTERS * (next - start - 1) as i32,
        }
    }

    /// Saves a single character from making up the last line: takes it into the line before or pulls another one down.
    fn keep_company(&self, starts: &mut Vec<usize>) {
        let &[.., a, b] = starts.as_slice() else {
            return;
        };
        if !self.is_orphan(b) {
            return;
        }
        let (width, end) = (self.width(starts.len() - 2), self.cells().len());
        let whole = self.totals(a, end);
        if whole.width - width <= whole.shrink {
            starts.pop();
            return;
        }
        let fair = |&next: &usize| {
            let gap = self.totals(a, next).looseness(width);
            let loose = self.fill == Fill::Justify && gap.is_none_or(|g| g > LOOSE_FOR_ORPHAN);
            !loose && self.totals(next, end).width <= self.measure.rest
        };
        let place = |least| (a + 1..b).rev().find(|&i| self.breaks[i] >= least).filter(fair);
        if let Some(earlier) = place(Place::Free).or_else(|| place(Place::Grudged)) {
            starts.pop();
            starts.push(earlier);
        }
    }

    fn is_orphan(&self, start: usize) -> bool {
        let bodies = self.cells()[start..].iter().filter(|c| !c.class.is_mark() && c.class != Class::Space);
        bodies.take(2).count() == 1
    }

    fn line(&self, number: usize, start: usize, next: usize, last: bool) -> Line {
        let width = self.width(number);
        let end = visible_end(self.cells(), start, next).max(start + 1);
        let totals = self.paragraph.line(start, end);
        let mut adjusted = self.paragraph.adjusted(start, end);
        let full = totals.looseness(width).is_none_or(|gap| gap <= HOLE);
        if totals.width > width || (self.fill == Fill::Justify && !last && full) {
            adjusted.fit(totals.width, width);
        }
        let mut x = 0;
        let mut xs = Vec::with_capacity(next - start);
        for (cell, room) in self.cells()[start..end].iter().zip(&adjusted.rooms) {
            x += room.before - room.lead;
            xs.push(x + cell.shift);
            x += room.width - room.trail;
        }
        xs.resize(next - start, x);
        Line { start, next, xs, width: x }
    }
}
