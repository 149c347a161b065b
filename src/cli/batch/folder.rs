//! The folder of a run: letters, what was written for which row, what was found.
//!
//! Nothing in it is ever half done. A letter is written under a passing name; then its line goes to the journal; then it gets its
//! name. So every file that is there has a line, and `--resume` finds by its hash a line whose file is not there, or was torn by a
//! power cut: that is why no letter waits for the disk (fsync), which would take longer than writing it. The journal becomes part of
//! the manifest at the end of the run, or at the beginning of the next.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};

use tempfile::{NamedTempFile, TempPath};

use crate::batch::Key;
use crate::batch::manifest::{self, Line};
use crate::batch::select::Shard;
use crate::cli::output::{OutputError, Readers, make};

/// Names of files that are passing begin with this.
const PASSING: &str = ".tousu-";

/// Why a run cannot use a folder.
pub(super) enum FolderError {
    /// Another run is writing to it.
    Busy,
    /// The file system refused, or somebody else's file is in the way.
    Output(OutputError),
}

impl From<OutputError> for FolderError {
    fn from(error: OutputError) -> Self {
        FolderError::Output(error)
    }
}

/// The folder of one run.
pub(super) struct Folder {
    dir: PathBuf,
    /// `-2-of-8` for a shard, which has a manifest and a report of its own.
    tag: String,
    journal: File,
}

impl Folder {
    /// Opens a folder, making it where it is not there; puts away what a run left that was killed.
    pub(super) fn open(dir: &Path, shard: Option<Shard>) -> Result<Folder, FolderError> {
        let tag = shard.map(|shard| format!("-{}", shard.tag())).unwrap_or_default();
        let fail = |error| OutputError::Io(dir.to_path_buf(), error);
        if !dir.is_dir() {
            make(dir, Readers::Owner).map_err(fail)?;
        }
        let path = dir.join(format!("{PASSING}journal{tag}"));
        let mut options = OpenOptions::new();
        options.read(true).append(true).create(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let journal = options.open(&path).map_err(|error| OutputError::Io(path.clone(), error))?;
        match journal.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(FolderError::Busy),
            Err(TryLockError::Error(error)) => return Err(OutputError::Io(path, error).into()),
        }
        let folder = Folder { dir: dir.to_path_buf(), tag, journal };
        folder.sweep().map_err(fail)?;
        folder.merge()?;
        Ok(folder)
    }

    /// Removes files under passing names.
    fn sweep(&self) -> io::Result<()> {
        for entry in std::fs::read_dir(&self.dir)? {
            let entry = entry?;
            if entry.file_name().to_str().is_some_and(|name| name.starts_with(&self.passing())) {
                std::fs::remove_file(entry.path())?;
            }
        }
        Ok(())
    }

    fn passing(&self) -> String {
        format!("{PASSING}part{}_", self.tag)
    }

    /// Returns the path of a file in the folder.
    pub(super) fn path(&self, name: &str) -> PathBuf {
        self.dir.join(name)
    }

    /// Returns the path of a file that each shard has of its own.
    pub(super) fn own(&self, name: &str, ending: &str) -> PathBuf {
        self.dir.join(format!("{name}{}.{ending}", self.tag))
    }

    /// Returns an empty file under a passing name.
    pub(super) fn new_file(&self) -> io::Result<NamedTempFile> {
        tempfile::Builder::new().prefix(&self.passing()).tempfile_in(&self.dir)
    }

    /// Writes bytes under a passing name.
    pub(super) fn set_down(&self, bytes: &[u8]) -> io::Result<TempPath> {
        let mut file = self.new_file()?;
        file.write_all(bytes)?;
        Ok(file.into_temp_path())
    }

    /// Returns the lines of earlier runs.
    pub(super) fn lines(&self) -> Result<Box<dyn Iterator<Item = Line>>, OutputError> {
        read(&self.own("manifest", "json"))
    }

    /// Puts lines down before their files get their names.
    pub(super) fn record(&mut self, lines: &[&Line]) -> Result<(), OutputError> {
        let mut bytes = vec![];
        let written = lines.iter().try_for_each(|line| line.write(&mut bytes));
        let written = written.and_then(|()| self.journal.write_all(&bytes));
        written.map_err(|error| OutputError::Io(self.journal_path(), error))
    }

    fn journal_path(&self) -> PathBuf {
        self.dir.join(format!("{PASSING}journal{}", self.tag))
    }

    /// Makes the journal part of the manifest.
    fn merge(&self) -> Result<(), OutputError> {
        let (journal, path) = (self.journal_path(), self.own("manifest", "json"));
        let fail = |error| OutputError::Io(path.clone(), error);
        let mut newer = read(&journal)?.peekable();
        if newer.peek().is_some() {
            let older = self.lines()?;
            self.publish(&path, |to| manifest::merge(older, newer, to)).map_err(fail)?;
        }
        self.journal.set_len(0).map_err(|error| OutputError::Io(journal, error))
    }

    /// Puts the lines of each case under the row where it stands now: rows are moved in a sheet, and letters belong to cases. `now` says
    /// where a case stands.
    pub(super) fn follow(&self, now: impl Fn(&str) -> Option<Key>) -> Result<(), OutputError> {
        let path = self.own("manifest", "json");
        if !self.lines()?.any(|line| now(&line.case).is_some_and(|row| row != line.row)) {
            return Ok(());
        }
        let (lines, again) = (self.lines()?, self.lines()?);
        let written = self.publish(&path, |to| manifest::follow(lines, again, now, to));
        written.map_err(|error| OutputError::Io(path, error))
    }

    /// Ends the run.
    pub(super) fn close(self) -> Result<(), OutputError> {
        self.merge()?;
        std::fs::remove_file(self.journal_path()).map_err(|error| OutputError::Io(self.journal_path(), error))
    }

    /// Writes a file as a whole, one that may be too long to be in memory.
    pub(super) fn publish(
        &self,
        path: &Path,
        write: impl FnOnce(&mut BufWriter<NamedTempFile>) -> io::Result<()>,
    ) -> io::Result<()> {
        let mut file = BufWriter::new(self.new_file()?);
        write(&mut file)?;
        let file = file.into_inner().map_err(io::IntoInnerError::into_error)?;
        file.as_file().sync_all()?;
        file.persist(path).map_err(|error| error.error)?;
        Ok(())
    }
}

/// Reads a manifest. A file of that name that is none is somebody else's.
pub(super) fn read(path: &Path) -> Result<Box<dyn Iterator<Item = Line>>, OutputError> {
    match File::open(path) {
        Ok(file) => {
            let fail = |error| OutputError::Io(path.to_path_buf(), error);
            let length = file.metadata().map_err(fail)?.len();
            let mut lines = manifest::lines(BufReader::new(file)).peekable();
            let torn = path.file_name().and_then(|name| name.to_str()).is_some_and(|name| name.starts_with(PASSING));
            if lines.peek().is_none() && length > 0 && !torn {
                return Err(OutputError::NotOurs(path.to_path_buf()));
            }
            Ok(Box::new(lines))
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Box::new(std::iter::empty())),
        Err(error) => Err(OutputError::Io(path.to_path_buf(), error)),
    }
}
