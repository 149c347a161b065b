//! The fonts of one file: which glyphs are used, under which codes, and the PDF objects that describe them.
//!
//! A font is the greater part of a letter, and packing it again for every letter would be nearly all the work. So a subset is
//! put together from bytes that are ready: outlines coded with one fixed code ([`code`]), each once for a run ([`coded`]), behind those
//! that nearly every letter has, which were packed once ([`stock`]). What holds: the glyphs of a subset are those in stock and then
//! the rest, each in order of id; the same letter gives the same bytes, whatever was written before it.

mod cff;
mod code;
mod coded;
mod dictionary;
mod glyf;
mod glyphs;
mod program;
mod stock;
mod tounicode;

use std::collections::BTreeMap;

use super::{Letter, PdfError};
use crate::typeset::fonts::{Face, Outlines};
use crate::typeset::{FaceId, Library, Source};
use coded::Shelves;
use glyphs::GlyphSet;
use program::Subset;
use stock::Stock;

/// Returns the name under which pages refer to a face. Names like F1 would clash with printpdf's built-in fonts.
pub(super) fn resource(face: FaceId) -> String {
    match face {
        FaceId::Own(place) => format!("Own{place}"),
        bundled => format!("{bundled:?}"),
    }
}

/// The fonts of one file, cut down to the glyphs its letters use.
pub(super) struct Fonts<'l> {
    fonts: BTreeMap<FaceId, Font<'l>>,
}

/// One embedded font.
pub(super) struct Font<'l> {
    face: &'l Face,
    cut: Cut<'l>,
    /// What each code (CID) stands for: first those of the subset's glyphs, in order, then those of `others`.
    sources: Vec<Option<Source>>,
    /// Width of each code's glyph, em/1000.
    widths: Vec<i32>,
    /// Glyphs that stand for a second or further character: fonts share them (～ and 〜), and what is copied must still be what
    /// was written.
    others: Vec<(u16, Source)>,
}

impl<'l> Fonts<'l> {
    /// Returns the subsets of all faces that letters use.
    pub(super) fn embed(letters: &[Letter<'_>], library: &'l Library) -> Result<Self, PdfError> {
        let mut used: BTreeMap<FaceId, Vec<(u16, Source)>> = BTreeMap::new();
        for Letter { layout, .. } in letters {
            let mark = layout.mark.iter().flat_map(|m| &m.runs);
            for run in layout.pages.iter().flat_map(|p| &p.runs).chain(mark) {
                used.entry(run.face).or_default().extend(run.glyphs.iter().map(|g| (g.id, g.source)));
            }
        }
        let fonts = used.into_iter().map(|(id, used)| {
            let face = library.face(id).ok_or_else(|| PdfError::Font(resource(id)))?;
            Ok((id, Font::embed(id, face, &used)?))
        });
        Ok(Fonts { fonts: fonts.collect::<Result<_, PdfError>>()? })
    }

    /// Returns the font of a face.
    pub(super) fn font(&self, face: FaceId) -> Option<&Font<'l>> {
        self.fonts.get(&face)
    }

    /// Adds the objects of every font to a file and returns each face with its font dictionary.
    pub(super) fn add_to(&self, pdf: &mut lopdf::Document) -> Result<Vec<(FaceId, lopdf::ObjectId)>, PdfError> {
        self.fonts.iter().map(|(id, font)| Ok((*id, dictionary::add(pdf, font)?))).collect()
    }
}

/// A face cut down to the glyphs in use, as its outlines allow.
enum Cut<'l> {
    TrueType(Subset<'l>),
    Cff(cff::Subset),
}

impl<'l> Cut<'l> {
    fn new(id: FaceId, face: &'l Face, glyphs: impl Iterator<Item = u16>) -> Result<Self, PdfError> {
        if face.outlines() == Outlines::Cff {
            let cut = cff::Subset::new(face, &glyphs.collect());
            return cut.map(Cut::Cff).map_err(|why| PdfError::Subset(face.file().to_owned(), why));
        }
        let unreadable = || PdfError::Font(face.file().to_owned());
        let outlines = glyf::Outlines::of(face).ok_or_else(unreadable)?;
        let mut wanted = GlyphSet::new(outlines.count);
        glyphs.for_each(|glyph| {
            wanted.insert(glyph);
        });
        let stock = Stock::of(id, face, &outlines, |id| wanted.contains(id)).ok_or_else(unreadable)?;
        Ok(Cut::TrueType(Subset::new(outlines, Shelves::of(id, &outlines), stock, wanted.iter())))
    }

    /// Returns the id in the subset of a glyph of the whole face.
    fn id(&self, glyph: u16) -> Option<u16> {
        match self {
            Cut::TrueType(subset) => subset.id(glyph),
            Cut::Cff(subset) => subset.ids.get(&glyph).copied(),
        }
    }

    fn count(&self) -> u16 {
        match self {
            Cut::TrueType(subset) => subset.count,
            Cut::Cff(subset) => subset.count,
        }
    }

    /// Returns the width of each glyph in the order of new ids, em/1000.
    fn widths(&self, face: &Face) -> Vec<i32> {
        match self {
            Cut::TrueType(subset) => subset.glyphs().map(|id| face.advance(id)).collect(),
            Cut::Cff(subset) => subset.widths(face),
        }
    }

    /// Returns what each glyph stands for where that is known before any letter.
    fn sources(&self) -> Vec<Option<Source>> {
        let mut sources = match self {
            Cut::TrueType(subset) => subset.stock.sources.clone(),
            Cut::Cff(_) => Vec::new(),
        };
        sources.resize(usize::from(self.count()), None);
        sources
    }
}

impl<'l> Font<'l> {
    fn embed(id: FaceId, face: &'l Face, used: &[(u16, Source)]) -> Result<Self, PdfError> {
        let cut = Cut::new(id, face, used.iter().map(|(glyph, _)| *glyph))?;
        let (sources, widths) = (cut.sources(), cut.widths(face));
        let mut font = Font { face, cut, sources, widths, others: Vec::new() };
        used.iter().for_each(|(glyph, source)| font.name(*glyph, *source));
        Ok(font)
    }

    /// Gives a glyph a code for what it stands for, unless it has one.
    fn name(&mut self, glyph: u16, source: Source) {
        let Some(code) = self.cut.id(glyph).map(usize::from) else { return };
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

    /// Returns the code of a glyph in the file and the width the file declares for it, em/1000.
    pub(super) fn code(&self, glyph: u16, source: Source) -> Option<(u16, i32)> {
        let mut code = self.cut.id(glyph)?;
        if self.sources[usize::from(code)] != Some(source) {
            let other = self.others.iter().position(|other| *other == (glyph, source))?;
            code = self.cut.count() + other as u16;
        }
        Some((code, self.widths[usize::from(code)]))
    }

    /// Returns the subset's glyph of each code.
    fn glyphs(&self) -> impl Iterator<Item = u16> {
        (0..self.cut.count()).chain(self.others.iter().filter_map(|(glyph, _)| self.cut.id(*glyph)))
    }
}
