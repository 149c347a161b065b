//! A row of a list that comes back.

use jiff::civil::Date;

use super::fault::Fault;
use super::returned::{Defaults, Remark};
use crate::batch::intake::columns::Kind;
use crate::batch::intake::{Cell, Heading, Line, Problem, code_of};
use crate::case::choice::Choice;
use crate::case::finding::{Finding, Severity};
use crate::case::model::LetterKind;
use crate::case::posted;

/// A column that is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Column {
    /// Id of the case.
    Case,
    /// Which letter.
    Letter,
    /// The case file.
    File,
    /// The number.
    Number,
    /// The day of posting.
    Date,
    /// The day of receipt.
    Received,
    /// How it was sent.
    By,
}

/// Headings of the columns, in their order.
pub(super) const HEADINGS: [Heading; 7] = [
    &["案号", "case id", "case"],
    &["信件", "letter"],
    &["案情文件", "case file"],
    &["挂号号码", "挂号单号", "邮件号码", "运单号", "tracking number", "tracking"],
    &["寄出日期", "交寄日期", "date posted", "date sent", "posted"],
    &["签收日期", "收到日期", "date received", "received"],
    &["寄送方式", "寄出方式", "sent by", "by"],
];

/// Ways of sending whose numbers have thirteen characters: registered letters of the Chinese post.
const REGISTERED: [&str; 2] = ["挂号", "掛號"];

/// What a row says of a letter.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// The row as a spreadsheet program counts them.
    pub row: u64,
    /// Id of the case.
    pub case: Option<String>,
    /// The case file as the list has it.
    pub file: Option<String>,
    /// Which letter.
    pub letter: Named,
    /// The number.
    pub tracking: Option<String>,
    /// When it was posted.
    pub date: Option<Date>,
    /// When it was received.
    pub received: Option<Date>,
    /// How it was sent.
    pub by: Option<String>,
    /// Where each column stands, for what is found later.
    cells: [Option<Cell>; 7],
}

impl Row {
    /// Returns what is said of the row: at the cell that it is about.
    pub fn remark(&self, fault: &Fault) -> Remark {
        let cell = self.cells[fault.column() as usize].clone();
        Remark { row: Some(self.row), cell, finding: fault.finding() }
    }
}

/// A letter as a list names it: `01_merchant_zh-Hans`, its number, or its kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Named {
    /// Place in `Case::letters`, from 0.
    pub index: Option<usize>,
    /// Which letter.
    pub kind: Option<LetterKind>,
}

/// Reads one row.
pub(super) struct Reader<'l> {
    line: &'l Line,
    /// What is said of the row.
    pub(super) remarks: Vec<Remark>,
}

impl<'l> Reader<'l> {
    pub(super) fn new(line: &'l Line) -> Self {
        Reader { line, remarks: vec![] }
    }

    /// Returns what the row says; nothing where it has neither number nor day.
    pub(super) fn row(&mut self, defaults: Defaults<'_>, today: Date) -> Option<Row> {
        for problem in self.line.problems() {
            self.remark(problem.clone().finding(None), None);
        }
        let by = self.words(Column::By).or(defaults.by.map(str::to_string));
        let tracking = self.number(by.as_deref());
        let (date, received) = (self.day(Column::Date), self.day(Column::Received));
        if tracking.is_none() && date.is_none() && received.is_none() {
            return None;
        }
        let date = date.or(defaults.date);
        if let Some(fault) = Fault::of_days(date, received, today) {
            let is_posting = matches!(fault, Fault::Future(day, _) if Some(day) == date);
            self.fault(&fault, if is_posting { Column::Date } else { Column::Received });
        }
        let (case, file) = (self.words(Column::Case), self.words(Column::File));
        if case.is_none() && file.is_none() {
            self.fault(&Fault::NoCase, Column::Case);
        }
        let letter = self.letter();
        let cells = std::array::from_fn(|column| self.line.cell(column).cloned());
        Some(Row { row: self.line.row, case, file, letter, tracking, date, received, by, cells })
    }

    /// Returns the words of a cell.
    fn words(&mut self, column: Column) -> Option<String> {
        let (text, problems) = self.line.text(column as usize, Kind::Code)?;
        // An id may look like a day; a case that is not there will be told of.
        let lost = problems.into_iter().filter(|problem| !matches!(problem, Problem::DateInText(_)));
        lost.for_each(|problem| self.remark(problem.finding(None), Some(column)));
        Some(text)
    }

    fn number(&mut self, by: Option<&str>) -> Option<String> {
        let Some((text, problems)) = self.line.text(Column::Number as usize, Kind::Code) else {
            self.covered(Column::Number);
            return None;
        };
        if !problems.is_empty() {
            // A number that a spreadsheet program made something else of is no number any longer.
            let findings = problems.into_iter().map(|problem| problem.finding(None));
            findings.for_each(|finding| {
                self.remark(Finding { severity: Severity::Error, ..finding }, Some(Column::Number))
            });
            return Some(text);
        }
        let is_registered = by.is_none_or(|by| REGISTERED.iter().any(|word| by.contains(word)));
        match posted::number(&text) {
            Err(bad) => self.fault(&Fault::Number(bad), Column::Number),
            // Thirteen figures that began with a zero.
            Ok(number) if is_registered && number.len() == 12 && number.bytes().all(|b| b.is_ascii_digit()) => {
                self.fault(&Fault::ZeroLost(number), Column::Number);
            }
            Ok(number) => return Some(number),
        }
        Some(text)
    }

    fn day(&mut self, column: Column) -> Option<Date> {
        match self.line.day(column as usize) {
            Some(Ok(day)) => return Some(day),
            Some(Err((text, problems))) if problems.is_empty() => self.fault(&Fault::BadDate(text), column),
            Some(Err((_, problems))) => {
                problems.into_iter().for_each(|problem| self.remark(problem.finding(None), Some(column)));
            }
            None => self.covered(column),
        }
        None
    }

    /// Tells of a cell that is empty because it is merged with another one.
    fn covered(&mut self, column: Column) {
        if let Some(first) = self.line.covered_by(column as usize) {
            let finding = Problem::Covered(first.to_string()).finding(None);
            self.remark(Finding { severity: Severity::Error, ..finding }, Some(column));
        }
    }

    fn letter(&mut self) -> Named {
        let Some(text) = self.words(Column::Letter) else { return Named::default() };
        named(&text).unwrap_or_else(|| {
            self.fault(&Fault::BadLetter(text), Column::Letter);
            Named::default()
        })
    }

    /// Tells of a fault at a cell.
    pub(super) fn fault(&mut self, fault: &Fault, column: Column) {
        self.remark(fault.finding(), Some(column));
    }

    fn remark(&mut self, finding: Finding, column: Option<Column>) {
        let cell = column.and_then(|column| self.line.cell(column as usize)).cloned();
        self.remarks.push(Remark { row: Some(self.line.row), cell, finding });
    }
}

/// Reads what a list calls a letter.
fn named(text: &str) -> Option<Named> {
    let index = |text: &str| text.parse::<usize>().ok()?.checked_sub(1);
    if let Some(index) = index(text) {
        return Some(Named { index: Some(index), kind: None });
    }
    if let Some((number, rest)) = text.split_once('_') {
        let kind = LetterKind::from_code(rest.split('_').next()?)?;
        return Some(Named { index: Some(index(number)?), kind: Some(kind) });
    }
    let kind = LetterKind::from_code(code_of("letter[].to", text)?)?;
    Some(Named { index: None, kind: Some(kind) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_as_lists_name_them() {
        let is = |index, kind| Some(Named { index, kind });
        let merchant = Some(LetterKind::Merchant);
        assert_eq!(named("01_merchant_zh-Hans"), is(Some(0), merchant));
        assert_eq!(named("12_regulator-complaint_zh-Hant"), is(Some(11), Some(LetterKind::RegulatorComplaint)));
        assert_eq!(named("3"), is(Some(2), None));
        assert_eq!(named("merchant"), is(None, merchant));
        assert_eq!(named("致商家"), is(None, merchant));
        for text in ["0", "00_merchant_zh-Hans", "01_nobody_zh-Hans", "某某", "x_merchant"] {
            assert_eq!(named(text), None, "{text}");
        }
    }
}
