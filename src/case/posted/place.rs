//! Where a new entry goes, and how it is written there.

use std::ops::Range;

use super::edit::{Edit, end_of_line, indent, line_end};
use super::ledger::{Ledger, Shape, Standing};

/// Keys and the values as TOML has them.
type Fields = [(&'static str, String)];

/// Returns what adds an entry; nothing where `sent` is written so that nothing can be added.
pub(super) fn new_entry(text: &str, ledger: &Ledger, fields: &Fields) -> Option<Vec<Edit>> {
    let last = ledger.entries.iter().max_by_key(|standing| standing.last.end);
    Some(match (&ledger.shape, last) {
        (Shape::Absent, _) => vec![at_the_end(text, fields)],
        (Shape::Headers, Some(last)) => vec![behind(text, last, fields)],
        (Shape::Header(header), Some(last)) => {
            // One of several has two brackets.
            vec![Edit::insert(header.start, "["), Edit::insert(header.end, "]"), behind(text, last, fields)]
        }
        (Shape::List(list), _) => in_list(text, list, ledger, fields),
        (Shape::Braces(table), Some(_)) => {
            vec![Edit::insert(table.start, "["), Edit::insert(table.end, format!(", {}]", braces(fields)))]
        }
        _ => return None,
    })
}

/// An entry behind everything else.
fn at_the_end(text: &str, fields: &Fields) -> Edit {
    let end = line_end(text, text.len());
    let begin = if text.is_empty() || text.ends_with('\n') { "" } else { end };
    Edit::insert(text.len(), format!("{begin}{end}{}{end}", lines(fields, "", "", end)))
}

/// An entry behind the last one, its comments with it.
fn behind(text: &str, last: &Standing, fields: &Fields) -> Edit {
    let end = line_end(text, last.last.end);
    let at = comments_end(text, end_of_line(text, last.last.end));
    let inside = indent(text, last.last.start);
    let header = indent(text, last.span.start);
    let next = text[at..].trim_start_matches('\r').strip_prefix('\n').unwrap_or_default();
    let blank = next.is_empty() || next.starts_with(['\r', '\n']);
    // A heading or a comment that follows at once keeps its distance.
    let after = if blank { "" } else { end };
    Edit::insert(at, format!("{end}{end}{}{after}", lines(fields, header, inside, end)))
}

/// Returns the end of the comments below a line that belong to it: those before a blank line, and none right above a header.
fn comments_end(text: &str, line: usize) -> usize {
    let mut end = line;
    loop {
        let rest = &text[end..];
        let Some(next) = rest.find('\n').map(|i| end + i + 1) else { return end };
        let words = text[next..end_of_line(text, next)].trim_start();
        match words.chars().next() {
            Some('#') => end = end_of_line(text, next),
            None => return end,
            Some(_) => return line,
        }
    }
}

fn lines(fields: &Fields, header: &str, inside: &str, end: &str) -> String {
    let fields: String = fields.iter().map(|(key, value)| format!("{end}{inside}{key} = {value}")).collect();
    format!("{header}[[sent]]{fields}")
}

fn braces(fields: &Fields) -> String {
    let fields: Vec<String> = fields.iter().map(|(key, value)| format!("{key} = {value}")).collect();
    format!("{{ {} }}", fields.join(", "))
}

/// An entry of a list in brackets, on a line of its own where the last one has its own.
fn in_list(text: &str, list: &Range<usize>, ledger: &Ledger, fields: &Fields) -> Vec<Edit> {
    let Some(last) = ledger.entries.last() else { return vec![Edit::insert(list.start + 1, braces(fields))] };
    let (opening, brace) = (last.span.start, last.span.end);
    let comma = comma(text, brace, list.end);
    let begins_line = text[..opening].trim_end_matches([' ', '\t']).ends_with('\n');
    if !begins_line {
        let added = if comma.is_some() { format!(" {},", braces(fields)) } else { format!(", {}", braces(fields)) };
        return vec![Edit::insert(comma.unwrap_or(brace), added)];
    }
    let (end, at) = (line_end(text, brace), end_of_line(text, comma.unwrap_or(brace)).min(list.end - 1));
    let line = format!("{end}{}{}", indent(text, opening), braces(fields));
    match comma {
        Some(_) => vec![Edit::insert(at, line + ",")],
        None => vec![Edit::insert(brace, ","), Edit::insert(at, line)],
    }
}

/// Returns the place behind the comma after the last item of a list, which no comment hides.
fn comma(text: &str, from: usize, to: usize) -> Option<usize> {
    let mut in_comment = false;
    for (i, c) in text[from..to].char_indices() {
        match c {
            '#' => in_comment = true,
            '\n' => in_comment = false,
            ',' if !in_comment => return Some(from + i + 1),
            _ => {}
        }
    }
    None
}
