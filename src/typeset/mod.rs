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

pub use fonts::{FaceId, Family, MissingGlyph, Place};
pub use layout::{Glyph, Layout, Mark, Mp, Page, Role, Rule, Run, Source};
pub use style::{BuiltIn, Footer, FooterPlace, MarkStyle, Numbering, Style, TextStyle};

use crate::letter::Document;

/// Returns the pages of a letter.
///
/// `footer` gives the text at the foot of a page from its number and the number of pages; an empty text prints nothing.
///
/// # Errors
/// Every distinct character that no bundled font has (or that is a private-use code point), in order of appearance.
pub fn layout(
    document: &Document,
    style: &Style,
    footer: &impl Fn(usize, usize) -> String,
) -> Result<Layout, Vec<MissingGlyph>> {
    page::compose(document, style, footer)
}

/// Returns the pages of a letter, in the first of the style's smaller types that saves a page where the last page holds next to
/// nothing; where none does, in the normal one.
///
/// # Errors
/// As [`layout`].
pub fn layout_compact(
    document: &Document,
    style: &Style,
    footer: &impl Fn(usize, usize) -> String,
) -> Result<Layout, Vec<MissingGlyph>> {
    let normal = layout(document, style, footer)?;
    if normal.pages.len() < 2 || lines_left_over(&normal) > LEFT_OVER {
        return Ok(normal);
    }
    for smaller in &style.compact {
        let compact = layout(document, smaller, footer)?;
        if compact.pages.len() < normal.pages.len() {
            return Ok(compact);
        }
    }
    Ok(normal)
}

/// Most lines on a last page that is worth saving. The signature is not counted: the lines it takes along are.
const LEFT_OVER: usize = 3;

/// Returns how many lines stand on the last page besides signature and page number.
fn lines_left_over(layout: &Layout) -> usize {
    let counts = |run: &&Run| !matches!(run.role, Role::Signer(_) | Role::Date | Role::Footer);
    let mut lines: Vec<(Option<usize>, Mp)> = Vec::new();
    for run in layout.pages.last().into_iter().flat_map(|page| &page.runs).filter(counts) {
        // Faces of one line have baselines of their own, less than half the type size apart.
        if lines.iter().all(|(block, y)| *block != run.block || (y - run.y).abs() > run.size / 2) {
            lines.push((run.block, run.y));
        }
    }
    lines.len()
}
