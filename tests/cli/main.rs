//! The program as a user runs it: commands and their errors, `render`, fonts of the user's, what it is to a shell.

#[allow(dead_code)]
#[path = "../cli_support/mod.rs"]
mod cli_support;
mod commands;
mod docs;
mod fonts;
mod new;
mod pack;
mod render;
mod schema;
mod shell;
#[path = "../support/mod.rs"]
mod support;
mod templates;
mod watch;
