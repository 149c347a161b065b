//! The steps as JSON: the schema is documented in docs/next.md; `version` grows when a field changes its meaning.

use serde::Serialize;

use super::{citation, what, why};
use crate::case::Case;
use crate::case::choice::Choice;
use crate::cli::terminal::Terminal;
use crate::recipient::{Standing, Step};

const VERSION: u32 = 1;

#[derive(Serialize)]
struct Report<'a> {
    schema: &'static str,
    version: u32,
    case: &'a str,
    date: String,
    steps: Vec<StepReport>,
}

#[derive(Serialize)]
struct StepReport {
    /// A code of `[[letter]] to`, or `court`.
    way: &'static str,
    standing: &'static str,
    reason: &'static str,
    by: Option<String>,
    until: Option<String>,
    sent: Option<String>,
    outcome: Option<&'static str>,
    answer_by: Option<String>,
    basis: Option<&'static str>,
    citation: Option<String>,
    what: String,
    why: String,
}

/// Returns the JSON text, ended by a line break.
pub(super) fn write(case: &Case, steps: &[Step], terminal: &Terminal) -> String {
    let report = Report {
        schema: "tousu-next",
        version: VERSION,
        case: &case.id,
        date: case.date.to_string(),
        steps: steps.iter().map(|s| step(s, terminal)).collect(),
    };
    serde_json::to_string_pretty(&report).unwrap_or_default() + "\n"
}

fn step(step: &Step, terminal: &Terminal) -> StepReport {
    let mut report = StepReport {
        way: step.way.code(),
        standing: step.standing.code(),
        reason: step.reason.code(),
        by: None,
        until: None,
        sent: None,
        outcome: None,
        answer_by: None,
        basis: step.basis,
        citation: citation(step, terminal),
        what: what(step, terminal),
        why: why(step, terminal),
    };
    match step.standing {
        Standing::Now { by } => report.by = by.map(|d| d.to_string()),
        Standing::Wait { until } => report.until = until.map(|d| d.to_string()),
        Standing::Done { on, outcome, answer_by } => {
            report.sent = Some(on.to_string());
            report.outcome = outcome.map(Choice::code);
            report.answer_by = answer_by.map(|d| d.to_string());
        }
        Standing::Barred => {}
    }
    report
}
