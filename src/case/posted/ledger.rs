//! The `sent` entries of a case file as they are written, with their places: also those that are no sound entries yet.

use std::ops::Range;

use jiff::civil::Date;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::edit::{Edit, end_of_line, indent, line_end};
use super::{Choice, Posted};

/// Everything a file has under `sent`.
pub(super) struct Ledger {
    pub(super) shape: Shape,
    /// In the order of the file.
    pub(super) entries: Vec<Standing>,
}

/// How `sent` is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Shape {
    /// Not at all.
    Absent,
    /// `[[sent]]`.
    Headers,
    /// `[sent]`: the header.
    Header(Range<usize>),
    /// `sent = [ … ]`: the list.
    List(Range<usize>),
    /// `sent = { … }`: the table.
    Braces(Range<usize>),
    /// `sent.letter = …`, or no table at all.
    Other,
}

/// A value of an entry.
pub(super) struct Slot<T> {
    /// The value; nothing where the key is missing or says nothing.
    pub(super) value: Option<T>,
    /// Where the value stands, if the key is there.
    at: Option<Range<usize>>,
    /// Whether it is a text of nothing.
    pub(super) is_empty: bool,
}

impl<T> Slot<T> {
    fn new(value: Option<&Spanned<DeValue<'_>>>, read: impl Fn(&DeValue<'_>) -> Option<T>) -> Slot<T> {
        let nothing = |value: &DeValue<'_>| value.as_str().is_some_and(|text| text.trim().is_empty());
        Slot {
            value: value.and_then(|value| read(value.get_ref())),
            at: value.map(Spanned::span),
            is_empty: value.is_some_and(|value| nothing(value.get_ref())),
        }
    }

    /// Says whether there is nothing, not even something that cannot be read.
    pub(super) fn is_lacking(&self) -> bool {
        self.at.is_none() || self.is_empty
    }
}

/// One entry.
pub(super) struct Standing {
    pub(super) letter: String,
    pub(super) office: Slot<String>,
    pub(super) date: Slot<Date>,
    pub(super) by: Slot<String>,
    pub(super) tracking: Slot<String>,
    pub(super) received: Slot<Date>,
    /// Its header, or all of it from brace to brace.
    pub(super) span: Range<usize>,
    /// Whether it stands between braces.
    pub(super) braces: bool,
    /// Where its last key begins, and its last value ends.
    pub(super) last: Range<usize>,
}

impl Ledger {
    /// Reads the entries of a file; nothing of one that is no TOML.
    pub(super) fn read(text: &str) -> Option<Ledger> {
        let (table, errors) = DeTable::parse_recoverable(text);
        if !errors.is_empty() {
            return None;
        }
        let Some((_, value)) = table.get_ref().iter().find(|(key, _)| key.get_ref() == "sent") else {
            return Some(Ledger { shape: Shape::Absent, entries: vec![] });
        };
        let starts = |span: Range<usize>, with: &str| text[span].starts_with(with);
        let (shape, values): (Shape, Vec<&Spanned<DeValue<'_>>>) = match value.get_ref() {
            DeValue::Array(items) if starts(value.span(), "[[") => (Shape::Headers, items.iter().collect()),
            DeValue::Array(items) => (Shape::List(value.span()), items.iter().collect()),
            DeValue::Table(_) if starts(value.span(), "[") => (Shape::Header(value.span()), vec![value]),
            DeValue::Table(_) if starts(value.span(), "{") => (Shape::Braces(value.span()), vec![value]),
            _ => (Shape::Other, vec![]),
        };
        let entries: Option<Vec<Standing>> = values.into_iter().map(|value| Standing::read(text, value)).collect();
        Some(Ledger { shape, entries: entries? })
    }
}

impl Standing {
    fn read(text: &str, value: &Spanned<DeValue<'_>>) -> Option<Standing> {
        let table = value.get_ref().as_table()?;
        let at = |key: &str| table.iter().find(|(k, _)| k.get_ref() == key).map(|(_, v)| v);
        let words = |key: &str| Slot::new(at(key), words);
        let day = |key: &str| Slot::new(at(key), day);
        let last = table.iter().max_by_key(|(_, value)| value.span().end);
        Some(Standing {
            letter: words("letter").value.unwrap_or_default(),
            office: words("office"),
            date: day("date"),
            by: words("by"),
            tracking: words("tracking"),
            received: day("received"),
            span: value.span(),
            braces: text[value.span()].starts_with('{'),
            last: last.map_or(value.span(), |(key, value)| key.span().start..value.span().end),
        })
    }

    /// Says whether it is the entry of a letter. An office that is not named is the only one there is.
    pub(super) fn is_letter(&self, posted: &Posted) -> bool {
        let office = match (&self.office.value, &posted.office) {
            (Some(there), Some(given)) => there == given,
            _ => !posted.several,
        };
        self.letter == posted.letter.code() && office
    }

    /// Says whether it may be the entry of a letter, and does not say to which of several offices it went.
    pub(super) fn lacks_office(&self, posted: &Posted) -> bool {
        self.letter == posted.letter.code() && posted.several && self.office.value.is_none()
    }

    /// Puts a value in: in the place of one that says nothing, else behind the last key.
    pub(super) fn put<T>(&self, text: &str, key: &str, slot: &Slot<T>, value: &str) -> Edit {
        if let Some(at) = &slot.at {
            return Edit { at: at.clone(), text: value.to_string() };
        }
        if self.braces {
            return Edit::insert(self.last.end, format!(", {key} = {value}"));
        }
        let end = line_end(text, self.last.end);
        let at = end_of_line(text, self.last.end);
        Edit::insert(at, format!("{end}{}{key} = {value}", indent(text, self.last.start)))
    }
}

fn words(value: &DeValue<'_>) -> Option<String> {
    value.as_str().map(|text| text.trim().to_string()).filter(|text| !text.is_empty())
}

/// Reads a day as the reader of cases does.
fn day(value: &DeValue<'_>) -> Option<Date> {
    match value {
        DeValue::Datetime(d) => d.date.and_then(|d| Date::new(d.year as i16, d.month as i8, d.day as i8).ok()),
        DeValue::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}
