//! What guards remember of a row.

use std::hash::{DefaultHasher, Hash, Hasher};

use super::table::{Counted, GUARDS, Key, Seen, Test};
use super::texts;
use crate::batch::intake::Place;
use crate::case::Case;

/// What guards remember of a row: made on whatever thread has read it, and small but for its texts.
#[derive(Debug)]
pub struct Summary {
    pub(super) place: Place,
    /// The guard's place in the table, the thing, and whose it is where people are counted.
    pub(super) marks: Vec<(usize, u64, Option<u32>)>,
    /// Places in the table of the guards that the row breaks by itself.
    pub(super) alone: Vec<usize>,
    /// Those who dispute.
    pub(super) names: Vec<String>,
    /// Every text, without the names of those who have to do with the case.
    pub(super) text: String,
}

impl Summary {
    /// Sums up a row: its case, and where it stands.
    pub fn of(case: &Case, place: &Place) -> Summary {
        let own = texts::own_names(case);
        let story = texts::without(texts::told(case), &own);
        let seen = Seen { case, story: &story };
        let (mut marks, mut alone) = (vec![], vec![]);
        for (n, guard) in GUARDS.iter().enumerate() {
            match guard.test {
                Test::Shared { counted, keys, .. } => {
                    let who = |key: &Key| (counted == Counted::Parties).then(|| (hash(&key.who) >> 32) as u32);
                    marks.extend(keys(&seen).iter().map(|key| (n, hash(&key.what), who(key))));
                }
                Test::Alone { breaks, .. } if breaks(&seen) => alone.push(n),
                Test::Alone { .. } | Test::Residue => {}
            }
        }
        let names = texts::disputants(case).map(str::to_string).collect();
        let text = story + texts::GAP + &texts::without(texts::others(case), &own);
        Summary { place: place.clone(), marks, alone, names, text }
    }
}

/// Sixty-four bits: among a million rows the odds that two different things have one hash are 1 in 40 million, and what follows
/// is one more line to look at. Hashes are never written anywhere.
fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}
