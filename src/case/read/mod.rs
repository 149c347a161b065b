//! Reading a case file: TOML with spans, every problem of a file in one run.

mod chinese;
mod circumstances;
mod dispute;
mod document;
mod evidence;
mod field;
pub(crate) mod guess;
mod history;
mod party;
mod purchase;
pub(crate) mod records;
mod request;
pub(crate) mod rules;
mod statement;
pub(crate) mod suggest;
mod syntax;
mod table;
mod text;
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
    let (text, broken) = syntax::mend(&source.text);
    let (table, _) = toml::de::DeTable::parse_recoverable(&text);
    let mut reader = Reader::new(&source.text, &document::TOP);
    for (problem, span) in broken {
        reader.report(problem, span);
        reader.incomplete = true;
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
    /// Keys of the top level that users tend to write below a header.
    top: &'static [&'static str],
    findings: Vec<Finding>,
    fields: Vec<(String, Span)>,
    /// Whether lines that are not TOML were left out: what seems to be missing may stand there.
    incomplete: bool,
    /// Names of fields that are there but could not be read: what rests on them is not judged.
    unread: Vec<String>,
    /// References to evidence met so far, with their places.
    references: Vec<(String, Span)>,
    /// Running texts in which evidence may be named, with their places.
    mentions: Vec<(String, Span)>,
    /// Dates met so far with their field names, to be held against the letter's date.
    dates: Vec<(Date, String, Span)>,
}

impl<'s> Reader<'s> {
    fn new(text: &'s str, top: &'static [&'static str]) -> Self {
        Reader {
            text,
            top,
            findings: vec![],
            fields: vec![],
            incomplete: false,
            unread: vec![],
            references: vec![],
            mentions: vec![],
            dates: vec![],
        }
    }

    fn report(&mut self, problem: Problem, span: Span) {
        if !(self.incomplete && problem.rests_on_absence()) {
            self.findings.push(problem.at(span));
        }
    }

    /// Says whether a field, or one in the table of this name, is there but could not be read.
    fn is_unread(&self, name: &str) -> bool {
        let inside = |field: &String| {
            field.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
        };
        self.unread.iter().any(inside)
    }

    /// Returns the text of a place in the file.
    fn words(&self, span: &Span) -> &'s str {
        self.text.get(span.clone()).unwrap_or_default()
    }
}
