//! `tousu deadlines`: the terms of a case as a table, as JSON, or for a calendar.

pub(super) mod args;
mod ics;
mod json;
mod table;

use std::path::Path;

use jiff::civil::Date;

use super::output::{Folder, Readers};
use super::terminal::Terminal;
use super::{Exit, clock, diagnostics, ending, load, render};
use crate::case::choice::Choice;
use crate::case::{self, Case};
use crate::law::{Citer, Statutes, reference};
use crate::locale::{Language, Script};
use crate::recipient::deadlines::{Awaited, Deadline, When, deadlines};
use args::{DeadlinesArgs, DeadlinesFormat};

/// What a file's ending says of its form.
const FORMS: [(&str, DeadlinesFormat); 3] =
    [("ics", DeadlinesFormat::Ics), ("json", DeadlinesFormat::Json), ("txt", DeadlinesFormat::Table)];

/// Runs the command.
// fluent: cli-deadlines, cli-deadlines-*
pub(super) fn run(args: &DeadlinesArgs, terminal: &mut Terminal) -> Exit {
    let Some(format) = ending::form(&args.out, args.format, &FORMS, terminal) else { return Exit::Usage };
    let source = match load::text(&args.case, terminal) {
        Ok(source) => source,
        Err(trouble) => return trouble.print(terminal),
    };
    let today = clock::today();
    let outcome = case::read(&source, today);
    let Some(case) = outcome.case else {
        diagnostics::findings(&outcome.findings, &source, terminal);
        return Exit::Findings;
    };
    if is_same(&args.out, Path::new(&args.case)) {
        terminal.error("cli-deadlines-over-case", &[("file", (&args.out.display().to_string()).into())]);
        return Exit::Usage;
    }
    let list = deadlines(&case);
    let text = match format.unwrap_or(DeadlinesFormat::Table) {
        DeadlinesFormat::Table => table::write(&case, &list, today, terminal),
        DeadlinesFormat::Json => json::write(&case, &list, today, terminal),
        DeadlinesFormat::Ics => ics::write(&case, &list, terminal),
    };
    deliver(args, text.as_bytes(), terminal)
}

/// Says whether the output would replace the case file itself, which no option allows.
fn is_same(out: &Path, case: &Path) -> bool {
    let whole = |path: &Path| std::fs::canonicalize(path).ok();
    whole(out).is_some_and(|out| Some(out) == whole(case))
}

fn deliver(args: &DeadlinesArgs, bytes: &[u8], terminal: &Terminal) -> Exit {
    if args.out == Path::new("-") {
        terminal.write(bytes);
        return Exit::Fine;
    }
    let file = args.out.display().to_string();
    let dir = args.out.parent().filter(|d| !d.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let Some(name) = args.out.file_name().and_then(|n| n.to_str()) else {
        let why = terminal.text("cli-io-is-folder", &[]);
        terminal.error("cli-cannot-write", &[("file", (&file).into()), ("why", (&why).into())]);
        return Exit::Usage;
    };
    let written = Folder::open(dir, args.force, Readers::Owner).and_then(|mut folder| {
        let outcome = folder.write(name, bytes)?;
        folder.close().map(|()| outcome)
    });
    match written {
        Ok(outcome) => {
            render::tell(outcome, &file, terminal);
            Exit::Fine
        }
        Err(error) => {
            render::output_error(&error, terminal);
            Exit::InputOutput
        }
    }
}

/// Returns what must happen, with the day the letter was sent where the term comes from a letter.
// fluent: deadline-*
fn what(deadline: &Deadline, terminal: &Terminal) -> String {
    let what = terminal.text(&format!("deadline-{}", deadline.code.code()), &[]);
    match deadline.sent {
        Some(date) => {
            let date = date.to_string();
            terminal.text("deadlines-of-letter", &[("what", (&what).into()), ("date", (&date).into())])
        }
        None => what,
    }
}

/// Returns the reason for a term, and what to do.
// fluent: deadline-*.why
fn why(deadline: &Deadline, terminal: &Terminal) -> String {
    terminal.text(&format!("deadline-{}.why", deadline.code.code()), &[])
}

/// Returns what the reader must know of the date: another reading, or what is awaited.
fn remark(deadline: &Deadline, terminal: &Terminal) -> Option<String> {
    match deadline.when {
        When::Runs { other_reading, .. } => other_reading.map(|day| {
            let day = day.to_string();
            terminal.text("deadlines-other-reading", &[("date", (&day).into())])
        }),
        When::Waits(Awaited::Receipt) => Some(terminal.text("deadlines-waits-receipt", &[])),
        When::Waits(Awaited::Answer) => Some(terminal.text("deadlines-waits-answer", &[])),
    }
}

/// Says that a date rests on a calendar not yet published, where it does.
fn provisional(deadline: &Deadline, terminal: &Terminal) -> Option<String> {
    let is_so = matches!(deadline.when, When::Runs { provisional: true, .. });
    is_so.then(|| terminal.text("deadlines-provisional", &[]))
}

/// Cites the rules behind terms: as of the case's date, or of the day the texts were compiled where that is later, since the
/// terms are those of the texts.
struct Basis {
    citer: Citer<'static>,
}

impl Basis {
    fn new(case: &Case, terminal: &Terminal) -> Self {
        let script = if terminal.language() == Language::Hant { Script::Hant } else { Script::Hans };
        let statutes = Statutes::builtin();
        let compiled = statutes.compiled.parse::<Date>().unwrap_or(case.date);
        Basis { citer: Citer::new(statutes, script, case.date.max(compiled)) }
    }

    /// Returns the citation, in short where the instrument was cited before; the notation itself where it cannot be cited.
    fn cite(&mut self, deadline: &Deadline) -> Option<String> {
        let notation = deadline.basis?;
        let cited = reference::parse(notation).ok().and_then(|references| self.citer.cite(&references).ok());
        Some(cited.unwrap_or_else(|| notation.to_string()))
    }
}

/// Returns how many days lie between two days, below 0 where the second is the earlier.
fn days_between(today: Date, due: Date) -> i64 {
    due.duration_since(today).as_secs() / 86_400
}
