//! The interview behind `tousu new`: which question comes next, whether an answer can be used, and the case file that answers make.
//!
//! Nothing here asks anybody: `cli::new` does, on a terminal or from a file. The questions are one table (`steps`), what they take is
//! what the field of the case file takes ([`crate::case::shape`]), and an answer is held against the case file's own reader, so the
//! interview knows no rule of its own.

mod answers;
mod ask;
mod back;
mod draft;
mod flow;
mod law;
mod offer;
mod pen;
mod question;
mod spoken;
mod steps;
#[cfg(test)]
mod tests;
mod usual;
mod when;

use std::sync::LazyLock;

pub use answers::Answers;
pub use flow::{Interview, Refused, SETTINGS, keys};
pub use question::{Offer, Question, Takes};
pub use when::IMPLIED;

use crate::recipient::office::Directory;

/// The answer yes.
pub const YES: &str = "yes";
/// The answer no.
pub const NO: &str = "no";

/// The offices that letters are addressed to while the interview goes on.
static OFFICES: LazyLock<Directory> = LazyLock::new(Directory::builtin);
