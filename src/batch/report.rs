//! Everything found in an intake, for spreadsheet programs and for other programs. `docs/batch.md` describes both formats.

use std::io::{self, BufRead, Write};

use serde::{Deserialize, Serialize};

use super::Key;

/// One thing found, in the words of the run's language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// The row; nothing where it is about the intake as a whole.
    pub row: Option<Key>,
    /// The cell (`C17`), or line and column of a case file (`3:7`).
    pub cell: Option<String>,
    /// The heading above the cell.
    pub heading: Option<String>,
    /// The id of the case.
    pub case: Option<String>,
    /// Which of its letters, from 1.
    pub letter: Option<usize>,
    /// `error`, `refused`, `at-risk`, `warning` or `advice`.
    pub severity: String,
    /// Stable code of what is wrong.
    pub code: String,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub hint: Option<String>,
    /// The article behind it.
    pub citation: Option<String>,
}

/// Columns of the CSV.
pub const COLUMNS: usize = 9;

impl Line {
    /// Says whether a letter is not written because of it, unless as a draft.
    pub fn is_heavy(&self) -> bool {
        matches!(self.severity.as_str(), "error" | "refused")
    }

    /// Writes it as a line of JSON.
    pub fn json(&self, to: &mut impl Write) -> io::Result<()> {
        serde_json::to_writer(&mut *to, self)?;
        to.write_all(b"\n")
    }

    /// Writes it as a row of CSV; `severity` is its weight in the run's language.
    pub fn csv(&self, severity: &str, to: &mut impl Write) -> io::Result<()> {
        let row = self.row.as_ref().map(ToString::to_string).unwrap_or_default();
        let letter = self.letter.map(|n| n.to_string()).unwrap_or_default();
        let text = |value: &Option<String>| value.clone().unwrap_or_default();
        let cells: [String; COLUMNS] = [
            row,
            text(&self.cell),
            text(&self.heading),
            text(&self.case),
            letter,
            severity.to_string(),
            self.message.clone(),
            text(&self.hint),
            text(&self.citation),
        ];
        csv_row(&cells, to)
    }
}

/// Writes a row of CSV. A cell that a spreadsheet program would take for a formula is text to it by the tabulator before it.
pub fn csv_row(cells: &[String], to: &mut impl Write) -> io::Result<()> {
    for (i, cell) in cells.iter().enumerate() {
        let shield = if cell.starts_with(['=', '+', '-', '@']) { "\t" } else { "" };
        let comma = if i == 0 { "" } else { "," };
        if cell.contains(['"', ',', '\n', '\r']) || !shield.is_empty() {
            write!(to, "{comma}\"{shield}{}\"", cell.replace('"', "\"\""))?;
        } else {
            write!(to, "{comma}{cell}")?;
        }
    }
    to.write_all(b"\r\n")
}

/// Reads lines of JSON up to the first that is none.
pub fn lines(from: impl BufRead) -> impl Iterator<Item = Line> {
    from.lines().map_while(|line| serde_json::from_str(&line.ok()?).ok())
}

/// Returns lines in the order of rows with further ones, in that order too, put behind what is said of the same row.
pub fn with(lines: impl Iterator<Item = Line>, more: Vec<Line>) -> impl Iterator<Item = Line> {
    let (mut lines, mut more) = (lines.peekable(), more.into_iter().peekable());
    std::iter::from_fn(move || {
        let later = match (lines.peek(), more.peek()) {
            (Some(line), Some(further)) => further.row < line.row,
            (None, _) => true,
            (_, None) => false,
        };
        if later { more.next() } else { lines.next() }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_quoted_and_no_formula() {
        let mut out = vec![];
        let cells = ["plain", "a,b", "say \"x\"", "two\nlines", "=1+1", "-5"].map(str::to_string);
        csv_row(&cells, &mut out).unwrap();
        assert_eq!(
            String::from_utf8(out).unwrap(),
            "plain,\"a,b\",\"say \"\"x\"\"\",\"two\nlines\",\"\t=1+1\",\"\t-5\"\r\n"
        );
    }

    #[test]
    fn further_lines_stand_behind_those_of_their_row() {
        let line = |row: Option<u64>, code: &str| Line {
            row: row.map(Key::Row),
            cell: None,
            heading: None,
            case: None,
            letter: None,
            severity: "error".into(),
            code: code.into(),
            message: String::new(),
            hint: None,
            citation: None,
        };
        let first = vec![line(None, "a"), line(Some(2), "b"), line(Some(4), "d")];
        let more = vec![line(Some(2), "c"), line(Some(4), "e"), line(Some(5), "f")];
        let codes: String = with(first.into_iter(), more).map(|line| line.code).collect();
        assert_eq!(codes, "abcdef");
    }
}
