//! The list as it is handed over.

use jiff::civil::Date;

use super::paper;
use crate::batch::intake::Place;
use crate::batch::print::Piece;
use crate::batch::report::csv_row;
use crate::case::Case;
use crate::case::choice::Choice;
use crate::case::model::Letter;
use crate::letter::Document;
use crate::locale::{Messages, Script};
use crate::recipient;

/// A letter on the list. Of the complainant it has the id of the case only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Which letter, and who gets it.
    pub piece: Piece,
    /// Where to, in the words of the case.
    pub address: Option<String>,
    /// The case file, relative to the folder of the list; nothing of a row of a sheet.
    pub file: Option<String>,
}

/// The list in both forms.
#[derive(Debug, Clone, PartialEq)]
pub struct Handover {
    /// For spreadsheet programs: CSV, UTF-8 with a byte order mark, no cell a formula. Columns for weight and fee are the clerk's;
    /// those for number and day of posting are read by `tousu sent`.
    pub csv: Vec<u8>,
    /// For the counter.
    pub document: Document,
}

impl Entry {
    /// Returns the entry of a letter of a case; offices have been looked up. `file` is the case file, relative to the folder of the
    /// list.
    pub fn of(
        place: &Place,
        case: &Case,
        (index, letter): (usize, &Letter),
        script: Script,
        file: Option<String>,
    ) -> Entry {
        let address = recipient::addressee(case, letter).address.map(str::to_string);
        Entry { piece: Piece::of(place, case, index, letter, script), address, file }
    }
}

/// Returns the list of these letters, in their order: `sender` hands them over on `date`, the paper is in `script`, and `labels` are
/// the messages of that script.
///
/// # Errors
/// None but of memory: nothing is written anywhere.
pub fn handover(
    entries: &[Entry],
    sender: &str,
    date: Date,
    script: Script,
    labels: &Messages,
) -> std::io::Result<Handover> {
    Ok(Handover { csv: csv(entries, labels)?, document: paper::document(entries, sender, date, script, labels) })
}

fn csv(entries: &[Entry], labels: &Messages) -> std::io::Result<Vec<u8>> {
    let mut csv = format!("\u{FEFF}{}\r\n", labels.get("handover-headings", &[])).into_bytes();
    for (number, entry) in (1..).zip(entries) {
        let piece = &entry.piece;
        let place = match &piece.place {
            Place::Row { row, .. } => row.to_string(),
            Place::File(name) => name.clone(),
        };
        let none = String::new;
        let cells = [
            number.to_string(),
            place,
            piece.case.clone(),
            piece.letter(),
            contents(entry, labels),
            piece.recipient.clone(),
            entry.address.clone().unwrap_or_default(),
            piece.postcode.clone().unwrap_or_default(),
            none(),
            none(),
            none(),
            none(),
            entry.file.clone().unwrap_or_default(),
        ];
        csv_row(&cells, &mut csv)?;
    }
    Ok(csv)
}

/// Returns what is in the envelope: 投诉函.
// fluent: paper-*
pub(super) fn contents(entry: &Entry, labels: &Messages) -> String {
    labels.get(&format!("paper-{}", entry.piece.kind.code()), &[])
}

#[cfg(test)]
mod tests {
    use super::super::row::HEADINGS;
    use super::*;
    use crate::case::model::LetterKind;
    use crate::locale::Language;

    fn entry(case: &str, index: usize, recipient: &str, address: &str) -> Entry {
        let piece = Piece {
            place: Place::Row { row: 17, line: None },
            case: case.to_string(),
            index,
            kind: LetterKind::Merchant,
            script: Script::Hans,
            recipient: recipient.to_string(),
            postcode: Some("010000".to_string()),
        };
        Entry { piece, address: Some(address.to_string()), file: Some(format!("案件/{case}.toml")) }
    }

    #[test]
    fn the_list_is_a_csv_file_that_runs_no_formulas() {
        let entries = [entry("A-17", 0, "=SUM(A1)", "杭州,示例路"), entry("-1", 1, "乙", "@x")];
        let labels = Messages::new(Language::Hans);
        let list = handover(&entries, "王某", jiff::civil::date(2026, 11, 20), Script::Hans, &labels).unwrap();
        let expected = [
            "\u{FEFF}序号,行,案号,信件,内件,收件人,地址,邮编,重量（克）,资费（元）,挂号号码,寄出日期,案情文件",
            "1,17,A-17,01_merchant_zh-Hans,投诉函,\"\t=SUM(A1)\",\"杭州,示例路\",010000,,,,,案件/A-17.toml",
            "2,17,\"\t-1\",02_merchant_zh-Hans,投诉函,乙,\"\t@x\",010000,,,,,案件/-1.toml",
            "",
        ];
        assert_eq!(String::from_utf8(list.csv).unwrap().split("\r\n").collect::<Vec<_>>(), expected);
    }

    #[test]
    fn its_headings_are_read_again() {
        for language in Language::ALL {
            let headings = Messages::new(language).get("handover-headings", &[]);
            let headings: Vec<&str> = headings.split(',').collect();
            assert_eq!(headings.len(), 13);
            let known = headings.iter().filter(|heading| {
                HEADINGS
                    .iter()
                    .flat_map(|words| words.iter())
                    .any(|word| crate::batch::intake::same_heading(word, heading))
            });
            // Case, letter, number, day and case file.
            assert_eq!(known.count(), 5, "{headings:?}");
        }
    }
}
