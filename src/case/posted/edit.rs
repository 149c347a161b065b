//! Pieces put into a text.

use std::ops::Range;

/// A piece that takes the place of a stretch of a text, of none where it is only put in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Edit {
    /// The stretch, in bytes.
    pub(super) at: Range<usize>,
    /// The piece.
    pub(super) text: String,
}

impl Edit {
    /// Puts a piece in before a place.
    pub(super) fn insert(at: usize, text: impl Into<String>) -> Edit {
        Edit { at: at..at, text: text.into() }
    }
}

/// Returns a text with pieces put in; those of one place in the order given.
pub(super) fn apply(text: &str, mut edits: Vec<Edit>) -> String {
    edits.sort_by_key(|edit| edit.at.start);
    let mut out = String::with_capacity(text.len() + 200);
    let mut from = 0;
    for edit in edits {
        out.push_str(&text[from..edit.at.start]);
        out.push_str(&edit.text);
        from = edit.at.end;
    }
    out + &text[from..]
}

/// Returns how lines end around a place: as the line it stands on, else as the first line of the text.
pub(super) fn line_end(text: &str, at: usize) -> &'static str {
    let next = text[at..].find('\n').map(|i| at + i).or_else(|| text[..at].rfind('\n'));
    if next.is_some_and(|i| text[..i].ends_with('\r')) { "\r\n" } else { "\n" }
}

/// Returns the end of the line that a place stands on, without what ends it.
pub(super) fn end_of_line(text: &str, at: usize) -> usize {
    let end = text[at..].find('\n').map_or(text.len(), |i| at + i);
    if text[at..end].ends_with('\r') { end - 1 } else { end }
}

/// Returns the blanks a line begins with.
pub(super) fn indent(text: &str, at: usize) -> &str {
    let line = &text[text[..at].rfind('\n').map_or(0, |i| i + 1)..];
    &line[..line.len() - line.trim_start_matches([' ', '\t']).len()]
}
