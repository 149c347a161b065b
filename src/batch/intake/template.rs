//! The intake sheet to be filled in: headings, lists to choose from, notes, and one row as an example.

use rust_xlsxwriter::{
    DataValidation, DocProperties, ExcelDateTime, Format as Style, Formula, Note, Workbook, Worksheet, XlsxError,
};

use super::columns::{Column, Kind, columns, to_hant};
use super::row::letters;
use super::words;
use crate::locale::Language;

/// What kind of file the sheet is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// A workbook.
    Xlsx,
    /// Text: UTF-8 with a byte order mark, by which spreadsheet programs know it, and commas.
    Csv,
}

/// A column of the template.
struct Head {
    column: &'static Column,
    heading: String,
    note: Option<String>,
    example: String,
    /// What a cell may be chosen from.
    list: Vec<String>,
}

/// Returns the intake sheet with headings in a language. The same call gives the same bytes.
///
/// # Errors
/// The sheet holds what a workbook cannot: a test writes every one there is.
pub fn template(format: Format, language: Language) -> Result<Vec<u8>, XlsxError> {
    let heads = heads(language);
    match format {
        Format::Csv => Ok(text(&heads)),
        Format::Xlsx => workbook(&heads, language),
    }
}

/// The template's columns: those with an example, of several all of one number together.
fn heads(language: Language) -> Vec<Head> {
    let mut heads = vec![];
    let shown =
        || columns().all().iter().filter(|column| !column.example.is_empty() || column.note(language).is_some());
    let mut done: Vec<&str> = vec![];
    for column in shown() {
        let (table, _) = column.path();
        if !column.is_numbered() {
            heads.push(head(column, language, 0));
        } else if !done.contains(&table) {
            done.push(table);
            let group = || shown().filter(|c| c.is_numbered() && c.path().0 == table);
            let count = group().map(|c| c.example.len()).max().unwrap_or(1);
            heads.extend((0..count).flat_map(|i| group().map(move |c| head(c, language, i))));
        }
    }
    heads
}

/// Returns a column with its place among those of one heading, from 0.
fn head(column: &'static Column, language: Language, place: usize) -> Head {
    let example = column.example.get(place).map_or("", String::as_str);
    let shown = |word: &str| {
        let code = words::code(columns(), column, word, language).ok();
        let known = columns().words(column).iter().find(|w| Some(w.code) == code);
        known.map_or_else(|| word.to_string(), |word| word.shown(language))
    };
    let example = match (column.kind, language) {
        _ if example.is_empty() => String::new(),
        (Kind::Choice | Kind::Choices | Kind::Boolean, _) => words::several(example)
            .map(shown)
            .collect::<Vec<_>>()
            .join(if language == Language::En { ", " } else { "、" }),
        (_, Language::Hant) => to_hant(example),
        _ => example.to_string(),
    };
    let list = match column.kind {
        Kind::Choice | Kind::Boolean => columns().words(column).iter().map(|word| word.shown(language)).collect(),
        _ => vec![],
    };
    let number = u32::try_from(place).unwrap_or(0) + 1;
    Head { column, heading: column.heading(language, number), note: column.note(language), example, list }
}

fn text(heads: &[Head]) -> Vec<u8> {
    let quoted = |cell: &str| match cell.contains(['"', ',', '\n']) {
        true => format!("\"{}\"", cell.replace('"', "\"\"")),
        false => cell.to_string(),
    };
    let line = |cell: fn(&Head) -> &str| heads.iter().map(|h| quoted(cell(h))).collect::<Vec<_>>().join(",");
    format!("\u{FEFF}{}\r\n{}\r\n", line(|h| &h.heading), line(|h| &h.example)).into_bytes()
}

/// Names of the sheet to be filled in, and of the hidden one with the lists.
fn names(language: Language) -> [&'static str; 2] {
    match language {
        Language::Hans => ["案件登记", "列表"],
        Language::Hant => ["案件登記", "列表"],
        Language::En => ["Intake", "Lists"],
    }
}

fn workbook(heads: &[Head], language: Language) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let [name, lists] = names(language);
    // The day the document was made is part of it; a fixed one keeps its bytes the same.
    book.set_properties(&DocProperties::new().set_creation_datetime(&ExcelDateTime::from_ymd(2026, 1, 1)?));
    let sheet = book.add_worksheet().set_name(name)?;
    sheet.set_freeze_panes(1, 0)?;
    let mut chosen = 0;
    for (i, head) in (0..).zip(heads) {
        fill(sheet, i, head)?;
        if !head.list.is_empty() {
            let range = format!("={lists}!${0}$1:${0}${1}", letters(chosen), head.list.len());
            let validation = DataValidation::new().allow_list_formula(Formula::new(range));
            sheet.add_data_validation(1, i, LAST, i, &validation)?;
            chosen += 1;
        }
    }
    let sheet = book.add_worksheet().set_name(lists)?;
    sheet.set_hidden(true);
    for (i, head) in (0..).zip(heads.iter().filter(|head| !head.list.is_empty())) {
        for (row, word) in (0..).zip(&head.list) {
            sheet.write_string(row, i, word)?;
        }
    }
    book.save_to_buffer()
}

/// The last row that lists reach to, from 0.
const LAST: u32 = 9_999;

/// Writes a heading with its note, and the cell of the example below it.
fn fill(sheet: &mut Worksheet, i: u16, head: &Head) -> Result<(), XlsxError> {
    let bold = Style::new().set_bold().set_text_wrap();
    // What people type stays what they typed: digits are not made numbers of.
    let form = match head.column.kind {
        Kind::Code | Kind::Codes | Kind::Phone | Kind::Postcode => Style::new().set_num_format("@"),
        Kind::Date => Style::new().set_num_format("yyyy-mm-dd"),
        Kind::Money => Style::new().set_num_format("#,##0.00"),
        _ => Style::new(),
    };
    sheet.set_column_format(i, &form)?;
    sheet.set_column_width(i, if matches!(head.column.kind, Kind::Lines | Kind::Prose) { 36 } else { 16 })?;
    sheet.write_string_with_format(0, i, &head.heading, &bold)?;
    if let Some(note) = &head.note {
        sheet.insert_note(0, i, &Note::new(note.as_str()).add_author_prefix(false).set_width(240))?;
    }
    match (head.column.kind, head.example.parse::<f64>()) {
        _ if head.example.is_empty() => {}
        (Kind::Money | Kind::Number, Ok(number)) => {
            sheet.write_number_with_format(1, i, number, &form)?;
        }
        (Kind::Date, _) => {
            sheet.write_datetime_with_format(1, i, &ExcelDateTime::parse_from_str(&head.example)?, &form)?;
        }
        _ => {
            sheet.write_string_with_format(1, i, &head.example, &form)?;
        }
    }
    Ok(())
}
