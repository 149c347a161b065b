//! Adjusting one line to the measure: first squeeze, then stretch, in CLREQ's order of priority (3.2.3).

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

impl Room {
    fn total(self) -> i32 {
        self.before + self.width - self.lead - self.trail
    }
}

/// The part of a cell's room that gives way.
#[derive(Clone, Copy)]
enum Part {
    Before,
    Width,
    Lead,
    Trail,
}

/// Something that can give or take up to `capacity` em/1000; a lower level goes first.
struct Elastic {
    level: u8,
    cell: usize,
    part: Part,
    capacity: i32,
}

/// A Latin word space may grow to half an em and shrink to a quarter.
const WORD_SPACE: (i32, i32) = (250, 500);
/// The space between ideograph and Latin may grow to a third of an em and shrink to an eighth.
const AUTOSPACE: (i32, i32) = (125, 333);

/// A line with the room of every cell; starts with nothing squeezed but what must be.
pub(crate) struct Adjusted<'a> {
    cells: &'a [Cell],
    pub(crate) rooms: Vec<Room>,
}

impl<'a> Adjusted<'a> {
    /// Returns the line as it stands before adjusting: adjacent marks closed up, an opening mark at the start without its
    /// left half, a closing mark at the end without its right half (mainland: GB/T 15834-2011, 5.1.10).
    pub(crate) fn new(cells: &'a [Cell], script: Script) -> Self {
        let mut rooms: Vec<Room> = cells.iter().map(|c| Room { width: c.width, ..Room::default() }).collect();
        if let Some(first) = cells.first() {
            rooms[0].lead = start_trim(first);
        }
        for i in 1..cells.len() {
            let trim = pair_trim(&cells[i - 1], &cells[i]);
            rooms[i - 1].trail = trim.right;
            rooms[i].lead = trim.left;
            rooms[i].before = autospace(&cells[i - 1], &cells[i]);
        }
        if let (Some(cell), Some(room)) = (cells.last(), rooms.last_mut()) {
            room.trail = end_trim(cell, script);
        }
        Adjusted { cells, rooms }
    }

    /// Returns the width of the line.
    pub(crate) fn width(&self) -> i32 {
        self.rooms.iter().map(|r| r.total()).sum()
    }

    /// Returns by how much the line can shrink.
    pub(crate) fn shrinkability(&self) -> i32 {
        self.shrinks().iter().map(|e| e.capacity).sum()
    }

    /// Returns how far every ordinary gap opens when the line is stretched to a measure; `None` where it has no gaps.
    pub(crate) fn looseness(&self, measure: i32) -> Option<i32> {
        let spaces: i32 = self.space_stretches().iter().map(|e| e.capacity).sum();
        let rest = (measure - self.width() - spaces).max(0);
        let gaps = self.gaps().len() as i32;
        if rest == 0 { Some(0) } else { (gaps > 0).then(|| rest / gaps) }
    }

    /// Squeezes or stretches the line to the measure, as far as it goes.
    pub(crate) fn fit(&mut self, measure: i32) {
        let missing = measure - self.width();
        if missing < 0 {
            let mut elastics = self.shrinks();
            elastics.sort_by_key(|e| e.level);
            self.spread(&elastics, -missing);
        } else {
            let rest = missing - self.spread(&self.space_stretches(), missing);
            let gaps = self.gaps();
            for (n, cell) in gaps.iter().enumerate() {
                let (n, count) = (n as i32, gaps.len() as i32);
                self.rooms[*cell].before += rest * (n + 1) / count - rest * n / count;
            }
        }
    }

    /// Gives or takes an amount level by level, within a level in proportion to capacity; returns how much was found.
    fn spread(&mut self, elastics: &[Elastic], amount: i32) -> i32 {
        let mut left = amount;
        for level in elastics.chunk_by(|a, b| a.level == b.level) {
            let capacity: i32 = level.iter().map(|e| e.capacity).sum();
            let share = left.min(capacity);
            let mut passed = 0;
            for e in level {
                let done = portion(share, passed, capacity);
                passed += e.capacity;
                self.change(e, portion(share, passed, capacity) - done);
            }
            left -= share;
        }
        amount - left
    }

    fn change(&mut self, elastic: &Elastic, by: i32) {
        let room = &mut self.rooms[elastic.cell];
        // Levels from STRETCH on widen, all others narrow.
        let wider = if elastic.level >= STRETCH { by } else { -by };
        match elastic.part {
            Part::Before => room.before += wider,
            Part::Width => room.width += wider,
            Part::Lead => room.lead -= wider,
            Part::Trail => room.trail -= wider,
        }
    }

    /// What may shrink: the mark at the line's end, word spaces, ·, brackets, 、，；：, Han–Latin space, 。？！.
    fn shrinks(&self) -> Vec<Elastic> {
        let mut found = Vec::new();
        let last = self.cells.len().saturating_sub(1);
        for (i, (cell, room)) in self.cells.iter().zip(&self.rooms).enumerate() {
            let mut add = |level, part, capacity| {
                if capacity > 0 {
                    found.push(Elastic { level, cell: i, part, capacity });
                }
            };
            let level = match cell.class {
                Class::Dot => 2,
                Class::Open | Class::Close => 3,
                Class::Comma => 4,
                _ => 6,
            };
            add(level, Part::Lead, cell.blank.0 - room.lead);
            add(if i == last { 0 } else { level }, Part::Trail, cell.blank.1 - room.trail);
            add(5, Part::Before, room.before - AUTOSPACE.0);
            match cell.class {
                Class::Space if cell.folded => add(5, Part::Width, room.width - AUTOSPACE.0),
                Class::Space => add(1, Part::Width, room.width - WORD_SPACE.0),
                _ => {}
            }
        }
        found
    }

    /// What stretches before the ordinary gaps do: word spaces, then Han–Latin spaces.
    fn space_stretches(&self) -> Vec<Elastic> {
        let mut found = Vec::new();
        for (i, (cell, room)) in self.cells.iter().zip(&self.rooms).enumerate() {
            let (level, part, limit, now) = match cell.class {
                Class::Space if cell.folded => (STRETCH + 1, Part::Width, AUTOSPACE.1, room.width),
                Class::Space if cell.width > 0 => (STRETCH, Part::Width, WORD_SPACE.1, room.width),
                _ if room.before > 0 => (STRETCH + 1, Part::Before, AUTOSPACE.1, room.before),
                _ => continue,
            };
            found.push(Elastic { level, cell: i, part, capacity: (limit - now).max(0) });
        }
        found.sort_by_key(|e| e.level);
        found
    }

    /// Cells before which the line may open: not within —— and ……, not around connectors, not within Latin words.
    fn gaps(&self) -> Vec<usize> {
        (1..self.cells.len()).filter(|&i| opens(&self.cells[i - 1], &self.cells[i])).collect()
    }
}

/// First level that widens.
const STRETCH: u8 = 16;

fn portion(share: i32, passed: i32, capacity: i32) -> i32 {
    if capacity == 0 { 0 } else { (i64::from(share) * i64::from(passed) / i64::from(capacity)) as i32 }
}

fn opens(a: &Cell, b: &Cell) -> bool {
    use Class::{Connector, Dash, Dot, Ellipsis, Latin, Prefix, Solidus, Space, Suffix, Symbol};
    let stiff = |c| matches!(c, Connector | Dot | Solidus);
    let narrow = |c| matches!(c, Latin | Symbol);
    !(stiff(a.class)
        || stiff(b.class)
        || b.class == Space
        || b.class == Suffix
        || a.class == Prefix
        || (narrow(a.class) && narrow(b.class))
        || (matches!(a.class, Dash | Ellipsis) && a.class == b.class))
}
