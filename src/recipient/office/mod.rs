//! The offices letters go to: records of their names and addresses, the names built from a place, and putting both into letters.
//!
//! Records are data (`data/offices.toml` and files of the user's own in the same form), each with its source and the day it was
//! read. [`address`] runs between reading a case and checking its letters.

mod address;
mod county;
mod directory;
mod read;
mod record;

pub use address::address;
pub use directory::Directory;
pub use record::{InScripts, Office, OfficeKind, Province, Support};
