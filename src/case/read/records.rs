//! Reading the user's other files, tables of records, with the findings of a case file: [`crate::recipient::office`],
//! [`crate::typeset::Style`] and [`crate::batch::intake`] use it.

use jiff::civil::Date;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::table::{Pair, Table, pairs};
use super::text::{line, phone, postcode};
use super::value::{boolean, choice, count, date, words};
use super::{Problem, Reader, Span};
use crate::case::choice::Choice;
use crate::case::finding::{self, Finding};
use crate::case::source::Source;

/// What a file of records is: messages say so, and some keys stand at its top only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A style.
    Style,
    /// Records of offices.
    Offices,
    /// What goes with an intake sheet: a mapping, a profile.
    Intake,
    /// A sheet of labels.
    Labels,
}

impl Kind {
    /// Returns the name by which messages know it.
    const fn code(self) -> &'static str {
        match self {
            Kind::Style => "style",
            Kind::Offices => "offices",
            Kind::Intake => "intake",
            Kind::Labels => "labels",
        }
    }

    /// Returns the keys of the top level that users tend to write below a header.
    const fn top(self) -> &'static [&'static str] {
        match self {
            Kind::Style => &["base"],
            Kind::Offices => &["version"],
            Kind::Intake | Kind::Labels => &[],
        }
    }
}

/// One table of a file: the whole file, or a record in it. Keys never asked for are unknown.
pub(crate) struct Record<'r, 's, 't> {
    reader: &'r mut Reader<'s>,
    table: &'r mut Table<'t>,
}

/// Reads a file. Nothing is read of a file that is not TOML; otherwise what cannot be read is reported and stands as a filler.
pub(crate) fn file<T>(
    source: &Source,
    kind: Kind,
    read: impl FnOnce(&mut Record<'_, '_, '_>) -> T,
) -> (Option<T>, Vec<Finding>) {
    file_over(source, kind, "", read)
}

/// Reads a file that changes another one, which is sound: what it leaves out is as in `base`. Inherited values have an empty
/// span.
pub(crate) fn file_over<T>(
    source: &Source,
    kind: Kind,
    base: &str,
    read: impl FnOnce(&mut Record<'_, '_, '_>) -> T,
) -> (Option<T>, Vec<Finding>) {
    let (table, errors) = DeTable::parse_recoverable(&source.text);
    let mut reader = Reader::new(&source.text, kind.top());
    for error in &errors {
        reader.report(Problem::Syntax(error.message().to_string()), error.span().unwrap_or(0..0));
    }
    if !errors.is_empty() {
        return (None, of_kind(kind, reader.findings));
    }
    let whole = laid_over(DeTable::parse_recoverable(base).0.into_inner(), table.into_inner());
    let mut root = Table::new(&whole, "", 0..0);
    let content = read(&mut Record { reader: &mut reader, table: &mut root });
    root.finish(&mut reader);
    finding::sort(&mut reader.findings);
    reader.findings.dedup();
    (Some(content), of_kind(kind, reader.findings))
}

/// Returns findings that say in what kind of file they are.
fn of_kind(kind: Kind, mut findings: Vec<Finding>) -> Vec<Finding> {
    findings.iter_mut().for_each(|finding| finding.args.push(("format", kind.code().to_owned())));
    findings
}

/// Returns the base with the user's values in the place of its own, table by table.
fn laid_over<'t>(base: DeTable<'t>, mut own: DeTable<'t>) -> DeTable<'t> {
    for (key, inherited) in base {
        let given = own.remove(key.get_ref().as_ref());
        let value = match (inherited.into_inner(), given) {
            (DeValue::Table(base), Some(given)) if given.get_ref().is_table() => {
                let span = given.span();
                let DeValue::Table(table) = given.into_inner() else { continue };
                Spanned::new(span, DeValue::Table(laid_over(base, table)))
            }
            (_, Some(given)) => given,
            (inherited, None) => nowhere(inherited),
        };
        own.insert(key, value);
    }
    own
}

/// Returns an inherited value, which stands nowhere in the user's file, and neither does what it holds.
fn nowhere(value: DeValue<'_>) -> Spanned<DeValue<'_>> {
    let value = match value {
        DeValue::Table(table) => DeValue::Table(laid_over(table, DeTable::new())),
        DeValue::Array(array) => DeValue::Array(array.into_iter().map(|v| nowhere(v.into_inner())).collect()),
        other => other,
    };
    Spanned::new(0..0, value)
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

    /// Reads optional words in which a number may stand without quotation marks.
    pub(crate) fn words(&mut self, key: &'static str) -> Option<String> {
        self.table.optional(self.reader, key, words)
    }

    /// Reads such words that must be there.
    pub(crate) fn required_words(&mut self, key: &'static str) -> String {
        self.table.required(self.reader, key, words)
    }

    /// Reads an optional telephone number.
    pub(crate) fn phone(&mut self, key: &'static str) -> Option<String> {
        self.table.optional(self.reader, key, phone)
    }

    /// Reads an optional day.
    pub(crate) fn date(&mut self, key: &'static str) -> Option<Date> {
        self.table.optional(self.reader, key, date)
    }

    /// Reads an optional yes or no.
    pub(crate) fn boolean(&mut self, key: &'static str) -> Option<bool> {
        self.table.optional(self.reader, key, boolean)
    }

    /// Reads a list of lines of text, each with its place; a single line stands for a list of one.
    pub(crate) fn lines(&mut self, key: &'static str) -> Vec<String> {
        self.table.list(self.reader, key, line)
    }

    /// Reads a list of words from a closed set.
    pub(crate) fn choices<C: Choice>(&mut self, key: &'static str) -> Vec<C> {
        self.table.list(self.reader, key, choice)
    }

    /// Reads a table whose keys are the user's own words and whose values are lines of text.
    pub(crate) fn pairs(&mut self, key: &'static str) -> Vec<Pair<String>> {
        self.table.own_keys(self.reader, key, line)
    }

    /// Reads a table whose keys are the user's own words and whose values are such tables.
    pub(crate) fn pairs_by_key(&mut self, key: &'static str) -> Vec<Pair<Vec<Pair<String>>>> {
        self.table.own_keys(self.reader, key, |reader, field| pairs(reader, field, line))
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

    /// Reads yes or no that must be there.
    pub(crate) fn required_boolean(&mut self, key: &'static str) -> bool {
        self.table.required(self.reader, key, boolean)
    }

    /// Reads a whole number of at least one that must be there.
    pub(crate) fn required_count(&mut self, key: &'static str) -> u64 {
        self.table.required(self.reader, key, count)
    }

    /// Reads an optional table.
    pub(crate) fn table<T>(&mut self, key: &'static str, read: impl Fn(&mut Record<'_, '_, '_>) -> T) -> Option<T> {
        self.table.table(self.reader, key, |reader, table| read(&mut Record { reader, table }))
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

    /// Returns the name a user knows a key by: `page.width`.
    pub(crate) fn field(&self, key: &str) -> String {
        self.table.field(key)
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
