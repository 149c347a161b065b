//! What a document says, line by line, before white space is decided: the one source of both text outputs.

use super::wrap::columns;
use crate::letter::Document;
use crate::letter::document::{Block, Field, Item, Table, Text, plain};

/// Columns of the indent of a first line: two Han characters.
pub(super) const INDENT: usize = 4;

/// A piece of a block.
pub(super) enum Part<'d> {
    /// One logical line.
    Line(Line),
    /// A table; its rows are lines too, see [`rows`].
    Table(&'d Table),
}

/// One logical line: a paragraph, an item, a field.
pub(super) struct Line {
    /// Where it stands between the margins.
    pub(super) place: Place,
    /// Indent of its first line, in columns.
    pub(super) first: usize,
    /// Indent of the lines after a break, in columns.
    pub(super) rest: usize,
    /// Its characters, with any label.
    pub(super) text: String,
}

/// Where a line stands between the margins.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Place {
    Start,
    Centre,
    End,
}

/// Returns the line that marks a text as a draft: 〔草稿〕.
pub(super) fn mark(document: &Document) -> Option<Line> {
    let word = document.mark.as_deref()?.trim();
    (!word.is_empty()).then(|| Line { place: Place::Centre, first: 0, rest: 0, text: format!("〔{word}〕") })
}

/// Returns the parts of a block in reading order.
pub(super) fn parts(block: &Block) -> Vec<Part<'_>> {
    let line = |place, first, text: String| Part::Line(Line { place, first, rest: 0, text });
    let start = |text: &Text| line(Place::Start, 0, plain(text));
    let centre = |text: &Text| line(Place::Centre, 0, plain(text));
    let end = |text: &Text| line(Place::End, 0, plain(text));
    match block {
        Block::Title(text) => vec![centre(text)],
        Block::Annex { label, title } => {
            let label = (!label.is_empty()).then(|| line(Place::Start, 0, label.clone()));
            label.into_iter().chain([centre(title)]).collect()
        }
        Block::Salutation(text) | Block::Note(text) => vec![start(text)],
        Block::Picture { alt, .. } => vec![line(Place::Start, 0, format!("〔{alt}〕"))],
        Block::Heading { level, label, text } => {
            let first = if *level == 1 { 0 } else { INDENT };
            vec![line(Place::Start, first, format!("{}{}", spaced(label), plain(text)))]
        }
        Block::Paragraph(text) => vec![line(Place::Start, INDENT, plain(text))],
        Block::Items(items) => items.iter().map(|item| hanging(INDENT, &spaced(&item.label), &item.text)).collect(),
        Block::Fields(fields) => fields.iter().map(field).collect(),
        Block::Table(table) => vec![Part::Table(table)],
        Block::Closing { lead, to } => vec![line(Place::Start, INDENT, plain(lead)), start(to)],
        Block::Signature { signers, date } => signers.iter().map(|s| &s.text).chain([date]).map(end).collect(),
        Block::Enclosures { label, items } => enclosures(label, items),
    }
}

/// Returns the rows of a table, its header first, as the texts of their cells.
pub(super) fn rows(table: &Table) -> Vec<Vec<String>> {
    let head = table.columns.iter().map(|column| plain(&column.head)).collect();
    let body = table.rows.iter().map(|row| row.iter().map(plain).collect());
    std::iter::once(head).chain(body).collect()
}

/// Returns a row as one line: its cells with two spaces between them.
pub(super) fn joined(row: &[String]) -> String {
    row.join("  ").trim().to_owned()
}

/// Returns a line whose later lines stand below its text, not below its label.
fn hanging(first: usize, label: &str, text: &Text) -> Part<'static> {
    let text = format!("{label}{}", plain(text));
    Part::Line(Line { place: Place::Start, first, rest: first + columns(label), text })
}

fn field(field: &Field) -> Part<'static> {
    hanging(0, &format!("{}：", field.label), &field.value)
}

/// Returns a number with a space behind a half-width one: `1. `, but `（1）`.
fn spaced(label: &str) -> String {
    let blank = if label.ends_with(|c: char| c.is_ascii_graphic()) { " " } else { "" };
    format!("{label}{blank}")
}

/// Returns 附件： with its first item behind it and the others below that.
fn enclosures<'d>(heading: &str, items: &[Item]) -> Vec<Part<'d>> {
    let below = INDENT + columns(heading);
    let Some((first, others)) = items.split_first() else {
        return vec![hanging(INDENT, heading, &Text::new())];
    };
    let first = hanging(INDENT, &format!("{heading}{}", spaced(&first.label)), &first.text);
    let others = others.iter().map(|item| hanging(below, &spaced(&item.label), &item.text));
    std::iter::once(first).chain(others).collect()
}
