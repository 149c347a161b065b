//! Sheets of labels: the built-in ones from `data/labels.toml`, or one of the user's.

use std::ops::RangeInclusive;
use std::sync::LazyLock;

use super::measures::{Rect, mm};
use super::window::A4;
use crate::case::choice::{Choice, choices};
use crate::case::read::records::{self, Record};
use crate::case::source::{Source, Span};
use crate::case::{Finding, Severity, finding};
use crate::typeset::Mp;

choices! {
    /// The sheets that ship.
    BuiltInSheet {
        /// 24 labels of 70 × 37 mm.
        Of24 = "3x8",
        /// 21 labels of 70 × 42.4 mm.
        Of21 = "3x7",
        /// 14 labels of 99.1 × 38.1 mm.
        Of14 = "2x7",
    }
}

/// A sheet of equal labels on A4.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sheet {
    columns: usize,
    rows: usize,
    /// The first label.
    label: Rect,
    /// From a label to the next, to the right and down.
    pitch: (Mp, Mp),
    /// What stays blank along the edges of a label.
    padding: Mp,
}

/// Most labels in a row and in a column.
const MOST: usize = 50;
/// Width of a label, mm; a label of less than 25 mm holds no address.
const WIDTHS: RangeInclusive<f64> = 25.0..=210.0;
/// Height of a label, mm.
const HEIGHTS: RangeInclusive<f64> = 10.0..=297.0;
/// Distance of the first label from the edges of the page, mm.
const MARGINS: RangeInclusive<f64> = 0.0..=297.0;
/// Blank along the edges of a label, mm.
const PADDINGS: RangeInclusive<f64> = 0.0..=20.0;
/// A label may reach this far over the edge of the page, mm: three times 70 mm is 210 mm, however it is measured.
const TOLERANCE: f64 = 0.05;

impl BuiltInSheet {
    /// Returns the sheet; the first call reads the file.
    pub fn sheet(self) -> Sheet {
        static SHEETS: LazyLock<Vec<(BuiltInSheet, Sheet)>> = LazyLock::new(|| {
            let source = Source { name: "labels.toml".into(), text: include_str!("../../data/labels.toml").into() };
            let (sheets, findings) = records::file(&source, records::Kind::Labels, |file| {
                BuiltInSheet::CODES.iter().map(|(code, one)| Some((*one, file.table(code, figures)?))).collect()
            });
            let sheets: Option<Vec<_>> = sheets.filter(|_| findings.is_empty()).flatten();
            sheets.expect("a test reads the built-in sheets")
        });
        let sheet = SHEETS.iter().find(|(one, _)| *one == self).map(|(_, sheet)| *sheet);
        sheet.expect("a test reads the built-in sheets")
    }
}

impl Sheet {
    /// Reads a user's sheet: `columns`, `rows`, and in millimetres `width` and `height` of a label, `left` and `top` of the first
    /// one, `pitch_x` and `pitch_y` from a label to the next, `padding`.
    ///
    /// Returns everything found in the file, and no sheet where a finding is an error.
    pub fn read(source: &Source) -> (Option<Sheet>, Vec<Finding>) {
        let (sheet, findings) = records::file(source, records::Kind::Labels, figures);
        (sheet.filter(|_| !finding::has_error(&findings)), findings)
    }

    /// Returns the number of labels on a page.
    pub fn count(&self) -> usize {
        self.columns * self.rows
    }

    /// Returns a label by its number from 0, row by row.
    pub fn label(&self, number: usize) -> Rect {
        let (row, column) = (number / self.columns, number % self.columns);
        let (x, y) = (self.label.x + column as Mp * self.pitch.0, self.label.y + row as Mp * self.pitch.1);
        Rect { x, y, ..self.label }
    }

    /// Returns what of a label is printed on.
    pub(super) fn inside(&self, number: usize) -> Rect {
        self.label(number).inside(self.padding)
    }
}

/// Reads the figures of a sheet; what is wrong with them is reported.
fn figures(t: &mut Record<'_, '_, '_>) -> Sheet {
    let [columns, rows] = ["columns", "rows"].map(|key| count(t, key));
    let [width, height] = [("width", WIDTHS), ("height", HEIGHTS)].map(|(key, limits)| length(t, key, limits));
    let [left, top] = ["left", "top"].map(|key| length(t, key, MARGINS));
    let [pitch_x, pitch_y] = ["pitch_x", "pitch_y"].map(|key| length(t, key, HEIGHTS));
    let padding = length(t, "padding", PADDINGS);
    let sides = [
        ("width", "pitch_x", "columns", columns, left, width, pitch_x, A4.0),
        ("height", "pitch_y", "rows", rows, top, height, pitch_y, A4.1),
    ];
    for (side, pitch, number, count, first, length, step, page) in sides {
        if count > 1 && step + TOLERANCE < length {
            let args = [
                ("field", t.field(pitch)),
                ("value", decimal(step)),
                ("side", t.field(side)),
                ("length", decimal(length)),
            ];
            t.report(error("labels-overlap", t.span_of(pitch), args));
        }
        let reach = first + (count as f64 - 1.0) * step + length;
        if reach > page + TOLERANCE {
            let args = [("field", t.field(number)), ("reach", decimal(reach)), ("page", decimal(page))];
            t.report(error("labels-outside", t.span_of(number), args));
        }
        if length > 0.0 && length <= 2.0 * padding {
            let args = [("field", t.field("padding")), ("value", decimal(padding)), ("side", t.field(side))];
            t.report(error("labels-padding", t.span_of("padding"), args));
        }
    }
    let label = Rect::from([left, top, width, height]);
    Sheet { columns, rows, label, pitch: (mm(pitch_x), mm(pitch_y)), padding: mm(padding) }
}

fn count(t: &mut Record<'_, '_, '_>, key: &'static str) -> usize {
    let count = usize::try_from(t.required_count(key)).unwrap_or(usize::MAX);
    if count > MOST {
        t.report(range(t.field(key), count.to_string(), 1.0..=MOST as f64, t.span_of(key)));
    }
    count.clamp(1, MOST)
}

/// Reads millimetres within limits; what is none stands as the least.
fn length(t: &mut Record<'_, '_, '_>, key: &'static str, limits: RangeInclusive<f64>) -> f64 {
    let words = t.required_words(key);
    // That it is missing was reported.
    if words.is_empty() {
        return *limits.start();
    }
    match words.trim().trim_end_matches("mm").trim_end().parse::<f64>() {
        Ok(length) if limits.contains(&length) => length,
        Ok(_) => {
            t.report(range(t.field(key), words, limits.clone(), t.span_of(key)));
            *limits.start()
        }
        Err(_) => {
            t.report(error("labels-length", t.span_of(key), [("field", t.field(key)), ("value", words)]));
            *limits.start()
        }
    }
}

fn range(field: String, value: String, limits: RangeInclusive<f64>, span: Span) -> Finding {
    let args =
        [("field", field), ("value", value), ("least", decimal(*limits.start())), ("most", decimal(*limits.end()))];
    error("labels-range", span, args)
}

fn error<const N: usize>(code: &'static str, span: Span, args: [(&'static str, String); N]) -> Finding {
    Finding { code, severity: Severity::Error, span: Some(span), args: args.into(), basis: None, letter: None }
}

/// Returns millimetres for people: `70`, `42.4`.
fn decimal(length: f64) -> String {
    let text = format!("{length:.2}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn built_in_sheets_fit_on_the_page() {
        let counts: Vec<usize> = BuiltInSheet::CODES.iter().map(|(_, one)| one.sheet().count()).collect();
        assert_eq!(counts, [24, 21, 14]);
        let page = Rect::from([0.0, 0.0, 210.1, 297.1]);
        for (name, one) in BuiltInSheet::CODES {
            let sheet = one.sheet();
            assert!((0..sheet.count()).all(|n| page.holds(&sheet.label(n))), "{name}");
        }
    }

    #[test]
    fn what_is_wrong_with_a_sheet_is_named() {
        let good = "columns = 3\nrows = 8\nwidth = 70\nheight = 37\nleft = 0\ntop = 0.5\npitch_x = 70\npitch_y = 37\npadding = 4\n";
        let codes = |from: &str, to: &str| {
            let source = Source { name: "own.toml".into(), text: good.replace(from, to) };
            let (sheet, findings) = Sheet::read(&source);
            assert_eq!(sheet.is_some(), findings.is_empty(), "{findings:#?}");
            findings.iter().map(|f| f.code).collect::<Vec<_>>()
        };
        assert!(codes("", "").is_empty());
        assert!(codes("top = 0.5", "top = \"0.5 mm\"").is_empty());
        assert_eq!(codes("rows = 8", "rows = 9"), ["labels-outside"]);
        assert_eq!(codes("pitch_x = 70", "pitch_x = 60"), ["labels-overlap"]);
        assert_eq!(codes("padding = 4", "padding = 19"), ["labels-padding"]);
        assert_eq!(codes("width = 70", "width = 7"), ["labels-range"]);
        assert_eq!(codes("width = 70", "width = \"wide\""), ["labels-length"]);
        assert_eq!(codes("columns = 3", "columns = 1000000000"), ["labels-outside", "labels-range"]);
        assert_eq!(codes("left = 0\n", ""), ["missing-top"]);
    }
}
