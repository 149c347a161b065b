//! What letters are made of: the case files, what these name, and what the command line names; and whether any of it has changed.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::super::args::RenderArgs;
use super::super::enclosed;
use super::super::examine::Examined;
use super::super::output::digest;
use crate::case::Case;

/// Files larger than this, in bytes, are known by their time and length and not read.
const READ: u64 = 1 << 20;

/// Folders are looked into so deep: those of templates have three levels.
const DEPTH: usize = 8;

/// Files and folders that a run goes by.
#[derive(Debug, Default)]
pub(super) struct Depends {
    files: Vec<PathBuf>,
    trees: Vec<PathBuf>,
}

impl Depends {
    /// Returns what a run with these arguments and cases goes by.
    pub(super) fn of(args: &RenderArgs, cases: &[Examined]) -> Depends {
        let settings = &args.letters.settings;
        let mut files: Vec<PathBuf> = args.cases.iter().map(PathBuf::from).collect();
        for examined in cases {
            let base = enclosed::base(&examined.source.name);
            files.extend(examined.case.iter().flat_map(named).map(|file| base.join(file)));
        }
        files.extend(settings.style.iter().filter(|style| style.contains(['.', '/', '\\'])).map(PathBuf::from));
        files.extend(settings.fonts.font.iter().cloned());
        let mut trees: Vec<PathBuf> = settings.templates.iter().cloned().collect();
        match &settings.offices {
            Some(offices) if offices.is_dir() => trees.push(offices.clone()),
            offices => files.extend(offices.iter().cloned()),
        }
        files.sort();
        files.dedup();
        Depends { files, trees }
    }

    /// Returns how many files there are now.
    pub(super) fn count(&self) -> usize {
        self.all().len()
    }

    /// Returns the folders in which something may happen: those of the files, for an editor may put another file in the place of
    /// one; and every folder below.
    pub(super) fn folders(&self) -> Vec<PathBuf> {
        let parent = |file: &PathBuf| match file.parent() {
            Some(dir) if !dir.as_os_str().is_empty() => dir.to_path_buf(),
            _ => PathBuf::from("."),
        };
        let mut folders: Vec<PathBuf> = self.files.iter().map(parent).collect();
        for tree in &self.trees {
            walk(tree, 0, &mut |path| folders.extend(path.is_dir().then(|| path.to_path_buf())));
        }
        folders.sort();
        folders.dedup();
        folders
    }

    fn all(&self) -> Vec<PathBuf> {
        let mut all = self.files.clone();
        for tree in &self.trees {
            walk(tree, 0, &mut |path| all.extend(path.is_file().then(|| path.to_path_buf())));
        }
        all
    }
}

/// Returns the files that a case names.
fn named(case: &Case) -> impl Iterator<Item = &String> {
    let signatures = case.complainants.iter().map(|p| &p.signature).chain(case.agent.iter().map(|a| &a.signature));
    signatures.flatten().chain(case.evidence.iter().flat_map(|e| &e.files))
}

/// Goes through a folder and what is below it; what begins with a dot is left out.
fn walk(path: &Path, depth: usize, see: &mut impl FnMut(&Path)) {
    see(path);
    let entries = fs::read_dir(path).into_iter().filter(|_| depth < DEPTH).flatten().flatten();
    for entry in entries.filter(|entry| !entry.file_name().to_string_lossy().starts_with('.')) {
        walk(&entry.path(), depth + 1, see);
    }
}

/// What files were at one moment; those that are not there too.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Stamps(BTreeMap<PathBuf, Option<Stamp>>);

/// What a file was.
#[derive(Debug, PartialEq, Eq)]
enum Stamp {
    /// Its SHA-256: saving the same again changes nothing.
    Digest(String),
    /// Of a large file when it was written, and its length.
    Written(Option<SystemTime>, u64),
}

impl Stamps {
    /// Takes down what the files are now.
    pub(super) fn of(depends: &Depends) -> Stamps {
        Stamps(depends.all().into_iter().map(|path| (path.clone(), stamp(&path))).collect())
    }

    /// Takes down what the files are that were not known before, and forgets those that no longer matter.
    pub(super) fn add(&mut self, depends: &Depends) {
        let mut known = std::mem::take(&mut self.0);
        let kept = |path: PathBuf| {
            let stamp = known.remove(&path).unwrap_or_else(|| stamp(&path));
            (path, stamp)
        };
        self.0 = depends.all().into_iter().map(kept).collect();
    }
}

fn stamp(path: &Path) -> Option<Stamp> {
    let about = fs::metadata(path).ok().filter(fs::Metadata::is_file)?;
    if about.len() > READ {
        return Some(Stamp::Written(about.modified().ok(), about.len()));
    }
    fs::read(path).ok().map(|bytes| Stamp::Digest(digest(&bytes)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_is_seen_however_it_is_made() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("case.toml");
        let tree = folder.path().join("templates");
        fs::create_dir(&tree).unwrap();
        fs::write(&file, "1").unwrap();
        let depends = Depends { files: vec![file.clone()], trees: vec![tree.clone()] };
        let known = Stamps::of(&depends);
        assert_eq!(Stamps::of(&depends), known);
        fs::write(&file, "1").unwrap();
        assert_eq!(Stamps::of(&depends), known, "the same again");
        fs::write(folder.path().join("case.toml~"), "2").unwrap();
        fs::create_dir(tree.join(".git")).unwrap();
        fs::write(tree.join(".git/x"), "2").unwrap();
        assert_eq!(Stamps::of(&depends), known, "other files");

        fs::rename(folder.path().join("case.toml~"), &file).unwrap();
        let renamed = Stamps::of(&depends);
        assert_ne!(renamed, known, "another file in its place");
        fs::remove_file(&file).unwrap();
        assert_ne!(Stamps::of(&depends), renamed, "none in its place");
        fs::write(&file, "2").unwrap();
        assert_eq!(Stamps::of(&depends), renamed);
        fs::write(tree.join("a.dj"), "3").unwrap();
        assert_ne!(Stamps::of(&depends), renamed, "one more below the folder");
        assert_eq!(depends.folders(), [folder.path().to_path_buf(), tree]);
    }
}
