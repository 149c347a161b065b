//! The `tousu` command.
fn main() {}
