//! Djot → the blocks of a letter: roles from classes, numbers for headings and annexes, citations of law.

mod division;
mod inline;
mod list;
mod number;

use std::iter::Peekable;

use jotdown::{Attributes, Container, Event, Parser};

use super::document::Block;
use crate::law::Citer;
use crate::law::scan::Why;

/// Why rendered Djot is not a letter.
#[derive(Debug, Clone, PartialEq)]
pub enum DjotError {
    /// A citation that is malformed, not in the data, or not in force on the letter's date.
    Citation {
        /// What stands between the brackets.
        notation: String,
        /// What is wrong with it.
        why: Box<Why>,
    },
    /// A Djot element that letters do not have.
    Unsupported(String),
    /// `:::` or `{.class}` with a class that letters do not have, or without the parts it needs.
    Role(String),
    /// There is no title, perhaps nothing at all.
    Untitled,
}

type Events<'s> = Peekable<Parser<'s>>;
type Result<T> = std::result::Result<T, DjotError>;

/// Reads the blocks of a letter; `citer` words the citations `[xiaofa 55(1)]{.law}` in order of mention.
pub fn blocks(djot: &str, citer: &mut Citer<'_>) -> Result<Vec<Block>> {
    let mut reader =
        Reader { events: Parser::new(djot).peekable(), citer, headings: [0; 4], section_class: String::new() };
    let mut blocks = reader.blocks(|e| e.is_none())?;
    number::annexes(&mut blocks)?;
    Ok(blocks.into_iter().map(unnumbered).collect())
}

/// Makes a list of one item a paragraph: a number says that there are several.
fn unnumbered(block: Block) -> Block {
    match block {
        Block::Items(mut items) if items.len() == 1 => Block::Paragraph(items.remove(0).text),
        other => other,
    }
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
            Container::List { kind, .. } => out.push(Block::Items(self.items(kind)?)),
            Container::DescriptionList => out.push(Block::Fields(self.fields()?)),
            Container::Table => out.push(Block::Table(self.table()?)),
            Container::Div { class: name } => out.push(self.division(&name)?),
            other => return Err(DjotError::Unsupported(format!("{other:?}"))),
        }
        Ok(())
    }
}

fn class(attributes: &Attributes<'_>) -> String {
    attributes.get_value("class").map(|v| v.to_string()).unwrap_or_default()
}
