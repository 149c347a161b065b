//! The program as a user runs it: commands and their errors, `render`, fonts of the user's, what it is to a shell.

mod commands;
mod docs;
mod fonts;
mod new;
mod pack;
mod render;
mod schema;
mod shell;
mod templates;
mod watch;
