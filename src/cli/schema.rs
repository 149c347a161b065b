//! `tousu schema`: the JSON Schema of case files, for editors.

use std::path::{Path, PathBuf};

use super::Exit;
use super::args::SchemaArgs;
use super::output::{self, OutputError, Readers};
use super::terminal::Terminal;
use crate::case::schema;

/// The file beside a case file that editors check it against.
const FILE: &str = ".tousu-schema.json";

/// Runs the command: prints the schema, or writes it.
pub(super) fn run(args: &SchemaArgs, terminal: &mut Terminal) -> Exit {
    let text = text(terminal);
    if args.out == Path::new("-") {
        terminal.write(text.as_bytes());
        return Exit::Fine;
    }
    match write(&args.out, &text, args.force) {
        Ok(()) => {
            let file = args.out.display().to_string();
            terminal.status(&terminal.text("cli-written", &[("file", (&file).into())]));
            Exit::Fine
        }
        Err(error) => {
            super::render::output_error(&error, terminal);
            Exit::InputOutput
        }
    }
}

/// Puts the schema beside a case file that is to be written. Returns the line that names it, for the top of the case file; nothing
/// where the folder does not take it, so that no editor looks for what is not there.
pub(super) fn beside(case: &Path, terminal: &Terminal) -> Option<String> {
    let schema = case.with_file_name(FILE);
    write(&schema, &text(terminal), false).ok().map(|()| format!("#:schema ./{FILE}\n"))
}

fn text(terminal: &Terminal) -> String {
    let schema = schema::schema(terminal.messages());
    serde_json::to_string_pretty(&schema).unwrap_or_default() + "\n"
}

/// Writes the schema; another file of this name is replaced only if it is a schema of this program's.
fn write(path: &Path, text: &str, force: bool) -> Result<(), OutputError> {
    let is_ours =
        |there: &[u8]| force || String::from_utf8_lossy(there).contains(&format!("\"$id\": \"{}\"", schema::ID));
    let path: PathBuf = path.to_path_buf();
    output::examine(&path, text.as_bytes(), is_ours)?;
    output::replace(&path, text.as_bytes(), Readers::Everybody).map_err(|error| OutputError::Io(path, error))
}
