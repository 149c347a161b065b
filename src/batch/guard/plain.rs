//! Texts in a form in which equal is the same, whoever typed them.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;

use crate::locale::{Converter, Script};

/// Returns a text without regard to case, width, script, blanks and punctuation. `script` is the one it is written in.
pub(super) fn plain(text: &str, script: Script) -> String {
    let text = match script {
        Script::Hans => Cow::Borrowed(text),
        Script::Hant => Cow::Owned(Converter::new(Script::Hant, Script::Hans, &[]).convert(text).text),
    };
    let mut plain: String = text.chars().filter(|c| c.is_alphanumeric()).collect();
    // Nearly every text is of characters that have one form only, and need not be taken apart.
    if plain.chars().all(|c| c.is_ascii() || ('\u{4E00}'..='\u{9FFF}').contains(&c)) {
        plain.make_ascii_lowercase();
        return plain;
    }
    plain.nfkc().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Returns a text like [`plain`], and without figures: days, sums and numbers of orders are what is changed first in a copied text.
pub(super) fn wording(text: &str, script: Script) -> String {
    let mut text = plain(text, script);
    text.retain(|c| !c.is_ascii_digit());
    text
}

/// Returns the digits of a telephone number, without those of the country (+86).
pub(super) fn digits(text: &str) -> String {
    let digits: String = text.nfkc().filter(char::is_ascii_digit).collect();
    let digits = digits.strip_prefix("00").unwrap_or(&digits);
    digits.strip_prefix("86").filter(|rest| rest.len() >= 10).unwrap_or(digits).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_is_the_same() {
        let table = [
            ("学府路1号２幢 301室", "学府路1号2幢301室"),
            ("通電後，不能加熱。", "通电后不能加热"),
            ("ＡＢ-c", "abc"),
            ("AB 丙", "ab丙"),
        ];
        for (text, same) in table {
            assert_eq!(plain(text, Script::Hant), same);
        }
        assert_eq!(wording("2026年9月3日，实付￥1,980元", Script::Hans), "年月日实付元");
    }

    #[test]
    fn telephones_of_one_country() {
        for phone in ["13800000001", "138-0000-0001", "+86 138 0000 0001", "0086-13800000001", "１３８００００００01"]
        {
            assert_eq!(digits(phone), "13800000001");
        }
        // A local number may begin with 86.
        assert_eq!(digits("8612-3456"), "86123456");
    }
}
