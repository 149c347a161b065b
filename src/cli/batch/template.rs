//! `tousu batch template`: an intake sheet to fill in, in the user's language.

use std::path::{Path, PathBuf};

use super::args::SheetFormat;
use crate::batch::intake::{Format, template};
use crate::cli::Exit;
use crate::cli::output::{self, Readers};
use crate::cli::terminal::Terminal;
use crate::locale::Language;

/// Runs the command: writes the sheet, or prints it for `-`.
pub(super) fn run(format: SheetFormat, out: Option<&Path>, force: bool, terminal: &Terminal) -> Result<(), Exit> {
    let (kind, ending) = match format {
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
