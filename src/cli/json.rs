//! `tousu check --format json`: the schema is documented in docs/check-format.md; `version` grows when a field changes its meaning.

use serde::Serialize;

use super::diagnostics;
use super::examine::Examined;
use super::terminal::Terminal;
use super::trouble::{Trouble, What};
use crate::case::choice::Choice;
use crate::case::source::Span;
use crate::case::{Finding, Severity, Source};
use crate::letter::LetterError;

const VERSION: u32 = 1;

#[derive(Serialize)]
struct Report<'a> {
    version: u32,
    findings: Vec<TroubleReport<'a>>,
    cases: Vec<CaseReport<'a>>,
}

/// Something wrong with what the run goes by.
#[derive(Serialize)]
struct TroubleReport<'a> {
    code: &'static str,
    severity: &'static str,
    file: Option<&'a str>,
    message: String,
    hint: Option<String>,
    line: Option<usize>,
    column: Option<usize>,
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

/// Returns the report on these cases, and on what else went wrong.
pub(super) fn report(cases: &[Examined], troubles: &[Trouble], terminal: &Terminal) -> String {
    let report = Report {
        version: VERSION,
        findings: troubles.iter().flat_map(|t| trouble(t, terminal)).collect(),
        cases: cases.iter().map(|e| case(e, terminal)).collect(),
    };
    serde_json::to_string_pretty(&report).unwrap_or_default()
}

fn trouble<'a>(trouble: &'a Trouble, terminal: &Terminal) -> Vec<TroubleReport<'a>> {
    let severity = Severity::Error.code();
    let whole = |code, file, message| TroubleReport {
        code,
        severity,
        file,
        message,
        hint: trouble.hint.clone(),
        line: None,
        column: None,
    };
    match &trouble.what {
        What::Said { code, file, text } => vec![whole(code, file.as_deref(), text.clone())],
        What::Found(source, findings) => {
            let report = |f: &Finding| {
                let words = diagnostics::worded(f, terminal);
                let place = place(f.span.as_ref(), source);
                let (code, severity) = (f.code, f.severity.code());
                let (message, hint) = (words.title, words.hint);
                TroubleReport {
                    code,
                    severity,
                    file: Some(&source.name),
                    message,
                    hint,
                    line: place.0,
                    column: place.1,
                }
            };
            findings.iter().map(report).collect()
        }
        What::Letter(error) => {
            let (file, span) = match error {
                LetterError::Template(error) => (Some(error.source.name.as_str()), Some((&error.source, &error.span))),
                LetterError::Djot { template, .. } => (Some(template.as_str()), None),
            };
            let report = whole("template", file, diagnostics::letter_error_text(error, terminal));
            let (line, column) = span.map_or((None, None), |(source, span)| place(span.as_ref(), source));
            vec![TroubleReport { line, column, ..report }]
        }
    }
}

/// Returns line and column of a place in a file.
fn place(span: Option<&Span>, source: &Source) -> (Option<usize>, Option<usize>) {
    span.map(|span| source.line_column(span.start)).unzip()
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
    let (line, column) = place(f.span.as_ref(), &examined.source);
    FindingReport {
        code: f.code,
        severity: f.severity.code(),
        letter: f.letter.map(|i| i + 1),
        message: words.title,
        hint: words.hint,
        basis: f.basis,
        citation: words.citation,
        line,
        column,
    }
}

/// Returns an object whose fields stand in the order given.
pub(super) fn object(fields: impl IntoIterator<Item = (&'static str, serde_json::Value)>) -> serde_json::Value {
    serde_json::Value::Object(fields.into_iter().map(|(name, value)| (name.to_string(), value)).collect())
}
