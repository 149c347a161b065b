//! Characters that are never looked up in a font as they are.

/// Returns whether Unicode leaves the meaning of the code point to private agreement (general category Co).
pub fn is_private_use(c: char) -> bool {
    matches!(c, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{FFFFD}' | '\u{100000}'..='\u{10FFFD}')
}

/// Characters that print nothing and would only be missing from every font: joiners, marks of direction, soft hyphen.
pub fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
}

/// Returns whether a character selects a variant of the one before it. Where the font has no such variant it counts for nothing.
pub fn is_selector(c: char) -> bool {
    matches!(c, '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}')
}

/// Returns whether a variation selector only chooses between a sign and its picture (Unicode, emoji presentation sequences):
/// letters are black, so there is nothing to lose.
pub(crate) fn is_presentation(selector: char) -> bool {
    matches!(selector, '\u{FE0E}' | '\u{FE0F}')
}

/// What a script needs that setting one character after the other from left to right does not give.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Needs {
    /// Its lines run from right to left (Unicode `Bidi_Class` R and AL).
    RightToLeft,
    /// Its letters join, change, trade places or stack with their neighbours, so that a shaping engine must choose the glyphs.
    Joining,
}

impl Needs {
    /// Returns the stable name; messages know it.
    pub const fn code(self) -> &'static str {
        match self {
            Needs::RightToLeft => "right-to-left",
            Needs::Joining => "joining",
        }
    }
}

/// First and last character of the blocks of such scripts (Unicode 17, `Blocks.txt`, `DerivedBidiClass.txt`; the scripts of the
/// Universal Shaping Engine and those with shapers of their own), in order.
const COMPLEX: [(char, char, Needs); 31] = [
    ('\u{0590}', '\u{08FF}', Needs::RightToLeft), // Hebrew to Arabic Extended-A
    ('\u{0900}', '\u{0DFF}', Needs::Joining),     // Devanagari to Sinhala
    ('\u{0E00}', '\u{0EFF}', Needs::Joining),     // Thai, Lao
    ('\u{0F00}', '\u{0FFF}', Needs::Joining),     // Tibetan
    ('\u{1000}', '\u{109F}', Needs::Joining),     // Myanmar
    ('\u{1100}', '\u{11FF}', Needs::Joining),     // Hangul Jamo that make no syllable of their own
    ('\u{1700}', '\u{177F}', Needs::Joining),     // Tagalog to Tagbanwa
    ('\u{1780}', '\u{18AF}', Needs::Joining),     // Khmer, Mongolian
    ('\u{1900}', '\u{194F}', Needs::Joining),     // Limbu
    ('\u{1A00}', '\u{1A1F}', Needs::Joining),     // Buginese
    ('\u{1A20}', '\u{1AAF}', Needs::Joining),     // Tai Tham
    ('\u{1B00}', '\u{1C4F}', Needs::Joining),     // Balinese to Lepcha
    ('\u{1CD0}', '\u{1CFF}', Needs::Joining),     // Vedic Extensions
    ('\u{A800}', '\u{A82F}', Needs::Joining),     // Syloti Nagri
    ('\u{A840}', '\u{A8FF}', Needs::Joining),     // Phags-pa to Devanagari Extended
    ('\u{A900}', '\u{A95F}', Needs::Joining),     // Kayah Li, Rejang
    ('\u{A960}', '\u{A97F}', Needs::Joining),     // Hangul Jamo Extended-A
    ('\u{A980}', '\u{AADF}', Needs::Joining),     // Javanese to Tai Viet
    ('\u{AAE0}', '\u{AAFF}', Needs::Joining),     // Meetei Mayek Extensions
    ('\u{ABC0}', '\u{ABFF}', Needs::Joining),     // Meetei Mayek
    ('\u{D7B0}', '\u{D7FF}', Needs::Joining),     // Hangul Jamo Extended-B
    ('\u{FB1D}', '\u{FDFF}', Needs::RightToLeft), // Hebrew and Arabic presentation forms
    ('\u{FE70}', '\u{FEFE}', Needs::RightToLeft), // Arabic Presentation Forms-B
    ('\u{10800}', '\u{10FFF}', Needs::RightToLeft),
    ('\u{11000}', '\u{11FAF}', Needs::Joining), // Brahmi to Kawi
    ('\u{11FB0}', '\u{11FFF}', Needs::Joining), // Tamil Supplement
    ('\u{16100}', '\u{1613F}', Needs::Joining), // Gurung Khema
    ('\u{16D40}', '\u{16D7F}', Needs::Joining), // Kirat Rai
    ('\u{1E130}', '\u{1E13F}', Needs::Joining), // marks of Nyiakeng Puachue Hmong
    ('\u{1E2C0}', '\u{1E2FF}', Needs::Joining), // Wancho
    ('\u{1E800}', '\u{1EFFF}', Needs::RightToLeft),
];

/// Returns what the script of a character needs beyond what is done here; nothing for those that are set as they are.
pub fn needs(c: char) -> Option<Needs> {
    // Nearly every character of a letter: those before Hebrew, and those from Phonetic Extensions to the ideographs.
    if c < COMPLEX[0].0 || matches!(c, '\u{1D00}'..='\u{A7FF}') {
        return None;
    }
    let place = COMPLEX.partition_point(|(_, last, _)| *last < c);
    COMPLEX.get(place).filter(|(first, ..)| *first <= c).map(|(.., needs)| *needs)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_that_cannot_be_set_one_character_after_the_other() {
        assert!(COMPLEX.windows(2).all(|w| w[0].1 < w[1].0) && COMPLEX.iter().all(|(a, b, _)| a < b));
        for c in ['م', 'א', 'ﷲ', 'ﻼ', '𐤀', '𞤀'] {
            assert_eq!(needs(c), Some(Needs::RightToLeft), "{c}");
        }
        for c in ['क', 'ก', 'ལ', 'မ', 'ខ', 'ᠮ', 'ᄀ', '𑄇'] {
            assert_eq!(needs(c), Some(Needs::Joining), "{c}");
        }
        for c in "好aéΩЖ한カ、“—☑𮯰\u{FE0F}\u{2028}€ẞა".chars() {
            assert_eq!(needs(c), None, "{c}");
        }
    }
}
