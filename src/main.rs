//! The `tousu` command.

use std::process::ExitCode;

/// Letters are thousands of small allocations.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    tousu::cli::run(std::env::args_os()).into()
}
