//! Runs that must stay on one line: numbers with their signs and units, dates, the parts of a citation, numbered labels.

use std::ops::Range;

use super::breaks::Place;
use super::cell::Cell;
use super::class::Class;

/// Units that stay with the figures before them, or their first character.
const UNITS: &str = "元圆圓角分年月日号號时時点點秒天周週期条條款项項页頁件份个個次倍台臺只隻公千百万萬亿億米克吨噸\
                     小岁歲人名位家笔筆张張部辆輛箱盒瓶袋包册冊本卷集层層楼樓室栋棟单單区區户戶门門成折度寸尺里亩畝斤毫厘平多余餘";
/// Units in Latin letters that stay with the figures before them, a blank between.
const LATIN_UNITS: [&str; 24] = [
    "kg", "g", "mg", "t", "km", "m", "cm", "mm", "L", "mL", "ml", "h", "min", "s", "W", "kW", "kWh", "V", "A", "Hz",
    "GB", "MB", "KB", "TB",
];
/// Last characters of a citation's part: 第…条.
const PARTS: &str = "条條款项項目章节節编編号號页頁次期";
/// Words that make a label with the number behind them: 证据6.
const LABELS: [[char; 2]; 3] = [['证', '据'], ['證', '據'], ['附', '件']];

/// What stands behind the numbers of a date, in order.
const DATE: [&str; 3] = ["年", "月", "日号號"];
/// What stands behind the numbers of a time, in order; behind the last one nothing where there are colons.
const TIME: [&str; 3] = ["时時点點:：", "分:：", "秒"];
/// Words before the day of the week.
const WEEK: [&str; 5] = ["星期", "礼拜", "禮拜", "周", "週"];
/// Words before a time.
const DAYTIME: [&str; 6] = ["凌晨", "早上", "上午", "中午", "下午", "晚上"];

/// Calls `tie` with every range of cells none of which may start a line, and with what they are to be as places.
pub(crate) fn bind(cells: &[Cell], mut tie: impl FnMut(Range<usize>, Place)) {
    for i in 0..cells.len() {
        if let Some(end) = date(cells, i) {
            tie(i + 1..end, Place::Grudged);
        }
        if let Some(end) = citation(cells, i) {
            tie(i + 1..end, Place::Grudged);
        }
        let end = match ch(cells, i) {
            '证' | '證' | '附' => label(cells, i),
            '0'..='9' | '０'..='９' if i == 0 || !is_digit(ch(cells, i - 1)) => figures(cells, i),
            '¥' | '￥' | '$' | '＄' | '€' | '£' | '￡' | '№' => signed(cells, i),
            c if is_numeral(c) => numeral(cells, i),
            _ => None,
        };
        if let Some(end) = end {
            tie(i + 1..end, Place::Last);
        }
        if cells[i].class.is_narrow() && i > 0 && clings(&cells[i - 1], &cells[i]) {
            tie(i..i + 1, Place::Last);
        }
    }
}

fn ch(cells: &[Cell], i: usize) -> char {
    cells[i].source.0
}

fn is_blank(cells: &[Cell], i: usize) -> bool {
    cells.get(i).is_some_and(|c| c.class == Class::Space)
}

/// Returns whether a character is a digit as it is typed in numbers. Full-width digits are not changed into others (what is
/// read back is what was written), but a number in them is a number.
fn is_digit(c: char) -> bool {
    matches!(c, '0'..='9' | '０'..='９')
}

/// Returns whether a narrow character must follow the one before it.
fn clings(a: &Cell, b: &Cell) -> bool {
    let (from, to) = (a.source.0, b.source.0);
    match a.class {
        Class::Prefix => b.class == Class::Latin,
        Class::Close => from == '〕' && to.is_ascii_digit(),
        _ => in_number(from) && in_number(to) && (from.is_ascii_digit() || to.is_ascii_digit()),
    }
}

fn in_number(c: char) -> bool {
    matches!(c, '0'..='9' | '.' | ',' | ':' | '%' | '/' | '-' | '+' | '*' | '#' | '¥' | '$' | '€' | '£' | '(' | ')')
}

/// Returns whether a character is a Chinese numeral as it stands in citations and dates.
fn is_numeral(c: char) -> bool {
    matches!(
        c,
        '〇' | '零'
            | '一'
            | '二'
            | '三'
            | '四'
            | '五'
            | '六'
            | '七'
            | '八'
            | '九'
            | '十'
            | '百'
            | '千'
            | '两'
            | '兩'
    )
}

/// Returns the end of the cells from `start` on that a test holds for.
fn run(cells: &[Cell], start: usize, holds: impl Fn(char) -> bool) -> usize {
    start + cells.iter().skip(start).take_while(|c| holds(c.source.0)).count()
}

/// Returns the end of the figures that start at `start` with what belongs to them: 00元, 3万元, 30 日, 5 kg, and the blank
/// between the groups of a long number.
fn figures(cells: &[Cell], start: usize) -> Option<usize> {
    let end = run(cells, start, is_digit);
    let next = end + usize::from(is_blank(cells, end));
    // Multipliers may stand between figures and their unit: 3万元.
    let multiplied = run(cells, next, |c| matches!(c, '百' | '千' | '万' | '萬' | '亿' | '億'));
    let unit = |i: usize| {
        cells.get(i).is_some_and(|c| match c.class {
            Class::Han => UNITS.contains(c.source.0),
            _ => c.source.0 == '%',
        })
    };
    if unit(multiplied) {
        return Some(multiplied + 1);
    }
    if multiplied > next {
        return Some(multiplied);
    }
    if next == end {
        return Some(end);
    }
    let letters = run(cells, next, |c| c.is_ascii_alphabetic());
    let word = cells[next..letters].iter().map(|c| c.source.0);
    if LATIN_UNITS.iter().any(|unit| unit.chars().eq(word.clone())) {
        return Some(letters);
    }
    Some(if is_group(cells, start, end, next) { next + 1 } else { end })
}

/// Returns whether the digits at `next`, behind a blank, go on with the number whose last digits are `start..end`: telephone
/// and card numbers (138 0000 0000, +86 138 …), thousands (1 000 000). A date and the time behind it are two numbers.
fn is_group(cells: &[Cell], start: usize, end: usize, next: usize) -> bool {
    let before = end - start;
    let after = run(cells, next, is_digit) - next;
    let international = start > 0 && ch(cells, start - 1) == '+';
    after >= 3 && (before >= 3 || international || after == 3)
}

/// Returns the end of a sign with the blank and the first digit behind it: ¥ 100.
fn signed(cells: &[Cell], start: usize) -> Option<usize> {
    let digit = cells.get(start + 2).is_some_and(|c| is_digit(c.source.0));
    (is_blank(cells, start + 1) && digit).then_some(start + 3)
}

/// Returns the end of a year, month or day in Chinese numerals: 二〇二六年, 十二月.
fn numeral(cells: &[Cell], start: usize) -> Option<usize> {
    if start > 0 && is_numeral(ch(cells, start - 1)) {
        return None;
    }
    let end = run(cells, start, is_numeral);
    cells.get(end).is_some_and(|c| "年月日".contains(c.source.0)).then_some(end + 1)
}

/// Returns the index behind a blank.
fn past_blank(cells: &[Cell], i: usize) -> usize {
    i + usize::from(is_blank(cells, i))
}

/// Returns the end of the one of these words that stands at `start`.
fn word(cells: &[Cell], start: usize, words: &[&str]) -> Option<usize> {
    let behind = cells.get(start..)?.iter().map(|c| c.source.0);
    let stands = |word: &&&str| behind.clone().take(word.chars().count()).eq(word.chars());
    words.iter().find(stands).map(|word| start + word.chars().count())
}

/// Returns the end of the numbers at `start`, each with one of these signs behind it, in order from the first that is there, and
/// how many there are.
fn parts(cells: &[Cell], start: usize, signs: &[&str]) -> (usize, usize) {
    let (mut end, mut count) = (start, 0);
    for signs in signs {
        let number = if count > 0 { past_blank(cells, end) } else { end };
        let behind = run(cells, number, |c| is_digit(c) || is_numeral(c));
        let sign = past_blank(cells, behind);
        if behind > number && cells.get(sign).is_some_and(|c| signs.contains(c.source.0)) {
            (end, count) = (sign + 1, count + 1);
        } else if count > 0 {
            break;
        }
    }
    (end, count)
}

/// Returns the end of the date that starts at `start`, in figures or Chinese numerals, with the day of the week and the time
/// behind it: 2026年3月5日（星期四） 10:21. One number with its sign is no date.
fn date(cells: &[Cell], start: usize) -> Option<usize> {
    let is_number = |c: char| is_digit(c) || is_numeral(c);
    if !is_number(ch(cells, start)) || (start > 0 && is_number(ch(cells, start - 1))) {
        return None;
    }
    let (end, count) = parts(cells, start, &DATE);
    let end = (count > 1).then_some(end)?;
    let end = weekday(cells, end).unwrap_or(end);
    Some(time(cells, end).unwrap_or(end))
}

/// Returns the end of a day of the week, in brackets or not.
fn weekday(cells: &[Cell], start: usize) -> Option<usize> {
    let is = |i: usize, chars: &str| cells.get(i).is_some_and(|c| chars.contains(c.source.0));
    let bracket = is(start, "（(");
    let day = word(cells, past_blank(cells, start) + usize::from(bracket), &WEEK)?;
    (is(day, "一二三四五六日天") && (!bracket || is(day + 1, "）)"))).then_some(day + 1 + usize::from(bracket))
}

/// Returns the end of a time: 10:21, 下午3时20分.
fn time(cells: &[Cell], start: usize) -> Option<usize> {
    let start = past_blank(cells, start);
    let start = word(cells, start, &DAYTIME).unwrap_or(start);
    let (end, count) = parts(cells, start, &TIME);
    let open = count > 0 && matches!(ch(cells, end - 1), ':' | '：');
    (count > 0).then(|| if open { run(cells, end, is_digit) } else { end })
}

/// Returns the end of the numbered label that starts at `start`: 证据6, 附件 12, 附件三.
fn label(cells: &[Cell], start: usize) -> Option<usize> {
    let word = cells.get(start..start + 2)?;
    if !LABELS.contains(&[word[0].source.0, word[1].source.0]) {
        return None;
    }
    let number = start + 2 + usize::from(is_blank(cells, start + 2));
    let end = run(cells, number, |c| is_numeral(c) || is_digit(c));
    (end > number).then_some(end)
}

/// Returns the end of the citation part that starts at `start`: 第二百三十四条, 第55条, 第（三）项, with 之一 behind it.
fn citation(cells: &[Cell], start: usize) -> Option<usize> {
    if ch(cells, start) != '第' {
        return None;
    }
    let end = run(cells, start + 1, |c| is_numeral(c) || is_digit(c) || "（）() ".contains(c));
    if end == start + 1 || end >= cells.len() || !PARTS.contains(ch(cells, end)) {
        return None;
    }
    let more = cells.get(end + 2).is_some_and(|c| ch(cells, end + 1) == '之' && is_numeral(c.source.0));
    Some(if more { end + 3 } else { end + 1 })
}
