//! Glyphs that nearly every letter has, packed once for all letters of a run.

use std::io::Write;
use std::sync::{Arc, OnceLock};

use flate2::Compression;
use flate2::write::DeflateEncoder;
use simd_adler32::Adler32;

use super::glyf::Outlines;
use super::glyphs::GlyphSet;
use super::program::{add, outline, words};
use crate::typeset::fonts::Face;
use crate::typeset::{FaceId, Source};

/// The first glyphs of every subset of a face: `.notdef` and what is in stock.
pub(super) struct Stock {
    pub(super) glyphs: GlyphSet,
    /// How many.
    pub(super) count: u16,
    /// The character of each, where there is one.
    pub(super) sources: Vec<Option<Source>>,
    /// Where each starts in `glyf`.
    pub(super) places: Vec<usize>,
    /// Their outlines as whole bytes of a DEFLATE stream that goes on.
    pub(super) packed: Vec<u8>,
    /// Size of the outlines unpacked.
    pub(super) length: usize,
    /// Adler-32 of the outlines.
    pub(super) adler: u32,
    /// Sum of their words.
    pub(super) sum: u32,
}

/// Characters that at least four of five letters have, by the letters' script; `tests/pdf/stock.rs` counts them.
const HANS: &str = include_str!("../../../data/stock/zh-Hans.txt");
const HANT: &str = include_str!("../../../data/stock/zh-Hant.txt");
/// The same of headings and labels.
const HANS_LABELS: &str = include_str!("../../../data/stock/zh-Hans-labels.txt");
const HANT_LABELS: &str = include_str!("../../../data/stock/zh-Hant-labels.txt");

/// What is kept in stock of the faces that every letter of some style is set in.
const FACES: [(FaceId, &str); 5] = [
    (FaceId::SongSc, HANS),
    (FaceId::Fangsong, HANS),
    (FaceId::MingTc, HANT),
    (FaceId::HeiSc, HANS_LABELS),
    (FaceId::HeiTc, HANT_LABELS),
];

impl Stock {
    /// Returns the stock to build a subset on: what is common, or `.notdef` alone where a letter takes only a few characters
    /// from the face (figures of a letter in 仿宋), for what is in stock goes into the file whether a letter has it or not.
    /// `None` where an outline cannot be read.
    pub(super) fn of(
        id: FaceId,
        face: &Face,
        outlines: &Outlines<'_>,
        uses: impl Fn(u16) -> bool,
    ) -> Option<Arc<Self>> {
        static STOCKS: [OnceLock<Option<Arc<Stock>>>; FACES.len()] = [const { OnceLock::new() }; FACES.len()];
        if let Some(place) = FACES.iter().position(|(kept, _)| *kept == id) {
            let common = STOCKS[place].get_or_init(|| {
                let glyphs = FACES[place].1.chars().filter_map(|c| Some((c, face.glyph(c)?)));
                Stock::new(outlines, &glyphs.collect::<Vec<_>>()).map(Arc::new)
            });
            let common = common.as_ref()?;
            let used = common.glyphs.iter().filter(|id| uses(*id)).count();
            if used * 10 >= usize::from(common.count) * 6 {
                return Some(common.clone());
            }
        }
        Stock::new(outlines, &[]).map(Arc::new)
    }

    fn new(outlines: &Outlines<'_>, wanted: &[(char, u16)]) -> Option<Self> {
        let none = GlyphSet::new(outlines.count);
        let mut glyphs = GlyphSet::new(outlines.count);
        for id in std::iter::once(0).chain(wanted.iter().map(|w| w.1)) {
            add(outlines, &none, &mut glyphs, id);
        }
        let count = glyphs.count();
        let mut places = Vec::new();
        let mut plain = Vec::new();
        for id in glyphs.iter() {
            places.push(plain.len());
            let outline = outline(outlines, id, |id| glyphs.place(id));
            plain.extend(outline.bytes());
            plain.resize(plain.len().next_multiple_of(4), 0);
        }
        let mut sources = vec![None; usize::from(count)];
        for (c, glyph) in wanted {
            sources[usize::from(glyphs.place(*glyph)?)] = Some(Source(*c, None));
        }
        let mut adler = Adler32::new();
        adler.write(&plain);
        let packed = packed(&plain)?;
        let (length, sum) = (plain.len(), words(&plain));
        Some(Stock { glyphs, count, sources, places, packed, length, adler: adler.finish(), sum })
    }
}

/// Returns bytes as DEFLATE blocks that end on a whole byte and are not the last.
fn packed(plain: &[u8]) -> Option<Vec<u8>> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(plain).ok()?;
    encoder.flush().ok()?;
    Some(std::mem::take(encoder.get_mut()))
}
