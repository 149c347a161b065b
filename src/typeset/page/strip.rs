//! A strip: the smallest piece of a letter that is never cut by a page's end.

use std::sync::Arc;

use crate::typeset::layout::{Mp, Picture, Rule, Run};

/// One text line or table row. Positions are relative to the strip's top left corner.
#[derive(Debug, Clone, Default)]
pub(super) struct Strip {
    /// Height.
    pub(super) height: Mp,
    /// Blank wanted above; dropped at the top of a page.
    pub(super) above: Mp,
    /// Blank wanted below; of two neighbours' wishes the larger counts.
    pub(super) below: Mp,
    /// Text.
    pub(super) runs: Vec<Run>,
    /// Rules.
    pub(super) rules: Vec<Rule>,
    /// Pictures.
    pub(super) pictures: Vec<Picture>,
    /// Whether the next strip must stand on the same page.
    pub(super) keep: bool,
    /// Whether it had better, which gives way where there is no room for all that must stay together.
    pub(super) whole: bool,
    /// Whether this is text of the body or of its list of enclosures, of which a signature takes a line along.
    pub(super) body: bool,
    /// Whether it stands on the lines of the page, where the style has such.
    pub(super) on_grid: bool,
    /// Whether it starts a page.
    pub(super) starts_page: bool,
    /// What is repeated above it where it comes first on a page: a table's header row.
    pub(super) head: Option<Arc<Strip>>,
}

/// Puts blank above the first and below the last strip of a block.
pub(super) fn space(strips: &mut [Strip], above: Mp, below: Mp) {
    if let Some(first) = strips.first_mut() {
        first.above = above;
    }
    if let Some(last) = strips.last_mut() {
        last.below = below;
    }
}

/// Keeps all strips of a block, and optionally the next block, on one page.
pub(super) fn keep(strips: &mut [Strip], with_next: bool) {
    let last = strips.len().saturating_sub(1);
    for (i, strip) in strips.iter_mut().enumerate() {
        strip.keep = i < last || with_next;
    }
}

/// Keeps the first two and the last two lines of a paragraph together (孤行).
pub(super) fn no_lone_lines(strips: &mut [Strip]) {
    let count = strips.len();
    if count > 1 {
        strips[0].keep = true;
        strips[count - 2].keep = true;
    }
}
