//! A tag in pieces.

use std::ops::Range;

/// A piece of a tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token<'t> {
    pub(super) at: Range<usize>,
    pub(super) piece: Piece<'t>,
}

/// What a piece is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Piece<'t> {
    Name(&'t str),
    /// Without its quotation marks.
    Text(&'t str),
    Number,
    Sign(&'t str),
}

/// Signs of two characters; every other one has one.
const PAIRS: [&str; 9] = ["==", "!=", "<=", ">=", "?.", "?[", "//", "**", "/>"];

/// Returns the pieces of what stands in this part of a template, without the signs that take blanks away.
pub(super) fn tokens(template: &str, inside: Range<usize>) -> Vec<Token<'_>> {
    let text = &template[inside.clone()];
    let mut found = vec![];
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let rest = &text[at..];
        let until = |ends: fn(char) -> bool| rest.find(ends).unwrap_or(rest.len());
        let (length, piece) = match c {
            c if c.is_whitespace() => {
                at += c.len_utf8();
                continue;
            }
            '"' | '\'' | '`' => {
                let end = rest[1..].find(c).map_or(rest.len(), |end| end + 1);
                found.push(Token {
                    at: inside.start + at + 1..inside.start + at + end,
                    piece: Piece::Text(&rest[1..end]),
                });
                at += (end + 1).min(rest.len());
                continue;
            }
            c if c.is_ascii_digit() => (until(|c| !c.is_ascii_digit()), Piece::Number),
            c if is_name(c) => {
                let length = until(|c| !is_name(c));
                (length, Piece::Name(&rest[..length]))
            }
            _ => {
                let length = PAIRS.iter().find(|pair| rest.starts_with(**pair)).map_or(c.len_utf8(), |pair| pair.len());
                (length, Piece::Sign(&rest[..length]))
            }
        };
        found.push(Token { at: inside.start + at..inside.start + at + length, piece });
        at += length;
    }
    let is_trim = |token: Option<&Token<'_>>| token.is_some_and(|t| t.piece == Piece::Sign("-"));
    if is_trim(found.first()) {
        found.remove(0);
    }
    if is_trim(found.last()) {
        found.pop();
    }
    found
}

fn is_name(c: char) -> bool {
    c == '_' || c.is_alphanumeric()
}
