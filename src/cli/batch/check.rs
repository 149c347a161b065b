//! The first reading: every row is read and checked before the first letter is written.

use std::collections::HashSet;
use std::collections::hash_map::{Entry as Named, HashMap};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::ops::ControlFlow;

use rayon::ThreadPool;

use super::findings::Findings;
use super::letters::{self, Fault, error};
use super::packs;
use super::progress::Progress;
use super::setup::{Packs, Setup};
use super::words::Note;
use crate::batch::guard::{Guards, Summary};
use crate::batch::intake::{Draft, Entry, Intake};
use crate::batch::report::Line;
use crate::batch::{Key, run};
use crate::case::source::Span;
use crate::case::{Case, Finding, Severity, file_name, finding};
use crate::cli::examine::{Examined, Status, judge};
use crate::cli::glyphs::Told;
use crate::cli::terminal::Terminal;
use crate::locale::Language;

/// Rows in memory at a time.
const PIECE: usize = 256;

/// Which letters of a row are not written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Held {
    /// The row has an error.
    All,
    /// These, by their numbers from 0, would be refused.
    Some(Box<[usize]>),
}

/// What the first reading gave: of a million rows without errors not more than of one.
#[derive(Default)]
pub(super) struct Checked {
    /// Rows of which some letter is not written.
    held: HashMap<Key, Held>,
    /// File names taken so far, as hashes, with the row that has them; rows of other runs have them too.
    names: HashMap<u64, Key>,
    /// Whether some row says no case number that could be read.
    nameless: bool,
    /// How many rows the run takes.
    pub(super) rows: usize,
    /// Number of the last row there is; case files of a folder are counted.
    pub(super) last: u64,
    /// How many of them have an error.
    pub(super) bad: usize,
    /// How many have none but a letter that would be refused.
    pub(super) partly: usize,
}

impl Checked {
    /// Returns what is not written of a row.
    pub(super) fn held(&self, row: &Key) -> Option<&Held> {
        self.held.get(row)
    }

    /// Puts down the case of a row, and returns the row before it that has the same.
    fn name(&mut self, row: &Key, case: Option<&str>) -> Option<Key> {
        let Some(case) = case else {
            self.nameless = true;
            return None;
        };
        match self.names.entry(hash(case)) {
            Named::Occupied(first) => Some(first.get().clone()),
            Named::Vacant(free) => {
                free.insert(row.clone());
                None
            }
        }
    }

    /// Returns the row a case stands in.
    pub(super) fn row_of(&self, case: &str) -> Option<&Key> {
        self.names.get(&hash(case))
    }

    /// Says whether a case may stand in the sheet although no row could be read that has it.
    pub(super) fn may_stand(&self, case: &str) -> bool {
        self.nameless || self.row_of(case).is_some()
    }

    /// Says whether something is not written.
    pub(super) fn is_incomplete(&self) -> bool {
        self.bad + self.partly > 0
    }

    /// Keeps a row from being written for a reason found after it was checked.
    pub(super) fn hold(&mut self, row: Key) {
        match self.held.insert(row, Held::All) {
            None => self.bad += 1,
            Some(Held::Some(_)) => (self.bad, self.partly) = (self.bad + 1, self.partly - 1),
            Some(Held::All) => {}
        }
    }
}

/// A row checked.
struct Row {
    case: Option<String>,
    /// What is to be said where an earlier row has the same case number.
    same_id: Option<Note>,
    notes: Vec<Note>,
    held: Option<Held>,
    /// What the guards remember of it.
    summary: Option<Summary>,
    /// Whether the run takes it.
    taken: bool,
}

/// Checks all rows, each by itself and then beside each other; what the latter gives is returned, in no order of rows. `thorough` sets the letters too, as writing them would.
///
/// # Errors
/// The report could not be written to the disk.
pub(super) fn all(
    setup: &Setup,
    mut intake: Intake,
    thorough: bool,
    findings: &mut Findings,
    pool: &ThreadPool,
    progress: &Progress,
    terminal: &Terminal,
) -> io::Result<(Checked, Vec<Line>)> {
    let mut checked = Checked::default();
    for found in std::mem::take(&mut intake.found) {
        findings.add(Note::found(found).line(None, None, terminal))?;
    }
    let language = terminal.language();
    let mut guards = Guards::new();
    // Rows that other runs take are held beside those of this one, but what begins with them is told there.
    let mut others = HashSet::new();
    let mut result = Ok(());
    run::in_order(
        setup.every(intake),
        PIECE,
        pool,
        |(draft, taken)| if taken { one(setup, draft, thorough, language) } else { beside(setup, &draft.entry()) },
        |piece| {
            progress.advance(piece.len());
            for (key, row) in piece {
                checked.last = if let Key::Row(row) = key { row } else { checked.last + 1 };
                let mut row = row.unwrap_or_else(|panic| failed(error("batch-panic", vec![("why", panic)])));
                row.summary.take().into_iter().for_each(|summary| guards.add(summary));
                if !row.taken {
                    checked.name(&key, row.case.as_deref());
                    others.insert(key);
                    continue;
                }
                result = settle(&mut checked, key, row, findings, terminal);
                if result.is_err() {
                    return ControlFlow::Break(());
                }
            }
            if progress.is_stopped() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        },
    );
    result?;
    let told = guards.findings().into_iter().filter_map(|flagged| {
        let row = flagged.rows.first().map(Key::of).filter(|row| !others.contains(row))?;
        Some(Note::bare(flagged.finding).line(Some(&row), None, terminal))
    });
    let told = told.collect();
    Ok((checked, told))
}

/// Some file systems take capitals and small letters for the same.
fn hash(case: &str) -> u64 {
    let mut hash = DefaultHasher::new();
    file_name(case).to_lowercase().hash(&mut hash);
    hash.finish()
}

fn failed(finding: Finding) -> Row {
    Row {
        case: None,
        same_id: None,
        notes: vec![Note::bare(finding)],
        held: Some(Held::All),
        summary: None,
        taken: true,
    }
}

/// Counts a row, and compares its file name with those before it.
fn settle(
    checked: &mut Checked,
    key: Key,
    mut row: Row,
    findings: &mut Findings,
    terminal: &Terminal,
) -> io::Result<()> {
    checked.rows += 1;
    if let Some(first) = checked.name(&key, row.case.as_deref()) {
        let args = vec![("id", row.case.clone().unwrap_or_default()), ("row", first.to_string())];
        row.notes.push(row.same_id.take().unwrap_or_else(|| Note::bare(same_id(None))).with(args));
        row.held = Some(Held::All);
    }
    for note in row.notes {
        findings.add(note.line(Some(&key), row.case.as_deref(), terminal))?;
    }
    match row.held {
        Some(Held::All) => checked.bad += 1,
        Some(Held::Some(_)) => checked.partly += 1,
        None => {}
    }
    checked.held.extend(row.held.map(|held| (key, held)));
    Ok(())
}

fn one(setup: &Setup, draft: Draft, thorough: bool, language: Language) -> Row {
    let entry = draft.entry();
    let outcome = entry.read(setup.today);
    let examined = judge(entry.source.clone(), outcome, setup.today, &setup.offices, |_| true);
    let mut found = examined.findings.clone();
    let unread = setup.reviewed && entry.reviewed_by.is_none();
    found.extend(unread.then(|| error("batch-not-reviewed", vec![])));
    if let (Some(packs), Some(case)) = (&setup.packs, &examined.case) {
        found.extend(enclosed(setup, packs, &examined, case, thorough));
    }
    let held = held(&entry, &examined, &found, setup.draft);
    if thorough
        && held != Some(Held::All)
        && let Some(case) = &examined.case
    {
        let mut told = Told::default();
        let made = letters::each(setup, &examined, case, numbers(held.as_ref()), |finished| {
            finished.pages.iter().for_each(|(layout, library)| told.add(layout, library));
            Ok(())
        });
        if let Err(Fault::Found(more)) = made {
            found.extend(more);
            return row(entry, examined, found, Some(Held::All), language);
        }
        found.extend(told.findings(&examined));
    }
    row(entry, examined, found, held, language)
}

/// Returns what is found of the files a row names: read as a whole, or only looked at.
fn enclosed(setup: &Setup, packs: &Packs, examined: &Examined, case: &Case, thorough: bool) -> Vec<Finding> {
    let mut found = packs::probe(setup, packs, examined, case);
    if thorough && !finding::has_error(&found) {
        match packs::read(setup, packs, examined, case) {
            Ok((_, more)) | Err(Fault::Found(more)) => found.extend(more),
            Err(Fault::Output(_)) => {}
        }
    }
    found
}

/// Returns what the guards need of a row that the run does not take.
fn beside(setup: &Setup, entry: &Entry) -> Row {
    let case = entry.read(setup.today).case;
    let summary = case.as_ref().map(|case| Summary::of(case, &entry.place));
    Row { case: case.map(|case| case.id), same_id: None, notes: vec![], held: None, summary, taken: false }
}

fn row(entry: Entry, examined: Examined, found: Vec<Finding>, held: Option<Held>, language: Language) -> Row {
    let said = entry.found.iter().cloned().map(Note::found);
    let found = found.into_iter().map(|finding| Note::of(finding, &entry, &examined.source, language));
    let notes = said.chain(found).collect();
    let summary = examined.case.as_ref().map(|case| Summary::of(case, &entry.place));
    let same_id = Some(Note::of(
        same_id(examined.fields().iter().find(|(name, _)| name == "id").map(|(_, span)| span.clone())),
        &entry,
        &examined.source,
        language,
    ));
    Row { notes, case: examined.case.map(|case| case.id), same_id, held, summary, taken: true }
}

fn same_id(span: Option<Span>) -> Finding {
    Finding { span, ..error("batch-same-id", vec![]) }
}

fn held(entry: &Entry, examined: &Examined, found: &[Finding], draft: bool) -> Option<Held> {
    let error = found.iter().any(|f| f.severity == Severity::Error);
    let Some(case) = examined.case.as_ref().filter(|_| !error && !entry.has_error()) else { return Some(Held::All) };
    let refused = |n: &usize| !draft && examined.status(*n) == Status::Refused;
    let refused: Box<[usize]> = (0..case.letters.len()).filter(refused).collect();
    (!refused.is_empty()).then_some(Held::Some(refused))
}

/// Returns the numbers of the letters that are not written.
pub(super) fn numbers(held: Option<&Held>) -> &[usize] {
    match held {
        Some(Held::Some(numbers)) => numbers,
        _ => &[],
    }
}
