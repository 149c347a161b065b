//! Texts below each other in a box: first broken into lines, then in smaller type, never cut off.

use super::measures::{Rect, Step, mm};
use super::{Part, PostError, units};
use crate::typeset::{Belongs, Canvas, Family, Lines, Mp, Role, Side, Type};

/// A text of a box.
#[derive(Clone, Copy)]
pub(super) struct Text<'t> {
    pub(super) part: Part,
    pub(super) text: &'t str,
    /// Its block in the document.
    pub(super) block: usize,
    pub(super) family: Family,
    pub(super) size: fn(&Step) -> Mp,
    pub(super) stand: Stand,
}

/// Where the lines of a text stand in a box.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Stand {
    /// At the left edge.
    Left,
    /// Each in the middle.
    Centre,
    /// As one block with a straight left edge in the middle.
    Block,
    /// With a left edge shared by all texts that stand so, the widest line at the right edge of the box.
    Right,
}

/// Where a stack of texts stands in a box that is higher.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Upright {
    Top,
    Middle,
    Bottom,
}

/// Distances of lines.
#[derive(Clone, Copy)]
pub(super) struct Leading {
    /// Distance of baselines, thousandths of the type size.
    pub(super) line: Mp,
    /// Further distance between two texts, thousandths of the type size of the second.
    pub(super) between: Mp,
}

/// Ink may stand out of the box of its character this far, mm: the hook of a J, the tail of a g.
const OVERHANG: f64 = 0.4;

/// Puts texts into a box in the first of these steps of type that they fit in.
///
/// # Errors
/// [`PostError::TooLong`] with the text that asks for most room.
pub(super) fn put(
    canvas: &mut Canvas<'_>,
    texts: &[Text<'_>],
    steps: &[Step],
    leading: Leading,
    area: Rect,
    upright: Upright,
) -> Result<(), PostError> {
    let area = area.inside(mm(OVERHANG));
    let mut tallest = None;
    for step in steps {
        let set: Vec<(Lines, Mp)> =
            texts.iter().enumerate().map(|(n, t)| set(canvas, n, t, step, leading, area)).collect();
        let height = set.iter().map(|(lines, above)| lines.height() + above).sum::<Mp>();
        if height <= area.height && set.iter().all(|(lines, _)| lines.width() <= area.width) {
            let mut y = match upright {
                Upright::Top => area.y,
                Upright::Middle => area.y + (area.height - height) / 2,
                Upright::Bottom => area.bottom() - height,
            };
            let right = texts.iter().zip(&set).filter(|(text, _)| text.stand == Stand::Right);
            let left = area.right() - right.map(|(_, (lines, _))| lines.width()).max().unwrap_or(0);
            for (text, (lines, above)) in texts.iter().zip(set) {
                let (x, side) = match text.stand {
                    Stand::Left => (area.x, Side::Left),
                    Stand::Centre => (area.x, Side::Centre),
                    Stand::Block => (area.x, Side::BlockCentre),
                    Stand::Right => (left, Side::Left),
                };
                let next = y + above + lines.height();
                canvas.place(lines, (x, y + above), area.width, side);
                y = next;
            }
            return Ok(());
        }
        tallest = texts.iter().zip(&set).max_by_key(|(_, (lines, _))| lines.height()).map(|(text, _)| *text);
    }
    let Some(Text { part, text, .. }) = tallest else { return Ok(()) };
    Err(PostError::TooLong { part, text: text.to_owned() })
}

/// Returns the lines of a text in a step of type, and the distance from the text before it.
fn set(canvas: &Canvas<'_>, n: usize, text: &Text<'_>, step: &Step, leading: Leading, area: Rect) -> (Lines, Mp) {
    let size = (text.size)(step);
    let look = Type { family: text.family, size, pitch: scaled(size, leading.line) };
    let above = if n == 0 { 0 } else { scaled(size, leading.between) };
    let belongs = Belongs::Block(text.block, Role::Paragraph);
    let even = canvas.compose_even(text.text, look, area.width, belongs);
    let is_address = matches!(text.part, Part::Address | Part::SenderAddress);
    let by_parts = if is_address && even.count() > 1 {
        by_parts(canvas, text.text, look, area.width, even.count(), belongs)
    } else {
        None
    };
    (by_parts.unwrap_or(even), above)
}

/// Returns an address in this many lines, each ending with a part of it; nothing where that takes more lines.
fn by_parts(canvas: &Canvas<'_>, text: &str, look: Type, width: Mp, count: usize, belongs: Belongs) -> Option<Lines> {
    let mut lines = Lines::default();
    for piece in units::pieces(text, count)? {
        let piece = canvas.compose(piece, look, width, belongs);
        if piece.count() != 1 || piece.width() > width {
            return None;
        }
        lines.append(piece);
    }
    Some(lines)
}

fn scaled(size: Mp, thousandths: Mp) -> Mp {
    (i64::from(size) * i64::from(thousandths) / 1000) as Mp
}
