//! Putting a question to somebody: with menus, or line by line for a screen reader.

mod menus;
mod plain;

use super::Terminal;
use crate::interview::Question;

pub(super) use menus::Menus;
pub(super) use plain::Plain;

/// What somebody answered.
pub(super) enum Reply {
    /// These words.
    Words(Vec<String>),
    /// Back to the question before.
    Back,
    /// Enough for today.
    Leave,
}

/// A way of asking.
pub(super) trait Front {
    /// Puts a question and waits for what is answered.
    fn ask(&mut self, question: &Question, terminal: &Terminal) -> Reply;
}
