//! Glyphs that no code point reaches. Looked up by feature and not by number, so that a newer font file still works.

use ttf_parser::gsub::SubstitutionSubtable;
use ttf_parser::{GlyphId, Tag};

use super::face::Face;

/// The few alternate glyphs Chinese text needs.
pub(super) struct Alternates {
    pub(super) dash: Option<u16>,
    pub(super) double_dash: Option<u16>,
    pub(super) apostrophe: Option<u16>,
    pub(super) tabular: [Option<u16>; 10],
}

impl Alternates {
    /// Looks the glyphs up in a face.
    pub(super) fn of(face: &Face) -> Self {
        let of = |c, tag| face.glyph(c).map(|g| substitute(face, tag, g).unwrap_or(g));
        let wide = |g: &u16, width| face.advance(*g) == width;
        // The figures of Noto Serif are proportional; those it keeps for Korean (`locl`) are tabular.
        let mut tabular = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'].map(|c| of(c, b"locl"));
        let first = tabular[0].map(|g| face.advance(g));
        if tabular.iter().any(|g| g.map(|g| face.advance(g)) != first) {
            tabular = [None; 10];
        }
        Alternates {
            dash: of('—', b"fwid").filter(|g| wide(g, 1000)),
            double_dash: of('⸺', b"fwid").filter(|g| wide(g, 2000)),
            apostrophe: of('’', b"pwid").filter(|g| face.advance(*g) < 500),
            tabular,
        }
    }
}

/// Returns what the single substitutions of a GSUB feature make of a glyph, whatever the language.
fn substitute(face: &Face, tag: &[u8; 4], glyph: u16) -> Option<u16> {
    let gsub = face.ttf().tables().gsub?;
    let features = gsub.features.into_iter().filter(|f| f.tag == Tag::from_bytes(tag));
    let lookups = features.flat_map(|f| f.lookup_indices).filter_map(|i| gsub.lookups.get(i));
    let mut tables = lookups.flat_map(|l| l.subtables.into_iter::<SubstitutionSubtable<'_>>());
    tables.find_map(|table| match table {
        SubstitutionSubtable::Single(single) => single_substitution(single, glyph),
        _ => None,
    })
}

fn single_substitution(table: ttf_parser::gsub::SingleSubstitution<'_>, glyph: u16) -> Option<u16> {
    use ttf_parser::gsub::SingleSubstitution::{Format1, Format2};
    match table {
        Format1 { coverage, delta } => coverage.get(GlyphId(glyph)).map(|_| glyph.wrapping_add_signed(delta)),
        Format2 { coverage, substitutes } => substitutes.get(coverage.get(GlyphId(glyph))?).map(|g| g.0),
    }
}
