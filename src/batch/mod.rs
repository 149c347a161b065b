//! Many cases at once: what they are read from, how the work is shared out, what is written down of it.

pub mod guard;
pub mod handover;
pub mod intake;
pub mod manifest;
pub mod numbers;
pub mod print;
pub mod report;
pub mod run;
pub mod select;

use serde::{Deserialize, Serialize};

/// Which case of an intake: the number of its row, or the name of its file. Cases of one intake come in this order.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Key {
    /// The number of the row as a spreadsheet program shows it.
    Row(u64),
    /// The name of a case file in a folder.
    File(String),
}

impl Key {
    /// Returns the key of a place.
    pub fn of(place: &intake::Place) -> Key {
        match place {
            intake::Place::Row { row, .. } => Key::Row(*row),
            intake::Place::File(name) => Key::File(name.clone()),
        }
    }
}

impl std::fmt::Display for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Key::Row(row) => write!(f, "{row}"),
            Key::File(name) => f.write_str(name),
        }
    }
}
