//! `--open`: what was written, in the system's viewer.

use std::path::{Path, PathBuf};

use super::terminal::Terminal;

/// Files opened one by one; of more the folder is opened.
const MOST: usize = 3;

/// Opens the PDF files that were written into a folder, or other ones where there is none. No viewer is no failure of the run: the files
/// are there.
pub(super) fn files(out: &Path, written: &[PathBuf], terminal: &Terminal) {
    let pages: Vec<&PathBuf> = written.iter().filter(|path| path.extension().is_some_and(|e| e == "pdf")).collect();
    let wanted = if pages.is_empty() { written.iter().collect() } else { pages };
    let wanted: Vec<&Path> = match wanted.len() {
        0..=MOST => wanted.into_iter().map(PathBuf::as_path).collect(),
        count => {
            let dir = out.display().to_string();
            terminal.status(&terminal.text("open-folder", &[("count", count.into()), ("dir", (&dir).into())]));
            vec![out]
        }
    };
    for path in wanted {
        if let Err(error) = opener::open(path) {
            let (file, why) = (path.display().to_string(), error.to_string());
            terminal.warn("open-failed", &[("file", (&file).into()), ("why", (&why).into())]);
        }
    }
}
