//! A subset font file (OpenType, TrueType outlines), written packed: what is common is copied, the rest is coded byte by byte.

use simd_adler32::Adler32;

use super::code::Packer;
use std::sync::Arc;

use super::glyf::{HINTING, Outlines, components};
use super::glyphs::GlyphSet;
use super::stock::Stock;

/// A font file packed as a PDF stream wants it (zlib, RFC 1950).
pub(super) struct Program {
    /// The packed file.
    pub(super) packed: Vec<u8>,
    /// Its size unpacked, bytes.
    pub(super) length: usize,
    /// Sum of the file's words: differs between subsets.
    pub(super) sum: u32,
}

/// Glyphs of a subset: those in stock, then the rest, each in order of their ids in the whole face.
pub(super) struct Subset<'a> {
    pub(super) outlines: Outlines<'a>,
    pub(super) stock: Arc<Stock>,
    pub(super) rest: GlyphSet,
    /// Number of glyphs.
    pub(super) count: u16,
}

impl<'a> Subset<'a> {
    /// Returns the subset of these glyphs, of all they are composed of, and of what is in stock anyway.
    pub(super) fn new(outlines: Outlines<'a>, stock: Arc<Stock>, used: impl Iterator<Item = u16>) -> Self {
        let mut rest = GlyphSet::new(outlines.count);
        for id in used {
            add(&outlines, &stock.glyphs, &mut rest, id);
        }
        let count = stock.count + rest.count();
        Subset { outlines, stock, rest, count }
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
        let rest: Vec<Outline<'_>> = self.rest.iter().map(|id| outline(&self.outlines, id, |id| self.id(id))).collect();
        let mut places = self.stock.places.clone();
        let mut end = self.stock.length;
        for outline in &rest {
            places.push(end);
            end += outline.padded();
        }
        places.push(end);
        let glyf_sum = rest.iter().fold(self.stock.sum, |sum, o| sum.wrapping_add(words(o.bytes())));
        let mut tables = self.small_tables(&places);
        let directory = directory(end, glyf_sum, &mut tables);
        let sum = words(&directory).wrapping_add(glyf_sum);
        let sum = tables.iter().fold(sum, |sum, table| sum.wrapping_add(words(&table.bytes)));

        let mut adler = Adler32::new();
        adler.write(&directory);
        let mut adler = Adler32::from_checksum(joined(adler.finish(), self.stock.adler, self.stock.length));
        let raw = end - self.stock.length + tables.iter().map(|t| t.bytes.len() + 3).sum::<usize>();
        let mut packer = Packer::after(vec![0x78, 0x9C], raw + self.stock.packed.len() + directory.len());
        packer.stored(&directory);
        packer.whole(&self.stock.packed);
        packer.open();
        let parts = rest.iter().map(Outline::bytes).chain(tables.iter().map(|t| &t.bytes[..]));
        let mut length = directory.len() + self.stock.length;
        for part in parts {
            let padding = &[0; 3][..part.len().next_multiple_of(4) - part.len()];
            for bytes in [part, padding] {
                packer.literals(bytes);
                adler.write(bytes);
            }
            length += part.len() + padding.len();
        }
        let mut packed = packer.close();
        packed.extend(adler.finish().to_be_bytes());
        Program { packed, length, sum }
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

/// A glyph's outline, with its components renamed where it has any.
pub(super) enum Outline<'a> {
    Simple(&'a [u8]),
    Composite(Vec<u8>),
}

impl Outline<'_> {
    pub(super) fn bytes(&self) -> &[u8] {
        match self {
            Outline::Simple(bytes) => bytes,
            Outline::Composite(bytes) => bytes,
        }
    }

    /// Returns the size it takes in `glyf`: a multiple of four, so that check sums of glyphs add up.
    pub(super) fn padded(&self) -> usize {
        self.bytes().len().next_multiple_of(4)
    }
}

/// Returns a glyph's outline for a subset in which its components have other ids.
pub(super) fn outline<'a>(outlines: &Outlines<'a>, id: u16, new: impl Fn(u16) -> Option<u16>) -> Outline<'a> {
    let bytes = outlines.glyph(id);
    let places = components(bytes);
    if places.is_empty() {
        return Outline::Simple(bytes);
    }
    let mut bytes = bytes.to_vec();
    for at in places {
        let id = u16::from_be_bytes([bytes[at], bytes[at + 1]]);
        bytes[at..at + 2].copy_from_slice(&new(id).unwrap_or(0).to_be_bytes());
    }
    Outline::Composite(bytes)
}

/// Returns the sum of a table's words of four bytes, as if it were filled up with zeros (OpenType 1.9, "Calculating checksums").
pub(super) fn words(bytes: &[u8]) -> u32 {
    let words = bytes.chunks_exact(4);
    let mut last = [0; 4];
    last[..words.remainder().len()].copy_from_slice(words.remainder());
    let sum = words.fold(0u32, |sum, w| sum.wrapping_add(u32::from_be_bytes([w[0], w[1], w[2], w[3]])));
    sum.wrapping_add(u32::from_be_bytes(last))
}

/// Returns the Adler-32 sum (RFC 1950) of two parts behind each other from the sum of each; the second has this length.
fn joined(first: u32, second: u32, length: usize) -> u32 {
    const BASE: u64 = 65521;
    let (a1, b1) = (u64::from(first & 0xFFFF), u64::from(first >> 16));
    let (a2, b2) = (u64::from(second & 0xFFFF), u64::from(second >> 16));
    let length = length as u64 % BASE;
    let a = (a1 + a2 + BASE - 1) % BASE;
    let b = (b1 + b2 + length * (a1 + BASE - 1)) % BASE;
    (b << 16 | a) as u32
}
