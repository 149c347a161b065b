//! Outlines of the bundled faces, each coded once for all letters of a run.

use std::sync::OnceLock;

use simd_adler32::Adler32;

use super::code::{self, Bits};
use super::glyf::{Outlines, components};
use super::program::words;
use crate::typeset::FaceId;

/// A simple outline as it stands in a font, filled up with zeros to a multiple of four bytes.
pub(super) struct Coded {
    pub(super) bits: Bits,
    /// Its size, bytes.
    pub(super) length: usize,
    /// Its Adler-32.
    pub(super) adler: u32,
    /// Sum of its words.
    pub(super) sum: u32,
}

impl Coded {
    /// Returns an outline coded.
    pub(super) fn new(outline: &[u8]) -> Self {
        let mut bytes = outline.to_vec();
        bytes.resize(bytes.len().next_multiple_of(4), 0);
        let mut adler = Adler32::new();
        adler.write(&bytes);
        Coded { bits: code::bits(&bytes), length: bytes.len(), adler: adler.finish(), sum: words(&bytes) }
    }
}

/// Glyphs are remembered in shelves of this many, so that a run that needs few takes memory for few.
const SHELF: usize = 64;

type Shelf = Box<[OnceLock<Coded>]>;

/// Returns the place in memory of the coded glyphs of a bundled face; those of the user's faces are not remembered.
fn shelves(id: FaceId, glyphs: u16) -> Option<&'static [OnceLock<Shelf>]> {
    const FACES: [FaceId; 8] = [
        FaceId::SongSc,
        FaceId::SongScBold,
        FaceId::Fangsong,
        FaceId::HeiSc,
        FaceId::KaiSc,
        FaceId::MingTc,
        FaceId::HeiTc,
        FaceId::Rare,
    ];
    static SHELVES: [OnceLock<Box<[OnceLock<Shelf>]>>; FACES.len()] = [const { OnceLock::new() }; FACES.len()];
    let face = FACES.iter().position(|face| *face == id)?;
    let count = usize::from(glyphs).div_ceil(SHELF);
    Some(SHELVES[face].get_or_init(|| (0..count).map(|_| OnceLock::new()).collect()))
}

/// The coded glyphs of one face.
#[derive(Clone, Copy)]
pub(super) struct Shelves(Option<&'static [OnceLock<Shelf>]>);

impl Shelves {
    /// Returns those of a face.
    pub(super) fn of(id: FaceId, outlines: &Outlines<'_>) -> Self {
        Shelves(shelves(id, outlines.count))
    }

    /// Returns a glyph of a face coded, or `None` where it is composed of others, whose ids differ between subsets, or where the
    /// face is not remembered.
    pub(super) fn glyph(self, outlines: &Outlines<'_>, id: u16) -> Option<&'static Coded> {
        let shelf = self.0?.get(usize::from(id) / SHELF)?;
        let glyph = &shelf.get_or_init(|| (0..SHELF).map(|_| OnceLock::new()).collect())[usize::from(id) % SHELF];
        if let Some(coded) = glyph.get() {
            return Some(coded);
        }
        let outline = outlines.glyph(id);
        components(outline).is_empty().then(|| glyph.get_or_init(|| Coded::new(outline)))
    }
}
