//! Which case file a row of a list means. A list may come from anybody: it reaches no file outside the folders that the user gave.

use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};

use toml::de::DeTable;

use crate::batch::handover::{Fault, Row};
use crate::cli::enclosed;
use crate::cli::load;
use crate::cli::terminal::Terminal;
use crate::cli::{Exit, trouble::Trouble};

/// Where case files may be.
pub(super) struct Places {
    /// The folder of the list, and the folders given.
    folders: Vec<PathBuf>,
    /// The case files given, and those in the folders given, by the ids of their cases.
    by_id: BTreeMap<String, Vec<PathBuf>>,
}

/// A case file found.
#[derive(Debug)]
pub(super) struct Place {
    /// Its name as the user knows it.
    pub(super) name: String,
    /// Where it is, without links: one file has one place.
    pub(super) path: PathBuf,
}

impl Places {
    /// Looks into what the user gave besides the list.
    ///
    /// # Errors
    /// One of these cannot be read; why is printed.
    pub(super) fn new(list: &Path, given: &[String], terminal: &Terminal) -> Result<Places, Exit> {
        let mut places = Places { folders: vec![enclosed::base(&list.display().to_string())], by_id: BTreeMap::new() };
        for name in given {
            let path = PathBuf::from(name);
            let files = if path.is_dir() { case_files(&path) } else { Ok(vec![path.clone()]) };
            for file in files.map_err(|error| Trouble::unread(name, &error, terminal).print(terminal))? {
                let source = load::text(&file.display().to_string(), terminal).map_err(|t| t.print(terminal))?;
                if let Some(id) = id(&source.text) {
                    places.by_id.entry(id).or_default().push(file);
                }
            }
            if path.is_dir() {
                places.folders.push(path);
            }
        }
        Ok(places)
    }

    /// Returns the case file of a row.
    pub(super) fn find(&self, row: &Row) -> Result<Place, Fault> {
        let by_name = row.file.as_deref().map(|file| self.by_name(file));
        match by_name {
            // The file may have been moved to where the user says.
            Some(Err(Fault::NoFile(_))) | None if self.knows(row) => self.by_id(row),
            Some(found) => found,
            None => self.by_id(row),
        }
    }

    fn knows(&self, row: &Row) -> bool {
        row.case.as_ref().is_some_and(|case| self.by_id.keys().any(|id| same_id(id, case)))
    }

    /// Returns the file of this name below a folder.
    fn by_name(&self, name: &str) -> Result<Place, Fault> {
        // A list written on Windows has its separators.
        let relative = PathBuf::from(name.replace('\\', "/"));
        let inside = |part: Component<'_>| matches!(part, Component::Normal(_) | Component::CurDir);
        let has_drive = name.as_bytes().get(1) == Some(&b':');
        if has_drive || !relative.components().all(inside) {
            return Err(Fault::Outside(name.to_string()));
        }
        let there = self.folders.iter().find(|folder| folder.join(&relative).is_file());
        let folder = there.ok_or_else(|| Fault::NoFile(name.to_string()))?;
        let place = place(&folder.join(&relative), name)?;
        // A link may lead anywhere.
        let within = folder.canonicalize().is_ok_and(|folder| place.path.starts_with(folder));
        if within { Ok(place) } else { Err(Fault::Outside(name.to_string())) }
    }

    fn by_id(&self, row: &Row) -> Result<Place, Fault> {
        let case = row.case.clone().unwrap_or_default();
        let mut places = vec![];
        for file in self.by_id.iter().filter(|(id, _)| same_id(id, &case)).flat_map(|(_, files)| files) {
            let place = place(file, &file.display().to_string())?;
            if places.iter().all(|known: &Place| known.path != place.path) {
                places.push(place);
            }
        }
        match places.len() {
            0 => Err(Fault::UnknownCase(case)),
            1 => Ok(places.remove(0)),
            _ => {
                let names: Vec<String> = places.into_iter().map(|place| place.name).collect();
                Err(Fault::CaseTwice(case, names.join("、")))
            }
        }
    }
}

/// Says whether two ids are one: a spreadsheet program makes 7 of 007.
pub(super) fn same_id(one: &str, other: &str) -> bool {
    let number = |id: &str| id.bytes().all(|b| b.is_ascii_digit()) && !id.is_empty();
    let bare = |id: &str| id.trim_start_matches('0').to_string();
    one == other || (number(one) && number(other) && bare(one) == bare(other))
}

fn place(path: &Path, name: &str) -> Result<Place, Fault> {
    let found = path.canonicalize().map_err(|_| Fault::NoFile(name.to_string()))?;
    let shown = path.strip_prefix(".").unwrap_or(path);
    Ok(Place { name: shown.display().to_string(), path: found })
}

/// Returns the case files of a folder, in the order of their names.
fn case_files(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut files = vec![];
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let is_profile = path.file_name().is_some_and(|name| name == "tousu.toml");
        if path.extension().is_some_and(|e| e == "toml") && path.is_file() && !is_profile {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// Returns the id of a case, also of a file that has errors, which are told of when it is its turn.
fn id(text: &str) -> Option<String> {
    let (table, _) = DeTable::parse_recoverable(text);
    let (_, value) = table.get_ref().iter().find(|(key, _)| key.get_ref() == "id")?;
    value.get_ref().as_str().map(|id| id.trim().to_string())
}
