//! Numbered items, fields and tables.

use jotdown::{Container, Event, ListKind, OrderedListStyle};

use super::{DjotError, Reader, Result};
use crate::letter::document::{Align, Block, Column, Field, Item, Table, Text, plain};

impl Reader<'_, '_, '_> {
    pub(super) fn items(&mut self, kind: ListKind) -> Result<Vec<Item>> {
        let mut items: Vec<Item> = vec![];
        while let Some(event) = self.events.next() {
            match event {
                Event::End(Container::List { .. }) => break,
                Event::Start(Container::ListItem, _) => {
                    let inner = self.blocks(|e| matches!(e, Some(Event::End(Container::ListItem))))?;
                    let mut text = vec![];
                    for block in inner {
                        let Block::Paragraph(words) = block else {
                            return Err(DjotError::Role("list item".to_string()));
                        };
                        text.extend(words);
                    }
                    items.push(Item { label: label(kind, items.len() + 1), text });
                }
                _ => {}
            }
        }
        Ok(items)
    }

    pub(super) fn fields(&mut self) -> Result<Vec<Field>> {
        let mut fields: Vec<Field> = vec![];
        while let Some(event) = self.events.next() {
            match event {
                Event::End(Container::DescriptionList) => break,
                Event::Start(Container::DescriptionTerm, _) => {
                    let label = self.text(|c| matches!(c, Container::DescriptionTerm))?;
                    fields.push(Field { label: plain(&label), value: vec![] });
                }
                Event::Start(Container::Paragraph, _) => {
                    let value = self.text(|c| matches!(c, Container::Paragraph))?;
                    if let Some(field) = fields.last_mut() {
                        field.value.extend(value);
                    }
                }
                _ => {}
            }
        }
        Ok(fields)
    }

    pub(super) fn table(&mut self) -> Result<Table> {
        let mut columns = vec![];
        let mut rows: Vec<Vec<Text>> = vec![];
        while let Some(event) = self.events.next() {
            match event {
                Event::End(Container::Table) => break,
                Event::Start(Container::TableRow { head: false }, _) => rows.push(vec![]),
                Event::Start(Container::TableCell { alignment, head }, _) => {
                    let text = self.text(|c| matches!(c, Container::TableCell { .. }))?;
                    match (head, rows.last_mut()) {
                        (false, Some(row)) => row.push(text),
                        _ => columns.push(Column { head: text, align: align(alignment) }),
                    }
                }
                _ => {}
            }
        }
        if columns.is_empty() || rows.iter().any(|row| row.len() != columns.len()) {
            return Err(DjotError::Role("table".to_string()));
        }
        Ok(Table { columns, rows })
    }
}

/// Returns the number of an item: `1.`, or `（1）` where the list is marked `(1)`, as one below another is (GB/T 9704-2012, 7.3.3).
fn label(kind: ListKind, number: usize) -> String {
    match kind {
        ListKind::Ordered { style: OrderedListStyle::ParenParen, .. } => format!("（{number}）"),
        _ => format!("{number}."),
    }
}

fn align(alignment: jotdown::Alignment) -> Align {
    match alignment {
        jotdown::Alignment::Right => Align::End,
        jotdown::Alignment::Center => Align::Centre,
        _ => Align::Start,
    }
}

#[cfg(test)]
mod tests {
    use crate::law::{Citer, Statutes};
    use crate::letter::djot::blocks;
    use crate::letter::document::{Block, plain};
    use crate::locale::Script;

    /// Every block of a letter as text, items with their numbers.
    fn read(djot: &str) -> Vec<String> {
        let mut citer = Citer::new(Statutes::builtin(), Script::Hans, jiff::civil::date(2026, 3, 5));
        let read = blocks(djot, &mut citer).unwrap();
        let text = |block| match block {
            Block::Items(items) => items.iter().map(|i| i.label.clone() + &plain(&i.text)).collect(),
            Block::Paragraph(text) => format!("段：{}", plain(&text)),
            other => panic!("{other:?}"),
        };
        read.into_iter().map(text).collect()
    }

    #[test]
    fn an_only_item_is_a_paragraph_without_a_number() {
        assert_eq!(
            read("请贵公司：\n\n1. 甲。\n\n据此：\n\n(1) 乙。\n"),
            ["段：请贵公司：", "段：甲。", "段：据此：", "段：乙。"]
        );
        assert_eq!(read("1. 甲；\n\n1. 乙。\n"), ["1.甲；2.乙。"], "several are a list");
    }

    #[test]
    fn a_list_below_another_is_numbered_in_brackets() {
        assert_eq!(
            read("1. 甲\n\n1. 乙\n\n由丙：\n\n(1) 丁\n\n(1) 戊\n"),
            ["1.甲2.乙", "段：由丙：", "（1）丁（2）戊"]
        );
    }
}
