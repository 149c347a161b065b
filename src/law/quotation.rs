//! The law's own words set as a quotation, and turned into traditional characters.

use crate::locale::{Converter, Script};

/// What stands behind a statute's text in traditional characters: the original is simplified, so this is not it.
pub const CONVERTED: &str = "（轉換文本）";

/// The law's quotation marks, and what they are inside a quotation in simplified and in traditional text
/// (GB/T 15834-2011 4.8: single marks inside double ones, double again inside those).
const INNER: [(char, char, char); 4] = [('“', '‘', '『'), ('”', '’', '』'), ('‘', '“', '「'), ('’', '”', '」')];

/// Returns words of the law as a quotation in a letter of this script: “……”, or 「……」（轉換文本）.
pub fn quote(words: &str, script: Script) -> String {
    let inner: String = within(words, script, |_, hans, hant| match script {
        Script::Hans => hans,
        Script::Hant => hant,
    });
    match script {
        Script::Hans => format!("“{inner}”"),
        Script::Hant => format!("「{inner}」{CONVERTED}"),
    }
}

/// Returns text of the law in a script, not quoted: the same number of characters, its marks those of the script.
pub fn text(words: &str, script: Script) -> String {
    within(words, script, |mark, _, hant| match (script, hant) {
        (Script::Hans, _) => mark,
        // One level up: what is 『 inside a quotation is 「 outside.
        (Script::Hant, '『') => '「',
        (Script::Hant, '』') => '」',
        (Script::Hant, '「') => '『',
        (Script::Hant, _) => '』',
    })
}

/// Converts what stands between quotation marks piece by piece, because the converter leaves quotations as they are.
fn within(words: &str, script: Script, mark: impl Fn(char, char, char) -> char) -> String {
    let converter = Converter::new(Script::Hans, script, &[]);
    let mut out = String::with_capacity(words.len());
    let mut start = 0;
    for (at, c) in words.char_indices() {
        if let Some((own, hans, hant)) = INNER.into_iter().find(|(own, ..)| *own == c) {
            out.push_str(&converter.convert(&words[start..at]).text);
            out.push(mark(own, hans, hant));
            start = at + c.len_utf8();
        }
    }
    out.push_str(&converter.convert(&words[start..]).text);
    out
}

#[cfg(test)]
mod tests {
    use super::{quote, text};
    use crate::locale::Script::{Hans, Hant};

    #[test]
    fn quotations_in_both_scripts() {
        let words = "收到“拒绝‘来电’”后，不得发送。";
        assert_eq!(quote(words, Hans), "“收到‘拒绝“来电”’后，不得发送。”");
        assert_eq!(quote(words, Hant), "「收到『拒絕「來電」』後，不得發送。」（轉換文本）");
        assert_eq!(text(words, Hans), words);
        assert_eq!(text(words, Hant), "收到「拒絕『來電』」後，不得發送。");
    }
}
