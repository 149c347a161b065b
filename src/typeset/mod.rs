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

pub use fonts::{Borrowed, CommonForm, FaceId, Family, Library, MissingGlyph, Needs, Place, Unprintable};
pub use layout::{Glyph, Layout, Mark, Mp, Page, Picture, Role, Rule, Run, Source};
pub use page::{Area, Belongs, Canvas, Furniture, Lines, Side, Type, area as picture_area};
pub use style::{BuiltIn, Footer, FooterPlace, MarkStyle, Numbering, Style, TextStyle};

use crate::letter::Document;
use crate::locale::Script;

/// Returns the pages of a letter.
///
/// `footer` gives the text at the foot of a page from its number and the number of pages; an empty text prints nothing, and a letter
/// of one page has none.
///
/// # Errors
/// Every distinct character that cannot be printed, in order of appearance.
pub fn layout(
    document: &Document,
    style: &Style,
    library: &Library,
    footer: &impl Fn(usize, usize) -> String,
) -> Result<Layout, Vec<MissingGlyph>> {
    let footer = |page, total| if total > 1 { footer(page, total) } else { String::new() };
    page::compose(document, style, library, Furniture { stamp: &|_, _| String::new(), footer: &footer })
}

/// Returns a word to be printed across every page, as [`layout`] does it for `Document::mark`; nothing for a blank one.
///
/// # Errors
/// As [`layout`].
pub fn mark(word: &str, script: Script, style: &Style, library: &Library) -> Result<Option<Mark>, Vec<MissingGlyph>> {
    page::mark(word, script, style, library)
}

/// Returns the pages of an exhibit, which bear their stamp and their number in all exhibits, were it one page only.
///
/// # Errors
/// As [`layout`].
pub fn layout_exhibit(
    document: &Document,
    style: &Style,
    library: &Library,
    furniture: Furniture<'_>,
) -> Result<Layout, Vec<MissingGlyph>> {
    page::compose(document, style, library, furniture)
}

/// Returns the pages of a letter in the first of the style's smaller types that saves a page, where a page holds next to
/// nothing; where none saves one, in the normal type.
///
/// # Errors
/// As [`layout`].
pub fn layout_compact(
    document: &Document,
    style: &Style,
    library: &Library,
    footer: &impl Fn(usize, usize) -> String,
) -> Result<Layout, Vec<MissingGlyph>> {
    let normal = layout(document, style, library, footer)?;
    if !has_nearly_empty_page(&normal, style) {
        return Ok(normal);
    }
    for smaller in &style.compact {
        let compact = layout(document, smaller, library, footer)?;
        if compact.pages.len() < normal.pages.len() {
            return Ok(compact);
        }
    }
    Ok(normal)
}

/// A page filled no further than this part of the text area, in thousandths, holds next to nothing: in the official style the
/// signature with the closing, a short list of enclosures and the lines it takes along.
const NEXT_TO_NOTHING: Mp = 500;

/// Returns whether a page that runs over from the one before holds next to nothing: the last one, or the last one before an
/// annex on a page of its own.
fn has_nearly_empty_page(layout: &Layout, style: &Style) -> bool {
    let begins = |page: &Page| page.runs.first().is_some_and(|run| matches!(run.role, Role::AnnexLabel | Role::Annex));
    let reach = |page: &Page| {
        let text = page.runs.iter().filter(|run| run.role != Role::Footer);
        text.map(|run| run.y - style.top).max().unwrap_or(0)
    };
    layout.pages.iter().enumerate().skip(1).any(|(i, page)| {
        let ends = layout.pages.get(i + 1).is_none_or(begins);
        ends && !begins(page) && reach(page) <= style.depth / 1000 * NEXT_TO_NOTHING
    })
}
