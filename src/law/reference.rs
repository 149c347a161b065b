//! References to law in the compact notation that templates use: `xiaofa 8, 20(1), 55(1); samr-121 16[3]`.
//!
//! | written | means |
//! |---|---|
//! | `xiaofa 8` | 第八条 of the instrument whose id is `xiaofa` |
//! | `55(1)` | 第五十五条第一款 |
//! | `10(1)[2]` | 第十条第一款第二项 |
//! | `16[3]` | 第十六条第三项, no paragraph named |
//! | `253a` | 第二百五十三条之一 |
//!
//! `,` separates articles of one instrument, `;` separates instruments.

use std::fmt;
use std::ops::Range;

/// The number of an article; ordered as articles stand in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ArticleNumber {
    /// 253 in 第二百五十三条之一.
    pub number: u16,
    /// 1 in 第二百五十三条之一; 0 for an article of the first numbering.
    pub suffix: u8,
}

/// A place in an instrument: an article, and where named its paragraph (款) and item (项).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Provision {
    /// The article (条).
    pub article: ArticleNumber,
    /// The paragraph (款), counted from 1.
    pub paragraph: Option<u8>,
    /// The item (项), counted from 1.
    pub item: Option<u8>,
}

/// A reference to one provision of one instrument.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// Id of the instrument: `xiaofa`.
    pub instrument: String,
    /// The provision cited.
    pub provision: Provision,
    /// Where the provision stands in the notation, in bytes.
    pub span: Range<usize>,
}

/// Why a reference cannot be read, and where, in bytes of the notation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReferenceError {
    /// What is wrong.
    pub kind: ReferenceErrorKind,
    /// The bytes that are wrong; empty where something is missing.
    pub span: Range<usize>,
}

/// What is wrong with a reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReferenceErrorKind {
    /// No instrument id where one must stand.
    MissingInstrument,
    /// No article number where one must stand.
    MissingArticle,
    /// A number that is 0 or too large, or no number between brackets.
    BadNumber,
    /// An opening bracket without its closing one.
    Unclosed,
    /// Something that has no place in the notation.
    Unexpected,
}

impl fmt::Display for ReferenceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            ReferenceErrorKind::MissingInstrument => "an instrument id is missing",
            ReferenceErrorKind::MissingArticle => "an article number is missing",
            ReferenceErrorKind::BadNumber => "not a number of an article, paragraph or item",
            ReferenceErrorKind::Unclosed => "the bracket is not closed",
            ReferenceErrorKind::Unexpected => "unexpected characters",
        })
    }
}

impl std::error::Error for ReferenceError {}

/// Returns the references of a notation, in order; every span is in bytes of `notation`.
///
/// # Errors
/// The first thing that cannot be read, with its span. Whether the instruments and articles exist is not looked at here
/// but in [`crate::law::resolve`].
pub fn parse(notation: &str) -> Result<Vec<Reference>, ReferenceError> {
    let mut references = Vec::new();
    for group in pieces(notation, 0..notation.len(), ';') {
        let text = &notation[group.clone()];
        let id_end = text.find(|c: char| !is_id(c)).unwrap_or(text.len());
        if !text.starts_with(|c: char| c.is_ascii_lowercase()) {
            return Err(error(ReferenceErrorKind::MissingInstrument, group));
        }
        let rest = &text[id_end..];
        if !rest.is_empty() && !rest.starts_with(' ') {
            return Err(error(ReferenceErrorKind::Unexpected, group.start + id_end..group.end));
        }
        for piece in pieces(notation, group.start + id_end..group.end, ',') {
            let provision = Provision::parse(&notation[piece.clone()])
                .map_err(|e| error(e.kind, piece.start + e.span.start..piece.start + e.span.end))?;
            references.push(Reference { instrument: text[..id_end].to_owned(), provision, span: piece });
        }
    }
    Ok(references)
}

impl Provision {
    /// Returns the provision written as `55`, `55(1)`, `10(1)[2]`, `16[3]` or `253a`.
    ///
    /// # Errors
    /// What cannot be read, with its span in bytes of `text`.
    pub fn parse(text: &str) -> Result<Self, ReferenceError> {
        let mut cursor = Cursor { text, at: 0 };
        if cursor.digits().is_empty() {
            return Err(error(ReferenceErrorKind::MissingArticle, 0..text.len()));
        }
        let number = cursor.number(0)?;
        let suffix = cursor.suffix();
        let paragraph = cursor.bracketed('(', ')')?;
        let item = cursor.bracketed('[', ']')?;
        if cursor.at < text.len() {
            return Err(error(ReferenceErrorKind::Unexpected, cursor.at..text.len()));
        }
        Ok(Provision { article: ArticleNumber { number, suffix }, paragraph, item })
    }
}

impl fmt::Display for Provision {
    /// Writes what [`Provision::parse`] reads.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.article.number)?;
        if let Some(letter) = self.article.suffix.checked_sub(1) {
            write!(f, "{}", char::from(b'a' + letter % 26))?;
        }
        self.paragraph.map_or(Ok(()), |n| write!(f, "({n})"))?;
        self.item.map_or(Ok(()), |n| write!(f, "[{n}]"))
    }
}

/// Reads a provision from left to right.
struct Cursor<'a> {
    text: &'a str,
    at: usize,
}

impl Cursor<'_> {
    /// Returns the digits ahead.
    fn digits(&self) -> Range<usize> {
        let ahead = &self.text[self.at..];
        let length = ahead.find(|c: char| !c.is_ascii_digit()).unwrap_or(ahead.len());
        self.at..self.at + length
    }

    /// Consumes a number above 0; `from` is where the offending span starts if it is none.
    fn number<N: TryFrom<u16> + PartialEq + From<u8>>(&mut self, from: usize) -> Result<N, ReferenceError> {
        let digits = self.digits();
        let number = self.text[digits.clone()].parse::<u16>().ok().and_then(|n| N::try_from(n).ok());
        match number.filter(|n| *n != N::from(0)) {
            Some(number) => {
                self.at = digits.end;
                Ok(number)
            }
            None => Err(error(ReferenceErrorKind::BadNumber, from..digits.end)),
        }
    }

    /// Consumes the letter of an inserted article: `a` is 之一; 0 where there is none.
    fn suffix(&mut self) -> u8 {
        match self.text.as_bytes().get(self.at) {
            Some(letter @ b'a'..=b'z') => {
                self.at += 1;
                letter - b'a' + 1
            }
            _ => 0,
        }
    }

    /// Consumes a number in brackets, if one is ahead.
    fn bracketed(&mut self, open: char, close: char) -> Result<Option<u8>, ReferenceError> {
        let start = self.at;
        if !self.text[start..].starts_with(open) {
            return Ok(None);
        }
        self.at += open.len_utf8();
        let number = self.number(start)?;
        if !self.text[self.at..].starts_with(close) {
            return Err(error(ReferenceErrorKind::Unclosed, start..self.at));
        }
        self.at += close.len_utf8();
        Ok(Some(number))
    }
}

fn error(kind: ReferenceErrorKind, span: Range<usize>) -> ReferenceError {
    ReferenceError { kind, span }
}

fn is_id(c: char) -> bool {
    c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'
}

/// Returns the spans between separators, without the spaces around them.
fn pieces(text: &str, within: Range<usize>, separator: char) -> impl Iterator<Item = Range<usize>> {
    let mut start = within.start;
    text[within].split(separator).map(move |piece| {
        let from = start + piece.len() - piece.trim_start().len();
        start += piece.len() + separator.len_utf8();
        from..from + piece.trim().len()
    })
}

#[cfg(test)]
mod tests {
    use super::ReferenceErrorKind::{BadNumber, MissingArticle, MissingInstrument, Unclosed, Unexpected};
    use super::*;

    fn provision(number: u16, suffix: u8, paragraph: Option<u8>, item: Option<u8>) -> Provision {
        Provision { article: ArticleNumber { number, suffix }, paragraph, item }
    }

    #[test]
    fn notation_is_read_with_its_spans() {
        let notation = "xiaofa 8, 55(1),10(1)[2] ;samr-121 16[3]; xingfa 253a";
        for text in ["8", "55(1)", "10(1)[2]", "16[3]", "253a"] {
            assert_eq!(Provision::parse(text).map(|p| p.to_string()).unwrap_or_default(), text);
        }
        let found: Vec<_> = parse(notation)
            .unwrap()
            .into_iter()
            .map(|r| (r.instrument, notation[r.span].to_owned(), r.provision))
            .collect();
        let expected = [
            ("xiaofa", "8", provision(8, 0, None, None)),
            ("xiaofa", "55(1)", provision(55, 0, Some(1), None)),
            ("xiaofa", "10(1)[2]", provision(10, 0, Some(1), Some(2))),
            ("samr-121", "16[3]", provision(16, 0, None, Some(3))),
            ("xingfa", "253a", provision(253, 1, None, None)),
        ];
        assert_eq!(found, expected.map(|(id, text, p)| (id.to_owned(), text.to_owned(), p)));
    }

    #[test]
    fn what_cannot_be_read_is_named_with_its_place() {
        for (notation, kind, wrong) in [
            ("", MissingInstrument, ""),
            ("55(1)", MissingInstrument, "55(1)"),
            ("xiaofa 8;", MissingInstrument, ""),
            ("《消法》 8", MissingInstrument, "《消法》 8"),
            ("xiaofa", MissingArticle, ""),
            ("xiaofa 8,", MissingArticle, ""),
            ("xiaofa (1)", MissingArticle, "(1)"),
            ("xiaofa 8, 0", BadNumber, "0"),
            ("xiaofa 70000", BadNumber, "70000"),
            ("xiaofa 8(0)", BadNumber, "(0"),
            ("xiaofa 8(300)", BadNumber, "(300"),
            ("xiaofa 8[]", BadNumber, "["),
            ("xiaofa 8[x]", BadNumber, "["),
            ("xiaofa 8(1", Unclosed, "(1"),
            ("xiaofa 8 9", Unexpected, " 9"),
            ("xiaofa 8[1](2)", Unexpected, "(2)"),
            ("xiaofa 8、9", Unexpected, "、9"),
            ("xiaofa：8", Unexpected, "：8"),
        ] {
            let error = parse(notation).unwrap_err();
            assert_eq!((error.kind, &notation[error.span]), (kind, wrong), "{notation}");
        }
    }
}
