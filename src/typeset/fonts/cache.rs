//! Which glyph a character has, remembered. Looking it up in a font's `cmap` takes about twenty times as long.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

/// Slots of one face, a power of two. Two characters that share a slot push each other out, which costs time only.
const SLOTS: u32 = 1 << 13;

/// A table of the characters looked up before, filled on the way. Threads may share it: what a slot holds never depends on who
/// wrote it. 32 KiB, taken on first use.
#[derive(Default)]
pub(super) struct GlyphCache(OnceLock<Box<[AtomicU32]>>);

impl GlyphCache {
    /// Returns the glyph of a character, from the table or else from `find`.
    pub(super) fn glyph(&self, c: char, find: impl FnOnce() -> Option<u16>) -> Option<u16> {
        let slots = self.0.get_or_init(|| (0..SLOTS).map(|_| AtomicU32::new(0)).collect());
        let slot = &slots[(u32::from(c) % SLOTS) as usize];
        let entry = slot.load(Ordering::Relaxed);
        if entry >> 17 == tag(c) {
            return (entry & FOUND != 0).then_some(entry as u16);
        }
        let glyph = find();
        slot.store(tag(c) << 17 | glyph.map_or(0, |g| FOUND | u32::from(g)), Ordering::Relaxed);
        glyph
    }
}

/// Whether an entry holds a glyph: the bit above the glyph's sixteen. The tag stands above it.
const FOUND: u32 = 1 << 16;

/// What tells the characters of one slot apart; never zero, which is an empty slot.
fn tag(c: char) -> u32 {
    u32::from(c) / SLOTS + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_of_one_slot_do_not_mix() {
        let cache = GlyphCache::default();
        let shared: Vec<char> = (0..0x11_0000).step_by(SLOTS as usize).filter_map(char::from_u32).collect();
        assert_eq!(shared.len(), 0x11_0000 / SLOTS as usize);
        for round in 0..2 {
            for (n, &c) in shared.iter().enumerate() {
                let glyph = (n % 2 == 0).then_some(0xFFFF - n as u16);
                assert_eq!(cache.glyph(c, || glyph), glyph, "{round} {c:?}");
                assert_eq!(cache.glyph(c, || panic!("not remembered")), glyph, "{round} {c:?}");
            }
        }
    }
}
