//! Quotation marks: which ones belong together, and what they are in the other script.

use super::Script;

/// Opening and closing marks of the simplified script (GB/T 15834-2011 4.8) and of the traditional one.
const MARKS: [([char; 2], [char; 2]); 2] = [(['“', '”'], ['「', '」']), (['‘', '’'], ['『', '』'])];

/// A pair of quotation marks by the byte offsets at which they start.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Pair {
    pub(crate) open: usize,
    pub(crate) close: usize,
}

/// Returns the marks around words in a text of this script.
pub(crate) fn marks(script: Script) -> [char; 2] {
    let (hans, hant) = MARKS[0];
    match script {
        Script::Hans => hans,
        Script::Hant => hant,
    }
}

/// Returns the pairs of quotation marks of both scripts, and of straight ones, in the order of their ends. A quotation
/// ends on its line; marks without a partner, such as an apostrophe, are in no pair.
pub(crate) fn pairs(text: &str) -> Vec<Pair> {
    let mut pairs = Vec::new();
    let mut open: Vec<(usize, char)> = Vec::new();
    for (at, c) in text.char_indices() {
        if c == '\n' {
            open.clear();
        } else if let Some(depth) = open.iter().rposition(|(_, end)| *end == c) {
            pairs.push(Pair { open: open[depth].0, close: at });
            open.truncate(depth);
        } else if let Some(end) = closing(c) {
            open.push((at, end));
        }
    }
    pairs
}

/// The mark that closes what `c` opens.
fn closing(c: char) -> Option<char> {
    let curved = MARKS.iter().flat_map(|(hans, hant)| [hans, hant]);
    let mut all = curved.chain([&['"', '"']]);
    all.find(|pair| pair[0] == c).map(|pair| pair[1])
}

/// Returns the mark that takes the place of `c` in a text of script `to`; other characters as they are.
pub(super) fn mark(c: char, to: Script) -> char {
    let both = MARKS.iter().flat_map(|(hans, hant)| hans.iter().zip(hant));
    let mut pairs = both.map(|(&hans, &hant)| match to {
        Script::Hans => (hant, hans),
        Script::Hant => (hans, hant),
    });
    pairs.find(|(from, _)| *from == c).map_or(c, |(_, becomes)| becomes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quoted(text: &str) -> Vec<&str> {
        pairs(text).iter().map(|p| &text[p.open..p.close]).collect()
    }

    #[test]
    fn pairs_of_marks() {
        assert_eq!(quoted("他说“好”。"), ["“好"]);
        assert_eq!(quoted("“他说‘好’吧”"), ["‘好", "“他说‘好’吧"]);
        assert_eq!(quoted("「甲『乙』」"), ["『乙", "「甲『乙』"]);
        assert_eq!(quoted("名为\"甲\"和\"乙\""), ["\"甲", "\"乙"]);
        assert_eq!(quoted("“it’s ok”"), ["“it’s ok"]);
        for none in ["it’s", "“没有结束", "“没有\n结束”", "结束”", ""] {
            assert_eq!(quoted(none), [""; 0], "{none}");
        }
    }

    #[test]
    fn marks_change_both_ways() {
        let hant: String = "“‘’”，\"".chars().map(|c| mark(c, Script::Hant)).collect();
        assert_eq!(hant, "「『』」，\"");
        let hans: String = hant.chars().map(|c| mark(c, Script::Hans)).collect();
        assert_eq!(hans, "“‘’”，\"");
    }
}
