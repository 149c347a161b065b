//! Opening an intake, whatever it is.

use std::fs::File;
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::bind::{Layout, TOP};
use super::csv;
use super::draft::{Draft, Origins, Sheet};
use super::encoding::{self, Detected, SAMPLE};
use super::entry::{Entry, Found};
use super::folder;
use super::mapping::Mapping;
use super::problem::Problem;
use super::profile::Profile;
use super::row::Row;
use super::value::{EPOCH_1900, Origin};
use super::workbook;
use crate::case::Finding;

/// How an intake is to be read.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The sheet of a workbook; the one the mapping names, or the first, where it is not given.
    pub sheet: Option<String>,
    /// What the columns mean, where the headings do not say it.
    pub mapping: Option<Mapping>,
    /// What all rows share.
    pub profile: Option<Profile>,
}

/// The cases of an intake, one after the other: a text file is read as they are taken, a workbook is held in memory.
pub struct Intake {
    /// What was found about the file as a whole: its encoding, the sheet, columns that mean nothing. None is an error.
    pub found: Vec<Found>,
    drafts: Box<dyn Iterator<Item = Draft> + Send>,
}

/// Why an intake cannot be read at all.
#[derive(Debug, Clone, PartialEq)]
pub struct Refused {
    /// The file as the user gave it.
    pub name: String,
    /// What is wrong with it.
    pub finding: Box<Finding>,
}

impl Intake {
    /// Returns the cases as read from the file, for callers that turn them into entries on several threads.
    pub fn drafts(self) -> impl Iterator<Item = Draft> + Send {
        self.drafts
    }
}

impl Iterator for Intake {
    type Item = Entry;

    fn next(&mut self) -> Option<Entry> {
        self.drafts.next().map(Draft::entry)
    }
}

/// Opens a folder of case files, a single case file, a text file (CSV, with commas, semicolons or tabs) or a workbook (XLSX, ODS,
/// XLS).
///
/// # Errors
/// The file cannot be read, is none of these, has no such sheet, no headings, or nothing below them.
pub fn open(path: &Path, options: &Options) -> Result<Intake, Refused> {
    let name = path.display().to_string();
    let opened = match extension(path).as_str() {
        _ if path.is_dir() => folder::files(path).and_then(files),
        "toml" => files(vec![path.to_path_buf()]),
        "csv" | "tsv" | "txt" => text(path, &name, options),
        "xlsx" | "xlsm" | "ods" | "xls" => book(path, &name, options),
        _ if !path.exists() => Err(Problem::cannot_read(&std::io::ErrorKind::NotFound.into())),
        _ => Err(Problem::NotASheet),
    };
    opened.map_err(|problem| Refused { name, finding: Box::new(problem.finding(None)) })
}

fn extension(path: &Path) -> String {
    path.extension().and_then(|e| e.to_str()).unwrap_or_default().to_lowercase()
}

fn files(files: Vec<PathBuf>) -> Result<Intake, Problem> {
    if files.is_empty() {
        return Err(Problem::Empty);
    }
    Ok(Intake { found: vec![], drafts: Box::new(files.into_iter().map(|path| Draft(Origins::File(path)))) })
}

fn text(path: &Path, name: &str, options: &Options) -> Result<Intake, Problem> {
    let cannot = |error: std::io::Error| Problem::cannot_read(&error);
    let mut file = File::open(path).map_err(cannot)?;
    let mut sample = vec![];
    (&mut file).take(SAMPLE as u64).read_to_end(&mut sample).map_err(cannot)?;
    let detected = encoding::detect(&sample);
    if encoding::is_binary(&sample, detected) {
        return Err(Problem::NotASheet);
    }
    let mapping = options.mapping.clone().unwrap_or_default();
    let separator = separator(&sample, detected, &mapping);
    sample.drain(..detected.mark);
    let rows = csv::Rows::new(Cursor::new(sample).chain(file), detected, separator);
    let encoding = Problem::Encoding(detected.name());
    sheet(rows, name, vec![encoding], detected.name(), EPOCH_1900, mapping, options)
}

/// Returns the separator that gives the most headings; of equals the one that gives the most cells.
fn separator(sample: &[u8], detected: Detected, mapping: &Mapping) -> u8 {
    let sample = &sample[detected.mark..sample.len().min(1 << 16)];
    let (text, _) = detected.encoding.decode_without_bom_handling(sample);
    let headings = |separator: &u8| {
        let rows = csv::first_rows(&text, *separator, TOP);
        let cells: usize = rows.iter().map(Vec::len).sum();
        let rows = (1..).zip(rows).map(|(number, cells)| {
            let cells = (0..).zip(cells).map(|(column, cell)| (column, super::row::Value::Text(cell)));
            Row { number, cells: cells.collect(), ..Row::default() }
        });
        let layout = Layout::new(&rows.collect::<Vec<_>>(), mapping);
        (layout.map_or(0, |layout| layout.bound.len()), cells)
    };
    csv::SEPARATORS.into_iter().rev().max_by_key(headings).unwrap_or(b',')
}

fn book(path: &Path, name: &str, options: &Options) -> Result<Intake, Problem> {
    let mapping = options.mapping.clone().unwrap_or_default();
    let wanted = options.sheet.clone().or_else(|| mapping.sheet.clone());
    let book = workbook::read(path, wanted.as_deref())?;
    let mut said = vec![];
    if wanted.is_none() && !book.others.is_empty() {
        said.push(Problem::OtherSheets { sheet: book.name, others: book.others.join("、") });
    }
    let last = book.rows.last().map_or(0, |row| row.number);
    let hidden = book.hidden.iter().filter(|(first, _)| *first <= last).map(|(first, end)| match first == end {
        true => first.to_string(),
        false => format!("{first}–{}", end.min(&last)),
    });
    let hidden: Vec<String> = hidden.collect();
    if !hidden.is_empty() {
        said.push(Problem::HiddenRows(hidden.join("、")));
    }
    sheet(book.rows.into_iter(), name, said, String::new(), book.epoch, mapping, options)
}

/// Finds the headings, and begins behind them.
fn sheet(
    mut rows: impl Iterator<Item = Row> + Send + 'static,
    name: &str,
    said: Vec<Problem>,
    encoding: String,
    epoch: jiff::civil::Date,
    mapping: Mapping,
    options: &Options,
) -> Result<Intake, Problem> {
    let mut top: Vec<Row> = rows.by_ref().take(TOP).collect();
    if let Some(problem) = top.iter().flat_map(|row| &row.problems).find(|p| matches!(p, Problem::CannotRead(_))) {
        return Err(problem.clone());
    }
    let mut layout = Layout::new(&top, &mapping).ok_or(Problem::NoHeadings)?;
    let mut found: Vec<Found> = said.into_iter().map(|p| Found { finding: p.finding(None), cell: None }).collect();
    found.append(&mut layout.found);
    top.retain(|row| row.number > layout.row);
    let origin = Origin { language: layout.language, encoding, epoch };
    let profile = options.profile.clone().unwrap_or_default();
    let layout = Arc::new(layout);
    let sheet = Arc::new(Sheet { name: name.to_string(), layout: layout.clone(), origin, mapping, profile });
    let rows = top.into_iter().chain(rows).filter(move |row| !row.is_blank() && !layout.is_repeated(row));
    let mut drafts = rows.map(move |row| Draft(Origins::Row(row, sheet.clone()))).peekable();
    if drafts.peek().is_none() {
        return Err(Problem::Empty);
    }
    Ok(Intake { found, drafts: Box::new(drafts) })
}
