//! Reading case files, and what a run goes by besides them: a user's own templates, offices, style and fonts.

use std::io::Read;
use std::path::{Path, PathBuf};

use super::args::SettingArgs;
use super::faces::Faces;
use super::terminal::{Terminal, quoted};
use super::trouble::{Trouble, What};
use super::{Exit, directory, origin};
use crate::case::Source;
use crate::case::choice::Choice;
use crate::case::read::suggest::nearest;
use crate::letter::templates::{Template, built_in};
use crate::recipient::office::Directory;
use crate::typeset::{BuiltIn, Style};

/// Largest text file read, in bytes: a case of a thousand calls has 200 kB.
const LIMIT: u64 = 16 << 20;

/// What a run goes by besides its case files.
pub(super) struct Settings {
    pub(super) templates: Vec<Template>,
    pub(super) offices: Directory,
    pub(super) style: Style,
    pub(super) faces: Faces,
}

impl Settings {
    /// Reads everything the command line and the environment name. Where nothing is printed, a style that only the environment names
    /// is not looked at.
    pub(super) fn load(named: &SettingArgs, prints: bool, terminal: &Terminal) -> Result<Settings, Trouble> {
        origin::tell(|| origin::templates(named.templates.as_deref(), terminal), terminal);
        let own = templates(named.templates.as_ref(), terminal)?;
        if let Some(dir) = &named.templates {
            tell_unused(dir, &own, terminal);
        }
        Ok(Settings {
            templates: own,
            offices: directory::load(named.offices.as_deref(), terminal)?,
            style: style(named.style.as_deref(), prints, terminal)?,
            faces: Faces::load(&named.fonts, terminal)?,
        })
    }
}

/// Returns the case files named, each once, by whatever name: letters of one case cannot be written twice.
pub(super) fn once(cases: &[String]) -> Vec<&String> {
    let real = |case: &str| std::fs::canonicalize(case).unwrap_or_else(|_| PathBuf::from(case));
    let mut seen = vec![];
    let mut is_new = |case: &&String| {
        let real = real(case);
        let new = !seen.contains(&real);
        seen.push(real);
        new
    };
    cases.iter().filter(|case| is_new(case)).collect()
}

/// Reads a text file of the user's, a case file above all; `-` is standard input.
pub(super) fn text(path: &str, terminal: &Terminal) -> Result<Source, Trouble> {
    let (name, bytes) = if path == "-" {
        let mut bytes = vec![];
        let read = std::io::stdin().lock().take(LIMIT + 1).read_to_end(&mut bytes);
        ("<stdin>".to_string(), read.map(|_| bytes))
    } else {
        (path.to_string(), read_limited(Path::new(path)))
    };
    let bytes = bytes.map_err(|error| Trouble::unread(&name, &error, terminal))?;
    if bytes.len() as u64 > LIMIT {
        return Err(Trouble::file("cli-too-large", &name, &[], terminal));
    }
    // UTF-16 has the zero bytes of a program too, but begins with its mark.
    if bytes.contains(&0) && !bytes.starts_with(&[0xFF, 0xFE]) && !bytes.starts_with(&[0xFE, 0xFF]) {
        return Err(Trouble::file("cli-not-text", &name, &[], terminal));
    }
    match String::from_utf8(bytes) {
        Ok(text) => Ok(Source { name, text: text.strip_prefix('\u{feff}').map(str::to_string).unwrap_or(text) }),
        Err(_) => Err(Trouble::file("cli-not-utf8", &name, &[], terminal)),
    }
}

fn read_limited(path: &Path) -> std::io::Result<Vec<u8>> {
    let mut bytes = vec![];
    std::fs::File::open(path)?.take(LIMIT + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Returns the style that `--style` or its variable names; the plain letter where neither does, or only the variable where nothing is
/// printed.
fn style(given: Option<&str>, pages: bool, terminal: &Terminal) -> Result<Style, Trouble> {
    let variable = terminal.variable("style");
    let given = given.filter(|_| pages || variable.is_none());
    if pages {
        origin::tell(|| origin::style(given, terminal), terminal);
    }
    match given {
        None => Ok(Style::letter().clone()),
        Some(given) => named_style(given, variable.unwrap_or("--style <STYLE>"), terminal)
            .map_err(|trouble| trouble.named_by(variable, terminal)),
    }
}

/// Returns the built-in style of this name, or reads it from a user's file.
fn named_style(given: &str, by: &str, terminal: &Terminal) -> Result<Style, Trouble> {
    if let Some(built_in) = BuiltIn::from_code(given) {
        return Ok(built_in.style().clone());
    }
    if !given.contains(['.', '/', '\\']) {
        let names: Vec<&str> = BuiltIn::CODES.iter().map(|(name, _)| *name).chain(["*.toml"]).collect();
        let text = terminal.text("cli-invalid-value", &[("argument", by.into()), ("value", given.into())]);
        let hint = match nearest(given, names.iter().copied()) {
            Some(near) => terminal.text("cli-did-you-mean", &[("suggestion", (&near).into())]),
            None => terminal.text("cli-allowed", &[("list", (&names.join(", ")).into())]),
        };
        let what = What::Said { code: "invalid-value", file: None, text };
        return Err(Trouble { exit: Exit::Usage, what, hint: Some(hint.trim_start().to_owned()) });
    }
    let source = text(given, terminal)?;
    let (style, findings) = Style::read(&source);
    style.ok_or(Trouble { exit: Exit::Findings, what: What::Found(source, findings), hint: None })
}

/// Reads a user's template folder: every `.dj` file below it, named by its path in it. What begins with a dot is not the user's.
pub(super) fn templates(dir: Option<&PathBuf>, terminal: &Terminal) -> Result<Vec<Template>, Trouble> {
    let mut found = vec![];
    if let Some(dir) = dir {
        collect(dir, dir, &mut vec![], &mut found, terminal)
            .map_err(|trouble| trouble.named_by(terminal.variable("templates"), terminal))?;
    }
    found.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(found)
}

/// Says that a folder replaces no template of the program's, so that letters are written as if it had not been named; and which folder,
/// above or below it, would.
fn tell_unused(dir: &Path, own: &[Template], terminal: &Terminal) {
    let built_in = built_in();
    let is_known = |name: &str| built_in.iter().any(|template| template.name == name);
    if own.iter().any(|template| is_known(&template.name)) {
        return;
    }
    terminal.warn("cli-templates-none-used", &[("dir", (&dir.display().to_string()).into())]);
    let real = dir.canonicalize().unwrap_or_else(|_| dir.to_path_buf());
    let last = real.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let is_below = own.iter().any(|template| is_known(&format!("{last}/{}", template.name)));
    let above = if dir.file_name().is_some() { dir.parent() } else { real.parent() };
    let above = above.map(|above| if above.as_os_str().is_empty() { Path::new(".") } else { above });
    let below = own.iter().find_map(|template| {
        let known = built_in.iter().find(|known| template.name.ends_with(&format!("/{}", known.name)))?;
        Some(dir.join(template.name.strip_suffix(&known.name)?.trim_end_matches('/')))
    });
    let meant = above.filter(|_| is_below).map(Path::to_path_buf).or(below);
    if let Some(meant) = meant {
        let suggestion = format!("--templates {}", quoted(&meant.display().to_string()));
        terminal.status(&terminal.text("cli-did-you-mean", &[("suggestion", (&suggestion).into())]));
    }
}

/// Collects what is below a folder; `above` has the folders it is in, as they are without links.
fn collect(
    root: &Path,
    dir: &Path,
    above: &mut Vec<PathBuf>,
    found: &mut Vec<Template>,
    terminal: &Terminal,
) -> Result<(), Trouble> {
    let unread = |path: &Path, error: &std::io::Error| Trouble::unread(&path.display().to_string(), error, terminal);
    let real = dir.canonicalize().map_err(|error| unread(dir, &error))?;
    if above.contains(&real) {
        return Err(Trouble::file("cli-folder-loop", &dir.display().to_string(), &[], terminal));
    }
    above.push(real);
    for entry in std::fs::read_dir(dir).map_err(|error| unread(dir, &error))? {
        let entry = entry.map_err(|error| unread(dir, &error))?;
        let path = entry.path();
        if entry.file_name().to_string_lossy().starts_with('.') {
            continue;
        }
        if path.is_dir() {
            collect(root, &path, above, found, terminal)?;
        } else if path.extension().is_some_and(|e| e == "dj") {
            let shown = path.display().to_string();
            let bytes = read_limited(&path).map_err(|error| unread(&path, &error))?;
            if bytes.len() as u64 > LIMIT {
                return Err(Trouble::file("cli-too-large", &shown, &[], terminal));
            }
            let text = String::from_utf8(bytes).map_err(|_| Trouble::file("cli-not-utf8", &shown, &[], terminal))?;
            let text = text.strip_prefix('\u{feff}').map(str::to_string).unwrap_or(text);
            let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            found.push(Template { name, text, path: Some(shown) });
        }
    }
    above.pop();
    Ok(())
}
