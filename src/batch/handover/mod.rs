//! 大宗挂号: the list that is handed over with letters at the post office, and the same list as it comes back with their numbers.
//!
//! `docs/sent.md` describes the columns.

mod fault;
mod list;
mod paper;
mod returned;
mod row;

pub use fault::Fault;
pub use list::{Entry, Handover, handover};
pub use returned::{Defaults, Remark, Returned, read};
pub use row::{Column, Named, Row};

/// Name of the file that holds the list.
pub const NAME: &str = "handover.csv";
