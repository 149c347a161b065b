//! `tousu batch template`: an intake sheet to fill in, in the user's language.

use std::path::{Path, PathBuf};

use super::args::SheetFormat;
use crate::batch::intake::{Format, template};
use crate::cli::output::{self, Readers};
use crate::cli::terminal::Terminal;
use crate::cli::{Exit, ending};
use crate::locale::Language;

/// What a file's ending says of its form.
const FORMS: [(&str, SheetFormat); 2] = [("xlsx", SheetFormat::Xlsx), ("csv", SheetFormat::Csv)];

/// Runs the command: writes the sheet, or prints it for `-`.
pub(super) fn run(
    format: Option<SheetFormat>,
    out: Option<&Path>,
    force: bool,
    terminal: &Terminal,
) -> Result<(), Exit> {
    let format = ending::form(out.unwrap_or(Path::new("")), format, &FORMS, terminal).ok_or(Exit::Usage)?;
    let (kind, ending) = match format.unwrap_or(SheetFormat::Xlsx) {
        SheetFormat::Xlsx => (Format::Xlsx, "xlsx"),
        SheetFormat::Csv => (Format::Csv, "csv"),
    };
    let path = out.map_or_else(|| PathBuf::from(format!("{}.{ending}", name(terminal.language()))), Path::to_path_buf);
    let file = path.display().to_string();
    let cannot = |why: String| {
        terminal.error("cli-cannot-write", &[("file", (&file).into()), ("why", (&why).into())]);
        Exit::InputOutput
    };
    let bytes = template(kind, terminal.language()).map_err(|error| cannot(error.to_string()))?;
    if path == Path::new("-") {
        terminal.write(&bytes);
        return Ok(());
    }
    if path.exists() && !force {
        terminal.error("cli-exists", &[("file", (&file).into())]);
        return Err(Exit::InputOutput);
    }
    output::replace(&path, &bytes, Readers::Everybody).map_err(|error| cannot(terminal.why(&error)))?;
    terminal.status(&terminal.text("batch-template-done", &[("file", (&file).into())]));
    Ok(())
}

/// Returns the name of the sheet where none is given.
const fn name(language: Language) -> &'static str {
    match language {
        Language::Hans => "案件登记",
        Language::Hant => "案件登記",
        Language::En => "intake",
    }
}
