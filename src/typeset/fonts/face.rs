//! One parsed face: characters to glyphs, widths, and the few alternate glyphs Chinese text needs.

use std::sync::OnceLock;

use ttf_parser::gsub::SubstitutionSubtable;
use ttf_parser::{GlyphId, Tag};

use super::bundled::FaceId;

/// A bundled face, parsed. Parsing reads the table directory only, so it costs microseconds and happens on first use.
pub(crate) struct Face {
    id: FaceId,
    ttf: ttf_parser::Face<'static>,
    alternates: OnceLock<Alternates>,
}

/// Glyphs that no code point reaches. Looked up by feature and not by number, so that a newer font file still works.
struct Alternates {
    dash: Option<u16>,
    double_dash: Option<u16>,
    apostrophe: Option<u16>,
    tabular: [Option<u16>; 10],
}

impl Face {
    /// Returns the parsed face, or `None` if the bundled file is damaged (a test proves that none is).
    pub(crate) fn get(id: FaceId) -> Option<&'static Face> {
        static FACES: [OnceLock<Option<Face>>; 8] = [const { OnceLock::new() }; 8];
        FACES[id as usize]
            .get_or_init(|| {
                let ttf = ttf_parser::Face::parse(id.info().data, 0).ok()?;
                Some(Face { id, ttf, alternates: OnceLock::new() })
            })
            .as_ref()
    }

    /// Returns which face this is.
    pub(crate) fn id(&self) -> FaceId {
        self.id
    }

    /// Returns the parsed tables.
    pub(crate) fn ttf(&self) -> &ttf_parser::Face<'static> {
        &self.ttf
    }

    /// Returns the glyph of a character.
    pub(crate) fn glyph(&self, c: char) -> Option<u16> {
        self.ttf.glyph_index(c).map(|g| g.0)
    }

    /// Returns the glyph of a variation sequence, or `None` where the font has no such sequence.
    pub(crate) fn variant(&self, c: char, selector: char) -> Option<u16> {
        self.ttf.glyph_variation_index(c, selector).map(|g| g.0)
    }

    /// Returns a length in font units as em/1000, rounded.
    pub(crate) fn per_mille(&self, units: i32) -> i32 {
        let upm = i32::from(self.ttf.units_per_em());
        (units * 1000 + upm / 2).div_euclid(upm)
    }

    /// Returns the advance of a glyph in em/1000.
    pub(crate) fn advance(&self, glyph: u16) -> i32 {
        self.per_mille(i32::from(self.ttf.glyph_hor_advance(GlyphId(glyph)).unwrap_or(0)))
    }

    /// Returns the left and right edge of a glyph's ink in em/1000; `None` for a blank.
    pub(crate) fn ink(&self, glyph: u16) -> Option<(i32, i32)> {
        let b = self.ttf.glyph_bounding_box(GlyphId(glyph))?;
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
        self.alternates.get_or_init(|| {
            let of = |c, tag| self.glyph(c).map(|g| self.substitute(tag, g).unwrap_or(g));
            let wide = |g: &u16, width| self.advance(*g) == width;
            // The figures of Noto Serif are proportional; those it keeps for Korean (`locl`) are tabular.
            let mut tabular = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'].map(|c| of(c, b"locl"));
            let first = tabular[0].map(|g| self.advance(g));
            if tabular.iter().any(|g| g.map(|g| self.advance(g)) != first) {
                tabular = [None; 10];
            }
            Alternates {
                dash: of('—', b"fwid").filter(|g| wide(g, 1000)),
                double_dash: of('⸺', b"fwid").filter(|g| wide(g, 2000)),
                apostrophe: of('’', b"pwid").filter(|g| self.advance(*g) < 500),
                tabular,
            }
        })
    }

    /// Returns what the single substitutions of a GSUB feature make of a glyph, whatever the language.
    fn substitute(&self, tag: &[u8; 4], glyph: u16) -> Option<u16> {
        let gsub = self.ttf.tables().gsub?;
        let features = gsub.features.into_iter().filter(|f| f.tag == Tag::from_bytes(tag));
        let lookups = features.flat_map(|f| f.lookup_indices).filter_map(|i| gsub.lookups.get(i));
        let mut tables = lookups.flat_map(|l| l.subtables.into_iter::<SubstitutionSubtable<'_>>());
        tables.find_map(|table| match table {
            SubstitutionSubtable::Single(single) => single_substitution(single, glyph),
            _ => None,
        })
    }
}

fn single_substitution(table: ttf_parser::gsub::SingleSubstitution<'_>, glyph: u16) -> Option<u16> {
    use ttf_parser::gsub::SingleSubstitution::{Format1, Format2};
    match table {
        Format1 { coverage, delta } => coverage.get(GlyphId(glyph)).map(|_| glyph.wrapping_add_signed(delta)),
        Format2 { coverage, substitutes } => substitutes.get(coverage.get(GlyphId(glyph))?).map(|g| g.0),
    }
}

#[cfg(test)]
mod tests {
    use super::super::bundled;
    use super::*;

    #[test]
    fn every_bundled_face_parses() {
        for font in bundled() {
            assert!(Face::get(font.id).is_some(), "{}", font.file);
        }
    }

    #[test]
    fn body_and_heading_faces_have_the_alternates() {
        use FaceId::{HeiSc, HeiTc, MingTc, SongSc, SongScBold};
        for id in [SongSc, SongScBold, MingTc, HeiSc, HeiTc] {
            let face = Face::get(id).unwrap();
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
            let face = Face::get(id).unwrap();
            assert_eq!(face.glyph(c).map(|g| face.advance(g)), Some(1000), "{c}");
        }
    }
}
