//! Everything that can be wrong on the way from a sheet to a case file.

use crate::case::finding::{Finding, Severity};
use crate::case::source::Span;

/// What is wrong with an intake. Each variant's message, label and hint are the fluent messages `finding-CODE`.
#[derive(Debug, Clone, PartialEq)]
pub enum Problem {
    /// Bytes that are nothing in the encoding of the file.
    BadBytes(String),
    /// Yes or no in other words.
    BadBoolean(String),
    /// A number that is not whole.
    BadNumber(String),
    /// A word that is none of those a column takes.
    BadWord {
        /// What the cell has.
        value: String,
        /// What it may have.
        allowed: String,
        /// What was probably meant.
        suggestion: Option<String>,
    },
    /// A file that cannot be read, and why: the name of a common reason, or the system's words.
    CannotRead(String),
    /// A formula that gave an error.
    CellError(String),
    /// A cell that is empty because it is a covered part of a merged one: where the value stands.
    Covered(String),
    /// A day or a length of time where text is expected: a spreadsheet program made it of 3-5.
    DateInText(String),
    /// A number longer than the fifteen digits a spreadsheet keeps.
    DigitsLost(String),
    /// Two columns of one meaning: this one is not read.
    DuplicateColumn {
        /// Letters of the column.
        column: String,
        /// Its heading.
        heading: String,
        /// The heading that is read.
        first: String,
    },
    /// A folder without case files, a sheet without rows.
    Empty,
    /// The encoding the file was read in.
    Encoding(String),
    /// More cells than the heading row has: a separator stands inside a text.
    ExtraCells(u32),
    /// The row that the headings were found in.
    HeadingRow(u64),
    /// Rows that the spreadsheet hides.
    HiddenRows(String),
    /// A heading that the mapping names and the sheet does not have.
    MappedNowhere {
        /// The heading.
        heading: String,
        /// The sheet's heading probably meant.
        suggestion: Option<String>,
    },
    /// No row with headings.
    NoHeadings,
    /// A cell below no heading: where it stands.
    NoHeading(String),
    /// A file that is no workbook, and why.
    NotAWorkbook(String),
    /// A file of a kind that is not read.
    NotASheet,
    /// A text file that is not UTF-8.
    NotUtf8,
    /// No sheet of this name.
    NoSheet {
        /// The name.
        sheet: String,
        /// The names there are.
        allowed: String,
    },
    /// Two offices of one place and letter in a profile.
    OfficeTwice,
    /// The sheet that is read, and the others.
    OtherSheets {
        /// The sheet.
        sheet: String,
        /// The others.
        others: String,
    },
    /// A quotation mark that is not closed.
    OpenQuote,
    /// A row too long to be one.
    RowTooLong,
    /// A number shown in powers of ten: its digits are gone.
    Scientific(String),
    /// A file that is too large.
    TooLarge,
    /// A column that means nothing.
    UnknownColumn {
        /// Letters of the column.
        column: String,
        /// Its heading.
        heading: String,
        /// The heading probably meant.
        suggestion: Option<String>,
    },
    /// A field that a mapping names and no sheet has.
    UnknownField {
        /// What was written.
        field: String,
        /// What was probably meant.
        suggestion: Option<String>,
    },
    /// A formula whose value is not in the file.
    Unstored,
    /// A telephone number that seems to have lost its leading zero.
    ZeroLost {
        /// The number as it is.
        value: String,
        /// The number probably meant.
        suggestion: String,
    },
}

impl Problem {
    /// Returns the stable code that names the fluent message.
    pub fn code(&self) -> &'static str {
        use Problem::*;
        match self {
            BadBytes(_) => "intake-bad-bytes",
            BadBoolean(_) => "intake-bad-boolean",
            BadNumber(_) => "intake-bad-number",
            BadWord { .. } => "intake-bad-word",
            CannotRead(_) => "intake-cannot-read",
            CellError(_) => "intake-cell-error",
            Covered(_) => "intake-covered",
            DateInText(_) => "intake-date-in-text",
            DigitsLost(_) => "intake-digits-lost",
            DuplicateColumn { .. } => "intake-duplicate-column",
            Empty => "intake-empty",
            Encoding(_) => "intake-encoding",
            ExtraCells(_) => "intake-extra-cells",
            HeadingRow(_) => "intake-heading-row",
            HiddenRows(_) => "intake-hidden-rows",
            MappedNowhere { .. } => "intake-mapped-nowhere",
            NoHeading(_) => "intake-no-heading",
            NoHeadings => "intake-no-headings",
            NotAWorkbook(_) => "intake-not-a-workbook",
            NotASheet => "intake-not-a-sheet",
            NotUtf8 => "intake-not-utf8",
            NoSheet { .. } => "intake-no-sheet",
            OfficeTwice => "intake-office-twice",
            OtherSheets { .. } => "intake-other-sheets",
            OpenQuote => "intake-open-quote",
            RowTooLong => "intake-row-too-long",
            Scientific(_) => "intake-scientific",
            TooLarge => "intake-too-large",
            UnknownColumn { .. } => "intake-unknown-column",
            UnknownField { .. } => "intake-unknown-field",
            Unstored => "intake-unstored",
            ZeroLost { .. } => "intake-zero-lost",
        }
    }

    fn severity(&self) -> Severity {
        use Problem::*;
        match self {
            Encoding(_) | HeadingRow(_) | OtherSheets { .. } => Severity::Advice,
            Covered(_)
            | DateInText(_)
            | DuplicateColumn { .. }
            | HiddenRows(_)
            | MappedNowhere { .. }
            | NoHeading(_)
            | UnknownColumn { .. }
            | ZeroLost { .. } => Severity::Warning,
            _ => Severity::Error,
        }
    }

    /// Returns the values for the message's variables.
    fn args(self) -> Vec<(&'static str, String)> {
        use Problem::*;
        let guess = |mut args: Vec<(&'static str, String)>, suggestion: Option<String>| {
            args.extend(suggestion.map(|s| ("suggestion", s)));
            args
        };
        match self {
            BadBytes(v) | Encoding(v) => vec![("encoding", v)],
            BadBoolean(v) | BadNumber(v) | CellError(v) | DateInText(v) | DigitsLost(v) | Scientific(v) => {
                vec![("value", v)]
            }
            BadWord { value, allowed, suggestion } => guess(vec![("value", value), ("allowed", allowed)], suggestion),
            CannotRead(v) | NotAWorkbook(v) => vec![("why", v)],
            Covered(v) | NoHeading(v) => vec![("cell", v)],
            DuplicateColumn { column, heading, first } => {
                vec![("column", column), ("heading", heading), ("first", first)]
            }
            ExtraCells(n) => vec![("count", n.to_string())],
            HeadingRow(n) => vec![("row", n.to_string())],
            HiddenRows(v) => vec![("rows", v)],
            MappedNowhere { heading, suggestion } => guess(vec![("heading", heading)], suggestion),
            NoSheet { sheet, allowed } => vec![("sheet", sheet), ("allowed", allowed)],
            OtherSheets { sheet, others } => vec![("sheet", sheet), ("others", others)],
            UnknownColumn { column, heading, suggestion } => {
                guess(vec![("column", column), ("heading", heading)], suggestion)
            }
            UnknownField { field, suggestion } => guess(vec![("field", field)], suggestion),
            ZeroLost { value, suggestion } => guess(vec![("value", value)], Some(suggestion)),
            Empty | NoHeadings | NotASheet | NotUtf8 | OfficeTwice | OpenQuote | RowTooLong | TooLarge | Unstored => {
                vec![]
            }
        }
    }

    /// Returns the problem of a file that the system does not let be read.
    pub(super) fn cannot_read(error: &std::io::Error) -> Problem {
        use std::io::ErrorKind::*;
        Problem::CannotRead(match error.kind() {
            NotFound => "not-found".to_string(),
            PermissionDenied => "denied".to_string(),
            IsADirectory => "is-folder".to_string(),
            _ => error.to_string(),
        })
    }

    /// Returns the finding of this problem, at a place of a file where it has one.
    pub fn finding(self, span: Option<Span>) -> Finding {
        Finding { code: self.code(), severity: self.severity(), span, args: self.args(), basis: None, letter: None }
    }
}
