//! Text to strips: the bridge from line composition (em/1000) to the page (thousandths of a point).

use super::strip::Strip;
use super::title;
use crate::letter::document::Text;
use crate::typeset::fonts::{Family, Finder, Place};
use crate::typeset::layout::{Glyph, Mp, Role, Run};
use crate::typeset::line::{self, Cell, Fill, Line, Measure, Tone};
use crate::typeset::style::{Style, TextStyle};

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
    pub(super) fn cells(&self, text: &Text, family: Family, tabular: bool) -> Vec<Cell> {
        line::cells(text, Tone { family, strong: self.style.strong, place: self.place, tabular }, self.finder)
    }

    /// Returns a justified paragraph with these indents.
    pub(super) fn paragraph(&self, cells: &[Cell], text: TextStyle, indent: Indent, owner: Owner) -> Vec<Strip> {
        let measure = |indent: Mp| per_em(self.style.measure - indent, text.em);
        let measure = Measure { first: measure(indent.first), rest: measure(indent.rest) };
        let lines = line::compose(cells, self.finder.script(), measure, Fill::Justify);
        let place = |n: usize| if n == 0 { indent.first } else { indent.rest };
        let strips = lines.iter().enumerate().map(|(n, l)| self.strip(cells, l, text, place(n), owner));
        strips.collect()
    }

    /// Returns lines within a width, each at its start, centre or end.
    pub(super) fn lines(
        &self,
        cells: &[Cell],
        text: TextStyle,
        width: Mp,
        stand: Stand,
        fill: Fill,
        owner: Owner,
    ) -> Vec<Strip> {
        let measure = per_em(width, text.em);
        let lines = line::compose(cells, self.finder.script(), Measure { first: measure, rest: measure }, fill);
        self.stand(cells, &lines, text, width, stand, owner)
    }

    /// Returns the centred lines of a title, in the shape of a trapezoid or a diamond.
    pub(super) fn centred(&self, cells: &[Cell], text: TextStyle, owner: Owner) -> Vec<Strip> {
        let width = self.style.measure;
        let lines = title::lines(cells, self.finder.script(), per_em(width, text.em));
        self.stand(cells, &lines, text, width, Stand::Centre, owner)
    }

    fn stand(
        &self,
        cells: &[Cell],
        lines: &[Line],
        text: TextStyle,
        width: Mp,
        stand: Stand,
        owner: Owner,
    ) -> Vec<Strip> {
        let strips = lines.iter().map(|line| {
            let free = width - scaled(line.width, text.em);
            let x = match stand {
                Stand::Start => 0,
                Stand::Centre => free / 2,
                Stand::End => free,
            };
            self.strip(cells, line, text, x, owner)
        });
        strips.collect()
    }

    /// Returns one line as a strip, its left edge at `x`. Its faces share a centre line, the middle of the strip.
    pub(super) fn strip(&self, cells: &[Cell], line: &Line, text: TextStyle, x: Mp, owner: Owner) -> Strip {
        let mut runs: Vec<Run> = Vec::new();
        for (cell, &at) in cells[line.start..line.next].iter().zip(&line.xs) {
            let glyph = Glyph { id: cell.glyph, x: x + scaled(at, text.em), source: cell.source };
            match runs.last_mut() {
                Some(run) if run.face == cell.face => run.glyphs.push(glyph),
                _ => runs.push(Run {
                    block: owner.block,
                    role: owner.role,
                    face: cell.face,
                    size: text.size,
                    y: text.pitch / 2 + scaled(cell.centre, text.size),
                    glyphs: vec![glyph],
                }),
            }
        }
        Strip { height: text.pitch, runs, on_grid: true, ..Strip::default() }
    }

    /// Returns one unbroken line at `x`; the text is not measured against anything.
    pub(super) fn one_line(&self, cells: &[Cell], text: TextStyle, x: Mp, owner: Owner) -> Strip {
        let measure = Measure { first: i32::MAX / 4, rest: i32::MAX / 4 };
        let lines = line::compose(cells, self.finder.script(), measure, Fill::Ragged);
        let empty = Strip { height: text.pitch, on_grid: true, ..Strip::default() };
        lines.first().map_or(empty, |line| self.strip(cells, line, text, x, owner))
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
