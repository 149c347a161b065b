//! Texts at given places of a page, for what is no flowing letter: envelopes, labels, a sheet to measure by.

use super::setter::{Owner, Setter, per_em, scaled};
use super::strip::Strip;
use crate::locale::Script;
use crate::typeset::fonts::{Family, Finder, Library, MissingGlyph, Place, Told};
use crate::typeset::layout::{Layout, Mp, Page, Role, Rule, Run};
use crate::typeset::line::{self, Cell, Fill, Measure};
use crate::typeset::style::{Style, TextStyle};

/// The type of a placed text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Type {
    /// Family.
    pub family: Family,
    /// Type size.
    pub size: Mp,
    /// Distance of baselines, and height of a line.
    pub pitch: Mp,
}

/// What a placed text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Belongs {
    /// Text of this block of the document, in this role.
    Block(usize, Role),
    /// No part of the document, and never copied.
    Nothing,
}

/// Composed lines that have no place yet.
#[derive(Debug, Clone, Default)]
pub struct Lines {
    strips: Vec<(Strip, Mp)>,
}

/// Where lines stand within a width.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Each at the left edge.
    Left,
    /// Each in the middle.
    Centre,
    /// As one block with a straight left edge, its widest line in the middle.
    BlockCentre,
}

impl Lines {
    /// Returns the number of lines.
    pub fn count(&self) -> usize {
        self.strips.len()
    }

    /// Returns the width of the widest line.
    pub fn width(&self) -> Mp {
        self.strips.iter().map(|(_, width)| *width).max().unwrap_or(0)
    }

    /// Returns the height of all lines.
    pub fn height(&self) -> Mp {
        self.strips.iter().map(|(strip, _)| strip.height).sum()
    }

    /// Appends the lines of the same text that follow.
    pub fn append(&mut self, mut more: Lines) {
        self.strips.append(&mut more.strips);
    }
}

/// Pages of one size with texts at given places, in reading order.
pub struct Canvas<'l> {
    size: (Mp, Mp),
    finder: Finder<'l>,
    pages: Vec<Page>,
}

impl<'l> Canvas<'l> {
    /// Begins with one empty page of this width and height; glyphs are those of the script.
    pub fn new(script: Script, library: &'l Library, size: (Mp, Mp)) -> Self {
        Canvas { size, finder: Finder::new(script, library), pages: vec![Page::default()] }
    }

    /// Begins another page.
    pub fn turn(&mut self) {
        self.pages.push(Page::default());
    }

    /// Composes a text in lines no wider than a width; they are not stretched to it.
    pub fn compose(&self, text: &str, look: Type, width: Mp, belongs: Belongs) -> Lines {
        let setter = self.setter(belongs);
        let cells = setter.cells(&line::text(text), look.family, false);
        self.broken(&setter, &cells, look, width, belongs)
    }

    /// Composes a text as [`Canvas::compose`] does, in no more lines than the width asks for and with these as even as may be.
    pub fn compose_even(&self, text: &str, look: Type, width: Mp, belongs: Belongs) -> Lines {
        let setter = self.setter(belongs);
        let cells = setter.cells(&line::text(text), look.family, false);
        let mut best = self.broken(&setter, &cells, look, width, belongs);
        let count = best.count();
        let mut narrower = width;
        while count > 1 && narrower > look.size {
            narrower -= look.size / 2;
            let lines = self.broken(&setter, &cells, look, narrower, belongs);
            if lines.count() > count || lines.width() > narrower {
                break;
            }
            best = lines;
        }
        best
    }

    /// Puts lines below each other, the first at the top of a box this wide.
    pub fn place(&mut self, lines: Lines, (x, y): (Mp, Mp), width: Mp, side: Side) {
        let widest = lines.width();
        let mut top = y;
        for (strip, line) in lines.strips {
            let free = match side {
                Side::Left => 0,
                Side::Centre => (width - line) / 2,
                Side::BlockCentre => (width - widest) / 2,
            };
            self.put(strip.runs, x + free, top);
            top += strip.height;
        }
    }

    /// Puts the characters of a text one by one: the middle of the first at a place, of the others at steps of a pitch to its right.
    pub fn spread(&mut self, text: &str, look: Type, (x, y): (Mp, Mp), pitch: Mp, belongs: Belongs) {
        let setter = self.setter(belongs);
        let mut whole: Vec<Run> = vec![];
        let mut centre = x;
        for cell in setter.cells(&line::text(text), look.family, false) {
            let Lines { strips } = self.broken(&setter, &[cell], look, Mp::MAX / 4, belongs);
            for mut run in strips.into_iter().flat_map(|(strip, _)| strip.runs) {
                let left = centre - scaled(cell.width, look.size) / 2;
                run.glyphs.iter_mut().for_each(|glyph| glyph.x += left);
                match whole.last_mut() {
                    Some(last) if last.face == run.face => last.glyphs.append(&mut run.glyphs),
                    _ => whole.push(run),
                }
            }
            centre += pitch;
        }
        self.put(whole, 0, y - look.pitch / 2);
    }

    /// Draws a straight line.
    pub fn rule(&mut self, rule: Rule) {
        if let Some(page) = self.pages.last_mut() {
            page.rules.push(rule);
        }
    }

    /// Returns the pages.
    ///
    /// # Errors
    /// Every distinct character of a text that was composed and cannot be printed, in order of appearance.
    pub fn finish(self) -> Result<Layout, Vec<MissingGlyph>> {
        let Told { borrowed, common } = self.finder.finish()?;
        let (width, height) = self.size;
        Ok(Layout { width, height, pages: self.pages, mark: None, borrowed, common })
    }

    fn setter(&self, belongs: Belongs) -> Setter<'_> {
        let place = match belongs {
            Belongs::Block(index, _) => Place::Block(index),
            Belongs::Nothing => Place::Footer,
        };
        Setter { style: Style::letter(), finder: &self.finder, place }
    }

    fn broken(&self, setter: &Setter<'_>, cells: &[Cell], look: Type, width: Mp, belongs: Belongs) -> Lines {
        let measure = per_em(width, look.size);
        let lines = line::compose(cells, self.finder.script(), Measure { first: measure, rest: measure }, Fill::Ragged);
        let Type { family, size, pitch } = look;
        let text = TextStyle { family, size, em: size, pitch, above: 0, below: 0, indent: 0 };
        let owner = match belongs {
            Belongs::Block(index, role) => Owner { block: Some(index), role },
            Belongs::Nothing => Owner { block: None, role: Role::Footer },
        };
        let strips = lines.iter().map(|l| (setter.strip(cells, l, text, 0, owner), scaled(l.width, size)));
        Lines { strips: strips.collect() }
    }

    fn put(&mut self, runs: Vec<Run>, x: Mp, y: Mp) {
        let Some(page) = self.pages.last_mut() else { return };
        page.runs.extend(runs.into_iter().map(|mut run| {
            run.y += y;
            run.glyphs.iter_mut().for_each(|glyph| glyph.x += x);
            run
        }));
    }
}
