//! Adjusting one line to the measure: first squeeze, then stretch, in CLREQ's order of priority (3.2.3).

use super::cell::Cell;
use super::class::Class;
use super::paragraph::Room;

/// The part of a cell's room that gives way.
#[derive(Clone, Copy)]
enum Part {
    Before,
    Width,
    Lead,
    Trail,
}

/// Something that can give or take up to `capacity` em/1000; a lower level goes first.
#[derive(Clone, Copy)]
struct Elastic {
    level: u8,
    part: Part,
    capacity: i32,
}

/// A Latin word space may grow to half an em and shrink to a quarter.
const WORD_SPACE: (i32, i32) = (250, 500);
/// The space between ideograph and Latin may grow to a third of an em and shrink to an eighth.
const AUTOSPACE: (i32, i32) = (125, 333);

/// Letters of a word may be this far apart where nothing else gives way, em/1000.
pub(crate) const LETTERS: i32 = 80;

/// Level of the mark at the line's end; all other levels are in [`shrinks`] and [`stretch`].
const END: u8 = 0;

/// What of a cell may shrink: word spaces, ·, brackets, 、，；：, Han–Latin space, 。？！, in this order; marks on the mainland
/// only.
fn shrinks(cell: &Cell, room: Room) -> [Elastic; 4] {
    let mark = match cell.class {
        Class::Dot => 2,
        Class::Open | Class::Close => 3,
        Class::Comma => 4,
        _ => 6,
    };
    let (space, narrowest) = match cell.class {
        Class::Space if cell.folded => (5, AUTOSPACE.0),
        Class::Space if cell.is_word_space() => (1, WORD_SPACE.0),
        _ => (1, room.width),
    };
    let blank = if cell.yields { cell.blank } else { (0, 0) };
    let elastic = |level, part, capacity: i32| Elastic { level, part, capacity: capacity.max(0) };
    [
        elastic(mark, Part::Lead, blank.0 - room.lead),
        elastic(mark, Part::Trail, blank.1 - room.trail),
        elastic(5, Part::Before, room.before - AUTOSPACE.0),
        elastic(space, Part::Width, room.width - narrowest),
    ]
}

/// What of a cell stretches before the ordinary gaps do: word spaces, then Han–Latin spaces.
fn stretch(cell: &Cell, room: Room) -> Elastic {
    let (level, part, limit, now) = match cell.class {
        Class::Space if cell.folded => (1, Part::Width, AUTOSPACE.1, room.width),
        Class::Space if cell.is_word_space() && cell.width > 0 => (0, Part::Width, WORD_SPACE.1, room.width),
        _ if room.before > 0 => (1, Part::Before, AUTOSPACE.1, room.before),
        _ => (0, Part::Before, 0, 0),
    };
    Elastic { level, part, capacity: (limit - now).max(0) }
}

/// Returns by how much a cell can shrink, em/1000.
pub(crate) fn shrinkability(cell: &Cell, room: Room) -> i32 {
    if cell.class == Class::Han && room.before == 0 {
        return 0;
    }
    shrinks(cell, room).iter().map(|e| e.capacity).sum()
}

/// Returns by how much a cell can grow before ordinary gaps open, em/1000.
pub(crate) fn stretchability(cell: &Cell, room: Room) -> i32 {
    stretch(cell, room).capacity
}

/// Returns whether the line may open between two cells: not within —— and ……, not around connectors, not within Latin words.
pub(crate) fn opens(a: &Cell, b: &Cell) -> bool {
    use Class::{Connector, Dash, Dot, Ellipsis, Prefix, Solidus, Space, Suffix};
    let stiff = |c| matches!(c, Connector | Dot | Solidus);
    !(stiff(a.class)
        || stiff(b.class)
        || matches!(b.class, Space | Suffix)
        || a.class == Prefix
        || (matches!(b.class, Dash | Ellipsis) && a.source.0 == b.source.0)
        || (a.class.is_narrow() && b.class.is_narrow()))
}

/// A line with the room of every cell.
pub(crate) struct Adjusted<'a> {
    pub(crate) cells: &'a [Cell],
    pub(crate) rooms: Vec<Room>,
}

impl Adjusted<'_> {
    /// Squeezes or stretches the line, `width` wide as it stands, to the measure, as far as it goes.
    pub(crate) fn fit(&mut self, width: i32, measure: i32) {
        let missing = measure - width;
        if missing < 0 {
            let last = self.cells.len() - 1;
            let elastics = self.elastics(|i, cell, room| {
                let mut found = shrinks(cell, room);
                if i == last {
                    found[1].level = END;
                }
                found
            });
            self.spread(elastics, -missing, -1);
        } else if missing > 0 {
            let elastics = self.elastics(|_, cell, room| [stretch(cell, room)]);
            let rest = missing - self.spread(elastics, missing, 1);
            self.open(rest);
        }
    }

    /// Returns what gives way in the cells of the line, by level.
    fn elastics<const N: usize>(&self, of: impl Fn(usize, &Cell, Room) -> [Elastic; N]) -> Vec<(usize, Elastic)> {
        let cells = self.cells.iter().zip(&self.rooms).enumerate();
        let all = cells.flat_map(|(i, (cell, room))| of(i, cell, *room).map(|e| (i, e)));
        let mut found: Vec<_> = all.filter(|(_, e)| e.capacity > 0).collect();
        found.sort_by_key(|(_, e)| e.level);
        found
    }

    /// Gives (`sign` 1) or takes (−1) an amount level by level, within a level in proportion to capacity; returns how much was
    /// found.
    fn spread(&mut self, elastics: Vec<(usize, Elastic)>, amount: i32, sign: i32) -> i32 {
        let mut left = amount;
        for level in elastics.chunk_by(|a, b| a.1.level == b.1.level) {
            let capacity: i32 = level.iter().map(|(_, e)| e.capacity).sum();
            let share = left.min(capacity);
            let mut passed = 0;
            for (i, e) in level {
                let done = portion(share, passed, capacity);
                passed += e.capacity;
                self.change(*i, e.part, sign * (portion(share, passed, capacity) - done));
            }
            left -= share;
        }
        amount - left
    }

    fn change(&mut self, cell: usize, part: Part, wider: i32) {
        let room = &mut self.rooms[cell];
        match part {
            Part::Before => room.before += wider,
            Part::Width => room.width += wider,
            Part::Lead => room.lead -= wider,
            Part::Trail => room.trail -= wider,
        }
    }

    /// Opens every ordinary gap by the same part of `rest`. A line without any, a piece of a long address, is set a hair wider
    /// throughout, or left short where that would show.
    fn open(&mut self, rest: i32) {
        let ordinary = self.cells.windows(2).any(|w| opens(&w[0], &w[1]));
        let gaps = self.cells.windows(2).map(|w| !ordinary || opens(&w[0], &w[1]));
        let count = gaps.clone().filter(|open| *open).count() as i32;
        if !ordinary && rest > count * LETTERS {
            return;
        }
        let opening = self.rooms.iter_mut().skip(1).zip(gaps).filter(|(_, open)| *open);
        for (n, (room, _)) in (0..).zip(opening) {
            room.before += rest * (n + 1) / count - rest * n / count;
        }
    }
}

fn portion(share: i32, passed: i32, capacity: i32) -> i32 {
    if capacity == 0 { 0 } else { (i64::from(share) * i64::from(passed) / i64::from(capacity)) as i32 }
}
