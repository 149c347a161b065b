//! Terms: the table of them, and `tousu deadlines`.

#[allow(dead_code)]
#[path = "../cli_support/mod.rs"]
mod cli_support;
mod command;
#[path = "../support/mod.rs"]
mod support;
mod terms;
