//! Typesetting: a [`Document`] and a [`Style`] in, positioned glyphs out.
//!
//! Three stages, each a pure function: characters become [`line`] cells with a face, a width and a class; cells become
//! lines; lines become pages. All lengths are whole numbers (em/1000 inside a line, [`Mp`] on a page), so the same document
//! gives the same pages on every machine.

pub mod fonts;
mod layout;
mod line;
mod page;
mod style;

pub use fonts::{Borrowed, FaceId, Library, MissingGlyph, Place};
pub use layout::{Glyph, Layout, Mark, Mp, Page, Role, Rule, Run, Source};
pub use style::{Size, Style};

use crate::letter::Document;

/// Returns the pages of a letter.
///
/// `footer` gives the text at the foot of a page from its number and the number of pages; an empty text prints nothing.
///
/// # Errors
/// Every distinct character that no font of the library has (or that is a private-use code point), in order of appearance.
pub fn layout(
    document: &Document,
    style: &Style,
    library: &Library,
    footer: &impl Fn(usize, usize) -> String,
) -> Result<Layout, Vec<MissingGlyph>> {
    page::compose(document, style, library, footer)
}
