//! The order of letters: the table of ways, what later letters say of earlier ones, and `tousu next`.

#[allow(dead_code)]
#[path = "../cli_support/mod.rs"]
mod cli_support;
mod command;
mod letters;
mod order;
#[path = "../support/mod.rs"]
mod support;
