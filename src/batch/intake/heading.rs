//! Headings as people write them.

use unicode_normalization::UnicodeNormalization;

use crate::locale::{Converter, Script};

/// Returns what a heading says without regard to case, blanks, punctuation, full and half width, and script.
pub(super) fn plain(heading: &str) -> String {
    let hans = Converter::new(Script::Hant, Script::Hans, &[]);
    let text: String = heading.nfkc().collect();
    let text = hans.convert(&text).text;
    let text = text.replace("（必填）", "").replace("(必填)", "").replace("(选填)", "");
    text.chars().filter(|c| c.is_alphanumeric() || *c == '#').flat_map(char::to_lowercase).collect()
}

/// Returns a plain heading with its number taken out and `#` in its place, and the number: 事实2日期 is 事实#日期 and 2. A heading
/// without a number in figures may have one in Chinese.
pub(super) fn numbered(plain: &str) -> Option<(String, u32)> {
    let split = |is: fn(char) -> bool| {
        let start = plain.find(is)?;
        let end = plain[start..].find(|c| !is(c)).map_or(plain.len(), |n| start + n);
        Some((&plain[..start], &plain[start..end], &plain[end..]))
    };
    if let Some((before, digits, after)) = split(|c| c.is_ascii_digit()) {
        let number = digits.parse().ok().filter(|n| (1..=9999).contains(n))?;
        return Some((format!("{before}#{after}"), number));
    }
    let (before, word, after) = split(|c| CHINESE.contains(&c))?;
    let number = match word.chars().collect::<Vec<_>>()[..] {
        [c] => CHINESE.iter().position(|n| *n == c)? + 1,
        ['十', c] => CHINESE.iter().position(|n| *n == c)? + 11,
        _ => return None,
    };
    Some((format!("{before}#{after}"), u32::try_from(number).ok()?))
}

const CHINESE: [char; 10] = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/// Returns the candidate nearest to a word, both plain, if it is near enough to be meant.
pub(super) fn nearest<'c, T>(word: &str, candidates: impl Iterator<Item = (&'c str, T)>) -> Option<T> {
    // Chinese headings are short: one character in four may differ.
    let score = |candidate: &str| {
        let length = word.chars().count().max(candidate.chars().count());
        if length < 2 { 0.0 } else { strsim::normalized_damerau_levenshtein(word, candidate) }
    };
    let scored = candidates.map(|(candidate, value)| (score(candidate), value));
    let best = scored.filter(|(score, _)| *score >= 0.6).max_by(|a, b| a.0.total_cmp(&b.0));
    best.map(|(_, value)| value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_the_same_however_they_are_written() {
        for heading in
            ["投诉人姓名", " 投诉人 姓名 ", "投訴人姓名", "投诉人姓名：", "投诉人\n姓名*", "投诉人姓名（必填）"]
        {
            assert_eq!(plain(heading), "投诉人姓名", "{heading}");
        }
        for heading in ["complainant.name", "Complainant Name", "ＣＯＭＰＬＡＩＮＡＮＴ＿ＮＡＭＥ", "complainant-name"]
        {
            assert_eq!(plain(heading), "complainantname", "{heading}");
        }
        assert_eq!(plain("平臺名稱"), "平台名称");
    }

    #[test]
    fn numbers_in_headings() {
        let table = [
            ("事实 2 日期", Some(("事实#日期", 2))),
            ("事实１２内容", Some(("事实#内容", 12))),
            ("fact1_date", Some(("fact#date", 1))),
            ("fact[3].date", Some(("fact#date", 3))),
            ("证据名称3", Some(("证据名称#", 3))),
            ("事实二内容", Some(("事实#内容", 2))),
            ("事实十一日期", Some(("事实#日期", 11))),
            ("事实0日期", None),
            ("姓名", None),
        ];
        for (heading, expected) in table {
            let expected = expected.map(|(h, n): (&str, u32)| (h.to_string(), n));
            assert_eq!(numbered(&plain(heading)), expected, "{heading}");
        }
    }
}
