//! Findings about rows in the user's words.

use crate::batch::intake::columns::columns;
use crate::batch::intake::{Cell, Entry, Found, Place};
use crate::batch::{Key, report};
use crate::case::{Finding, Source};
use crate::cli::diagnostics;
use crate::cli::terminal::Terminal;
use crate::locale::Language;

/// A finding with its place in the intake.
pub(super) struct Note {
    finding: Finding,
    cell: Option<Cell>,
    /// Line and column of a case file.
    at: Option<(usize, usize)>,
    /// Where a value is missing: the heading of its column.
    lacking: Option<String>,
}

impl Note {
    /// Returns a note of something about a case as a whole.
    pub(super) fn bare(finding: Finding) -> Note {
        Note { finding, cell: None, at: None, lacking: None }
    }

    /// Returns a note of something found on the way from the sheet.
    pub(super) fn found(found: Found) -> Note {
        Note { cell: found.cell, ..Note::bare(found.finding) }
    }

    /// Returns a note of something found in the text of an entry.
    pub(super) fn of(finding: Finding, entry: &Entry, source: &Source, language: Language) -> Note {
        let at = finding.span.as_ref().filter(|_| matches!(entry.place, Place::File(_)));
        Note {
            cell: entry.cell_of(&finding).cloned(),
            at: at.map(|span| source.line_column(span.start)),
            lacking: entry.heading_of(&finding, language),
            finding,
        }
    }

    /// Returns a note with more said in the finding.
    pub(super) fn with(mut self, args: Vec<(&'static str, String)>) -> Note {
        self.finding.args.extend(args);
        self
    }

    /// Puts it into words: of which row and case, if it is about one.
    pub(super) fn line(mut self, row: Option<&Key>, case: Option<&str>, terminal: &Terminal) -> report::Line {
        // What a letter needs is said of that letter.
        let whole = |code: &str| !code.starts_with("needs-");
        if let Some(heading) = self.lacking.as_ref().filter(|_| whole(self.finding.code)) {
            // Whoever fills in a sheet knows headings, no paths of a case file.
            self.finding.args = vec![("field", heading.clone()), ("key", heading.clone())];
            self.finding.code = "missing";
        }
        let words = diagnostics::worded(&self.finding, terminal);
        let row_number = row.filter(|row| matches!(row, Key::Row(_))).map(Key::to_string).unwrap_or_default();
        let cell = self.cell.as_ref().map(|cell| format!("{}{row_number}", cell.letters()));
        let own = self.cell.as_ref().map(|cell| &cell.heading);
        let in_a_sheet = row.is_some_and(|row| matches!(row, Key::Row(_)));
        let hint = match (&self.lacking, cell.as_ref().zip(own)) {
            (Some(_), Some((cell, heading))) => {
                Some(terminal.text("batch-fill-in", &[("cell", cell.into()), ("heading", heading.into())]))
            }
            (Some(heading), None) => Some(terminal.text("batch-add-column", &[("heading", heading.into())])),
            (None, _) => words.sheet.filter(|_| in_a_sheet).or(words.hint).or(words.label),
        };
        let headed = |text: String| if in_a_sheet { headed(&text, terminal.language()) } else { text };
        report::Line {
            row: row.cloned(),
            cell: cell.or(self.at.map(|(line, column)| format!("{line}:{column}"))),
            heading: self.cell.map(|cell| cell.heading),
            case: case.map(str::to_string),
            letter: self.finding.letter.map(|n| n + 1),
            severity: self.finding.severity.code().to_string(),
            code: self.finding.code.to_string(),
            message: headed(words.title),
            hint: hint.map(headed),
            citation: words.citation,
        }
    }
}

/// Returns a text with the heading of a column in place of each `[[table]]` of a case file: whoever fills in a sheet knows no other.
fn headed(text: &str, language: Language) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, (table, after))) = rest.split_once("[[").and_then(|(b, a)| Some((b, a.split_once("]]")?))) {
        out.push_str(before);
        match columns().of_table(table) {
            Some(column) => out.push_str(&quoted(&column.heading(language, 1), language)),
            None => out.push_str(&format!("[[{table}]]")),
        }
        rest = after;
    }
    out + rest
}

fn quoted(words: &str, language: Language) -> String {
    let (open, close) = if language == Language::Hant { ('「', '」') } else { ('“', '”') };
    format!("{open}{words}{close}")
}
