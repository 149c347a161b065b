//! Which row has the headings, and which column means what.

use super::columns::{Meaning, columns};
use super::entry::{Cell, Found};
use super::heading::plain;
use super::mapping::Mapping;
use super::problem::Problem;
use super::row::{Row, letters};
use crate::locale::{Language, Script};

/// How many rows from the top may stand above the headings, and be they.
pub(super) const TOP: usize = 10;

/// A column of the sheet that is read.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Bound {
    /// Its place in the sheet and its heading.
    pub(super) cell: Cell,
    pub(super) meaning: Meaning,
}

/// What the columns of a sheet mean.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Layout {
    /// Number of the row with the headings.
    pub(super) row: u64,
    /// How many columns have a heading, those between that have none among them.
    pub(super) width: u32,
    /// The columns that are read, in the order of the sheet.
    pub(super) bound: Vec<Bound>,
    /// Language of the headings.
    pub(super) language: Language,
    /// What is said of the headings.
    pub(super) found: Vec<Found>,
}

impl Layout {
    /// Finds the headings in the first rows of a sheet; nothing where no row has any.
    pub(super) fn new(top: &[Row], mapping: &Mapping) -> Option<Layout> {
        let known = |row: &Row| headings(row).filter(|(_, heading)| meaning(heading, mapping).is_some()).count();
        // Of equals the first: the headings may stand again further down.
        let (heads, count) = top.iter().rev().map(|row| (row, known(row))).max_by_key(|(_, count)| *count)?;
        if count == 0 {
            return None;
        }
        let language = language(heads);
        let mut layout = Layout {
            row: heads.number,
            width: heads.cells.last().map_or(0, |(column, _)| column + 1),
            bound: vec![],
            language,
            found: vec![],
        };
        if top.iter().any(|row| row.number < heads.number && !row.is_blank()) {
            layout.tell(Problem::HeadingRow(heads.number), None);
        }
        for (column, heading) in headings(heads) {
            let cell = Cell { column, heading: heading.trim().to_string() };
            match meaning(heading, mapping) {
                Some(meaning) => layout.bind(Bound { cell, meaning }),
                None if mapping.ignores(heading) => {}
                None => {
                    let suggestion = columns().nearest(heading, language);
                    let (column, heading) = (letters(column), cell.heading.clone());
                    layout.tell(Problem::UnknownColumn { column, heading, suggestion }, Some(cell));
                }
            }
        }
        layout.bound.sort_by_key(|bound| bound.cell.column);
        layout.mapped_nowhere(heads, mapping);
        Some(layout)
    }

    /// Takes a column; of two of one meaning the one with the surer heading.
    fn bind(&mut self, new: Bound) {
        let key = |bound: &Bound| {
            let column = &columns().all()[bound.meaning.column];
            // Unnumbered columns of one field may be said of different kinds.
            (column.field.clone(), bound.meaning.number, column.kinds.clone())
        };
        let Some(old) = self.bound.iter_mut().find(|bound| key(bound) == key(&new)) else {
            self.bound.push(new);
            return;
        };
        let (loser, winner) = match new.meaning.rank < old.meaning.rank {
            true => (std::mem::replace(old, new.clone()), new),
            false => (new, old.clone()),
        };
        let (column, heading) = (loser.cell.letters(), loser.cell.heading.clone());
        self.tell(Problem::DuplicateColumn { column, heading, first: winner.cell.heading }, Some(loser.cell));
    }

    /// Tells of headings that the mapping names and the sheet does not have.
    fn mapped_nowhere(&mut self, heads: &Row, mapping: &Mapping) {
        let present: Vec<(String, &str)> = headings(heads).map(|(_, heading)| (plain(heading), heading)).collect();
        for heading in mapping.headings() {
            let wanted = plain(heading);
            if present.iter().any(|(present, _)| *present == wanted) {
                continue;
            }
            let candidates = present.iter().map(|(plain, heading)| (plain.as_str(), *heading));
            let suggestion = super::heading::nearest(&wanted, candidates).map(str::to_string);
            self.tell(Problem::MappedNowhere { heading: heading.to_string(), suggestion }, None);
        }
    }

    fn tell(&mut self, problem: Problem, cell: Option<Cell>) {
        self.found.push(Found { finding: problem.finding(None), cell });
    }

    /// Says whether a row only says the headings again.
    pub(super) fn is_repeated(&self, row: &Row) -> bool {
        let same = |bound: &Bound| row.text(bound.cell.column).is_some_and(|text| text.trim() == bound.cell.heading);
        self.bound.iter().all(same)
    }
}

/// The cells of a row that could be headings.
fn headings(row: &Row) -> impl Iterator<Item = (u32, &str)> {
    row.cells.iter().filter_map(|(column, _)| Some((*column, row.text(*column)?)))
}

/// Returns what a heading means: what the mapping says, or the data file.
fn meaning(heading: &str, mapping: &Mapping) -> Option<Meaning> {
    if mapping.ignores(heading) {
        return None;
    }
    mapping.meaning(heading).or_else(|| columns().find(heading))
}

/// Returns the language most headings are written in. Between the scripts only characters that differ can decide.
fn language(heads: &Row) -> Language {
    let converted =
        |heading: &str, from, to| crate::locale::Converter::new(from, to, &[]).convert(heading).text != heading;
    let (mut hans, mut hant, mut en) = (0, 0, 0);
    for (_, heading) in headings(heads) {
        if heading.is_ascii() {
            en += 1;
        } else if converted(heading, Script::Hant, Script::Hans) {
            hant += 1;
        } else if converted(heading, Script::Hans, Script::Hant) {
            hans += 1;
        }
    }
    match () {
        () if en > hans + hant => Language::En,
        () if hant > hans => Language::Hant,
        () => Language::Hans,
    }
}
