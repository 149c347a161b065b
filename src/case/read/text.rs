//! Readers of text: one line, running text, and lines of a fixed form.

use toml::de::DeValue;

use super::field::Field;
use super::{Problem, Reader, guess};
use crate::case::checksum;
use crate::locale::{garbled, legacy, punctuation};

fn string(r: &mut Reader<'_>, field: &Field<'_, '_>) -> Option<String> {
    let DeValue::String(text) = field.value else {
        Field { name: field.name.clone(), value: field.value, span: field.span.clone() }.wrong_type(r, "text");
        return None;
    };
    if visible(text).trim().is_empty() {
        r.report(Problem::Empty(field.name.clone()), field.span.clone());
        return None;
    }
    r.fields.push((field.name.clone(), field.span.clone()));
    Some(modern(r, field, visible(text).trim()))
}

/// Returns a text with the characters that GB 18030-2005 had no code points for in place of the private-use ones it took, and
/// tells of each.
fn modern(r: &mut Reader<'_>, field: &Field<'_, '_>, text: &str) -> String {
    let mut told = vec![];
    let character = |old| {
        let Some(new) = legacy::modern(old) else { return old };
        if !told.contains(&old) {
            told.push(old);
            let span = place(r.text, &field.span, &old.to_string());
            r.report(Problem::LegacyCode(old, new), span);
        }
        new
    };
    text.chars().map(character).collect()
}

/// Returns a text without the marks nobody sees that copied web pages carry: zero-width blanks, marks of direction, soft
/// hyphens, byte order marks. Variation selectors stay: names are written with them.
fn visible(text: &str) -> String {
    let hidden = |c| matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}');
    text.chars().filter(|c| !hidden(*c)).collect()
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

/// Reads running text: line breaks inside are folded; spoilt text draws a warning. Evidence may be named in it: `@chat`.
pub(super) fn prose(r: &mut Reader<'_>, field: Field<'_, '_>) -> Option<String> {
    let span = field.span.clone();
    let text = quoted(r, field)?;
    if text.contains('@') {
        r.mentions.push((text.clone(), span));
    }
    Some(text)
}

/// Reads somebody's own words: as running text, but an `@` in them is theirs.
pub(super) fn quoted(r: &mut Reader<'_>, field: Field<'_, '_>) -> Option<String> {
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

/// Reads text whose lines stay apart: what is said in a recording.
pub(super) fn lines(r: &mut Reader<'_>, field: Field<'_, '_>) -> Option<Vec<String>> {
    let text = string(r, &field)?;
    if text.chars().any(|c| c.is_control() && !"\n\r\t".contains(c)) {
        r.report(Problem::ControlCharacter(field.name), field.span);
        return None;
    }
    let lines = text.lines().map(|line| line.replace('\t', " ").trim().to_string());
    Some(lines.filter(|line| !line.is_empty()).collect())
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
pub(super) fn place(text: &str, field: &super::Span, words: &str) -> super::Span {
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
