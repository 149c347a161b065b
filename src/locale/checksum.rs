//! Check characters of numbers that a case file or its texts carry.

/// Says whether `code` is a valid 统一社会信用代码: 18 characters of the standard's alphabet (no I, O, S, V, Z) whose last is the
/// check character. Source: GB 32100-2015, 4.5 and annex (weights 3^(i−1) mod 31).
pub fn credit_code(code: &str) -> bool {
    const ALPHABET: &str = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    let Some(values) = code.chars().map(|c| ALPHABET.find(c)).collect::<Option<Vec<usize>>>() else {
        return false;
    };
    if values.len() != 18 {
        return false;
    }
    let mut weight = 1;
    let mut sum = 0;
    for value in &values[..17] {
        sum += value * weight;
        weight = weight * 3 % 31;
    }
    values[17] == (31 - sum % 31) % 31
}

/// Says whether `number` is a valid 公民身份号码: 17 digits and a check character (0–9 or X).
/// Source: GB 11643-1999 (ISO 7064, MOD 11-2). The date inside is checked too.
pub fn identity_number(number: &str) -> bool {
    const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    const CHECK: [char; 11] = ['1', '0', 'X', '9', '8', '7', '6', '5', '4', '3', '2'];
    let chars: Vec<char> = number.chars().collect();
    if chars.len() != 18 {
        return false;
    }
    let Some(digits) = chars[..17].iter().map(|c| c.to_digit(10)).collect::<Option<Vec<u32>>>() else {
        return false;
    };
    let born = |from: usize, len: usize| digits[from..from + len].iter().fold(0, |n, d| n * 10 + d);
    let date = jiff::civil::Date::new(born(6, 4) as i16, born(10, 2) as i8, born(12, 2) as i8);
    let sum: u32 = digits.iter().zip(WEIGHTS).map(|(d, w)| d * w).sum();
    date.is_ok() && chars[17].to_ascii_uppercase() == CHECK[(sum % 11) as usize]
}

/// Says whether `number` consists of ASCII digits whose last is the check digit of the others, as on bank cards.
/// Source: ISO/IEC 7812-1 annex B (Luhn, MOD 10).
pub fn luhn(number: &str) -> bool {
    let Some(digits) = number.chars().map(|c| c.to_digit(10)).collect::<Option<Vec<u32>>>() else {
        return false;
    };
    let doubled = |d: u32| if d > 4 { 2 * d - 9 } else { 2 * d };
    let sum: u32 = digits.iter().rev().enumerate().map(|(i, &d)| if i % 2 == 1 { doubled(d) } else { d }).sum();
    digits.len() > 1 && sum.is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn credit_codes() {
        // 91350100M000100Y43 is the worked example of GB 32100-2015.
        assert!(credit_code("91350100M000100Y43"));
        for bad in ["91350100M000100Y44", "91350100M000100Y4", "91350100M000100I43", "", "９１３５０２１１M000100Y43"]
        {
            assert!(!credit_code(bad), "{bad}");
        }
    }

    #[test]
    fn identity_numbers() {
        assert!(identity_number("11010519491231002X"));
        for bad in ["110105194912310020", "11010519491331002X", "1101051949123100", "11010519491231002Ｘ"] {
            assert!(!identity_number(bad), "{bad}");
        }
    }

    #[test]
    fn luhn_digits() {
        // 79927398713 is the worked example of ISO/IEC 7812-1.
        for good in ["79927398713", "4111111111111111", "6222021234567890128", "00"] {
            assert!(luhn(good), "{good}");
        }
        for bad in ["79927398710", "4111111111111112", "0", "", "411111111111111１", "4111 1111 1111 1111"] {
            assert!(!luhn(bad), "{bad}");
        }
    }
}
