//! Compressed streams.

use std::cell::RefCell;

use libdeflater::{CompressionLvl, Compressor};
use lopdf::{Dictionary, Stream};

/// The fastest: on letters a higher level takes several times as long and saves less than a hundredth.
const LEVEL: i32 = 1;

/// Returns a compressed stream (zlib, RFC 1950).
pub(super) fn deflated(mut dictionary: Dictionary, content: &[u8]) -> Stream {
    thread_local! {
        /// Setting one up takes longer than a page does.
        static COMPRESSOR: RefCell<Compressor> =
            RefCell::new(Compressor::new(CompressionLvl::new(LEVEL).unwrap_or_default()));
    }
    dictionary.set("Filter", "FlateDecode");
    let packed = COMPRESSOR.with_borrow_mut(|compressor| {
        let mut packed = vec![0; compressor.zlib_compress_bound(content.len())];
        let length = compressor.zlib_compress(content, &mut packed).unwrap_or(0);
        packed.truncate(length);
        packed
    });
    Stream::new(dictionary, packed)
}
