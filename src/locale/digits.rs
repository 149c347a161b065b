//! Numbers as people write them into a text: digits in groups, with blanks or hyphens between, full-width or not.

use std::ops::Range;

/// Marks that may stand between the groups of one number: blanks, and hyphens and dashes of every width.
const SEPARATORS: &[char] = &[' ', '\u{a0}', '\u{3000}', '-', '－', '‐', '‑', '‒', '–', '—'];

/// Part of a number: digits, or digits and a final X.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// In half-width characters, X in upper case.
    pub digits: String,
    /// Where it stands, in bytes of the text.
    pub at: Range<usize>,
}

/// Returns the runs of groups with one separator between each two, in order: `138-0000-0001` is one run of three groups.
/// What stands beside a letter or a low line is no group: `SF0000000000001`, `IMG_0001`.
pub fn runs(text: &str) -> Vec<Vec<Group>> {
    let mut runs: Vec<Vec<Group>> = vec![];
    let mut end = None;
    for word in words(text) {
        let Some(group) = group(text, word) else {
            end = None;
            continue;
        };
        let joined = end.is_some_and(|end| is_separator(&text[end..group.at.start]));
        end = Some(group.at.end);
        match runs.last_mut() {
            Some(run) if joined => run.push(group),
            _ => runs.push(vec![group]),
        }
    }
    runs
}

/// Returns every way to take neighbouring groups of a run with `lengths` characters together, the longest first for each
/// first group.
pub fn windows(run: &[Group], lengths: Range<usize>) -> impl Iterator<Item = &[Group]> {
    (0..run.len()).flat_map(move |from| {
        let lengths = lengths.clone();
        let length = |to: usize| run[from..to].iter().map(|g| g.digits.len()).sum::<usize>();
        let ends = (from + 1..=run.len()).take_while(|to| length(*to) < lengths.end);
        let fitting: Vec<usize> = ends.filter(|to| lengths.contains(&length(*to))).collect();
        fitting.into_iter().rev().map(move |to| &run[from..to])
    })
}

/// Returns the characters of groups without what stands between them.
pub fn joined(groups: &[Group]) -> String {
    groups.iter().map(|g| g.digits.as_str()).collect()
}

/// Returns where groups of one run stand, from the first to the last.
pub fn place(groups: &[Group]) -> Range<usize> {
    groups.first().map_or(0, |g| g.at.start)..groups.last().map_or(0, |g| g.at.end)
}

/// The stretches of digits, Latin letters and low lines.
fn words(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = vec![];
    for (at, c) in text.char_indices().filter(|(_, c)| half_width(*c).is_some()) {
        match found.last_mut() {
            Some(word) if word.end == at => word.end = at + c.len_utf8(),
            _ => found.push(at..at + c.len_utf8()),
        }
    }
    found
}

fn group(text: &str, at: Range<usize>) -> Option<Group> {
    let digits: String = text[at.clone()].chars().filter_map(half_width).collect();
    let number = digits.strip_suffix('X').unwrap_or(&digits);
    (!number.is_empty() && number.bytes().all(|b| b.is_ascii_digit())).then_some(Group { digits, at })
}

/// Returns the half-width upper-case form of a letter, a digit or a low line.
fn half_width(c: char) -> Option<char> {
    let c = match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        _ => c,
    };
    (c.is_ascii_alphanumeric() || c == '_').then_some(c.to_ascii_uppercase())
}

fn is_separator(between: &str) -> bool {
    let mut chars = between.chars();
    matches!((chars.next(), chars.next()), (Some(c), None) if SEPARATORS.contains(&c))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        let written = |run: &Vec<Group>| run.iter().map(|g| g.digits.as_str()).collect::<Vec<_>>().join("|");
        runs(text).iter().map(written).collect()
    }

    #[test]
    fn runs_of_groups() {
        let table: [(&str, &[&str]); 8] = [
            ("拨打138-0000-0001或者010 0000 0002", &["138|0000|0001", "010|0000|0002"]),
            ("１３８－００００", &["138|0000"]),
            ("110105 19491231 002x。", &["110105|19491231|002X"]),
            ("SF0000000000001、IMG_0001、V2、X", &[]),
            ("1,980.00元", &["1", "980", "00"]),
            ("10:21", &["10", "21"]),
            ("1  2", &["1", "2"]),
            ("没有", &[]),
        ];
        for (text, expected) in table {
            assert_eq!(found(text), expected, "{text}");
        }
    }

    #[test]
    fn windows_of_a_length() {
        let run = &runs("2026 138 0000 0001 7")[0];
        let found: Vec<String> = windows(run, 11..13).map(joined).collect();
        assert_eq!(found, ["20261380000", "138000000017", "13800000001"]);
        assert_eq!(windows(run, 11..12).map(place).collect::<Vec<_>>(), [0..13, 5..18]);
    }
}
