//! Amounts of money in capitals (中文大写), which nobody can alter with a stroke of the pen.
//!
//! Source: 支付结算办法 (银发〔1997〕393号) 附一《正确填写票据和结算凭证的基本规定》 第一至三条. Where it leaves a choice, one
//! form is used everywhere:
//!
//! - 整, not 正, after 元: the form its own list of characters names first;
//! - an amount that ends at 角 takes no 整 (optional there): so do its examples (壹仟肆佰零玖元伍角);
//! - a 零 that may be written or left out: written after 元 when the 元 digit is 0 and 角 follows, left out at the end of the
//!   万 and 亿 groups: the first form of its examples (壹拾万柒仟元零伍角叁分).

use super::numeral::section;
use super::{Fen, Script};

/// The characters of one script.
struct Capitals {
    currency: &'static str,
    digits: [char; 10],
    units: [&'static str; 4],
    ten_thousand: char,
    hundred_million: char,
}

const HANS: Capitals = Capitals {
    currency: "人民币",
    digits: ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'],
    units: ["", "拾", "佰", "仟"],
    ten_thousand: '万',
    hundred_million: '亿',
};

const HANT: Capitals = Capitals {
    currency: "人民幣",
    digits: ['零', '壹', '貳', '參', '肆', '伍', '陸', '柒', '捌', '玖'],
    units: ["", "拾", "佰", "仟"],
    ten_thousand: '萬',
    hundred_million: '億',
};

/// Returns the amount in capitals, with 人民币 before it and no gap: 人民币壹仟玖佰捌拾元整.
///
/// Amounts above [`Fen::MAX`] are written by the same rules, with 亿 counted in 万亿.
pub fn capitals(amount: Fen, script: Script) -> String {
    let table = match script {
        Script::Hans => &HANS,
        Script::Hant => &HANT,
    };
    let (yuan, jiao, fen) = (amount.0 / 100, (amount.0 / 10 % 10) as usize, (amount.0 % 10) as usize);
    let mut out = table.currency.to_owned();
    if yuan > 0 || (jiao, fen) == (0, 0) {
        if yuan == 0 {
            out.push(table.digits[0]);
        }
        out.push_str(&whole(yuan, table));
        out.push('元');
    }
    if (jiao, fen) == (0, 0) {
        out.push('整');
        return out;
    }
    if yuan > 0 && (jiao == 0 || yuan.is_multiple_of(10)) {
        out.push(table.digits[0]);
    }
    for (digit, unit) in [(jiao, '角'), (fen, '分')] {
        if digit > 0 {
            out.push(table.digits[digit]);
            out.push(unit);
        }
    }
    out
}

/// Writes a whole number; empty for 0.
fn whole(n: u64, table: &Capitals) -> String {
    for (power, unit) in [(100_000_000, table.hundred_million), (10_000, table.ten_thousand)] {
        if n < power {
            continue;
        }
        let (high, low) = (n / power, n % power);
        let mut out = whole(high, table);
        out.push(unit);
        // One 零 for any run of zeros at the head of the lower group.
        if low > 0 && low < power / 10 {
            out.push(table.digits[0]);
        }
        out.push_str(&whole(low, table));
        return out;
    }
    section(n, &table.digits, &table.units)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Figures in yuan, and the amount in simplified capitals without 人民币.
    const VECTORS: &[(&str, &str)] = &[
        // 支付结算办法 附一, 第三条: the regulation's own examples, then 附一's rule on 整 (第二条).
        ("1409.50", "壹仟肆佰零玖元伍角"),
        ("6007.14", "陆仟零柒元壹角肆分"),
        ("1680.32", "壹仟陆佰捌拾元零叁角贰分"),
        ("107000.53", "壹拾万柒仟元零伍角叁分"),
        ("16409.02", "壹万陆仟肆佰零玖元零贰分"),
        ("325.04", "叁佰贰拾伍元零肆分"),
        ("0", "零元整"),
        ("0.01", "壹分"),
        ("0.05", "伍分"),
        ("0.10", "壹角"),
        ("0.50", "伍角"),
        ("0.99", "玖角玖分"),
        ("1", "壹元整"),
        ("1.01", "壹元零壹分"),
        ("1.10", "壹元壹角"),
        ("1.11", "壹元壹角壹分"),
        ("2", "贰元整"),
        ("9.90", "玖元玖角"),
        ("10", "壹拾元整"),
        ("10.01", "壹拾元零壹分"),
        ("10.10", "壹拾元零壹角"),
        ("11", "壹拾壹元整"),
        ("15.50", "壹拾伍元伍角"),
        ("19.99", "壹拾玖元玖角玖分"),
        ("20", "贰拾元整"),
        ("99", "玖拾玖元整"),
        ("100", "壹佰元整"),
        ("100.05", "壹佰元零伍分"),
        ("100.50", "壹佰元零伍角"),
        ("101", "壹佰零壹元整"),
        ("110", "壹佰壹拾元整"),
        ("199", "壹佰玖拾玖元整"),
        ("298.00", "贰佰玖拾捌元整"),
        ("500", "伍佰元整"),
        ("1000", "壹仟元整"),
        ("1001", "壹仟零壹元整"),
        ("1010", "壹仟零壹拾元整"),
        ("1100", "壹仟壹佰元整"),
        ("1980", "壹仟玖佰捌拾元整"),
        ("1980.08", "壹仟玖佰捌拾元零捌分"),
        ("2000.02", "贰仟元零贰分"),
        ("5940", "伍仟玖佰肆拾元整"),
        ("7654.32", "柒仟陆佰伍拾肆元叁角贰分"),
        ("10000", "壹万元整"),
        ("10001", "壹万零壹元整"),
        ("10010", "壹万零壹拾元整"),
        ("10100", "壹万零壹佰元整"),
        ("11000", "壹万壹仟元整"),
        ("10000.10", "壹万元零壹角"),
        ("50020.30", "伍万零贰拾元零叁角"),
        ("100000", "壹拾万元整"),
        ("100500", "壹拾万零伍佰元整"),
        ("105000", "壹拾万伍仟元整"),
        ("110000", "壹拾壹万元整"),
        ("1000000", "壹佰万元整"),
        ("1000001", "壹佰万零壹元整"),
        ("1010101.01", "壹佰零壹万零壹佰零壹元零壹分"),
        ("10000000", "壹仟万元整"),
        ("10020030", "壹仟零贰万零叁拾元整"),
        ("12345678.90", "壹仟贰佰叁拾肆万伍仟陆佰柒拾捌元玖角"),
        ("100000000", "壹亿元整"),
        ("100000001.05", "壹亿零壹元零伍分"),
        ("100010000", "壹亿零壹万元整"),
        ("100001000", "壹亿零壹仟元整"),
        ("110000000", "壹亿壹仟万元整"),
        ("1000000000", "壹拾亿元整"),
        ("1010000000", "壹拾亿壹仟万元整"),
        ("100000000000", "壹仟亿元整"),
        ("100000000000.01", "壹仟亿元零壹分"),
        ("500600070008.09", "伍仟零陆亿零柒万零捌元零玖分"),
        ("999999999999.99", "玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分"),
    ];

    /// The traditional form of every simplified character that occurs in capitals.
    const TRADITIONAL: [(char, char); 5] = [('贰', '貳'), ('叁', '參'), ('陆', '陸'), ('万', '萬'), ('亿', '億')];

    fn traditional(text: &str) -> String {
        let form = |c| TRADITIONAL.iter().find(|(hans, _)| *hans == c).map_or(c, |(_, hant)| *hant);
        text.chars().map(form).collect()
    }

    #[test]
    fn every_vector_in_both_scripts() {
        assert!(VECTORS.len() >= 60);
        for (figures, expected) in VECTORS {
            let amount = Fen::parse(figures).unwrap();
            assert_eq!(capitals(amount, Script::Hans), format!("人民币{expected}"), "{figures}");
            assert_eq!(capitals(amount, Script::Hant), format!("人民幣{}", traditional(expected)), "{figures}");
        }
    }

    #[test]
    fn traditional_characters_written_out() {
        assert_eq!(
            capitals(Fen(12_345_678_901_223), Script::Hant),
            "人民幣壹仟貳佰參拾肆億伍仟陸佰柒拾捌萬玖仟零壹拾貳元貳角參分"
        );
    }

    #[test]
    fn amounts_beyond_the_largest_do_not_panic() {
        assert_eq!(capitals(Fen(100_000_000_000_000), Script::Hans), "人民币壹万亿元整");
        assert!(capitals(Fen(u64::MAX), Script::Hans).ends_with("壹角伍分"));
    }
}
