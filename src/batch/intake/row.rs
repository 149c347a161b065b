//! A row of a sheet before its cells have a meaning.

use jiff::civil::DateTime;

use super::problem::Problem;

/// Stands in a text for bytes that are nothing in the file's encoding: a noncharacter, which no text has.
pub(super) const BAD_BYTES: char = '\u{FFFF}';

/// What a cell holds.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value {
    /// Text, never blank.
    Text(String),
    /// A number.
    Number(f64),
    /// A number shown as a percentage: 0.03 for 3%.
    Percent(f64),
    /// A day, with the time of day where the cell has one.
    Moment(DateTime),
    /// A length of time, in seconds.
    Duration(f64),
    /// Yes or no.
    Bool(bool),
    /// The error of a formula: `#REF!`.
    Error(String),
    /// A formula whose value the file does not hold.
    Unstored,
}

/// A row as the file has it.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Row {
    /// Its number as a spreadsheet program shows it, from 1.
    pub(super) number: u64,
    /// Line of a text file it begins on, from 1.
    pub(super) line: Option<u64>,
    /// Its cells that hold something, by column from 0, in order.
    pub(super) cells: Vec<(u32, Value)>,
    /// Columns whose cell is a covered part of a merged one, with the name of the cell that has the value.
    pub(super) covered: Vec<(u32, String)>,
    /// What is wrong with the row itself.
    pub(super) problems: Vec<Problem>,
}

impl Row {
    /// Returns what the cell of a column holds.
    pub(super) fn cell(&self, column: u32) -> Option<&Value> {
        self.cells.iter().find(|(c, _)| *c == column).map(|(_, value)| value)
    }

    /// Returns the text of the cell of a column, where it is text.
    pub(super) fn text(&self, column: u32) -> Option<&str> {
        match self.cell(column) {
            Some(Value::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// Says whether there is nothing in the row.
    pub(super) fn is_blank(&self) -> bool {
        self.cells.is_empty() && self.problems.is_empty()
    }
}

/// Returns the letters a spreadsheet program shows for a column counted from 0: A, Z, AA.
pub(super) fn letters(column: u32) -> String {
    let mut letters = vec![];
    let mut rest = column + 1;
    while rest > 0 {
        let digit = u8::try_from((rest - 1) % 26).unwrap_or(0);
        letters.push(char::from(b'A' + digit));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::letters;

    #[test]
    fn columns_have_letters() {
        let table =
            [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA"), (16383, "XFD")];
        for (column, name) in table {
            assert_eq!(letters(column), name);
        }
    }
}
