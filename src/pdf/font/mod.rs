//! The fonts of one file: which glyphs are used, under which codes, and the PDF objects that describe them.
//!
//! A font is the greater part of a letter, and packing it again for every letter would be nearly all the work. So a subset is
//! put together from bytes that are ready: the outlines as they stand in the face, coded with one fixed code ([`code`]), behind those
//! that nearly every letter has, which were packed once ([`stock`]). What holds: the glyphs of a subset are those in stock and then
//! the rest, each in order of id; the same letter gives the same bytes, whatever was written before it.

mod code;
mod dictionary;
mod glyf;
mod glyphs;
mod program;
mod stock;
mod tounicode;

use std::collections::BTreeMap;

use super::{Letter, PdfError};
use crate::typeset::fonts::Face;
use crate::typeset::{FaceId, Glyph, Source};
use glyphs::GlyphSet;
use program::{Program, Subset};
use stock::Stock;

/// Returns the name under which pages refer to a face. Names like F1 would clash with printpdf's built-in fonts.
pub(super) fn resource(face: FaceId) -> String {
    format!("Face{}", face as u8)
}

/// Returns text as UTF-16, high byte first, with a byte order mark.
pub(super) fn utf16_with_mark(chars: impl Iterator<Item = char>) -> Vec<u8> {
    let text: String = std::iter::once('\u{FEFF}').chain(chars).collect();
    text.encode_utf16().flat_map(u16::to_be_bytes).collect()
}

/// All embedded fonts.
pub(super) struct Fonts {
    fonts: BTreeMap<FaceId, Font>,
}

/// One embedded font.
struct Font {
    face: &'static Face,
    subset: Subset<'static>,
    /// What each code (CID) stands for: first those of the subset's glyphs, in order, then those of `others`.
    sources: Vec<Option<Source>>,
    /// Width of each code's glyph, em/1000.
    widths: Vec<i32>,
    /// Glyphs that stand for a second or further character: fonts share them (～ and 〜), and what is copied must still be what
    /// was written.
    others: Vec<(u16, Source)>,
    program: Program,
}

impl Fonts {
    /// Returns the subsets of all faces that letters use.
    pub(super) fn embed(letters: &[Letter<'_>]) -> Result<Self, PdfError> {
        let mut used: BTreeMap<FaceId, Vec<(u16, Source)>> = BTreeMap::new();
        for Letter { layout, .. } in letters {
            let mark = layout.mark.iter().flat_map(|m| &m.runs);
            for run in layout.pages.iter().flat_map(|p| &p.runs).chain(mark) {
                used.entry(run.face).or_default().extend(run.glyphs.iter().map(|g| (g.id, g.source)));
            }
        }
        let fonts = used.into_iter().map(|(id, used)| Ok((id, Font::embed(id, &used)?)));
        Ok(Fonts { fonts: fonts.collect::<Result<_, PdfError>>()? })
    }

    /// Returns the code of a glyph in the file and the width the file declares for it, em/1000.
    pub(super) fn code(&self, face: FaceId, glyph: &Glyph) -> Option<(u16, i32)> {
        self.fonts.get(&face)?.code(glyph.id, glyph.source)
    }

    /// Adds the objects of every font to a file and returns each face with its font dictionary.
    pub(super) fn add_to(&self, pdf: &mut lopdf::Document) -> Result<Vec<(FaceId, lopdf::ObjectId)>, PdfError> {
        self.fonts.iter().map(|(id, font)| Ok((*id, dictionary::add(pdf, font)?))).collect()
    }
}

impl Font {
    fn embed(id: FaceId, used: &[(u16, Source)]) -> Result<Self, PdfError> {
        let face = Face::get(id).ok_or(PdfError::Font(id))?;
        let outlines = glyf::of(face).ok_or(PdfError::Font(id))?;
        let pairs = used.iter().copied();
        let mut wanted = GlyphSet::new(outlines.count);
        pairs.clone().for_each(|(glyph, _)| {
            wanted.insert(glyph);
        });
        let stock = Stock::of(face, outlines, |id| wanted.contains(id)).ok_or(PdfError::Font(id))?;
        let subset = Subset::new(outlines, stock, wanted.iter());
        let widths = subset.glyphs().map(|id| face.advance(id)).collect();
        let mut sources = stock.sources.clone();
        sources.resize(usize::from(subset.count), None);
        let program = subset.program();
        let mut font = Font { face, subset, sources, widths, others: Vec::new(), program };
        pairs.for_each(|(glyph, source)| font.name(glyph, source));
        Ok(font)
    }

    /// Gives a glyph a code for what it stands for, unless it has one.
    fn name(&mut self, glyph: u16, source: Source) {
        let Some(code) = self.subset.id(glyph).map(usize::from) else { return };
        match self.sources[code] {
            None => self.sources[code] = Some(source),
            Some(first) if first == source || self.others.contains(&(glyph, source)) => {}
            Some(_) => {
                self.sources.push(Some(source));
                self.widths.push(self.widths[code]);
                self.others.push((glyph, source));
            }
        }
    }

    fn code(&self, glyph: u16, source: Source) -> Option<(u16, i32)> {
        let mut code = self.subset.id(glyph)?;
        if self.sources[usize::from(code)] != Some(source) {
            let other = self.others.iter().position(|other| *other == (glyph, source))?;
            code = self.subset.count + other as u16;
        }
        Some((code, self.widths[usize::from(code)]))
    }

    /// Returns the subset's glyph of each code.
    fn glyphs(&self) -> impl Iterator<Item = u16> {
        (0..self.subset.count).chain(self.others.iter().filter_map(|(glyph, _)| self.subset.id(*glyph)))
    }
}
