//! A set of glyph ids that knows the place of each in order.

/// Ids of glyphs of one face.
pub(super) struct GlyphSet {
    words: Vec<u64>,
    /// How many members stand before each word; filled by [`GlyphSet::count`].
    before: Vec<u16>,
}

impl GlyphSet {
    /// Returns the empty set of a face with this many glyphs.
    pub(super) fn new(count: u16) -> Self {
        let words = usize::from(count).div_ceil(64);
        GlyphSet { words: vec![0; words], before: vec![0; words] }
    }

    /// Adds a glyph and returns whether it is new; an id beyond the face is never a member.
    pub(super) fn insert(&mut self, id: u16) -> bool {
        let Some(word) = self.words.get_mut(usize::from(id / 64)) else { return false };
        let bit = 1 << (id % 64);
        let new = *word & bit == 0;
        *word |= bit;
        new
    }

    /// Returns whether a glyph is a member.
    pub(super) fn contains(&self, id: u16) -> bool {
        self.words.get(usize::from(id / 64)).is_some_and(|word| word & (1 << (id % 64)) != 0)
    }

    /// Counts the members, after which [`GlyphSet::place`] holds; returns how many there are.
    pub(super) fn count(&mut self) -> u16 {
        let mut sum = 0;
        for (before, word) in self.before.iter_mut().zip(&self.words) {
            *before = sum;
            sum += word.count_ones() as u16;
        }
        sum
    }

    /// Returns how many members have a smaller id, or `None` where the glyph is no member.
    pub(super) fn place(&self, id: u16) -> Option<u16> {
        let word = self.words.get(usize::from(id / 64))?;
        let bit = 1 << (id % 64);
        (word & bit != 0).then(|| self.before[usize::from(id / 64)] + (word & (bit - 1)).count_ones() as u16)
    }

    /// Returns the members in order.
    pub(super) fn iter(&self) -> impl Iterator<Item = u16> {
        self.words.iter().enumerate().flat_map(|(n, &word)| {
            let mut rest = word;
            std::iter::from_fn(move || {
                let bit = (rest != 0).then(|| rest.trailing_zeros())?;
                rest &= rest - 1;
                Some(n as u16 * 64 + bit as u16)
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_stand_in_order_and_know_their_place() {
        let mut set = GlyphSet::new(200);
        for id in [199, 0, 64, 63, 64] {
            set.insert(id);
        }
        assert!(!set.insert(0) && !set.insert(500));
        assert_eq!(set.count(), 4);
        assert_eq!(set.iter().collect::<Vec<_>>(), [0, 63, 64, 199]);
        assert_eq!([0, 63, 64, 199, 65, 500].map(|id| set.place(id)), [Some(0), Some(1), Some(2), Some(3), None, None]);
        assert!(set.contains(63) && !set.contains(62));
    }
}
