//! Appending to a case file: what stands in it stays byte for byte, and the file is whole at every moment.

use std::path::Path;

use crate::case::{self, Case, Source};
use crate::cli::rewrite::rewrite;
use crate::cli::terminal::Terminal;
use crate::cli::{Exit, clock};

/// Appends entries to the case file they are for, unless that would spoil it.
pub(super) fn append(path: &str, source: &Source, case: &Case, entries: &str, terminal: &Terminal) -> Exit {
    let file = [("file", path.into())];
    if entries.is_empty() {
        terminal.status(&terminal.text("next-nothing-to-write", &file));
        return Exit::Fine;
    }
    let added = fitted(&source.text, entries);
    let longer = Source { name: source.name.clone(), text: format!("{}{added}", source.text) };
    let grown = case::read(&longer, clock::today()).case;
    if grown.is_none_or(|grown| grown.letters.len() <= case.letters.len()) {
        terminal.error("next-cannot-append", &file);
        return Exit::Findings;
    }
    match rewrite(Path::new(path), source, &longer.text) {
        Ok(()) => {
            terminal.status(&terminal.text("next-appended", &file));
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
