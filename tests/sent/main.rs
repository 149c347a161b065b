//! The handover list and `tousu sent`: the list on paper, the list as spreadsheet programs give it back, one letter.

#[allow(dead_code)]
#[path = "../cli_support/mod.rs"]
mod cli_support;
mod desk;
mod import;
#[cfg(unix)]
mod killed;
mod mistakes;
mod one;
mod paper;
#[path = "../support/mod.rs"]
mod support;
