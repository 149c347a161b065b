//! A document as text to paste into a web form, and whether it fits the form's limit.

use std::ops::Range;

use super::lines::{Part, joined, mark, parts, rows};
use crate::letter::Document;

/// Returns the document with one line for each paragraph, item, field and table row: no indents, no blank lines, no spaces at
/// line ends, no newline behind the last line. The cells of a row have two spaces between them. A draft's mark, in 〔〕, is the
/// first line.
pub fn form(document: &Document) -> String {
    let mut lines: Vec<String> = mark(document).map(|line| line.text).into_iter().collect();
    for part in document.blocks.iter().flat_map(parts) {
        match part {
            Part::Line(line) => lines.push(line.text.trim().to_owned()),
            Part::Table(table) => lines.extend(rows(table).iter().map(|row| joined(row))),
        }
    }
    lines.retain(|line| !line.is_empty());
    lines.join("\n")
}

/// By how much a text is too long for a form field, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overrun {
    /// Characters of the whole text.
    pub chars: usize,
    /// Characters too many.
    pub over: usize,
    /// Byte where the first character stands that no longer fits.
    pub at: usize,
    /// The sentence in which the limit is passed, in bytes of the text; it ends behind its 。！？ or before the line's end.
    pub sentence: Range<usize>,
}

/// Returns how a text overruns a form field of `max_chars` characters; nothing where it fits.
///
/// Characters are counted as browsers count them for `maxlength` (HTML Living Standard, "The maxlength and minlength
/// attributes"): UTF-16 code units, so that a rare Han character beyond U+FFFF counts 2 and a newline counts 1.
pub fn limit(text: &str, max_chars: usize) -> Option<Overrun> {
    let mut chars = 0;
    let mut at = None;
    for (byte, c) in text.char_indices() {
        chars += c.len_utf16();
        if chars > max_chars {
            at = at.or(Some(byte));
        }
    }
    let at = at?;
    let is_end = |c: char| "。！？\n".contains(c);
    let start = text[..at].rfind(is_end).map_or(0, |end| end + text[end..].chars().next().map_or(0, char::len_utf8));
    let end = text[at..]
        .char_indices()
        .find(|(_, c)| is_end(*c))
        .map_or(text.len(), |(end, c)| at + end + if c == '\n' { 0 } else { c.len_utf8() });
    Some(Overrun { chars, over: chars - max_chars, at, sentence: start..end })
}

#[cfg(test)]
mod tests {
    use super::{Overrun, limit};

    #[test]
    fn the_limit_and_where_it_is_passed() {
        let text = "第一句。第二句。\n第三句";
        for (max, expected) in [
            (12, None),
            (11, Some((1, '句', "第三句"))),
            (8, Some((4, '\n', ""))),
            (7, Some((5, '。', "第二句。"))),
            (5, Some((7, '二', "第二句。"))),
            (0, Some((12, '第', "第一句。"))),
        ] {
            let found = limit(text, max);
            let seen = found.map(|o| (o.over, text[o.at..].chars().next(), &text[o.sentence]));
            let expected = expected.map(|(over, at, sentence)| (over, Some(at), sentence));
            assert_eq!(seen, expected, "{max}");
        }
        assert_eq!(limit("", 0), None);
        assert_eq!(limit("𠮷", 2), None);
        assert_eq!(limit("𠮷", 1), Some(Overrun { chars: 2, over: 1, at: 0, sentence: 0..4 }));
    }
}
