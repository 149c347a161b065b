//! Each kind of block to strips.

use super::setter::{Indent, Owner, Setter, scaled};
use super::strip::{Strip, keep, no_lone_lines, space};
use super::{exhibit, signature, table};
use crate::letter::document::{Block, Field, Inline, Item, Text};
use crate::typeset::layout::{Mp, Role};
use crate::typeset::line::{Cell, natural_width, text};
use crate::typeset::style::TextStyle;

/// Appends the strips of a block.
pub(super) fn set(setter: &Setter<'_>, block: &Block, index: usize, strips: &mut Vec<Strip>) {
    let style = setter.style;
    let indent = style.body.indent;
    let owner = |role| Owner { block: Some(index), role };
    let plain = |text: &Text| setter.cells(text, style.body.family, false);
    let indented = Indent { first: indent, rest: 0 };
    let mut new = match block {
        Block::Title(text) => heading(setter, text, style.title, owner(Role::Title)),
        Block::Annex { label, title } => annex(setter, label, title, index),
        Block::Salutation(text) => {
            let mut new = setter.paragraph(&plain(text), style.body, Indent::default(), owner(Role::Salutation));
            keep(&mut new, true);
            new
        }
        Block::Heading { level, label, text } => {
            let look = style.headings[usize::from(*level).clamp(1, 4) - 1];
            let cells = setter.cells(&labelled(label, text), look.family, false);
            let mut new = setter.paragraph(&cells, look, indented, owner(Role::Heading(*level)));
            space(&mut new, look.above, look.below);
            keep(&mut new, true);
            new
        }
        Block::Paragraph(text) => {
            let mut new = setter.paragraph(&plain(text), style.body, indented, owner(Role::Paragraph));
            no_lone_lines(&mut new);
            body(new)
        }
        Block::Items(items) => body(items_at(setter, items, indent, index)),
        Block::Fields(fields) => {
            let mut new = fields_at(setter, fields, indent, index);
            no_lone_lines(&mut new);
            body(new)
        }
        Block::Table(table) => {
            // What leads up to a table stands on its page.
            if let Some(last) = strips.last_mut() {
                last.keep = true;
            }
            let in_annex = ends_with(strips, Role::Annex);
            body(table::set(setter, table, index, in_annex))
        }
        Block::Closing { lead, to } => {
            let mut new = setter.paragraph(&plain(lead), style.body, indented, owner(Role::ClosingLead));
            new.extend(setter.paragraph(&plain(to), style.body, Indent::default(), owner(Role::ClosingTo)));
            keep(&mut new, false);
            new
        }
        Block::Signature { signers, date } => {
            signature::take_company_along(strips);
            signature::set(setter, signers, date, index)
        }
        Block::Enclosures { label, items } => {
            let new = enclosures(setter, label, items, index);
            // A long one may be cut as the body it ends, or the signature would take all of it along.
            if new.len() > SHORT_LIST { body(new) } else { new }
        }
        Block::Picture { sheet, alt } => exhibit::set(sheet, alt, style),
        Block::Note(text) => {
            let cells = setter.cells(text, style.note.family, false);
            let indent = Indent { first: style.note.indent, rest: 0 };
            let mut new = setter.paragraph(&cells, style.note, indent, owner(Role::Note));
            space(&mut new, if ends_with(strips, Role::Note) { 0 } else { style.note.above }, style.note.below);
            no_lone_lines(&mut new);
            // A remark alone on a page would speak of nothing.
            if let Some(last) = strips.last_mut() {
                last.keep = true;
            }
            new
        }
    };
    strips.append(&mut new);
}

/// Returns whether the last strip is of a block of this kind.
fn ends_with(strips: &[Strip], role: Role) -> bool {
    strips.last().and_then(|strip| strip.runs.first()).is_some_and(|run| run.role == role)
}

fn body(mut strips: Vec<Strip>) -> Vec<Strip> {
    strips.iter_mut().for_each(|s| s.body = true);
    strips
}

/// Returns the centred lines of a title, kept with what it stands above.
fn heading(setter: &Setter<'_>, text: &Text, look: TextStyle, owner: Owner) -> Vec<Strip> {
    let cells = setter.cells(text, look.family, false);
    let mut strips = setter.centred(&cells, look, owner);
    space(&mut strips, look.above, look.below);
    keep(&mut strips, true);
    strips
}

/// Returns the number of an annex, flush left, and its heading (GB/T 9704-2012, 7.3.7).
fn annex(setter: &Setter<'_>, label: &str, title: &Text, index: usize) -> Vec<Strip> {
    let style = setter.style;
    let owner = |role| Owner { block: Some(index), role };
    let mut strips = heading(setter, title, style.annex, owner(Role::Annex));
    if !label.is_empty() {
        let look = style.annex_label;
        let cells = setter.cells(&text(label), look.family, false);
        let mut above = setter.paragraph(&cells, look, Indent::default(), owner(Role::AnnexLabel));
        space(&mut above, look.above, look.below);
        keep(&mut above, true);
        strips.iter_mut().take(1).for_each(|first| first.above = 0);
        strips.splice(..0, above);
    }
    strips.iter_mut().take(1).for_each(|first| first.starts_page = style.annex_on_new_page);
    strips
}

/// Returns a text with its label in front, with a blank behind a half-width one: `1. `, but `（1）`.
fn labelled(label: &str, text: &Text) -> Text {
    let blank = if label.ends_with(|c: char| c.is_ascii_graphic()) { " " } else { "" };
    let mut whole = vec![Inline::Plain(format!("{label}{blank}"))];
    whole.extend(text.iter().cloned());
    whole
}

/// Fewer characters than this never stand on a line beside a label.
const LEAST_TEXT: Mp = 8;

/// A label at the start of a hanging paragraph.
struct Label {
    cells: Vec<Cell>,
    /// Where it starts.
    x: Mp,
    /// Where the text beside it starts.
    text_x: Mp,
    /// Where the following lines start.
    rest_x: Mp,
    owner: Owner,
}

/// Returns a paragraph beside its label.
fn hanging(setter: &Setter<'_>, label: &Label, text: &Text, owner: Owner) -> Vec<Strip> {
    let size = setter.style.body;
    let cells = setter.cells(text, size.family, false);
    if label.text_x > setter.style.measure - LEAST_TEXT * size.em {
        return below(setter, label, &cells, owner);
    }
    let indent = Indent { first: label.text_x, rest: label.rest_x };
    let mut strips = setter.paragraph(&cells, size, indent, owner);
    let mut first = setter.one_line(&label.cells, size, label.x, label.owner);
    match strips.first_mut() {
        Some(strip) => {
            first.runs.append(&mut strip.runs);
            strip.runs = first.runs;
        }
        None => strips.push(first),
    }
    no_lone_lines(&mut strips);
    strips
}

/// Returns a paragraph below a label that is too long to stand beside it.
fn below(setter: &Setter<'_>, label: &Label, cells: &[Cell], owner: Owner) -> Vec<Strip> {
    let size = setter.style.body;
    let at = |x| Indent { first: x, rest: x };
    let mut strips = setter.paragraph(&label.cells, size, at(label.x), label.owner);
    keep(&mut strips, true);
    strips.extend(setter.paragraph(cells, size, at(label.x + 2 * size.em), owner));
    strips
}

/// Returns the cells of the labels of items, and the width all of them share. A label that ends in a narrow character,
/// such as `1.`, gets a word space behind it.
fn labels(setter: &Setter<'_>, items: &[Item]) -> (Vec<Vec<Cell>>, Mp) {
    let cells: Vec<_> =
        items.iter().map(|item| setter.cells(&text(&item.label), setter.style.body.family, false)).collect();
    let width = |cells: &Vec<Cell>| {
        let narrow = cells.last().is_some_and(|c| c.width < 500);
        natural_width(cells) + if narrow { 250 } else { 0 }
    };
    let widest = cells.iter().map(width).max().unwrap_or(0);
    (cells, scaled(widest, setter.style.body.em))
}

fn items_at(setter: &Setter<'_>, items: &[Item], x: Mp, index: usize) -> Vec<Strip> {
    let (labels, width) = labels(setter, items);
    let mut strips = Vec::new();
    for (n, (item, cells)) in items.iter().zip(labels).enumerate() {
        let owner = |role| Owner { block: Some(index), role };
        let text_x = x + width;
        let label = Label { cells, x, text_x, rest_x: text_x, owner: owner(Role::ItemLabel(n)) };
        strips.extend(hanging(setter, &label, &item.text, owner(Role::ItemText(n))));
    }
    strips
}

/// Label and value, with a colon; a long value hangs at its own start.
fn fields_at(setter: &Setter<'_>, fields: &[Field], x: Mp, index: usize) -> Vec<Strip> {
    let em = setter.style.body.em;
    let mut strips = Vec::new();
    for (n, field) in fields.iter().enumerate() {
        let owner = |role| Owner { block: Some(index), role };
        let cells = setter.cells(&text(&format!("{}：", field.label)), setter.style.label, false);
        let width = scaled(natural_width(&cells), em);
        let text_x = x + width;
        // Behind a label longer than ten characters the lines would become too short.
        let rest_x = if width <= 10 * em { text_x } else { x + 2 * em };
        let label = Label { cells, x, text_x, rest_x, owner: owner(Role::FieldLabel(n)) };
        strips.extend(hanging(setter, &label, &field.value, owner(Role::FieldValue(n))));
    }
    strips
}

/// A list of enclosures of no more lines than this is never cut, for the first two stay together and the last two.
const SHORT_LIST: usize = 3;

/// 附件说明 between the body and the closing, a blank line above it, numbers aligned under the first (GB/T 9704-2012, 7.3.4).
fn enclosures(setter: &Setter<'_>, label: &str, items: &[Item], index: usize) -> Vec<Strip> {
    let style = setter.style;
    let em = style.body.em;
    let owner = Owner { block: Some(index), role: Role::EnclosureLabel };
    let cells = setter.cells(&text(label), style.body.family, false);
    let x = style.body.indent;
    let mut strips = items_at(setter, items, x + scaled(natural_width(&cells), em), index);
    let mut head = setter.one_line(&cells, style.body, x, owner);
    match strips.first_mut() {
        Some(first) => {
            head.runs.append(&mut first.runs);
            first.runs = head.runs;
        }
        None => strips.push(head),
    }
    space(&mut strips, style.body.pitch, style.body.pitch);
    no_lone_lines(&mut strips);
    strips
}
