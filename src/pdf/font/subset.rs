//! Cutting a face down to the glyphs in use. The only place that knows how it is done.

use std::collections::{BTreeMap, BTreeSet};

use subsetter::GlyphRemapper;
use ttf_parser::{RawFace, Tag};

use crate::typeset::fonts::Face;

/// A font file with a few glyphs.
pub(super) struct Subset {
    /// TrueType file without `cmap`.
    pub(super) program: Vec<u8>,
    /// New glyph id of each wanted glyph.
    pub(super) glyphs: BTreeMap<u16, u16>,
    /// Width of every glyph in the file by new id, em/1000. There are more than were wanted: parts of composite glyphs.
    pub(super) widths: Vec<i32>,
}

/// Returns the subset of a face, or why there is none.
pub(super) fn subset(face: &Face, wanted: &BTreeSet<u16>) -> Result<Subset, String> {
    let mut remapper = GlyphRemapper::new();
    let glyphs: BTreeMap<u16, u16> = wanted.iter().map(|g| (*g, remapper.remap(*g))).collect();
    let program = subsetter::subset(face.id().info().data, 0, &remapper).map_err(|e| e.to_string())?;
    let count = glyph_count(&program).ok_or("no maxp table")?;
    let mut widths = vec![0; usize::from(count)];
    widths[0] = face.advance(0);
    for (old, new) in &glyphs {
        if let Some(width) = widths.get_mut(usize::from(*new)) {
            *width = face.advance(*old);
        }
    }
    Ok(Subset { program, glyphs, widths })
}

fn glyph_count(program: &[u8]) -> Option<u16> {
    let maxp = RawFace::parse(program, 0).ok()?.table(Tag::from_bytes(b"maxp"))?;
    let count = u16::from_be_bytes(maxp.get(4..6)?.try_into().ok()?);
    (count > 0).then_some(count)
}
