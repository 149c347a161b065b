//! What is found in the templates of a house, each thing once.

use crate::case::choice::Choice;
use crate::case::model::LetterKind;
use crate::case::source::Span;
use crate::case::{Finding, Severity};
use crate::letter::house::edges::Trial;
use crate::letter::templates::Template;

pub(super) type Args = Vec<(&'static str, String)>;

/// What is found with one letter: the place of the template it is blamed on, and what.
pub(super) type Blamed = Vec<(usize, Finding)>;

/// What follows from a name that nothing has.
const TOLD_BY_NAME: [&str; 2] = ["template-gap", "template-render"];

/// Findings, each with the place of its template among the user's.
#[derive(Debug, Default)]
pub(super) struct Found(pub(super) Vec<(usize, Finding)>);

impl Found {
    /// Adds a finding about a template unless the same is known: at the same place, or in the same words without one.
    pub(super) fn add(&mut self, template: usize, finding: Finding) {
        if finding.code == "template-printed-mark" && self.has_stray(&finding) {
            return;
        }
        let known = self.0.iter().filter(|(n, f)| *n == template && f.span == finding.span);
        let is_told = |f: &Finding| match f.span {
            // A name that nothing has gives no value and cannot be printed either.
            Some(_) => {
                f.code == finding.code || (f.code == "template-unknown-name" && TOLD_BY_NAME.contains(&finding.code))
            }
            None => f.code == finding.code && subject(f) == subject(&finding),
        };
        if !known.map(|(_, f)| f).any(is_told) {
            self.0.push((template, finding));
        }
    }

    /// Says whether a mark that a letter prints is known with its place.
    fn has_stray(&self, printed: &Finding) -> bool {
        let mark = |f: &Finding| f.args.iter().find(|(name, _)| *name == "mark").map(|(_, mark)| mark.clone());
        self.0.iter().any(|(_, f)| f.code == "template-stray-mark" && mark(f) == mark(printed))
    }

    /// Returns how many are errors, and how many are not.
    pub(super) fn counts(&self) -> (usize, usize) {
        let errors = self.0.iter().filter(|(_, f)| f.severity == Severity::Error).count();
        (errors, self.0.len() - errors)
    }

    /// Returns the findings about a template, in the order of the file.
    pub(super) fn of(&self, template: usize) -> Vec<Finding> {
        let mut findings: Vec<Finding> =
            self.0.iter().filter(|(n, _)| *n == template).map(|(_, f)| f.clone()).collect();
        crate::case::finding::sort(&mut findings);
        findings
    }
}

/// Returns what a finding without a place is about: not in which of the cases it was seen.
fn subject(finding: &Finding) -> Vec<&(&'static str, String)> {
    finding.args.iter().filter(|(name, _)| *name != "edge").collect()
}

pub(super) fn error(code: &'static str, span: Option<Span>, args: Args) -> Finding {
    Finding { code, severity: Severity::Error, span, args, basis: None, letter: None }
}

pub(super) fn warning(code: &'static str, span: Option<Span>, args: Args) -> Finding {
    Finding { severity: Severity::Warning, ..error(code, span, args) }
}

/// Returns the variables that say with which letter something was found.
pub(super) fn tried(kind: LetterKind, trial: &Trial) -> Args {
    let edge = trial.edge.map_or("example", Choice::code);
    vec![("letter", kind.code().to_string()), ("edge", edge.to_string())]
}

/// Returns the place among the user's templates of the one a letter is to be blamed on: its own, or the first that it includes.
pub(super) fn blamed(name: &str, used: &[String], own: &[Template]) -> usize {
    let own_place = own.iter().position(|t| t.name == name);
    own_place.or_else(|| own.iter().position(|t| used.contains(&t.name))).unwrap_or(0)
}
