//! `::: closing`, `::: signature`, `::: enclosures`.

use jotdown::{Container, Event};

use super::{DjotError, Reader, Result, class};
use crate::letter::document::{Block, Hand, Item, Signer, Text, plain};

impl Reader<'_, '_, '_> {
    /// Reads the division of this name.
    pub(super) fn division(&mut self, name: &str) -> Result<Block> {
        match name {
            "closing" => self.closing(),
            "signature" => self.signature(),
            "enclosures" => self.enclosures(),
            other => Err(DjotError::Role(other.to_string())),
        }
    }

    /// Reads 此致 and, in a paragraph of its own, whom the letter is for.
    fn closing(&mut self) -> Result<Block> {
        let (mut texts, _) = self.inside("closing")?;
        let (to, lead) = (texts.pop(), texts.pop());
        let (to, lead) = to.zip(lead).ok_or_else(|| incomplete("closing"))?;
        Ok(Block::Closing { lead, to })
    }

    /// Reads a paragraph a signer, `{.seal}` before that of an organisation, `{.hand #WHO}` before that of somebody who signs by hand,
    /// and the date in the last one.
    fn signature(&mut self) -> Result<Block> {
        let mut signers: Vec<Signer> = vec![];
        while let Some(event) = self.events.next() {
            match event {
                Event::End(Container::Div { .. }) => break,
                Event::Start(Container::Paragraph, attributes) => {
                    let (sealed, signs) = match class(&attributes).as_str() {
                        "" => (false, false),
                        "seal" => (true, false),
                        "hand" => (false, true),
                        other => return Err(DjotError::Role(other.to_string())),
                    };
                    let who = attributes.get_value("id").map(|id| id.to_string()).unwrap_or_default();
                    let hand = signs.then_some(Hand { who, picture: None });
                    let text = self.text(|c| matches!(c, Container::Paragraph))?;
                    signers.push(Signer { text, sealed, hand });
                }
                Event::Start(..) => return Err(incomplete("signature")),
                _ => {}
            }
        }
        match signers.pop() {
            Some(date) if !signers.is_empty() => Ok(Block::Signature { signers, date: date.text }),
            _ => Err(incomplete("signature")),
        }
    }

    /// Reads 附件： and the list of what is enclosed; an only one has no number.
    fn enclosures(&mut self) -> Result<Block> {
        let (texts, mut items) = self.inside("enclosures")?;
        let label = texts.first().map(plain).ok_or_else(|| incomplete("enclosures"))?;
        if let [only] = &mut items[..] {
            only.label.clear();
        }
        Ok(Block::Enclosures { label, items })
    }

    /// Reads the paragraphs and the items of a division.
    fn inside(&mut self, name: &str) -> Result<(Vec<Text>, Vec<Item>)> {
        let inner = self.blocks(|e| matches!(e, Some(Event::End(Container::Div { .. }))))?;
        let (mut texts, mut items) = (vec![], vec![]);
        for block in inner {
            match block {
                Block::Paragraph(text) => texts.push(text),
                Block::Items(list) => items.extend(list),
                _ => return Err(incomplete(name)),
            }
        }
        Ok((texts, items))
    }
}

fn incomplete(name: &str) -> DjotError {
    DjotError::Role(name.to_string())
}
