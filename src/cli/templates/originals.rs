//! What the built-in templates were when they were exported: kept beside the user's own, so that after an upgrade of the program it can
//! be told what the user changed and what the program did.

use std::path::{Path, PathBuf};

use super::super::load;
use super::super::terminal::Terminal;
use super::super::trouble::Trouble;
use crate::letter::templates::Template;

/// The folder of the originals, in the user's folder of templates.
const FOLDER: &str = ".tousu-originals";

/// Returns where the original of an exported template is kept.
pub(super) fn path(dir: &Path, name: &str) -> PathBuf {
    dir.join(FOLDER).join(name)
}

/// Reads the originals of a folder of templates; none where it was not exported, or by an older version of the program.
pub(super) fn read(dir: &Path, terminal: &Terminal) -> Result<Vec<Template>, Trouble> {
    let folder = dir.join(FOLDER);
    if folder.is_dir() { load::templates(Some(&folder), terminal) } else { Ok(vec![]) }
}
