//! Page make-up: blocks become strips (one line or one table row each), strips become pages.

mod block;
mod mark;
mod paginate;
mod setter;
mod signature;
mod strip;
mod table;

use super::fonts::{Finder, Library, MissingGlyph, Place, Voice};
use super::layout::{Layout, Page, Role};
use super::style::Style;
use crate::letter::Document;
use setter::{Owner, Setter};

/// Returns the pages of a letter; see [`super::layout`].
pub(super) fn compose(
    document: &Document,
    style: &Style,
    library: &Library,
    footer: &impl Fn(usize, usize) -> String,
) -> Result<Layout, Vec<MissingGlyph>> {
    let finder = Finder::new(document.script, library);
    let mut strips = Vec::new();
    for (index, block) in document.blocks.iter().enumerate() {
        let setter = Setter { style, finder: &finder, place: Place::Block(index) };
        block::set(&setter, block, index, &mut strips);
    }
    let mut pages = paginate::pages(strips, style);
    let total = pages.len();
    if total > 1 {
        for (i, page) in pages.iter_mut().enumerate() {
            number(page, &footer(i + 1, total), style, &finder);
        }
    }
    let mark = document.mark.as_ref().and_then(|word| mark::set(word, style, &finder));
    let borrowed = finder.finish()?;
    Ok(Layout { width: style.page.0, height: style.page.1, pages, mark, borrowed })
}

/// Prints the footer of one page, centred below the text area.
fn number(page: &mut Page, text: &str, style: &Style, finder: &Finder<'_>) {
    let setter = Setter { style, finder, place: Place::Footer };
    let owner = Owner { block: None, role: Role::Footer };
    let cells = setter.cells(&super::line::text(text), Voice::Body, false);
    let mut strip = setter.centred(&cells, style.footer, style.measure, owner);
    for line in &mut strip {
        let baseline = style.page.1 - style.footer_baseline;
        for run in &mut line.runs {
            run.y = baseline;
            run.glyphs.iter_mut().for_each(|g| g.x += style.left);
        }
        page.runs.append(&mut line.runs);
    }
}
