//! A folder of case files: those that lie in it, in the order of their names. Folders inside it are not looked into.

use std::io::Read;
use std::path::{Path, PathBuf};

use super::entry::{Entry, Found, Place};
use super::problem::Problem;
use super::profile;
use crate::case::source::Source;

/// Largest case file read, in bytes: a case of a thousand calls has 200 kB.
const LIMIT: u64 = 16 << 20;

/// Returns the case files of a folder.
pub(super) fn files(folder: &Path) -> Result<Vec<PathBuf>, Problem> {
    let entries = std::fs::read_dir(folder).and_then(|entries| entries.collect::<Result<Vec<_>, _>>());
    let entries = entries.map_err(|error| Problem::cannot_read(&error))?;
    let is_case = |path: &PathBuf| {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        name.ends_with(".toml") && !name.starts_with('.') && name != profile::FILE && path.is_file()
    };
    let mut files: Vec<PathBuf> = entries.into_iter().map(|entry| entry.path()).filter(is_case).collect();
    files.sort();
    Ok(files)
}

/// Returns the place of a case file.
pub(super) fn place(path: &Path) -> Place {
    Place::File(path.file_name().unwrap_or_default().to_string_lossy().into_owned())
}

/// Reads a case file; one that cannot be read is told of and has no text.
pub(super) fn entry(path: &Path) -> Entry {
    let (text, problem) = match text(path) {
        Ok(text) => (text, None),
        Err(problem) => (String::new(), Some(problem)),
    };
    Entry {
        place: place(path),
        source: Source { name: path.display().to_string(), text },
        found: problem.map(|problem| Found { finding: problem.finding(None), cell: None }).into_iter().collect(),
        reviewed_by: None,
        cells: vec![],
        records: vec![],
        layout: None,
    }
}

fn text(path: &Path) -> Result<String, Problem> {
    let mut bytes = vec![];
    let file = std::fs::File::open(path);
    let read = file.and_then(|file| file.take(LIMIT + 1).read_to_end(&mut bytes));
    read.map_err(|error| Problem::cannot_read(&error))?;
    if bytes.len() as u64 > LIMIT {
        return Err(Problem::TooLarge);
    }
    let text = String::from_utf8(bytes).map_err(|_| Problem::NotUtf8)?;
    Ok(text.strip_prefix('\u{feff}').map(str::to_string).unwrap_or(text))
}
