//! Putting a changed case file in the place of the one that was read.

use std::io::{self, Write};
use std::path::Path;

use crate::case::Source;

/// What a text file may begin with (UTF-8 byte order mark).
const MARK: &[u8] = b"\xef\xbb\xbf";

/// Replaces a case file as a whole: temporary file beside it, fsync, rename. Its byte order mark and its permissions stay; a symbolic
/// link stays one.
///
/// # Errors
/// The file is not what was read any longer, or the file system refuses.
pub(super) fn rewrite(path: &Path, read: &Source, text: &str) -> io::Result<()> {
    let path = path.canonicalize()?;
    let about = std::fs::metadata(&path)?;
    if about.permissions().readonly() {
        return Err(io::Error::from(io::ErrorKind::PermissionDenied));
    }
    let old = std::fs::read(&path)?;
    let (mark, there) = match old.strip_prefix(MARK) {
        Some(there) => (MARK, there),
        None => (&[][..], &old[..]),
    };
    if there != read.text.as_bytes() {
        return Err(io::Error::other("the file was changed meanwhile"));
    }
    let dir = path.parent().unwrap_or(Path::new("."));
    let mut file = tempfile::Builder::new().prefix(".tousu-").tempfile_in(dir)?;
    file.write_all(mark)?;
    file.write_all(text.as_bytes())?;
    file.as_file().set_permissions(about.permissions())?;
    file.as_file().sync_all()?;
    file.persist(&path).map_err(|e| e.error)?;
    Ok(())
}
