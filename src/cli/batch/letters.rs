//! The letters of one case, composed and set, handed over one by one.

use std::borrow::Cow;

use super::setup::Setup;
use crate::case::model::{Case, Letter};
use crate::case::{Finding, Severity};
use crate::cli::args::Format;
use crate::cli::examine::Examined;
use crate::cli::glyphs;
use crate::cli::output::OutputError;
use crate::cli::render::once;
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
    /// Its pages, where the run writes PDF, not packed, and the letter is one on paper.
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
    for (number, letter, script) in wanted(setup, case, refused) {
        let document = composed(setup, case, letter, script)?;
        let paper = setup.formats.contains(&Format::Pdf) && setup.packs.is_none() && profile(letter.kind).paper;
        let pages = paper.then(|| laid_out(setup, examined, &document)).transpose()?;
        take(Finished { number, letter, script, document, pages })?;
    }
    Ok(())
}

/// Returns the letters of a case but those with the numbers `refused`, in each script once.
pub(super) fn wanted<'s>(
    setup: &'s Setup,
    case: &'s Case,
    refused: &[usize],
) -> impl Iterator<Item = (usize, &'s Letter, Script)> {
    let scripts = if setup.scripts.is_empty() { &case.write_in } else { &setup.scripts };
    let written = move |(n, _): &(usize, &Letter)| setup.draft || !refused.contains(n);
    case.letters
        .iter()
        .enumerate()
        .filter(written)
        .flat_map(|(number, letter)| once(scripts).into_iter().map(move |script| (number, letter, script)))
}

/// Returns what a letter says.
pub(super) fn composed(setup: &Setup, case: &Case, letter: &Letter, script: Script) -> Result<Document, Fault> {
    let mut document = setup.composer.compose(case, letter, script).map_err(|e| template(&e))?.document;
    document.mark = setup.draft.then(|| setup.composer.label(script, "draft"));
    Ok(document)
}

/// Returns the pages of a letter and their fonts.
pub(super) fn laid_out<'s>(
    setup: &'s Setup,
    examined: &Examined,
    document: &Document,
) -> Result<(Layout, Cow<'s, Library>), Fault> {
    setup.press.pages(document).map_err(|missing| Fault::Found(glyphs::missing(examined, &missing)))
}

pub(super) fn template(error: &LetterError) -> Fault {
    let (name, why) = match error {
        LetterError::Template(error) => (error.source.name.clone(), error.message.clone()),
        LetterError::Djot { template, error: DjotError::Citation { notation, why } } => {
            (template.clone(), format!("{notation}: {why}"))
        }
        LetterError::Djot { template, error: DjotError::Unsupported(what) | DjotError::Role(what) } => {
            (template.clone(), what.clone())
        }
        LetterError::Djot { template, error: DjotError::Untitled } => {
            return Fault::new("batch-template-untitled", vec![("name", template.clone())]);
        }
    };
    Fault::new("batch-template", vec![("name", name), ("why", why)])
}
