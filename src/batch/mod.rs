//! Many cases at once.

pub mod guard;
pub mod intake;
pub mod numbers;
pub mod print;
