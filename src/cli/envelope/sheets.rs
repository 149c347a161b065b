//! The sheet of labels that `--labels` names: a built-in one, or a file of the user's.

use super::super::Exit;
use super::super::load;
use super::super::terminal::Terminal;
use super::super::trouble::{Trouble, What};
use crate::case::choice::Choice;
use crate::case::read::suggest::nearest;
use crate::post::{BuiltInSheet, Sheet};

/// Returns the built-in sheet of this name, or reads it from a user's file.
pub(super) fn load(given: &str, terminal: &Terminal) -> Result<Sheet, Trouble> {
    if let Some(built_in) = BuiltInSheet::from_code(given) {
        return Ok(built_in.sheet());
    }
    if !given.contains(['.', '/', '\\']) {
        return Err(unknown(given, terminal));
    }
    let source = load::text(given, terminal)?;
    let (sheet, findings) = Sheet::read(&source);
    sheet.ok_or(Trouble { exit: Exit::Findings, what: What::Found(source, findings), hint: None })
}

fn unknown(given: &str, terminal: &Terminal) -> Trouble {
    let names: Vec<&str> = BuiltInSheet::CODES.iter().map(|(name, _)| *name).chain(["*.toml"]).collect();
    let text = terminal.text("cli-invalid-value", &[("argument", "--labels <SHEET>".into()), ("value", given.into())]);
    let hint = match nearest(given, names.iter().copied()) {
        Some(near) => terminal.text("cli-did-you-mean", &[("suggestion", (&near).into())]),
        None => terminal.text("cli-allowed", &[("list", (&names.join(", ")).into())]),
    };
    let what = What::Said { code: "invalid-value", file: None, text };
    Trouble { exit: Exit::Usage, what, hint: Some(hint.trim_start().to_owned()) }
}
