//! Conversion dictionaries: sorted tables of words, searched where they lie in the program, without a loading step.
//!
//! The words are OpenCC's, taken from the crate `opencc-fmmseg`, whose own loading (35–45 ms, and 14 ms for the first
//! conversion) is most of the time a letter may take. `tests/locale/dictionary.rs` derives the tables and compares.

use std::sync::OnceLock;

use super::Script;

/// A sorted table: each line is a word, a tab, and what it becomes, as many characters as the word has.
///
/// After a single character's usual form stand the other forms it takes within words. Anything after a second tab is the
/// reason for the line.
pub(super) struct Table(Vec<&'static str>);

/// The tables of one direction.
pub(super) struct Dictionary {
    words: Table,
    overrides: Table,
}

/// The longest word a text begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Match<'t> {
    /// The word, as it stands in the text.
    pub(super) word: &'t str,
    /// The same number of characters in the other script.
    pub(super) becomes: &'t str,
    /// The word is more than a lone character, or a rule of ours says what it becomes.
    pub(super) settled: bool,
}

impl<'t> Match<'t> {
    fn new(word: &'t str, becomes: &'static str, settled: bool) -> Match<'t> {
        let usual = becomes.char_indices().nth(word.chars().count());
        let becomes = usual.map_or(becomes, |(end, _)| &becomes[..end]);
        Match { word, becomes, settled }
    }
}

impl Dictionary {
    /// Returns the dictionary from one script into the other; the tables are split into lines on first use.
    pub(super) fn into_script(to: Script) -> &'static Dictionary {
        static TO_HANT: OnceLock<Dictionary> = OnceLock::new();
        static TO_HANS: OnceLock<Dictionary> = OnceLock::new();
        match to {
            Script::Hant => TO_HANT.get_or_init(|| Dictionary {
                words: Table::new(include_str!("../../data/conversion/hans-hant.tsv")),
                overrides: Table::new(include_str!("../../data/conversion/hans-hant.overrides.tsv")),
            }),
            Script::Hans => TO_HANS.get_or_init(|| Dictionary {
                words: Table::new(include_str!("../../data/conversion/hant-hans.tsv")),
                overrides: Table::new(include_str!("../../data/conversion/hant-hans.overrides.tsv")),
            }),
        }
    }

    /// Returns the longest word that `text` begins with; of two equally long ones the override. `None` where the first
    /// character is the same in both scripts.
    pub(super) fn longest<'t>(&self, text: &'t str) -> Option<Match<'t>> {
        let (word, ours) = (self.words.longest(text), self.overrides.longest(text));
        match (word, ours) {
            (Some((word, becomes)), ours) if ours.is_none_or(|(ours, _)| ours.len() < word.len()) => {
                Some(Match::new(word, becomes, word.chars().nth(1).is_some()))
            }
            // One form alone is a decision; several are as open as in the dictionary.
            (_, ours) => {
                ours.map(|(word, becomes)| Match::new(word, becomes, word.chars().count() == becomes.chars().count()))
            }
        }
    }

    /// Returns every form `character` takes in the other script; empty where there is but one.
    pub(super) fn readings(&self, character: char) -> &'static str {
        let mut buffer = [0; 4];
        match self.words.longest(character.encode_utf8(&mut buffer)) {
            Some((_, forms)) if forms.chars().nth(1).is_some() => forms,
            _ => "",
        }
    }
}

/// What the tables were made from: `data/conversion/README.md`.
pub(crate) const SOURCE: &str = "OpenCC s2tw, tw2s (opencc-fmmseg 0.13.0)";

/// How much the tables of one direction hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Size {
    /// The script they read.
    pub(crate) from: Script,
    /// The script they write.
    pub(crate) to: Script,
    /// Words of OpenCC's.
    pub(crate) words: usize,
    /// Words of ours, which win over them.
    pub(crate) overrides: usize,
}

/// Returns how much the tables hold, direction by direction.
pub(crate) fn sizes() -> [Size; 2] {
    [(Script::Hans, Script::Hant), (Script::Hant, Script::Hans)].map(|(from, to)| {
        let Dictionary { words, overrides } = Dictionary::into_script(to);
        Size { from, to, words: words.0.len(), overrides: overrides.0.len() }
    })
}

impl Table {
    fn new(text: &'static str) -> Table {
        Table(text.lines().collect())
    }

    /// Returns the longest word that `text` begins with, and what it becomes.
    fn longest<'t>(&self, text: &'t str) -> Option<(&'t str, &'static str)> {
        let mut lines = self.0.as_slice();
        let mut longest = None;
        for (start, c) in text.char_indices() {
            let prefix = &text[..start + c.len_utf8()];
            // A tab sorts before every character of a word, so the word itself comes first among those it begins.
            lines = &lines[lines.partition_point(|line| *line < prefix)..];
            lines = &lines[..lines.partition_point(|line| line.starts_with(prefix))];
            let Some(first) = lines.first() else { break };
            if let Some(becomes) = first[prefix.len()..].strip_prefix('\t') {
                longest = Some((prefix, becomes.split('\t').next().unwrap_or(becomes)));
            }
        }
        longest
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILES: [&str; 4] = [
        include_str!("../../data/conversion/hans-hant.tsv"),
        include_str!("../../data/conversion/hant-hans.tsv"),
        include_str!("../../data/conversion/hans-hant.overrides.tsv"),
        include_str!("../../data/conversion/hant-hans.overrides.tsv"),
    ];

    #[test]
    fn tables_are_sorted_and_aligned() {
        for (file, text) in FILES.iter().enumerate() {
            let rows: Vec<Vec<&str>> = text.lines().map(|l| l.split('\t').collect()).collect();
            assert!(rows.is_sorted_by(|a, b| a[0] < b[0]), "file {file}");
            for row in &rows {
                let (from, to) = (row[0].chars().count(), row[1].chars().count());
                assert!(from == to || (from == 1 && to > 1), "{row:?}");
                assert_eq!(row.len(), if file < 2 { 2 } else { 3 }, "an override gives its reason: {row:?}");
            }
        }
    }

    #[test]
    fn longest_word_wins_and_lone_characters_are_open() {
        let d = Dictionary::into_script(Script::Hant);
        let m = d.longest("头发很长").unwrap();
        assert_eq!((m.word, m.becomes, m.settled), ("头发", "頭髮", true));
        let m = d.longest("发，").unwrap();
        assert_eq!((m.word, m.becomes, m.settled), ("发", "發", false));
        assert_eq!(d.readings('发'), "發髮");
        assert_eq!(d.readings('们'), "");
        assert_eq!(d.longest("日"), None);
        assert_eq!(d.longest(""), None);
    }
}
