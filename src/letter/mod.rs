//! Composing what a letter says: context, tera environment, Djot → [`Document`].

pub mod compose;
pub mod djot;
pub mod document;
pub mod environment;
mod gaps;
pub mod house;
pub mod templates;
pub mod view;
mod words;

pub use compose::{Composed, Composer, LetterError, Paper};
pub use document::Document;
pub use view::Bound;
