//! What was written for which case: a line of JSON for each file, in the order of the rows. `docs/batch.md` describes the format.

use std::io::{self, BufRead, Write};
use std::iter::Peekable;

use serde::{Deserialize, Serialize};

use super::Key;

/// One output file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// The row it was written for.
    pub row: Key,
    /// The id of the case.
    pub case: String,
    /// Which of its letters, from 1.
    pub letter: usize,
    /// Whom that letter is to.
    pub to: String,
    /// The script it is in.
    pub script: String,
    /// The name of the file.
    pub file: String,
    /// SHA-256 of what it was made from: the case, and everything of the run that changes a letter.
    pub input: String,
    /// SHA-256 of its bytes.
    pub output: String,
    /// Pages of a PDF.
    pub pages: Option<usize>,
}

impl Line {
    /// Writes the line.
    pub fn write(&self, to: &mut impl Write) -> io::Result<()> {
        serde_json::to_writer(&mut *to, self)?;
        to.write_all(b"\n")
    }
}

/// Reads lines up to the first that is not whole: a run that was killed leaves such an end.
pub fn lines(from: impl BufRead) -> impl Iterator<Item = Line> {
    from.lines().map_while(|line| serde_json::from_str(&line.ok()?).ok())
}

/// A manifest read beside the rows of an intake, in their order.
pub struct Beside<I: Iterator<Item = Line>>(Peekable<I>);

impl<I: Iterator<Item = Line>> Beside<I> {
    /// Begins at the first row.
    pub fn new(lines: I) -> Self {
        Beside(lines.peekable())
    }

    /// Returns the lines of a row. Rows are asked for in order; the lines of those that are passed over are gone.
    pub fn of(&mut self, row: &Key) -> Vec<Line> {
        while self.0.next_if(|line| line.row < *row).is_some() {}
        let mut found = vec![];
        while let Some(line) = self.0.next_if(|line| line.row == *row) {
            found.push(line);
        }
        found
    }
}

/// Writes two manifests as one, in the order of rows. Of a row in both the lines of `newer` count.
pub fn merge(
    older: impl Iterator<Item = Line>,
    newer: impl Iterator<Item = Line>,
    to: &mut impl Write,
) -> io::Result<()> {
    let (mut older, mut newer) = (older.peekable(), newer.peekable());
    while let Some(next) = newer.peek().map(|line| line.row.clone()) {
        while let Some(line) = older.next_if(|line| line.row < next) {
            line.write(to)?;
        }
        while older.next_if(|line| line.row == next).is_some() {}
        while let Some(line) = newer.next_if(|line| line.row == next) {
            line.write(to)?;
        }
    }
    older.try_for_each(|line| line.write(to))
}

/// Writes a manifest, of which `lines` and `again` are two readings, with the lines of each case under the row where it stands now,
/// in the order of rows. `now` says where a case stands, and nothing of one that stands nowhere. Only lines that move are in memory.
pub fn follow(
    lines: impl Iterator<Item = Line>,
    again: impl Iterator<Item = Line>,
    now: impl Fn(&str) -> Option<Key>,
    to: &mut impl Write,
) -> io::Result<()> {
    let moves = |line: &Line| now(&line.case).filter(|row| *row != line.row);
    let place = |line: Line| moves(&line).map(|row| Line { row, ..line });
    let mut moved: Vec<Line> = lines.filter_map(place).collect();
    moved.sort_by(|a, b| a.row.cmp(&b.row));
    let mut moved = moved.into_iter().peekable();
    for line in again.filter(|line| moves(line).is_none()) {
        while let Some(before) = moved.next_if(|moved| moved.row < line.row) {
            before.write(to)?;
        }
        line.write(to)?;
    }
    moved.try_for_each(|line| line.write(to))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(row: u64, output: &str) -> Line {
        let text = |t: &str| t.to_string();
        let (case, to, script, file) = (format!("A-{row}"), text("merchant"), text("zh-Hans"), format!("{row}.pdf"));
        Line {
            row: Key::Row(row),
            case,
            letter: 1,
            to,
            script,
            file,
            input: text("i"),
            output: text(output),
            pages: Some(1),
        }
    }

    fn written(lines: &[Line]) -> Vec<u8> {
        let mut bytes = vec![];
        lines.iter().for_each(|line| line.write(&mut bytes).unwrap());
        bytes
    }

    #[test]
    fn a_torn_end_is_as_if_it_were_not_there() {
        let whole = [line(2, "a"), line(3, "b")];
        let bytes = written(&whole);
        let first = written(&whole[..1]).len();
        for end in 0..=bytes.len() {
            let found = lines(&bytes[..end]).count();
            // A line without its line break is whole: nothing of it is lost.
            assert_eq!(found, usize::from(end + 1 >= first) + usize::from(end + 1 >= bytes.len()), "{end}");
        }
    }

    #[test]
    fn the_newer_lines_of_a_row_count() {
        let old = [line(2, "a"), line(3, "b"), line(3, "c"), line(9, "d")];
        let new = [line(1, "e"), line(3, "f"), line(12, "g")];
        let mut merged = vec![];
        merge(old.into_iter(), new.into_iter(), &mut merged).unwrap();
        let outputs: Vec<String> = lines(&merged[..]).map(|line| line.output).collect();
        assert_eq!(outputs, ["e", "a", "f", "d", "g"]);
    }

    #[test]
    fn lines_follow_their_cases() {
        let old = || [line(2, "a"), line(3, "b"), line(3, "c"), line(4, "d"), line(9, "e")].into_iter();
        // The case of row 4 stands on top now, the others one further down; that of row 9 is gone.
        let now = |case: &str| match case {
            "A-2" => Some(Key::Row(3)),
            "A-3" => Some(Key::Row(4)),
            "A-4" => Some(Key::Row(2)),
            _ => None,
        };
        let mut moved = vec![];
        follow(old(), old(), now, &mut moved).unwrap();
        let found: Vec<(String, String)> = lines(&moved[..]).map(|line| (line.row.to_string(), line.output)).collect();
        let wanted = [("2", "d"), ("3", "a"), ("4", "b"), ("4", "c"), ("9", "e")];
        assert_eq!(found, wanted.map(|(row, output)| (row.to_string(), output.to_string())));
    }

    #[test]
    fn rows_beside() {
        let mut beside = Beside::new([line(2, "a"), line(3, "b"), line(3, "c"), line(9, "d")].into_iter());
        let mut outputs = |row| beside.of(&Key::Row(row)).into_iter().map(|line| line.output).collect::<String>();
        assert_eq!([outputs(1), outputs(3), outputs(5), outputs(9), outputs(10)], ["", "bc", "", "d", ""]);
    }
}
