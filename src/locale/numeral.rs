//! Chinese numerals: 第二百五十三条, 一、, （二）.

/// Digits of ordinary numerals; 零 is written in numbers, 〇 only in years and codes (GB/T 15835-2011).
const DIGITS: [char; 10] = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const UNITS: [&str; 4] = ["", "十", "百", "千"];

/// Returns `n` in Chinese numerals as statutes number their articles: 十, 十一, 二十, 一百零五, 一千零三十三.
///
/// All characters used up to 9,999 are the same in both scripts. Greater numbers, which no article or heading reaches and
/// whose 万 and 亿 differ between the scripts, are returned in figures.
pub fn chinese(n: u32) -> String {
    match n {
        0 => DIGITS[0].to_string(),
        // 十一, not 一十一: only a leading 一十 is shortened (一百一十).
        10..=19 => section(u64::from(n), &DIGITS, &UNITS).split_off(DIGITS[1].len_utf8()),
        1..=9_999 => section(u64::from(n), &DIGITS, &UNITS),
        _ => n.to_string(),
    }
}

/// Writes the last four digits of `n` with their units, a run of zeros between two digits as one zero; empty for 0.
///
/// Leading zeros are not written: whether they are depends on what stands before.
pub(super) fn section(n: u64, digits: &[char; 10], units: &[&str; 4]) -> String {
    let mut out = String::new();
    let mut zero_pending = false;
    for (power, unit) in [(1_000, units[3]), (100, units[2]), (10, units[1]), (1, units[0])] {
        let digit = (n / power % 10) as usize;
        if digit == 0 {
            zero_pending = !out.is_empty();
            continue;
        }
        if zero_pending {
            out.push(digits[0]);
            zero_pending = false;
        }
        out.push(digits[digit]);
        out.push_str(unit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_as_statutes_write_them() {
        let table = [
            (0, "零"),
            (1, "一"),
            (2, "二"),
            (10, "十"),
            (11, "十一"),
            (19, "十九"),
            (20, "二十"),
            (21, "二十一"),
            (55, "五十五"),
            (100, "一百"),
            (101, "一百零一"),
            (105, "一百零五"),
            (110, "一百一十"),
            (111, "一百一十一"),
            (120, "一百二十"),
            (253, "二百五十三"),
            (1_000, "一千"),
            (1_001, "一千零一"),
            (1_010, "一千零一十"),
            (1_033, "一千零三十三"),
            (1_100, "一千一百"),
            (1_167, "一千一百六十七"),
            (1_260, "一千二百六十"),
            (2_008, "二千零八"),
            (9_999, "九千九百九十九"),
            (10_000, "10000"),
        ];
        for (n, text) in table {
            assert_eq!(chinese(n), text);
        }
    }
}
