//! `tousu` (投诉) writes formal Chinese complaint letters from one TOML case file.
//!
//! Data flows one way: a case file becomes a [`case::Case`]; a case and one recipient become a
//! [`letter::Document`]; a document becomes plain text ([`text`]) or positioned glyphs ([`typeset`]) and PDF bytes ([`pdf`]).
//! Each step is a pure function: no printing, no clock, no environment. Only [`cli`] touches those.

pub mod batch;
pub mod case;
pub mod cli;
pub mod examine;
pub mod exhibit;
pub mod interview;
pub mod law;
pub mod letter;
pub mod locale;
pub mod pack;
pub mod pdf;
pub mod post;
pub mod recipient;
pub mod text;
pub mod typeset;
