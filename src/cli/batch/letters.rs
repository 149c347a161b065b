//! The letters of one case, composed and set, handed over one by one.

use std::borrow::Cow;

use super::setup::Setup;
use crate::case::model::{Case, Letter};
use crate::case::{Finding, Severity};
use crate::cli::args::Format;
use crate::cli::examine::Examined;
use crate::cli::glyphs;
use crate::cli::output::OutputError;
use crate::letter::djot::DjotError;
use crate::letter::{Document, LetterError};
use crate::locale::Script;
use crate::recipient::profile;
use crate::typeset::{Layout, Library};

/// A letter ready for any output.
pub(super) struct Finished<'s> {
    /// Its number in the case, from 0.
    pub(super) number: usize,
    pub(super) letter: &'s Letter,
    pub(super) script: Script,
    pub(super) document: Document,
    /// Its pages, where the run writes PDF and the letter is one on paper.
    pub(super) pages: Option<(Layout, Cow<'s, Library>)>,
}

/// Why a case has no letters.
pub(super) enum Fault {
    /// Something about this case.
    Found(Vec<Finding>),
    /// Something that ends the run.
    Output(OutputError),
}

impl Fault {
    /// Returns the fault of this code.
    pub(super) fn new(code: &'static str, args: Vec<(&'static str, String)>) -> Fault {
        Fault::Found(vec![error(code, args)])
    }
}

/// Returns an error without a place.
pub(super) fn error(code: &'static str, args: Vec<(&'static str, String)>) -> Finding {
    Finding { code, severity: Severity::Error, span: None, args, basis: None, letter: None }
}

/// Composes and sets the letters of a case but those with the numbers `refused`, and hands them over.
pub(super) fn each<'s>(
    setup: &'s Setup,
    examined: &'s Examined,
    case: &'s Case,
    refused: &[usize],
    mut take: impl FnMut(Finished<'s>) -> Result<(), Fault>,
) -> Result<(), Fault> {
    let scripts = if setup.scripts.is_empty() { &case.write_in } else { &setup.scripts };
    for (number, letter) in case.letters.iter().enumerate().filter(|(n, _)| setup.draft || !refused.contains(n)) {
        for (i, &script) in scripts.iter().enumerate() {
            if scripts[..i].contains(&script) {
                continue;
            }
            let mut document = setup.composer.compose(case, letter, script).map_err(|e| template(&e))?.document;
            document.mark = setup.draft.then(|| setup.composer.label(script, "draft"));
            let wanted = setup.formats.contains(&Format::Pdf) && profile(letter.kind).paper;
            let pages = match wanted.then(|| setup.press.pages(&document)) {
                Some(Err(missing)) => return Err(Fault::Found(glyphs::missing(examined, &missing))),
                Some(Ok(pages)) => Some(pages),
                None => None,
            };
            take(Finished { number, letter, script, document, pages })?;
        }
    }
    Ok(())
}

fn template(error: &LetterError) -> Fault {
    let (name, why) = match error {
        LetterError::Template(error) => (error.source.name.clone(), error.message.clone()),
        LetterError::Djot { template, error: DjotError::Citation { notation, message } } => {
            (template.clone(), format!("{notation}: {message}"))
        }
        LetterError::Djot { template, error: DjotError::Unsupported(what) | DjotError::Role(what) } => {
            (template.clone(), what.clone())
        }
    };
    Fault::new("batch-template", vec![("name", name), ("why", why)])
}
