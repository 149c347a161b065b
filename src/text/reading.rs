//! A document as text to read on a screen or print from any editor.

use super::lines::{INDENT, Line, Part, Place, joined, mark, parts, rows};
use super::wrap::{columns, wrap};
use crate::letter::Document;
use crate::letter::document::{Align, Block, Table};

/// Blank columns between the columns of a table.
const GUTTER: usize = 2;

/// Returns the document as text whose lines are at most `width` columns wide (Han: 2 columns), ending with one newline.
///
/// Paragraphs are indented by two full-width spaces, items hang, title and annex headings are centred, signature and date stand
/// at the right. A table whose rows fit the width is set in columns; otherwise each row is a paragraph of its own, so that
/// cells never run into each other. Only a word wider than a line makes a line break inside it. A draft's mark stands above the
/// letter, centred and in 〔〕, with a blank line below it.
///
/// With `width` 0 each paragraph, item and table row is one line, and nothing is centred or aligned: whatever shows the text
/// wraps it.
pub fn reading(document: &Document, width: usize) -> String {
    let mut text = String::new();
    if let Some(line) = mark(document) {
        push(&set_line(&line, width), &mut text);
        text.push('\n');
    }
    let mut before: Option<&Block> = None;
    for block in &document.blocks {
        let mut lines: Vec<String> = Vec::new();
        for part in parts(block) {
            match part {
                Part::Line(line) => lines.extend(set_line(&line, width)),
                Part::Table(table) => lines.extend(set_table(table, width)),
            }
        }
        if lines.is_empty() {
            continue;
        }
        if before.is_some_and(|before| is_parted(before, block)) {
            text.push('\n');
        }
        push(&lines, &mut text);
        before = Some(block);
    }
    text
}

fn push(lines: &[String], text: &mut String) {
    for line in lines {
        text.push_str(line.trim_end());
        text.push('\n');
    }
}

/// Returns whether a blank line stands between two neighbouring blocks.
fn is_parted(before: &Block, after: &Block) -> bool {
    use Block::{Heading, Items, Note, Paragraph, Salutation};
    match (before, after) {
        (Heading { .. }, _) | (Note(_), Note(_)) => false,
        (_, Heading { level: 1, .. }) => !matches!(before, Salutation(_)),
        (Salutation(_) | Paragraph(_) | Items(_), Heading { .. } | Paragraph(_) | Items(_)) => false,
        _ => true,
    }
}

/// Returns a logical line broken at `width` and put in its place; no line where it is empty.
fn set_line(line: &Line, width: usize) -> Vec<String> {
    if width == 0 {
        let text = line.text.trim();
        return if text.is_empty() { Vec::new() } else { vec![blank(line.first) + text] };
    }
    // A label that takes half the line leaves too little beside it.
    let rest = if line.rest > width / 2 { INDENT } else { line.rest };
    let room = |indent| width.saturating_sub(indent);
    let pieces = wrap(&line.text, room(line.first), room(rest));
    let indents = std::iter::once(line.first).chain(std::iter::repeat(rest));
    indents
        .zip(pieces)
        .map(|(indent, piece)| {
            let free = room(columns(piece));
            let before = match line.place {
                Place::Start => indent,
                Place::Centre => free / 2,
                Place::End => free,
            };
            blank(before) + piece
        })
        .collect()
}

/// Returns white space of a number of columns: full-width spaces keep their width beside Han characters in every font.
fn blank(columns: usize) -> String {
    "　".repeat(columns / 2) + &" ".repeat(columns % 2)
}

/// Returns a table in columns where it fits, otherwise each row as a hanging paragraph.
fn set_table(table: &Table, width: usize) -> Vec<String> {
    let rows = rows(table);
    let widths: Vec<usize> = (0..table.columns.len())
        .map(|n| rows.iter().filter_map(|row| row.get(n)).map(|cell| columns(cell)).max().unwrap_or(0))
        .collect();
    let total = widths.iter().sum::<usize>() + GUTTER * widths.len().saturating_sub(1);
    if total <= width {
        let aligned = |row: &Vec<String>| {
            let cells = row.iter().zip(&widths).zip(&table.columns);
            let cells = cells.map(|((cell, &width), column)| aligned(cell, width, column.align));
            cells.collect::<Vec<_>>().join(&" ".repeat(GUTTER))
        };
        return rows.iter().map(aligned).collect();
    }
    let hanging = |row: &Vec<String>| Line { place: Place::Start, first: 0, rest: INDENT, text: joined(row) };
    rows.iter().flat_map(|row| set_line(&hanging(row), width)).collect()
}

/// Returns a cell filled with spaces to the width of its column.
fn aligned(cell: &str, width: usize, align: Align) -> String {
    let free = width.saturating_sub(columns(cell));
    let before = match align {
        Align::Start => 0,
        Align::Centre => free / 2,
        Align::End => free,
    };
    format!("{}{cell}{}", " ".repeat(before), " ".repeat(free - before))
}
