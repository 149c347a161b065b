//! `tousu templates export`: the built-in templates as files, to be changed.

use std::path::{Path, PathBuf};

use super::super::Exit;
use super::super::output::{Folder, OutputError, Readers};
use super::super::render::output_error;
use super::super::terminal::Terminal;
use super::args::ExportArgs;
use super::{named, no_such, originals};
use crate::letter::templates::Template;

/// Runs the command: nothing is written unless everything can be.
pub(super) fn run(all: &[Template], args: &ExportArgs, terminal: &Terminal) -> Exit {
    let mut wanted: Vec<&Template> = vec![];
    for name in &args.only {
        match named(all, name) {
            Some(template) => wanted.push(template),
            None => return no_such(name, terminal),
        }
    }
    if args.only.is_empty() {
        wanted.extend(all);
    }
    if let Err(error) = write(&wanted, args) {
        output_error(&error, terminal);
        return Exit::InputOutput;
    }
    let dir = args.dir.display().to_string();
    terminal.status(&terminal.text("cli-exported", &[("count", wanted.len().into()), ("dir", (&dir).into())]));
    Exit::Fine
}

fn write(wanted: &[&Template], args: &ExportArgs) -> Result<(), OutputError> {
    let files: Vec<(&&Template, PathBuf)> = wanted.iter().map(|t| (t, args.dir.join(&t.name))).collect();
    let written = || files.iter().filter(|(_, path)| !(args.keep && path.exists()));
    for (template, path) in written() {
        if path.exists() {
            let (folder, name) = open(path, args.force)?;
            folder.examine(&name, template.text.as_bytes())?;
        }
    }
    for (template, path) in written() {
        put(path, &template.text, args.force)?;
    }
    // Nobody but the program writes the originals.
    files.iter().try_for_each(|(template, _)| put(&originals::path(&args.dir, &template.name), &template.text, true))
}

fn put(path: &Path, text: &str, force: bool) -> Result<(), OutputError> {
    let (mut folder, name) = open(path, force)?;
    folder.write(&name, text.as_bytes())?;
    folder.close()
}

fn open(path: &Path, force: bool) -> Result<(Folder, String), OutputError> {
    let parent = path.parent().unwrap_or(Path::new("."));
    let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    Ok((Folder::open(parent, force, Readers::Everybody)?, name))
}
