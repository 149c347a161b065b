//! One thing that is wrong, or worth a second look, in a case.

use super::source::Span;

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// No letter is written.
    Error,
    /// The letter is written; the office may refuse it, or hold it against the user.
    AtRisk,
    /// The letter is written; the user should look.
    Warning,
    /// The letter is written; it would be better otherwise.
    Advice,
}

/// Something found in a case, free of any language: `cli` words it from the fluent messages `finding-CODE`.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// Stable code, e.g. `unknown-key`.
    pub code: &'static str,
    /// How much it weighs.
    pub severity: Severity,
    /// Where in the case file, if it stands somewhere.
    pub span: Option<Span>,
    /// Values for the message's variables.
    pub args: Vec<(&'static str, String)>,
    /// The rule behind it in the notation of [`crate::law::reference`], e.g. `samr-121 10(1)`.
    pub basis: Option<&'static str>,
}

/// Orders findings as a reader meets them: by place in the file, those without a place last.
pub fn sort(findings: &mut [Finding]) {
    findings.sort_by_key(|f| (f.span.as_ref().map_or(usize::MAX, |s| s.start), f.code));
}

/// Says whether any finding keeps letters from being written.
pub fn has_error(findings: &[Finding]) -> bool {
    findings.iter().any(|f| f.severity == Severity::Error)
}
