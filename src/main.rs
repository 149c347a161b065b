//! The `tousu` command.

use std::process::ExitCode;

fn main() -> ExitCode {
    tousu::cli::run(std::env::args_os()).into()
}
