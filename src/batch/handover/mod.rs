//! 大宗挂号: the list that is handed over with letters at the post office, and the same list as it comes back with their numbers.
//!
//! `docs/sent.md` describes the columns.

mod fault;
mod list;
mod paper;
mod returned;

pub use fault::Fault;
pub use list::{Entry, Handover, handover};
pub use returned::{Column, Defaults, Named, Remark, Returned, Row, read};

/// Name of the file that holds the list.
pub const NAME: &str = "handover.csv";
