//! What is not TOML, as problems a Chinese user can act on.

use std::borrow::Cow;

use super::statement::{Statement, first_error, statements};
use super::{Problem, Span, chinese, guess};

/// Most problems looked for in a file that is not TOML.
const ENOUGH: usize = 100;

/// Marks that input methods produce where TOML wants ASCII.
const FULL_WIDTH: [(char, char); 16] = [
    ('“', '"'),
    ('”', '"'),
    ('‘', '\''),
    ('’', '\''),
    ('「', '"'),
    ('」', '"'),
    ('＂', '"'),
    ('＝', '='),
    ('：', '='),
    ('，', ','),
    ('、', ','),
    ('［', '['),
    ('］', ']'),
    ('【', '['),
    ('】', ']'),
    ('＃', '#'),
];

/// Returns the text with every statement that is not TOML blanked out (all offsets stay), and what is wrong with those.
/// A table whose header is wrong is blanked out whole.
pub(super) fn mend(text: &str) -> (Cow<'_, str>, Vec<(Problem, Span)>) {
    if first_error(text).is_none() {
        return (Cow::Borrowed(text), vec![]);
    }
    let statements = statements(text);
    let mut blank = vec![false; statements.len()];
    let mut problems = vec![];
    for (i, statement) in statements.iter().enumerate() {
        if problems.len() == ENOUGH {
            blank[i..].fill(true);
            break;
        }
        let words = &text[statement.span.clone()];
        if let Some(error) = first_error(words) {
            let (problem, span) = diagnose(words, &error);
            problems.push((problem, statement.span.start + span.start..statement.span.start + span.end));
            drop_statement(&statements, &mut blank, i);
        }
    }
    let mut clean = blanked(text, &statements, &blank);
    // Every statement is TOML now; keys and tables may still stand twice.
    while problems.len() < ENOUGH {
        let Some(error) = first_error(&clean) else { break };
        let span = error.span().unwrap_or(0..0);
        let i = statements.partition_point(|s| s.span.end <= span.start).min(statements.len().saturating_sub(1));
        if blank.get(i).is_none_or(|gone| *gone) {
            problems.push((Problem::Syntax(error.message().to_string()), span));
            break;
        }
        problems.push((twice(&error, clean[span.clone()].to_string(), statements[i].header), span));
        drop_statement(&statements, &mut blank, i);
        clean = blanked(text, &statements, &blank);
    }
    (Cow::Owned(clean), problems)
}

/// Takes a statement out; with a header its whole table.
fn drop_statement(statements: &[Statement], blank: &mut [bool], i: usize) {
    blank[i] = true;
    if statements[i].header {
        for (gone, statement) in blank[i + 1..].iter_mut().zip(&statements[i + 1..]) {
            if statement.header {
                break;
            }
            *gone = true;
        }
    }
}

fn blanked(text: &str, statements: &[Statement], blank: &[bool]) -> String {
    let mut clean = String::with_capacity(text.len());
    for (statement, gone) in statements.iter().zip(blank) {
        let words = &text[statement.span.clone()];
        if *gone {
            clean.extend(words.bytes().map(|b| if b == b'\n' { '\n' } else { ' ' }));
        } else {
            clean.push_str(words);
        }
    }
    clean
}

/// What the parser finds wrong between statements that are each right.
fn twice(error: &toml::de::Error, words: String, header: bool) -> Problem {
    match error.message().starts_with("duplicate key") {
        true if header => Problem::DuplicateTable(words),
        true => Problem::DuplicateKey(words),
        false => Problem::Syntax(error.message().to_string()),
    }
}

/// Says what is wrong with one statement, and where in it.
///
/// The parser has no error kinds, only English sentences; their beginnings are pinned by the tests of bad case files.
fn diagnose(statement: &str, error: &toml::de::Error) -> (Problem, Span) {
    let at = error.span().unwrap_or(0..0);
    let (start, end) = (at.start.min(statement.len()), at.end.min(statement.len()));
    let says = |beginning: &str| error.message().starts_with(beginning);
    let words = || statement[start..end].to_string();
    let lead = statement.len() - statement.trim_start().len();
    let line = lead..lead + statement[lead..].lines().next().unwrap_or_default().trim_end().len();
    let first = &statement[line.clone()];

    if first.starts_with(['[', '［', '【', '＃']) {
        return match full_width(statement) {
            Some(found) => found,
            None if says("unclosed") || says("unexpected key or value") => {
                (Problem::UnclosedHeader(guess::header(first)), line)
            }
            None if says("invalid unquoted key") => (bad_key(words()), start..end),
            None => (Problem::Syntax(error.message().to_string()), start..end),
        };
    }
    if let Some(header) = chinese::table(first) {
        return (Problem::UnclosedHeader(header), line);
    }
    let Some(equals) = first.find('=').map(|i| lead + i) else {
        return no_equals(statement, first, line);
    };
    if end <= equals {
        let key = statement[lead..equals].trim_end();
        return match full_width(&statement[..equals]) {
            Some(found) => found,
            None => (bad_key(key.to_string()), lead..lead + key.len()),
        };
    }
    value(statement, equals, start..end, error)
}

/// A line without `=`.
fn no_equals(statement: &str, first: &str, line: Span) -> (Problem, Span) {
    if first.contains(['＝', '：'])
        && let Some(found) = full_width(statement)
    {
        return found;
    }
    if first.starts_with("//") || first.starts_with("--") {
        return (Problem::BadComment, line.start..line.start + 2);
    }
    let end = first.find(|c: char| c.is_whitespace() || "\"'“:".contains(c)).unwrap_or(first.len());
    (Problem::NoEquals(first[..end].to_string()), line)
}

/// Says what is wrong behind the `=`.
fn value(statement: &str, equals: usize, at: Span, error: &toml::de::Error) -> (Problem, Span) {
    let says = |beginning: &str| error.message().starts_with(beginning);
    let rest = &statement[equals + 1..];
    let begin = equals + 1 + (rest.len() - rest.trim_start_matches([' ', '\t']).len());
    let line_end = begin + statement[begin..].lines().next().unwrap_or_default().trim_end().len();
    let here = |problem| (problem, at.clone());
    match statement[begin..].chars().next() {
        Some('"' | '\'' | '[' | '{') if says("missing escaped value") || says("too few unicode") => {
            // The escape is named with the backslash before it.
            let slash = statement[..at.start].rfind('\\').unwrap_or(at.start);
            (Problem::Backslash, slash..at.end.max(slash + 1))
        }
        Some('"' | '\'') if says("unexpected key or value") || says("invalid unquoted key") => {
            match statement[at.start..].starts_with('＃') {
                true => here(Problem::FullWidthMark('＃', '#')),
                false => (Problem::AfterValue, at.start..line_end.max(at.end)),
            }
        }
        Some('"' | '\'') if says("invalid ") => (Problem::UnclosedText, begin..line_end),
        Some('[') => match full_width(statement) {
            Some(found) => found,
            None if says("unclosed array") => (Problem::UnclosedList, begin..line_end),
            None if says("missing comma") => here(Problem::MissingComma),
            None if says("string values must be quoted") || says("invalid boolean") => {
                here(Problem::UnquotedText(statement[at.clone()].to_string()))
            }
            None if says("invalid basic") || says("invalid literal") => here(Problem::UnclosedText),
            None => here(Problem::Syntax(error.message().to_string())),
        },
        Some(mark) if FULL_WIDTH.iter().any(|(m, _)| *m == mark) => full_width(&statement[begin..])
            .map_or(here(Problem::Syntax(error.message().to_string())), |(p, s)| (p, begin + s.start..begin + s.end)),
        Some('"' | '\'' | '{') => here(Problem::Syntax(error.message().to_string())),
        _ => bare(statement, equals, begin..line_end),
    }
}

/// A value without quotation marks.
fn bare(statement: &str, equals: usize, span: Span) -> (Problem, Span) {
    let span = span.start..span.end.max(span.start);
    let words = statement[span.clone()].split(" #").next().unwrap_or_default().trim_end();
    let span = span.start..span.start + words.len();
    let key = statement[..equals].trim();
    if words.is_empty() {
        return (Problem::NoValue(key.to_string()), equals..equals + 1);
    }
    let kept = words.trim_end_matches(['，', ',', '；', ';', '。', '、', ' ']);
    if kept.len() < words.len() && first_error(&format!("x = {kept}")).is_none() {
        return (Problem::AfterValue, span.start + kept.len()..span.end);
    }
    (guess::bare(key, kept), span.start..span.start + kept.len())
}

fn bad_key(key: String) -> Problem {
    let suggestion = chinese::english(&key).map(str::to_string);
    Problem::BadKey { key, suggestion }
}

/// Returns the first full-width mark outside quoted text and comments, with its place.
fn full_width(text: &str) -> Option<(Problem, Span)> {
    let mut quote = None;
    for (i, c) in text.char_indices() {
        match quote {
            Some(q) if c == q || c == '\n' => quote = None,
            Some(_) => {}
            None if c == '#' => return None,
            None if c == '"' || c == '\'' => quote = Some(c),
            None => {
                if let Some((mark, ascii)) = FULL_WIDTH.into_iter().find(|(m, _)| *m == c) {
                    return Some((Problem::FullWidthMark(mark, ascii), i..i + c.len_utf8()));
                }
            }
        }
    }
    None
}
