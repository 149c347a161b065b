//! `tousu batch` as a volunteer runs it: interrupted, on a full disk, in parts, on a sheet with mistakes.
//!
//! `SNAPSHOTS=overwrite cargo test --test batch` writes what the screen shows anew; read what changed.

#[allow(dead_code)]
#[path = "../cli_support/mod.rs"]
mod cli_support;

#[cfg(unix)]
mod broken_off;
#[cfg(target_os = "linux")]
mod full_disk;
mod kept;
mod parts;
mod printed;
mod screen;
mod support;
