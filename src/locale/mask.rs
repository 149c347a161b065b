//! Identity numbers and bank cards inside running text: where they stand, and the text with them made unreadable.
//!
//! No letter prints either: a refund goes back the way the price was paid (七日办法 14), and an office that needs proof of
//! identity asks for it (令第121号 10(3)). What counts as one:
//!
//! - an identity number has 18 characters, a valid check character and a birth date from 1850 on (GB 11643-1999), and begins
//!   with the code of a province (GB/T 2260; 9 for the residence card of foreigners). So much structure leaves no doubt, so
//!   it is masked whatever stands before it, unless that says 信用代码;
//! - a card number has 16 to 19 digits and a valid check digit (ISO/IEC 7812-1). One number in ten passes that, so the
//!   word before it in the clause decides: after 订单号, 运单, 工单, 流水 and the like it is none, after 银行卡 or 账号 it is one.
//!   Where no such word stands, it is one if it begins as cards of banks do, in the length these have, and is written in
//!   one piece or in the groups that are embossed on cards.

use std::borrow::Cow;
use std::ops::Range;

use super::checksum;
use super::digits::{self, Group};

/// What a number is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NumberKind {
    /// 公民身份号码
    Identity,
    /// 银行卡号
    Card,
}

/// A number that no letter prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Number {
    /// What it is.
    pub kind: NumberKind,
    /// Where it stands, in bytes of the text, with the blanks and hyphens inside it.
    pub at: Range<usize>,
    /// The number made unreadable: `110***********1234`.
    pub masked: String,
}

/// First two digits of identity numbers (GB/T 2260).
const PROVINCES: [&str; 36] = [
    "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43", "44",
    "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83", "91",
];

/// Words after which a number of 16 to 19 digits is a card.
const CARD_WORDS: &[&str] = &[
    "卡号",
    "卡號",
    "银行卡",
    "銀行卡",
    "信用卡",
    "储蓄卡",
    "儲蓄卡",
    "借记卡",
    "借記卡",
    "账号",
    "账户",
    "帐号",
    "賬號",
    "賬戶",
    "帳號",
    "帳戶",
];

/// Words after which such a number is the number of something else.
const OTHER_WORDS: &[&str] = &[
    "订单",
    "訂單",
    "单号",
    "單號",
    "运单",
    "運單",
    "快递",
    "快遞",
    "物流",
    "流水",
    "交易号",
    "交易號",
    "工单",
    "工單",
    "编号",
    "編號",
    "编码",
    "編碼",
    "合同号",
    "合同號",
    "发票",
    "發票",
    "序列号",
    "序列號",
    "条码",
    "條碼",
    "代码",
    "代碼",
    "登记号",
    "登記號",
    "注册号",
    "註冊號",
    "受理号",
    "受理號",
    "参考号",
    "參考號",
    "凭证号",
    "憑證號",
];

/// Words after which a number is the code of a firm (GB 32100), which is public.
const FIRM_WORDS: &[&str] = &["信用代码", "信用代碼", "组织机构代码", "組織機構代碼"];

/// Returns the identity numbers and bank cards in a text, in order and apart.
pub fn numbers(text: &str) -> Vec<Number> {
    let mut found: Vec<Number> = vec![];
    for run in digits::runs(text) {
        for groups in digits::windows(&run, 16..20) {
            let at = digits::place(groups);
            if found.last().is_some_and(|last| at.start < last.at.end) {
                continue;
            }
            if let Some(kind) = kind(groups, clause_before(text, at.start)) {
                found.push(Number { kind, at, masked: masked(&digits::joined(groups)) });
            }
        }
    }
    found
}

/// Returns the text with every identity number and bank card in it made unreadable.
pub fn mask(text: &str) -> Cow<'_, str> {
    let found = numbers(text);
    if found.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for number in found {
        out.push_str(&text[at..number.at.start]);
        out.push_str(&number.masked);
        at = number.at.end;
    }
    out.push_str(&text[at..]);
    Cow::Owned(out)
}

/// Returns a number of ASCII characters with all but the first three and the last four replaced by asterisks.
fn masked(number: &str) -> String {
    let shown = |i: usize| i < 3 || i + 4 >= number.len();
    number.char_indices().map(|(i, c)| if shown(i) { c } else { '*' }).collect()
}

fn kind(groups: &[Group], before: &str) -> Option<NumberKind> {
    let number = digits::joined(groups);
    let word = |words: &[&str]| words.iter().filter_map(|w| Some(before.rfind(w)? + w.len())).max();
    let (card, other, firm) = (word(CARD_WORDS), word(OTHER_WORDS), word(FIRM_WORDS));
    if firm.is_some() && firm >= card.max(other) {
        return None;
    }
    if is_identity(&number) {
        return Some(NumberKind::Identity);
    }
    let looks = || looks_like_card(&number) && is_card_shape(groups) && !checksum::credit_code(&number);
    let is_card = if card == other { looks() } else { card > other };
    (is_card && checksum::luhn(&number)).then_some(NumberKind::Card)
}

fn is_identity(number: &str) -> bool {
    let born_since_1850 = || number.get(6..10).is_some_and(|year| ("1850".."2100").contains(&year));
    let province = || number.get(..2).is_some_and(|code| PROVINCES.contains(&code));
    checksum::identity_number(number) && province() && born_since_1850()
}

/// Says whether a number begins as bank cards do and has the length they have (ISO/IEC 7812-1: 4, 5, 6 banking, 35 travel,
/// 2221–2720 banking, 9 national): UnionPay 60–69 and old national cards 9 with 16 to 19 digits, the others with 16.
fn looks_like_card(number: &str) -> bool {
    let begins = |from: &str, to: &str| number.get(..from.len()).is_some_and(|head| (from..=to).contains(&head));
    match number.len() {
        16 => begins("4", "6") || begins("9", "9") || begins("35", "35") || begins("2221", "2720"),
        _ => begins("6", "6") || begins("9", "9"),
    }
}

/// Says whether the groups are those of a card: one piece, four digits each, or six and the rest.
fn is_card_shape(groups: &[Group]) -> bool {
    let lengths: Vec<usize> = groups.iter().map(|g| g.digits.len()).collect();
    match lengths.as_slice() {
        [_] | [6, _] => true,
        [fours @ .., last] => fours.iter().all(|n| *n == 4) && *last <= 4,
        [] => false,
    }
}

/// Returns what stands before a place in the same clause.
fn clause_before(text: &str, at: usize) -> &str {
    let before = &text[..at];
    let start = before.rfind(['，', '。', '；', '！', '？', ',', ';', '\n']);
    start.map_or(before, |start| &before[start..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn masked_texts() {
        let table = [
            ("身份证110101199003071234", "身份证110101199003071234"),
            ("身份证号11010519491231002X，", "身份证号110***********002X，"),
            ("11010519491231002x", "110***********002X"),
            ("110105 19491231 002X", "110***********002X"),
            ("１１０１０５１９４９１２３１００２Ｘ", "110***********002X"),
            ("退至6222021234567890128。", "退至622************0128。"),
            ("退至6228 4801 2345 6789。", "退至622*********6789。"),
            ("两号11010519491231002X、4111111111111111", "两号110***********002X、411*********1111"),
            ("订单号4111111111111111", "订单号4111111111111111"),
            ("没有号码", "没有号码"),
            ("", ""),
        ];
        for (text, expected) in table {
            assert_eq!(mask(text), expected);
        }
    }

    #[test]
    fn masking_twice_is_masking_once() {
        let once = mask("卡号6222021234567890128，证件11010519491231002X").into_owned();
        assert_eq!(mask(&once), once);
    }

    #[test]
    fn the_word_before_decides_about_cards() {
        for word in ["银行卡号：", "退至账号", "訂單號和銀行卡", ""] {
            assert_eq!(numbers(&format!("{word}4111111111111111")).len(), 1, "{word}");
        }
        for word in ["订单", "運單號：", "银行卡支付的订单号", "交易流水 ", "发票号码"] {
            assert_eq!(numbers(&format!("{word}4111111111111111")), [], "{word}");
        }
        // A number of an order does not speak for the next clause; after 账号 any issuer's number is a card.
        assert_eq!(numbers("订单1，4111111111111111").len(), 1);
        assert_eq!(numbers("账号1234567890123452").len(), 1);
        assert_eq!(numbers("1234567890123452"), []);
    }
}
