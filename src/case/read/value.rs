//! Readers of single values: text, dates, money, words from a closed set.

use jiff::civil::{Date, DateTime};
use toml::de::DeValue;

use super::field::Field;
use super::{Problem, Reader, guess, suggest};
use crate::case::checksum;
use crate::case::choice::Choice;
use crate::locale::{Fen, garbled, punctuation};

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

fn string(r: &mut Reader<'_>, field: &Field<'_, '_>) -> Option<String> {
    let DeValue::String(text) = field.value else {
        Field { name: field.name.clone(), value: field.value, span: field.span.clone() }.wrong_type(r, "text");
        return None;
    };
    if text.trim().is_empty() {
        r.report(Problem::Empty(field.name.clone()), field.span.clone());
        return None;
    }
    r.fields.push((field.name.clone(), field.span.clone()));
    Some(text.trim().to_string())
}

/// Reads one line of text.
pub(super) fn line(r: &mut Reader<'_>, field: Field<'_, '_>) -> Option<String> {
    let text = string(r, &field)?;
    if text.chars().any(char::is_control) {
        r.report(Problem::ControlCharacter(field.name), field.span);
        return None;
    }
    Some(text)
}

/// Reads running text: line breaks inside are folded; spoilt text draws a warning.
pub(super) fn prose(r: &mut Reader<'_>, field: Field<'_, '_>) -> Option<String> {
    let text = string(r, &field)?;
    if text.chars().any(|c| c.is_control() && c != '\n' && c != '\r') {
        r.report(Problem::ControlCharacter(field.name), field.span);
        return None;
    }
    let text = fold_lines(&text);
    for range in garbled::garbled(&text) {
        let span = place(r.text, &field.span, &text[range.clone()]);
        r.report(Problem::Garbled(text[range].to_string()), span);
    }
    if let Some(range) = punctuation::half_width_marks(&text).into_iter().next() {
        let words = around(&text, &range);
        let span = place(r.text, &field.span, words);
        r.report(Problem::HalfWidthMark(words.to_string()), span);
    }
    Some(text)
}

/// Joins lines: nothing between Chinese characters, a blank between other words.
fn fold_lines(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.lines().map(str::trim).filter(|l| !l.is_empty()) {
        let latin = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
        if latin(out.chars().next_back()) && latin(line.chars().next()) {
            out.push(' ');
        }
        out.push_str(line);
    }
    out
}

/// Returns the span of `words` inside the raw text of a field, or of the whole field where escapes hide them.
fn place(text: &str, field: &super::Span, words: &str) -> super::Span {
    text.get(field.clone()).and_then(|raw| raw.find(words)).map_or(field.clone(), |at| {
        let start = field.start + at;
        start..start + words.len()
    })
}

/// Returns a mark with one character on either side.
fn around<'t>(text: &'t str, range: &std::ops::Range<usize>) -> &'t str {
    let before = text[..range.start].char_indices().next_back().map_or(range.start, |(i, _)| i);
    let after = text[range.end..].chars().next().map_or(range.end, |c| range.end + c.len_utf8());
    &text[before..after]
}

/// Reads a line that must pass a check.
fn checked(
    r: &mut Reader<'_>,
    field: Field<'_, '_>,
    check: fn(&str) -> bool,
    problem: impl Fn(String) -> Problem,
) -> Option<String> {
    let span = field.span.clone();
    let text = line(r, field)?;
    if check(&text) {
        return Some(text);
    }
    r.report(problem(text), span);
    None
}

/// Reads a postcode: six digits.
pub(super) fn postcode(r: &mut Reader<'_>, field: Field<'_, '_>) -> Option<String> {
    checked(r, field, |t| t.len() == 6 && t.bytes().all(|b| b.is_ascii_digit()), Problem::BadPostcode)
}

/// Reads a telephone number: 3 to 20 digits with blanks, hyphens, a leading +.
pub(super) fn phone(r: &mut Reader<'_>, field: Field<'_, '_>) -> Option<String> {
    let check = |t: &str| {
        let digits = t.chars().filter(char::is_ascii_digit).count();
        (3..=20).contains(&digits) && t.chars().all(|c| c.is_ascii_digit() || " -+()".contains(c))
    };
    checked(r, field, check, |value| {
        let suggestion = guess::phone(&value).filter(|number| check(number));
        Problem::BadPhone { value, suggestion }
    })
}

/// Reads an e-mail address.
pub(super) fn email(r: &mut Reader<'_>, field: Field<'_, '_>) -> Option<String> {
    let check = |t: &str| {
        t.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.')) && !t.contains(' ')
    };
    checked(r, field, check, |_| Problem::BadEmail)
}

/// Reads a 统一社会信用代码 (GB 32100-2015).
pub(super) fn credit_code(r: &mut Reader<'_>, field: Field<'_, '_>) -> Option<String> {
    checked(r, field, checksum::credit_code, |_| Problem::BadCreditCode)
}

/// Reads a 公民身份号码 (GB 11643).
pub(super) fn id_number(r: &mut Reader<'_>, field: Field<'_, '_>) -> Option<String> {
    checked(r, field, checksum::identity_number, |_| Problem::BadIdNumber)
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
    let DeValue::Integer(n) = field.value else {
        field.wrong_type(r, "number");
        return None;
    };
    let number = u64::from_str_radix(n.as_str(), n.radix()).ok().filter(|n| *n <= 1_000_000_000);
    if number.is_none() {
        r.report(Problem::BadNumber(field.name, 0), field.span);
    }
    number
}

/// Reads a whole number of at least one.
pub(super) fn count(r: &mut Reader<'_>, field: Field<'_, '_>) -> Option<u64> {
    let (name, span) = (field.name.clone(), field.span.clone());
    let number = number(r, field)?;
    if number == 0 {
        r.report(Problem::BadNumber(name, 1), span);
        return None;
    }
    Some(number)
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
