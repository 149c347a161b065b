//! `tousu batch reprint`: after a paper jam, which letters stand on the damaged sheets and how exactly they print again.

use std::path::Path;

use super::words::Note;
use crate::batch::intake::Place;
use crate::batch::numbers::{Numbers, spans};
use crate::batch::print::{Line, Map, NAME};
use crate::cli::Exit;
use crate::cli::terminal::Terminal;
use crate::cli::trouble::Trouble;

/// Runs the command: prints the letters on these sheets of a volume, and what to type to print them again.
pub(super) fn run(folder: &Path, sheets: &Numbers, file: Option<&str>, terminal: &Terminal) -> Result<(), Exit> {
    let map = read(&folder.join(NAME), terminal).map_err(|trouble| trouble.print(terminal))?;
    let files = map.files();
    let named =
        files.iter().find(|(name, _)| file.is_none_or(|file| file == name) && (file.is_some() || files.len() == 1));
    let Some((file, last)) = named else {
        let list = files.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>().join(", ");
        let id = if file.is_some() { "batch-reprint-no-such" } else { "batch-reprint-which" };
        // fluent: batch-reprint-no-such, batch-reprint-which
        terminal.error(id, &[("file", file.unwrap_or_default().into()), ("list", (&list).into())]);
        return Err(Exit::Usage);
    };
    let (from, to) = sheets.ends();
    if from == 0 || to > *last as u64 {
        terminal.error("batch-reprint-range", &[("file", file.into()), ("last", (*last).into())]);
        return Err(Exit::Usage);
    }
    if !folder.join(file).exists() {
        terminal.error("batch-reprint-gone", &[("file", (&folder.join(file).display().to_string()).into())]);
        return Err(Exit::InputOutput);
    }
    let unknown = map.unknown(file, sheets);
    if !unknown.is_empty() {
        terminal.error("batch-reprint-cut", &[("file", file.into()), ("sheets", (&unknown).into())]);
        return Err(Exit::InputOutput);
    }
    let again = map.damaged(file, sheets);
    for line in &again.lines {
        terminal.print(&letter(line, terminal));
    }
    let pages = again.pages();
    terminal.report(&terminal.text("batch-reprint", &[("file", file.into()), ("pages", (&pages).into())]));
    if let Some(rows) = again.only() {
        terminal.report(&terminal.text("batch-reprint-rows", &[("rows", (&rows).into())]));
    }
    Ok(())
}

/// Reads the map of a print run.
fn read(path: &Path, terminal: &Terminal) -> Result<Map, Trouble> {
    let name = path.display().to_string();
    let bytes = std::fs::read(path).map_err(|error| {
        let missing = error.kind() == std::io::ErrorKind::NotFound;
        let hint = missing.then(|| terminal.text("batch-reprint-no-map", &[]));
        Trouble { hint, ..Trouble::unread(&name, &error, terminal) }
    })?;
    Map::read(&bytes).map_err(|finding| {
        let line = Note::bare(finding).line(None, None, terminal);
        let said = Trouble::file("cli-cannot-read", &name, &[("why", (&line.message).into())], terminal);
        Trouble { hint: line.hint, ..said }
    })
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
