//! Lengths as people write them: `28 mm`, `16 pt`, `三号`, `2 字`.

use crate::typeset::layout::Mp;

/// A length of a style before its text area is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Length {
    /// Thousandths of a point.
    Absolute(Mp),
    /// Thousandths of a line of the text area.
    Lines(i32),
    /// Thousandths of a character of the text area's grid.
    Characters(i32),
}

/// Why words are no length.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum NoLength {
    /// There is no number that can be read, or none at all.
    Number,
    /// There is nothing behind the number.
    NoUnit,
    /// What stands behind the number is no unit.
    Unit(String),
}

/// The names of type sizes, in thousandths of a point.
const SIZES: [(&str, Mp); 16] = [
    ("初号", 42_000),
    ("小初", 36_000),
    ("一号", 26_000),
    ("小一", 24_000),
    ("二号", 22_000),
    ("小二", 18_000),
    ("三号", 16_000),
    ("小三", 15_000),
    ("四号", 14_000),
    ("小四", 12_000),
    ("五号", 10_500),
    ("小五", 9_000),
    ("六号", 7_500),
    ("小六", 6_500),
    ("七号", 5_500),
    ("八号", 5_000),
];

/// Greatest number read before a unit, in thousandths.
const MOST: i64 = 9_999_999;
/// Longest length, 100 m: nothing on paper is longer, and no sum of a few lengths leaves the range of [`Mp`].
const LONGEST: i64 = 283_464_567;

impl Length {
    /// Reads a length; blanks around the unit do not matter. A negative number or one with more than three decimals is none.
    pub(super) fn parse(text: &str) -> Result<Length, NoLength> {
        let named = text.replace('號', "号");
        if let Some((_, size)) = SIZES.iter().find(|(name, _)| *name == named) {
            return Ok(Length::Absolute(*size));
        }
        let unit = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
        let number = thousandths(&text[..unit]).ok_or(NoLength::Number)?;
        // An inch has 72 points and 25.4 mm.
        let millimetres = |thousandths: i64| (thousandths * 360 / 127) as Mp;
        Ok(match text[unit..].trim() {
            "mm" => Length::Absolute(millimetres(number)),
            "cm" => Length::Absolute(millimetres(number * 10)),
            "pt" => Length::Absolute(number as Mp),
            "行" | "line" | "lines" => Length::Lines(number as i32),
            "字" | "character" | "characters" => Length::Characters(number as i32),
            "" => return Err(NoLength::NoUnit),
            other => return Err(NoLength::Unit(other.to_owned())),
        })
    }

    /// Returns the length in a text area with these characters and lines.
    pub(super) fn on(self, character: Mp, line: Mp) -> Mp {
        let of = |thousandths: i32, unit: Mp| (i64::from(thousandths) * i64::from(unit) / 1000).min(LONGEST) as Mp;
        match self {
            Length::Absolute(length) => length,
            Length::Lines(n) => of(n, line),
            Length::Characters(n) => of(n, character),
        }
    }
}

/// Returns a plain decimal in thousandths.
fn thousandths(text: &str) -> Option<i64> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
    if !digits(whole) || !digits(fraction) || fraction.len() > 3 {
        return None;
    }
    let number = format!("{whole}{fraction:0<3}").parse().ok()?;
    (number <= MOST).then_some(number)
}

/// Returns a length in points, for people: `16 pt`, `15.79 pt`.
pub(super) fn points(length: Mp) -> String {
    let hundredths = (length + 5) / 10;
    let decimals = format!("{}.{:02}", hundredths / 100, hundredths % 100);
    format!("{} pt", decimals.trim_end_matches('0').trim_end_matches('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_read_as_people_write_them() {
        let cases = [
            ("28 mm", Ok(Length::Absolute(79_370))),
            ("28mm", Ok(Length::Absolute(79_370))),
            ("2.8 cm", Ok(Length::Absolute(79_370))),
            ("10.5 pt", Ok(Length::Absolute(10_500))),
            ("三号", Ok(Length::Absolute(16_000))),
            ("小三號", Err(NoLength::Number)),
            ("三號", Ok(Length::Absolute(16_000))),
            ("1.5 行", Ok(Length::Lines(1500))),
            ("1 line", Ok(Length::Lines(1000))),
            ("2字", Ok(Length::Characters(2000))),
            ("0 pt", Ok(Length::Absolute(0))),
            ("", Err(NoLength::Number)),
            ("12", Err(NoLength::NoUnit)),
            ("-1 pt", Err(NoLength::Number)),
            ("1. pt", Err(NoLength::Number)),
            ("1.2345 pt", Err(NoLength::Number)),
            ("12 px", Err(NoLength::Unit("px".to_owned()))),
            ("99999 pt", Err(NoLength::Number)),
            ("99999999999999999999 mm", Err(NoLength::Number)),
        ];
        for (text, length) in cases {
            assert_eq!(Length::parse(text), length, "{text}");
        }
        assert_eq!(Length::Lines(1500).on(10, 21_000), 31_500);
        assert_eq!(Length::Lines(9_999_999).on(10, 200_000_000), LONGEST as Mp);
        assert_eq!([16_000, 10_500, 15_793, 0].map(points), ["16 pt", "10.5 pt", "15.79 pt", "0 pt"]);
    }
}
