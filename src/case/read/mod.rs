//! Reading a case file: TOML with spans, every problem of a file in one run.

mod dispute;
mod document;
mod evidence;
mod field;
mod history;
mod party;
mod purchase;
pub(crate) mod records;
mod request;
mod rules;
mod suggest;
mod syntax;
mod table;
mod value;

use jiff::civil::Date;

use super::finding::{self, Finding};
use super::model::Case;
use super::problem::Problem;
use super::source::{Source, Span};

/// What reading a case file gave.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// The case; absent when a finding is an error.
    pub case: Option<Case>,
    /// Everything found, in the order of the file.
    pub findings: Vec<Finding>,
    /// Where each text of the file stands: path (`complainant.name`, `fact[2].text`) and span, in the order of the file.
    pub fields: Vec<(String, Span)>,
}

impl Outcome {
    /// Returns the path and span of the innermost field around a byte offset.
    pub fn field_at(&self, offset: usize) -> Option<&(String, Span)> {
        self.fields.iter().find(|(_, span)| span.contains(&offset))
    }
}

/// Reads a case file. `today` is written on letters of a file that has no `date`.
pub fn read(source: &Source, today: Date) -> Outcome {
    let (table, errors) = toml::de::DeTable::parse_recoverable(&source.text);
    let mut reader = Reader::new(&source.text);
    for error in &errors {
        reader.syntax(error);
    }
    let case = document::read(&mut reader, table.get_ref(), today);
    let mut findings = reader.findings;
    finding::sort(&mut findings);
    findings.dedup();
    let case = (!finding::has_error(&findings)).then_some(case);
    Outcome { case, findings, fields: reader.fields }
}

/// Collects what reading meets on its way.
struct Reader<'s> {
    text: &'s str,
    findings: Vec<Finding>,
    fields: Vec<(String, Span)>,
    /// Spans the TOML parser already complained about: their values are not judged again.
    broken: Vec<Span>,
    /// References to evidence met so far, with their places.
    references: Vec<(String, Span)>,
    /// Dates met so far with their field names, to be held against the letter's date.
    dates: Vec<(Date, String, Span)>,
}

impl<'s> Reader<'s> {
    fn new(text: &'s str) -> Self {
        Reader { text, findings: vec![], fields: vec![], broken: vec![], references: vec![], dates: vec![] }
    }

    fn report(&mut self, problem: Problem, span: Span) {
        self.findings.push(problem.at(span));
    }

    fn is_broken(&self, span: &Span) -> bool {
        self.broken.iter().any(|b| b.start < span.end.max(span.start + 1) && span.start < b.end.max(b.start + 1))
    }
}
