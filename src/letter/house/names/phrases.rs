//! What some pieces of a tag are together: a name with its fields, a list comprehension.

use super::lexer::{Piece, Token};

/// Words of the template language that are no names.
const WORDS: [&str; 16] = [
    "and", "or", "not", "in", "is", "if", "else", "for", "true", "false", "True", "False", "none", "None", "null",
    "defined",
];

/// Returns the name that a piece is.
pub(super) fn name<'t>(token: &Token<'t>) -> Option<&'t str> {
    if let Piece::Name(name) = token.piece { Some(name) } else { None }
}

/// Says whether a word between these two pieces stands for a value: it is no filter, test, function, argument, key or component.
pub(super) fn is_variable(word: &str, before: Option<Piece<'_>>, after: Option<Piece<'_>>, second: bool) -> bool {
    let is_key = after == Some(Piece::Sign(":")) && matches!(before, Some(Piece::Sign("{" | ",")));
    let is_test = matches!(before, Some(Piece::Name("is")));
    let is_component = second && matches!(before, Some(Piece::Sign("<")));
    let is_called = matches!(after, Some(Piece::Sign("(" | "="))) || before == Some(Piece::Sign("|"));
    !(WORDS.contains(&word) || is_key || is_test || is_component || is_called)
}

/// Returns how many tokens a name has with its fields.
pub(super) fn path_end(tokens: &[Token<'_>]) -> usize {
    let mut at = 1;
    loop {
        match tokens.get(at).map(|t| t.piece) {
            Some(Piece::Sign("." | "?.")) => at += 2,
            Some(Piece::Sign("[" | "?[")) => at += closed(&tokens[at..]) + 1,
            // A dot behind which nothing stands: tera says so.
            _ => return at.min(tokens.len()),
        }
    }
}

/// Returns where the bracket that these tokens begin with is closed.
fn closed(tokens: &[Token<'_>]) -> usize {
    let mut depth = 0_i32;
    for (at, token) in tokens.iter().enumerate() {
        match token.piece {
            Piece::Sign("[" | "?[" | "(" | "{") => depth += 1,
            Piece::Sign("]" | ")" | "}") => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at;
        }
    }
    tokens.len() - 1
}

/// Returns what stands in each pair of brackets behind a name.
pub(super) fn brackets<'s, 't>(tokens: &'s [Token<'t>]) -> Vec<&'s [Token<'t>]> {
    let mut found = vec![];
    let mut at = 1;
    while at < tokens.len() {
        if matches!(tokens[at].piece, Piece::Sign("[" | "?[")) {
            let end = at + closed(&tokens[at..]);
            found.push(&tokens[at + 1..end]);
            at = end;
        }
        at += 1;
    }
    found
}

/// Returns where `for` stands and where the list ends, if these tokens begin with a list comprehension.
pub(super) fn comprehension(tokens: &[Token<'_>]) -> Option<(usize, usize)> {
    if tokens.first()?.piece != Piece::Sign("[") {
        return None;
    }
    let end = closed(tokens);
    Some((at_depth(&tokens[..end], "for")?, end))
}

/// Returns where a word stands in the outermost bracket.
pub(super) fn at_depth(tokens: &[Token<'_>], word: &str) -> Option<usize> {
    let mut depth = 0_i32;
    tokens.iter().position(|token| {
        match token.piece {
            Piece::Sign("[" | "?[" | "(" | "{") => depth += 1,
            Piece::Sign("]" | ")" | "}") => depth -= 1,
            _ => {}
        }
        depth == 1 && token.piece == Piece::Name(word)
    })
}
