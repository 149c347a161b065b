//! The second reading: letters of the rows that were found good.

use std::ops::ControlFlow;

use rayon::ThreadPool;

use super::check::{Checked, Held, numbers};
use super::files::{About, Ready, is_whole, settle};
use super::folder::Folder;
use super::letters::{self, Fault};
use super::packs::{self, Enclosed};
use super::progress::Progress;
use super::setup::Setup;
use super::words::Note;
use crate::batch::intake::{Draft, Intake};
use crate::batch::manifest::{Beside, Line};
use crate::batch::{Key, run};
use crate::case::{Case, Finding};
use crate::cli::examine::{Examined, addressed};
use crate::cli::output::{OutputError, digest};
use crate::locale::Language;
use crate::recipient::profile;

/// Rows in hand at a time: as many are lost when the machine stops.
const PIECE: usize = 32;

/// Which of the rows written before are left as they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Left {
    /// None.
    None,
    /// Those whose input is the same and whose files are still what was written.
    Whole,
    /// Those whose input is the same, whatever became of their files.
    Unchanged,
}

/// How the writing is done.
pub(super) struct Orders<'a> {
    pub(super) setup: &'a Setup,
    pub(super) left: Left,
    pub(super) force: bool,
    pub(super) language: Language,
}

/// A row of which something was found when its letters were set: its key, its case, what.
pub(super) type Late = (Key, Option<String>, Vec<Note>);

/// What the second reading did.
#[derive(Default)]
pub(super) struct Written {
    /// Rows whose letters were written.
    pub(super) rows: usize,
    /// Letters of these, and their files.
    pub(super) letters: usize,
    pub(super) files: usize,
    /// Rows left as they are.
    pub(super) left: usize,
    /// Rows of which something was found only now.
    pub(super) failed: Vec<Late>,
    /// Why the run ended before its end.
    pub(super) lost: Option<OutputError>,
}

/// A row on its way to a thread.
struct Task {
    key: Key,
    draft: Draft,
    held: Option<Held>,
    old: Vec<Line>,
}

/// What became of it.
enum Became {
    /// It has errors and was never to be written.
    Held,
    /// Its files are as they should be.
    Left,
    /// It was not begun: the run is to end.
    Waiting,
    Ready {
        files: Vec<Ready>,
        /// What the row has no longer.
        stale: Vec<Line>,
        /// Lines of cases whose rows cannot be read.
        kept: Vec<Line>,
    },
    Failed(Option<String>, Vec<Note>),
    Lost(OutputError),
}

/// Writes the letters of all rows but those held.
pub(super) fn all(
    orders: &Orders<'_>,
    intake: Intake,
    checked: &Checked,
    folder: &mut Folder,
    pool: &ThreadPool,
    progress: &Progress,
) -> Result<Written, OutputError> {
    folder.follow(|case| checked.row_of(case).cloned())?;
    let mut beside = Beside::new(folder.lines()?);
    let mut written = Written::default();
    let tasks = orders.setup.taken(intake).map(|(key, draft)| {
        let task = Task { key: key.clone(), draft, held: checked.held(&key).cloned(), old: beside.of(&key) };
        (key, task)
    });
    let stop = progress.stop();
    // The folder is read by the threads, and written to between the pieces.
    let shared = std::sync::RwLock::new(folder);
    run::in_order(
        tasks,
        PIECE,
        pool,
        |task| match shared.read() {
            Ok(folder) if !stop.is_set() => orders.one(task, checked, &folder),
            _ => Became::Waiting,
        },
        |piece| {
            progress.advance(piece.len());
            let mut files = vec![];
            let mut stale = vec![];
            for (key, became) in piece {
                written.count(key, became, &mut files, &mut stale);
            }
            if let Ok(mut folder) = shared.write()
                && let Err(error) = settle(&mut folder, files, &stale, pool)
            {
                written.lost.get_or_insert(error);
            }
            if written.lost.is_some() || stop.is_set() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        },
    );
    Ok(written)
}

impl Written {
    fn count(
        &mut self,
        key: Key,
        became: Result<Became, run::Panicked>,
        files: &mut Vec<Ready>,
        stale: &mut Vec<Line>,
    ) {
        match became {
            Ok(Became::Held | Became::Waiting) => {}
            Ok(Became::Left) => self.left += 1,
            Ok(Became::Ready { files: ready, stale: gone, kept }) => {
                self.rows += 1;
                self.files += ready.len();
                // The files of a letter follow each other.
                let same = |a: &Ready, b: &Ready| (a.line.letter, &a.line.script) == (b.line.letter, &b.line.script);
                self.letters += ready.chunk_by(same).count();
                stale.extend(gone);
                files.extend(ready);
                files.extend(kept.into_iter().map(|line| Ready::kept(Line { row: key.clone(), ..line })));
            }
            Ok(Became::Failed(case, notes)) => self.failed.push((key, case, notes)),
            Ok(Became::Lost(error)) => {
                self.lost.get_or_insert(error);
            }
            Err(panic) => {
                let finding = letters::error("batch-panic", vec![("why", panic)]);
                self.failed.push((key, None, vec![Note::bare(finding)]));
            }
        }
    }
}

impl Orders<'_> {
    fn one(&self, task: Task, checked: &Checked, folder: &Folder) -> Became {
        let Task { key, draft, held, old } = task;
        if held == Some(Held::All) {
            return Became::Held;
        }
        let entry = draft.entry();
        let outcome = entry.read(self.setup.today);
        let Some(date) = outcome.case.as_ref().map(|case| case.date) else { return Became::Held };
        let files = outcome.case.as_ref().zip(self.setup.packs.as_ref());
        let files = files.map(|(case, packs)| packs::fingerprint(packs, case)).unwrap_or_default();
        let input = digest(format!("{}\n{date}\n{}{files}", self.setup.settings, entry.source.text).as_bytes());
        let id = outcome.case.as_ref().map(|case| case.id.clone()).unwrap_or_default();
        // Of other cases only what no row can have is to be put away; the rest stays under this row until its own can be read.
        let (own, others): (Vec<Line>, Vec<Line>) = old.into_iter().partition(|line| line.case == id);
        let (kept, gone): (Vec<Line>, Vec<Line>) = others.into_iter().partition(|line| checked.may_stand(&line.case));
        if gone.is_empty() && self.is_left(&own, &input, folder) {
            return Became::Left;
        }
        let examined = addressed(entry.source.clone(), outcome, &self.setup.offices);
        let Some(case) = &examined.case else { return Became::Held };
        let mut files = vec![];
        let about = About { row: &key, case: &case.id, input: &input, old: &own };
        let made = self.enclosed(&examined, case).and_then(|enclosed| {
            letters::each(self.setup, &examined, case, numbers(held.as_ref()), |finished| {
                for &format in &self.setup.formats {
                    files.extend(self.file(format, about, &finished, folder)?);
                }
                let what = (case, finished.number, finished.script);
                for enclosed in enclosed.iter().filter(|_| profile(finished.letter.kind).paper) {
                    for (ending, bytes, pages) in packs::make(self.setup, &examined, what, enclosed)? {
                        files.push(self.ready(ending, bytes, Some(pages), about, &finished, folder)?);
                    }
                }
                Ok(())
            })
        });
        let note = |finding: Finding| Note::of(finding, &entry, &examined.source, self.language);
        match made {
            Ok(()) => {
                let gone = own.into_iter().filter(|old| !files.iter().any(|new| new.line.file == old.file)).chain(gone);
                Became::Ready { stale: gone.collect(), files, kept }
            }
            Err(Fault::Found(found)) => Became::Failed(Some(case.id.clone()), found.into_iter().map(note).collect()),
            Err(Fault::Output(error)) => Became::Lost(error),
        }
    }

    /// Reads the files a row names, where its letters are packed.
    fn enclosed(&self, examined: &Examined, case: &Case) -> Result<Option<Enclosed>, Fault> {
        let packs = self.setup.packs.as_ref();
        packs.map(|packs| packs::read(self.setup, packs, examined, case).map(|(enclosed, _)| enclosed)).transpose()
    }

    fn is_left(&self, old: &[Line], input: &str, folder: &Folder) -> bool {
        let whole = |line: &Line| self.left == Left::Unchanged || is_whole(&folder.path(&line.file), line);
        self.left != Left::None && !old.is_empty() && old.iter().all(|line| line.input == input && whole(line))
    }
}
