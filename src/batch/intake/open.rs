//! Opening an intake, whatever it is.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::bind::{Layout, TOP};
use super::draft::{Draft, Origins, Sheet};
use super::entry::{Entry, Found};
use super::folder;
use super::mapping::Mapping;
use super::problem::Problem;
use super::profile::Profile;
use super::raw::{self, Raw};
use super::row::Row;
use super::value::Origin;
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
    let opened = match raw::extension(path).as_str() {
        _ if path.is_dir() => folder::files(path).and_then(files),
        "toml" => files(vec![path.to_path_buf()]),
        _ => rows(path, &name, options),
    };
    opened.map_err(|problem| Refused { name, finding: Box::new(problem.finding(None)) })
}

fn files(files: Vec<PathBuf>) -> Result<Intake, Problem> {
    if files.is_empty() {
        return Err(Problem::Empty);
    }
    Ok(Intake { found: vec![], drafts: Box::new(files.into_iter().map(|path| Draft(Origins::File(path)))) })
}

/// Reads the sheet that is asked for: on the command line, in the mapping, or the first.
fn rows(path: &Path, name: &str, options: &Options) -> Result<Intake, Problem> {
    let mapping = options.mapping.clone().unwrap_or_default();
    let wanted = options.sheet.clone().or_else(|| mapping.sheet.clone());
    let headings = |rows: &[Row]| Layout::new(rows, &mapping).map_or(0, |layout| layout.bound.len());
    let raw = raw::open(path, wanted.as_deref(), &headings)?;
    sheet(raw, name, mapping, options)
}

/// Finds the headings, and begins behind them.
fn sheet(raw: Raw, name: &str, mapping: Mapping, options: &Options) -> Result<Intake, Problem> {
    let Raw { said, mut rows, encoding, epoch } = raw;
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
