//! `--report json`: which files a run wrote, for other programs. Its form is documented in docs/json.md.

use std::path::PathBuf;

use clap::ValueEnum;
use serde::Serialize;

use super::Exit;
use super::output::{Outcome, digest};
use super::terminal::Terminal;

const VERSION: u32 = 1;

/// A form of the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum ReportForm {
    /// For other programs.
    Json,
}

/// What is in a file.
#[derive(Debug, Clone, Default)]
pub(super) struct Content {
    /// The case's id; none where the file is of no case, or of several.
    pub(super) case: Option<String>,
    /// The letter in its case file, from 1.
    pub(super) letter: Option<usize>,
    pub(super) kind: Option<&'static str>,
    pub(super) script: Option<&'static str>,
}

#[derive(Serialize)]
struct Entry {
    path: String,
    case: Option<String>,
    letter: Option<usize>,
    kind: Option<&'static str>,
    script: Option<&'static str>,
    format: String,
    bytes: usize,
    sha256: String,
    status: &'static str,
}

#[derive(Serialize)]
struct Report {
    version: u32,
    files: Vec<Entry>,
}

/// The files of a run.
#[derive(Default)]
pub(super) struct Written {
    paths: Vec<PathBuf>,
    /// What is reported of them, where they are to be reported.
    entries: Option<Vec<Entry>>,
}

impl Written {
    /// Returns where the files are, in the order they were written.
    pub(super) fn paths(&self) -> &[PathBuf] {
        &self.paths
    }

    /// Adds a file.
    pub(super) fn add(&mut self, path: String, content: &Content, bytes: &[u8], outcome: Outcome) {
        let status = match outcome {
            Outcome::Written => "written",
            Outcome::Unchanged => "unchanged",
        };
        self.note(path, content, bytes, status);
    }

    /// Adds a file that would be written.
    pub(super) fn would(&mut self, path: String, content: &Content, bytes: &[u8]) {
        self.note(path, content, bytes, "would-be-written");
    }

    fn note(&mut self, path: String, content: &Content, bytes: &[u8], status: &'static str) {
        self.paths.push(PathBuf::from(&path));
        let Some(files) = &mut self.entries else { return };
        let format = format(&path);
        files.push(Entry {
            path,
            case: content.case.clone(),
            letter: content.letter,
            kind: content.kind,
            script: content.script,
            format,
            bytes: bytes.len(),
            sha256: digest(bytes),
            status,
        });
    }

    /// Says whether standard output is for the report.
    pub(super) fn is_reported(&self) -> bool {
        self.entries.is_some()
    }
}

/// Returns the format of a file by its name: what stands behind the first dot of `….form.txt`, `….pdf`.
fn format(path: &str) -> String {
    let name = path.rsplit(['/', '\\']).next().unwrap_or(path);
    match name.rsplit_once('.').map_or("", |(_, ending)| ending) {
        "txt" if name.ends_with(".form.txt") => "form",
        "txt" => "text",
        ending => ending,
    }
    .to_owned()
}

/// Does the work of a run, and reports on what it wrote where that is asked for, however it ended.
pub(super) fn reported(form: Option<ReportForm>, terminal: &Terminal, work: impl FnOnce(&mut Written) -> Exit) -> Exit {
    let mut written = Written { entries: form.map(|ReportForm::Json| vec![]), ..Written::default() };
    let exit = work(&mut written);
    // A command line that does not make sense gives no report.
    if let Some(files) = written.entries.filter(|_| exit != Exit::Usage) {
        let report = Report { version: VERSION, files };
        terminal.print(&serde_json::to_string_pretty(&report).unwrap_or_default());
    }
    exit
}

#[cfg(test)]
mod tests {
    use super::format;

    #[test]
    fn the_format_shows_in_the_name() {
        assert_eq!(["a/b_zh-Hans.form.txt", "a/b.txt", "1.2_x.pdf"].map(format), ["form", "text", "pdf"]);
    }
}
