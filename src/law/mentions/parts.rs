//! The articles, paragraphs and items behind a title: 第五十五条第一款、第56条和第（三）项.

use std::ops::Range;

use crate::law::reference::{ArticleNumber, Provision};

/// A provision as cited, and where.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Cited {
    pub(super) range: Range<usize>,
    pub(super) provision: Provision,
}

/// Longest remark in brackets between a title and its articles, in characters: （国家市场监督管理总局令第121号）.
const LONGEST_REMARK: usize = 40;

/// Returns the provision written in words: 第五十五条第一款, 第253條之一; nothing where the text says anything else.
pub fn provision(text: &str) -> Option<Provision> {
    match read(text, 0).as_slice() {
        [only] if only.range == (0..text.len()) => Some(only.provision),
        _ => None,
    }
}

/// Returns the provisions that stand right behind `at`.
pub(super) fn read(text: &str, at: usize) -> Vec<Cited> {
    let mut at = behind_remark(text, at);
    at = after_any(text, at, &["的", "中", "之"]);
    let mut found: Vec<Cited> = vec![];
    let mut joined = true;
    while let Some(token) = token(text, at) {
        if !add(&mut found, &token, at, joined) {
            break;
        }
        at = token.end;
        let next = after_any(text, at, &["、", "，", ",", "和", "及", "以及", "与", "與", "至", "到"]);
        joined = next > at;
        at = next;
    }
    found
}

/// 第 with a number and its unit.
struct Token {
    number: u16,
    /// 1 in 第二百五十三条之一.
    suffix: u8,
    unit: char,
    end: usize,
}

/// Adds what a token says: to the provision before, or as a new one where something joins them. A paragraph or item without
/// an article before it is not taken.
fn add(found: &mut Vec<Cited>, token: &Token, at: usize, joined: bool) -> bool {
    let small = u8::try_from(token.number).ok().filter(|n| *n > 0);
    let last = found.last().map(|c| c.provision);
    let provision = match (token.unit, last, small) {
        ('条', ..) => Provision {
            article: ArticleNumber { number: token.number, suffix: token.suffix },
            paragraph: None,
            item: None,
        },
        ('款', Some(last), Some(n)) => Provision { paragraph: Some(n), item: None, ..last },
        ('项', Some(last), Some(n)) => Provision { item: Some(n), ..last },
        _ => return false,
    };
    match found.last_mut().filter(|_| !joined && token.unit != '条') {
        Some(last) => *last = Cited { range: last.range.start..token.end, provision },
        None => found.push(Cited { range: at..token.end, provision }),
    }
    true
}

/// Reads 第五十五条, 第二百五十三条之一, 第1款, 第（三）项 at a place.
fn token(text: &str, at: usize) -> Option<Token> {
    let start = after_any(text, at, &["第"]);
    if start == at {
        return None;
    }
    let open = after_any(text, start, &["（", "("]);
    let (number, mut end) = number(text, open)?;
    if open > start {
        let closed = after_any(text, end, &["）", ")"]);
        if closed == end {
            return None;
        }
        end = closed;
    }
    end = behind_blanks(text, end);
    let unit = text[end..].chars().next()?;
    end += unit.len_utf8();
    let unit = match unit {
        '条' | '條' => '条',
        '款' => '款',
        '项' | '項' => '项',
        _ => return None,
    };
    let behind = after_any(text, end, &["之"]);
    let suffix = self::number(text, behind).filter(|_| unit == '条' && behind > end);
    match suffix.and_then(|(n, after)| Some((u8::try_from(n).ok()?, after))) {
        Some((suffix, after)) => Some(Token { number, suffix, unit, end: after }),
        None => Some(Token { number, suffix: 0, unit, end }),
    }
}

/// Reads a number in Chinese numerals, ASCII or full-width digits; returns it and where it ends.
fn number(text: &str, at: usize) -> Option<(u16, usize)> {
    let (mut total, mut current, mut end) = (0_u32, 0_u32, at);
    for c in text[at..].chars().take(8) {
        match value(c) {
            Some(unit @ (10 | 100 | 1000)) => {
                total += current.max(1) * unit;
                current = 0;
            }
            Some(digit) => current = current * 10 + digit,
            None => break,
        }
        end += c.len_utf8();
    }
    let number = u16::try_from(total.checked_add(current)?).ok()?;
    (end > at && number > 0).then_some((number, end))
}

/// Returns what a numeral stands for.
fn value(c: char) -> Option<u32> {
    match c {
        '0'..='9' => c.to_digit(10),
        '０'..='９' => Some(u32::from(c) - u32::from('０')),
        '〇' | '零' => Some(0),
        '两' | '兩' => Some(2),
        '十' => Some(10),
        '百' => Some(100),
        '千' => Some(1000),
        _ => "一二三四五六七八九".chars().position(|n| n == c).and_then(|i| u32::try_from(i + 1).ok()),
    }
}

/// Returns the place behind a remark in brackets, if one is there.
fn behind_remark(text: &str, at: usize) -> usize {
    let inside = after_any(text, at, &["（", "("]);
    if inside == at {
        return at;
    }
    let mut remark = text[inside..].char_indices().take(LONGEST_REMARK);
    match remark.find(|(_, c)| ['）', ')', '\n'].contains(c)) {
        Some((i, c)) if c != '\n' => inside + i + c.len_utf8(),
        _ => at,
    }
}

/// Returns the place behind the longest of these words that stands there, blanks around it left out.
fn after_any(text: &str, at: usize, words: &[&str]) -> usize {
    let start = behind_blanks(text, at);
    let found = words.iter().filter(|w| text[start..].starts_with(**w)).map(|w| w.len()).max();
    found.map_or(at, |length| behind_blanks(text, start + length))
}

fn behind_blanks(text: &str, at: usize) -> usize {
    at + text[at..].len() - text[at..].trim_start_matches([' ', '\u{3000}']).len()
}

#[cfg(test)]
mod tests {
    use super::{provision, read};

    fn notation(text: &str) -> String {
        let one = |c: super::Cited| {
            let p = c.provision;
            let part = |n: Option<u8>, open, close| n.map_or(String::new(), |n| format!("{open}{n}{close}"));
            let suffix = if p.article.suffix > 0 { "a" } else { "" };
            format!("{}{suffix}{}{}", p.article.number, part(p.paragraph, '(', ')'), part(p.item, '[', ']'))
        };
        read(text, 0).into_iter().map(one).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn provisions_as_people_write_them() {
        for (text, expected) in [
            ("第五十五条第一款", "55(1)"),
            ("第55条第1款、第56条", "55(1) 56"),
            ("第 ５５ 条", "55"),
            ("第五十五條第一款第（三）項規定", "55(1)[3]"),
            ("第二十条第一款、第三款和第二十四条", "20(1) 20(3) 24"),
            ("第十六条第三项、第（五）项", "16[3] 16[5]"),
            ("第四十条至第四十四条", "40 44"),
            ("第二百五十三条之一第一款", "253a(1)"),
            ("（总局令第121号）第十条", "10"),
            ("的第一千二百六十条", "1260"),
            ("第一〇三条", "103"),
            ("第十条", "10"),
            ("第一款", ""),
            ("规定，第八条", ""),
            ("第条", ""),
            ("第零条", ""),
            ("第99999999条", ""),
            ("第八章", ""),
            ("", ""),
        ] {
            assert_eq!(notation(text), expected, "{text}");
        }
    }

    #[test]
    fn one_provision_in_words() {
        let read = |text| provision(text).map(|p| (p.article.number, p.paragraph, p.item));
        assert_eq!(read("第五十五条第一款"), Some((55, Some(1), None)));
        for none in ["第五十五条。", "第五十五条、第五十六条", "第一款", "55", ""] {
            assert_eq!(read(none), None, "{none}");
        }
    }
}
