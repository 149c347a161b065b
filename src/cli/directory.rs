//! Loading offices: the built-in records, the user's own folder, then what `--offices` names.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use super::terminal::Terminal;
use super::trouble::{Trouble, What};
use super::{Exit, diagnostics, load, origin};
use crate::case::finding;
use crate::recipient::office::Directory;

/// Returns all records; later files replace the records of earlier ones. What is no error is printed.
///
/// # Errors
/// A file cannot be read, or has errors.
pub(super) fn load(given: Option<&Path>, terminal: &Terminal) -> Result<Directory, Trouble> {
    let own = own();
    let mut directory = Directory::builtin();
    origin::tell(|| origin::offices(directory.offices().len(), own.as_deref(), given, terminal), terminal);
    if let Some(folder) = &own {
        add(folder, &mut directory, terminal)?;
    }
    if let Some(path) = given {
        let variable = terminal.variable("offices");
        add(path, &mut directory, terminal).map_err(|trouble| trouble.named_by(variable, terminal))?;
    }
    Ok(directory)
}

/// Adds the records of a file or folder.
fn add(path: &Path, directory: &mut Directory, terminal: &Terminal) -> Result<(), Trouble> {
    for file in files(path, terminal)? {
        let source = load::text(&file.display().to_string(), terminal)?;
        let findings = directory.add(&source);
        if finding::has_error(&findings) {
            return Err(Trouble { exit: Exit::Findings, what: What::Found(source, findings), hint: None });
        }
        diagnostics::findings(&findings, &source, terminal);
    }
    Ok(())
}

/// Returns the folder of the user's own records, where there is one.
pub(super) fn own() -> Option<PathBuf> {
    own_folder(|name| std::env::var_os(name)).filter(|folder| folder.is_dir())
}

/// Returns the file itself, or the `*.toml` files of a folder in the order of their names.
fn files(path: &Path, terminal: &Terminal) -> Result<Vec<PathBuf>, Trouble> {
    if !path.is_dir() {
        return Ok(vec![path.to_path_buf()]);
    }
    let entries = std::fs::read_dir(path).and_then(|entries| entries.collect::<Result<Vec<_>, _>>());
    let entries = entries.map_err(|error| Trouble::unread(&path.display().to_string(), &error, terminal))?;
    let mut files: Vec<PathBuf> = entries.into_iter().map(|entry| entry.path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "toml"));
    files.sort();
    Ok(files)
}

/// Returns the folder of the user's own records: `tousu/offices` in XDG_CONFIG_HOME where that is set (an absolute path, as the
/// XDG base directory specification demands), else where the platform keeps configuration.
fn own_folder(variable: impl Fn(&str) -> Option<OsString>) -> Option<PathBuf> {
    let path = |name: &str| variable(name).map(PathBuf::from).filter(|path| path.is_absolute());
    let platform = || {
        if cfg!(windows) {
            path("APPDATA")
        } else if cfg!(target_os = "macos") {
            path("HOME").map(|home| home.join("Library").join("Application Support"))
        } else {
            path("HOME").map(|home| home.join(".config"))
        }
    };
    Some(path("XDG_CONFIG_HOME").or_else(platform)?.join("tousu").join("offices"))
}

#[cfg(all(test, unix, not(target_os = "macos")))]
mod tests {
    use super::*;

    #[test]
    fn the_own_folder_follows_xdg() {
        let folder = |xdg: &'static str| {
            own_folder(move |name| match name {
                "XDG_CONFIG_HOME" if !xdg.is_empty() => Some(xdg.into()),
                "HOME" => Some("/home/li".into()),
                _ => None,
            })
        };
        assert_eq!(folder("/etc/li"), Some("/etc/li/tousu/offices".into()));
        assert_eq!(folder(""), Some("/home/li/.config/tousu/offices".into()));
        assert_eq!(folder("relative"), Some("/home/li/.config/tousu/offices".into()));
        assert_eq!(own_folder(|_| None), None);
    }
}
