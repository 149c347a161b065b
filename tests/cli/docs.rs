//! README and `docs/` as their readers use them: commands are run, files checked, links followed.
//!
//! `SNAPSHOTS=overwrite cargo test cli::docs` writes what the commands print, and `docs/cli.md`, anew; read what changed.

mod codes;
mod commands;
#[cfg(unix)]
mod console;
mod files;
mod links;
mod page;
mod reference;

use std::path::PathBuf;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Fails with all that was found, a line each.
fn expect_none(found: &[String]) {
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}
