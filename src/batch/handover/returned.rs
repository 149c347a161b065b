//! The list as it comes back from a spreadsheet program, with numbers and days of posting.

use std::collections::HashMap;
use std::path::Path;

use jiff::civil::Date;

use super::fault::Fault;
use super::row::{Column, HEADINGS, Reader, Row};
use crate::batch::intake::{Cell, Problem, Refused, grid};
use crate::case::Finding;
use crate::case::finding::Severity;

/// A list read.
#[derive(Debug)]
pub struct Returned {
    /// What is said of the list and its rows, in their order; rows that have an error are not among the rows.
    pub remarks: Vec<Remark>,
    /// The rows that say something of a letter.
    pub rows: Vec<Row>,
    /// How many rows have neither number nor day.
    pub silent: usize,
}

/// What is said of a row, or of the list.
#[derive(Debug, Clone, PartialEq)]
pub struct Remark {
    /// The row as a spreadsheet program counts them.
    pub row: Option<u64>,
    /// The cell it is about.
    pub cell: Option<Cell>,
    /// What.
    pub finding: Finding,
}

/// What a run has for rows that are silent about it.
#[derive(Debug, Clone, Copy)]
pub struct Defaults<'d> {
    /// When the letters were posted.
    pub date: Option<Date>,
    /// How they were sent; a list of registered letters where nothing is said.
    pub by: Option<&'d str>,
}

/// Reads a list: CSV in any encoding, or a workbook; columns by their headings, rows in any order. Days are held against `today`.
///
/// # Errors
/// The file cannot be read, or is no such list.
pub fn read(path: &Path, defaults: Defaults<'_>, today: Date) -> Result<Returned, Refused> {
    let grid = grid(path, &HEADINGS)?;
    let has = |column: Column| grid.lines.iter().any(|line| line.cell(column as usize).is_some());
    if !(has(Column::Number) || has(Column::Date) || has(Column::Received)) {
        let finding = Box::new(Problem::NoHeadings.finding(None));
        return Err(Refused { name: path.display().to_string(), finding });
    }
    let of_file = grid.found.into_iter().map(|found| Remark { row: None, cell: found.cell, finding: found.finding });
    let mut returned = Returned { remarks: of_file.collect(), rows: vec![], silent: 0 };
    if !has(Column::Number) {
        returned.remarks.push(Remark { row: None, cell: None, finding: Fault::NoNumbers.finding() });
    }
    let mut seen: HashMap<String, u64> = HashMap::new();
    for line in &grid.lines {
        let mut reader = Reader::new(line);
        let row = reader.row(defaults, today);
        let is_number = reader.remarks.iter().all(|remark| remark.cell.as_ref() != line.cell(Column::Number as usize));
        if let Some(number) = row.as_ref().and_then(|row| row.tracking.clone()).filter(|_| is_number) {
            match seen.get(&number) {
                Some(first) => reader.fault(&Fault::NumberTwice(number, *first), Column::Number),
                None => _ = seen.insert(number, line.row),
            }
        }
        let sound = reader.remarks.iter().all(|remark| remark.finding.severity != Severity::Error);
        returned.remarks.append(&mut reader.remarks);
        match row {
            Some(row) if sound => returned.rows.push(row),
            None if sound => returned.silent += 1,
            _ => {}
        }
    }
    Ok(returned)
}
