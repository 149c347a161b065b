//! Titles between 《 and 》, and which of them may be statutes.

use std::ops::Range;

use jiff::civil::Date;

use crate::law::instrument::Instrument;
use crate::law::statutes::Statutes;

/// Longest title looked at, in characters; the longest instrument shipped has 34.
const LONGEST: usize = 80;

/// How alike two titles must be for one to be suggested for the other (1 is equal).
const ALIKE: f64 = 0.7;

/// Words that end in 法 and name no law.
const NO_LAWS: [&str; 22] = [
    "方法", "兵法", "做法", "说法", "想法", "看法", "用法", "书法", "语法", "算法", "手法", "写法", "疗法", "技法",
    "魔法", "佛法", "打法", "玩法", "吃法", "洗法", "心法", "章法",
];

/// A title found.
pub(super) struct Title {
    /// With 《》, in bytes.
    pub(super) range: Range<usize>,
    /// Without them.
    pub(super) name: Range<usize>,
}

/// Returns the outermost titles of a text; a title ends on its line.
pub(super) fn find(text: &str) -> Vec<Title> {
    let mut found = vec![];
    let mut at = 0;
    while let Some(open) = text[at..].find('《').map(|i| at + i) {
        let start = open + '《'.len_utf8();
        match close(&text[start..]) {
            Some(length) => {
                let end = start + length + '》'.len_utf8();
                found.push(Title { range: open..end, name: start..start + length });
                at = end;
            }
            None => at = start,
        }
    }
    found
}

/// Returns where the title that begins a text ends, in bytes.
fn close(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, c) in text.char_indices().take(LONGEST) {
        match c {
            '\n' => return None,
            '《' => depth += 1,
            '》' if depth == 0 => return Some(at).filter(|at| *at > 0),
            '》' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// Says whether a simplified title reads like that of a statute; books, contracts and forms do not.
pub(super) fn looks_like_statute(title: &str) -> bool {
    let title = title.split(['（', '(']).next().unwrap_or_default();
    let about = ["关于", "法院", "检察院"].iter().any(|word| title.contains(word));
    // 《办法》, 《条例》 alone stand for a title given before.
    title.chars().count() > 3
        && (["条例", "办法", "规定", "通则", "细则"].iter().any(|end| title.ends_with(end))
            || (["解释", "决定"].iter().any(|end| title.ends_with(end)) && about)
            || (title.ends_with('法') && !NO_LAWS.iter().any(|end| title.ends_with(end))))
}

/// Says whether the text introduces a title as the short form of another: 以下简称《暂行办法》.
pub(super) fn is_abbreviation(text: &str, name: &str) -> bool {
    ["简称", "簡稱", "以下称", "以下稱"].iter().any(|word| text.contains(&format!("{word}《{name}》")))
}

/// Returns the instrument in force with the title most like a simplified one.
pub(super) fn nearest<'s>(statutes: &'s Statutes, title: &str, date: Date) -> Option<&'s Instrument> {
    let in_force = statutes.instruments.iter().filter(|i| i.in_force_on(date).is_ok());
    let alike = |i: &Instrument| {
        let of = |own: &str| strsim::normalized_levenshtein(own, title);
        of(&i.title).max(of(&i.short_title))
    };
    in_force
        .map(|i| (alike(i), i))
        .filter(|(score, _)| *score >= ALIKE)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, i)| i)
}
