//! A small sheet of known headings that is not a sheet of cases, read whole: in any encoding, its columns in any order.

use std::path::Path;
use std::sync::Arc;

use jiff::civil::Date;

use super::bind::TOP;
use super::columns::{Kind, columns};
use super::entry::{Cell, Found};
use super::heading::plain;
use super::open::Refused;
use super::problem::Problem;
use super::raw::{self, Raw};
use super::row::{Row, Value};
use super::{value, words};
use crate::locale::Language;

/// What a column may be headed, in simplified characters and in English. Script, case, blanks and punctuation make no difference.
pub(in crate::batch) type Heading = &'static [&'static str];

/// A sheet read.
pub(in crate::batch) struct Grid {
    /// What is said of the file as a whole; none is an error.
    pub(in crate::batch) found: Vec<Found>,
    /// Its rows below the headings that hold something.
    pub(in crate::batch) lines: Vec<Line>,
}

/// A row of a sheet.
pub(in crate::batch) struct Line {
    /// Its number as a spreadsheet program shows it, from 1.
    pub(in crate::batch) row: u64,
    cells: Row,
    sheet: Arc<Sheet>,
}

/// What all rows share.
struct Sheet {
    /// The column of each heading asked for, where the sheet has it.
    columns: Vec<Option<Cell>>,
    encoding: String,
    epoch: Date,
}

/// Reads a sheet; the headings stand in the row, of the first ten, that has most of them.
///
/// # Errors
/// The file cannot be read, is no sheet, or has none of the headings.
pub(in crate::batch) fn grid(path: &Path, headings: &[Heading]) -> Result<Grid, Refused> {
    let refused =
        |problem: Problem| Refused { name: path.display().to_string(), finding: Box::new(problem.finding(None)) };
    read(path, headings).map_err(refused)
}

fn read(path: &Path, headings: &[Heading]) -> Result<Grid, Problem> {
    let known = |row: &Row| bound(row, headings).iter().flatten().count();
    let Raw { said, rows, encoding, epoch } = raw::open(path, None, &|rows| rows.iter().map(known).max().unwrap_or(0))?;
    let rows: Vec<Row> = rows.collect();
    let cannot = |p: &&Problem| matches!(p, Problem::CannotRead(_));
    if let Some(problem) = rows.iter().flat_map(|row| &row.problems).find(cannot) {
        return Err(problem.clone());
    }
    // Of equals the first: the headings may stand again further down.
    let heads = rows.iter().take(TOP).rev().max_by_key(|row| known(row)).filter(|row| known(row) > 0);
    let heads = heads.ok_or(Problem::NoHeadings)?;
    let sheet = Arc::new(Sheet { columns: bound(heads, headings), encoding, epoch });
    let first = heads.number;
    let below = rows.into_iter().filter(|row| row.number > first && !row.is_blank());
    let lines: Vec<Line> = below
        .map(|row| Line { row: row.number, cells: row, sheet: sheet.clone() })
        .filter(|line| !line.is_head())
        .collect();
    let found = said.into_iter().map(|p| Found { finding: p.finding(None), cell: None }).collect();
    if lines.is_empty() { Err(Problem::Empty) } else { Ok(Grid { found, lines }) }
}

/// Returns for each heading the first cell of a row that says it.
fn bound(row: &Row, headings: &[Heading]) -> Vec<Option<Cell>> {
    let texts: Vec<(u32, &str, String)> =
        row.cells.iter().filter_map(|(c, _)| row.text(*c).map(|text| (*c, text, plain(text)))).collect();
    let is = |wanted: &&str, said: &str| plain(wanted) == said;
    let find = |heading: &Heading| {
        let found = texts.iter().find(|(_, _, said)| heading.iter().any(|wanted| is(wanted, said)));
        found.map(|(column, text, _)| Cell { column: *column, heading: text.trim().to_string() })
    };
    headings.iter().map(find).collect()
}

impl Line {
    /// Returns where the cell below a heading is, the heading by its place in the list; nothing where the sheet has no such column.
    pub(in crate::batch) fn cell(&self, heading: usize) -> Option<&Cell> {
        self.sheet.columns.get(heading)?.as_ref()
    }

    fn value(&self, heading: usize) -> Option<&Value> {
        self.cells.cell(self.cell(heading)?.column)
    }

    /// Returns what is wrong with the row itself.
    pub(in crate::batch) fn problems(&self) -> &[Problem] {
        &self.cells.problems
    }

    /// Returns the text of a cell, and what it lost; nothing of an empty one.
    pub(in crate::batch) fn text(&self, heading: usize, kind: Kind) -> Option<(String, Vec<Problem>)> {
        let mut problems = vec![];
        let text = value::text(self.value(heading)?, kind, &self.sheet.encoding, &mut problems);
        (!text.is_empty()).then_some((text, problems))
    }

    /// Returns the day of a cell, in any form that can mean one day only, or the words that name none; nothing of an empty cell.
    pub(in crate::batch) fn day(&self, heading: usize) -> Option<Result<Date, (String, Vec<Problem>)>> {
        let (text, problems) = self.text(heading, Kind::Date)?;
        let value = self.value(heading)?;
        Some(value::day(value, &text, self.sheet.epoch).ok_or((text, problems)))
    }

    /// Returns the cell that has the value of one that is a covered part of it.
    pub(in crate::batch) fn covered_by(&self, heading: usize) -> Option<&str> {
        let column = self.cell(heading)?.column;
        self.cells.covered.iter().find(|(covered, _)| *covered == column).map(|(_, first)| first.as_str())
    }

    /// Says whether the row only says the headings again.
    fn is_head(&self) -> bool {
        let same = |cell: &Cell| self.cells.text(cell.column).is_some_and(|text| text.trim() == cell.heading);
        self.sheet.columns.iter().flatten().all(same)
    }
}

/// Returns the code that a word for a value of this field of a case stands for.
pub(in crate::batch) fn code_of(field: &str, word: &str) -> Option<&'static str> {
    let column = &columns().all()[columns().of_field(field)?];
    words::code(columns(), column, word, Language::Hans).ok()
}

/// Says whether two headings are one, however they are written.
#[cfg(test)]
pub(in crate::batch) fn same_heading(one: &str, other: &str) -> bool {
    plain(one) == plain(other)
}
