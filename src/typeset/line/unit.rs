//! Runs that must stay on one line: numbers with their signs and units, the parts of a citation, numbered labels.

use super::cell::Cell;
use super::class::Class;

/// Units that stay with the figures before them.
const UNITS: &str = "元圆圓角分年月日号號时時点點秒天周週期条條款项項页頁件份个個次倍台只公千百万萬亿億米克吨噸";
/// Multipliers between figures and their unit: 3万元.
const MULTIPLIERS: &str = "百千万萬亿億";
/// Last characters of a citation's part: 第…条.
const PARTS: &str = "条條款项項目章节節编編号號页頁次期";
/// Chinese numerals as they stand in citations.
const NUMERALS: &str = "〇零一二三四五六七八九十百千两兩";
/// Words that make a label with the number behind them: 证据6.
const LABELS: [[char; 2]; 3] = [['证', '据'], ['證', '據'], ['附', '件']];

/// Returns for each cell whether it must follow the cell before it on the same line.
pub(crate) fn bound(cells: &[Cell]) -> Vec<bool> {
    let mut bound: Vec<bool> = (0..cells.len()).map(|i| i > 0 && is_bound(cells, i)).collect();
    for start in 0..cells.len() {
        if let Some(end) = citation(cells, start).or_else(|| label(cells, start)) {
            bound[start + 1..end].fill(true);
        }
    }
    bound
}

fn ch(cells: &[Cell], i: usize) -> char {
    cells[i].source.0
}

/// Returns the nearest cell before `i` that is no typed blank of zero or automatic width.
fn previous(cells: &[Cell], i: usize) -> Option<usize> {
    (0..i).rev().find(|&k| cells[k].class != Class::Space || !cells[k].folded)
}

fn is_bound(cells: &[Cell], i: usize) -> bool {
    let (a, b) = (ch(cells, i - 1), ch(cells, i));
    match (cells[i - 1].class, cells[i].class) {
        (Class::Dash, Class::Dash) => a == '—' && b == '—' && cells[i].source.1.is_none() && odd(cells, i),
        (Class::Ellipsis, Class::Ellipsis) => odd(cells, i),
        (Class::Latin | Class::Symbol, Class::Latin | Class::Symbol) => {
            in_number(a) && in_number(b) && (a.is_ascii_digit() || b.is_ascii_digit())
        }
        (Class::Prefix, Class::Latin) => true,
        (Class::Close, Class::Latin) => a == '〕' && b.is_ascii_digit(),
        (Class::Latin, Class::Space) => cells[i].folded && a.is_ascii_digit() && unit_at(cells, i + 1),
        (_, Class::Han) => follows_number(cells, i),
        _ => false,
    }
}

/// Returns whether cell `i` is an odd one in its run of equal characters: marks of two cells may be parted only between pairs.
fn odd(cells: &[Cell], i: usize) -> bool {
    let c = ch(cells, i);
    cells[..i].iter().rev().take_while(|p| p.source.0 == c).count() % 2 == 1
}

fn in_number(c: char) -> bool {
    c.is_ascii_digit() || ".,:%/-+*#¥$€£()".contains(c)
}

fn unit_at(cells: &[Cell], i: usize) -> bool {
    cells.get(i).is_some_and(|c| UNITS.contains(c.source.0))
}

/// Returns whether the ideograph at `i` is the unit of the figures before it: 1,980.00元, 3万元, 30 日.
fn follows_number(cells: &[Cell], i: usize) -> bool {
    let Some(p) = previous(cells, i) else {
        return false;
    };
    if !UNITS.contains(ch(cells, i)) {
        return false;
    }
    let digit = |i: usize| ch(cells, i).is_ascii_digit();
    digit(p) || (MULTIPLIERS.contains(ch(cells, p)) && previous(cells, p).is_some_and(digit))
}

/// Returns the end of the numbered label that starts at `start`: 证据6, 附件 12, 附件三.
fn label(cells: &[Cell], start: usize) -> Option<usize> {
    let is_figure = |c: &&Cell| NUMERALS.contains(c.source.0) || c.source.0.is_ascii_digit();
    let word = cells.get(start..start + 2)?;
    if !LABELS.contains(&[word[0].source.0, word[1].source.0]) {
        return None;
    }
    let blank = usize::from(cells.get(start + 2).is_some_and(|c| c.class == Class::Space));
    let number = start + 2 + blank;
    let figures = cells.iter().skip(number).take_while(is_figure).count();
    (figures > 0).then_some(number + figures)
}

/// Returns the end of the citation part that starts at `start`: 第二百三十四条, 第55条, 第（三）项, with 之一 behind it.
fn citation(cells: &[Cell], start: usize) -> Option<usize> {
    if ch(cells, start) != '第' {
        return None;
    }
    let figure = |c: char| NUMERALS.contains(c) || c.is_ascii_digit() || "（）() ".contains(c);
    let mut end = start + 1;
    while end < cells.len() && figure(ch(cells, end)) {
        end += 1;
    }
    if end == start + 1 || end >= cells.len() || !PARTS.contains(ch(cells, end)) {
        return None;
    }
    end += 1;
    if end + 1 < cells.len() && ch(cells, end) == '之' && NUMERALS.contains(ch(cells, end + 1)) {
        end += 2;
    }
    Some(end)
}
