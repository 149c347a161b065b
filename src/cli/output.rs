//! Writing output files: private, whole or not at all, never over somebody else's file.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

/// Beside the output files: which files the program made, and their SHA-256, in the format of `sha256sum`.
const MANIFEST: &str = ".tousu-files";

/// Why a file was not written.
#[derive(Debug)]
pub(super) enum OutputError {
    /// The file is there, and the program did not make it, or somebody changed it since.
    NotOurs(PathBuf),
    /// Two letters of this run have the same name.
    Twice(PathBuf),
    /// The file system refused.
    Io(PathBuf, io::Error),
}

/// A folder files are written to.
pub(super) struct Folder {
    dir: PathBuf,
    made: BTreeMap<String, String>,
    force: bool,
    readers: Readers,
}

/// Who may read a new file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Readers {
    /// Its owner: what has to do with anybody's case.
    Owner,
    /// Whoever the user's system lets read new files: what has nobody's data in it, as a manual page.
    Everybody,
}

/// What became of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    /// It was written.
    Written,
    /// It was there already, byte for byte.
    Unchanged,
}

impl Folder {
    /// Opens a folder, making it where it is not there. The folder and what is written to it are for these readers.
    pub(super) fn open(dir: &Path, force: bool, readers: Readers) -> Result<Self, OutputError> {
        let fail = |e| OutputError::Io(dir.to_path_buf(), e);
        if !dir.is_dir() {
            make(dir, readers).map_err(fail)?;
        }
        let made = match std::fs::read_to_string(dir.join(MANIFEST)) {
            Ok(text) => {
                text.lines().filter_map(|l| l.split_once("  ")).map(|(hash, name)| (name.into(), hash.into())).collect()
            }
            Err(e) if e.kind() == io::ErrorKind::NotFound => BTreeMap::new(),
            Err(e) => return Err(OutputError::Io(dir.join(MANIFEST), e)),
        };
        Ok(Folder { dir: dir.to_path_buf(), made, force, readers })
    }

    /// Returns the path of a file in the folder.
    pub(super) fn path(&self, name: &str) -> PathBuf {
        self.dir.join(name)
    }

    /// Says what would become of a file, without touching anything.
    pub(super) fn examine(&self, name: &str, bytes: &[u8]) -> Result<Outcome, OutputError> {
        let is_ours = |there: &[u8]| self.force || self.made.get(name).is_some_and(|hash| *hash == digest(there));
        examine(&self.path(name), bytes, is_ours)
    }

    /// Writes a file: temporary file, fsync, rename.
    pub(super) fn write(&mut self, name: &str, bytes: &[u8]) -> Result<Outcome, OutputError> {
        let outcome = self.examine(name, bytes)?;
        if outcome == Outcome::Written {
            replace(&self.path(name), bytes, self.readers).map_err(|e| OutputError::Io(self.path(name), e))?;
        }
        self.made.insert(name.to_string(), digest(bytes));
        Ok(outcome)
    }

    /// Records which files the program made.
    pub(super) fn close(self) -> Result<(), OutputError> {
        let text: String = self.made.iter().map(|(name, hash)| format!("{hash}  {name}\n")).collect();
        let path = self.dir.join(MANIFEST);
        replace(&path, text.as_bytes(), self.readers).map_err(|e| OutputError::Io(path, e))
    }
}

/// Says what would become of a file, without touching anything. `is_ours` is asked whether other bytes that stand there were written
/// by the program.
pub(super) fn examine(path: &Path, bytes: &[u8], is_ours: impl FnOnce(&[u8]) -> bool) -> Result<Outcome, OutputError> {
    match std::fs::read(path) {
        Ok(there) if there == bytes => Ok(Outcome::Unchanged),
        Ok(there) if is_ours(&there) => Ok(Outcome::Written),
        Ok(_) => Err(OutputError::NotOurs(path.to_path_buf())),
        Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(Outcome::Written),
        Err(e) => Err(OutputError::Io(path.to_path_buf(), e)),
    }
}

/// Replaces a file as a whole.
pub(super) fn replace(path: &Path, bytes: &[u8], readers: Readers) -> io::Result<()> {
    let dir = path.parent().filter(|d| !d.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    if readers == Readers::Everybody {
        // Less what the user's umask takes away.
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    }
    let mut file = builder.prefix(".tousu-").tempfile_in(dir)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(path).map_err(|e| e.error)?;
    Ok(())
}

/// Makes a folder, and those above it.
pub(super) fn make(dir: &Path, readers: Readers) -> io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    if readers == Readers::Owner {
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    }
    builder.create(dir)
}

/// Returns the SHA-256 of bytes in hexadecimal.
pub(super) fn digest(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// Returns bytes in hexadecimal.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_own_unchanged_files_are_replaced() {
        let root = tempfile::tempdir().unwrap();
        let dir = root.path().join("out");
        let mut folder = Folder::open(&dir, false, Readers::Owner).unwrap();
        assert_eq!(folder.write("a.txt", b"one").unwrap(), Outcome::Written);
        folder.close().unwrap();

        let mut folder = Folder::open(&dir, false, Readers::Owner).unwrap();
        assert_eq!(folder.write("a.txt", b"one").unwrap(), Outcome::Unchanged);
        assert_eq!(folder.write("a.txt", b"two").unwrap(), Outcome::Written);
        folder.close().unwrap();

        std::fs::write(dir.join("a.txt"), "mine").unwrap();
        let mut folder = Folder::open(&dir, false, Readers::Owner).unwrap();
        assert!(matches!(folder.write("a.txt", b"three"), Err(OutputError::NotOurs(_))));
        assert_eq!(std::fs::read(dir.join("a.txt")).unwrap(), b"mine");
        let mut folder = Folder::open(&dir, true, Readers::Owner).unwrap();
        assert_eq!(folder.write("a.txt", b"three").unwrap(), Outcome::Written);
    }

    #[cfg(unix)]
    #[test]
    fn files_are_private_where_they_hold_a_case() {
        use std::os::unix::fs::PermissionsExt;
        let root = tempfile::tempdir().unwrap();
        let dir = root.path().join("out");
        let mut folder = Folder::open(&dir, false, Readers::Owner).unwrap();
        folder.write("a.txt", b"one").unwrap();
        let mode = |p: &Path| std::fs::metadata(p).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&dir), 0o700);
        assert_eq!(mode(&dir.join("a.txt")), 0o600);

        let shared = root.path().join("shared");
        Folder::open(&shared, false, Readers::Everybody).unwrap().write("a.1", b"one").unwrap();
        std::fs::write(root.path().join("plain"), "as the system makes them").unwrap();
        assert_eq!(mode(&shared.join("a.1")), mode(&root.path().join("plain")));
    }
}
