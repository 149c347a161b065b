//! Many cases at once.

pub mod intake;
