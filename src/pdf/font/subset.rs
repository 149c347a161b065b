//! Cutting a face down to the glyphs in use. The only place that knows how it is done.

use std::collections::{BTreeMap, BTreeSet};

use subsetter::GlyphRemapper;
use ttf_parser::{RawFace, Tag};

use super::cff;
use crate::typeset::fonts::{Face, Outlines};

/// A font file with a few glyphs.
pub(super) struct Subset {
    /// TrueType file without `cmap`, or a bare `CFF ` table.
    pub(super) program: Vec<u8>,
    /// New glyph id of each wanted glyph.
    pub(super) glyphs: BTreeMap<u16, u16>,
    /// Width of every glyph in the file by new id, em/1000. There may be more than were wanted: parts of composite glyphs.
    pub(super) widths: Vec<i32>,
}

/// Returns the subset of a face, or why there is none.
pub(super) fn subset(face: &Face, wanted: &BTreeSet<u16>) -> Result<Subset, String> {
    match face.outlines() {
        Outlines::TrueType => truetype(face, wanted),
        Outlines::Cff => cff::subset(face, wanted),
    }
}

fn truetype(face: &Face, wanted: &BTreeSet<u16>) -> Result<Subset, String> {
    let mut remapper = GlyphRemapper::new();
    let glyphs: BTreeMap<u16, u16> = wanted.iter().map(|g| (*g, remapper.remap(*g))).collect();
    let program = subsetter::subset(face.data(), face.index(), &remapper).map_err(|e| e.to_string())?;
    let count = glyph_count(&program).ok_or("no maxp table")?;
    let widths = widths(face, &glyphs, count);
    Ok(Subset { program, glyphs, widths })
}

/// Returns the width of every glyph of a subset with so many of them; one that was not wanted shows nothing of its own.
pub(super) fn widths(face: &Face, glyphs: &BTreeMap<u16, u16>, count: u16) -> Vec<i32> {
    let mut widths = vec![0; usize::from(count)];
    for (old, new) in std::iter::once((&0, &0)).chain(glyphs) {
        if let Some(width) = widths.get_mut(usize::from(*new)) {
            *width = face.advance(*old);
        }
    }
    widths
}

fn glyph_count(program: &[u8]) -> Option<u16> {
    let maxp = RawFace::parse(program, 0).ok()?.table(Tag::from_bytes(b"maxp"))?;
    let count = u16::from_be_bytes(maxp.get(4..6)?.try_into().ok()?);
    (count > 0).then_some(count)
}
