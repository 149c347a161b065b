//! Which letter stands on which pages and sheets.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use crate::batch::intake::{Place, text_rows};
use crate::batch::numbers::{Numbers, spans};
use crate::case::finding::{Finding, Severity};
use crate::locale::Messages;

/// Name of the file that holds a map.
pub const NAME: &str = "print-map.csv";

/// A file of more pages is no volume of ours.
const MOST_PAGES: usize = 1_000_000;

/// Columns of the file.
const COLUMNS: usize = 10;

/// Where letters stand in the volumes of a print run.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Map {
    /// Every letter, as it is printed.
    pub lines: Vec<Line>,
    /// How many volumes there are.
    pub volumes: usize,
    /// Whether a single volume has a number all the same: somebody cut the lines of the others.
    pub(super) numbered: bool,
}

/// Where one letter stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Where its case stands in the intake.
    pub place: Place,
    /// Id of the case.
    pub case: String,
    /// The letter, as [`super::Piece::letter`] has it.
    pub letter: String,
    /// Who gets it.
    pub recipient: String,
    /// The volume, from 1.
    pub volume: usize,
    /// First page within the volume, from 1: a front page.
    pub first: usize,
    /// Last page with something on it.
    pub last: usize,
}

/// What is to be printed again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reprint<'m> {
    /// The letters.
    pub lines: Vec<&'m Line>,
}

impl Line {
    /// Returns the sheets of the letter, printed on both sides.
    pub fn sheets(&self) -> RangeInclusive<usize> {
        self.first.div_ceil(2)..=self.last.div_ceil(2)
    }

    fn row(&self) -> String {
        match &self.place {
            Place::Row { row, .. } => row.to_string(),
            Place::File(name) => name.clone(),
        }
    }
}

impl Map {
    /// Returns the name of a volume.
    pub fn file(&self, volume: usize) -> String {
        if self.volumes == 1 && !self.numbered { "print.pdf".to_string() } else { format!("print-{volume}.pdf") }
    }

    /// Returns the file: UTF-8 with a byte order mark, without which spreadsheet programs do not read it as such, under
    /// headings in the user's language.
    pub fn csv(&self, messages: &Messages) -> String {
        let mut csv = format!("\u{FEFF}{}\r\n", messages.get("print-map-headings", &[]));
        for line in &self.lines {
            let names =
                [&line.row(), &line.case, &line.letter, &line.recipient, &self.file(line.volume)].map(|t| cell(t));
            let (sheets, pages) = (line.sheets(), line.last + 1 - line.first);
            let numbers = [line.first, line.last, *sheets.start(), *sheets.end(), pages].map(|n| n.to_string());
            csv += &[names, numbers].concat().join(",");
            csv += "\r\n";
        }
        csv
    }

    /// Reads the file, in whatever encoding a spreadsheet program has saved it since.
    ///
    /// # Errors
    /// The first line that is none of a map's.
    pub fn read(bytes: &[u8]) -> Result<Map, Finding> {
        let mut map = Map::default();
        for (number, cells) in (1..).zip(text_rows(bytes)).skip(1) {
            let blank = cells.iter().all(|cell| cell.trim().is_empty());
            if !blank {
                let (line, numbered) = line(&cells).ok_or_else(|| unreadable(number))?;
                map.volumes = map.volumes.max(line.volume);
                map.numbered |= numbered;
                map.lines.push(line);
            }
        }
        if map.lines.is_empty() { Err(unreadable(1)) } else { Ok(map) }
    }

    /// Returns the letters that stand on any of these sheets of a volume, in part or whole. Sheets count from 1 as they leave the
    /// printer.
    pub fn damaged(&self, file: &str, sheets: &Numbers) -> Reprint<'_> {
        let is = |line: &&Line| self.file(line.volume) == file && line.sheets().any(|sheet| sheets.has(sheet as u64));
        Reprint { lines: self.lines.iter().filter(is).collect() }
    }

    /// Returns those of these sheets that no letter of a volume stands on: lines were cut.
    pub fn unknown(&self, file: &str, sheets: &Numbers) -> String {
        let mut known: Vec<RangeInclusive<usize>> =
            self.lines.iter().filter(|line| self.file(line.volume) == file).map(Line::sheets).collect();
        known.sort_by_key(|sheets| *sheets.start());
        let last = known.iter().map(|sheets| *sheets.end()).max().unwrap_or(0);
        let is_known = |sheet: &usize| known.iter().any(|sheets| sheets.contains(sheet));
        spans((1..=last).filter(|sheet| sheets.has(*sheet as u64) && !is_known(sheet)).map(|sheet| sheet as u64))
    }

    /// Returns the names of all volumes that have a letter here, in order, each with its last sheet.
    pub fn files(&self) -> Vec<(String, usize)> {
        let mut last: BTreeMap<usize, usize> = BTreeMap::new();
        for line in &self.lines {
            let sheets = last.entry(line.volume).or_default();
            *sheets = (*sheets).max(*line.sheets().end());
        }
        last.into_iter().map(|(volume, sheets)| (self.file(volume), sheets)).collect()
    }
}

impl Reprint<'_> {
    /// Returns the pages that the dialog of a printer takes to print exactly these letters again, blank back pages with them so
    /// that fronts stay fronts: `7-10,13-14`.
    pub fn pages(&self) -> String {
        let mut pages: Vec<usize> =
            self.lines.iter().flat_map(|line| line.first..=line.last.next_multiple_of(2)).collect();
        pages.sort_unstable();
        spans(pages.into_iter().map(|page| page as u64))
    }

    /// Returns the rows of the letters as `--only` takes them: `17,40-44`; nothing for case files of a folder, which have no numbers. All
    /// letters of a row are written.
    pub fn only(&self) -> Option<String> {
        let row = |line: &&Line| if let Place::Row { row, .. } = line.place { Some(row) } else { None };
        let mut rows: Vec<u64> = self.lines.iter().map(row).collect::<Option<_>>()?;
        rows.sort_unstable();
        Some(spans(rows))
    }
}

fn unreadable(line: usize) -> Finding {
    let args = vec![("line", line.to_string())];
    Finding { code: "print-map-unreadable", severity: Severity::Error, span: None, args, letter: None, basis: None }
}

/// Reads a line of the file, and whether its volume has a number; what it says of sheets and their number follows from the pages.
fn line(cells: &[String]) -> Option<(Line, bool)> {
    let [row, case, letter, recipient, file, first, last, _, _, _] = cells.get(..COLUMNS)? else { return None };
    let place = match row.parse() {
        Ok(row) => Place::Row { row, line: None },
        Err(_) => Place::File(plain(row).to_string()),
    };
    let number = file.strip_prefix("print")?.strip_suffix(".pdf")?;
    let volume = if number.is_empty() { 1 } else { number.strip_prefix('-')?.parse().ok()? };
    let (first, last) = (first.parse().ok()?, last.parse().ok()?);
    let sound = first % 2 == 1 && first <= last && last <= MOST_PAGES && volume > 0;
    let [case, letter, recipient] = [case, letter, recipient].map(|text| plain(text).to_string());
    sound.then_some((Line { place, case, letter, recipient, volume, first, last }, !number.is_empty()))
}

/// What spreadsheet programs take for the beginning of a formula, and what stands before one here: the text may come from a form that
/// anybody fills in.
const FORMULA: [char; 7] = ['=', '+', '-', '@', '\t', '\r', '\''];

/// Returns a text as a cell of a CSV file (RFC 4180); before what would be a formula stands an apostrophe.
fn cell(text: &str) -> String {
    let text = if text.starts_with(FORMULA) { format!("'{text}") } else { text.to_string() };
    if text.contains([',', '"', '\n', '\r']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}

/// Returns the text of a cell that [`cell`] wrote.
fn plain(text: &str) -> &str {
    text.strip_prefix('\'').unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Language;

    fn map() -> Map {
        let line = |place, recipient: &str, volume, first, last| Line {
            place,
            case: "A,1".to_string(),
            letter: "01_merchant_zh-Hans".to_string(),
            recipient: recipient.to_string(),
            volume,
            first,
            last,
        };
        let row = |row| Place::Row { row, line: None };
        let lines = vec![
            line(row(17), "杭州\"样本\"公司", 1, 1, 3),
            line(row(17), "=SUM(A1)", 1, 5, 6),
            line(row(18), "'-", 1, 7, 7),
            line(row(2), "", 1, 9, 12),
            line(Place::File("a b.toml".to_string()), "-1", 2, 1, 2),
        ];
        Map { lines, volumes: 2, numbered: true }
    }

    #[test]
    fn a_map_is_a_csv_file_that_runs_no_formulas() {
        let csv = map().csv(&Messages::new(Language::Hans));
        let expected = [
            "\u{FEFF}行,案号,信件,收信人,文件,首页,末页,首张,末张,页数",
            "17,\"A,1\",01_merchant_zh-Hans,\"杭州\"\"样本\"\"公司\",print-1.pdf,1,3,1,2,3",
            "17,\"A,1\",01_merchant_zh-Hans,'=SUM(A1),print-1.pdf,5,6,3,3,2",
            "18,\"A,1\",01_merchant_zh-Hans,''-,print-1.pdf,7,7,4,4,1",
            "2,\"A,1\",01_merchant_zh-Hans,,print-1.pdf,9,12,5,6,4",
            "a b.toml,\"A,1\",01_merchant_zh-Hans,'-1,print-2.pdf,1,2,1,1,2",
            "",
        ];
        assert_eq!(csv.split("\r\n").collect::<Vec<_>>(), expected);
    }

    #[test]
    fn a_map_is_read_back_as_spreadsheet_programs_save_it() {
        let map = map();
        for language in Language::ALL {
            let csv = map.csv(&Messages::new(language));
            assert_eq!(Map::read(csv.as_bytes()), Ok(map.clone()));
        }
        let csv = map.csv(&Messages::new(Language::Hans));
        let (gb, ..) = encoding_rs::GB18030.encode(csv.trim_start_matches('\u{FEFF}'));
        assert_eq!(Map::read(&gb), Ok(map.clone()));
        let tabs = csv.replace("\"A,1\"", "A.1").replace(',', "\t") + "\r\n\t\t\r\n";
        assert_eq!(Map::read(tabs.as_bytes()).map(|map| map.lines.len()), Ok(5));
    }

    #[test]
    fn what_is_no_map_is_told_with_its_line() {
        let csv = map().csv(&Messages::new(Language::En));
        for (from, to, line) in [
            ("print-1.pdf,5", "other.pdf,5", "3"),
            ("print-1.pdf,5", "print-0.pdf,5", "3"),
            ("print-1.pdf,7,7", "print-1.pdf,8,8", "4"),
            ("print-1.pdf,9,12", "print-1.pdf,9,x", "5"),
            ("print-1.pdf,9,12", "print-1.pdf,9,4294967299", "5"),
            ("print-1.pdf,9,12,5,6,4", "print-1.pdf,9,12", "5"),
        ] {
            assert!(csv.contains(from));
            let found = Map::read(csv.replace(from, to).as_bytes()).expect_err("no map");
            assert_eq!((found.code, found.args), ("print-map-unreadable", vec![("line", line.to_string())]), "{to}");
        }
        for none in ["", "\u{FEFF}", "row,case id\r\n"] {
            assert!(Map::read(none.as_bytes()).is_err());
        }
    }

    #[test]
    fn after_a_jam_exactly_the_damaged_letters_print_again() {
        let map = map();
        let again = |file: &str, sheets: &str| {
            let again = map.damaged(file, &sheets.parse().expect("numbers"));
            (again.pages(), again.only().unwrap_or_default())
        };
        let table: [(&str, &str, &str, &str); 6] = [
            ("print-1.pdf", "2", "1-4", "17"),
            ("print-1.pdf", "4-5", "7-12", "2,18"),
            ("print-1.pdf", "1,6-9", "1-4,9-12", "2,17"),
            ("print-1.pdf", "7-20", "", ""),
            ("print-2.pdf", "1", "1-2", ""),
            ("print.pdf", "1-9", "", ""),
        ];
        for (file, sheets, pages, only) in table {
            assert_eq!(again(file, sheets), (pages.to_string(), only.to_string()), "{file} {sheets}");
        }
        // A spreadsheet program may have sorted it.
        let sorted = Map { lines: map.lines.iter().rev().cloned().collect(), ..map.clone() };
        assert_eq!(sorted.damaged("print-1.pdf", &"1-4".parse().expect("numbers")).pages(), "1-8");
        let cut = Map { lines: map.lines[1..].to_vec(), ..map.clone() };
        assert_eq!(cut.unknown("print-1.pdf", &"1-3".parse().expect("numbers")), "1-2");
        assert_eq!(map.unknown("print-1.pdf", &"1-6".parse().expect("numbers")), "");
        assert_eq!(sorted.files(), [("print-1.pdf".to_string(), 6), ("print-2.pdf".to_string(), 1)]);
    }
}
