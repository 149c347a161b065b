//! A rule of admissibility: one entry in one table.

use crate::case::choice::Choice;
use crate::case::finding::{Finding, Severity};
use crate::case::model::{Case, Letter};
use crate::case::source::Span;

use super::requirement::Need;

/// Values for the variables of a rule's message.
pub type Args = Vec<(&'static str, String)>;

/// How a rule is tested.
#[derive(Debug)]
pub enum Test {
    /// The case must have this.
    Needs(Need),
    /// Returns the values for the message where the rule is broken.
    Breaks(fn(&Case, &Letter) -> Option<Args>),
    /// Returns the values for the message where the rule is broken beside other cases that are sent in together with it.
    Among(fn(&Case, &[&Case]) -> Option<Args>),
}

/// A rule of one recipient. Its words are the fluent messages `finding-CODE`, with `.hint` for what to do and `.rule` for the
/// rule in general.
#[derive(Debug)]
pub struct Rule {
    /// Stable code: `samr-three-years`.
    pub code: &'static str,
    /// What follows from breaking it; `Error` where the letter cannot even be drafted.
    pub severity: Severity,
    /// The article behind it, in the notation of [`crate::law::reference`]; nothing where it is not one of law.
    pub basis: Option<&'static str>,
    /// The test.
    pub test: Test,
}

impl Rule {
    /// Returns the finding where a letter breaks the rule.
    pub(super) fn apply(&self, case: &Case, index: usize, span: Option<Span>) -> Option<Finding> {
        let letter = case.letters.get(index)?;
        let args = match &self.test {
            Test::Needs(need) if need.is_met(case, letter) => None,
            Test::Needs(need) => Some(vec![("need", need.code().to_string())]),
            Test::Breaks(test) => test(case, letter),
            Test::Among(_) => None,
        };
        Some(self.finding(args?, letter, index, span))
    }

    /// Returns the finding where a letter breaks the rule beside other cases.
    pub(super) fn apply_among(
        &self,
        case: &Case,
        index: usize,
        others: &[&Case],
        span: Option<Span>,
    ) -> Option<Finding> {
        let letter = case.letters.get(index)?;
        let Test::Among(test) = self.test else { return None };
        Some(self.finding(test(case, others)?, letter, index, span))
    }

    fn finding(&self, mut args: Args, letter: &Letter, index: usize, span: Option<Span>) -> Finding {
        args.push(("letter", letter.kind.code().to_string()));
        Finding { code: self.code, severity: self.severity, span, args, basis: self.basis, letter: Some(index) }
    }
}

/// An entry for something without which the letter cannot be composed.
pub(super) const fn must(code: &'static str, need: Need, basis: Option<&'static str>) -> Rule {
    Rule { code, severity: Severity::Error, basis, test: Test::Needs(need) }
}

/// An entry for where the letter has nothing to say.
pub(super) const fn cannot(
    code: &'static str,
    basis: Option<&'static str>,
    test: fn(&Case, &Letter) -> Option<Args>,
) -> Rule {
    Rule { code, severity: Severity::Error, basis, test: Test::Breaks(test) }
}

/// An entry for something the office requires.
pub(super) const fn wants(code: &'static str, need: Need, basis: &'static str) -> Rule {
    Rule { code, severity: Severity::Refused, basis: Some(basis), test: Test::Needs(need) }
}

/// An entry for a ground of refusal.
pub(super) const fn refused(code: &'static str, basis: &'static str, test: fn(&Case, &Letter) -> Option<Args>) -> Rule {
    Rule { code, severity: Severity::Refused, basis: Some(basis), test: Test::Breaks(test) }
}

/// An entry for what may lead to refusal, or is unclear in law.
pub(super) const fn at_risk(code: &'static str, basis: &'static str, test: fn(&Case, &Letter) -> Option<Args>) -> Rule {
    Rule { code, severity: Severity::AtRisk, basis: Some(basis), test: Test::Breaks(test) }
}

/// An entry for what may lead to refusal because of other cases.
pub(super) const fn at_risk_among(
    code: &'static str,
    basis: &'static str,
    test: fn(&Case, &[&Case]) -> Option<Args>,
) -> Rule {
    Rule { code, severity: Severity::AtRisk, basis: Some(basis), test: Test::Among(test) }
}

/// An entry for advice.
pub(super) const fn advice(
    code: &'static str,
    basis: Option<&'static str>,
    test: fn(&Case, &Letter) -> Option<Args>,
) -> Rule {
    Rule { code, severity: Severity::Advice, basis, test: Test::Breaks(test) }
}

/// Returns broken with no values, or kept.
pub(super) fn broken(is: bool) -> Option<Args> {
    is.then(Vec::new)
}
