//! From a cell to a value of a case file.

use jiff::civil::{Date, DateTime};

use super::columns::{Column, Kind, columns};
use super::compose::quoted;
use super::problem::Problem;
use super::row::{BAD_BYTES, Value};
use super::words;
use crate::case::read::guess;
use crate::locale::Language;

/// A cell as a case file has it.
#[derive(Debug, PartialEq)]
pub(super) struct Reading {
    /// TOML values: one, or of a column that heads several as many as the cell has words. What could not be read stands as the
    /// text it is, so that it has a place.
    pub(super) literals: Vec<String>,
    /// What is wrong with the cell.
    pub(super) problems: Vec<Problem>,
}

/// Numbers in a column of days that are taken for serial numbers though no format shows them as days: from about 1990 to 2100.
const SERIAL: std::ops::Range<f64> = 31_413.0..73_051.0;

/// What must be known of a file to read its cells.
#[derive(Debug, Clone)]
pub(super) struct Origin {
    /// Language of the headings, for lists of words.
    pub(super) language: Language,
    /// Encoding of a text file.
    pub(super) encoding: String,
    /// The day before day 1 of serial numbers, as counted from March 1900 on, or from 1904.
    pub(super) epoch: Date,
}

/// Where serial numbers begin: Excel's day 60 is a 29 February 1900 that never was, so that later days count from the day before.
pub(super) const EPOCH_1900: Date = Date::constant(1899, 12, 30);
/// Where they begin in a workbook with the option of 1904.
pub(super) const EPOCH_1904: Date = Date::constant(1904, 1, 1);

/// Reads a cell of a column.
pub(super) fn read(value: &Value, column: &Column, origin: &Origin) -> Reading {
    let mut problems = vec![];
    let text = text(value, column.kind, &origin.encoding, &mut problems);
    let mut word = |word: &str| match words::code(columns(), column, word, origin.language) {
        Ok(code) => quoted(code),
        Err(problem) => {
            problems.push(problem);
            quoted(word)
        }
    };
    let list = |items: Vec<String>| vec![format!("[{}]", items.join(", "))];
    let literals = match column.kind {
        Kind::Choice => vec![word(&text)],
        Kind::Choices if column.is_head() => words::several(&text).map(word).collect(),
        Kind::Choices => list(words::several(&text).map(word).collect()),
        Kind::Codes => list(words::ids(&text).map(quoted).collect()),
        Kind::Lines => list(words::sentences(&text).map(quoted).collect()),
        Kind::Boolean => match words::code(columns(), column, &text, origin.language) {
            Ok(code) => vec![code.to_string()],
            Err(_) => {
                problems.push(Problem::BadBoolean(text.clone()));
                vec![quoted(&text)]
            }
        },
        Kind::Number => match whole(value, &text) {
            Some(number) => vec![number.to_string()],
            None => {
                problems.push(Problem::BadNumber(text.clone()));
                vec![quoted(&text)]
            }
        },
        Kind::Date => vec![day(value, &text, origin.epoch).map_or_else(|| quoted(&text), |date| date.to_string())],
        Kind::Time => vec![moment(value, &text).map_or_else(|| quoted(&text), |at| at.to_string())],
        Kind::Money => vec![quoted(&guess::money(&text).unwrap_or(text))],
        Kind::Rate => vec![quoted(text.trim_end_matches(['%', '％', ' ']))],
        Kind::Code | Kind::Phone | Kind::Postcode | Kind::Line | Kind::Prose | Kind::Note => vec![quoted(&text)],
    };
    if value_is_lost(value) {
        // The cell itself is told of; what its column would say of the error's name is not.
        problems.truncate(1);
    }
    Reading { literals, problems }
}

fn value_is_lost(value: &Value) -> bool {
    matches!(value, Value::Error(_) | Value::Unstored)
}

/// Returns a cell as text, and tells of what it lost.
pub(super) fn text(value: &Value, kind: Kind, encoding: &str, problems: &mut Vec<Problem>) -> String {
    let is_text = matches!(kind, Kind::Line | Kind::Lines | Kind::Prose | Kind::Code | Kind::Codes | Kind::Phone);
    let (text, problem) = match value {
        Value::Text(text) => written(text, kind, encoding),
        Value::Number(number) => figures(*number, kind),
        Value::Percent(share) => {
            let percent = decimal((share * 1e8).round() / 1e6);
            (if kind == Kind::Rate { percent } else { format!("{percent}%") }, None)
        }
        Value::Moment(at) => {
            let text = if at.time() == jiff::civil::Time::MIN { at.date().to_string() } else { shown(*at) };
            let problem = is_text.then(|| Problem::DateInText(text.clone()));
            (text, problem)
        }
        Value::Duration(seconds) => {
            let seconds = seconds.round().max(0.0) as u64;
            let text = format!("{}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
            let problem = is_text.then(|| Problem::DateInText(text.clone()));
            (text, problem)
        }
        Value::Bool(true) => ("TRUE".to_string(), None),
        Value::Bool(false) => ("FALSE".to_string(), None),
        Value::Error(error) => (error.clone(), Some(Problem::CellError(error.clone()))),
        Value::Unstored => ("=".to_string(), Some(Problem::Unstored)),
    };
    problems.extend(problem);
    text
}

/// Returns what somebody typed, or a program wrote, without what programs put around it.
fn written(text: &str, kind: Kind, encoding: &str) -> (String, Option<Problem>) {
    let trimmed = text.trim();
    if trimmed.contains(BAD_BYTES) {
        return (trimmed.replace(BAD_BYTES, "\u{FFFD}"), Some(Problem::BadBytes(encoding.to_string())));
    }
    if !matches!(kind, Kind::Code | Kind::Phone | Kind::Postcode) {
        return (trimmed.to_string(), None);
    }
    // ="0571…" and '0571… are how text files keep spreadsheet programs from making numbers of digits.
    let bare = trimmed.strip_prefix("=\"").and_then(|t| t.strip_suffix('"')).unwrap_or(trimmed);
    let bare = bare.strip_prefix('\'').unwrap_or(bare);
    // A number that went through a binary fraction.
    let digits = |t: &str| t.len() > 5 && t.bytes().all(|b| b.is_ascii_digit());
    let bare = bare.strip_suffix(".0").filter(|t| digits(t)).unwrap_or(bare);
    (bare.to_string(), is_scientific(bare).then(|| Problem::Scientific(bare.to_string())))
}

/// Says whether digits are written as 1.38E+10.
fn is_scientific(text: &str) -> bool {
    let digits = |t: &str| !t.is_empty() && t.bytes().all(|b| b.is_ascii_digit());
    let Some((mantissa, power)) = text.split_once(['E', 'e']) else { return false };
    let (whole, rest) = mantissa.split_once('.').unwrap_or((mantissa, "0"));
    power.strip_prefix('+').is_some_and(digits) && whole.len() == 1 && digits(whole) && digits(rest)
}

/// Returns the figures of a number.
fn figures(number: f64, kind: Kind) -> (String, Option<Problem>) {
    let text = match kind {
        // What binary fractions add lies far below a fen.
        Kind::Money => decimal((number * 1e6).round() / 1e6),
        Kind::Postcode if number.fract() == 0.0 => format!("{number:06.0}"),
        _ => decimal(number),
    };
    let of_digits = matches!(kind, Kind::Code | Kind::Codes | Kind::Phone | Kind::Postcode | Kind::Line);
    let problem = match kind {
        _ if of_digits && number.abs() >= 1e15 => Some(Problem::DigitsLost(text.clone())),
        Kind::Phone if lacks_zero(&text) => {
            Some(Problem::ZeroLost { value: text.clone(), suggestion: format!("0{text}") })
        }
        _ => None,
    };
    (text, problem)
}

/// Says whether a telephone number that is a number lacks the 0 of an area code: it is neither a mobile number (1…, eleven digits)
/// nor one of 400 and 800.
fn lacks_zero(digits: &str) -> bool {
    let mobile = digits.len() == 11 && digits.starts_with('1');
    let service = digits.len() == 10 && (digits.starts_with("400") || digits.starts_with("800"));
    matches!(digits.len(), 9..=11) && !mobile && !service && digits.bytes().all(|b| b.is_ascii_digit())
}

/// Returns a number without a power of ten.
fn decimal(number: f64) -> String {
    format!("{number}")
}

fn shown(at: DateTime) -> String {
    at.strftime("%Y-%m-%d %H:%M:%S").to_string()
}

/// Returns the whole number of a cell; of a length of time its seconds.
fn whole(value: &Value, text: &str) -> Option<u64> {
    match value {
        Value::Duration(seconds) => (0.0..1e9).contains(seconds).then(|| seconds.round() as u64),
        Value::Text(text) => words::plain(text).parse().ok(),
        _ => text.parse().ok(),
    }
}

/// Returns the day of a cell in any form that can mean one day only.
pub(super) fn day(value: &Value, text: &str, epoch: Date) -> Option<Date> {
    match value {
        Value::Moment(at) => Some(at.date()),
        Value::Number(number) if SERIAL.contains(number) => serial(*number, epoch),
        _ => guess::day(text).or_else(|| guess::moment(text).map(|at| at.date())),
    }
}

/// Returns the day and time of a cell; a day without a time of day is none.
fn moment(value: &Value, text: &str) -> Option<DateTime> {
    match value {
        Value::Moment(at) if at.time() != jiff::civil::Time::MIN => Some(*at),
        Value::Moment(_) => None,
        _ => guess::moment(text),
    }
}

/// Returns the day of a serial number.
fn serial(number: f64, epoch: Date) -> Option<Date> {
    epoch.checked_add(jiff::Span::new().days(number.floor() as i64)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(value: Value, kind: &str) -> (String, Vec<&'static str>) {
        let field = match kind {
            "date" => "purchase.date",
            "time" => "call[].time",
            "money" => "purchase.price",
            "rate" => "claim[].rate",
            "number" => "purchase.quantity",
            "boolean" => "purchase.durable",
            "phone" => "complainant.phone",
            "code" => "purchase.order",
            "postcode" => "complainant.postcode",
            "line" => "purchase.item",
            "lines" => "purchase.promised",
            "choice" => "purchase.channel",
            other => other,
        };
        let column = &columns().all()[columns().of_field(field).unwrap()];
        let origin = Origin { language: Language::Hans, encoding: "UTF-8".into(), epoch: EPOCH_1900 };
        let reading = read(&value, column, &origin);
        (reading.literals.join(" | "), reading.problems.iter().map(Problem::code).collect())
    }

    fn at(text: &str) -> Value {
        Value::Moment(text.parse().unwrap())
    }

    #[test]
    fn cells_become_values() {
        let text = |t: &str| Value::Text(t.to_string());
        let number = Value::Number;
        let table: Vec<(Value, &str, &str, &[&str])> = vec![
            (text("2026-3-5"), "date", "2026-03-05", &[]),
            (text("2026/3/5"), "date", "2026-03-05", &[]),
            (text("2026年3月5日"), "date", "2026-03-05", &[]),
            (text("2026.3.5"), "date", "2026-03-05", &[]),
            (text("２０２６－３－５"), "date", "2026-03-05", &[]),
            (text("2026/3/5 10:21"), "date", "2026-03-05", &[]),
            (text("民国115年3月5日"), "date", "\"民国115年3月5日\"", &[]),
            (text("3/5/2026"), "date", "\"3/5/2026\"", &[]),
            (number(46_086.0), "date", "2026-03-05", &[]),
            (number(20_260_305.0), "date", "2026-03-05", &[]),
            (at("2026-03-05T10:21:00"), "date", "2026-03-05", &[]),
            (at("2026-03-05T10:21:00"), "time", "2026-03-05T10:21:00", &[]),
            (at("2026-03-05T00:00:00"), "time", "\"2026-03-05\"", &[]),
            (text("2026年3月5日10时21分"), "time", "2026-03-05T10:21:00", &[]),
            (text("￥1,980.00元"), "money", "\"1980\"", &[]),
            (text("１９８０"), "money", "\"1980\"", &[]),
            (text("两千"), "money", "\"两千\"", &[]),
            (number(0.1 + 0.2), "money", "\"0.30\"", &[]),
            (number(1980.0), "money", "\"1980\"", &[]),
            (number(19.805), "money", "\"19.805\"", &[]),
            (number(-5.0), "money", "\"-5\"", &[]),
            (Value::Percent(0.03), "rate", "\"3\"", &[]),
            (Value::Percent(0.0345), "rate", "\"3.45\"", &[]),
            (text("3.45％"), "rate", "\"3.45\"", &[]),
            (number(2.0), "number", "2", &[]),
            (text("２"), "number", "2", &[]),
            (number(2.5), "number", "\"2.5\"", &["intake-bad-number"]),
            (text("两台"), "number", "\"两台\"", &["intake-bad-number"]),
            (text("√"), "boolean", "true", &[]),
            (text("是"), "boolean", "true", &[]),
            (text("無"), "boolean", "false", &[]),
            (Value::Bool(false), "boolean", "false", &[]),
            (text("也许"), "boolean", "\"也许\"", &["intake-bad-boolean"]),
            (number(13_800_000_001.0), "phone", "\"13800000001\"", &[]),
            (number(57_100_000_011.0), "phone", "\"57100000011\"", &["intake-zero-lost"]),
            (number(4_000_000_000.0), "phone", "\"4000000000\"", &[]),
            (number(12_315.0), "phone", "\"12315\"", &[]),
            (text("=\"057100000011\""), "phone", "\"057100000011\"", &[]),
            (text("'057100000011"), "phone", "\"057100000011\"", &[]),
            (text("1.38E+10"), "phone", "\"1.38E+10\"", &["intake-scientific"]),
            (text("13800000001.0"), "code", "\"13800000001\"", &[]),
            (number(202_609_030_012_345_678.0), "code", "\"202609030012345660\"", &["intake-digits-lost"]),
            (number(123_456_789_012_345.0), "code", "\"123456789012345\"", &[]),
            (text("V1.0"), "code", "\"V1.0\"", &[]),
            (number(10_000.0), "postcode", "\"010000\"", &[]),
            (at("2026-03-05T00:00:00"), "code", "\"2026-03-05\"", &["intake-date-in-text"]),
            (Value::Duration(312.0), "number", "312", &[]),
            (Value::Error("#REF!".into()), "line", "\"#REF!\"", &["intake-cell-error"]),
            (Value::Error("#N/A".into()), "choice", "\"#N/A\"", &["intake-cell-error"]),
            (Value::Unstored, "money", "\"=\"", &["intake-unstored"]),
            (text("x\u{FFFF}y"), "line", "\"x\u{FFFD}y\"", &["intake-bad-bytes"]),
            (text("甲；乙\n丙"), "lines", "[\"甲\", \"乙\", \"丙\"]", &[]),
            (text("電商平臺"), "choice", "\"platform\"", &[]),
            (text("Mail Order"), "choice", "\"mail-order\"", &[]),
            (text("网上"), "choice", "\"网上\"", &["intake-bad-word"]),
            (
                text("质量问题、拒绝退款，骚扰电话"),
                "grievance[].kind",
                "\"quality\" | \"refund-refused\" | \"harassing-calls\"",
                &[],
            ),
            (text("1、2 3"), "purchase.evidence", "[\"1\", \"2\", \"3\"]", &[]),
            (number(1.0), "purchase.evidence", "[\"1\"]", &[]),
        ];
        for (value, kind, literal, problems) in table {
            assert_eq!(cell(value.clone(), kind), (literal.to_string(), problems.to_vec()), "{value:?} as {kind}");
        }
    }
}
