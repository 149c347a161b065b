//! One envelope: the recipient's postcode in the printed frames, the recipient in the middle, the sender at the lower right.

use super::fit::{self, Leading, Stand, Text, Upright};
use super::item::Item;
use super::measures::{Measures, Rect, Size, Zones, measures, mm, pt};
use super::{Made, Part, PostError};
use crate::letter::Document;
use crate::letter::document::{Block, Inline};
use crate::typeset::{Belongs, Canvas, Family, Library, Mp, Role, Type};

/// Where the six digits of the recipient's postcode stand: in the middle of frames that are printed on the envelope.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Code {
    /// Middle of the first digit, from the left edge and the top of the envelope.
    pub origin: (Mp, Mp),
    /// Distance from the middle of a digit to that of the next.
    pub pitch: Mp,
}

/// Digits that would stand outside of the machine-reading zone, which is 90 mm wide and 26 mm high (GB/T 1416-2003).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OutsideZone;

impl Default for Code {
    /// Returns what public programs use: a guess, for the standard has the frames in a figure only.
    fn default() -> Self {
        let row = &measures().code;
        Code { origin: (mm(row.origin[0]), mm(row.origin[1])), pitch: mm(row.pitch) }
    }
}

impl Code {
    /// Returns these places, in millimetres, if all six digits stand within the machine-reading zone and apart from each other.
    ///
    /// # Errors
    /// [`OutsideZone`] if not.
    pub fn new(origin: (f64, f64), pitch: f64) -> Result<Code, OutsideZone> {
        let within = |length: f64| (0.0..=90.0).contains(&length);
        let code = Code { origin: (mm(origin.0), mm(origin.1)), pitch: mm(pitch) };
        let sound = within(origin.0) && within(origin.1) && within(pitch) && code.pitch >= digit().size;
        (sound && Size::Zl.zones().machine.holds(&code.place())).then_some(code).ok_or(OutsideZone)
    }

    /// Returns the place that the six digits take up.
    pub fn place(&self) -> Rect {
        let Type { size, .. } = digit();
        let (x, y) = self.origin;
        Rect { x: x - size / 2, y: y - size / 2, width: 5 * self.pitch + size, height: size }
    }

    /// Returns the middle of each digit.
    pub(super) fn middles(&self) -> [(Mp, Mp); 6] {
        [0, 1, 2, 3, 4, 5].map(|n| (self.origin.0 + n * self.pitch, self.origin.1))
    }
}

/// Returns the type of the recipient's digits.
fn digit() -> Type {
    let size = pt(measures().code.size);
    Type { family: Family::Hei, size, pitch: size }
}

const RECIPIENT: Leading = Leading { line: 1300, between: 300 };
const SENDER: Leading = Leading { line: 1300, between: 100 };

/// Returns an envelope of this size as one page. No frames are printed, and nothing in the zones for stamp and bar code.
///
/// # Errors
/// Characters that cannot be printed, or a text that does not fit in its place.
pub fn envelope(item: &Item, size: Size, code: Code, library: &Library) -> Result<Made, PostError> {
    let zones = size.zones();
    let mut sheet = Paper::new(item, (zones.face.width, zones.face.height), library);
    if let Some(postcode) = &item.postcode {
        let block = sheet.block(postcode);
        sheet.canvas.spread(postcode, digit(), code.origin, code.pitch, block);
    }
    recipient(&mut sheet, item, zones.recipient)?;
    let Measures { line, .. } = measures();
    let lines = [(Part::Service, &item.service, zones.service), (Part::Contents, &item.contents, zones.contents)];
    for (part, text, area) in lines {
        let Some(text) = text else { continue };
        let service = part == Part::Service;
        let text = Text {
            part,
            text,
            block: sheet.number(text),
            family: if service { Family::Hei } else { Family::Song },
            size: if service { |step| step.name } else { |step| step.address },
            stand: Stand::Left,
        };
        fit::put(&mut sheet.canvas, &[text], line, SENDER, area, Upright::Bottom)?;
    }
    sender(&mut sheet, item, &zones)?;
    sheet.finish(item)
}

fn recipient(sheet: &mut Paper<'_>, item: &Item, area: Rect) -> Result<(), PostError> {
    let address = Text {
        part: Part::Address,
        text: &item.address,
        block: sheet.number(&item.address),
        family: Family::Song,
        size: |step| step.address,
        stand: Stand::Block,
    };
    let name = Text {
        part: Part::Name,
        text: &item.name,
        block: sheet.number(&item.name),
        family: Family::Song,
        size: |step| step.name,
        stand: Stand::Centre,
    };
    fit::put(&mut sheet.canvas, &[address, name], &measures().recipient, RECIPIENT, area, Upright::Middle)
}

fn sender(sheet: &mut Paper<'_>, item: &Item, zones: &Zones) -> Result<(), PostError> {
    let parts = [(Part::SenderAddress, &item.sender_address), (Part::SenderName, &item.sender)];
    let texts = parts.into_iter().filter_map(|(part, text)| {
        let text = text.as_deref()?;
        let block = sheet.number(text);
        Some(Text { part, text, block, family: Family::Song, size: |step| step.address, stand: Stand::Right })
    });
    let texts: Vec<Text<'_>> = texts.collect();
    fit::put(&mut sheet.canvas, &texts, &measures().sender, SENDER, zones.sender, Upright::Bottom)?;
    if let Some(postcode) = &item.sender_postcode {
        let row = &measures().sender_code;
        let (size, pitch) = (pt(row.size), mm(row.pitch));
        let look = Type { family: Family::Song, size, pitch: size };
        let area = zones.sender_code;
        let first = (area.right() - size / 2 - 5 * pitch, area.y + area.height / 2);
        let block = sheet.block(postcode);
        sheet.canvas.spread(postcode, look, first, pitch, block);
    }
    Ok(())
}

/// A document and its pages while they are made, side by side.
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

    fn block(&mut self, text: &str) -> Belongs {
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
