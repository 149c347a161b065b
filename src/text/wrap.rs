//! Breaking a line by display width under the Chinese rules for line starts and ends.
//!
//! Source: W3C CLREQ, "Prohibition rules for line start and line end" and "unbreakable marks"; GB/T 15834-2011 5.1.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Marks that never start a line: they close, separate, or belong to the number before them.
const NOT_FIRST: &str = "、，；：。！？”’」』）〕］｝】〗》〉〙﹂﹄﹞–～·•／％‰℃°,.;:!?)]}%-/";

/// Marks that never end a line: they open, or belong to the number behind them.
const NOT_LAST: &str = "“‘「『（〔［｛【〖《〈〘﹁﹃﹝／￥¥＄$№([{";

/// Returns the columns that a text takes: 2 for Han and for marks that Chinese fonts set full-width (“ ” … —), else 1.
pub(super) fn columns(text: &str) -> usize {
    text.width_cjk()
}

/// Returns the lines of a text without the spaces at their ends: `first` columns for the first, `rest` for the others.
///
/// Only a word wider than the line is broken inside, and even then by the rules for line starts and ends where any such place
/// exists. Every line holds at least one character.
pub(super) fn wrap(text: &str, first: usize, rest: usize) -> Vec<&str> {
    let mut lines = Vec::new();
    let mut remaining = text.trim();
    let mut room = first;
    while !remaining.is_empty() {
        let (line, tail) = remaining.split_at(fit(remaining, room));
        lines.push(line.trim_end());
        remaining = tail.trim_start();
        room = rest;
    }
    lines
}

/// Returns how many bytes of a text make the longest line of at most `room` columns; never 0.
fn fit(text: &str, room: usize) -> usize {
    let mut used = 0;
    let mut allowed = None;
    let mut in_word = None;
    let mut before = None;
    for (at, c) in text.char_indices() {
        let width = c.width_cjk().unwrap_or(0);
        // A character without width belongs to the one before it.
        if width == 0 {
            continue;
        }
        if let Some(before) = before {
            if may_break(before, c) {
                allowed = Some(at);
            } else if !is_tied(before, c) {
                in_word = Some(at);
            }
            // A space at the end of a line is not printed, so it may hang over.
            if used + width > room && !c.is_whitespace() {
                return allowed.or(in_word).unwrap_or(at);
            }
        }
        used += width;
        before = Some(c);
    }
    text.len()
}

/// Returns whether a line may end with `before` and the next start with `after`.
fn may_break(before: char, after: char) -> bool {
    if is_tied(before, after) {
        return false;
    }
    let in_word = is_narrow(before) && is_narrow(after) || before == '’' && after.is_ascii_alphabetic();
    !in_word
}

/// Returns whether a break here would be wrong even where a word must be broken inside.
fn is_tied(before: char, after: char) -> bool {
    const NO_BREAK_SPACE: char = '\u{a0}';
    let pair = [before, after];
    pair.contains(&NO_BREAK_SPACE)
        || pair == ['—', '—']
        || pair == ['…', '…']
        || NOT_LAST.contains(before)
        || NOT_FIRST.contains(after)
}

/// Returns whether a character belongs to words and numbers of half-width characters.
fn is_narrow(c: char) -> bool {
    c.width() == Some(1) && !c.is_whitespace() && !"“”‘’—…·–•°‰".contains(c)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn lines_break_where_chinese_allows() {
        for (text, width, expected) in [
            ("消费者权益", 6, vec!["消费者", "权益"]),
            ("消费者，权益", 6, vec!["消费", "者，权", "益"]),
            ("消费（权益）", 6, vec!["消费", "（权", "益）"]),
            ("付款1980.50元", 8, vec!["付款", "1980.50", "元"]),
            ("付款¥1980元", 6, vec!["付款", "¥1980", "元"]),
            ("共50%的", 4, vec!["共", "50%", "的"]),
            ("订单 A-10 已付", 10, vec!["订单 A-10", "已付"]),
            ("是——不是", 4, vec!["是", "——", "不是"]),
            ("等等……完", 6, vec!["等等", "……完"]),
            ("他说“好”。", 8, vec!["他说", "“好”。"]),
            ("见https://abcdef。", 8, vec!["见", "https://", "abcdef。"]),
            ("abcdefgh。", 8, vec!["abcdefg", "h。"]),
            ("e\u{301}e\u{301}e\u{301}", 2, vec!["e\u{301}e\u{301}", "e\u{301}"]),
            ("", 6, vec![]),
        ] {
            assert_eq!(wrap(text, width, width), expected, "{text}");
        }
    }

    #[test]
    fn the_first_line_may_be_shorter() {
        assert_eq!(wrap("消费者权益保护", 4, 8), ["消费", "者权益保", "护"]);
    }

    proptest! {
        #[test]
        fn no_line_is_too_long_or_breaks_a_rule(
            text in "([一-二][丁-七]{0,3}[，。；：！？）》”、]{0,2}|[（《“]?[a-z]{1,6}|[0-9]{1,4}(\\.[0-9]{2})?%?|——|……| ){0,60}",
            width in 20_usize..80,
        ) {
            let lines = wrap(&text, width, width);
            let strip = |s: &str| s.split_whitespace().collect::<String>();
            prop_assert_eq!(strip(&lines.concat()), strip(&text));
            for line in &lines {
                prop_assert!(columns(line) <= width, "{:?}", line);
            }
            for pair in lines.windows(2) {
                let (end, start) = (pair[0].chars().last(), pair[1].chars().next());
                prop_assert!(end.is_none_or(|c| !NOT_LAST.contains(c)), "{:?}", pair);
                prop_assert!(start.is_none_or(|c| !NOT_FIRST.contains(c)), "{:?}", pair);
            }
        }

        #[test]
        fn any_text_at_any_width_keeps_its_characters(text in ".{0,80}", first in 0_usize..9, rest in 0_usize..9) {
            let strip = |s: &str| s.split_whitespace().collect::<String>();
            let lines = wrap(&text, first, rest);
            prop_assert_eq!(strip(&lines.concat()), strip(&text));
            prop_assert!(lines.iter().all(|line| !line.is_empty()));
        }
    }
}
