//! The handover list and `tousu sent`: the list on paper, the list as spreadsheet programs give it back, one letter.

mod desk;
mod import;
#[cfg(unix)]
mod killed;
mod mistakes;
mod one;
mod paper;
