//! From a composed letter to pages and from pages to PDF, without a word to anybody: what `render` and `batch` share.

use std::borrow::Cow;

use super::faces::Faces;
use crate::letter::Document;
use crate::locale::{Messages, Script};
use crate::pack;
use crate::pdf;
use crate::typeset::{Layout, Library, MissingGlyph, Style};

/// Fonts, style and labels of one run.
pub(super) struct Press {
    pub(super) style: Style,
    pub(super) faces: Faces,
    pub(super) compact: bool,
    pub(super) labels: [Messages; 2],
}

impl Press {
    /// Gets ready to print in this style with these fonts, `compact` as [`Faces::layout`] has it.
    pub(super) fn new(style: Style, faces: Faces, compact: bool) -> Press {
        let labels = pack::labels();
        Press { style, faces, compact, labels }
    }

    /// Returns the pages of a letter, and the fonts they are set with.
    ///
    /// # Errors
    /// Every character that no font has.
    pub(super) fn pages(&self, document: &Document) -> Result<(Layout, Cow<'_, Library>), Vec<MissingGlyph>> {
        let [hans, hant] = &self.labels;
        let labels = if document.script == Script::Hant { hant } else { hans };
        let footer = |page: usize, total: usize| self.style.footer_words(labels, page, total);
        self.faces.layout(document, &self.style, self.compact, &footer)
    }

    /// Writes the pages as PDF.
    ///
    /// # Errors
    /// What the library that writes PDF says.
    pub(super) fn pdf(&self, document: &Document, layout: &Layout, library: &Library) -> Result<Vec<u8>, String> {
        pdf::write(document, layout, library).map_err(|error| error.to_string())
    }
}
