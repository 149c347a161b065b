//! One envelope: the recipient's postcode in the printed frames, the recipient in the middle, the sender at the lower right.

use super::code::{Code, digit};
use super::fit::{self, Leading, Stand, Text, Upright};
use super::item::Item;
use super::measures::{Rect, Size, Step, Zones, measures, mm, pt};
use super::paper::Paper;
use super::{Made, Part, PostError};
use crate::typeset::{Family, Library, Mp, Type};

const RECIPIENT: Leading = Leading { line: 1300, between: 300 };
const SENDER: Leading = Leading { line: 1300, between: 100 };

/// How a line of its own looks.
struct Line {
    part: Part,
    family: Family,
    size: fn(&Step) -> Mp,
    upright: Upright,
}

/// How it is sent: away from the address below it.
const SERVICE: Line = Line { part: Part::Service, family: Family::Hei, size: |step| step.name, upright: Upright::Top };
/// What is in it: level with the last line of the sender's block.
const CONTENTS: Line =
    Line { part: Part::Contents, family: Family::Song, size: |step| step.address, upright: Upright::Bottom };

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
    line(&mut sheet, &SERVICE, item.service.as_deref(), zones.service)?;
    line(&mut sheet, &CONTENTS, item.contents.as_deref(), zones.contents)?;
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

/// Sets a single line, where there is one.
fn line(sheet: &mut Paper<'_>, look: &Line, text: Option<&str>, area: Rect) -> Result<(), PostError> {
    let Some(text) = text else { return Ok(()) };
    let Line { part, family, size, upright } = *look;
    let text = Text { part, text, block: sheet.number(text), family, size, stand: Stand::Left };
    fit::put(&mut sheet.canvas, &[text], &measures().line, SENDER, area, upright)
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
