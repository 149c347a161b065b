//! The character classes of line composition, and how much blank each mark may give up.

use crate::locale::Script;

/// Class of a character for breaking and spacing. Names follow CLREQ; UAX #14 is asked only where no class here decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Class {
    /// Ideographs, kana and every other full-width character.
    Han,
    /// Opening bracket or quotation mark, one em wide, blank on its left.
    Open,
    /// Closing bracket or quotation mark, one em wide, blank on its right.
    Close,
    /// 、 ， ； ：
    Comma,
    /// 。 ． ？ ！
    Stop,
    /// Interpunct ·
    Dot,
    /// Full-width solidus ／
    Solidus,
    /// A connector between numbers or places: – ～, and a single —.
    Connector,
    /// Full-width sign of a calculation: ＋ － ＝. It brings its own space, and a formula is parted after it.
    Operator,
    /// —— (one cell, or two where the face has no glyph for both).
    Dash,
    /// …… (two cells).
    Ellipsis,
    /// Full-width mark bound to the number after it: ￥ №.
    Prefix,
    /// Full-width mark bound to the number before it: ％ ‰ ℃ °.
    Suffix,
    /// Letters, digits, and the signs set tight with them: an ideograph beside them takes a quarter em.
    Latin,
    /// Other narrow characters.
    Symbol,
    /// A typed blank.
    Space,
}

impl Class {
    /// Returns the class of a character. Quotation marks count as Chinese; a ’ within a Latin word is the caller's case.
    pub(crate) fn of(c: char) -> Class {
        match c {
            '“' | '‘' | '「' | '『' | '（' | '〔' | '［' | '｛' | '【' | '〖' | '《' | '〈' => {
                Class::Open
            }
            '”' | '’' | '」' | '』' | '）' | '〕' | '］' | '｝' | '】' | '〗' | '》' | '〉' => {
                Class::Close
            }
            '、' | '，' | '；' | '：' => Class::Comma,
            '。' | '．' | '？' | '！' => Class::Stop,
            '·' | '‧' | '・' => Class::Dot,
            '／' => Class::Solidus,
            '–' | '～' | '〜' => Class::Connector,
            '＋' | '－' | '＝' => Class::Operator,
            '—' | '⸺' => Class::Dash,
            '…' | '⋯' => Class::Ellipsis,
            '￥' | '＄' | '№' => Class::Prefix,
            '％' | '‰' | '℃' | '°' | '′' | '″' => Class::Suffix,
            ' ' => Class::Space,
            '%' | '¥' | '$' | '€' | '£' | '#' | '@' | '&' | '+' => Class::Latin,
            c if is_wide(c) => Class::Han,
            c if c.is_alphanumeric() => Class::Latin,
            _ => Class::Symbol,
        }
    }

    /// Whether the class never starts a line (GB/T 15834-2011, 5.1.1–5.1.9; CLREQ, basic set, both regions). Signs of a
    /// calculation stay on the line they end, as in mathematical setting.
    pub(crate) fn never_starts(self) -> bool {
        use Class::{Close, Comma, Connector, Dot, Operator, Solidus, Stop, Suffix};
        matches!(self, Close | Comma | Stop | Dot | Solidus | Connector | Suffix | Operator)
    }

    /// Whether the class never ends a line. The mainland adds the solidus (GB/T 15834-2011, 5.1.9).
    pub(crate) fn never_ends(self, script: Script) -> bool {
        matches!(self, Class::Open | Class::Prefix) || (self == Class::Solidus && script == Script::Hans)
    }

    /// Whether the class is a full-width mark that carries blank.
    pub(crate) fn is_mark(self) -> bool {
        matches!(self, Class::Open | Class::Close | Class::Comma | Class::Stop)
    }
}

/// Returns the blank on the left and on the right of a full-width mark that may be taken away, em/1000.
///
/// Mainland marks stand in the left half of their cell, traditional ones in its middle; brackets and quotation marks lean
/// towards what they enclose in both. The traditional ？ and ！ are not reducible (CLREQ).
pub(crate) fn blank(c: char, class: Class, script: Script) -> (i32, i32) {
    match (class, script) {
        (Class::Open, _) => (500, 0),
        (Class::Close, _) => (0, 500),
        (Class::Comma | Class::Stop, Script::Hans) => (0, 500),
        (Class::Stop, Script::Hant) if matches!(c, '？' | '！') => (0, 0),
        (Class::Comma | Class::Stop, Script::Hant) => (250, 250),
        (Class::Dot, Script::Hant) => (250, 250),
        _ => (0, 0),
    }
}

/// Returns whether a character takes a full em: East Asian Width W or F, without the marks classified by name.
fn is_wide(c: char) -> bool {
    unicode_width::UnicodeWidthChar::width(c) == Some(2)
        || matches!(c, '①'..='⓿' | 'Ⅰ'..='ⅿ' | '■'..='◿' | '☐'..='☒' | '★' | '☆' | '※' | '→' | '←' | '↑' | '↓' | '㈠'..='㏿')
}
