//! The fonts in the binary: what they are, which characters they have, and in which order they are asked.

mod bundled;
mod chain;
mod face;

pub use bundled::{FaceId, FontInfo, bundled};
pub(super) use chain::Finder;
pub use chain::{Family, MissingGlyph, Place};
pub(crate) use face::Face;
