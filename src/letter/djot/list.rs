//! Numbered items, fields and tables.

use jotdown::{Container, Event};

use super::{DjotError, Reader, Result};
use crate::letter::document::{Align, Block, Column, Field, Item, Table, Text, plain};

impl Reader<'_, '_, '_> {
    pub(super) fn items(&mut self) -> Result<Vec<Item>> {
        let mut items = vec![];
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
                    items.push(Item { label: format!("{}.", items.len() + 1), text });
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

fn align(alignment: jotdown::Alignment) -> Align {
    match alignment {
        jotdown::Alignment::Right => Align::End,
        jotdown::Alignment::Center => Align::Centre,
        _ => Align::Start,
    }
}
