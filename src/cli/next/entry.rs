//! The ready-made entries of a case file: `[[letter]]`, and as a comment the `[[sent]]` to be filled in once it is posted.

use super::{what, why};
use crate::case::Case;
use crate::case::choice::Choice;
use crate::case::model::LetterKind;
use crate::cli::terminal::Terminal;
use crate::recipient::{Need, Step, Way, profile, rule::Test};

/// Returns the text to append for these steps; nothing where there are none.
pub(super) fn entries(case: &Case, steps: &[Step], terminal: &Terminal) -> String {
    let one = |step: &Step| match step.way {
        Way::Letter(kind) => entry(case, step, kind, terminal),
        Way::Court => String::new(),
    };
    steps.iter().map(one).collect()
}

fn entry(case: &Case, step: &Step, kind: LetterKind, terminal: &Terminal) -> String {
    let code = kind.code();
    let (what, date, why) = (what(step, terminal), case.date.to_string(), why(step, terminal));
    let args = [("what", (&what).into()), ("date", (&date).into()), ("why", (&why).into())];
    let mut text = format!("\n# {}\n[[letter]]\n", terminal.text("next-entry", &args));
    text.push_str(&format!("to = \"{code}\"\n"));
    if needs_office(kind) {
        match office(case, kind) {
            Some(office) => text.push_str(&format!("office = {}\n", quoted(office))),
            None => text.push_str(&format!("# office = \"\"    # {}\n", terminal.text("next-entry-office", &[]))),
        }
    }
    if is_sent(kind) {
        text.push_str(&format!("\n# {}\n", terminal.text("next-entry-sent", &[])));
        text.push_str(&format!("# [[sent]]\n# letter = \"{code}\"\n# date = {}\n# by = \"\"\n", case.date));
        text.push_str("# tracking = \"\"\n# received = \n");
    }
    text
}

/// Advice is not sent to anybody.
fn is_sent(kind: LetterKind) -> bool {
    kind != LetterKind::ReviewAdvice
}

fn needs_office(kind: LetterKind) -> bool {
    profile(kind).rules.iter().any(|rule| matches!(rule.test, Test::Needs(Need::Office)))
}

/// Returns the office that the case names for this letter, or for another one to the same office.
fn office(case: &Case, kind: LetterKind) -> Option<&str> {
    use LetterKind::{RegulatorComplaint, RegulatorReport};
    let same = |other| other == kind || [other, kind].iter().all(|k| matches!(k, RegulatorComplaint | RegulatorReport));
    let wanted = case.letters.iter().filter(|l| same(l.kind)).filter_map(|l| l.office.as_deref());
    let sent = case.sent.iter().filter(|s| same(s.letter)).filter_map(|s| s.office.as_deref());
    wanted.chain(sent).next()
}

/// Returns a TOML basic string.
fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}
