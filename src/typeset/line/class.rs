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
    /// Solidus between ideographs.
    Solidus,
    /// A connector between numbers or places: – ～, and a single —.
    Connector,
    /// Full-width sign of a calculation: ＋ － ＝. It brings its own space, and a formula is parted after it.
    Operator,
    /// First cell of ——, or both in one.
    Dash,
    /// First cell of ……
    Ellipsis,
    /// Full-width mark bound to the number after it: ￥ №.
    Prefix,
    /// What clings to the character before it: ％ ‰ ℃ °, the second cell of —— and ……, combining marks.
    Suffix,
    /// Letters, digits, and the signs set tight with them: an ideograph beside them takes a quarter em.
    Latin,
    /// Hyphen of a Latin word or a number.
    Hyphen,
    /// Other narrow characters.
    Symbol,
    /// A typed blank.
    Space,
}

impl Class {
    /// Returns the class of a character by itself; what its neighbours make of it is [`super::cell`]'s affair. Quotation
    /// marks count as Chinese.
    pub(crate) fn of(c: char) -> Class {
        match c {
            c if is_ideograph(c) => Class::Han,
            '“' | '‘' | '「' | '『' | '（' | '〔' | '［' | '｛' | '【' | '〖' | '《' | '〈' | '〝' => {
                Class::Open
            }
            '”' | '’' | '」' | '』' | '）' | '〕' | '］' | '｝' | '】' | '〗' | '》' | '〉' | '〞' | '〟' => {
                Class::Close
            }
            '、' | '，' | '；' | '：' => Class::Comma,
            '。' | '．' | '？' | '！' => Class::Stop,
            '·' | '‧' | '・' => Class::Dot,
            '／' => Class::Solidus,
            '–' | '～' | '〜' | '~' => Class::Connector,
            '＋' | '－' | '＝' => Class::Operator,
            '—' | '⸺' => Class::Dash,
            '…' | '⋯' => Class::Ellipsis,
            '￥' | '＄' | '￡' | '№' => Class::Prefix,
            '％' | '﹪' | '‰' | '℃' | '℉' | '￠' | '°' | '′' | '″' | '‵' => Class::Suffix,
            ' ' | '\u{3000}' => Class::Space,
            '-' | '‐' => Class::Hyphen,
            '0'..='9' | 'A'..='Z' | 'a'..='z' | '%' | '¥' | '$' | '€' | '£' | '#' | '@' | '&' | '+' => Class::Latin,
            c if unicode_normalization::char::is_combining_mark(c) => Class::Suffix,
            c if is_wide(c) => Class::Han,
            c if c.is_alphanumeric() => Class::Latin,
            _ => Class::Symbol,
        }
    }

    /// Whether the class never starts a line (GB/T 15834-2011, 5.1.1–5.1.9; CLREQ, basic set, both regions). Signs of a
    /// calculation stay on the line they end, as in mathematical setting.
    pub(crate) fn never_starts(self) -> bool {
        use Class::{Close, Comma, Connector, Dot, Hyphen, Operator, Solidus, Stop, Suffix};
        matches!(self, Close | Comma | Stop | Dot | Solidus | Connector | Hyphen | Suffix | Operator)
    }

    /// Whether the class never ends a line. The mainland adds the solidus (GB/T 15834-2011, 5.1.9).
    pub(crate) fn never_ends(self, script: Script) -> bool {
        matches!(self, Class::Open | Class::Prefix) || (self == Class::Solidus && script == Script::Hans)
    }

    /// Whether the class is a full-width mark that carries blank.
    pub(crate) fn is_mark(self) -> bool {
        matches!(self, Class::Open | Class::Close | Class::Comma | Class::Stop)
    }

    /// Whether the tables here say all there is to say about breaks beside the class: UAX #14 then takes it for an ideograph.
    pub(crate) fn is_chinese_mark(self) -> bool {
        use Class::{Connector, Dash, Dot, Ellipsis, Operator, Solidus};
        self.is_mark() || matches!(self, Dot | Solidus | Connector | Operator | Dash | Ellipsis)
    }

    /// Whether the class is set tight: no line opens between two such characters.
    pub(crate) fn is_narrow(self) -> bool {
        matches!(self, Class::Latin | Class::Hyphen | Class::Symbol)
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

/// Returns whether a character is an ideograph between which UAX #14 always allows a break (class ID).
pub(crate) fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{4E00}'..='\u{9FFF}' | '\u{3400}'..='\u{4DBF}' | '〇' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFD}')
}

/// Returns whether a character takes a full em: East Asian Width W or F, without the marks classified by name.
fn is_wide(c: char) -> bool {
    unicode_width::UnicodeWidthChar::width(c) == Some(2)
        || matches!(c, '①'..='⓿' | 'Ⅰ'..='ⅿ' | '■'..='◿' | '☐'..='☒' | '★' | '☆' | '※' | '→' | '←' | '↑' | '↓' | '㈠'..='㏿')
}
