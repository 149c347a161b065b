//! The word across each page of a draft.

use super::setter::{Owner, Setter, scaled};
use crate::typeset::fonts::{Finder, Place};
use crate::typeset::layout::{Mark, Role};
use crate::typeset::line::{natural_width, text};
use crate::typeset::style::{Style, TextStyle};

/// Cosine and sine of the word's turn, in thousandths: two whole numbers whose squares add up to 1,000,000, so that no machine
/// rounds them differently. 53.13° is nearly the diagonal of A4 (54.7°).
const TURN: (i32, i32) = (600, 800);

/// Returns a word in the middle of the page, as large as the style says or as its length allows; nothing for a blank one.
pub(super) fn set(word: &str, style: &Style, finder: &Finder<'_>) -> Option<Mark> {
    let setter = Setter { style, finder, place: Place::Mark };
    let cells = setter.cells(&text(word), style.mark.family, false);
    let width = natural_width(&cells);
    let fitting = i64::from(style.mark.length) * 1000 / i64::from(width.max(1));
    let em = i64::from(style.mark.em).min(fitting) as i32;
    let look = TextStyle { family: style.mark.family, size: em, em, pitch: em, above: 0, below: 0, indent: 0 };
    let x = (style.page.0 - scaled(width, em)) / 2;
    let mut line = setter.one_line(&cells, look, x, Owner { block: None, role: Role::Mark });
    line.runs.iter_mut().for_each(|run| run.y += (style.page.1 - line.height) / 2);
    (!line.runs.is_empty()).then_some(Mark { runs: line.runs, turn: TURN, grey: style.mark.grey })
}
