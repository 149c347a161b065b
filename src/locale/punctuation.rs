//! Punctuation that does not belong into Chinese text.

use std::ops::Range;

/// Full-width marks that may stand between Chinese text and what follows it.
const CLOSING: &str = "”’」』）》〉】〕";

/// Returns the half-width `,` `;` `:` `?` `!` that stand directly after Chinese text, as byte ranges: 不断发展,电话机器人.
///
/// Chinese text takes full-width marks (GB/T 15834-2011 5.1). Marks after figures and Latin letters (10:21, a, b) are left
/// alone: there they may be right.
pub fn half_width_marks(text: &str) -> Vec<Range<usize>> {
    let following = text.char_indices().skip(1);
    let pairs = text.chars().zip(following);
    let wrong =
        pairs.filter(|(before, (_, mark))| ",;:?!".contains(*mark) && (is_han(*before) || CLOSING.contains(*before)));
    wrong.map(|(_, (at, mark))| at..at + mark.len_utf8()).collect()
}

/// Whether a character is Chinese: the unified ideographs and their extensions, 〇, and the compatibility ideographs.
pub(crate) fn is_han(c: char) -> bool {
    matches!(
        u32::from(c),
        0x3007 | 0x3400..=0x4DBF | 0x4E00..=0x9FFF | 0xF900..=0xFAFF | 0x20000..=0x3FFFF
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(usize, &str)> {
        half_width_marks(text).into_iter().map(|range| (range.start, &text[range])).collect()
    }

    #[test]
    fn marks_after_chinese_text() {
        assert_eq!(found("不断发展,电话机器人"), [(12, ",")]);
        assert_eq!(found("如何投诉?人气:48"), [(12, "?"), (19, ":")]);
        assert_eq!(found("《合同》,好!"), [(12, ","), (16, "!")]);
        assert_eq!(found("退款;"), [(6, ";")]);
        for sound in ["10:21", "APP, ok", "好，好。", "1,980.00元", ",", ""] {
            assert_eq!(found(sound), [], "{sound}");
        }
    }
}
