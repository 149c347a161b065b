//! Appending to a case file: what stands in it stays byte for byte, and the file is whole at every moment.

use std::io::{self, Write};
use std::path::Path;

use crate::case::{self, Case, Source};
use crate::cli::terminal::Terminal;
use crate::cli::{Exit, clock};

/// Appends entries to the case file they are for, unless that would spoil it.
pub(super) fn append(path: &str, source: &Source, case: &Case, entries: &str, terminal: &Terminal) -> Exit {
    let file = [("file", path.into())];
    if entries.is_empty() {
        terminal.report(&terminal.text("next-nothing-to-write", &file));
        return Exit::Fine;
    }
    let added = fitted(&source.text, entries);
    let text = format!("{}{added}", source.text);
    let grown = case::read(&Source { name: source.name.clone(), text }, clock::today()).case;
    if grown.is_none_or(|grown| grown.letters.len() <= case.letters.len()) {
        terminal.error("next-cannot-append", &file);
        return Exit::Findings;
    }
    match replace(Path::new(path), source, added.as_bytes()) {
        Ok(()) => {
            terminal.report(&terminal.text("next-appended", &file));
            Exit::Fine
        }
        Err(error) => {
            terminal.error("cli-cannot-write", &[("file", path.into()), ("why", (&terminal.why(&error)).into())]);
            Exit::InputOutput
        }
    }
}

/// Returns the entries with the file's own line ends, on a line of their own.
fn fitted(text: &str, entries: &str) -> String {
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let begin = if text.is_empty() || text.ends_with('\n') { "" } else { end };
    format!("{begin}{}", entries.replace('\n', end))
}

/// Writes old bytes and new ones to a temporary file beside the case file, with its permissions, and puts it in its place. A
/// symbolic link stays one.
fn replace(path: &Path, source: &Source, added: &[u8]) -> io::Result<()> {
    let path = path.canonicalize()?;
    let old = std::fs::read(&path)?;
    let read = old.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&old);
    if read != source.text.as_bytes() {
        return Err(io::Error::other("the file was changed meanwhile"));
    }
    let dir = path.parent().unwrap_or(Path::new("."));
    let mut file = tempfile::Builder::new().prefix(".tousu-").tempfile_in(dir)?;
    file.write_all(&old)?;
    file.write_all(added)?;
    file.as_file().set_permissions(std::fs::metadata(&path)?.permissions())?;
    file.as_file().sync_all()?;
    file.persist(&path).map_err(|e| e.error)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::fitted;

    #[test]
    fn entries_take_the_files_line_ends() {
        assert_eq!(fitted("a = 1\n", "\n[[b]]\n"), "\n[[b]]\n");
        assert_eq!(fitted("a = 1", "\n[[b]]\n"), "\n\n[[b]]\n");
        assert_eq!(fitted("a = 1\r\n", "\n[[b]]\n"), "\r\n[[b]]\r\n");
        assert_eq!(fitted("a = 1\r\nb = 2", "\n[[b]]\n"), "\r\n\r\n[[b]]\r\n");
    }
}
