//! The fonts of one file: which glyphs are used, under which codes, and the PDF objects that describe them.

mod cff;
mod dictionary;
mod subset;
mod tounicode;

use std::collections::{BTreeMap, BTreeSet};

use super::PdfError;
use crate::typeset::fonts::Face;
use crate::typeset::{FaceId, Glyph, Layout, Library, Source};

/// Returns the name under which pages refer to a face. Names like F1 would clash with printpdf's built-in fonts.
pub(super) fn resource(face: FaceId) -> String {
    match face {
        FaceId::Own(place) => format!("Own{place}"),
        bundled => format!("{bundled:?}"),
    }
}

/// Returns text as UTF-16, high byte first, with a byte order mark.
pub(super) fn utf16_with_mark(chars: impl Iterator<Item = char>) -> Vec<u8> {
    let text: String = std::iter::once('\u{FEFF}').chain(chars).collect();
    text.encode_utf16().flat_map(u16::to_be_bytes).collect()
}

const BLANK: Source = Source(' ', None);

/// All embedded fonts.
pub(super) struct Fonts<'l> {
    fonts: BTreeMap<FaceId, Font<'l>>,
}

/// One embedded font.
struct Font<'l> {
    face: &'l Face,
    /// Code (CID) of every glyph in every meaning: fonts share glyphs between characters (～ and 〜), and what is copied must
    /// still be what was written.
    codes: BTreeMap<(u16, Source), u16>,
    /// Glyph of the subset for each code, and its width in em/1000.
    glyphs: Vec<(u16, i32)>,
    /// Glyph of a blank, in the whole face.
    space: Option<u16>,
    /// The subset font program.
    program: Vec<u8>,
}

impl<'l> Fonts<'l> {
    /// Returns the subsets of all faces that a letter uses.
    pub(super) fn embed(layout: &Layout, library: &'l Library) -> Result<Self, PdfError> {
        let mut used: BTreeMap<FaceId, BTreeSet<(u16, Source)>> = BTreeMap::new();
        let mark = layout.mark.iter().flat_map(|m| &m.runs);
        for run in layout.pages.iter().flat_map(|p| &p.runs).chain(mark) {
            used.entry(run.face).or_default().extend(run.glyphs.iter().map(|g| (g.id, g.source)));
        }
        let fonts = used.into_iter().map(|(id, used)| {
            let face = library.face(id).ok_or_else(|| PdfError::Font(resource(id)))?;
            Ok((id, Font::embed(face, used)?))
        });
        Ok(Fonts { fonts: fonts.collect::<Result<_, PdfError>>()? })
    }

    /// Returns the code of a glyph in the file and the width the file declares for it, em/1000.
    pub(super) fn code(&self, face: FaceId, glyph: &Glyph) -> Option<(u16, i32)> {
        let font = self.fonts.get(&face)?;
        let code = *font.codes.get(&(glyph.id, glyph.source))?;
        Some((code, font.glyphs.get(usize::from(code))?.1))
    }

    /// Returns code and width of a blank in a face, where it has one.
    pub(super) fn space(&self, face: FaceId) -> Option<(u16, i32)> {
        let font = self.fonts.get(&face)?;
        let code = *font.codes.get(&(font.space?, BLANK))?;
        Some((code, font.glyphs.get(usize::from(code))?.1))
    }

    /// Adds the objects of every font to a file and returns each face with its font dictionary.
    pub(super) fn add_to(&self, pdf: &mut lopdf::Document) -> Result<Vec<(FaceId, lopdf::ObjectId)>, PdfError> {
        self.fonts.iter().map(|(id, font)| Ok((*id, dictionary::add(pdf, font)?))).collect()
    }
}

impl<'l> Font<'l> {
    fn embed(face: &'l Face, mut used: BTreeSet<(u16, Source)>) -> Result<Self, PdfError> {
        let failed = |why| PdfError::Subset(face.file().to_owned(), why);
        let space = face.glyph(' ');
        used.extend(space.map(|glyph| (glyph, BLANK)));
        let ids: BTreeSet<u16> = used.iter().map(|(glyph, _)| *glyph).collect();
        let subset = subset::subset(face, &ids).map_err(failed)?;
        // Codes 0..n are the subset's own glyphs; a glyph's second and further meanings get codes of their own behind them.
        let mut glyphs: Vec<(u16, i32)> = subset.widths.iter().enumerate().map(|(g, w)| (g as u16, *w)).collect();
        let mut codes = BTreeMap::new();
        let mut previous = None;
        for (glyph, source) in used {
            let new = *subset.glyphs.get(&glyph).ok_or_else(|| failed(format!("glyph {glyph} lost")))?;
            let code = if previous == Some(glyph) { glyphs.len() as u16 } else { new };
            if previous == Some(glyph) {
                glyphs.push((new, glyphs[usize::from(new)].1));
            }
            codes.insert((glyph, source), code);
            previous = Some(glyph);
        }
        Ok(Font { face, codes, glyphs, space, program: subset.program })
    }
}
