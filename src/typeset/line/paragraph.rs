//! The cells of a paragraph with the room each takes, and running totals, so that any line is measured without walking it.

use super::adjust::{Adjusted, opens, shrinkability, stretchability};
use super::cell::Cell;
use super::class::Class;
use super::spacing::{autospace, end_trim, pair_trim, start_trim};
use crate::locale::Script;

/// The room one cell takes on a line, em/1000.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Room {
    /// Space before the cell.
    pub(crate) before: i32,
    /// Width before trimming.
    pub(crate) width: i32,
    /// Blank taken from the left of the cell.
    pub(crate) lead: i32,
    /// Blank taken from the right of the cell.
    pub(crate) trail: i32,
}

/// Sums over cells. Lengths in em/1000.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Totals {
    /// Width before anything is squeezed or stretched.
    pub(crate) width: i32,
    /// By how much the cells can shrink.
    pub(crate) shrink: i32,
    /// By how much word spaces and Han–Latin spaces can grow.
    pub(crate) spaces: i32,
    /// Number of gaps that open when the spaces do not suffice.
    pub(crate) gaps: i32,
}

impl Totals {
    fn of(cell: &Cell, room: Room, gap: bool) -> Self {
        let width = room.before + room.width - room.lead - room.trail;
        Totals { width, shrink: shrinkability(cell, room), spaces: stretchability(cell, room), gaps: gap.into() }
    }

    fn plus(self, b: Totals) -> Totals {
        Totals {
            width: self.width + b.width,
            shrink: self.shrink + b.shrink,
            spaces: self.spaces + b.spaces,
            gaps: self.gaps + b.gaps,
        }
    }

    fn minus(self, b: Totals) -> Totals {
        Totals {
            width: self.width - b.width,
            shrink: self.shrink - b.shrink,
            spaces: self.spaces - b.spaces,
            gaps: self.gaps - b.gaps,
        }
    }

    /// Returns whether the line is no wider than a measure when it is squeezed as far as it goes.
    pub(crate) fn fits_squeezed(self, measure: i32) -> bool {
        self.width - self.shrink <= measure
    }

    /// Returns how far every ordinary gap opens when the line is stretched to a measure; `None` where it has no gaps.
    pub(crate) fn looseness(self, measure: i32) -> Option<i32> {
        let rest = (measure - self.width - self.spaces).max(0);
        if rest == 0 { Some(0) } else { (self.gaps > 0).then(|| rest / self.gaps) }
    }
}

/// Whether a cell is an ideograph behind another, as most are: nothing about it gives way but the gap between the two.
fn is_plain(cells: &[Cell], i: usize) -> bool {
    i > 0 && cells[i].class == Class::Han && cells[i - 1].class == Class::Han
}

/// A paragraph ready to be cut into lines.
pub(crate) struct Paragraph<'a> {
    pub(crate) cells: &'a [Cell],
    pub(crate) script: Script,
    /// The room of each cell within a line.
    rooms: Vec<Room>,
    /// Totals of the cells before each, and of all.
    totals: Vec<Totals>,
}

impl<'a> Paragraph<'a> {
    pub(crate) fn new(cells: &'a [Cell], script: Script) -> Self {
        let mut rooms: Vec<Room> = cells.iter().map(|c| Room { width: c.width, ..Room::default() }).collect();
        for i in (1..cells.len()).filter(|&i| !is_plain(cells, i)) {
            let trim = pair_trim(&cells[i - 1], &cells[i]);
            rooms[i - 1].trail = trim.right;
            rooms[i].lead = trim.left;
            rooms[i].before = autospace(&cells[i - 1], &cells[i]);
        }
        let mut paragraph = Paragraph { cells, script, rooms, totals: Vec::with_capacity(cells.len() + 1) };
        let mut sum = Totals::default();
        paragraph.totals.push(sum);
        for i in 0..cells.len() {
            sum = sum.plus(paragraph.within(i));
            paragraph.totals.push(sum);
        }
        paragraph
    }

    /// Returns the totals of one cell within a line.
    fn within(&self, i: usize) -> Totals {
        if is_plain(self.cells, i) {
            return Totals { width: self.cells[i].width, gaps: 1, ..Totals::default() };
        }
        let gap = i > 0 && opens(&self.cells[i - 1], &self.cells[i]);
        Totals::of(&self.cells[i], self.rooms[i], gap)
    }

    /// Returns the room of cell `i` on the line `start..end`: nothing before the first, an opening mark there without its left
    /// half, a closing mark at the end without its right half (mainland: GB/T 15834-2011, 5.1.10).
    fn room(&self, i: usize, start: usize, end: usize) -> Room {
        let mut room = self.rooms[i];
        if i == start {
            (room.before, room.lead) = (0, start_trim(&self.cells[i]));
        }
        if i + 1 == end {
            room.trail = end_trim(&self.cells[i], self.script);
        }
        room
    }

    /// Returns the totals of the line `start..end`, which has at least one cell.
    pub(crate) fn line(&self, start: usize, end: usize) -> Totals {
        let edge = |i: usize| {
            let gap = i > start && opens(&self.cells[i - 1], &self.cells[i]);
            Totals::of(&self.cells[i], self.room(i, start, end), gap)
        };
        let last = end - 1;
        if start == last {
            return edge(start);
        }
        self.totals[last].minus(self.totals[start + 1]).plus(edge(start)).plus(edge(last))
    }

    /// Returns the cell about where a line of this width from `start` on ends.
    pub(crate) fn about(&self, start: usize, width: i32) -> usize {
        let limit = self.totals[start].width.saturating_add(width);
        start + self.totals[start..].partition_point(|t| t.width <= limit).saturating_sub(1)
    }

    /// Returns the line `start..end` to be adjusted.
    pub(crate) fn adjusted(&self, start: usize, end: usize) -> Adjusted<'a> {
        let mut rooms = self.rooms[start..end].to_vec();
        rooms[0] = self.room(start, start, end);
        rooms[end - 1 - start] = self.room(end - 1, start, end);
        Adjusted { cells: &self.cells[start..end], rooms }
    }
}
