//! A [`crate::letter::Document`] as plain text: to read ([`reading()`]) or to paste into a web form ([`form()`]).
//!
//! Both print the same characters in the same order; they differ in white space only.

mod form;
mod lines;
mod reading;
mod wrap;

pub use form::{Overrun, form, limit};
pub use reading::reading;
