//! Compressed streams.

use std::cell::RefCell;

use libdeflater::{CompressionLvl, Compressor};
use lopdf::{Dictionary, Stream};
use simd_adler32::Adler32;

/// The fastest: on letters a higher level takes several times as long and saves less than a hundredth.
const LEVEL: i32 = 1;

/// Returns a compressed stream (zlib, RFC 1950).
pub(super) fn deflated(dictionary: Dictionary, content: &[u8]) -> Stream {
    let begun = Begun { packed: Vec::new(), adler: 1 };
    continued(dictionary, &begun, content)
}

/// The beginning of a stream, packed once for all letters of a run.
pub(super) struct Begun {
    /// Whole bytes of a DEFLATE stream that goes on.
    pub(super) packed: Vec<u8>,
    /// Its Adler-32; 1 for nothing.
    pub(super) adler: u32,
}

/// Returns a compressed stream that goes on with `content`.
pub(super) fn continued(mut dictionary: Dictionary, begun: &Begun, content: &[u8]) -> Stream {
    thread_local! {
        /// Setting one up takes longer than a page does; nor is its output's room cleared for every stream.
        static COMPRESSOR: RefCell<(Compressor, Vec<u8>)> =
            RefCell::new((Compressor::new(CompressionLvl::new(LEVEL).unwrap_or_default()), Vec::new()));
    }
    dictionary.set("Filter", "FlateDecode");
    let mut adler = Adler32::new();
    adler.write(content);
    let packed = COMPRESSOR.with_borrow_mut(|(compressor, room)| {
        let bound = compressor.deflate_compress_bound(content.len());
        if room.len() < bound {
            room.resize(bound, 0);
        }
        let length = compressor.deflate_compress(content, room).unwrap_or(0);
        let sum = joined(begun.adler, adler.finish(), content.len()).to_be_bytes();
        [&[0x78, 0x9C], &begun.packed[..], &room[..length], &sum].concat()
    });
    Stream::new(dictionary, packed)
}

/// Returns the Adler-32 sum (RFC 1950) of two parts behind each other from the sum of each; the second has this length.
pub(super) fn joined(first: u32, second: u32, length: usize) -> u32 {
    const BASE: u64 = 65521;
    let (a1, b1) = (u64::from(first & 0xFFFF), u64::from(first >> 16));
    let (a2, b2) = (u64::from(second & 0xFFFF), u64::from(second >> 16));
    let length = length as u64 % BASE;
    let a = (a1 + a2 + BASE - 1) % BASE;
    let b = (b1 + b2 + length * (a1 + BASE - 1)) % BASE;
    (b << 16 | a) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_of_parts_are_joined() {
        let whole: Vec<u8> = (0..70_000u32).map(|n| (n * 31 % 251) as u8).collect();
        for at in [0, 1, 5551, 65_521, 70_000] {
            let sum = |bytes: &[u8]| {
                let mut adler = Adler32::new();
                adler.write(bytes);
                adler.finish()
            };
            let (a, b) = whole.split_at(at);
            assert_eq!(joined(sum(a), sum(b), b.len()), sum(&whole), "{at}");
        }
    }
}
