//! Reading case files and a user's own templates and styles.

use std::io::Read;
use std::path::{Path, PathBuf};

use super::terminal::Terminal;
use super::{Exit, diagnostics};
use crate::case::Source;
use crate::case::choice::Choice;
use crate::letter::templates::Template;
use crate::typeset::{BuiltIn, Style};

/// Largest case file read, in bytes: a case of a thousand calls has 200 kB.
const LIMIT: u64 = 16 << 20;

/// Reads a case file; `-` is standard input. What goes wrong is printed.
pub(super) fn case(path: &str, terminal: &Terminal) -> Option<Source> {
    let (name, bytes) = if path == "-" {
        let mut bytes = vec![];
        let read = std::io::stdin().lock().take(LIMIT + 1).read_to_end(&mut bytes);
        ("<stdin>".to_string(), read.map(|_| bytes))
    } else {
        (path.to_string(), read_limited(Path::new(path)))
    };
    let bytes = match bytes {
        Ok(bytes) => bytes,
        Err(error) => {
            terminal.error("cli-cannot-read", &[("file", (&name).into()), ("why", (&terminal.why(&error)).into())]);
            return None;
        }
    };
    if bytes.len() as u64 > LIMIT {
        terminal.error("cli-too-large", &[("file", (&name).into())]);
        return None;
    }
    // UTF-16 has the zero bytes of a program too, but begins with its mark.
    if bytes.contains(&0) && !bytes.starts_with(&[0xFF, 0xFE]) && !bytes.starts_with(&[0xFE, 0xFF]) {
        terminal.error("cli-not-text", &[("file", (&name).into())]);
        return None;
    }
    match String::from_utf8(bytes) {
        Ok(text) => Some(Source { name, text: text.strip_prefix('\u{feff}').map(str::to_string).unwrap_or(text) }),
        Err(_) => {
            terminal.error("cli-not-utf8", &[("file", (&name).into())]);
            None
        }
    }
}

fn read_limited(path: &Path) -> std::io::Result<Vec<u8>> {
    let mut bytes = vec![];
    std::fs::File::open(path)?.take(LIMIT + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Returns the style of this name, or reads it from a user's file; the plain letter where none is given. What goes wrong is
/// printed.
///
/// # Errors
/// How the run ends: there is no such style, or the file cannot be read or has errors.
pub(super) fn style(given: Option<&str>, terminal: &Terminal) -> Result<Style, Exit> {
    // A variable of the environment that is set to nothing is not set.
    let Some(given) = given.filter(|given| !given.is_empty()) else { return Ok(Style::letter().clone()) };
    if let Some(built_in) = BuiltIn::from_code(given) {
        return Ok(built_in.style().clone());
    }
    if !given.contains(['.', '/', '\\']) {
        let names: Vec<&str> = BuiltIn::CODES.iter().map(|(name, _)| *name).chain(["*.toml"]).collect();
        terminal.error("cli-invalid-value", &[("argument", "--style <STYLE>".into()), ("value", given.into())]);
        terminal.report(&terminal.text("cli-allowed", &[("list", (&names.join(", ")).into())]));
        return Err(Exit::Usage);
    }
    let source = case(given, terminal).ok_or(Exit::InputOutput)?;
    let (style, findings) = Style::read(&source);
    diagnostics::findings(&findings, &source, terminal);
    style.ok_or(Exit::Findings)
}

/// Reads a user's template folder: every `.dj` file below it, named by its path in it. What goes wrong is printed.
pub(super) fn templates(dir: Option<&PathBuf>, terminal: &Terminal) -> Option<Vec<Template>> {
    let mut found = vec![];
    if let Some(dir) = dir
        && let Err((path, error)) = collect(dir, dir, &mut found)
    {
        let (path, error) = (path.display().to_string(), terminal.why(&error));
        terminal.error("cli-cannot-read", &[("file", (&path).into()), ("why", (&error).into())]);
        return None;
    }
    found.sort_by(|a, b| a.name.cmp(&b.name));
    Some(found)
}

fn collect(root: &Path, dir: &Path, found: &mut Vec<Template>) -> Result<(), (PathBuf, std::io::Error)> {
    let fail = |path: &Path| {
        let path = path.to_path_buf();
        move |error| (path, error)
    };
    for entry in std::fs::read_dir(dir).map_err(fail(dir))? {
        let path = entry.map_err(fail(dir))?.path();
        if path.is_dir() {
            collect(root, &path, found)?;
        } else if path.extension().is_some_and(|e| e == "dj") {
            let text = std::fs::read_to_string(&path).map_err(fail(&path))?;
            let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            found.push(Template { name, text, path: Some(path.display().to_string()) });
        }
    }
    Ok(())
}
