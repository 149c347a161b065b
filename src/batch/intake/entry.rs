//! One case of an intake, and the way back from its text to the sheet.

use std::sync::Arc;

use jiff::civil::Date;

use super::bind::Layout;
use super::columns::columns;
use super::row::letters;
use crate::case::finding;
use crate::case::read::Outcome;
use crate::case::source::{Source, Span};
use crate::case::{self, Finding};
use crate::locale::Language;

/// Where an entry stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// In a sheet.
    Row {
        /// Number of the row as a spreadsheet program shows it: from 1, the heading row counts.
        row: u64,
        /// Line of a text file the row begins on; it differs from the row below a cell of several lines.
        line: Option<u64>,
    },
    /// In a folder: the name of the file.
    File(String),
}

/// A column of a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// From 0.
    pub column: u32,
    /// Its heading as the sheet has it.
    pub heading: String,
}

impl Cell {
    /// Returns the letters a spreadsheet program shows for the column: A, Z, AA.
    pub fn letters(&self) -> String {
        letters(self.column)
    }
}

/// Something found on the way from a sheet to a case file, with the column it is about where there is one.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// What.
    pub finding: Finding,
    /// The cell of the row, or the column where it is about the sheet.
    pub cell: Option<Cell>,
}

/// One case: the text of a case file, and where its parts stand in the sheet.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Where it stands.
    pub place: Place,
    /// The case file: a file of a folder as it is, a row written as one.
    pub source: Source,
    /// What was found in turning the row into a case file. Where one is an error no letter may be written.
    pub found: Vec<Found>,
    /// Who has read the row a second time, where the sheet has a column for it.
    pub reviewed_by: Option<String>,
    pub(super) cells: Vec<(Span, u32)>,
    pub(super) records: Vec<(&'static str, u32)>,
    pub(super) layout: Option<Arc<Layout>>,
}

impl Entry {
    /// Returns the cell that holds what stands at a place of the case file.
    pub fn cell_at(&self, span: &Span) -> Option<&Cell> {
        let (_, column) = self.cells.iter().find(|(cell, _)| cell.start <= span.start && span.start < cell.end)?;
        self.bound(|bound| bound.cell.column == *column)
    }

    /// Returns the cell a finding is about: the one that holds the wrong value, or for something that is missing the empty one it
    /// would stand in, where the sheet has a column for it.
    pub fn cell_of(&self, finding: &Finding) -> Option<&Cell> {
        // What a letter needs is told where the letter is asked for; the cell to fill in is another.
        let of_a_letter = needed(finding.code).is_some();
        if let Some(cell) = finding.span.as_ref().filter(|_| !of_a_letter).and_then(|span| self.cell_at(span)) {
            return Some(cell);
        }
        let (field, number) = self.lacking(finding)?;
        self.bound(|bound| {
            columns().all()[bound.meaning.column].field == field && (number == 0 || bound.meaning.number == number)
        })
    }

    /// Returns the heading in a language of the column that what is missing would stand in, whether the sheet has it or not; nothing
    /// for a case file, and for a finding about what is there.
    pub fn heading_of(&self, finding: &Finding, language: Language) -> Option<String> {
        self.layout.as_ref()?;
        let (field, number) = self.lacking(finding)?;
        let column = columns().all().iter().find(|column| column.field == field)?;
        Some(column.heading(language, number.max(1)))
    }

    /// Returns path and number of the column that a missing value would stand in.
    fn lacking(&self, finding: &Finding) -> Option<(String, u32)> {
        let argument = |name| finding.args.iter().find(|(n, _)| *n == name).map(|(_, value)| value.as_str());
        Some(match finding.code {
            "missing" => self.field(argument("field")?),
            "missing-top" => self.field(argument("key")?),
            "nothing-of" => (format!("{}[].{}", argument("table")?, head(argument("table")?)), 0),
            "missing-table" => (format!("{}.name", argument("table")?), 0),
            code => (needed(code)?.to_string(), 0),
        })
    }

    /// Returns the path of a column and its number for the path a finding names: `fact[2].text` is `fact[].text` of the second
    /// fact, whatever number that has in the sheet.
    fn field(&self, name: &str) -> (String, u32) {
        let parts = || {
            let (table, rest) = name.split_once('[')?;
            let (place, key) = rest.split_once(']')?;
            let place: usize = place.parse().ok()?;
            let (_, number) = self.records.iter().filter(|(t, _)| *t == table).nth(place.checked_sub(1)?)?;
            Some((format!("{table}[]{key}"), *number))
        };
        parts().unwrap_or_else(|| (name.to_string(), 0))
    }

    fn bound(&self, is: impl Fn(&super::bind::Bound) -> bool) -> Option<&Cell> {
        self.layout.as_ref()?.bound.iter().find(|bound| is(bound)).map(|bound| &bound.cell)
    }

    /// Says whether the row could not be turned into a case file as it stands.
    pub fn has_error(&self) -> bool {
        self.found.iter().any(|found| found.finding.severity == case::Severity::Error)
    }

    /// Reads the case. What the case file's reader finds in a cell that already has an error is left out: it is the same mistake.
    /// There is no case where the row has an error. `today` is as in [`case::read`].
    pub fn read(&self, today: Date) -> Outcome {
        let mut outcome = case::read(&self.source, today);
        let wrong = |cell: &Cell| {
            let is_it = |f: &Found| f.finding.severity == case::Severity::Error && f.cell.as_ref() == Some(cell);
            self.found.iter().any(is_it)
        };
        // Of a row or a file that could not be read at all nothing else is worth saying.
        let whole = self.found.iter().any(|f| f.finding.severity == case::Severity::Error && f.cell.is_none());
        outcome.findings.retain(|f| !whole && !f.span.as_ref().and_then(|span| self.cell_at(span)).is_some_and(wrong));
        if self.has_error() || finding::has_error(&outcome.findings) {
            outcome.case = None;
        }
        outcome
    }
}

/// Returns the path of the column that would say what a letter needs, where one does by itself.
fn needed(code: &str) -> Option<&'static str> {
    Some(match code {
        "needs-phone" => "complainant.phone",
        "needs-address" => "complainant.address",
        "needs-postcode" => "complainant.postcode",
        "needs-respondent" => "respondent.name",
        "needs-respondent-address" => "respondent.address",
        "needs-platform" => "platform.name",
        "needs-carrier" => "carrier.name",
        "needs-carrier-address" => "carrier.address",
        "needs-carrier-complaint" => "carrier.complained",
        "needs-purchase" => "purchase.item",
        "needs-calls" => "call[].time",
        "needs-claim" => "claim[].kind",
        _ => return None,
    })
}

/// The key that says what one of several is.
fn head(table: &str) -> &'static str {
    if table == "letter" { "to" } else { "kind" }
}
