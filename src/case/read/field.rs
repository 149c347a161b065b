//! One value of a case file, and what stands in for it where it cannot be read.

use jiff::civil::{Date, DateTime};
use toml::de::DeValue;

use super::{Problem, Reader, Span};
use crate::case::choice::Choice;
use crate::locale::Fen;

/// A value with the name the user knows it by and its place.
pub(super) struct Field<'f, 't> {
    pub(super) name: String,
    pub(super) value: &'f DeValue<'t>,
    pub(super) span: Span,
}

impl Field<'_, '_> {
    /// Records that the value has the wrong type.
    pub(super) fn wrong_type(self, r: &mut Reader<'_>, expected: &'static str) {
        let found = super::value::type_name(self.value);
        if expected == "text" && ["number", "decimal", "date", "boolean"].contains(&found) {
            // It only lacks its quotation marks.
            r.report(Problem::UnquotedText(r.words(&self.span).to_string()), self.span);
            return;
        }
        r.report(Problem::WrongType { field: self.name, expected, found }, self.span);
    }
}

/// What a required value is taken to be after it was found missing or wrong, so that reading can go on.
/// It never reaches a letter: the finding keeps the case from being returned.
pub(super) trait Filler {
    fn filler() -> Self;
}

impl Filler for String {
    fn filler() -> Self {
        String::new()
    }
}

impl Filler for Date {
    fn filler() -> Self {
        Date::ZERO
    }
}

impl Filler for DateTime {
    fn filler() -> Self {
        DateTime::ZERO
    }
}

impl Filler for u64 {
    fn filler() -> Self {
        0
    }
}

impl Filler for bool {
    fn filler() -> Self {
        false
    }
}

impl Filler for Fen {
    fn filler() -> Self {
        Fen(0)
    }
}

impl<C: Choice> Filler for C {
    fn filler() -> Self {
        C::CODES[0].1
    }
}
