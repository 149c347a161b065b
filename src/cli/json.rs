//! `tousu check --format json`: the schema is documented in docs/check-format.md; `version` grows when a field changes its meaning.

use serde::Serialize;

use super::diagnostics;
use super::examine::Examined;
use super::terminal::Terminal;
use crate::case::Finding;
use crate::case::choice::Choice;

const VERSION: u32 = 1;

#[derive(Serialize)]
struct Report<'a> {
    version: u32,
    cases: Vec<CaseReport<'a>>,
}

#[derive(Serialize)]
struct CaseReport<'a> {
    file: &'a str,
    id: Option<&'a str>,
    letters: Vec<LetterReport<'a>>,
    findings: Vec<FindingReport<'a>>,
}

#[derive(Serialize)]
struct LetterReport<'a> {
    /// 1-based, as the file names them.
    letter: usize,
    to: &'static str,
    office: Option<&'a str>,
    status: &'static str,
    codes: Vec<&'static str>,
}

#[derive(Serialize)]
struct FindingReport<'a> {
    code: &'static str,
    severity: &'static str,
    letter: Option<usize>,
    message: String,
    hint: Option<String>,
    basis: Option<&'a str>,
    citation: Option<String>,
    line: Option<usize>,
    column: Option<usize>,
}

/// Returns the report on these cases.
pub(super) fn report(cases: &[Examined], terminal: &Terminal) -> String {
    let report = Report { version: VERSION, cases: cases.iter().map(|e| case(e, terminal)).collect() };
    serde_json::to_string_pretty(&report).unwrap_or_default()
}

fn case<'a>(examined: &'a Examined, terminal: &Terminal) -> CaseReport<'a> {
    let letters = examined.case.iter().flat_map(|c| c.letters.iter().enumerate());
    let letter = |(i, letter): (usize, &'a crate::case::model::Letter)| LetterReport {
        letter: i + 1,
        to: letter.kind.code(),
        office: letter.office.as_deref(),
        status: examined.status(i).code(),
        codes: codes(examined, i),
    };
    CaseReport {
        file: &examined.source.name,
        id: examined.case.as_ref().map(|c| c.id.as_str()),
        letters: letters.map(letter).collect(),
        findings: examined.findings.iter().map(|f| finding(f, examined, terminal)).collect(),
    }
}

/// Returns what was found about a letter, each code once.
fn codes(examined: &Examined, index: usize) -> Vec<&'static str> {
    let mut codes = vec![];
    for finding in examined.of_letter(index) {
        if !codes.contains(&finding.code) {
            codes.push(finding.code);
        }
    }
    codes
}

fn finding<'a>(f: &'a Finding, examined: &Examined, terminal: &Terminal) -> FindingReport<'a> {
    let words = diagnostics::worded(f, terminal);
    let place = f.span.as_ref().map(|span| examined.source.line_column(span.start));
    FindingReport {
        code: f.code,
        severity: f.severity.code(),
        letter: f.letter.map(|i| i + 1),
        message: words.title,
        hint: words.hint,
        basis: f.basis,
        citation: words.citation,
        line: place.map(|(line, _)| line),
        column: place.map(|(_, column)| column),
    }
}

/// Returns an object whose fields stand in the order given.
pub(super) fn object(fields: impl IntoIterator<Item = (&'static str, serde_json::Value)>) -> serde_json::Value {
    serde_json::Value::Object(fields.into_iter().map(|(name, value)| (name.to_string(), value)).collect())
}
