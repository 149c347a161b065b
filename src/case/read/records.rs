//! Reading the user's other files, tables of records, with the findings of a case file: [`crate::recipient::office`] uses it.

use jiff::civil::Date;
use toml::de::DeTable;

use super::table::Table;
use super::text::{line, postcode};
use super::value::{choice, date};
use super::{Problem, Reader, Span};
use crate::case::choice::Choice;
use crate::case::finding::{self, Finding};
use crate::case::source::Source;

/// One table of a file: the whole file, or a record in it. Keys never asked for are unknown.
pub(crate) struct Record<'r, 's, 't> {
    reader: &'r mut Reader<'s>,
    table: &'r mut Table<'t>,
}

/// Reads a file. Nothing is read of a file that is not TOML; otherwise what cannot be read is reported and stands as a filler.
pub(crate) fn file<T>(source: &Source, read: impl FnOnce(&mut Record<'_, '_, '_>) -> T) -> (Option<T>, Vec<Finding>) {
    let (table, errors) = DeTable::parse_recoverable(&source.text);
    let mut reader = Reader::new(&source.text);
    for error in &errors {
        reader.report(Problem::Syntax(error.message().to_string()), error.span().unwrap_or(0..0));
    }
    if !errors.is_empty() {
        return (None, reader.findings);
    }
    let mut root = Table::new(table.get_ref(), "", 0..0);
    let content = read(&mut Record { reader: &mut reader, table: &mut root });
    root.finish(&mut reader);
    finding::sort(&mut reader.findings);
    (Some(content), reader.findings)
}

impl Record<'_, '_, '_> {
    /// Reads an optional line of text.
    pub(crate) fn line(&mut self, key: &'static str) -> Option<String> {
        self.table.optional(self.reader, key, line)
    }

    /// Reads a line of text that must be there.
    pub(crate) fn required_line(&mut self, key: &'static str) -> String {
        self.table.required(self.reader, key, line)
    }

    /// Reads an optional word from a closed set.
    pub(crate) fn choice<C: Choice>(&mut self, key: &'static str) -> Option<C> {
        self.table.optional(self.reader, key, choice)
    }

    /// Reads a word from a closed set that must be there.
    pub(crate) fn required_choice<C: Choice>(&mut self, key: &'static str) -> C {
        self.table.required(self.reader, key, choice)
    }

    /// Reads a day that must be there.
    pub(crate) fn required_date(&mut self, key: &'static str) -> Date {
        self.table.required(self.reader, key, date)
    }

    /// Reads an optional postcode.
    pub(crate) fn postcode(&mut self, key: &'static str) -> Option<String> {
        self.table.optional(self.reader, key, postcode)
    }

    /// Reads `version`, which may be left out.
    pub(crate) fn version(&mut self, known: u64) {
        let found = self.table.optional(self.reader, "version", super::value::number);
        if let Some(found) = found.filter(|found| *found != known) {
            self.reader.report(Problem::Version(found.to_string()), self.table.span_of("version"));
        }
    }

    /// Reads a list of records `[[key]]`.
    pub(crate) fn records<T>(&mut self, key: &'static str, read: impl Fn(&mut Record<'_, '_, '_>) -> T) -> Vec<T> {
        self.table.tables(self.reader, key, |reader, table| read(&mut Record { reader, table }))
    }

    /// Returns where the value of a key stands, or the record's header.
    pub(crate) fn span_of(&self, key: &str) -> Span {
        self.table.span_of(key)
    }

    /// Records something the reader of the file found.
    pub(crate) fn report(&mut self, finding: Finding) {
        self.reader.findings.push(finding);
    }
}
