//! Faces with CFF outlines: the part of the font file that a PDF takes, and the map from codes to its glyphs.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use subsetter::GlyphRemapper;
use ttf_parser::{RawFace, Tag};

use crate::typeset::fonts::Face;

/// A face with a few glyphs.
pub(super) struct Subset {
    /// The bare `CFF ` table, keyed by CID, each CID its glyph's number (`FontFile3` of subtype `CIDFontType0C`; ISO 32000-1, 9.9).
    pub(super) program: Vec<u8>,
    /// New glyph id of each wanted glyph.
    pub(super) ids: BTreeMap<u16, u16>,
    /// Number of glyphs.
    pub(super) count: u16,
}

impl Subset {
    /// Returns a face cut down to the glyphs in use, or why it cannot be.
    pub(super) fn new(face: &Face, wanted: &BTreeSet<u16>) -> Result<Self, String> {
        let mut remapper = GlyphRemapper::new();
        let ids: BTreeMap<u16, u16> = wanted.iter().map(|g| (*g, remapper.remap(*g))).collect();
        let file = subsetter::subset(face.data(), face.index(), &remapper).map_err(|e| e.to_string())?;
        let table = RawFace::parse(&file, 0).map_err(|e| e.to_string())?.table(Tag::from_bytes(b"CFF "));
        let program = table.ok_or("no CFF table")?.to_vec();
        Ok(Subset { program, ids, count: remapper.num_gids() })
    }

    /// Returns the width of every glyph, em/1000; one that was not wanted shows nothing of its own.
    pub(super) fn widths(&self, face: &Face) -> Vec<i32> {
        let mut widths = vec![0; usize::from(self.count)];
        for (old, new) in std::iter::once((&0, &0)).chain(&self.ids) {
            if let Some(width) = widths.get_mut(usize::from(*new)) {
                *width = face.advance(*old);
            }
        }
        widths
    }
}

/// At most this many entries may stand in one section.
const SECTION: usize = 100;

/// Returns the CMap that gives each code its CID (ISO 32000-1, 9.7.5): a font of this kind has no `CIDToGIDMap`, so where two
/// codes mean one glyph the map stands here.
pub(super) fn encoding(cids: &[u16]) -> Vec<u8> {
    let mut map = String::from(
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n\
         /CIDSystemInfo 3 dict dup begin\n/Registry (Adobe) def\n/Ordering (Identity) def\n/Supplement 0 def\nend def\n\
         /CMapName /Codes def\n/CMapType 1 def\n/WMode 0 def\n\
         1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n",
    );
    let entries: Vec<(usize, &u16)> = cids.iter().enumerate().collect();
    for section in entries.chunks(SECTION) {
        // Writing to a String cannot fail.
        let _ = writeln!(map, "{} begincidchar", section.len());
        for (code, cid) in section {
            let _ = writeln!(map, "<{code:04X}> {cid}");
        }
        map.push_str("endcidchar\n");
    }
    map.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    map.into_bytes()
}
