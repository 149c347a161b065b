//! A text of the case file as letters print it, with the place of each character in the file.

use std::ops::Range;

use crate::case::source::Span;

/// A text without quotation marks, escapes and line breaks.
pub(super) struct Text {
    /// What it says.
    pub(super) words: String,
    /// For each character its byte in `words` and where it was written, in order.
    places: Vec<(usize, Span)>,
}

impl Text {
    /// Reads a TOML string of any of the four kinds as it stands in the file; `start` is the byte it begins at. Line breaks
    /// are folded as reading does: nothing between Chinese characters, a blank between Latin letters and figures.
    pub(super) fn read(raw: &str, start: usize) -> Text {
        let mut text = Text { words: String::with_capacity(raw.len()), places: vec![] };
        let (marks, escapes) = delimiter(raw);
        let inside = marks..raw.len().saturating_sub(marks).max(marks);
        let mut at = inside.start;
        let mut folded: Option<Range<usize>> = None;
        while let Some((c, end)) = next(raw, at, inside.end, escapes) {
            match c {
                Some('\n' | '\r') => folded = Some(folded.map_or(at, |f| f.start)..end),
                Some(c) if c.is_whitespace() && folded.is_some() => {}
                Some(c) => {
                    if let Some(line_break) = folded.take() {
                        text.fold(c, start + line_break.start..start + line_break.end);
                    }
                    text.push(c, start + at..start + end);
                }
                None => {}
            }
            at = end;
        }
        text
    }

    /// Returns where a byte range of `words` stands in the file.
    pub(super) fn span(&self, range: &Range<usize>) -> Span {
        let first = self.places.partition_point(|(at, _)| *at < range.start);
        let behind = self.places.partition_point(|(at, _)| *at < range.end);
        let start = self.places.get(first).map_or(0, |(_, place)| place.start);
        let end = behind.checked_sub(1).and_then(|last| self.places.get(last)).map_or(start, |(_, place)| place.end);
        start..end.max(start)
    }

    fn push(&mut self, c: char, place: Span) {
        self.places.push((self.words.len(), place));
        self.words.push(c);
    }

    /// Joins two lines before their second begins with `next`.
    fn fold(&mut self, next: char, line_break: Span) {
        let blanks = self.words.len() - self.words.trim_end().len();
        self.words.truncate(self.words.len() - blanks);
        self.places.retain(|(at, _)| *at < self.words.len());
        if self.words.ends_with(|c: char| c.is_ascii_alphanumeric()) && next.is_ascii_alphanumeric() {
            self.push(' ', line_break);
        }
    }
}

/// Returns how many quotation marks stand at either end, and whether a backslash escapes.
fn delimiter(raw: &str) -> (usize, bool) {
    let kinds = [("\"\"\"", 3, true), ("'''", 3, false), ("\"", 1, true), ("'", 1, false)];
    let kind = kinds.into_iter().find(|(mark, ..)| raw.starts_with(mark) && raw.len() >= 2 * mark.len());
    kind.map_or((0, false), |(_, length, escapes)| (length, escapes))
}

/// Returns the character that begins at a byte, and where the next one begins; no character for a line that a backslash
/// continues. Source: TOML 1.1, "String".
fn next(raw: &str, at: usize, end: usize, escapes: bool) -> Option<(Option<char>, usize)> {
    let rest = raw.get(at..end)?;
    let mut chars = rest.chars();
    let c = chars.next()?;
    if c != '\\' || !escapes {
        return Some((Some(c), at + c.len_utf8()));
    }
    let escape = chars.next()?;
    let code = |digits: usize| {
        let hex = rest.get(2..2 + digits)?;
        Some((Some(char::from_u32(u32::from_str_radix(hex, 16).ok()?)?), at + 2 + digits))
    };
    let simple = |c| Some((Some(c), at + 2));
    match escape {
        'n' => simple('\n'),
        'r' => simple('\r'),
        't' => simple('\t'),
        'b' => simple('\u{8}'),
        'f' => simple('\u{c}'),
        'e' => simple('\u{1b}'),
        'x' => code(2),
        'u' => code(4),
        'U' => code(8),
        c if c.is_whitespace() => {
            let blanks = rest.len() - rest[1..].trim_start().len();
            Some((None, at + blanks))
        }
        c => Some((Some(c), at + 1 + c.len_utf8())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a TOML string says, and what a part of it looks like in the file.
    fn read(raw: &str, part: &str) -> (String, String) {
        let text = Text::read(raw, 0);
        let at = text.words.find(part).unwrap();
        let span = text.span(&(at..at + part.len()));
        (text.words, raw[span].to_string())
    }

    #[test]
    fn strings_of_every_kind() {
        let table = [
            (r#""甲乙丙""#, "乙", "甲乙丙", "乙"),
            (r"'甲\n丙'", "丙", r"甲\n丙", "丙"),
            (r#""甲\"乙\"""#, "乙", "甲\"乙\"", "乙"),
            (r#""甲\u4e59\U00004E19丁""#, "乙丙", "甲乙丙丁", r"\u4e59\U00004E19"),
            (r#""a\tb\\c""#, "c", "a\tb\\c", "c"),
            ("\"\"\"\n甲\n  乙\n\"\"\"", "甲乙", "甲乙", "甲\n  乙"),
            ("\"\"\"a \n b\"\"\"", "a b", "a b", "a \n b"),
            ("\"\"\"甲\\\n   乙\"\"\"", "乙", "甲乙", "乙"),
            ("'''\r\n甲\r\n乙'''", "乙", "甲乙", "乙"),
            ("plain", "lai", "plain", "lai"),
        ];
        for (raw, part, words, written) in table {
            assert_eq!(read(raw, part), (words.to_string(), written.to_string()), "{raw}");
        }
    }

    #[test]
    fn what_is_no_string_does_not_panic() {
        for raw in ["", "\"", "\"\"", "'", "\"\\", "\"\\u12\"", "\"\\u{1}\"", "\"\"\"", "\"\\ud800\"", "\"甲\\"] {
            let text = Text::read(raw, 7);
            assert!(text.span(&(0..text.words.len())).end <= 7 + raw.len(), "{raw}");
        }
    }
}
