//! Page make-up: blocks become strips (one line or one table row each), strips become pages.

mod block;
mod columns;
mod mark;
mod paginate;
mod placed;
mod setter;
mod signature;
mod strip;
mod table;
mod title;

pub use placed::{Belongs, Canvas, Lines, Side, Type};

use super::fonts::{Finder, Library, MissingGlyph, Place, Told};
use super::layout::{Layout, Mp, Page, Role};
use super::line::{self, natural_width};
use super::style::{FooterPlace, Style};
use crate::letter::Document;
use setter::{Owner, Setter, scaled};

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
            number(page, i + 1, &footer(i + 1, total), style, &finder);
        }
    }
    let mark = document.mark.as_ref().and_then(|word| mark::set(word, style, &finder));
    let Told { borrowed, common } = finder.finish()?;
    Ok(Layout { width: style.page.0, height: style.page.1, pages, mark, borrowed, common })
}

/// Prints the footer of a page below its text area.
fn number(page: &mut Page, number: usize, text: &str, style: &Style, finder: &Finder<'_>) {
    let setter = Setter { style, finder, place: Place::Footer };
    let look = style.footer.text;
    let cells = setter.cells(&line::text(text), look.family, false);
    let free = style.measure - scaled(natural_width(&cells), look.em);
    let x: Mp = match style.footer.place {
        FooterPlace::Centre => free / 2,
        FooterPlace::Outer if number % 2 == 1 => free - style.body.em,
        FooterPlace::Outer => style.body.em,
    };
    let owner = Owner { block: None, role: Role::Footer };
    let mut strip = setter.one_line(&cells, look, style.left + x, owner);
    let top = style.top + style.depth + style.footer.gap - strip.height / 2;
    strip.runs.iter_mut().for_each(|run| run.y += top);
    page.runs.append(&mut strip.runs);
}
