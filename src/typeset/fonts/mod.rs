//! The fonts letters are printed with: those in the binary and the user's, which characters they have, and in which order they
//! are asked.

mod alternates;
mod bundled;
mod cache;
mod chain;
mod characters;
mod face;
mod library;
mod own;

pub use bundled::{FaceId, FontInfo, bundled};
pub use chain::{Borrowed, CommonForm, Family, MissingGlyph, Place, Unprintable, source};
pub(super) use chain::{Finder, Found, Told};
pub use characters::{Needs, is_invisible, is_private_use, is_selector, needs};
pub use face::{Face, Outlines};
pub use library::Library;
pub use own::FontError;
pub(crate) use own::may_be_printed;
