//! The end of an interview: the case file, what `check` says of it, and the next command.

use std::path::Path;

use super::NewArgs;
use super::kept::Kept;
use crate::case::{Source, finding};
use crate::cli::output::{self, Readers};
use crate::cli::terminal::Terminal;
use crate::cli::{Exit, check, clock, diagnostics, schema};
use crate::examine::examine;
use crate::interview::Interview;
use crate::recipient::office::Directory;

/// Copies the case file that is there beside it, where it says something else than what is to be written: somebody may have edited it
/// since the last sitting.
fn save_older(path: &Path, text: &str, terminal: &Terminal) -> std::io::Result<()> {
    let Ok(older) = std::fs::read(path) else { return Ok(()) };
    if older == text.as_bytes() {
        return Ok(());
    }
    let copy = format!("{}.bak", path.display());
    output::replace(Path::new(&copy), &older, Readers::Owner)?;
    terminal.status(&terminal.text("cli-new-older", &[("copy", (&copy).into())]));
    Ok(())
}

/// Writes the case file and checks it. The answers are no longer kept once they are in a case file that letters can be written from.
pub(super) fn finish(args: &NewArgs, interview: &Interview<'_>, kept: &Kept, terminal: &Terminal) -> Exit {
    let text = interview.case_file();
    if args.file == "-" {
        terminal.write(text.as_bytes());
        return Exit::Fine;
    }
    let path = Path::new(&args.file);
    let line = schema::beside(path, terminal).unwrap_or_default();
    let text = line + &text;
    let written =
        save_older(path, &text, terminal).and_then(|()| output::replace(path, text.as_bytes(), Readers::Owner));
    if let Err(error) = written {
        terminal.error("cli-cannot-write", &[("file", (&args.file).into()), ("why", (&terminal.why(&error)).into())]);
        return Exit::InputOutput;
    }
    let source = Source { name: args.file.clone(), text: std::fs::read_to_string(path).unwrap_or(text) };
    let examined = examine(source, clock::today(), &Directory::builtin(), |_| true);
    if args.plain {
        diagnostics::sentences(&examined.findings, &examined.source, terminal);
    } else {
        diagnostics::findings(&examined.findings, &examined.source, terminal);
    }
    check::summary(&examined, terminal);
    let exit = check::ends(&examined);
    let sound = !finding::has_error(&examined.findings);
    if sound && let Err(error) = kept.remove() {
        terminal.error("cli-cannot-write", &[("file", (&kept.name()).into()), ("why", (&terminal.why(&error)).into())]);
        return Exit::InputOutput;
    }
    let id = if exit == Exit::Fine { "cli-new-done" } else { "cli-new-done-wrong" };
    terminal.status(&terminal.text(id, &[("file", (&args.file).into())]));
    if kept.is_there() {
        let name = kept.name();
        let args = [("kept", (&name).into()), ("file", (&args.file).into())];
        terminal.status(&terminal.text("cli-new-kept", &args));
    }
    exit
}
