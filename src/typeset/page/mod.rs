//! Page make-up: blocks become strips (one line or one table row each), strips become pages.

mod block;
mod columns;
mod exhibit;
mod furniture;
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
use super::layout::{Layout, Mark};
use super::style::Style;
use crate::letter::Document;
use crate::locale::Script;
use setter::Setter;

pub use exhibit::{Area, area};
pub use furniture::Furniture;

/// Returns the pages of a document with their furniture; see [`super::layout`].
pub(super) fn compose(
    document: &Document,
    style: &Style,
    library: &Library,
    furniture: Furniture<'_>,
) -> Result<Layout, Vec<MissingGlyph>> {
    let finder = Finder::new(document.script, library);
    let mut strips = Vec::new();
    for (index, block) in document.blocks.iter().enumerate() {
        let setter = Setter { style, finder: &finder, place: Place::Block(index) };
        block::set(&setter, block, index, &mut strips);
    }
    let mut pages = paginate::pages(strips, style);
    furniture::set(&mut pages, furniture, style, &finder);
    let mark = document.mark.as_ref().and_then(|word| mark::set(word, style, &finder));
    let Told { borrowed, common } = finder.finish()?;
    Ok(Layout { width: style.page.0, height: style.page.1, pages, mark, borrowed, common })
}

/// Returns a word across a page; see [`super::mark`].
pub(super) fn mark(
    word: &str,
    script: Script,
    style: &Style,
    library: &Library,
) -> Result<Option<Mark>, Vec<MissingGlyph>> {
    let finder = Finder::new(script, library);
    let mark = mark::set(word, style, &finder);
    finder.finish().map(|_| mark)
}
