//! Composing what a letter says: context, tera environment, Djot → [`Document`].

pub mod document;

pub use document::Document;
