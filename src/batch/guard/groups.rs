//! Rows that have something in common.

use std::collections::HashMap;

/// A thing that a row has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Mark {
    /// Hash of the thing.
    pub(super) key: u64,
    /// The row, by the order rows came in.
    pub(super) row: u32,
    /// Hash of whose it is.
    pub(super) who: u32,
}

/// Returns the rows of each thing that so many parties have, in order of the first row.
pub(super) fn groups(mut marks: Vec<Mark>, least: usize) -> Vec<Vec<u32>> {
    marks.sort_unstable();
    marks.dedup();
    let shared = marks.chunk_by(|a, b| a.key == b.key).filter(|marks| marks.len() >= least && parties(marks) >= least);
    let rows = shared.map(|marks| {
        let mut rows: Vec<u32> = marks.iter().map(|mark| mark.row).collect();
        rows.dedup();
        rows
    });
    let mut groups: Vec<Vec<u32>> = rows.collect();
    groups.sort_unstable();
    groups
}

/// Counts the parties of marks of one thing, in order of row: people who stand in one row belong together, and so do all who
/// belong together with one of them.
fn parties(marks: &[Mark]) -> usize {
    let mut heads: HashMap<u32, u32> = HashMap::with_capacity(marks.len());
    for row in marks.chunk_by(|a, b| a.row == b.row) {
        let head = head(&mut heads, row[0].who);
        for mark in &row[1..] {
            let other = self::head(&mut heads, mark.who);
            heads.insert(other, head);
        }
    }
    heads.iter().filter(|(who, head)| who == head).count()
}

/// Returns who stands for the party of somebody.
fn head(heads: &mut HashMap<u32, u32>, who: u32) -> u32 {
    let mut at = who;
    loop {
        let next = *heads.entry(at).or_insert(at);
        if next == at {
            // The next one who asks finds it at once.
            heads.insert(who, at);
            return at;
        }
        at = next;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The groups of marks with this many parties at least.
    fn of(least: usize, marks: &[(u64, u32, u32)]) -> Vec<Vec<u32>> {
        groups(marks.iter().map(|&(key, row, who)| Mark { key, row, who }).collect(), least)
    }

    #[test]
    fn one_person_in_many_rows_is_one_party() {
        assert_eq!(of(2, &[(1, 0, 7), (1, 1, 7), (1, 2, 7)]), [[0; 0]; 0]);
        assert_eq!(of(2, &[(1, 0, 7), (1, 1, 8), (2, 5, 7)]), [[0, 1]]);
    }

    #[test]
    fn who_complains_together_is_one_party_in_every_row() {
        let joint = [(1, 4, 7), (1, 4, 8), (1, 5, 8), (1, 6, 7)];
        assert_eq!(of(2, &joint), [[0; 0]; 0]);
        let chain = [(1, 1, 1), (1, 1, 2), (1, 2, 3), (1, 2, 4), (1, 3, 2), (1, 3, 3), (1, 4, 4)];
        assert_eq!(of(2, &chain), [[0; 0]; 0]);
        let stranger = [&joint[..], &[(1, 9, 3)]].concat();
        assert_eq!(of(2, &stranger), [[4, 5, 6, 9]]);
        assert_eq!(of(3, &stranger), [[0; 0]; 0]);
    }

    #[test]
    fn groups_come_in_order_of_their_first_row() {
        assert_eq!(of(2, &[(9, 0, 0), (1, 1, 1), (1, 3, 3), (9, 2, 2)]), [[0, 2], [1, 3]]);
    }
}
