//! A document and its pages while they are made.

use super::item::Item;
use super::{Made, PostError};
use crate::letter::Document;
use crate::letter::document::{Block, Inline};
use crate::typeset::{Belongs, Canvas, Library, Mp, Role};

/// A document and its pages, side by side.
pub(super) struct Paper<'l> {
    pub(super) canvas: Canvas<'l>,
    blocks: Vec<Block>,
}

impl<'l> Paper<'l> {
    /// Begins a page of this size, in the script of an item.
    pub(super) fn new(item: &Item, size: (Mp, Mp), library: &'l Library) -> Self {
        Paper { canvas: Canvas::new(item.script, library, size), blocks: vec![] }
    }

    /// Adds a text to the document and returns its number.
    pub(super) fn number(&mut self, text: &str) -> usize {
        self.push(Block::Paragraph(vec![Inline::Plain(text.to_owned())]))
    }

    /// Returns how many texts there are.
    pub(super) fn len(&self) -> usize {
        self.blocks.len()
    }

    /// Adds a block to the document and returns its number.
    pub(super) fn push(&mut self, block: Block) -> usize {
        self.blocks.push(block);
        self.blocks.len() - 1
    }

    /// Adds a text to the document and returns what belongs to it.
    pub(super) fn block(&mut self, text: &str) -> Belongs {
        Belongs::Block(self.number(text), Role::Paragraph)
    }

    /// Returns what was made. Its title is the name of the recipient; it has no author, which would be the sender.
    pub(super) fn finish(self, item: &Item) -> Result<Made, PostError> {
        let layout = self.canvas.finish()?;
        let document = Document {
            script: item.script,
            title: item.name.clone(),
            author: String::new(),
            date: item.date,
            mark: None,
            blocks: self.blocks,
        };
        Ok(Made { document, layout })
    }
}
