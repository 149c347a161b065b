//! What several tests share: outside tools that read PDFs, and the example cases.

#![allow(dead_code, reason = "each test uses its part")]

pub(crate) mod paragraphs;
pub(crate) mod parts;

use std::path::{Path, PathBuf};
use std::process::Command;

use tousu::case::{self, Case, Source};

/// Writes a PDF to the tests' own folder and returns where.
pub(crate) fn file(name: &str, bytes: &[u8]) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.pdf"));
    std::fs::write(&path, bytes).expect("the test folder can be written to");
    path
}

/// Runs a tool and returns what it prints, or `None` (said aloud) where it is not installed; with `TOUSU_REQUIRE_TOOLS=1` that
/// is a failure.
pub(crate) fn tool(command: &mut Command) -> Option<String> {
    match command.output() {
        Ok(out) => {
            let text = String::from_utf8_lossy(&out.stdout).into_owned();
            assert!(out.status.success(), "{command:?}: {text}{}", String::from_utf8_lossy(&out.stderr));
            Some(text)
        }
        Err(e) if std::env::var_os("TOUSU_REQUIRE_TOOLS").is_some() => panic!("{command:?}: {e}"),
        Err(e) => {
            println!("skipped: {command:?}: {e}");
            None
        }
    }
}

/// Returns every example as it stands in its file, in order of name.
pub(crate) fn sources() -> Vec<Source> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder)
        .expect("the examples are there")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|e| e == "toml"))
        .collect();
    paths.sort();
    let text = |path: &Path| std::fs::read_to_string(path).expect("the example can be read");
    paths.iter().map(|path| Source { name: name(path), text: text(path) }).collect()
}

/// Returns the name and the case of every example, in order of name. Every example is without findings.
pub(crate) fn examples() -> Vec<(String, Case)> {
    sources().into_iter().map(|source| (source.name.clone(), read(&source))).collect()
}

fn name(path: &Path) -> String {
    path.file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default()
}

fn read(source: &Source) -> Case {
    let outcome = case::read(source, jiff::civil::date(2026, 11, 21));
    assert!(outcome.findings.is_empty(), "{}: {:#?}", source.name, outcome.findings);
    outcome.case.expect("a case without findings")
}
