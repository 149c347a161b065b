//! The print run: all letters in a few files that an office printer takes at once, and a map of them for after a paper jam.
//!
//! Letters are sorted by what is known before they are composed ([`Piece`]); [`print`] asks for them in that order, a few at a time,
//! and hands over each volume when it is full. So ten thousand letters take the memory of one volume.

mod map;
mod order;
mod piece;
mod volume;

pub use map::{Line, Map, NAME, Reprint};
pub use order::Order;
pub use piece::Piece;
pub use volume::{PAGES, Printed, Settings, print};
