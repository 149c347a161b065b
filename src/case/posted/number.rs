//! Numbers that the post and couriers give to what is sent.

use unicode_normalization::UnicodeNormalization;

/// Longest number, in characters: couriers' have up to 20.
const LONGEST: usize = 40;

/// What is wrong with a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BadNumber {
    /// It is none: it has no figures, or something besides letters, figures and hyphens.
    NoNumber(String),
    /// Its check digit is wrong: the number, and the digit that its first eight figures have.
    CheckDigit(String, char),
}

/// Weights of the eight figures (UPU standard S10, check digit).
const WEIGHTS: [u32; 8] = [8, 6, 4, 2, 3, 5, 9, 7];

/// Returns a number as it is registered: without blanks, letters in capitals, full-width characters narrow.
///
/// The check digit is verified of a number of the form of UPU S10 that was given in China: two letters, nine figures, `CN`. Domestic
/// registered letters (`XA` and eleven figures), EMS (thirteen figures) and couriers have forms of their own, which are taken as they
/// are.
///
/// # Errors
/// It is no number, or its check digit is wrong.
pub fn number(text: &str) -> Result<String, BadNumber> {
    let number: String = text.nfkc().filter(|c| !c.is_whitespace()).flat_map(char::to_uppercase).collect();
    let sign = |c: char| c.is_ascii_alphanumeric() || c == '-';
    let is_number = number.chars().all(sign) && number.bytes().any(|b| b.is_ascii_digit()) && number.len() <= LONGEST;
    if !is_number {
        return Err(BadNumber::NoNumber(text.trim().to_string()));
    }
    match s10(&number).filter(|(digit, found)| digit != found) {
        Some((digit, _)) => Err(BadNumber::CheckDigit(number, digit)),
        None => Ok(number),
    }
}

/// Returns the check digit that a number of S10 should have, and the one it has; nothing of other numbers.
fn s10(number: &str) -> Option<(char, char)> {
    let figures = number.strip_suffix("CN").filter(|rest| rest.len() == 11)?;
    let (letters, figures) = figures.split_at(2);
    if !letters.bytes().all(|b| b.is_ascii_uppercase()) {
        return None;
    }
    let figures: Vec<u32> = figures.chars().map(|c| c.to_digit(10)).collect::<Option<_>>()?;
    let sum: u32 = figures.iter().zip(WEIGHTS).map(|(figure, weight)| figure * weight).sum();
    let digit = match 11 - sum % 11 {
        10 => 0,
        11 => 5,
        digit => digit,
    };
    Some((char::from_digit(digit, 10)?, char::from_digit(figures[8], 10)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn check_digits() {
        // RB123456785GB is the example of S10 itself; the country is no part of the sum.
        let table = [
            ("RB123456785CN", Ok("RB123456785CN")),
            (" rb 1234 5678 5 cn ", Ok("RB123456785CN")),
            ("ＲＢ１２３４５６７８５ＣＮ", Ok("RB123456785CN")),
            ("RB123456784CN", Err('5')),
            ("RA473124829CN", Ok("RA473124829CN")),
            // A remainder of 0 gives 5, one of 1 gives 0.
            ("RA000000005CN", Ok("RA000000005CN")),
            ("RA000000011CN", Err('4')),
            ("RA000000120CN", Ok("RA000000120CN")),
            // Other countries, domestic numbers, couriers.
            ("RB123456784GB", Ok("RB123456784GB")),
            ("XA00000000132", Ok("XA00000000132")),
            ("1130012345678", Ok("1130012345678")),
            ("SF-1234567890123", Ok("SF-1234567890123")),
        ];
        for (text, expected) in table {
            match (number(text), expected) {
                (Ok(found), Ok(expected)) => assert_eq!(found, expected),
                (Err(BadNumber::CheckDigit(_, found)), Err(expected)) => assert_eq!(found, expected, "{text}"),
                (found, _) => panic!("{text}: {found:?}"),
            }
        }
        for text in ["见回执", "XA1、XA2", "-", "未寄", &"1".repeat(50)] {
            assert_eq!(number(text), Err(BadNumber::NoNumber(text.to_string())));
        }
    }
}
