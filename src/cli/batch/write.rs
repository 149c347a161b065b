//! The second reading: letters of the rows that were found good.

use std::ops::ControlFlow;
use std::path::Path;

use rayon::ThreadPool;
use rayon::prelude::*;
use tempfile::TempPath;

use super::check::{Checked, Held, numbers};
use super::folder::Folder;
use super::letters::{self, Fault, Finished};
use super::progress::Progress;
use super::setup::Setup;
use super::words::Note;
use crate::batch::intake::{Draft, Intake};
use crate::batch::manifest::{Beside, Line};
use crate::batch::{Key, run};
use crate::case::Finding;
use crate::case::choice::Choice;
use crate::cli::args::Format;
use crate::cli::examine::addressed;
use crate::cli::output::{Outcome, OutputError, digest, examine};
use crate::cli::render::stem;
use crate::locale::Language;
use crate::text;

/// Rows in hand at a time: as many are lost when the machine stops.
const PIECE: usize = 32;
/// Width of text, in columns: that of `render` where nothing is said.
const WIDTH: usize = 72;

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
    pub(super) failed: Vec<(Key, Option<String>, Vec<Note>)>,
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
        old: Vec<Line>,
    },
    Failed(Option<String>, Vec<Note>),
    Lost(OutputError),
}

/// A file that has its bytes; one that is to be written has no name yet.
struct Ready {
    line: Line,
    waiting: Option<TempPath>,
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
            Ok(folder) if !stop.is_set() => orders.one(task, &folder),
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
            Ok(Became::Ready { files: ready, old }) => {
                self.rows += 1;
                self.files += ready.len();
                self.letters += ready
                    .iter()
                    .enumerate()
                    .filter(|(i, r)| {
                        let same = |o: &Ready| (o.line.letter, &o.line.script) == (r.line.letter, &r.line.script);
                        !ready[..*i].iter().any(same)
                    })
                    .count();
                stale.extend(old.into_iter().filter(|old| !ready.iter().any(|new| new.line.file == old.file)));
                files.extend(ready);
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

/// Puts down the lines of finished files, gives the files their names, and removes what rows had before and have no longer.
fn settle(folder: &mut Folder, files: Vec<Ready>, stale: &[Line], pool: &ThreadPool) -> Result<(), OutputError> {
    folder.record(&files.iter().map(|ready| &ready.line).collect::<Vec<_>>())?;
    let folder = &*folder;
    let name = |ready: Ready| match ready.waiting {
        Some(waiting) => {
            let path = folder.path(&ready.line.file);
            waiting.persist(&path).map_err(|error| OutputError::Io(path, error.error))
        }
        None => Ok(()),
    };
    pool.install(|| files.into_par_iter().map(name).collect::<Result<(), _>>())?;
    for line in stale {
        let path = folder.path(&line.file);
        if is_whole(&path, line) {
            std::fs::remove_file(&path).map_err(|error| OutputError::Io(path, error))?;
        }
    }
    Ok(())
}

/// Says whether a file is what was written.
fn is_whole(path: &Path, line: &Line) -> bool {
    std::fs::read(path).is_ok_and(|bytes| digest(&bytes) == line.output)
}

/// Says whether a file holds nothing but a part of these bytes, and zeros where the disk had not got the rest when power was cut.
fn is_torn(there: &[u8], bytes: &[u8]) -> bool {
    there.len() <= bytes.len() && there.iter().zip(bytes).all(|(there, byte)| there == byte || *there == 0)
}

impl Orders<'_> {
    fn one(&self, task: Task, folder: &Folder) -> Became {
        let Task { key, draft, held, old } = task;
        if held == Some(Held::All) {
            return Became::Held;
        }
        let entry = draft.entry();
        let outcome = entry.read(self.setup.today);
        let Some(date) = outcome.case.as_ref().map(|case| case.date) else { return Became::Held };
        let input = digest(format!("{}\n{date}\n{}", self.setup.settings, entry.source.text).as_bytes());
        if self.is_left(&old, &input, folder) {
            return Became::Left;
        }
        let examined = addressed(entry.source.clone(), outcome, &self.setup.offices);
        let Some(case) = &examined.case else { return Became::Held };
        let mut files = vec![];
        let made = letters::each(self.setup, &examined, case, numbers(held.as_ref()), |finished| {
            for &format in &self.setup.formats {
                files.extend(self.file(format, (&key, &case.id, &input), &finished, &old, folder)?);
            }
            Ok(())
        });
        let note = |finding: Finding| Note::of(finding, &entry, &examined.source, self.language);
        match made {
            Ok(()) => Became::Ready { files, old },
            Err(Fault::Found(found)) => Became::Failed(Some(case.id.clone()), found.into_iter().map(note).collect()),
            Err(Fault::Output(error)) => Became::Lost(error),
        }
    }

    fn is_left(&self, old: &[Line], input: &str, folder: &Folder) -> bool {
        let whole = |line: &Line| self.left == Left::Unchanged || is_whole(&folder.path(&line.file), line);
        self.left != Left::None && !old.is_empty() && old.iter().all(|line| line.input == input && whole(line))
    }

    /// Makes one file of a letter; nothing where the letter does not exist in the format.
    fn file(
        &self,
        format: Format,
        (row, case, input): (&Key, &str, &str),
        finished: &Finished<'_>,
        old: &[Line],
        folder: &Folder,
    ) -> Result<Option<Ready>, Fault> {
        let Finished { number, letter, script, document, pages } = finished;
        let (ending, bytes, count) = match (format, pages) {
            (Format::Pdf, None) => return Ok(None),
            (Format::Pdf, Some((layout, library))) => {
                let bytes = self.setup.press.pdf(document, layout, library);
                let bytes = bytes.map_err(|why| Fault::new("batch-pdf", vec![("why", why)]))?;
                ("pdf", bytes, Some(layout.pages.len()))
            }
            (Format::Text, _) => ("txt", text::reading(document, WIDTH).into_bytes(), None),
            (Format::Form, _) => ("form.txt", (text::form(document) + "\n").into_bytes(), None),
        };
        let file = format!("{}.{ending}", stem(case, *number, letter, *script));
        let path = folder.path(&file);
        let output = digest(&bytes);
        let is_ours = |there: &[u8]| {
            let there_now = digest(there);
            let before = old.iter().any(|line| line.file == file && line.output == there_now);
            self.force || before || is_torn(there, &bytes)
        };
        let waiting = match examine(&path, &bytes, is_ours) {
            Ok(Outcome::Unchanged) => None,
            Ok(Outcome::Written) => Some(folder.set_down(&bytes).map_err(|e| Fault::Output(OutputError::Io(path, e)))?),
            Err(OutputError::NotOurs(path)) => {
                return Err(Fault::new("batch-not-ours", vec![("file", path.display().to_string())]));
            }
            Err(error) => return Err(Fault::Output(error)),
        };
        let line = Line {
            row: row.clone(),
            case: case.to_string(),
            letter: number + 1,
            to: letter.kind.code().to_string(),
            script: script.code().to_string(),
            file,
            input: input.to_string(),
            output,
            pages: count,
        };
        Ok(Some(Ready { line, waiting }))
    }
}

#[cfg(test)]
mod tests {
    use super::is_torn;

    #[test]
    fn a_torn_file_holds_nothing_of_anybody_else() {
        let bytes = b"%PDF-1.7 body";
        for torn in [&b""[..], b"%PDF", b"%PDF\0\0\0", b"\0\0\0\0\0\0\0\0\0\0\0\0\0"] {
            assert!(is_torn(torn, bytes), "{torn:?}");
        }
        for own in [&b"%PDF-1.7 body and more"[..], b"mine", b"%PDF-1.6"] {
            assert!(!is_torn(own, bytes), "{own:?}");
        }
    }
}
