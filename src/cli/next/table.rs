//! The steps for reading: a heading for each standing, a step with its day, below it why and by which article.

use super::{citation, what, why};
use crate::case::Case;
use crate::cli::terminal::Terminal;
use crate::recipient::{Standing, Step};

/// Returns the table.
// fluent: next-standing-*
pub(super) fn write(case: &Case, steps: &[Step], terminal: &Terminal) -> String {
    let day = case.date.to_string();
    let title = [("case", (&case.id).into()), ("date", (&day).into())];
    let mut text = terminal.text("next-title", &title) + "\n";
    let mut standing = "";
    for step in steps {
        if step.standing.code() != standing {
            standing = step.standing.code();
            text.push_str(&format!("\n{}\n", terminal.text(&format!("next-standing-{standing}"), &[])));
        }
        text.push_str(&format!("  {}\n", line(step, terminal)));
        text.push_str(&format!("      {}\n", why(step, terminal)));
        let basis = citation(step, terminal).map(|c| terminal.text("next-basis", &[("citation", (&c).into())]));
        text.extend(basis.map(|basis| format!("      {basis}\n")));
    }
    text
}

/// Returns what a step is, with the day that goes with it.
fn line(step: &Step, terminal: &Terminal) -> String {
    let what = what(step, terminal);
    match day(step, terminal) {
        Some(day) => terminal.text("next-line", &[("what", (&what).into()), ("day", (&day).into())]),
        None => what,
    }
}

fn day(step: &Step, terminal: &Terminal) -> Option<String> {
    let say = |id: &str, date: jiff::civil::Date| terminal.text(id, &[("date", (&date.to_string()).into())]);
    match step.standing {
        Standing::Now { by } => by.map(|date| say("next-by", date)),
        Standing::Wait { until: Some(date) } => Some(say("next-until", date)),
        Standing::Wait { until: None } => Some(terminal.text("next-until-unknown", &[])),
        Standing::Done { on, answer_by: None, .. } => Some(say("next-sent", on)),
        Standing::Done { on, answer_by: Some(date), .. } => {
            let (on, date) = (on.to_string(), date.to_string());
            Some(terminal.text("next-sent-answer", &[("date", (&on).into()), ("answer", (&date).into())]))
        }
        Standing::Barred => None,
    }
}
