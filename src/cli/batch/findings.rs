//! The report of a run: collected as rows are checked, on the disk and not in memory, and published as CSV and JSON.

use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Seek, Write};
use std::path::Path;

use tempfile::NamedTempFile;

use super::args::ReportFormat;
use super::folder::Folder;
use crate::batch::report::{COLUMNS, Line, csv_row, lines, with};
use crate::cli::output::OutputError;
use crate::cli::terminal::Terminal;
use crate::locale::{Language, Messages};

/// Most findings shown on the screen.
pub(super) const SHOWN: usize = 20;

/// Everything found so far.
pub(super) struct Findings {
    file: BufWriter<NamedTempFile>,
    formats: Vec<ReportFormat>,
    /// The first that keep a letter from being written, and the first of the others that are worth a look now.
    heavy: Vec<Line>,
    light: Vec<Line>,
    /// How many are worth a look now.
    pub(super) count: usize,
    /// How many there are.
    pub(super) all: usize,
}

impl Findings {
    /// Begins a report.
    pub(super) fn new(folder: &Folder, formats: &[ReportFormat]) -> io::Result<Findings> {
        let file = BufWriter::new(folder.new_file()?);
        Ok(Findings { file, formats: formats.to_vec(), heavy: vec![], light: vec![], count: 0, all: 0 })
    }

    /// Adds a finding of the next row.
    pub(super) fn add(&mut self, line: Line) -> io::Result<()> {
        line.json(&mut self.file)?;
        self.see(line);
        Ok(())
    }

    fn see(&mut self, line: Line) {
        self.all += 1;
        if line.severity == "advice" {
            return;
        }
        self.count += 1;
        let list = if line.is_heavy() { &mut self.heavy } else { &mut self.light };
        if list.len() < SHOWN {
            list.push(line);
        }
    }

    /// Returns the findings to be shown: those that keep letters from being written before the others.
    pub(super) fn shown(&self) -> impl Iterator<Item = &Line> {
        self.heavy.iter().chain(&self.light).take(SHOWN)
    }

    /// Puts findings that came later behind those of their rows.
    pub(super) fn insert(&mut self, mut more: Vec<Line>, folder: &Folder) -> io::Result<()> {
        more.sort_by(|a, b| a.row.cmp(&b.row));
        more.iter().for_each(|line| self.see(line.clone()));
        let old = self.read()?;
        self.file = BufWriter::new(folder.new_file()?);
        with(old, more).try_for_each(|line| line.json(&mut self.file))
    }

    fn read(&mut self) -> io::Result<impl Iterator<Item = Line> + use<>> {
        self.file.flush()?;
        let mut file = self.file.get_ref().reopen()?;
        file.rewind()?;
        Ok(lines(BufReader::new(file)))
    }

    /// Writes the reports as whole files.
    pub(super) fn publish(&mut self, folder: &Folder, terminal: &Terminal) -> Result<(), OutputError> {
        for format in self.formats.clone() {
            let path = folder.own("report", ending(format));
            let fail = |error| OutputError::Io(path.clone(), error);
            is_ours(&path, format)?;
            let lines = self.read().map_err(fail)?;
            publish(lines, format, &path, folder, terminal).map_err(fail)?;
        }
        Ok(())
    }
}

pub(super) const fn ending(format: ReportFormat) -> &'static str {
    match format {
        ReportFormat::Csv => "csv",
        ReportFormat::Json => "json",
    }
}

/// Writes a report as a whole file.
// fluent: batch-severity-*
pub(super) fn publish(
    mut lines: impl Iterator<Item = Line>,
    format: ReportFormat,
    path: &Path,
    folder: &Folder,
    terminal: &Terminal,
) -> io::Result<()> {
    folder.publish(path, |to| match format {
        ReportFormat::Json => lines.try_for_each(|line| line.json(to)),
        ReportFormat::Csv => {
            // The mark by which spreadsheet programs know UTF-8.
            to.write_all("\u{FEFF}".as_bytes())?;
            csv_row(&headings(terminal.messages()), to)?;
            lines.try_for_each(|line| {
                let severity = terminal.text(&format!("batch-severity-{}", line.severity), &[]);
                line.csv(&severity, to)
            })
        }
    })
}

// fluent: batch-column-*
fn headings(messages: &Messages) -> [String; COLUMNS] {
    ["row", "cell", "heading", "case", "letter", "severity", "message", "hint", "citation"]
        .map(|column| messages.get(&format!("batch-column-{column}"), &[]))
}

/// A report is written anew by each run. A file of its name that does not begin like one is somebody else's.
pub(super) fn is_ours(path: &Path, format: ReportFormat) -> Result<(), OutputError> {
    let mut top = vec![];
    match File::open(path) {
        Ok(file) => file.take(4096).read_to_end(&mut top).map_err(|e| OutputError::Io(path.to_path_buf(), e))?,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(OutputError::Io(path.to_path_buf(), error)),
    };
    let ours = match format {
        ReportFormat::Json => top.is_empty() || top.starts_with(b"{\"row\":"),
        ReportFormat::Csv => Language::ALL.into_iter().any(|language| {
            let mut head = "\u{FEFF}".as_bytes().to_vec();
            // Writing to a list of bytes cannot fail.
            let _ = csv_row(&headings(&Messages::new(language)), &mut head);
            top.starts_with(&head)
        }),
    };
    if ours { Ok(()) } else { Err(OutputError::NotOurs(path.to_path_buf())) }
}
