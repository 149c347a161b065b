//! Law that the user's own words mention, held against the statutes of the letter's date.

use jiff::civil::Date;

use crate::case::Source;
use crate::case::finding::{Finding, Severity};
use crate::case::read::Outcome;
use crate::law::Statutes;
use crate::law::mentions::{self, Problem};
use crate::locale::Script;

/// Returns a finding for every mention of law in a case file that somebody should look at.
pub fn check(source: &Source, outcome: &Outcome, date: Date) -> Vec<Finding> {
    let statutes = Statutes::builtin();
    let script = outcome.case.as_ref().map_or(Script::Hans, |c| c.script);
    let mut findings = vec![];
    for (_, field) in &outcome.fields {
        let Some(text) = source.text.get(field.clone()) else { continue };
        for mention in mentions::check(text, date, statutes) {
            findings.push(Finding {
                code: mention.problem.code(),
                severity: severity(&mention.problem),
                span: Some(field.start + mention.range.start..field.start + mention.range.end),
                args: mention.problem.args(statutes, script),
                letter: None,
                basis: None,
            });
        }
    }
    findings
}

/// Law that no longer is, or never was, spoils a letter; what merely cannot be checked is advice.
fn severity(problem: &Problem<'_>) -> Severity {
    match problem.code() {
        "law-unknown" | "law-not-in-data" => Severity::Advice,
        _ => Severity::AtRisk,
    }
}
