//! Workbooks: XLSX, ODS and XLS, one sheet of them, held in memory.

use std::collections::{BTreeMap, HashSet};
use std::fs::File;
use std::io::{BufReader, Read, Seek};
use std::path::Path;

use calamine::{Data, ExcelDateTime, Ods, Reader, SheetType, SheetVisible, Xls, Xlsx};
use jiff::civil::{Date, DateTime};
use zip::ZipArchive;

use super::marks::{self, Marks};
use super::problem::Problem;
use super::row::{Row, Value, letters};
use super::value::{EPOCH_1900, EPOCH_1904};

/// Most bytes a workbook may take unpacked: a million cells of text have a tenth of it.
const UNPACKED: u64 = 1 << 30;

/// One sheet of a workbook.
pub(super) struct Sheet {
    /// Its name.
    pub(super) name: String,
    /// The names of the others that are not hidden.
    pub(super) others: Vec<String>,
    /// Its rows that hold something, in order.
    pub(super) rows: Vec<Row>,
    /// Its hidden rows, numbered from 1: first and last of each run.
    pub(super) hidden: Vec<(u64, u64)>,
    /// Where its serial numbers of days begin.
    pub(super) epoch: Date,
}

/// Cells of a sheet by row and column from 0.
type Cells = BTreeMap<u32, Vec<(u32, Value)>>;

/// Reads a workbook's sheet of this name, or its first.
pub(super) fn read(path: &Path, wanted: Option<&str>) -> Result<Sheet, Problem> {
    let extension = path.extension().and_then(|e| e.to_str()).unwrap_or_default().to_lowercase();
    let open = || File::open(path).map(BufReader::new).map_err(|e| Problem::cannot_read(&e));
    if extension == "xls" {
        let mut book = Xls::new(open()?).map_err(not_a_workbook)?;
        let (name, others) = choose(&book, wanted)?;
        let merged = book.merge_cells_by_sheet_name(&name).map_err(not_a_workbook)?;
        let merged = merged.iter().map(|d| marks::Area { rows: (d.start.0, d.end.0), columns: (d.start.1, d.end.1) });
        let marks = Marks { merged: merged.collect(), ..Marks::default() };
        let cells = dense(book.worksheet_range(&name).map_err(not_a_workbook)?, &HashSet::new());
        return Ok(Sheet { epoch: epoch(book.has_1904_epoch()), ..sheet(name, others, cells, &marks) });
    }
    let mut archive = ZipArchive::new(open()?).map_err(not_a_workbook)?;
    if marks::unpacked(&mut archive).map_err(Problem::NotAWorkbook)? > UNPACKED {
        return Err(Problem::TooLarge);
    }
    if extension == "ods" {
        let mut book = Ods::new(open()?).map_err(not_a_workbook)?;
        let (name, others) = choose(&book, wanted)?;
        let marks = marks::ods(&mut archive, &name).map_err(Problem::NotAWorkbook)?;
        let percent = marks.percent.iter().copied().collect();
        let cells = dense(book.worksheet_range(&name).map_err(not_a_workbook)?, &percent);
        return Ok(sheet(name, others, cells, &marks));
    }
    let mut book = Xlsx::new(open()?).map_err(not_a_workbook)?;
    let (name, others) = choose(&book, wanted)?;
    let marks = marks::xlsx(&mut archive, &name).map_err(Problem::NotAWorkbook)?;
    let cells = sparse(&mut book, &name)?;
    Ok(Sheet { epoch: epoch(book.has_1904_epoch()), ..sheet(name, others, cells, &marks) })
}

fn epoch(is_1904: bool) -> Date {
    if is_1904 { EPOCH_1904 } else { EPOCH_1900 }
}

/// Returns the sheet to be read, and the other ones a user sees.
fn choose<RS: Read + Seek, B: Reader<RS>>(book: &B, wanted: Option<&str>) -> Result<(String, Vec<String>), Problem> {
    let sheets = book.sheets_metadata().iter().filter(|s| s.typ == SheetType::WorkSheet);
    let (mut seen, hidden): (Vec<_>, Vec<_>) = sheets.partition(|s| s.visible == SheetVisible::Visible);
    let names = |sheets: &[&calamine::Sheet]| sheets.iter().map(|s| s.name.clone()).collect::<Vec<_>>();
    let all = names(&seen).into_iter().chain(names(&hidden)).collect::<Vec<_>>();
    let name = match wanted {
        Some(wanted) => all
            .iter()
            .find(|name| name.trim() == wanted.trim())
            .cloned()
            .ok_or_else(|| Problem::NoSheet { sheet: wanted.to_string(), allowed: all.join("、") })?,
        None => all.first().cloned().ok_or(Problem::Empty)?,
    };
    seen.retain(|sheet| sheet.name != name);
    Ok((name, names(&seen)))
}

/// Reads the cells of an XLSX sheet one by one: a sheet with a cell in its last corner is no larger than its cells.
fn sparse<RS: Read + Seek>(book: &mut Xlsx<RS>, name: &str) -> Result<Cells, Problem> {
    let mut percent = HashSet::new();
    let mut reader = book.worksheet_cells_reader(name).map_err(not_a_workbook)?;
    let is_percent =
        |style: &calamine::Style| style.number_format.as_ref().is_some_and(|n| n.format_code.contains('%'));
    let styles: Vec<bool> = reader.styles().iter().map(is_percent).collect();
    if styles.contains(&true) {
        while let Some((row, column, style)) = reader.next_style_id().map_err(not_a_workbook)? {
            if styles[style] {
                percent.insert((row, column));
            }
        }
    }
    drop(reader);
    let mut reader = book.worksheet_cells_reader(name).map_err(not_a_workbook)?;
    let mut cells = Cells::new();
    while let Some(cell) = reader.next_cell_with_formula().map_err(not_a_workbook)? {
        let value = value(cell.value.into(), percent.contains(&cell.pos));
        let value = value.or_else(|| cell.formula.filter(|f| !f.is_empty()).map(|_| Value::Unstored));
        if let Some(value) = value {
            cells.entry(cell.pos.0).or_default().push((cell.pos.1, value));
        }
    }
    cells.values_mut().for_each(|row| row.sort_by_key(|(column, _)| *column));
    Ok(cells)
}

fn dense(range: calamine::Range<Data>, percent: &HashSet<(u32, u32)>) -> Cells {
    let (top, left) = range.start().unwrap_or_default();
    let mut cells = Cells::new();
    for (row, column, data) in range.used_cells() {
        let at = |from: u32, offset: usize| from.saturating_add(u32::try_from(offset).unwrap_or(u32::MAX));
        let (row, column) = (at(top, row), at(left, column));
        if let Some(value) = value(data.clone(), percent.contains(&(row, column))) {
            cells.entry(row).or_default().push((column, value));
        }
    }
    cells
}

fn sheet(name: String, others: Vec<String>, cells: Cells, marks: &Marks) -> Sheet {
    let mut rows: Vec<Row> =
        cells.into_iter().map(|(row, cells)| Row { number: u64::from(row) + 1, cells, ..Row::default() }).collect();
    for area in &marks.merged {
        let first = format!("{}{}", letters(area.columns.0), area.rows.0 + 1);
        let inside = |row: &Row| (u64::from(area.rows.0) + 1..=u64::from(area.rows.1) + 1).contains(&row.number);
        for row in rows.iter_mut().filter(|row| inside(row)) {
            let columns = (area.columns.0..=area.columns.1.min(area.columns.0.saturating_add(1000)))
                .filter(|c| (row.number, *c) != (u64::from(area.rows.0) + 1, area.columns.0));
            row.covered.extend(columns.map(|c| (c, first.clone())));
        }
    }
    let hidden = marks.hidden.iter().map(|(a, b)| (u64::from(*a) + 1, u64::from(*b) + 1));
    Sheet { name, others, rows, hidden: hidden.collect(), epoch: EPOCH_1900 }
}

/// Returns what a cell holds; nothing for an empty one.
fn value(data: Data, percent: bool) -> Option<Value> {
    Some(match data {
        Data::Empty => return None,
        Data::Int(number) => Value::Number(number as f64),
        Data::Float(number) if percent => Value::Percent(number),
        Data::Float(number) => Value::Number(number),
        Data::String(text) if text.trim().is_empty() => return None,
        Data::String(text) if is_error(&text) => Value::Error(text),
        Data::String(text) => Value::Text(text),
        Data::Bool(truth) => Value::Bool(truth),
        Data::DateTime(moment) if moment.is_duration() => Value::Duration(moment.as_f64() * 86_400.0),
        Data::DateTime(moment) => serial(moment).map_or(Value::Number(moment.as_f64()), Value::Moment),
        Data::DateTimeIso(text) => moment(&text).map_or(Value::Text(text), Value::Moment),
        Data::DurationIso(text) => seconds(&text).map_or(Value::Text(text), Value::Duration),
        Data::Error(error) => Value::Error(error.to_string()),
    })
}

/// The errors of formulas, which OpenDocument files keep as text (OpenFormula 1.2, 5.12; `Err:` is LibreOffice's own).
fn is_error(text: &str) -> bool {
    ["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"].contains(&text)
        || text.strip_prefix("Err:").is_some_and(|n| n.len() == 3 && n.bytes().all(|b| b.is_ascii_digit()))
}

/// Returns the day and time of a serial number, to the second; nothing for a day that no calendar has, such as 1900-02-29.
fn serial(moment: ExcelDateTime) -> Option<DateTime> {
    let (year, month, day, hour, minute, second, milli) = moment.to_ymd_hms_milli();
    let small = |n: u8| i8::try_from(n).ok();
    let at = DateTime::new(
        i16::try_from(year).ok()?,
        small(month)?,
        small(day)?,
        small(hour)?,
        small(minute)?,
        small(second)?,
        0,
    );
    // 10:21 is stored as a fraction of a day and may come out a thousandth short.
    let rounded = at.ok()?.checked_add(jiff::Span::new().seconds(i64::from(milli >= 500)));
    rounded.ok()
}

/// Reads a day or a day and time of ISO 8601, to the second.
fn moment(text: &str) -> Option<DateTime> {
    let at: DateTime = text.parse().ok()?;
    at.with().subsec_nanosecond(0).build().ok()
}

/// Reads `PT10H21M00S`.
fn seconds(text: &str) -> Option<f64> {
    let span: jiff::Span = text.parse().ok()?;
    span.total((jiff::Unit::Second, jiff::SpanRelativeTo::days_are_24_hours())).ok()
}

fn not_a_workbook(error: impl std::fmt::Display) -> Problem {
    Problem::NotAWorkbook(error.to_string())
}
