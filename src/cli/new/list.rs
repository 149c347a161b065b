//! `tousu new --questions`: every question with its name, for who writes answers into a file.

use super::Exit;
use super::Terminal;
use crate::case::schema::message_of;
use crate::interview::{SETTINGS, keys};

/// Prints them.
pub(super) fn questions(terminal: &Terminal) -> Exit {
    let keys = keys();
    let width = keys.iter().map(String::len).max().unwrap_or_default() + 2;
    for key in keys {
        let number = [("n", "N".into())];
        let id = match SETTINGS.contains(&key.as_str()) {
            true => format!("field-{}", message_of(&key)),
            false => format!("ask-{}", message_of(&key.replace(".N.", "."))),
        };
        terminal.print(&format!("{key:<width$}{}", terminal.text(&id, &number)));
    }
    Exit::Fine
}
