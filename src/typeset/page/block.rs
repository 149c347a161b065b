//! Each kind of block to strips.

use super::setter::{Indent, Owner, Setter, scaled};
use super::strip::{Strip, keep, no_lone_lines, space};
use super::{signature, table};
use crate::letter::document::{Block, Field, Inline, Item, Text};
use crate::typeset::fonts::Voice;
use crate::typeset::layout::{Mp, Role};
use crate::typeset::line::{Cell, natural_width, text};

/// Appends the strips of a block.
pub(super) fn set(setter: &Setter<'_>, block: &Block, index: usize, strips: &mut Vec<Strip>) {
    let style = setter.style;
    let em = style.body.em;
    let owner = |role| Owner { block: Some(index), role };
    let plain = |text: &Text| setter.cells(text, Voice::Body, false);
    let mut new = match block {
        Block::Title(text) => {
            let cells = setter.cells(text, Voice::Title, false);
            let mut new = setter.centred(&cells, style.title, style.measure, owner(Role::Title));
            space(&mut new, style.title.above, style.title.below);
            keep(&mut new, true);
            new
        }
        Block::Annex(text) => {
            let cells = setter.cells(text, Voice::Strong, false);
            let mut new = setter.centred(&cells, style.annex, style.measure, owner(Role::Annex));
            space(&mut new, style.annex.above, style.annex.below);
            keep(&mut new, true);
            new
        }
        Block::Salutation(text) => {
            let mut new = setter.paragraph(&plain(text), style.body, Indent::default(), owner(Role::Salutation));
            keep(&mut new, true);
            new
        }
        Block::Heading { level, label, text } => {
            let cells = setter.cells(&labelled(label, text), Voice::Strong, false);
            let indent = Indent { first: 2 * em, rest: 0 };
            let mut new = setter.paragraph(&cells, style.heading, indent, owner(Role::Heading(*level)));
            space(&mut new, style.heading.above, style.heading.below);
            keep(&mut new, true);
            new
        }
        Block::Paragraph(text) => {
            let indent = Indent { first: 2 * em, rest: 0 };
            let mut new = setter.paragraph(&plain(text), style.body, indent, owner(Role::Paragraph));
            no_lone_lines(&mut new);
            body(new)
        }
        Block::Items(items) => body(items_at(setter, items, 2 * em, index)),
        Block::Fields(fields) => body(fields_at(setter, fields, 2 * em, index)),
        Block::Table(table) => body(table::set(setter, table, index)),
        Block::Closing { lead, to } => {
            let indent = Indent { first: 2 * em, rest: 0 };
            let mut new = setter.paragraph(&plain(lead), style.body, indent, owner(Role::ClosingLead));
            new.extend(setter.paragraph(&plain(to), style.body, Indent::default(), owner(Role::ClosingTo)));
            keep(&mut new, false);
            new
        }
        Block::Signature { signers, date } => {
            signature::take_body_along(strips);
            signature::set(setter, signers, date, index)
        }
        Block::Enclosures { label, items } => enclosures(setter, label, items, index),
        Block::Note(text) => {
            let cells = plain(text);
            let mut new = setter.paragraph(&cells, style.note, Indent::default(), owner(Role::Note));
            space(&mut new, style.note.above, style.note.below);
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

fn body(mut strips: Vec<Strip>) -> Vec<Strip> {
    strips.iter_mut().for_each(|s| s.body = true);
    strips
}

/// Returns a text with its label in front.
fn labelled(label: &str, text: &Text) -> Text {
    let mut whole = vec![Inline::Plain(label.to_owned())];
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
    let cells = setter.cells(text, Voice::Body, false);
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
    let cells: Vec<_> = items.iter().map(|item| setter.cells(&text(&item.label), Voice::Body, false)).collect();
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

/// Label and value, the label in 黑体 with a colon; a long value hangs at its own start.
fn fields_at(setter: &Setter<'_>, fields: &[Field], x: Mp, index: usize) -> Vec<Strip> {
    let em = setter.style.body.em;
    let mut strips = Vec::new();
    for (n, field) in fields.iter().enumerate() {
        let owner = |role| Owner { block: Some(index), role };
        let cells = setter.cells(&text(&format!("{}：", field.label)), Voice::Strong, false);
        let width = scaled(natural_width(&cells), em);
        let text_x = x + width;
        // Behind a label longer than ten characters the lines would become too short.
        let rest_x = if width <= 10 * em { text_x } else { x + 2 * em };
        let label = Label { cells, x, text_x, rest_x, owner: owner(Role::FieldLabel(n)) };
        strips.extend(hanging(setter, &label, &field.value, owner(Role::FieldValue(n))));
    }
    strips
}

/// 附件说明, one blank line below the body, numbers aligned under the first (GB/T 9704-2012, 7.3.4).
fn enclosures(setter: &Setter<'_>, label: &str, items: &[Item], index: usize) -> Vec<Strip> {
    let style = setter.style;
    let em = style.body.em;
    let owner = Owner { block: Some(index), role: Role::EnclosureLabel };
    let cells = setter.cells(&text(label), Voice::Body, false);
    let x = 2 * em;
    let mut strips = items_at(setter, items, x + scaled(natural_width(&cells), em), index);
    let mut head = setter.one_line(&cells, style.body, x, owner);
    match strips.first_mut() {
        Some(first) => {
            head.runs.append(&mut first.runs);
            first.runs = head.runs;
        }
        None => strips.push(head),
    }
    space(&mut strips, style.body.pitch, 0);
    strips
}
