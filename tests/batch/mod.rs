//! `tousu batch` as a volunteer runs it: interrupted, on a full disk, in parts, on a sheet with mistakes.
//!
//! `SNAPSHOTS=overwrite cargo test batch::` writes what the screen shows anew; read what changed.

#[cfg(unix)]
mod broken_off;
#[cfg(target_os = "linux")]
mod full_disk;
mod kept;
mod parts;
mod printed;
mod screen;
mod support;
