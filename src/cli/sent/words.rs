//! What is wrong, in the user's words.

use crate::batch::handover::Remark;
use crate::case::{Finding, Severity};
use crate::cli::diagnostics;
use crate::cli::terminal::Terminal;

/// Prints what is wrong with a letter.
pub(super) fn fault(finding: &Finding, terminal: &Terminal) {
    let words = diagnostics::worded(finding, terminal);
    print(finding.severity, &words.title, words.hint.as_deref(), terminal);
}

/// Prints what is wrong with a file as a whole.
pub(super) fn of_file(name: &str, finding: &Finding, terminal: &Terminal) {
    let words = diagnostics::worded(finding, terminal);
    let title = terminal.text("sent-at-file", &[("file", name.into()), ("text", (&words.title).into())]);
    print(finding.severity, &title, words.hint.as_deref(), terminal);
}

/// Prints what is said of a row of a list, or of the list.
pub(super) fn remark(remark: &Remark, terminal: &Terminal) {
    let words = diagnostics::worded(&remark.finding, terminal);
    let number = remark.row.map(|row| row.to_string()).unwrap_or_default();
    let mut args = vec![("row", (&number).into()), ("text", (&words.title).into())];
    let cell = remark.cell.as_ref().map(|cell| (format!("{}{number}", cell.letters()), &cell.heading));
    let title = match (&cell, remark.row) {
        (Some((cell, heading)), _) => {
            args.extend([("cell", cell.into()), ("heading", (*heading).into())]);
            terminal.text("sent-at-cell", &args)
        }
        (None, Some(_)) => terminal.text("sent-at-row", &args),
        (None, None) => words.title.clone(),
    };
    print(remark.finding.severity, &title, words.hint.as_deref(), terminal);
}

fn print(severity: Severity, title: &str, hint: Option<&str>, terminal: &Terminal) {
    if !terminal.tells(severity) {
        return;
    }
    let text = [("text", title.into())];
    let line = match severity {
        Severity::Error | Severity::Refused => terminal.text("cli-error-line", &text),
        Severity::AtRisk | Severity::Warning => terminal.text("cli-warning-line", &text),
        Severity::Advice => title.to_string(),
    };
    terminal.report(&line);
    if let Some(hint) = hint {
        terminal.report(&terminal.text("sent-hint", &[("hint", hint.into())]));
    }
}
