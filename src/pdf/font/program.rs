//! A subset font file (OpenType, TrueType outlines), written packed: what is common is copied, the rest is coded byte by byte.

use std::borrow::Cow;
use std::sync::Arc;

use simd_adler32::Adler32;

use super::code::Packer;
use super::coded::{Coded, Shelves};
use super::glyf::{HINTING, Outlines, components};
use super::glyphs::GlyphSet;
use super::stock::Stock;
use crate::pdf::stream::joined;

/// A font file packed as a PDF stream wants it (zlib, RFC 1950).
pub(super) struct Program {
    /// The packed file.
    pub(super) packed: Vec<u8>,
    /// Its size unpacked, bytes.
    pub(super) length: usize,
    /// Its Adler-32: differs between subsets, as the sum of the words does not, which `head` makes the same for all fonts.
    pub(super) adler: u32,
}

/// Glyphs of a subset: those in stock, then the rest, each in order of their ids in the whole face.
pub(super) struct Subset<'a> {
    pub(super) outlines: Outlines<'a>,
    pub(super) stock: Arc<Stock>,
    pub(super) rest: GlyphSet,
    shelves: Shelves,
    /// Number of glyphs.
    pub(super) count: u16,
}

impl<'a> Subset<'a> {
    /// Returns the subset of these glyphs, of all they are composed of, and of what is in stock anyway.
    pub(super) fn new(
        outlines: Outlines<'a>,
        shelves: Shelves,
        stock: Arc<Stock>,
        used: impl Iterator<Item = u16>,
    ) -> Self {
        let mut rest = GlyphSet::new(outlines.count);
        for id in std::iter::once(0).chain(used) {
            add(&outlines, &stock.glyphs, &mut rest, id);
        }
        let count = stock.count + rest.count();
        Subset { outlines, stock, rest, shelves, count }
    }

    /// Returns the id in the subset of a glyph of the whole face.
    pub(super) fn id(&self, glyph: u16) -> Option<u16> {
        self.stock.glyphs.place(glyph).or_else(|| Some(self.stock.count + self.rest.place(glyph)?))
    }

    /// Returns the ids in the whole face of all glyphs, in order.
    pub(super) fn glyphs(&self) -> impl Iterator<Item = u16> {
        self.stock.glyphs.iter().chain(self.rest.iter())
    }

    /// Returns the font file.
    pub(super) fn program(&self) -> Program {
        let rest: Vec<Ready> = self.rest.iter().map(|id| self.ready(id)).collect();
        let mut places = Vec::with_capacity(usize::from(self.count) + 1);
        places.extend_from_slice(&self.stock.places);
        let mut end = self.stock.length;
        let mut sum = self.stock.sum;
        let mut adler = self.stock.adler;
        let mut bits = 0;
        for outline in rest.iter().map(Ready::coded) {
            places.push(end);
            end += outline.length;
            sum = sum.wrapping_add(outline.sum);
            adler = joined(adler, outline.adler, outline.length);
            bits += outline.bits.count();
        }
        places.push(end);
        let mut tables = self.small_tables(&places);
        let directory = directory(end, sum, &mut tables);

        let mut head = Adler32::new();
        head.write(&directory);
        let mut adler = Adler32::from_checksum(joined(head.finish(), adler, end));
        let raw = tables.iter().map(|t| t.bytes.len() + 3).sum::<usize>();
        let ready = self.stock.packed.len() + directory.len() + bits / 8;
        let mut packer = Packer::after(vec![0x78, 0x9C], raw, ready);
        packer.stored(&directory);
        packer.whole(&self.stock.packed);
        packer.open();
        rest.iter().for_each(|outline| packer.coded(&outline.coded().bits));
        let mut length = directory.len() + end;
        for Table { bytes, .. } in &tables {
            let padding = &[0; 3][..bytes.len().next_multiple_of(4) - bytes.len()];
            for bytes in [bytes, padding] {
                packer.literals(bytes);
                adler.write(bytes);
            }
            length += bytes.len() + padding.len();
        }
        let mut packed = packer.close();
        let adler = adler.finish();
        packed.extend(adler.to_be_bytes());
        Program { packed, length, adler }
    }

    /// Returns a glyph coded.
    fn ready(&self, id: u16) -> Ready {
        let remembered = self.shelves.glyph(&self.outlines, id).map(Ready::Remembered);
        remembered.unwrap_or_else(|| Ready::Own(Coded::new(&outline(&self.outlines, id, |id| self.id(id)))))
    }

    /// Returns every table but `glyf`.
    fn small_tables(&self, places: &[usize]) -> Vec<Table> {
        let long = places.last().is_some_and(|end| *end > 2 * usize::from(u16::MAX));
        let metrics: Vec<[u8; 4]> = self.glyphs().map(|id| self.outlines.metrics(id)).collect();
        // Glyphs behind the last change of width need no width of their own.
        let last = metrics.last().map_or([0; 2], |m| [m[0], m[1]]);
        let wide = metrics.iter().rev().take_while(|m| m[..2] == last).count();
        let own = metrics.len() - wide.saturating_sub(1);
        let mut head = self.outlines.head.to_vec();
        head[8..12].fill(0);
        head[50..52].copy_from_slice(&u16::from(long).to_be_bytes());
        let mut hhea = self.outlines.hhea.to_vec();
        hhea[34..36].copy_from_slice(&(own as u16).to_be_bytes());
        let mut maxp = self.outlines.maxp.to_vec();
        maxp[4..6].copy_from_slice(&self.count.to_be_bytes());
        let mut hmtx: Vec<u8> = metrics[..own].concat();
        hmtx.extend(metrics[own..].iter().flat_map(|m| &m[2..]));
        let loca = if long {
            places.iter().flat_map(|p| (*p as u32).to_be_bytes()).collect()
        } else {
            places.iter().flat_map(|p| ((p / 2) as u16).to_be_bytes()).collect()
        };
        let table = |tag, bytes| Table { tag, bytes };
        let hinting = HINTING.into_iter().zip(self.outlines.hinting);
        let hinting = hinting.filter_map(|(tag, bytes)| Some(table(tag, bytes?.to_vec())));
        let mut tables = vec![
            table(*b"head", head),
            table(*b"hhea", hhea),
            table(*b"hmtx", hmtx),
            table(*b"loca", loca),
            table(*b"maxp", maxp),
        ];
        tables.extend(hinting);
        tables.sort_by_key(|t| t.tag);
        tables
    }
}

struct Table {
    tag: [u8; 4],
    bytes: Vec<u8>,
}

/// Returns the table directory, in which tags stand in order, and puts the file's check sum into `head`. `glyf` lies first.
fn directory(glyf: usize, glyf_sum: u32, tables: &mut [Table]) -> Vec<u8> {
    let count = tables.len() + 1;
    let power = count.ilog2();
    let searched = 16 << power;
    let numbers = [count as u16, searched, power as u16, 16 * count as u16 - searched];
    let mut at = 12 + 16 * count;
    let mut total = glyf_sum;
    let mut entries = vec![(*b"glyf", [glyf_sum, at as u32, glyf as u32])];
    at += glyf;
    for table in &*tables {
        let sum = words(&table.bytes);
        entries.push((table.tag, [sum, at as u32, table.bytes.len() as u32]));
        at += table.bytes.len().next_multiple_of(4);
        total = total.wrapping_add(sum);
    }
    entries.sort_unstable();
    let mut directory = vec![0, 1, 0, 0];
    directory.extend(numbers.iter().flat_map(|n| n.to_be_bytes()));
    for (tag, numbers) in entries {
        directory.extend(tag);
        directory.extend(numbers.iter().flat_map(|n| n.to_be_bytes()));
    }
    let whole = total.wrapping_add(words(&directory));
    if let Some(head) = tables.iter_mut().find(|t| t.tag == *b"head") {
        head.bytes[8..12].copy_from_slice(&0xB1B0_AFBA_u32.wrapping_sub(whole).to_be_bytes());
    }
    directory
}

/// Adds a glyph and its components to a set, but for those in stock.
pub(super) fn add(outlines: &Outlines<'_>, stock: &GlyphSet, set: &mut GlyphSet, id: u16) {
    if stock.contains(id) || !set.insert(id) {
        return;
    }
    let outline = outlines.glyph(id);
    for at in components(outline) {
        add(outlines, stock, set, u16::from_be_bytes([outline[at], outline[at + 1]]));
    }
}

/// A glyph coded, once for all letters or for this one.
enum Ready {
    Remembered(&'static Coded),
    Own(Coded),
}

impl Ready {
    fn coded(&self) -> &Coded {
        match self {
            Ready::Remembered(coded) => coded,
            Ready::Own(coded) => coded,
        }
    }
}

/// Returns a glyph's outline for a subset in which its components, where it has any, have other ids.
pub(super) fn outline<'a>(outlines: &Outlines<'a>, id: u16, new: impl Fn(u16) -> Option<u16>) -> Cow<'a, [u8]> {
    let bytes = outlines.glyph(id);
    let places = components(bytes);
    if places.is_empty() {
        return bytes.into();
    }
    let mut bytes = bytes.to_vec();
    for at in places {
        let id = u16::from_be_bytes([bytes[at], bytes[at + 1]]);
        bytes[at..at + 2].copy_from_slice(&new(id).unwrap_or(0).to_be_bytes());
    }
    bytes.into()
}

/// Returns the sum of a table's words of four bytes, as if it were filled up with zeros (OpenType 1.9, "Calculating checksums").
pub(super) fn words(bytes: &[u8]) -> u32 {
    let words = bytes.chunks_exact(4);
    let mut last = [0; 4];
    last[..words.remainder().len()].copy_from_slice(words.remainder());
    let sum = words.fold(0u32, |sum, w| sum.wrapping_add(u32::from_be_bytes([w[0], w[1], w[2], w[3]])));
    sum.wrapping_add(u32::from_be_bytes(last))
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use ttf_parser::{GlyphId, OutlineBuilder};

    use super::*;
    use crate::typeset::fonts::{Library, bundled};

    /// A text of which half is in stock, with characters composed of others in 仿宋 and 楷体.
    const TEXT: &str = "投诉人认为，被投诉人销售的商品与说明不符；依照《中华人民共和国消费者权益保护法》第五十五条，请求退还1,980.00元。張䶮於臺北，2026年3月5日àéÜ";

    #[derive(Default, PartialEq, Debug)]
    struct Drawing(Vec<(char, [f32; 6])>);

    impl OutlineBuilder for Drawing {
        fn move_to(&mut self, x: f32, y: f32) {
            self.0.push(('m', [x, y, 0.0, 0.0, 0.0, 0.0]));
        }
        fn line_to(&mut self, x: f32, y: f32) {
            self.0.push(('l', [x, y, 0.0, 0.0, 0.0, 0.0]));
        }
        fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
            self.0.push(('q', [x1, y1, x, y, 0.0, 0.0]));
        }
        fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
            self.0.push(('c', [x1, y1, x2, y2, x, y]));
        }
        fn close(&mut self) {
            self.0.push(('z', [0.0; 6]));
        }
    }

    fn drawn(face: &ttf_parser::Face<'_>, glyph: u16) -> (Drawing, Option<u16>, Option<i16>) {
        let (id, mut drawing) = (GlyphId(glyph), Drawing::default());
        face.outline_glyph(id, &mut drawing);
        (drawing, face.glyph_hor_advance(id), face.glyph_hor_side_bearing(id))
    }

    #[test]
    fn a_subset_is_a_sound_font_with_the_glyphs_of_the_face() {
        for font in bundled() {
            for text in [TEXT, "投Aé", ""] {
                let face = Library::builtin().face(font.id).expect(font.file);
                let outlines = Outlines::of(face).expect(font.file);
                let wanted: Vec<u16> = text.chars().filter_map(|c| face.glyph(c)).collect();
                let stock = Stock::of(font.id, face, &outlines, |id| wanted.contains(&id)).expect(font.file);
                let shelves = Shelves::of(font.id, &outlines);
                let subset = Subset::new(outlines, shelves, stock, wanted.iter().copied());
                let program = subset.program();
                let mut plain = Vec::new();
                // The decoder compares the check sum at the end with what it unpacked.
                flate2::read::ZlibDecoder::new(&program.packed[..]).read_to_end(&mut plain).expect("a sound stream");
                assert_eq!((plain.len(), words(&plain)), (program.length, 0xB1B0_AFBA), "{}", font.file);
                let cut = ttf_parser::Face::parse(&plain, 0).expect("a font");
                assert_eq!(cut.number_of_glyphs(), subset.count);
                for (id, glyph) in subset.glyphs().enumerate() {
                    assert_eq!(drawn(&cut, id as u16), drawn(face.ttf(), glyph), "{} {glyph}", font.file);
                }
                for glyph in wanted {
                    assert!(subset.id(glyph).is_some_and(|id| id < subset.count), "{} {glyph}", font.file);
                }
            }
        }
    }
}
