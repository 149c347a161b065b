//! Readers of single values that are not free text: dates, money, numbers, words from a closed set.

use jiff::civil::{Date, DateTime};
use toml::de::DeValue;

use super::field::Field;
use super::text::line;
use super::{Problem, Reader, guess, suggest};
use crate::case::choice::Choice;
use crate::locale::Fen;

/// Returns the name of a TOML type as the fluent message `type-NAME` words it.
pub(super) fn type_name(value: &DeValue<'_>) -> &'static str {
    // fluent: type-*
    match value {
        DeValue::String(_) => "text",
        DeValue::Integer(_) => "number",
        DeValue::Float(_) => "decimal",
        DeValue::Boolean(_) => "boolean",
        DeValue::Datetime(_) => "date",
        DeValue::Array(_) => "list",
        DeValue::Table(_) => "table",
    }
}

/// Reads a date: a TOML date, or the same in quotes.
pub(super) fn date(r: &mut Reader<'_>, field: Field<'_, '_>) -> Option<Date> {
    let date = match field.value {
        DeValue::Datetime(d) => d.date.and_then(|d| Date::new(d.year as i16, d.month as i8, d.day as i8).ok()),
        DeValue::String(text) => text.trim().parse().ok(),
        DeValue::Integer(_) => None,
        _ => {
            field.wrong_type(r, "date");
            return None;
        }
    };
    match date {
        Some(date) => r.dates.push((date, field.name, field.span)),
        None => {
            let problem = guess::date(unquoted(r.words(&field.span))).unwrap_or(Problem::BadDate(None));
            r.report(problem, field.span);
        }
    }
    date
}

/// Reads a day and time: 2026-09-03 10:21, or the same in quotes.
pub(super) fn date_time(r: &mut Reader<'_>, field: Field<'_, '_>) -> Option<DateTime> {
    let text = match field.value {
        DeValue::Datetime(d) if d.offset.is_none() && d.time.is_some() => d.to_string(),
        DeValue::String(text) => text.trim().to_string(),
        DeValue::Datetime(_) => String::new(),
        _ => {
            field.wrong_type(r, "time");
            return None;
        }
    };
    let time: Option<DateTime> = text.contains(':').then(|| text.parse().ok()).flatten();
    match time {
        Some(time) => r.dates.push((time.date(), field.name, field.span)),
        None => {
            let problem = guess::time(unquoted(r.words(&field.span))).unwrap_or(Problem::BadTime(None));
            r.report(problem, field.span);
        }
    }
    time
}

/// Returns the words of a value without its quotation marks.
fn unquoted(words: &str) -> &str {
    words.trim_matches(['"', '\''])
}

/// Reads money exactly as written: 1980, 1980.00 or "1980.00"; never through a binary fraction.
pub(super) fn money(r: &mut Reader<'_>, field: Field<'_, '_>) -> Option<Fen> {
    let text = match field.value {
        DeValue::String(text) => text.trim().to_string(),
        DeValue::Integer(_) => r.words(&field.span).replace('_', ""),
        DeValue::Float(n) => n.as_str().to_string(),
        _ => {
            field.wrong_type(r, "money");
            return None;
        }
    };
    let fen = Fen::parse(&text).ok();
    if fen.is_none() {
        let suggestion = guess::money(&text);
        r.report(Problem::BadMoney { value: text, suggestion }, field.span);
    }
    fen
}

/// Reads a whole number.
pub(super) fn number(r: &mut Reader<'_>, field: Field<'_, '_>) -> Option<u64> {
    at_least(0, r, field)
}

/// Reads a whole number of at least one.
pub(super) fn count(r: &mut Reader<'_>, field: Field<'_, '_>) -> Option<u64> {
    at_least(1, r, field)
}

fn at_least(least: u8, r: &mut Reader<'_>, field: Field<'_, '_>) -> Option<u64> {
    let DeValue::Integer(n) = field.value else {
        field.wrong_type(r, "number");
        return None;
    };
    let number = u64::from_str_radix(n.as_str(), n.radix()).ok().filter(|n| *n <= 1_000_000_000);
    let number = number.filter(|n| *n >= u64::from(least));
    if number.is_none() {
        r.report(Problem::BadNumber(field.name, least), field.span);
    }
    number
}

/// Reads words, or a number that stands without quotation marks.
pub(super) fn words(r: &mut Reader<'_>, field: Field<'_, '_>) -> Option<String> {
    match field.value {
        DeValue::Integer(number) => Some(number.as_str().to_owned()),
        DeValue::Float(number) => Some(number.as_str().to_owned()),
        _ => line(r, field),
    }
}

/// Reads true or false.
pub(super) fn boolean(r: &mut Reader<'_>, field: Field<'_, '_>) -> Option<bool> {
    if let DeValue::String(words) = field.value
        && let Some(word) = guess::boolean(words.trim())
    {
        r.report(Problem::BadBoolean(word), field.span);
        return None;
    }
    let DeValue::Boolean(value) = field.value else {
        field.wrong_type(r, "boolean");
        return None;
    };
    Some(*value)
}

/// Reads a word from a closed set.
pub(super) fn choice<C: Choice>(r: &mut Reader<'_>, field: Field<'_, '_>) -> Option<C> {
    let DeValue::String(text) = field.value else {
        field.wrong_type(r, "text");
        return None;
    };
    r.fields.push((field.name.clone(), field.span.clone()));
    let found = C::from_code(text);
    if found.is_none() {
        let codes = || C::CODES.iter().map(|(code, _)| *code);
        let allowed = codes().collect::<Vec<_>>().join(", ");
        let suggestion = suggest::nearest(text, codes());
        r.report(
            Problem::UnknownChoice { field: field.name, value: text.to_string(), allowed, suggestion },
            field.span,
        );
    }
    found
}

/// Reads the id of a piece of evidence and remembers where it was referred to.
pub(super) fn evidence_id(r: &mut Reader<'_>, field: Field<'_, '_>) -> Option<String> {
    let span = field.span.clone();
    let id = line(r, field)?;
    r.references.push((id.clone(), span));
    Some(id)
}
