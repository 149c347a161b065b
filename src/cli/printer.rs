//! One letter to one file: pages, or text.

use super::args::{Format, RenderArgs};
use super::examine::Examined;
use super::glyphs::{self, Told};
use super::press::Press;
use super::render::once;
use super::terminal::Terminal;
use super::written::Content;
use super::{Exit, diagnostics};
use crate::case::model::Letter;
use crate::letter::Document;
use crate::recipient::profile;
use crate::text;
use crate::typeset::{Borrowed, Library};

/// A finished output file.
pub(super) struct File {
    pub(super) name: String,
    pub(super) bytes: Vec<u8>,
    pub(super) content: Content,
}

/// Turns the letters of one case into files.
pub(super) struct Printer<'a> {
    pub(super) args: &'a RenderArgs,
    pub(super) press: &'a Press,
    pub(super) examined: &'a Examined,
    pub(super) terminal: &'a Terminal,
    /// What is to be told of the letters set so far.
    pub(super) told: Told,
}

impl Printer<'_> {
    /// Makes one output file; nothing where the letter does not exist in the format.
    pub(super) fn file(
        &mut self,
        format: Format,
        stem: &str,
        letter: &Letter,
        document: &Document,
        content: Content,
    ) -> Result<Option<File>, Exit> {
        let (name, bytes) = match format {
            Format::Pdf if !profile(letter.kind).paper => return Ok(None),
            Format::Pdf => (format!("{stem}.pdf"), self.print(document)?),
            Format::Text => (format!("{stem}.txt"), text::reading(document, self.args.width).into_bytes()),
            Format::Form => {
                let form = text::form(document);
                warn_overrun(self.args, stem, &form, self.terminal);
                (format!("{stem}.form.txt"), (form + "\n").into_bytes())
            }
        };
        Ok(Some(File { name, bytes, content }))
    }

    /// Sets a letter and writes it as PDF.
    fn print(&mut self, document: &Document) -> Result<Vec<u8>, Exit> {
        let Printer { press, examined, terminal, .. } = *self;
        let (layout, library) = press.pages(document).map_err(|missing| {
            diagnostics::findings(&glyphs::missing(examined, &missing), &examined.source, terminal);
            Exit::Findings
        })?;
        self.told.add(&layout, &library);
        if terminal.is_verbose() {
            list_other_region(&layout.borrowed, &library, terminal);
        }
        press.pdf(document, &layout, &library).map_err(|why| {
            terminal.error("cli-pdf-error", &[("why", (&why).into())]);
            Exit::InputOutput
        })
    }
}

/// Lists the ideographs printed in the shape of the other script's standard, a line a font.
fn list_other_region(borrowed: &[Borrowed], library: &Library, terminal: &Terminal) {
    let bundled: Vec<&Borrowed> = borrowed.iter().filter(|b| b.face.info().is_some()).collect();
    for face in once(&bundled.iter().map(|b| b.face).collect::<Vec<_>>()) {
        let characters: String = bundled.iter().filter(|b| b.face == face).map(|b| b.character).collect();
        let font = library.face(face).map_or("", |face| face.name());
        let args = [("characters", (&characters).into()), ("font", font.into())];
        terminal.report(&terminal.text("cli-other-region", &args));
    }
}

fn warn_overrun(args: &RenderArgs, stem: &str, form: &str, terminal: &Terminal) {
    let Some(overrun) = args.max_chars.and_then(|max| text::limit(form, max)) else { return };
    let sentence = &form[overrun.sentence.clone()];
    let args = [
        ("name", stem.into()),
        ("chars", overrun.chars.into()),
        ("over", overrun.over.into()),
        ("sentence", sentence.into()),
    ];
    terminal.warn("cli-overrun", &args);
}
