//! From a folder of case files, or a sheet with a row for each case, to cases.
//!
//! A row becomes the text of a case file, so that [`crate::case::read`], the lints, the rules and every message work as they do
//! for a file; [`Entry::cell_at`] leads from a place in that text back to the cell. What the columns are is data:
//! `data/intake/columns.toml`.

mod bind;
pub mod columns;
mod compose;
mod csv;
mod draft;
mod encoding;
mod entry;
mod folder;
mod grid;
mod heading;
mod mapping;
mod marks;
mod open;
mod problem;
pub mod profile;
mod raw;
mod row;
mod template;
mod value;
mod words;
mod workbook;

pub(super) use csv::text_rows;
pub use draft::Draft;
pub use entry::{Cell, Entry, Found, Place};
#[cfg(test)]
pub(super) use grid::same_heading;
pub(super) use grid::{Heading, Line, code_of, grid};
pub use mapping::Mapping;
pub use open::{Intake, Options, Refused, open};
pub use problem::Problem;
pub use profile::Profile;
pub use template::{Format, template};
