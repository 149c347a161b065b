//! Files of letters, from bytes to their names in the folder.

use std::cell::Cell;
use std::path::Path;

use rayon::ThreadPool;
use rayon::prelude::*;
use tempfile::TempPath;

use super::folder::Folder;
use super::letters::{Fault, Finished};
use super::write::Orders;
use crate::batch::Key;
use crate::batch::manifest::Line;
use crate::case::choice::Choice;
use crate::cli::args::Format;
use crate::cli::output::{Outcome, OutputError, digest, examine};
use crate::cli::render::stem;
use crate::text;

/// Width of text, in columns: that of `render` where nothing is said.
const WIDTH: usize = 72;

/// A file that has its bytes; one that is to be written has no name yet.
pub(super) struct Ready {
    pub(super) line: Line,
    waiting: Option<TempPath>,
    /// Whether an earlier letter stands under its name.
    replaces: bool,
}

/// What a file is written for.
#[derive(Clone, Copy)]
pub(super) struct About<'a> {
    pub(super) row: &'a Key,
    pub(super) case: &'a str,
    /// SHA-256 of what it is made from.
    pub(super) input: &'a str,
    /// What was written for the case before.
    pub(super) old: &'a [Line],
}

impl Ready {
    /// Returns a file that stays as it is, whatever it is now.
    pub(super) fn kept(line: Line) -> Ready {
        Ready { line, waiting: None, replaces: false }
    }
}

/// Puts down the lines of finished files and gives the files their names. What they take the place of is removed first, and so is
/// what rows had before and have no longer: were it there while its line is gone, a run that goes on after a kill would not
/// know it for its own.
pub(super) fn settle(
    folder: &mut Folder,
    files: Vec<Ready>,
    stale: &[Line],
    pool: &ThreadPool,
) -> Result<(), OutputError> {
    let replaced = files.iter().filter(|ready| ready.replaces).map(|ready| folder.path(&ready.line.file));
    let stale = stale.iter().map(|line| (folder.path(&line.file), line)).filter(|(path, line)| is_whole(path, line));
    for path in replaced.chain(stale.map(|(path, _)| path)) {
        std::fs::remove_file(&path).map_err(|error| OutputError::Io(path, error))?;
    }
    folder.record(&files.iter().map(|ready| &ready.line).collect::<Vec<_>>())?;
    let folder = &*folder;
    let name = |ready: Ready| match ready.waiting {
        Some(waiting) => {
            let path = folder.path(&ready.line.file);
            waiting.persist(&path).map_err(|error| OutputError::Io(path, error.error))
        }
        None => Ok(()),
    };
    pool.install(|| files.into_par_iter().map(name).collect())
}

/// Says whether a file is what was written.
pub(super) fn is_whole(path: &Path, line: &Line) -> bool {
    std::fs::read(path).is_ok_and(|bytes| digest(&bytes) == line.output)
}

/// Says whether a file holds nothing but a part of these bytes, and zeros where the disk had not got the rest when power was cut.
fn is_torn(there: &[u8], bytes: &[u8]) -> bool {
    there.len() <= bytes.len() && there.iter().zip(bytes).all(|(there, byte)| there == byte || *there == 0)
}

impl Orders<'_> {
    /// Makes one file of a letter; nothing where the letter does not exist in the format.
    pub(super) fn file(
        &self,
        format: Format,
        about: About<'_>,
        finished: &Finished<'_>,
        folder: &Folder,
    ) -> Result<Option<Ready>, Fault> {
        let (ending, bytes, count) = match (format, &finished.pages) {
            (Format::Pdf, None) => return Ok(None),
            (Format::Pdf, Some((layout, library))) => {
                let bytes = self.setup.press.pdf(&finished.document, layout, library);
                let bytes = bytes.map_err(|why| Fault::new("batch-pdf", vec![("why", why)]))?;
                ("pdf", bytes, Some(layout.pages.len()))
            }
            (Format::Text, _) => ("txt", text::reading(&finished.document, WIDTH).into_bytes(), None),
            (Format::Form, _) => ("form.txt", (text::form(&finished.document) + "\n").into_bytes(), None),
        };
        self.ready(ending, bytes, count, about, finished, folder).map(Some)
    }

    /// Puts down the bytes of a file of a letter under a passing name, unless they are there already.
    pub(super) fn ready(
        &self,
        ending: &str,
        bytes: Vec<u8>,
        count: Option<usize>,
        About { row, case, input, old }: About<'_>,
        Finished { number, letter, script, .. }: &Finished<'_>,
        folder: &Folder,
    ) -> Result<Ready, Fault> {
        let file = format!("{}.{ending}", stem(case, *number, letter, *script));
        let path = folder.path(&file);
        let output = digest(&bytes);
        let replaces = Cell::new(false);
        let is_ours = |there: &[u8]| {
            replaces.set(true);
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
        Ok(Ready { line, waiting, replaces: replaces.get() })
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
