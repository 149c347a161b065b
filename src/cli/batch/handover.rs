//! The list that is handed over with packed letters at the post office: 大宗挂号.

use std::io::Write;
use std::ops::ControlFlow;

use rayon::ThreadPool;

use super::check::{Checked, Held, numbers};
use super::folder::Folder;
use super::letters;
use super::setup::Setup;
use crate::batch::handover::{self, Defaults, Entry, Handover, NAME, Remark};
use crate::batch::intake::{Draft, Intake};
use crate::batch::run;
use crate::case::Severity;
use crate::cli::examine::addressed;
use crate::cli::glyphs;
use crate::cli::output::OutputError;
use crate::locale::Script;
use crate::pdf;
use crate::recipient::profile;

/// Name of the list on paper.
const PAPER: &str = "handover.pdf";

/// Rows read at a time.
const PIECE: usize = 256;

/// Why there is no list.
pub(super) enum Failed {
    /// Somebody has written numbers into the list that is there.
    FilledIn,
    Output(OutputError),
    /// Characters that no font has; or what the library that writes PDF says.
    Pdf(String),
}

impl From<OutputError> for Failed {
    fn from(error: OutputError) -> Self {
        Failed::Output(error)
    }
}

/// Writes the list of the letters on paper of all rows but those held, and returns how many it has. Numbers that somebody has written
/// into the list of an earlier run are not lost unless that is asked for.
pub(super) fn write(
    setup: &Setup,
    intake: Intake,
    checked: &Checked,
    folder: &Folder,
    pool: &ThreadPool,
    force: bool,
) -> Result<usize, Failed> {
    let entries = entries(setup, intake, checked, pool);
    let Some(first) = entries.first() else { return Ok(0) };
    let script = first.piece.script;
    let labels = &setup.press.labels[usize::from(script == Script::Hant)];
    let path = folder.path(NAME);
    let lost = |path: &std::path::Path| {
        let path = path.to_path_buf();
        move |error| Failed::Output(OutputError::Io(path, error))
    };
    let list = handover::handover(&entries, &setup.sender, setup.today, script, labels);
    let Handover { csv, document } = list.map_err(lost(&path))?;
    if !force && is_filled_in(&path, &csv, setup) {
        return Err(Failed::FilledIn);
    }
    let (layout, library) = setup.press.pages(&document).map_err(|missing| {
        let missing: Vec<String> =
            missing.iter().map(|glyph| glyphs::code_points(&glyph.character.to_string())).collect();
        Failed::Pdf(missing.join(", "))
    })?;
    let paper = pdf::write(&document, &layout, &library).map_err(|error| Failed::Pdf(error.to_string()))?;
    folder.publish(&path, |to| to.write_all(&csv)).map_err(lost(&path))?;
    let path = folder.path(PAPER);
    folder.publish(&path, |to| to.write_all(&paper)).map_err(lost(&path))?;
    Ok(entries.len())
}

/// Says whether a list of this name has anything in it that the program did not write: a number, a day.
fn is_filled_in(path: &std::path::Path, csv: &[u8], setup: &Setup) -> bool {
    if std::fs::read(path).is_ok_and(|there| there == csv) || !path.exists() {
        return false;
    }
    let read = handover::read(path, Defaults { date: None, by: None }, setup.today);
    // What is said of the file as a whole, as which encoding it is in, is nothing that somebody wrote.
    let written = |remark: &Remark| remark.row.is_some() || remark.finding.severity != Severity::Advice;
    read.map_or(true, |returned| !returned.rows.is_empty() || returned.remarks.iter().any(written))
}

/// Returns the letters that are posted: each once, in the first of its scripts.
fn entries(setup: &Setup, intake: Intake, checked: &Checked, pool: &ThreadPool) -> Vec<Entry> {
    let mut entries = vec![];
    let tasks = setup.taken(intake).map(|(key, draft)| {
        let held = checked.held(&key).cloned();
        (key, (draft, held))
    });
    run::in_order(
        tasks,
        PIECE,
        pool,
        |(draft, held)| row(setup, draft, held.as_ref()),
        |rows| {
            entries.extend(rows.into_iter().filter_map(|(_, row)| row.ok()).flatten());
            ControlFlow::Continue(())
        },
    );
    entries
}

fn row(setup: &Setup, draft: Draft, held: Option<&Held>) -> Vec<Entry> {
    if held == Some(&Held::All) {
        return vec![];
    }
    let entry = draft.entry();
    let examined = addressed(entry.source.clone(), entry.read(setup.today), &setup.offices);
    let Some(case) = &examined.case else { return vec![] };
    let mut entries: Vec<Entry> = vec![];
    for (number, letter, script) in letters::wanted(setup, case, numbers(held)) {
        let known = entries.iter().any(|entry| entry.piece.index == number);
        if profile(letter.kind).paper && !known {
            // Case files seldom lie below the list; `tousu sent` finds them by the id of the case.
            entries.push(Entry::of(&entry.place, case, (number, letter), script, None));
        }
    }
    entries
}
