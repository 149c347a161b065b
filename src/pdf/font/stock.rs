//! Glyphs that nearly every letter has, packed once for all letters of a run.

use std::io::Write;
use std::sync::{Arc, OnceLock};

use flate2::Compression;
use flate2::write::DeflateEncoder;
use simd_adler32::Adler32;

use super::glyf::Outlines;
use super::glyphs::GlyphSet;
use super::program::{add, outline, words};
use super::tounicode;
use crate::pdf::stream::Begun;
use crate::typeset::fonts::Face;
use crate::typeset::{FaceId, Source};

/// The first glyphs of a subset of a face, and what is said of them.
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
    /// The beginning of the map to characters, which names them; nothing where nothing is in stock.
    pub(super) map: Begun,
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
    /// Returns the stock to build a subset on: what is common, or nothing where a letter takes only a few characters from the face
    /// (figures of a letter in 仿宋), for what is in stock goes into the file whether a letter has it or not.
    /// `None` where the stock cannot be packed.
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
        Some(Arc::new(Stock::none(outlines)))
    }

    /// Returns the stock without a glyph.
    fn none(outlines: &Outlines<'_>) -> Self {
        Stock {
            glyphs: GlyphSet::new(outlines.count),
            count: 0,
            sources: Vec::new(),
            places: Vec::new(),
            packed: Vec::new(),
            length: 0,
            map: Begun { packed: Vec::new(), adler: adler(&[]) },
            adler: adler(&[]),
            sum: 0,
        }
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
            plain.extend_from_slice(&outline);
            plain.resize(plain.len().next_multiple_of(4), 0);
        }
        let mut sources = vec![None; usize::from(count)];
        for (c, glyph) in wanted {
            sources[usize::from(glyphs.place(*glyph)?)] = Some(Source(*c, None));
        }
        let map = tounicode::beginning(&sources);
        Some(Stock {
            glyphs,
            count,
            sources,
            places,
            packed: packed(&plain)?,
            length: plain.len(),
            map: Begun { packed: packed(&map)?, adler: adler(&map) },
            adler: adler(&plain),
            sum: words(&plain),
        })
    }
}

fn adler(bytes: &[u8]) -> u32 {
    let mut adler = Adler32::new();
    adler.write(bytes);
    adler.finish()
}

/// Returns bytes as DEFLATE blocks that end on a whole byte and are not the last.
fn packed(plain: &[u8]) -> Option<Vec<u8>> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(plain).ok()?;
    encoder.flush().ok()?;
    Some(std::mem::take(encoder.get_mut()))
}
