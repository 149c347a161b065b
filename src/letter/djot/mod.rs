//! Djot → [`Document`] blocks: roles from classes, numbers for headings, citations of law.

mod inline;

use std::iter::Peekable;

use jotdown::{Attributes, Container, Event, Parser};

use super::document::{Align, Block, Column, Field, Item, Table, Text};
use crate::law::Citer;
use crate::law::reference;
use crate::locale::numeral::chinese;
use inline::{Pieces, characters};

/// Why rendered Djot is not a letter.
#[derive(Debug, Clone, PartialEq)]
pub enum DjotError {
    /// A citation that is malformed, not in the data, or not in force on the letter's date.
    Citation {
        /// What stands between the brackets.
        notation: String,
        /// What is wrong with it.
        message: String,
    },
    /// A Djot element that letters do not have.
    Unsupported(String),
    /// `:::` or `{.class}` with a class that letters do not have, or without the parts it needs.
    Role(String),
}

type Events<'s> = Peekable<Parser<'s>>;
type Result<T> = std::result::Result<T, DjotError>;

/// Reads the blocks of a letter; `citer` words the citations `[xiaofa 55(1)]{.law}` in order of mention.
pub fn blocks(djot: &str, citer: &mut Citer<'_>) -> Result<Vec<Block>> {
    let mut reader =
        Reader { events: Parser::new(djot).peekable(), citer, headings: [0; 4], section_class: String::new() };
    reader.blocks(|e| e.is_none())
}

struct Reader<'s, 'c, 'l> {
    events: Events<'s>,
    citer: &'c mut Citer<'l>,
    /// Headings so far of each level, within the heading above them.
    headings: [u32; 4],
    /// Djot puts the class of a heading on the section it opens.
    section_class: String,
}

impl<'s> Reader<'s, '_, '_> {
    /// Reads blocks up to the event that `ends` accepts, and that event too.
    fn blocks(&mut self, ends: impl Fn(Option<&Event<'s>>) -> bool) -> Result<Vec<Block>> {
        let mut blocks = vec![];
        loop {
            let event = self.events.next();
            if ends(event.as_ref()) {
                return Ok(blocks);
            }
            match event {
                None => return Ok(blocks),
                Some(Event::Start(container, attributes)) => self.block(container, &class(&attributes), &mut blocks)?,
                Some(_) => {}
            }
        }
    }

    fn block(&mut self, container: Container<'s>, class: &str, out: &mut Vec<Block>) -> Result<()> {
        match container {
            Container::Document => {}
            Container::Section { .. } => self.section_class = class.to_string(),
            Container::Heading { level, .. } => {
                let text = self.text(|c| matches!(c, Container::Heading { .. }))?;
                let class = std::mem::take(&mut self.section_class);
                out.push(self.heading(level, &class, text)?);
            }
            Container::Paragraph => {
                let text = self.text(|c| matches!(c, Container::Paragraph))?;
                match class {
                    "" => out.push(Block::Paragraph(text)),
                    "salutation" => out.push(Block::Salutation(text)),
                    "note" => out.push(Block::Note(text)),
                    other => return Err(DjotError::Role(other.to_string())),
                }
            }
            Container::List { .. } => out.push(Block::Items(self.items()?)),
            Container::DescriptionList => out.push(Block::Fields(self.fields()?)),
            Container::Table => out.push(Block::Table(self.table()?)),
            Container::Div { class: name } => out.push(self.div(&name)?),
            other => return Err(DjotError::Unsupported(format!("{other:?}"))),
        }
        Ok(())
    }

    fn heading(&mut self, level: u16, class: &str, text: Text) -> Result<Block> {
        match (level, class) {
            (1, _) => Ok(Block::Title(text)),
            (_, "annex") => Ok(Block::Annex(text)),
            (2..=5, "") => {
                let depth = usize::from(level) - 2;
                self.headings[depth] += 1;
                self.headings[depth + 1..].fill(0);
                let label = label(depth, self.headings[depth]);
                Ok(Block::Heading { level: depth as u8 + 1, label, text })
            }
            _ => Err(DjotError::Role(format!("heading {level} {class}"))),
        }
    }

    /// Reads `::: closing`, `::: signature`, `::: enclosures`.
    fn div(&mut self, name: &str) -> Result<Block> {
        let inner = self.blocks(|e| matches!(e, Some(Event::End(Container::Div { .. }))))?;
        let mut texts: Vec<Text> = vec![];
        let mut items: Vec<Item> = vec![];
        for block in inner {
            match block {
                Block::Paragraph(text) => texts.push(text),
                Block::Items(list) => items.extend(list),
                _ => return Err(DjotError::Role(name.to_string())),
            }
        }
        let incomplete = || DjotError::Role(name.to_string());
        match name {
            "closing" => {
                let to = texts.pop().ok_or_else(incomplete)?;
                Ok(Block::Closing { lead: texts.pop().ok_or_else(incomplete)?, to })
            }
            "signature" => {
                let date = texts.pop().ok_or_else(incomplete)?;
                if texts.is_empty() {
                    return Err(incomplete());
                }
                Ok(Block::Signature { signers: texts, date })
            }
            "enclosures" => {
                let label = texts.first().map(super::document::plain).ok_or_else(incomplete)?;
                if let [only] = &mut items[..] {
                    only.label.clear();
                }
                Ok(Block::Enclosures { label, items })
            }
            _ => Err(incomplete()),
        }
    }

    fn items(&mut self) -> Result<Vec<Item>> {
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

    fn fields(&mut self) -> Result<Vec<Field>> {
        let mut fields: Vec<Field> = vec![];
        while let Some(event) = self.events.next() {
            match event {
                Event::End(Container::DescriptionList) => break,
                Event::Start(Container::DescriptionTerm, _) => {
                    let label = self.text(|c| matches!(c, Container::DescriptionTerm))?;
                    fields.push(Field { label: super::document::plain(&label), value: vec![] });
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

    fn table(&mut self) -> Result<Table> {
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

    /// Reads running text up to the end of the container.
    fn text(&mut self, ends: impl Fn(&Container<'s>) -> bool) -> Result<Text> {
        let mut pieces = Pieces::default();
        while let Some(event) = self.events.next() {
            match event {
                Event::End(container) if ends(&container) => break,
                Event::Start(Container::Span, attributes) => {
                    let notation = self.notation()?;
                    match class(&attributes).as_str() {
                        role @ ("law" | "quote") => pieces.push(&self.cite(&notation, role)?),
                        other => return Err(DjotError::Role(other.to_string())),
                    }
                }
                Event::Start(Container::Strong, _) => pieces.strong = true,
                Event::End(Container::Strong) => pieces.strong = false,
                Event::Start(container, _) => return Err(DjotError::Unsupported(format!("{container:?}"))),
                Event::Softbreak | Event::Hardbreak => pieces.line_break(),
                event => pieces.push(&characters(&event)),
            }
        }
        Ok(pieces.finish())
    }

    /// Reads the plain inside of a span.
    fn notation(&mut self) -> Result<String> {
        let mut notation = String::new();
        for event in self.events.by_ref() {
            match event {
                Event::End(Container::Span) => break,
                Event::Start(container, _) => return Err(DjotError::Unsupported(format!("{container:?}"))),
                Event::Softbreak => notation.push(' '),
                event => notation.push_str(&characters(&event)),
            }
        }
        Ok(notation)
    }

    /// Words a citation, or sets the law's own words as a quotation.
    fn cite(&mut self, notation: &str, role: &str) -> Result<String> {
        let wrong = |message: String| DjotError::Citation { notation: notation.to_string(), message };
        let references = reference::parse(notation).map_err(|e| wrong(e.to_string()))?;
        let said = if role == "quote" { self.citer.quotation(&references) } else { self.citer.cite(&references) };
        said.map_err(|e| wrong(e.to_string()))
    }
}

/// Returns the number of a heading: 一、 （一） 1. （1） (GB/T 9704-2012, 7.3.3).
fn label(depth: usize, number: u32) -> String {
    match depth {
        0 => format!("{}、", chinese(number)),
        1 => format!("（{}）", chinese(number)),
        2 => format!("{number}."),
        _ => format!("（{number}）"),
    }
}

fn class(attributes: &Attributes<'_>) -> String {
    attributes.get_value("class").map(|v| v.to_string()).unwrap_or_default()
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
    use super::*;
    use crate::law::Statutes;
    use crate::locale::Script;

    #[test]
    fn headings_are_numbered_within_the_heading_above_them() {
        let djot = "# 信\n\n## 甲\n\n### 乙\n\n#### 丙\n\n##### 丁\n\n##### 戊\n\n#### 己\n\n##### 庚\n\n### 辛\n\n## 壬\n\n### 癸\n";
        let mut citer = Citer::new(Statutes::builtin(), Script::Hans, jiff::civil::date(2026, 3, 5));
        let numbers: Vec<(u8, String)> = blocks(djot, &mut citer)
            .unwrap()
            .into_iter()
            .filter_map(|b| if let Block::Heading { level, label, .. } = b { Some((level, label)) } else { None })
            .collect();
        let numbers: Vec<(u8, &str)> = numbers.iter().map(|(level, label)| (*level, label.as_str())).collect();
        let expected = [
            (1, "一、"),
            (2, "（一）"),
            (3, "1."),
            (4, "（1）"),
            (4, "（2）"),
            (3, "2."),
            (4, "（1）"),
            (2, "（二）"),
            (1, "二、"),
            (2, "（一）"),
        ];
        assert_eq!(numbers, expected);
        assert!(blocks("# 信\n\n###### 甲\n", &mut citer).is_err(), "there is no fifth level");
    }
}
