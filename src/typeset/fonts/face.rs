//! One parsed face: characters to glyphs, widths, and the few alternate glyphs Chinese text needs.

use std::sync::OnceLock;

use owned_ttf_parser::{AsFaceRef, OwnedFace};
use ttf_parser::GlyphId;

use super::alternates::Alternates;
use super::bundled::Metrics;
use super::cache::GlyphCache;

/// A face, parsed.
pub struct Face {
    tables: Tables,
    index: u32,
    name: String,
    file: String,
    metrics: Metrics,
    glyphs: GlyphCache,
    alternates: OnceLock<Alternates>,
}

/// Where the parsed tables of a face point to.
pub(super) enum Tables {
    /// Into the program.
    Bundled(Box<ttf_parser::Face<'static>>),
    /// Into a file that was read.
    Own(OwnedFace),
}

/// How the outlines of a face are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outlines {
    /// Quadratic curves, table `glyf`.
    TrueType,
    /// Cubic curves, table `CFF `.
    Cff,
}

impl Face {
    /// Puts a face together from its parsed tables, its place in a collection, its PostScript name, the name of its file, and
    /// what was measured.
    pub(super) fn new(tables: Tables, index: u32, name: String, file: String, metrics: Metrics) -> Self {
        Face { tables, index, name, file, metrics, glyphs: GlyphCache::default(), alternates: OnceLock::new() }
    }

    /// Returns the parsed tables.
    pub(crate) fn ttf(&self) -> &ttf_parser::Face<'_> {
        match &self.tables {
            Tables::Bundled(face) => face,
            Tables::Own(face) => face.as_face_ref(),
        }
    }

    /// Returns the PostScript name, of characters a PDF name may hold as they are.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the name of the font file, for users.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// Returns the font file.
    pub fn data(&self) -> &[u8] {
        self.ttf().raw_face().data
    }

    /// Returns the place of the face in its file: 0 but in a collection.
    pub fn index(&self) -> u32 {
        self.index
    }

    /// Returns how the outlines are written.
    pub fn outlines(&self) -> Outlines {
        if self.ttf().tables().glyf.is_some() { Outlines::TrueType } else { Outlines::Cff }
    }

    /// Returns the mean centre of an ideograph above the baseline, em/1000: mixed faces are aligned by it.
    pub fn centre(&self) -> i32 {
        self.metrics.centre
    }

    /// Returns the thickness of vertical stems, em/1000; for fonts of the user's it is estimated.
    pub fn stem(&self) -> i32 {
        self.metrics.stem
    }

    /// Returns whether strokes have serifs.
    pub fn serif(&self) -> bool {
        self.metrics.serif
    }

    /// Returns the glyph of a character.
    pub fn glyph(&self, c: char) -> Option<u16> {
        // Glyph 0 is the box for what a font lacks, even where a damaged `cmap` names it.
        self.glyphs.glyph(c, || self.ttf().glyph_index(c).map(|g| g.0).filter(|g| *g != 0))
    }

    /// Returns the glyph of a variation sequence, or `None` where the font has no such sequence.
    pub(crate) fn variant(&self, c: char, selector: char) -> Option<u16> {
        self.ttf().glyph_variation_index(c, selector).map(|g| g.0)
    }

    /// Returns a length in font units as em/1000, rounded.
    pub(crate) fn per_mille(&self, units: i32) -> i32 {
        per_mille(units, self.ttf())
    }

    /// Returns the advance of a glyph in em/1000.
    pub(crate) fn advance(&self, glyph: u16) -> i32 {
        self.per_mille(i32::from(self.ttf().glyph_hor_advance(GlyphId(glyph)).unwrap_or(0)))
    }

    /// Returns the left and right edge of a glyph's ink in em/1000; `None` for a blank.
    pub(crate) fn ink(&self, glyph: u16) -> Option<(i32, i32)> {
        let b = self.ttf().glyph_bounding_box(GlyphId(glyph))?;
        Some((self.per_mille(i32::from(b.x_min)), self.per_mille(i32::from(b.x_max))))
    }

    /// Returns the glyph of a dash one em wide.
    pub(crate) fn dash(&self) -> Option<u16> {
        self.alternates().dash
    }

    /// Returns the glyph of an unbroken dash two ems wide, for `——`.
    pub(crate) fn double_dash(&self) -> Option<u16> {
        self.alternates().double_dash
    }

    /// Returns the glyph of ’ with Latin width, for an apostrophe within a word.
    pub(crate) fn apostrophe(&self) -> Option<u16> {
        self.alternates().apostrophe
    }

    /// Returns the glyph of a digit 0–9 in a width that all ten share, for columns of figures.
    pub(crate) fn tabular(&self, digit: u8) -> Option<u16> {
        self.alternates().tabular.get(usize::from(digit)).copied().flatten()
    }

    fn alternates(&self) -> &Alternates {
        self.alternates.get_or_init(|| Alternates::of(self))
    }
}

/// Returns a length in the units of a face as em/1000, rounded.
pub(super) fn per_mille(units: i32, ttf: &ttf_parser::Face<'_>) -> i32 {
    let upm = i32::from(ttf.units_per_em());
    if upm == 1000 {
        return units;
    }
    (units * 1000 + upm / 2).div_euclid(upm)
}

#[cfg(test)]
mod tests {
    use super::super::{FaceId, Library, bundled};
    use super::*;

    fn get(id: FaceId) -> &'static Face {
        Library::builtin().face(id).unwrap_or_else(|| panic!("{id:?}"))
    }

    #[test]
    fn every_bundled_face_parses() {
        for font in bundled() {
            let face = get(font.id);
            assert_eq!((face.name(), face.file()), (font.name, font.file));
            assert_eq!((face.outlines(), face.data().len()), (Outlines::TrueType, font.size()));
        }
    }

    #[test]
    fn body_and_heading_faces_have_the_alternates() {
        use FaceId::{HeiSc, HeiTc, MingTc, SongSc, SongScBold};
        for id in [SongSc, SongScBold, MingTc, HeiSc, HeiTc] {
            let face = get(id);
            assert_eq!(face.dash().map(|g| face.advance(g)), Some(1000), "{id:?}");
            assert_eq!(face.double_dash().map(|g| face.advance(g)), Some(2000), "{id:?}");
            assert!(face.apostrophe().is_some(), "{id:?}");
            let widths: Vec<_> = (0..10).map(|d| face.tabular(d).map(|g| face.advance(g))).collect();
            assert!(widths[0].is_some() && widths.iter().all(|w| *w == widths[0]), "{id:?} {widths:?}");
        }
    }

    #[test]
    fn ideographs_are_one_em_wide() {
        for (id, c) in [(FaceId::SongSc, '国'), (FaceId::MingTc, '國'), (FaceId::Rare, '𮯰')] {
            let face = get(id);
            assert_eq!(face.glyph(c).map(|g| face.advance(g)), Some(1000), "{c}");
        }
    }
}
