//! Chinese numerals as statutes number their articles: 第二十条, 第一百零一条, 第一千二百六十条.

/// Returns `number` (1–9999) in Chinese as the numbering of articles writes it: 10 is 十, 110 is 一百一十, 1032 is 一千零三十二.
///
/// The form is that of 民法典 第一百零一条, 第一百一十条, 第一千零三十二条; 0 gives an empty string.
pub fn chinese(number: u16) -> String {
    const DIGITS: [char; 10] = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
    const UNITS: [(u16, &str); 4] = [(1000, "千"), (100, "百"), (10, "十"), (1, "")];
    let mut written = String::new();
    let mut gap = false;
    for (value, unit) in UNITS {
        let digit = number / value % 10;
        if digit == 0 {
            gap = !written.is_empty();
            continue;
        }
        if gap {
            written.push('零');
            gap = false;
        }
        // 10–19 are 十, 十一 …, but 一十 after a hundred.
        if !(digit == 1 && value == 10 && written.is_empty()) {
            written.push(DIGITS[usize::from(digit)]);
        }
        written.push_str(unit);
    }
    written
}

#[cfg(test)]
mod tests {
    use super::chinese;

    #[test]
    fn articles_are_numbered_as_statutes_do() {
        for (number, written) in [
            (1, "一"),
            (10, "十"),
            (15, "十五"),
            (20, "二十"),
            (55, "五十五"),
            (100, "一百"),
            (101, "一百零一"),
            (110, "一百一十"),
            (111, "一百一十一"),
            (253, "二百五十三"),
            (1000, "一千"),
            (1001, "一千零一"),
            (1032, "一千零三十二"),
            (1194, "一千一百九十四"),
            (1260, "一千二百六十"),
        ] {
            assert_eq!(chinese(number), written);
        }
    }
}
