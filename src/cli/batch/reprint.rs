//! `tousu batch reprint`: after a paper jam, which letters stand on the damaged sheets and how exactly they print again.

use std::path::Path;

use super::words::Note;
use crate::batch::intake::Place;
use crate::batch::numbers::{Numbers, spans};
use crate::batch::print::{Line, Map, NAME};
use crate::cli::Exit;
use crate::cli::output::OutputError;
use crate::cli::render::output_error;
use crate::cli::terminal::Terminal;

/// Runs the command: prints the letters on these sheets of a volume, and what to type to print them again.
pub(super) fn run(folder: &Path, sheets: &Numbers, file: Option<&str>, terminal: &Terminal) -> Result<(), Exit> {
    let path = folder.join(NAME);
    let bytes = std::fs::read(&path).map_err(|error| {
        output_error(&OutputError::Io(path.clone(), error), terminal);
        Exit::InputOutput
    })?;
    let map = Map::read(&bytes).map_err(|finding| {
        let line = Note::bare(finding).line(None, None, terminal);
        let file = path.display().to_string();
        terminal.error("batch-refused", &[("file", (&file).into()), ("why", (&line.message).into())]);
        Exit::InputOutput
    })?;
    let files = map.files();
    let file = match (file, &files[..]) {
        (None, [only]) => only,
        (Some(file), files) if files.iter().any(|name| name == file) => file,
        _ => {
            terminal.error("batch-reprint-which", &[("list", (&files.join(", ")).into())]);
            return Err(Exit::Usage);
        }
    };
    let again = map.damaged(file, sheets);
    if again.lines.is_empty() {
        terminal.report(&terminal.text("batch-reprint-none", &[("file", file.into())]));
        return Ok(());
    }
    for line in &again.lines {
        terminal.print(&letter(line, terminal));
    }
    let (pages, rows) = (again.pages(), again.only());
    let args = [("file", file.into()), ("pages", (&pages).into()), ("rows", (&rows).into())];
    terminal.report(&terminal.text("batch-reprint", &args));
    Ok(())
}

/// Returns a letter as one line.
fn letter(line: &Line, terminal: &Terminal) -> String {
    let row = match &line.place {
        Place::Row { row, .. } => row.to_string(),
        Place::File(name) => name.clone(),
    };
    let pages = spans((line.first..=line.last).map(|page| page as u64));
    let args = [
        ("row", (&row).into()),
        ("case", (&line.case).into()),
        ("letter", (&line.letter).into()),
        ("to", (&line.recipient).into()),
        ("pages", (&pages).into()),
    ];
    terminal.text("batch-reprint-letter", &args)
}
