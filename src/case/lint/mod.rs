//! What should not stand in a letter although the file is sound: numbers that give people away, words that hurt the case,
//! claims that an office can read in two ways.
//!
//! Nothing found here keeps a letter from being written.

mod claims;
mod contacts;
mod dates;
mod fields;
mod numbers;
mod phones;
mod text;
pub mod tone;

use super::finding::{Finding, Severity};
use super::read::Outcome;
use super::source::Source;
use text::Text;

/// A text field of the case file.
struct Field<'o> {
    /// Path: `fact[2].text`.
    path: &'o str,
    /// What it says.
    text: Text,
}

impl Field<'_> {
    /// Returns the last key of the path, without its place in a list: `promised` of `purchase.promised[2]`.
    fn key(&self) -> &str {
        let last = self.path.rsplit('.').next().unwrap_or(self.path);
        last.split('[').next().unwrap_or(last)
    }

    /// Returns a finding about the words in a byte range of the text, with these values for its message.
    fn finding(
        &self,
        code: &'static str,
        severity: Severity,
        at: &std::ops::Range<usize>,
        args: Vec<(&'static str, String)>,
    ) -> Finding {
        Finding { code, severity, span: Some(self.text.span(at)), args, basis: None, letter: None }
    }
}

/// Returns what is found in a case file that has been read, in no particular order. `outcome` is what reading `source` gave;
/// texts are looked at even where the case could not be read as a whole.
pub fn check(source: &Source, outcome: &Outcome) -> Vec<Finding> {
    let fields: Vec<Field<'_>> = outcome
        .fields
        .iter()
        .filter_map(|(path, span)| {
            let raw = source.text.get(span.clone())?;
            Some(Field { path, text: Text::read(raw, span.start) })
        })
        .collect();
    let mut findings = numbers::check(&fields);
    findings.extend(contacts::check(&fields));
    findings.extend(dates::check(&fields));
    findings.extend(phones::check(&fields));
    findings.extend(tone::check(&fields));
    if let Some(case) = &outcome.case {
        findings.extend(claims::check(case, outcome));
    }
    findings
}
