//! Text as fonts and programs that search expect it: composed (Unicode Normalization Form C).

use std::borrow::Cow;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// Returns a text in Normalization Form C.
pub fn composed(text: &str) -> Cow<'_, str> {
    // Unified ideographs and ASCII never change by themselves, and are nearly all of a letter.
    let doubtful = text.chars().filter(|c| !matches!(c, '\0'..='\u{7F}' | '\u{4E00}'..='\u{9FFF}'));
    match is_nfc_quick(doubtful) {
        IsNormalized::Yes => text.into(),
        _ => text.nfc().collect::<String>().into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_and_their_marks_are_one_and_ideographs_stay() {
        for (written, expected) in
            [("投诉书", "投诉书"), ("e\u{301}", "é"), ("Å\u{2126}", "ÅΩ"), ("塚\u{FA10}", "塚塚")]
        {
            assert_eq!(composed(written), expected);
        }
        assert!(matches!(composed("2026年，“甲”"), Cow::Borrowed(_)));
    }
}
