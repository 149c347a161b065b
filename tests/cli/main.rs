//! The program as a user runs it: commands and their errors, `render`, fonts of the user's.

#[allow(dead_code)]
#[path = "../cli_support/mod.rs"]
mod cli_support;
mod commands;
mod fonts;
mod pack;
mod render;
#[path = "../support/mod.rs"]
mod support;
mod templates;
mod watch;
