//! The rows of a file before anybody knows what its columns mean.

use std::fs::File;
use std::io::{Cursor, Read};
use std::path::Path;

use jiff::civil::Date;

use super::bind::TOP;
use super::csv;
use super::encoding::{self, Detected, SAMPLE};
use super::problem::Problem;
use super::row::{Row, Value};
use super::value::EPOCH_1900;
use super::workbook;

/// A file of rows.
pub(super) struct Raw {
    /// What is said of the file as a whole; none is an error.
    pub(super) said: Vec<Problem>,
    /// Its rows, read as they are taken; blank ones among them.
    pub(super) rows: Box<dyn Iterator<Item = Row> + Send>,
    /// The encoding of a text file.
    pub(super) encoding: String,
    /// Where serial numbers of days begin.
    pub(super) epoch: Date,
}

/// Opens a text file (CSV, with commas, semicolons or tabs) or a workbook (XLSX, ODS, XLS), of which `sheet` or else the first sheet
/// is read. `headings` counts the headings that the first rows of a text file have; the separator is the one that gives the most.
///
/// # Errors
/// The file cannot be read, is none of these, or has no such sheet.
pub(super) fn open(path: &Path, sheet: Option<&str>, headings: &dyn Fn(&[Row]) -> usize) -> Result<Raw, Problem> {
    match extension(path).as_str() {
        "csv" | "tsv" | "txt" => text(path, headings),
        "xlsx" | "xlsm" | "ods" | "xls" => book(path, sheet),
        _ if !path.exists() => Err(Problem::cannot_read(&std::io::ErrorKind::NotFound.into())),
        _ => Err(Problem::NotASheet),
    }
}

/// Returns the ending of a file's name in small letters.
pub(super) fn extension(path: &Path) -> String {
    path.extension().and_then(|e| e.to_str()).unwrap_or_default().to_lowercase()
}

fn text(path: &Path, headings: &dyn Fn(&[Row]) -> usize) -> Result<Raw, Problem> {
    let cannot = |error: std::io::Error| Problem::cannot_read(&error);
    let mut file = File::open(path).map_err(cannot)?;
    let mut sample = vec![];
    (&mut file).take(SAMPLE as u64).read_to_end(&mut sample).map_err(cannot)?;
    let detected = encoding::detect(&sample);
    if encoding::is_binary(&sample, detected) {
        return Err(Problem::NotASheet);
    }
    let separator = separator(&sample, detected, headings);
    sample.drain(..detected.mark);
    let rows = csv::Rows::new(Cursor::new(sample).chain(file), detected, separator);
    let said = vec![Problem::Encoding(detected.name())];
    Ok(Raw { said, rows: Box::new(rows), encoding: detected.name(), epoch: EPOCH_1900 })
}

/// Returns the separator that gives the most headings; of equals the one that gives the most cells.
fn separator(sample: &[u8], detected: Detected, headings: &dyn Fn(&[Row]) -> usize) -> u8 {
    let sample = &sample[detected.mark..sample.len().min(1 << 16)];
    let (text, _) = detected.encoding.decode_without_bom_handling(sample);
    let score = |separator: &u8| {
        let rows = csv::first_rows(&text, *separator, TOP);
        let cells: usize = rows.iter().map(Vec::len).sum();
        let rows = (1..).zip(rows).map(|(number, cells)| {
            let cells = (0..).zip(cells).map(|(column, cell)| (column, Value::Text(cell)));
            Row { number, cells: cells.collect(), ..Row::default() }
        });
        (headings(&rows.collect::<Vec<_>>()), cells)
    };
    csv::SEPARATORS.into_iter().rev().max_by_key(score).unwrap_or(b',')
}

fn book(path: &Path, sheet: Option<&str>) -> Result<Raw, Problem> {
    let book = workbook::read(path, sheet)?;
    let mut said = vec![];
    if sheet.is_none() && !book.others.is_empty() {
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
    Ok(Raw { said, rows: Box::new(book.rows.into_iter()), encoding: String::new(), epoch: book.epoch })
}
