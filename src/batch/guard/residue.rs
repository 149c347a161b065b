//! Names of another row's parties in the texts of a row: what stays behind when a text is copied and changed.
//!
//! Names are known only when all rows have been read, and a million texts cannot be kept. So a file is looked through in blocks of
//! rows: each text is searched for the names of its own block and of the one before. Copies are made from a row nearby, and files
//! of up to [`ROWS`] rows are searched whole.

use std::collections::{BTreeMap, HashMap};

use aho_corasick::{AhoCorasick, MatchKind};

/// Rows of a block: what a volunteer's evening has at the very most. Their texts and names have some 20 MB.
const ROWS: usize = 10_000;

/// Bytes of texts at which a block ends before that.
const BYTES: usize = 16 << 20;

/// A name of fewer characters stands in any text.
const SHORTEST: usize = 2;

/// Names with the row of each whose party bears it first.
type Names = HashMap<String, u32>;

/// The texts and names of a block, and what was found in those before.
#[derive(Debug, Default)]
pub(super) struct Residue {
    texts: Vec<(u32, String)>,
    bytes: usize,
    names: Names,
    before: Names,
    /// For each name the row it belongs to and the rows it stands in.
    found: BTreeMap<String, (u32, Vec<u32>)>,
}

impl Residue {
    /// Takes in a row: the names of its parties, and its texts without them.
    pub(super) fn add(&mut self, row: u32, names: Vec<String>, text: String) {
        for name in names.into_iter().filter(|name| name.chars().count() >= SHORTEST) {
            self.names.entry(name).or_insert(row);
        }
        self.bytes += text.len();
        self.texts.push((row, text));
        if self.texts.len() >= ROWS || self.bytes >= BYTES {
            self.search();
        }
    }

    /// Returns each name with the row it belongs to and the rows it stands in, in order of the first of these.
    pub(super) fn found(&mut self) -> Vec<(String, u32, Vec<u32>)> {
        self.search();
        let found = std::mem::take(&mut self.found).into_iter();
        let mut found: Vec<_> = found.map(|(name, (owner, rows))| (name, owner, rows)).collect();
        found.sort_by(|a, b| (a.2.first(), &a.0).cmp(&(b.2.first(), &b.0)));
        found
    }

    /// Looks through the texts of a block, and begins the next.
    fn search(&mut self) {
        let texts = std::mem::take(&mut self.texts);
        self.bytes = 0;
        let mut names: Vec<(&str, u32)> =
            self.before.iter().chain(&self.names).map(|(name, row)| (name.as_str(), *row)).collect();
        // Of one name in both blocks the earlier row counts.
        names.sort_unstable();
        names.dedup_by_key(|(name, _)| *name);
        let patterns = names.iter().map(|(name, _)| name);
        // The longest name that begins at a place: 张三丰 is not 张三. More names than can be searched for cannot come together here.
        if let Ok(search) = AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(patterns) {
            for (row, text) in &texts {
                for found in search.find_iter(text) {
                    let (name, owner) = names[found.pattern().as_usize()];
                    let rows = match self.found.get_mut(name) {
                        Some((_, rows)) => rows,
                        None => &mut self.found.entry(name.to_string()).or_insert((owner, vec![])).1,
                    };
                    if rows.last() != Some(row) {
                        rows.push(*row);
                    }
                }
            }
        }
        self.before = std::mem::take(&mut self.names);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn residue(rows: &[(&str, &str)]) -> Vec<(String, u32, Vec<u32>)> {
        let mut residue = Residue::default();
        for (row, (name, text)) in (0..).zip(rows) {
            residue.add(row, vec![(*name).to_string()], (*text).to_string());
        }
        residue.found()
    }

    #[test]
    fn a_name_counts_once_a_row_and_the_longest_name_counts() {
        let found = residue(&[("张三", "李四李四"), ("李四", "张三丰"), ("张三丰", "王"), ("王", "李四")]);
        assert_eq!(found, [("李四".to_string(), 1, vec![0, 3]), ("张三丰".to_string(), 2, vec![1])]);
    }

    #[test]
    fn a_file_of_any_length_is_searched_in_blocks() {
        let rows = ROWS as u32 * 3;
        let mut residue = Residue::default();
        for row in 0..rows {
            // Each text names the row before; row 0 is named by the last one, which is too far away.
            let text = format!("如甲{}号所说", (row + rows - 1) % rows);
            residue.add(row, vec![format!("甲{row}号")], text);
            assert!(residue.texts.len() < ROWS && residue.names.len() < ROWS && residue.before.len() <= ROWS);
        }
        let found = residue.found();
        assert_eq!(found.len(), rows as usize - 1);
        assert!(found.iter().all(|(_, owner, rows)| *rows == [owner + 1]));
    }
}
