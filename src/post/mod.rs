//! What goes on the outside of a letter: envelopes, the page behind a window, labels.
//!
//! A letter's [`Item`] is set on an [`envelope`], a [`window`] page or among [`labels`]; each returns a [`Document`] and its pages,
//! which [`crate::pdf`] writes as it writes letters. Nothing is cut off: what does not fit is a [`PostError`].

mod calibration;
mod check;
mod code;
mod envelope;
mod fit;
mod item;
mod labels;
mod measures;
mod paper;
mod sheet;
mod units;
mod window;

pub use calibration::calibration;
pub use check::check;
pub use code::{Code, OutsideZone};
pub use envelope::envelope;
pub use item::{Item, Service, Wanted};
pub use labels::labels;
pub use measures::{Rect, Size, Window, Zones, mm};
pub use sheet::{BuiltInSheet, Sheet};
pub use window::window;

use crate::case::choice::choices;
use crate::letter::Document;
use crate::typeset::{Layout, MissingGlyph};

/// What was set, with its pages.
#[derive(Debug, Clone, PartialEq)]
pub struct Made {
    /// What is printed, text by text.
    pub document: Document,
    /// Its pages.
    pub layout: Layout,
}

choices! {
    /// A text on the outside of a letter. Its code is the fluent message `post-part-CODE`.
    Part {
        /// Address of the recipient.
        Address = "address",
        /// Name of the recipient.
        Name = "name",
        /// Address of the sender.
        SenderAddress = "sender-address",
        /// Name of the sender.
        SenderName = "sender-name",
        /// How it is sent.
        Service = "service",
        /// What is in it.
        Contents = "contents",
        /// The list of what is in it.
        List = "list",
        /// Instructions of the calibration sheet.
        Instructions = "instructions",
    }
}

/// Why something could not be set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PostError {
    /// Characters that cannot be printed, in order of appearance.
    Missing(Vec<MissingGlyph>),
    /// A text does not fit in its place in the smallest type allowed.
    TooLong {
        /// Which text.
        part: Part,
        /// The text itself.
        text: String,
    },
}

impl From<Vec<MissingGlyph>> for PostError {
    fn from(missing: Vec<MissingGlyph>) -> Self {
        PostError::Missing(missing)
    }
}
