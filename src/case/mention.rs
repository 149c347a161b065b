//! Evidence named in running text: `@chat-log` stands for the number the piece has in the letter at hand.
//!
//! An id ends where none of the case's ids goes on, so that 「见@录音及@chat」 needs no blanks. An `@` behind a letter or a figure is
//! that of an e-mail address; `@@` is a plain `@`.

/// A piece of running text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Piece<'t> {
    Plain(&'t str),
    /// The id of a piece of evidence.
    Known(&'t str),
    /// An ASCII word behind an `@` that is no id.
    Unknown(&'t str),
}

/// Returns a text with what `number` says of each id in its place. What is no id stays as it is.
pub fn resolved(text: &str, ids: &[&str], mut number: impl FnMut(&str) -> String) -> String {
    let mut out = String::with_capacity(text.len());
    for piece in pieces(text, ids) {
        match piece {
            Piece::Plain(plain) => out.push_str(plain),
            Piece::Known(id) => out.push_str(&number(id)),
            Piece::Unknown(word) => {
                out.push('@');
                out.push_str(word);
            }
        }
    }
    out
}

/// Returns the ids a text names.
pub fn known<'t>(text: &'t str, ids: &[&str]) -> Vec<&'t str> {
    let known = |piece| if let Piece::Known(id) = piece { Some(id) } else { None };
    pieces(text, ids).into_iter().filter_map(known).collect()
}

/// Returns the words that stand like ids and are none.
pub fn unknown<'t>(text: &'t str, ids: &[&str]) -> Vec<&'t str> {
    let unknown = |piece| if let Piece::Unknown(word) = piece { Some(word) } else { None };
    pieces(text, ids).into_iter().filter_map(unknown).collect()
}

fn pieces<'t>(text: &'t str, ids: &[&str]) -> Vec<Piece<'t>> {
    let mut found = vec![];
    let mut start = 0;
    let mut from = 0;
    while let Some(at) = text[from..].find('@').map(|at| from + at) {
        let rest = &text[at + 1..];
        from = at + 1;
        if text[..at].ends_with(|c: char| c.is_ascii_alphanumeric() || "._-+".contains(c)) {
            continue;
        }
        if rest.starts_with('@') {
            found.push(Piece::Plain(&text[start..=at]));
            from += 1;
            start = from;
            continue;
        }
        let Some(piece) = named(rest, ids) else { continue };
        let (Piece::Known(word) | Piece::Unknown(word) | Piece::Plain(word)) = piece;
        found.extend([Piece::Plain(&text[start..at]), piece]);
        from += word.len();
        start = from;
    }
    found.push(Piece::Plain(&text[start..]));
    found
}

/// Returns what a text behind an `@` begins with: the longest id, or an ASCII word that is none.
fn named<'t>(rest: &'t str, ids: &[&str]) -> Option<Piece<'t>> {
    let within = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let word = &rest[..rest.find(|c| !within(c)).unwrap_or(rest.len())];
    // An ASCII id is a whole word: @chat is not named by @chat-log.
    let is_named = |id: &&&str| match id.chars().all(within) {
        true => **id == word,
        false => rest.starts_with(**id),
    };
    match ids.iter().filter(is_named).map(|id| id.len()).max() {
        Some(length) if length > 0 => Some(Piece::Known(&rest[..length])),
        _ => Some(word).filter(|word| !word.is_empty()).map(Piece::Unknown),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_found_in_running_text() {
        let ids = ["chat", "chat-log", "录音", "录音二", "3"];
        for (text, expected) in [
            ("见@chat。", "见<chat>。"),
            ("见@chat-log、@chat", "见<chat-log>、<chat>"),
            ("@录音及@录音二的内容", "<录音>及<录音二>的内容"),
            ("@3", "<3>"),
            ("@chatter 与 @录像", "@chatter 与 @录像"),
            ("写信到 name@chat.example", "写信到 name@chat.example"),
            ("微博@@chat", "微博@chat"),
            ("@", "@"),
            ("末尾@@", "末尾@"),
        ] {
            assert_eq!(resolved(text, &ids, |id| format!("<{id}>")), expected);
        }
        assert_eq!(unknown("见@chta、@录像、@@who、a@b", &ids), ["chta"]);
        assert_eq!(known("见@chat和@录音二", &ids), ["chat", "录音二"]);
    }
}
