//! `tousu envelope --calibrate`: the sheet to lay over a printed envelope.

use super::super::faces::Faces;
use super::super::printer::File;
use super::super::terminal::Terminal;
use super::super::written::{Content, Written};
use super::super::{Exit, clock, diagnostics, render};
use super::args::EnvelopeArgs;
use super::set::with_fonts;
use crate::case::choice::Choice;
use crate::pdf;
use crate::post::{self, Code};

/// Writes the sheet of a size, its instructions in the user's language.
pub(super) fn run(args: &EnvelopeArgs, code: Code, written: &mut Written, terminal: &Terminal) -> Exit {
    let faces = match Faces::load(&args.fonts, terminal) {
        Ok(faces) => faces,
        Err(trouble) => return trouble.print(terminal),
    };
    let script = diagnostics::script(terminal.language());
    let size = [("size", args.size.code().to_uppercase())];
    let size: Vec<_> = size.iter().map(|(name, value)| (*name, value.into())).collect();
    let (title, words) = (terminal.text("post-calibration", &size), terminal.text("post-calibration-words", &size));
    let at = (script, clock::today());
    let made = with_fonts(&faces, |library| {
        post::calibration(args.size, code, at, (&title, &words), library).map_err(|error| (0, error))
    });
    // Titles and instructions are the program's own: a test sets them in every language and size.
    let Ok((made, library)) = made else { return Exit::InputOutput };
    match pdf::write(&made.document, &made.layout, &library) {
        Ok(bytes) => {
            let name = format!("calibration_{}_{}.pdf", args.size.code(), terminal.language().code());
            let file = File { name, bytes, content: Content::default() };
            render::deliver(&args.out, args.force, vec![file], Exit::Fine, written, terminal)
        }
        Err(why) => {
            terminal.error("cli-pdf-error", &[("why", (&why.to_string()).into())]);
            Exit::InputOutput
        }
    }
}
