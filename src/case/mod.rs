//! The case file: typed model, TOML reading with spans, findings about the file itself.

pub mod checksum;
pub mod choice;
pub mod finding;
pub mod model;
pub mod problem;
pub mod read;
pub mod source;

pub use finding::{Finding, Severity};
pub use model::Case;
pub use problem::Problem;
pub use read::read;
pub use source::Source;
