//! The file beside the case file in which answers are kept until the interview is over.

use std::io;
use std::path::{Path, PathBuf};

use crate::cli::output::{self, Readers};
use crate::interview::Answers;

/// Where the answers of one interview are kept.
pub(super) struct Kept {
    path: Option<PathBuf>,
}

impl Kept {
    /// Keeps answers beside a case file: `case.toml` has `case.answers.toml`. Nothing is kept where the case goes to standard output.
    pub(super) fn beside(case: &str) -> Kept {
        Kept { path: (case != "-").then(|| Path::new(case).with_extension("answers.toml")) }
    }

    /// Returns the name of the file.
    pub(super) fn name(&self) -> String {
        self.path.as_ref().map_or(String::new(), |path| path.display().to_string())
    }

    /// Says whether there are answers of an earlier sitting.
    pub(super) fn is_there(&self) -> bool {
        self.path.as_ref().is_some_and(|path| path.is_file())
    }

    /// Says whether answers can be kept, before anybody is asked.
    pub(super) fn try_out(&self) -> io::Result<()> {
        let Some(path) = &self.path else { return Ok(()) };
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        tempfile::Builder::new().prefix(".tousu-").tempfile_in(folder).map(drop)
    }

    /// Keeps the answers: the file is whole, and its owner's only.
    pub(super) fn save(&self, answers: &Answers) -> io::Result<()> {
        self.path.as_ref().map_or(Ok(()), |path| output::replace(path, answers.write().as_bytes(), Readers::Owner))
    }

    /// Removes the file: its answers are in the case file now.
    pub(super) fn remove(&self) -> io::Result<()> {
        match &self.path {
            Some(path) if path.is_file() => std::fs::remove_file(path),
            _ => Ok(()),
        }
    }
}
