//! The signature block and the lines that keep it company: GB/T 9704-2012, 7.3.5.2 for who signs by hand, 7.3.5.1 for an
//! organisation that seals.

use super::setter::{Owner, Setter, Stand, scaled};
use super::strip::{Strip, keep, space};
use crate::exhibit::Sheet;
use crate::letter::document::{Hand, Signer, Text, plain};
use crate::typeset::layout::{Mp, Picture, Role, Rule, Run};
use crate::typeset::line::{Cell, Fill, natural_width};

/// Room left for a handwritten name behind a colon, em/1000.
const ROOM_BEHIND_COLON: i32 = 6000;
/// Length of the line a signature is written on, 40 mm: a name of four characters in a hand of a centimetre.
const LINE: Mp = 113_386;
/// Height of the room to sign, 12 mm.
const ROOM_TO_SIGN: Mp = 34_016;
/// Thickness of the line.
const RULE: Mp = 500;
/// Characters between the widest signer and the right edge, and between where the signers and the date start (7.3.5.2).
const INSET: Mp = 2;
/// Characters between the date below a seal and the right edge (7.3.5.1).
const INSET_SEALED: Mp = 4;
/// Diameter of an organisation's seal, 42 mm as they commonly are.
const SEAL: Mp = 119_055;

/// Returns the signers and, below them, the date.
pub(super) fn set(setter: &Setter<'_>, signers: &[Signer], date: &Text, index: usize) -> Vec<Strip> {
    let style = setter.style;
    let (size, em) = (style.body, style.body.em);
    let owner = |role| Owner { block: Some(index), role };
    let room = style.measure - INSET * em;
    let cells: Vec<Vec<Cell>> = signers.iter().map(|s| setter.cells(&s.text, size.family, false)).collect();
    let date = setter.cells(date, size.family, false);
    let width = |cells: &Vec<Cell>| scaled(natural_width(cells) + room_to_sign(cells), em).min(room);
    let signed = |signer: &Signer| if signer.hand.is_some() { LINE } else { 0 };
    let names =
        cells.iter().zip(signers).map(|(cells, signer)| (width(cells) + signed(signer)).min(room)).max().unwrap_or(0);
    let sealed = signers.iter().any(|s| s.sealed);
    let (x, date_x) =
        if sealed { under_seal(names, width(&date), room, em) } else { by_hand(names, width(&date), room, em) };
    let marks: Vec<Mark> = signers.iter().map(Mark::of).collect();
    let blanks = blanks(&marks, size.pitch);
    let mut strips = Vec::new();
    for (n, cells) in cells.iter().enumerate() {
        let width = if names < room { style.measure - x } else { room };
        let mut new = indented(setter, cells, x, width, owner(Role::Signer(n)));
        space(&mut new, blanks[n], 0);
        if let (Some(hand), Some(last)) = (&signers[n].hand, new.last_mut()) {
            by_hand_on(last, hand, &plain(&signers[n].text), style.measure);
        }
        strips.extend(new);
    }
    let mut new = indented(setter, &date, date_x, style.measure - date_x, owner(Role::Date));
    // The seal reaches below the date, and is not to run off the text area.
    new.iter_mut().last().into_iter().for_each(|last| last.height += blanks[signers.len()]);
    strips.extend(new);
    strips.iter_mut().take(1).for_each(|first| first.above = first.above.max(size.pitch));
    keep(&mut strips, false);
    strips
}

/// Leaves room behind a signer's line to sign on, or puts the signature there; below the line where that is too long.
fn by_hand_on(strip: &mut Strip, hand: &Hand, signer: &str, measure: Mp) {
    let ends = |run: &Run| run.glyphs.last().map_or(0, |glyph| glyph.x + run.size);
    let end = strip.runs.iter().map(ends).max().unwrap_or(0);
    let pitch = strip.height;
    let (x, above) = if end + LINE > measure { (measure - LINE, 0) } else { (end, ROOM_TO_SIGN - pitch) };
    strip.runs.iter_mut().for_each(|run| run.y += above.max(0));
    strip.height = if above > 0 { ROOM_TO_SIGN } else { pitch + ROOM_TO_SIGN };
    // The line stands as far below the middle of the text as its characters reach.
    let y = strip.height - pitch / 5;
    match &hand.picture {
        Some(sheet) => {
            let (width, height) = fitted(sheet, LINE, ROOM_TO_SIGN - pitch / 5);
            let sheet = Sheet { width, height, ..Sheet::clone(sheet) };
            strip.pictures.push(Picture { x, y: y - height, sheet, alt: signer.to_string() });
        }
        None => strip.rules.push(Rule { from: (x, y), to: (x + LINE, y), thickness: RULE }),
    }
}

/// Returns the size of a picture that fits a box.
fn fitted(sheet: &Sheet, width: Mp, height: Mp) -> (Mp, Mp) {
    let (w, h) = (i64::from(sheet.width.max(1)), i64::from(sheet.height.max(1)));
    let narrow = i64::from(width) * h <= i64::from(height) * w;
    if narrow { (width, (i64::from(width) * h / w) as Mp) } else { ((i64::from(height) * w / h) as Mp, height) }
}

/// Returns where signers and date start: the widest signer ends [`INSET`] characters from the right edge, and the date starts as
/// many right of where the signers start. A date that would then end further right ends with them and takes the signers along.
fn by_hand(names: Mp, date: Mp, room: Mp, em: Mp) -> (Mp, Mp) {
    let x = (room - names).min(room - date - INSET * em).max(0);
    (x, x + INSET * em)
}

/// Returns where signers and date start: the date ends [`INSET_SEALED`] characters from the right edge, the signers are centred
/// above it. Where they would then come nearer to the edge than [`INSET`] characters they end there, and the date stays below
/// their middle.
fn under_seal(names: Mp, date: Mp, room: Mp, em: Mp) -> (Mp, Mp) {
    let middle = (room + (INSET - INSET_SEALED) * em - date / 2).min(room - names / 2);
    ((middle - names / 2).max(0), (middle - date / 2).max(0))
}

/// Returns the blank above each line that is signed, and at last below the date. Names signed by hand stand on lines that follow each
/// other, as wide apart as those of the body. Each seal covers a sealed line and those below
/// it, up to the next that is sealed or signed by hand, or the date, which stand a quarter line below its middle; no seal touches another.
fn blanks(marks: &[Mark], pitch: Mp) -> Vec<Mp> {
    let mut blanks = vec![0; marks.len() + 1];
    for start in (0..marks.len()).filter(|&n| marks[n] == Mark::Seal) {
        let end = (start + 1..marks.len()).find(|&n| marks[n] != Mark::None).unwrap_or(marks.len());
        let lines = (end - start) as Mp + Mp::from(end == marks.len());
        let over = ((SEAL - lines * pitch) / 2).max(0);
        let apart = if start > 0 { pitch / 2 } else { 0 };
        blanks[start] += over + pitch / 4 + apart;
        blanks[end] += (over - pitch / 4).max(0);
    }
    blanks
}

/// What a line is signed with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    /// Nothing of its own: it belongs to the line above.
    None,
    Seal,
    Hand,
}

impl Mark {
    fn of(signer: &Signer) -> Mark {
        match (signer.sealed, &signer.hand) {
            (true, _) => Mark::Seal,
            (false, Some(_)) => Mark::Hand,
            (false, None) => Mark::None,
        }
    }
}

fn indented(setter: &Setter<'_>, cells: &[Cell], x: Mp, width: Mp, owner: Owner) -> Vec<Strip> {
    let mut strips = setter.lines(cells, setter.style.body, width, Stand::Start, Fill::Ragged, owner);
    for run in strips.iter_mut().flat_map(|s| &mut s.runs) {
        run.glyphs.iter_mut().for_each(|g| g.x += x);
    }
    strips
}

fn room_to_sign(cells: &[Cell]) -> i32 {
    if cells.last().is_some_and(|c| c.source.0 == '：') { ROOM_BEHIND_COLON } else { 0 }
}

/// Body lines that a signature takes along.
const COMPANY: usize = 2;

/// Ties what stands before to the signature that comes next, up to two lines of the body or of a long list of enclosures: a sheet that
/// bears nothing but names could be put under any text. No more of them, which would leave a page half empty.
pub(super) fn take_company_along(strips: &mut [Strip]) {
    let mut body = 0;
    for strip in strips.iter_mut().rev() {
        strip.keep = true;
        body += usize::from(strip.body);
        if body == COMPANY {
            break;
        }
    }
}
