//! The print run: the letters of all rows once more, in volumes for an office printer, and the map of them.

use std::io::{self, Write};
use std::ops::ControlFlow;

use rayon::ThreadPool;
use tempfile::TempPath;

use super::check::{Checked, Held, numbers};
use super::folder::Folder;
use super::letters::{self, Fault};
use super::progress::Progress;
use super::setup::Setup;
use super::spool::Spool;
use super::words::Note;
use crate::batch::intake::{Draft, Intake};
use crate::batch::print::{self, Map, NAME, Order, Piece, Printed, Settings};
use crate::batch::{Key, run};
use crate::case::{self, Source};
use crate::cli::examine::addressed;
use crate::cli::output::OutputError;
use crate::locale::Messages;
use crate::pdf::PdfError;
use crate::recipient::profile;

/// Rows read at a time.
const PIECE: usize = 256;

/// Why there is no print run.
pub(super) enum Failed {
    /// The user stopped it.
    Stopped,
    /// A row of which something was found only now.
    Row(Key, String, Vec<Note>),
    /// The files were not written.
    Output(OutputError),
    /// The volumes could not be put together.
    Pdf(String),
}

impl From<PdfError> for Failed {
    fn from(error: PdfError) -> Self {
        Failed::Pdf(error.to_string())
    }
}

impl From<OutputError> for Failed {
    fn from(error: OutputError) -> Self {
        Failed::Output(error)
    }
}

/// How a print run is made.
pub(super) struct Orders<'a> {
    pub(super) setup: &'a Setup,
    pub(super) order: Order,
    pub(super) force: bool,
    pub(super) messages: &'a Messages,
}

impl Orders<'_> {
    /// Prints the letters on paper of all rows but those held, and returns where each stands.
    pub(super) fn all<'t>(
        &self,
        intake: Intake,
        checked: &Checked,
        folder: &Folder,
        pool: &ThreadPool,
        progress: impl FnOnce(usize) -> Progress<'t>,
    ) -> Result<Map, Failed> {
        let mut spool = Spool::new(folder).map_err(|error| lost(folder, error))?;
        let pieces = self.pieces(intake, checked, &mut spool, pool).map_err(|error| lost(folder, error))?;
        let progress = progress(pieces.len());
        let settings = Settings::new(self.order, self.messages, self.setup.press.faces.library());
        let mut volumes = vec![];
        let map = print::print(
            pieces,
            &settings,
            |some| self.compose(some, &spool, folder, pool, &progress),
            |name, bytes| {
                volumes.push((name.to_string(), set_down(folder, &bytes).map_err(|error| lost(folder, error))?));
                Ok(())
            },
        )?;
        // A run without letters on paper says nothing of the one before.
        if map.volumes > 0 {
            self.publish(folder, &map, volumes)?;
        }
        Ok(map)
    }

    /// Returns what is known of each letter before it is composed; the cases go to the spool.
    fn pieces(
        &self,
        intake: Intake,
        checked: &Checked,
        spool: &mut Spool,
        pool: &ThreadPool,
    ) -> io::Result<Vec<Piece>> {
        let mut pieces = vec![];
        let mut result = Ok(());
        let tasks = self.setup.taken(intake).map(|(key, draft)| {
            let held = checked.held(&key).cloned();
            (key, (draft, held))
        });
        run::in_order(
            tasks,
            PIECE,
            pool,
            |(draft, held)| self.row(draft, held.as_ref()),
            |rows| {
                for (key, row) in rows {
                    // A row that panics has done so before, and is held.
                    let Ok(Some((source, of_row))) = row else { continue };
                    pieces.extend(of_row);
                    result = spool.add(key, source);
                    if result.is_err() {
                        return ControlFlow::Break(());
                    }
                }
                ControlFlow::Continue(())
            },
        );
        result.map(|()| pieces)
    }

    /// Returns the letters of a row, nothing for one that has none.
    fn row(&self, draft: Draft, held: Option<&Held>) -> Option<(Source, Vec<Piece>)> {
        if held == Some(&Held::All) {
            return None;
        }
        let entry = draft.entry();
        let examined = addressed(entry.source.clone(), entry.read(self.setup.today), &self.setup.offices);
        let case = examined.case.as_ref()?;
        let wanted =
            letters::wanted(self.setup, case, numbers(held)).filter(|(_, letter, _)| profile(letter.kind).paper);
        let pieces = wanted.map(|(number, letter, script)| Piece::of(&entry.place, case, number, letter, script));
        let pieces: Vec<Piece> = pieces.collect();
        (!pieces.is_empty()).then_some((entry.source, pieces))
    }

    fn compose(
        &self,
        pieces: &[Piece],
        spool: &Spool,
        folder: &Folder,
        pool: &ThreadPool,
        progress: &Progress<'_>,
    ) -> Result<Vec<Option<Printed>>, Failed> {
        let mut printed = vec![];
        let one = |piece: &Piece| {
            let source = spool.get(&Key::of(&piece.place)).map_err(|error| Fault::Output(lost(folder, error)))?;
            self.one(piece, source)
        };
        run::in_order(pieces.iter().map(|piece| (piece, piece)), pieces.len(), pool, one, |some| {
            printed = some;
            ControlFlow::Break(())
        });
        progress.advance(pieces.len());
        if progress.is_stopped() {
            return Err(Failed::Stopped);
        }
        let became = |(piece, became): (&Piece, Result<Result<Printed, Fault>, run::Panicked>)| {
            let fault = match became {
                Ok(Ok(printed)) => return Ok(Some(printed)),
                Ok(Err(fault)) => fault,
                Err(panic) => Fault::new("batch-panic", vec![("why", panic)]),
            };
            Err(match fault {
                Fault::Output(error) => Failed::Output(error),
                Fault::Found(found) => {
                    let notes = found.into_iter().map(Note::bare).collect();
                    Failed::Row(Key::of(&piece.place), piece.case.clone(), notes)
                }
            })
        };
        printed.into_iter().map(became).collect()
    }

    fn one(&self, piece: &Piece, source: Source) -> Result<Printed, Fault> {
        let outcome = case::read(&source, self.setup.today);
        let examined = addressed(source, outcome, &self.setup.offices);
        let letter = examined.case.as_ref().and_then(|case| Some((case, case.letters.get(piece.index)?)));
        // It was read a moment ago; only somebody writing to the disk could change it.
        let Some((case, letter)) = letter else { return Err(Fault::new("batch-panic", vec![("why", piece.letter())])) };
        let document = letters::composed(self.setup, case, letter, piece.script)?;
        let (layout, _) = letters::laid_out(self.setup, &examined, &document)?;
        Ok(Printed { document, layout })
    }

    /// Gives the volumes their names, and removes those of an earlier run that had more. The map goes first, so that after a kill it
    /// names all volumes there are, and the next run replaces them.
    fn publish(&self, folder: &Folder, map: &Map, volumes: Vec<(String, TempPath)>) -> Result<(), OutputError> {
        let path = folder.path(NAME);
        let old = match std::fs::read(&path).map(|bytes| Map::read(&bytes)) {
            Ok(Ok(old)) => names(&old),
            Ok(Err(_)) if self.force => vec![],
            Ok(Err(_)) => return Err(OutputError::NotOurs(path)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => vec![],
            Err(error) => return Err(OutputError::Io(path, error)),
        };
        let new = names(map);
        let strange = |name: &&String| !self.force && !old.contains(name) && folder.path(name).exists();
        if let Some(name) = new.iter().find(strange) {
            return Err(OutputError::NotOurs(folder.path(name)));
        }
        for stale in old.iter().filter(|name| !new.contains(name)).map(|name| folder.path(name)) {
            match std::fs::remove_file(&stale) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(OutputError::Io(stale, error)),
                _ => {}
            }
        }
        let csv = map.csv(self.messages);
        folder.publish(&path, |to| to.write_all(csv.as_bytes())).map_err(|error| OutputError::Io(path, error))?;
        for (name, volume) in volumes {
            let path = folder.path(&name);
            volume.persist(&path).map_err(|error| OutputError::Io(path, error.error))?;
        }
        Ok(())
    }
}

fn names(map: &Map) -> Vec<String> {
    map.files().into_iter().map(|(name, _)| name).collect()
}

fn lost(folder: &Folder, error: io::Error) -> OutputError {
    OutputError::Io(folder.path(NAME), error)
}

/// Writes a volume under a passing name.
fn set_down(folder: &Folder, bytes: &[u8]) -> io::Result<TempPath> {
    let mut file = folder.new_file()?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    Ok(file.into_temp_path())
}
