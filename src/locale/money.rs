//! Money as integer fen: exact parsing, figures, and checked arithmetic. Never through a float.

use std::fmt;

use serde::{Deserialize, Serialize};

/// An amount of renminbi in fen (1/100 yuan).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Fen(pub u64);

/// Why a text is not an amount of money.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MoneyError {
    /// Nothing but spaces.
    Empty,
    /// Something other than ASCII digits, one decimal point, and commas between groups of three.
    NotANumber,
    /// More than two decimals: there is nothing smaller than a fen.
    TooManyDecimals,
    /// More than [`Fen::MAX`].
    TooLarge,
    /// A minus sign: nobody claims less than nothing.
    Negative,
}

impl fmt::Display for MoneyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            MoneyError::Empty => "no amount given",
            MoneyError::NotANumber => "not a decimal number",
            MoneyError::TooManyDecimals => "more than two decimals",
            MoneyError::TooLarge => "more than 999,999,999,999.99",
            MoneyError::Negative => "a negative amount",
        })
    }
}

impl std::error::Error for MoneyError {}

impl Fen {
    /// The largest amount a letter can name: 999,999,999,999.99 yuan, the last below 万亿, where the rules of 支付结算办法
    /// 附一 give no more examples.
    pub const MAX: Fen = Fen(99_999_999_999_999);

    /// Reads an amount in yuan: `1980`, `1980.00`, `1,980.00`, `0.5`; spaces around it are ignored.
    ///
    /// # Errors
    /// Every way a text can fail to be an amount, see [`MoneyError`].
    pub fn parse(text: &str) -> Result<Fen, MoneyError> {
        let text = text.trim();
        if text.is_empty() {
            return Err(MoneyError::Empty);
        }
        if let Some(rest) = text.strip_prefix(['-', '−']) {
            return Fen::parse(rest).and(Err(MoneyError::Negative));
        }
        let (yuan, decimals) = match text.split_once('.') {
            Some((yuan, decimals)) => (yuan, Some(decimals)),
            None => (text, None),
        };
        let yuan = ungroup(yuan).ok_or(MoneyError::NotANumber)?;
        let decimals = match decimals {
            None => 0,
            Some(d) if !all_digits(d) => return Err(MoneyError::NotANumber),
            Some(d) if d.len() > 2 => return Err(MoneyError::TooManyDecimals),
            Some(d) => value(d) * if d.len() == 1 { 10 } else { 1 },
        };
        if yuan.len() > 12 {
            return Err(MoneyError::TooLarge);
        }
        Ok(Fen(value(&yuan) * 100 + decimals))
    }

    /// Returns the amount in figures, thousands separated by commas, always two decimals: `1,980.00`.
    ///
    /// Separators as GB/T 15835-2011 allows for money of four digits and more.
    pub fn figures(self) -> String {
        let yuan = (self.0 / 100).to_string();
        let mut out = String::with_capacity(yuan.len() * 4 / 3 + 4);
        for (i, digit) in yuan.chars().enumerate() {
            if i > 0 && (yuan.len() - i).is_multiple_of(3) {
                out.push(',');
            }
            out.push(digit);
        }
        out.push_str(&format!(".{:02}", self.0 % 100));
        out
    }

    /// Returns the sum, or `None` where it exceeds [`Fen::MAX`].
    pub fn checked_add(self, other: Fen) -> Option<Fen> {
        self.0.checked_add(other.0).map(Fen).filter(|&sum| sum <= Fen::MAX)
    }

    /// Returns the amount `times` over, or `None` where that exceeds [`Fen::MAX`].
    pub fn checked_mul(self, times: u64) -> Option<Fen> {
        self.0.checked_mul(times).map(Fen).filter(|&product| product <= Fen::MAX)
    }
}

/// Returns the digits of a whole number without its commas and leading zeros; `None` where it is not one.
fn ungroup(text: &str) -> Option<String> {
    let mut groups = text.split(',');
    let first = groups.next()?;
    let grouped = text.len() > first.len();
    if !all_digits(first) || (grouped && first.len() > 3) {
        return None;
    }
    if !groups.all(|g| g.len() == 3 && all_digits(g)) {
        return None;
    }
    Some(text.replace(',', "").trim_start_matches('0').to_owned())
}

fn all_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

/// The value of at most 12 ASCII digits.
fn value(digits: &str) -> u64 {
    digits.bytes().fold(0, |n, b| n * 10 + u64::from(b - b'0'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_amounts_exactly() {
        let table = [
            ("1980", 198_000),
            ("1980.00", 198_000),
            ("1,980.00", 198_000),
            ("0.5", 50),
            ("0.05", 5),
            ("0", 0),
            (" 12.34 ", 1_234),
            ("007", 700),
            ("0.29", 29),
            ("1,234,567.8", 123_456_780),
            ("999,999,999,999.99", 99_999_999_999_999),
            ("999999999999.99", 99_999_999_999_999),
        ];
        for (text, fen) in table {
            assert_eq!(Fen::parse(text), Ok(Fen(fen)), "{text}");
        }
    }

    #[test]
    fn refuses_what_is_no_amount() {
        use MoneyError::*;
        let table = [
            ("", Empty),
            ("  ", Empty),
            ("abc", NotANumber),
            ("1980元", NotANumber),
            ("１９８０", NotANumber),
            ("1.", NotANumber),
            (".5", NotANumber),
            ("1.2.3", NotANumber),
            ("1e3", NotANumber),
            ("+1", NotANumber),
            ("1,98", NotANumber),
            ("1980,000", NotANumber),
            (",980", NotANumber),
            ("1,,980", NotANumber),
            ("1.1,0", NotANumber),
            ("NaN", NotANumber),
            ("1.005", TooManyDecimals),
            ("1.100", TooManyDecimals),
            ("1000000000000", TooLarge),
            ("99999999999999999999999999", TooLarge),
            ("-1", Negative),
            ("-0.5", Negative),
            ("-x", NotANumber),
        ];
        for (text, error) in table {
            assert_eq!(Fen::parse(text), Err(error), "{text:?}");
        }
    }

    #[test]
    fn figures_are_grouped_and_read_back() {
        let table = [
            (0, "0.00"),
            (1, "0.01"),
            (99_900, "999.00"),
            (198_000, "1,980.00"),
            (10_000_000, "100,000.00"),
            (10_000_000_105, "100,000,001.05"),
            (99_999_999_999_999, "999,999,999,999.99"),
        ];
        for (fen, text) in table {
            assert_eq!(Fen(fen).figures(), text);
            assert_eq!(Fen::parse(text), Ok(Fen(fen)));
        }
    }

    #[test]
    fn arithmetic_stops_at_the_largest_amount() {
        assert_eq!(Fen(150).checked_add(Fen(250)), Some(Fen(400)));
        assert_eq!(Fen::MAX.checked_add(Fen(1)), None);
        assert_eq!(Fen(u64::MAX).checked_add(Fen(1)), None);
        assert_eq!(Fen(198_000).checked_mul(3), Some(Fen(594_000)));
        assert_eq!(Fen::MAX.checked_mul(2), None);
        assert_eq!(Fen(u64::MAX).checked_mul(2), None);
    }
}
