//! The TOML parser's complaints as problems a Chinese user can act on.

use super::{Problem, Reader, Span};

/// Marks that input methods produce where TOML wants ASCII.
const FULL_WIDTH: [(char, char); 10] = [
    ('“', '"'),
    ('”', '"'),
    ('‘', '\''),
    ('’', '\''),
    ('＝', '='),
    ('＂', '"'),
    ('，', ','),
    ('［', '['),
    ('］', ']'),
    ('＃', '#'),
];

impl Reader<'_> {
    /// Records an error of the TOML parser.
    pub(super) fn syntax(&mut self, error: &toml::de::Error) {
        let span = error.span().unwrap_or(0..0);
        let words = self.text.get(span.clone()).unwrap_or_default().to_string();
        self.broken.push(span.clone());
        let (problem, span) = match full_width(self.text, &span) {
            Some((mark, ascii, at)) => (Problem::FullWidthMark(mark, ascii), at),
            None => (classify(error.message(), words), span),
        };
        self.report(problem, span);
    }
}

/// The parser has no error kinds, only English sentences; their beginnings are pinned by the tests of bad case files.
fn classify(message: &str, words: String) -> Problem {
    let begins = |prefix: &str| message.starts_with(prefix);
    if begins("string values must be quoted") {
        Problem::UnquotedText(words)
    } else if begins("invalid date") {
        Problem::BadDate
    } else if begins("invalid time") {
        Problem::BadTime
    } else if begins("duplicate key") {
        Problem::DuplicateKey(words)
    } else if begins("invalid unquoted key") {
        Problem::BadKey(words)
    } else if begins("invalid basic string") || begins("invalid literal string") || begins("invalid multi-line") {
        Problem::UnclosedText
    } else {
        Problem::Syntax(message.to_string())
    }
}

/// Returns the first full-width mark at the error: inside its span, or right at an empty span, outside any quoted text.
fn full_width(text: &str, span: &Span) -> Option<(char, char, Span)> {
    let start = span.start.min(text.len());
    let rest = text.get(start..)?;
    let skipped = rest.len() - rest.trim_start_matches([' ', '\t']).len();
    let at = start + skipped;
    let mark = text.get(at..)?.chars().next()?;
    let (mark, ascii) = FULL_WIDTH.into_iter().find(|(m, _)| *m == mark)?;
    Some((mark, ascii, at..at + mark.len_utf8()))
}
