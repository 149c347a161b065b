//! One fixed prefix code for outlines, so that a font is packed by looking each byte up instead of being searched for
//! repetitions: a dynamic block of DEFLATE (RFC 1951, 3.2.7) that holds nothing but literals.
//!
//! Searching finds a sixth more, and takes as long as all the rest of a letter. What most letters have in common is searched,
//! once ([`super::stock`]).

/// Bits of the code of each byte, and of the end of the block, trained on glyphs of all bundled faces. Its quality is tested;
/// any complete code would be correct.
#[rustfmt::skip]
const LENGTHS: [u8; 257] = [
    5, 5, 5, 5, 6, 6, 4, 5, 6, 6, 6, 6, 6, 6, 6, 6, 7, 6, 7, 7, 6, 6, 5, 5, 7, 7, 7, 7, 7, 7, 7, 7,
    8, 6, 7, 6, 8, 7, 6, 5, 8, 8, 8, 8, 8, 8, 7, 8, 8, 8, 7, 6, 7, 6, 6, 5, 9, 9, 9, 9, 9, 9, 7, 8,
    9, 8, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 10, 9, 10,
    10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10,
    10, 11, 10, 11, 10, 10, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11,
    11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11,
    11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 12, 11, 12, 12, 12, 12, 12,
    11, 11, 12, 12, 12, 12, 12, 12, 9, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 9, 8, 7, 8,
    12,
];

/// Code of each symbol, its first bit lowest, and above it at [`SHIFT`] how many bits it has.
const CODES: [u32; 257] = codes();
const SHIFT: u32 = 16;
/// No code is longer.
const LONGEST: usize = 12;
const END: usize = 256;

/// Returns the canonical code of the lengths (RFC 1951, 3.2.2).
const fn codes() -> [u32; 257] {
    let mut codes = [0; 257];
    let (mut code, mut length) = (0u32, 1);
    while length <= LONGEST {
        let mut symbol = 0;
        while symbol < codes.len() {
            if LENGTHS[symbol] as usize == length {
                codes[symbol] = (code.reverse_bits() >> (32 - length)) | (length as u32) << SHIFT;
                code += 1;
            }
            symbol += 1;
        }
        code <<= 1;
        length += 1;
    }
    codes
}

/// Bytes coded: whole words, the first bit lowest, and how many bits of them count.
pub(super) struct Bits {
    words: Box<[u64]>,
    count: usize,
}

impl Bits {
    /// Returns how many bits there are.
    pub(super) fn count(&self) -> usize {
        self.count
    }
}

/// Returns bytes coded.
pub(super) fn bits(bytes: &[u8]) -> Bits {
    let (mut words, mut word, mut filled, mut count) = (Vec::with_capacity(bytes.len() / 8 + 1), 0u64, 0, 0);
    for &byte in bytes {
        let (code, length) = (u64::from(CODES[usize::from(byte)] & 0xFFFF), CODES[usize::from(byte)] >> SHIFT);
        word |= code << filled;
        filled += length;
        if filled >= 64 {
            words.push(word);
            filled -= 64;
            word = code >> (length - filled);
        }
        count += length as usize;
    }
    words.push(word);
    Bits { words: words.into(), count }
}

/// A DEFLATE stream that grows from its beginning.
pub(super) struct Packer {
    out: Vec<u8>,
    bits: u64,
    count: u32,
}

impl Packer {
    /// Returns a packer that goes on behind these whole bytes, with room for as many more as `raw` bytes may take and for as many
    /// bytes that are ready.
    pub(super) fn after(mut out: Vec<u8>, raw: usize, ready: usize) -> Self {
        out.reserve(raw * LONGEST / 8 + ready + 256);
        Packer { out, bits: 0, count: 0 }
    }

    /// Appends a block that is stored as it is; at most 65,535 bytes.
    pub(super) fn stored(&mut self, bytes: &[u8]) {
        let length = bytes.len() as u16;
        self.put(0b000, 3);
        self.put(0, (8 - self.count % 8) % 8);
        self.flush();
        self.out.extend(length.to_le_bytes());
        self.out.extend((!length).to_le_bytes());
        self.out.extend(bytes);
    }

    /// Appends blocks that are packed already and end on a whole byte; the stream must stand on one.
    pub(super) fn whole(&mut self, packed: &[u8]) {
        self.flush();
        debug_assert_eq!(self.count, 0);
        self.out.extend(packed);
    }

    /// Opens the last block. The lengths are sent in a code of their own that has four bits for each of 0 to 15.
    pub(super) fn open(&mut self) {
        const ORDER: [u8; 19] = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
        // Last block, dynamic; 257 literals, one distance (never used), all lengths of the code for lengths.
        for (value, bits) in [(1, 1), (2, 2), (0, 5), (0, 5), (15, 4)] {
            self.put(value, bits);
        }
        for symbol in ORDER {
            self.put(if symbol < 16 { 4 } else { 0 }, 3);
        }
        for length in LENGTHS.into_iter().chain([0]) {
            self.put((length.reverse_bits() >> 4).into(), 4);
        }
    }

    /// Appends bytes to the open block.
    pub(super) fn literals(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            let code = CODES[usize::from(byte)];
            self.put(code & 0xFFFF, code >> SHIFT);
        }
    }

    /// Appends bytes that are coded already to the open block.
    pub(super) fn coded(&mut self, bits: &Bits) {
        self.flush();
        let whole = bits.count / 64;
        let at = self.out.len();
        self.out.resize(at + 8 * whole, 0);
        // Fewer than eight bits wait: each word sends them ahead and leaves as many of its own.
        for (place, word) in self.out[at..].chunks_exact_mut(8).zip(&bits.words) {
            place.copy_from_slice(&(self.bits | word << self.count).to_le_bytes());
            self.bits = (word >> 1) >> (63 - self.count);
        }
        let mut rest = bits.words[whole];
        let mut count = (bits.count % 64) as u32;
        while count > 0 {
            let step = count.min(32);
            self.put(rest as u32 & ((1u64 << step) - 1) as u32, step);
            rest >>= step;
            count -= step;
        }
    }

    /// Closes the open block and returns the stream in whole bytes.
    pub(super) fn close(mut self) -> Vec<u8> {
        let end = CODES[END];
        self.put(end & 0xFFFF, end >> SHIFT);
        self.flush();
        if self.count > 0 {
            self.out.push(self.bits as u8);
        }
        self.out
    }

    fn put(&mut self, value: u32, bits: u32) {
        self.bits |= u64::from(value) << self.count;
        self.count += bits;
        if self.count >= 32 {
            self.flush();
        }
    }

    fn flush(&mut self) {
        while self.count >= 8 {
            self.out.push(self.bits as u8);
            self.bits >>= 8;
            self.count -= 8;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    fn unpacked(deflated: &[u8]) -> Vec<u8> {
        let mut out = Vec::new();
        flate2::read::DeflateDecoder::new(deflated).read_to_end(&mut out).expect("a sound stream");
        out
    }

    #[test]
    fn the_code_is_complete() {
        let sum: u32 = LENGTHS.iter().map(|l| 1 << (LONGEST - usize::from(*l))).sum();
        assert_eq!(sum, 1 << LONGEST);
    }

    #[test]
    fn every_byte_comes_back_at_every_place() {
        let all: Vec<u8> = (0..=255).cycle().take(1500).collect();
        for length in (0..40).chain([255, 256, 1499]) {
            let mut packer = Packer::after(Vec::new(), length, 0);
            packer.stored(b"stored");
            packer.open();
            let (one, other) = all[..length].split_at(length / 3);
            packer.literals(one);
            packer.coded(&bits(other));
            assert_eq!(unpacked(&packer.close()), [b"stored", &all[..length]].concat(), "{length}");
        }
    }
}
