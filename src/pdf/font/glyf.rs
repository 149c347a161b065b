//! The tables of a TrueType face that a subset is made of (OpenType 1.9: glyf, loca, head, hhea, hmtx, maxp).

use ttf_parser::{RawFace, Tag};

use crate::typeset::fonts::Face;

/// A TrueType face as bytes, nothing interpreted but where each glyph lies.
#[derive(Clone, Copy)]
pub(super) struct Outlines<'a> {
    glyf: &'a [u8],
    loca: &'a [u8],
    long_offsets: bool,
    hmtx: &'a [u8],
    /// Glyphs with an advance of their own; all others have that of the last.
    metrics: u16,
    /// Number of glyphs.
    pub(super) count: u16,
    /// `head`, 54 bytes.
    pub(super) head: &'a [u8],
    /// `hhea`, 36 bytes.
    pub(super) hhea: &'a [u8],
    /// `maxp`, 32 bytes.
    pub(super) maxp: &'a [u8],
    /// `cvt `, `fpgm` and `prep` of a face that is hinted: its outlines may call what stands there.
    pub(super) hinting: [Option<&'a [u8]>; 3],
}

/// Tables of hinting, in the order of [`Outlines::hinting`].
pub(super) const HINTING: [[u8; 4]; 3] = [*b"cvt ", *b"fpgm", *b"prep"];

impl<'a> Outlines<'a> {
    /// Returns the tables of a face, or `None` where one is missing or cut short.
    pub(super) fn of(face: &'a Face) -> Option<Self> {
        let raw: &RawFace<'a> = face.ttf().raw_face();
        let table = |tag: &[u8; 4], least| raw.table(Tag::from_bytes(tag)).filter(|t| t.len() >= least);
        let (head, hhea, maxp) = (table(b"head", 54)?, table(b"hhea", 36)?, table(b"maxp", 32)?);
        let metrics = u16_at(hhea, 34)?;
        let count = u16_at(maxp, 4)?;
        let long_offsets = u16_at(head, 50)? != 0;
        let places = (usize::from(count) + 1) * if long_offsets { 4 } else { 2 };
        let hmtx = table(b"hmtx", usize::from(metrics) * 2 + usize::from(count) * 2)?;
        let loca = table(b"loca", places)?;
        (metrics > 0 && metrics <= count).then_some(Outlines {
            glyf: table(b"glyf", 0)?,
            loca,
            long_offsets,
            hmtx,
            metrics,
            count,
            head,
            hhea,
            maxp,
            hinting: HINTING.map(|tag| table(&tag, 0)),
        })
    }

    /// Returns the outline of a glyph, without padding it may end in; nothing for a blank.
    pub(super) fn glyph(&self, id: u16) -> &'a [u8] {
        let range = self.offset(id).zip(self.offset(id + 1));
        range.and_then(|(from, to)| self.glyf.get(from..to)).unwrap_or_default()
    }

    fn offset(&self, id: u16) -> Option<usize> {
        let id = usize::from(id);
        if self.long_offsets {
            let bytes = self.loca.get(id * 4..id * 4 + 4)?;
            return Some(u32::from_be_bytes(bytes.try_into().ok()?) as usize);
        }
        u16_at(self.loca, id * 2).map(|half| usize::from(half) * 2)
    }

    /// Returns a glyph's advance and left side bearing as they stand in `hmtx`, four bytes.
    pub(super) fn metrics(&self, id: u16) -> [u8; 4] {
        let last = self.metrics - 1;
        let advance = usize::from(id.min(last)) * 4;
        let bearing = match id.checked_sub(self.metrics) {
            None => advance + 2,
            Some(beyond) => usize::from(self.metrics) * 4 + usize::from(beyond) * 2,
        };
        let two = |at: usize| self.hmtx.get(at..at + 2).map_or([0; 2], |b| [b[0], b[1]]);
        let ([a, b], [c, d]) = (two(advance), two(bearing));
        [a, b, c, d]
    }
}

/// Returns where in a glyph's outline the ids of its components stand; nothing for a simple glyph.
pub(super) fn components(outline: &[u8]) -> Vec<usize> {
    const WORDS: u16 = 1;
    const SCALE: u16 = 8;
    const MORE: u16 = 0x20;
    const TWO_SCALES: u16 = 0x40;
    const MATRIX: u16 = 0x80;
    let mut places = Vec::new();
    if outline.first().is_none_or(|sign| sign & 0x80 == 0) {
        return places;
    }
    let mut at = 10;
    while let Some(flags) = u16_at(outline, at).filter(|_| outline.len() >= at + 4) {
        places.push(at + 2);
        let scales = [(SCALE, 2), (TWO_SCALES, 4), (MATRIX, 8)];
        let scale = scales.iter().find(|(flag, _)| flags & flag != 0).map_or(0, |(_, size)| *size);
        at += 4 + if flags & WORDS != 0 { 4 } else { 2 } + scale;
        if flags & MORE == 0 {
            break;
        }
    }
    places
}

/// Returns a number of two bytes, high byte first.
pub(super) fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}
