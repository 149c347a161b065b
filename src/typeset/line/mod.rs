//! Line composition after CLREQ and GB/T 15834-2011: text becomes [`cell`]s, cells get break places, lines are filled and
//! adjusted. Everything here is measured in em/1000 of the paragraph's type size.
//!
//! Every line but the last meets its measure. What may fall short of it, and when a single character may be left over, is defined
//! and counted in `tests/random.rs`.

mod adjust;
mod breaks;
mod cell;
mod class;
mod compose;
mod paragraph;
mod parts;
mod spacing;
mod unit;

pub(super) use breaks::{Place as Break, breaks, units};
pub(super) use cell::{Cell, Tone, cells};
pub(super) use compose::{Fill, Line, Measure, compose};
pub(super) use spacing::natural_width;

use crate::letter::document::{Inline, Text};

/// Returns running text of one plain piece.
pub(super) fn text(s: &str) -> Text {
    vec![Inline::Plain(s.to_owned())]
}

#[cfg(test)]
mod tests;
