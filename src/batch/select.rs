//! Which part of an intake a run takes.

use std::str::FromStr;

/// One of several equal parts of an intake: `2/8`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shard {
    /// Which one, from 1.
    number: u64,
    /// Of how many.
    of: u64,
}

impl Shard {
    /// Says whether a row belongs to this part. It goes by the row's number, so the parts are the same on every machine.
    pub fn has(&self, row: u64) -> bool {
        row % self.of == self.number % self.of
    }

    /// Returns how the files of this part are told from those of the others: `2-of-8`.
    pub fn tag(&self) -> String {
        format!("{}-of-{}", self.number, self.of)
    }
}

impl FromStr for Shard {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let parts = text.split_once('/').and_then(|(n, of)| Some((n.trim().parse().ok()?, of.trim().parse().ok()?)));
        let shard = parts.map(|(number, of)| Shard { number, of });
        shard.filter(|shard| (1..=shard.of).contains(&shard.number)).ok_or("1/8, 2/8, …, 8/8")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_in_one_shard() {
        let shards: Vec<Shard> = (1..=8).map(|n| format!("{n}/8").parse().unwrap()).collect();
        for row in 0..100 {
            assert_eq!(shards.iter().filter(|shard| shard.has(row)).count(), 1, "{row}");
        }
        for text in ["0/8", "9/8", "1/0", "1", "/", "a/b"] {
            assert!(text.parse::<Shard>().is_err(), "{text}");
        }
    }
}
