//! The sheet to lay over a printed envelope: its zones as thin rules, a ruler along its edges, and where digits would be printed.

use jiff::civil::Date;

use super::code::Code;
use super::measures::{Rect, Size, mm, pt};
use super::window::THIN;
use super::{Made, Part, PostError};
use crate::letter::Document;
use crate::letter::document::{Block, Inline};
use crate::locale::Script;
use crate::typeset::{Belongs, Canvas, Family, Library, Mp, Role, Rule, Side, Type};

/// Half the length of the cross in the middle of a digit, mm.
const ARM: f64 = 2.0;
/// Side of the square around it, mm: about as wide as a frame may be.
const FRAME: f64 = 8.0;

/// Returns the calibration sheet of a size as one page. `title` and `words` are in the user's language; `words` is set in the middle,
/// a line of it a paragraph.
///
/// # Errors
/// Characters that cannot be printed, or words that do not fit in the middle.
pub fn calibration(
    size: Size,
    code: Code,
    (script, date): (Script, Date),
    (title, words): (&str, &str),
    library: &Library,
) -> Result<Made, PostError> {
    let zones = size.zones();
    let face = zones.face;
    let mut canvas = Canvas::new(script, library, (face.width, face.height));
    let z = &zones;
    for zone in [z.machine, z.stamp, z.barcode, z.recipient, z.service, z.contents, z.sender, z.sender_code] {
        frame(&mut canvas, zone);
    }
    ruler(&mut canvas, face);
    for (x, y) in code.middles() {
        let (arm, half) = (mm(ARM), mm(FRAME) / 2);
        rule(&mut canvas, (x - arm, y), (x + arm, y));
        rule(&mut canvas, (x, y - arm), (x, y + arm));
        frame(&mut canvas, Rect { x: x - half, y: y - half, width: 2 * half, height: 2 * half });
    }
    let blocks = instructions(&mut canvas, zones.recipient, title, words)?;
    let layout = canvas.finish()?;
    let document = Document { script, title: title.to_owned(), author: String::new(), date, mark: None, blocks };
    Ok(Made { document, layout })
}

/// Sets title and words in the recipient's place, in smaller type where it is small.
fn instructions(canvas: &mut Canvas<'_>, area: Rect, title: &str, words: &str) -> Result<Vec<Block>, PostError> {
    let texts: Vec<&str> =
        std::iter::once(title).chain(words.lines().map(str::trim)).filter(|t| !t.is_empty()).collect();
    let block = |(n, text): (usize, &&str)| {
        let text = vec![Inline::Plain((*text).to_owned())];
        if n == 0 { Block::Title(text) } else { Block::Paragraph(text) }
    };
    let inside = area.width - 2 * mm(1.0);
    for size in [pt(10.5), pt(9.0), pt(8.0), pt(7.0), pt(6.5)] {
        let set = texts.iter().enumerate().map(|(n, text)| {
            let (family, role) = if n == 0 { (Family::Hei, Role::Title) } else { (Family::Song, Role::Paragraph) };
            canvas.compose(text, Type { family, size, pitch: size * 13 / 10 }, inside, Belongs::Block(n, role))
        });
        let set: Vec<_> = set.collect();
        if set.iter().map(|lines| lines.height()).sum::<Mp>() <= area.height {
            let mut y = area.y;
            for lines in set {
                let next = y + lines.height();
                canvas.place(lines, (area.x + mm(1.0), y), inside, Side::Left);
                y = next;
            }
            return Ok(texts.iter().enumerate().map(block).collect());
        }
    }
    Err(PostError::TooLong { part: Part::Instructions, text: words.to_owned() })
}

/// Draws ticks along the upper and the left edge, a long one every centimetre, with its number.
fn ruler(canvas: &mut Canvas<'_>, face: Rect) {
    let look = Type { family: Family::Hei, size: pt(6.0), pitch: pt(6.0) };
    let ticks = |length: Mp| 1..length / mm(1.0);
    let reach = |n: Mp| {
        mm(if n % 10 == 0 {
            4.0
        } else if n % 5 == 0 {
            2.5
        } else {
            1.5
        })
    };
    for n in ticks(face.width) {
        let x = mm(f64::from(n));
        rule(canvas, (x, 0), (x, reach(n)));
        if n % 10 == 0 {
            canvas.spread(&n.to_string(), look, (x + mm(0.8), mm(5.2)), look.size * 6 / 10, Belongs::Nothing);
        }
    }
    for n in ticks(face.height) {
        let y = mm(f64::from(n));
        rule(canvas, (0, y), (reach(n), y));
        if n % 10 == 0 {
            canvas.spread(&n.to_string(), look, (mm(5.2), y), look.size * 6 / 10, Belongs::Nothing);
        }
    }
}

fn frame(canvas: &mut Canvas<'_>, zone: Rect) {
    let (left, top, right, bottom) = (zone.x, zone.y, zone.right(), zone.bottom());
    let corners = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)];
    corners.windows(2).for_each(|side| rule(canvas, side[0], side[1]));
}

fn rule(canvas: &mut Canvas<'_>, from: (Mp, Mp), to: (Mp, Mp)) {
    canvas.rule(Rule { from, to, thickness: THIN });
}
