//! Cutting a file that is not TOML into statements, so that one mistake does not hide or invent others.
//!
//! The parser's own recovery loses whole tables behind a missing `=` and finds an error in every line behind a missing `]`.
//! Case files are written line by line, so a statement is a line, and the lines a value opened on it goes on over.

use super::{Span, chinese};

/// Most lines that a value is followed over.
const LONGEST: usize = 400;

/// A header, an assignment, a comment: what the parser can judge alone.
pub(super) struct Statement {
    /// Where it stands, with its line break.
    pub(super) span: Span,
    /// Whether it begins a table: everything up to the next header belongs to it.
    pub(super) header: bool,
}

/// Cuts a text into statements; together they are the whole text.
pub(super) fn statements(text: &str) -> Vec<Statement> {
    let mut found = vec![];
    let mut start = 0;
    while start < text.len() {
        let end = end_of(text, start);
        let words = text[start..end].trim();
        let header = words.starts_with(['[', '［', '【']) || chinese::table(words).is_some();
        found.push(Statement { span: start..end, header });
        start = end;
    }
    found
}

/// Returns the first error of a text, if it has one.
pub(super) fn first_error(text: &str) -> Option<toml::de::Error> {
    let (_, errors) = toml::de::DeTable::parse_recoverable(text);
    errors.into_iter().min_by_key(|e| e.span().map_or(0, |s| s.start))
}

/// Returns where the statement that begins at `start` ends.
fn end_of(text: &str, start: usize) -> usize {
    let line = next_line(text, start);
    let first = &text[start..line];
    let value = first.split_once(['=', '＝']).map_or("", |(_, value)| value.trim());
    let long = value.starts_with("\"\"\"") || value.starts_with("'''");
    let open = long || value.starts_with(['[', '{', '"', '\'', '“']);
    if !open || first_error(first).is_none() {
        return line;
    }
    let several = long || value.starts_with(['[', '{']);
    let mut end = line;
    let mut without_close = line;
    for _ in 0..LONGEST {
        if end >= text.len() {
            break;
        }
        let next = next_line(text, end);
        let begins = begins_statement(&text[end..next]);
        // A line of a long text may look like anything, a line of a list may not.
        if begins && !long {
            break;
        }
        if several && first_error(&text[start..next]).is_none() {
            return next;
        }
        if without_close == end && !begins && !text[end..next].trim().is_empty() {
            without_close = next;
        }
        end = next;
    }
    without_close
}

fn next_line(text: &str, start: usize) -> usize {
    text[start..].find('\n').map_or(text.len(), |at| start + at + 1)
}

/// Says whether a line looks like the beginning of a statement: a header, a comment, a key with its sign.
fn begins_statement(line: &str) -> bool {
    let line = line.trim();
    if line.starts_with(['[', '［', '【', '#', '＃']) || chinese::table(line).is_some() {
        return true;
    }
    let key_ends = line.find(|c: char| c.is_whitespace() || "\"'“”=＝:：,，".contains(c));
    let Some(at) = key_ends.filter(|at| *at > 0) else { return false };
    let sign = line[at..].trim_start();
    sign.starts_with(['=', '＝']) || (line[..at].is_ascii() && sign.starts_with([':', '：']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statements_are_the_whole_text() {
        let text = "a = 1\n[b]\nc = [\n \"x\",\n]\nd = \"\"\"\ne = 1\n\"\"\"\nf = \"甲\n乙\"\ng = [\"x\"\n[h]\n";
        let cut: Vec<&str> = statements(text).into_iter().map(|s| &text[s.span]).collect();
        assert_eq!(
            cut,
            [
                "a = 1\n",
                "[b]\n",
                "c = [\n \"x\",\n]\n",
                "d = \"\"\"\ne = 1\n\"\"\"\n",
                "f = \"甲\n乙\"\n",
                "g = [\"x\"\n",
                "[h]\n"
            ]
        );
    }
}
