//! Text to strips: the bridge from line composition (em/1000) to the page (thousandths of a point).

use super::strip::Strip;
use crate::letter::document::Text;
use crate::typeset::fonts::{Finder, Place, Voice};
use crate::typeset::layout::{Glyph, Mp, Role, Run};
use crate::typeset::line::{self, Cell, Fill, Line, Measure, Tone};
use crate::typeset::style::{Size, Style};

/// Sets the text of one block.
pub(super) struct Setter<'a> {
    pub(super) style: &'a Style,
    pub(super) finder: &'a Finder<'a>,
    pub(super) place: Place,
}

/// Which block and role a run belongs to.
#[derive(Clone, Copy)]
pub(super) struct Owner {
    pub(super) block: Option<usize>,
    pub(super) role: Role,
}

/// Where the lines of a paragraph start.
#[derive(Clone, Copy, Default)]
pub(super) struct Indent {
    /// First line.
    pub(super) first: Mp,
    /// Other lines.
    pub(super) rest: Mp,
}

/// Where a line stands in its width.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Stand {
    Start,
    Centre,
    End,
}

impl Setter<'_> {
    /// Returns the cells of a text.
    pub(super) fn cells(&self, text: &Text, voice: Voice, tabular: bool) -> Vec<Cell> {
        line::cells(text, Tone { voice, place: self.place, tabular }, self.finder)
    }

    /// Returns a justified paragraph with these indents.
    pub(super) fn paragraph(&self, cells: &[Cell], size: Size, indent: Indent, owner: Owner) -> Vec<Strip> {
        let measure = |indent: Mp| per_em(self.style.measure - indent, size.em);
        let measure = Measure { first: measure(indent.first), rest: measure(indent.rest) };
        let lines = line::compose(cells, self.finder.script(), measure, Fill::Justify);
        let place = |n: usize| if n == 0 { indent.first } else { indent.rest };
        let strips = lines.iter().enumerate().map(|(n, l)| self.strip(cells, l, size, place(n), owner));
        strips.collect()
    }

    /// Returns lines within a width, each at its start, centre or end.
    pub(super) fn lines(
        &self,
        cells: &[Cell],
        size: Size,
        width: Mp,
        stand: Stand,
        fill: Fill,
        owner: Owner,
    ) -> Vec<Strip> {
        let measure = per_em(width, size.em);
        let lines = line::compose(cells, self.finder.script(), Measure { first: measure, rest: measure }, fill);
        self.stand(cells, &lines, size, width, stand, owner)
    }

    /// Returns centred lines. Several are about equally long but each a little shorter than the one above it, a trapezoid
    /// (GB/T 9704-2012, 7.3.1).
    pub(super) fn centred(&self, cells: &[Cell], size: Size, width: Mp, owner: Owner) -> Vec<Strip> {
        let full = per_em(width, size.em);
        let natural = line::natural_width(cells);
        let count = (natural + full - 1) / full.max(1);
        let even = natural / count.max(1);
        let measure = match count {
            0 | 1 => Measure { first: full, rest: full },
            _ => Measure { first: (even + 1500).min(full), rest: (even + 500).min(full) },
        };
        let lines = line::compose(cells, self.finder.script(), measure, Fill::Ragged);
        self.stand(cells, &lines, size, width, Stand::Centre, owner)
    }

    fn stand(&self, cells: &[Cell], lines: &[Line], size: Size, width: Mp, stand: Stand, owner: Owner) -> Vec<Strip> {
        let strips = lines.iter().map(|line| {
            let free = width - scaled(line.width, size.em);
            let x = match stand {
                Stand::Start => 0,
                Stand::Centre => free / 2,
                Stand::End => free,
            };
            self.strip(cells, line, size, x, owner)
        });
        strips.collect()
    }

    /// Returns one line as a strip, its left edge at `x`.
    pub(super) fn strip(&self, cells: &[Cell], line: &Line, size: Size, x: Mp, owner: Owner) -> Strip {
        let middle = size.pitch / 2 + scaled(self.finder.centre(Voice::Body), size.em);
        let mut runs: Vec<Run> = Vec::new();
        for (cell, &at) in cells[line.start..line.next].iter().zip(&line.xs) {
            let glyph = Glyph { id: cell.glyph, x: x + scaled(at, size.em), source: cell.source };
            let y = middle - scaled(cell.rise, size.em);
            match runs.last_mut() {
                Some(run) if run.face == cell.face && run.y == y => run.glyphs.push(glyph),
                _ => runs.push(Run {
                    block: owner.block,
                    role: owner.role,
                    face: cell.face,
                    size: size.em,
                    y,
                    glyphs: vec![glyph],
                }),
            }
        }
        Strip { height: size.pitch, runs, ..Strip::default() }
    }

    /// Returns one unbroken line at `x`; the text is not measured against anything.
    pub(super) fn one_line(&self, cells: &[Cell], size: Size, x: Mp, owner: Owner) -> Strip {
        let measure = Measure { first: i32::MAX / 4, rest: i32::MAX / 4 };
        let lines = line::compose(cells, self.finder.script(), measure, Fill::Ragged);
        let empty = Strip { height: size.pitch, ..Strip::default() };
        lines.first().map_or(empty, |line| self.strip(cells, line, size, x, owner))
    }
}

/// Returns a length of em/1000 on the page.
pub(super) fn scaled(per_mille: i32, em: Mp) -> Mp {
    (i64::from(per_mille) * i64::from(em)).div_euclid(1000) as Mp
}

/// Returns a page length in em/1000, rounded down.
pub(super) fn per_em(length: Mp, em: Mp) -> i32 {
    (i64::from(length) * 1000).div_euclid(i64::from(em.max(1))) as i32
}
