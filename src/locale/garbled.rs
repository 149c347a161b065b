//! Text damaged before it reached us: pinyin glued in by a broken converter, and wrong decoding.
//!
//! Copied web pages carry such text into case files: 電話機(jī)器人 for 電話機器人.

use std::ops::Range;

use super::punctuation::is_han;

/// What GBK readers make of replacement characters and of uninitialised memory.
const GBK_DEBRIS: [&str; 3] = ["锟斤拷", "烫烫烫", "屯屯屯"];

const INITIALS: [&str; 23] = [
    "zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "r", "z", "c", "s", "y",
    "w",
];

const FINALS: [&str; 38] = [
    "a", "o", "e", "i", "u", "v", "ai", "ei", "ao", "ou", "an", "en", "ang", "eng", "ong", "er", "ia", "ie", "iao",
    "iu", "ian", "in", "iang", "ing", "iong", "ua", "uo", "uai", "ui", "uan", "un", "uang", "ue", "ve", "io", "ueng",
    "van", "vn",
];

/// Vowels with tone marks, and ü, by the plain letter pinyin is typed with.
const TONES: [(&str, char); 6] =
    [("āáǎà", 'a'), ("ēéěè", 'e'), ("īíǐì", 'i'), ("ōóǒò", 'o'), ("ūúǔù", 'u'), ("üǖǘǚǜ", 'v')];

/// What the bytes 0x80–0x9F are in Windows-1252; `\0` where nothing is assigned.
const WINDOWS_1252: &str = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

/// Returns the damaged stretches as byte ranges, in order and apart: the parenthesised pinyin of 機(jī)器人 with its
/// parentheses, runs of U+FFFD, 锟斤拷 and the like, and UTF-8 read as Windows-1252 (æ–‡ for 文).
pub fn garbled(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut previous = None;
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let rest = &text[at..];
        let after_han = previous.is_some_and(is_han);
        let length = [debris(rest), if after_han { pinyin(rest) } else { 0 }, misread(rest)];
        let length = length.into_iter().max().unwrap_or(0);
        previous = Some(c);
        if length == 0 {
            at += c.len_utf8();
            continue;
        }
        match found.last_mut() {
            Some(last) if last.end == at => last.end += length,
            _ => found.push(at..at + length),
        }
        at += length;
    }
    found
}

/// Length of U+FFFD or GBK debris at the start of the text, 0 without.
fn debris(text: &str) -> usize {
    let starts = |sign: &&&str| text.starts_with(**sign);
    ["\u{FFFD}"].iter().chain(&GBK_DEBRIS).find(starts).map_or(0, |sign| sign.len())
}

/// Length of a parenthesised syllable at the start of the text, 0 without.
fn pinyin(text: &str) -> usize {
    let Some(inner) = text.strip_prefix(['(', '（']) else {
        return 0;
    };
    let Some(end) = inner.find([')', '）']) else {
        return 0;
    };
    if !is_syllable(&inner[..end]) {
        return 0;
    }
    let close = inner[end..].chars().next().map_or(0, char::len_utf8);
    text.len() - inner.len() + end + close
}

fn is_syllable(text: &str) -> bool {
    let plain: String = text.chars().map(without_tone).collect();
    let initial = INITIALS.iter().find(|i| plain.starts_with(**i));
    let rest = plain.strip_prefix(initial.copied().unwrap_or_default()).unwrap_or(&plain);
    FINALS.contains(&rest)
}

fn without_tone(c: char) -> char {
    TONES.iter().find(|(marked, _)| marked.contains(c)).map_or(c, |(_, plain)| *plain)
}

/// Length of the run of Windows-1252 characters at the start of the text whose bytes begin with UTF-8 of three bytes or
/// more, as Han characters have; 0 without.
fn misread(text: &str) -> usize {
    let bytes: Vec<u8> = text.chars().map_while(byte_1252).take(4).collect();
    let length = match bytes.first() {
        Some(0xE0..=0xEF) => 3,
        Some(0xF0..=0xF7) => 4,
        _ => return 0,
    };
    match bytes.get(..length).map(std::str::from_utf8) {
        Some(Ok(_)) => text.chars().take(length).map(char::len_utf8).sum(),
        _ => 0,
    }
}

/// The byte above 0x7F that Windows-1252 shows as this character.
fn byte_1252(c: char) -> Option<u8> {
    let low = WINDOWS_1252.chars().position(|known| known == c && c != '\0');
    match (low, u32::from(c)) {
        (Some(index), _) => u8::try_from(0x80 + index).ok(),
        // Unassigned bytes come through as C1 controls.
        (None, code @ 0x80..=0xFF) => u8::try_from(code).ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        garbled(text).into_iter().map(|range| &text[range]).collect()
    }

    /// Lines of a published page whose converter wrote the pinyin of every character it was unsure of into the text.
    #[test]
    fn pinyin_glued_into_the_text() {
        assert_eq!(found("電話機(jī)器人投訴,如何維護(hù)消費者權(quán)益?"), ["(jī)", "(hù)", "(quán)"]);
        assert_eq!(
            found("1、準(zhǔn)備材料:在投訴之前,消費者需要準(zhǔn)備好相關(guān)的材料"),
            ["(zhǔn)", "(zhǔn)", "(guān)"]
        );
        assert_eq!(
            found("三、投訴的注意事項\n1、保留證據(jù):聯(lián)系方式,監(jiān)管部門"),
            ["(jù)", "(lián)", "(jiān)"]
        );
        assert_eq!(found("強（qiáng）制，綠(lǜ)色，女(nü)，準(zhun)備"), ["（qiáng）", "(lǜ)", "(nü)", "(zhun)"]);
    }

    #[test]
    fn wrong_decoding() {
        assert_eq!(found("商家\u{FFFD}\u{FFFD}拒绝"), ["\u{FFFD}\u{FFFD}"]);
        assert_eq!(found("地址：锟斤拷锟斤拷路"), ["锟斤拷锟斤拷"]);
        assert_eq!(found("烫烫烫烫烫烫"), ["烫烫烫烫烫烫"]);
        assert_eq!(found("标题：ä¸\u{AD}æ–‡ ok"), ["ä¸\u{AD}æ–‡"]);
    }

    #[test]
    fn sound_text() {
        let texts = [
            "张三（女）提交(APP)申请",
            "应用(app)、微信(WeChat)、条款(1)、（一）",
            "电话（tel），(jī)",
            "水很烫，café, naïve, Übergröße, 5–7 €",
            "括号(没有结束",
            "机()器",
            "",
        ];
        for text in texts {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }
}
