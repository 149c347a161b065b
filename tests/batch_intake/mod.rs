//! Intakes as people's programs write them, from the file to the case and back to the cell: `make_files.py` made the spreadsheets.
//!
//! `INSTA_UPDATE=always cargo test batch_intake::` writes the snapshots anew; read what changed.

mod files;
mod kept;
mod random;
mod stream;
mod support;
mod templates;
