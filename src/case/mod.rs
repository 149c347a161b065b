//! The case file: typed model, TOML reading with spans, findings about the file itself.

pub mod choice;
mod file_name;
pub mod finding;
pub mod interest;
pub mod lint;
pub mod mention;
pub mod model;
pub mod posted;
pub mod problem;
pub mod read;
pub mod schema;
pub mod shape;
pub mod source;

pub use file_name::file_name;
pub use finding::{Finding, Severity};
pub use model::Case;
pub use problem::Problem;
pub use read::read;
pub use source::Source;

pub use crate::locale::checksum;
