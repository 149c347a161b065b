//! The widths of a table's columns, from what stands in them.

use std::collections::BTreeMap;

use super::setter::{Setter, scaled};
use crate::locale::Script;
use crate::typeset::layout::Mp;
use crate::typeset::line::{Cell, natural_width, units};

/// Text of this many ems or less stays on one line where there is room at all, and longer text has lines no shorter than this.
const SHORT: i32 = 6000;
/// Rows that are looked at to see whether other widths would make a table lower: more would tell nothing new.
const LOOKED_AT: usize = 64;
/// Widest shift tried at once between two columns, in steps.
const REACH: Mp = 12;
/// A row a line lower is worth this many cells that are not broken.
const ROW_LINE: i64 = 100;

/// What the cells of a table ask for, in thousandths of a point without their padding: row by row, column by column.
struct Asked {
    /// On one line.
    natural: Vec<Vec<Mp>>,
    /// Each stretch that stays whole.
    units: Vec<Vec<Vec<Mp>>>,
    /// What the spaces between the stretches of a line add up to.
    spaces: Mp,
}

impl Asked {
    fn by(rows: &[&[Vec<Cell>]], script: Script, em: Mp) -> Self {
        let on_page = |width: i32| scaled(width, em) + 1;
        let natural = |cells: &Vec<Cell>| on_page(natural_width(cells));
        let pieces = |cells: &Vec<Cell>| units(cells, script).into_iter().map(on_page).collect();
        Asked {
            natural: rows.iter().map(|row| row.iter().map(natural).collect()).collect(),
            units: rows.iter().map(|row| row.iter().map(pieces).collect()).collect(),
            // Two spaces between ideograph and figure.
            spaces: em / 2,
        }
    }

    /// Returns what the widest cell of a column asks for on one line.
    fn natural(&self, column: usize) -> Mp {
        self.natural.iter().filter_map(|row| row.get(column)).copied().max().unwrap_or(0)
    }

    /// Returns what a column needs at least: its widest stretch that stays whole, and texts up to this length on one line.
    fn least(&self, column: usize, short: Mp) -> Mp {
        let whole = self.units.iter().filter_map(|row| row.get(column)).flatten().copied();
        let lines = self.natural.iter().filter_map(|row| row.get(column)).map(|natural| (*natural).min(short));
        whole.chain(lines).max().unwrap_or(0)
    }

    /// Returns how many lines the cells of a column have in a width.
    fn lines(&self, column: usize, width: Mp) -> Vec<i64> {
        let fill = |units: &Vec<Mp>| {
            let (mut lines, mut used) = (1, 0);
            for unit in units {
                if used > 0 && used + unit > width - self.spaces {
                    (lines, used) = (lines + 1, 0);
                }
                used += unit;
            }
            lines
        };
        let rows = self.natural.iter().zip(&self.units).take(LOOKED_AT);
        let lines = |(natural, units): (&Vec<Mp>, &Vec<Vec<Mp>>)| match natural.get(column) {
            Some(natural) if *natural > width => fill(&units[column]),
            _ => 1,
        };
        rows.map(lines).collect()
    }
}

/// Returns the column widths, their sum the measure: what the content asks for where that fits, else columns of figures and
/// narrow ones in full and the rest shared among the wide ones, none narrower than its widest unbreakable piece or [`SHORT`]
/// text; then shifted so that rows become as low as possible.
pub(super) fn widths(setter: &Setter<'_>, rows: &[&[Vec<Cell>]], columns: usize) -> Vec<Mp> {
    let (style, em) = (setter.style, setter.style.table.em);
    let padding = 2 * style.cell_padding.0;
    let asked = Asked::by(rows, setter.finder.script(), em);
    let natural: Vec<Mp> = (0..columns).map(|c| asked.natural(c) + padding).collect();
    let mut least: Vec<Mp> = (0..columns).map(|c| asked.least(c, scaled(SHORT, em)) + padding).collect();
    let whole: Vec<Mp> = (0..columns).map(|c| if reads_as_one(rows, c) { natural[c] } else { least[c] }).collect();
    if whole.iter().sum::<Mp>() <= style.measure {
        least = whole;
    }
    let widths = share(&natural, &least, style.measure);
    if natural.iter().sum::<Mp>() <= style.measure {
        return widths;
    }
    settle(widths, &least, em / 2, &mut |column, width| asked.lines(column, width - padding))
}

/// Signs that stand in dates and times, amounts, telephone and other numbers, and in a line to write one on.
const SIGNS: &str = "-–—－_~～:：/／.,，+＋%％ 年月日号號时時分秒点點元圆圓角¥￥$次个個件";

/// Returns whether every cell of a column below its head is one thing to the eye: date and time, an amount, a telephone number.
fn reads_as_one(rows: &[&[Vec<Cell>]], column: usize) -> bool {
    let is_figures = |cell: &Vec<Cell>| cell.iter().all(|c| c.source.0.is_ascii_digit() || SIGNS.contains(c.source.0));
    let mut cells = rows.iter().skip(1).filter_map(|row| row.get(column)).peekable();
    cells.peek().is_some() && cells.all(is_figures)
}

fn share(natural: &[Mp], least: &[Mp], measure: Mp) -> Vec<Mp> {
    let mut widths = vec![0; natural.len()];
    let mut open: Vec<usize> = (0..natural.len()).collect();
    let mut left = measure;
    if natural.iter().sum::<Mp>() > measure {
        // Columns that need no more than an equal share, or must have what they need, get it; the others share what is left.
        let fit = least.iter().sum::<Mp>() <= measure;
        let due = |c: usize, left: Mp, open: usize| natural[c] <= left / open as Mp || (fit && natural[c] <= least[c]);
        while let Some(at) = open.iter().position(|&c| due(c, left, open.len())) {
            let c = open.remove(at);
            widths[c] = natural[c];
            left -= natural[c];
        }
        while let Some(at) =
            open.iter().position(|&c| portion(natural, &open, c, left) < least[c].min(left / open.len() as Mp))
        {
            let c = open.remove(at);
            widths[c] = least[c].min(left / (open.len() as Mp + 1));
            left -= widths[c];
        }
    }
    for &c in &open {
        widths[c] = portion(natural, &open, c, left);
    }
    if let Some(last) = widths.last().copied() {
        let rounding = measure - widths.iter().sum::<Mp>();
        let end = widths.len() - 1;
        widths[end] = last + rounding;
    }
    widths
}

/// Returns a column's part of a width, in proportion to its natural width.
fn portion(natural: &[Mp], open: &[usize], column: usize, width: Mp) -> Mp {
    let sum: i64 = open.iter().map(|&c| i64::from(natural[c])).sum();
    (i64::from(width) * i64::from(natural[column]) / sum.max(1)) as Mp
}

/// Shifts width from column to column, step by step, as long as that makes the table lower or breaks fewer cells. `lines` says
/// how many lines the cells of a column have in a width.
fn settle(mut widths: Vec<Mp>, least: &[Mp], step: Mp, lines: &mut dyn FnMut(usize, Mp) -> Vec<i64>) -> Vec<Mp> {
    let mut known: Vec<BTreeMap<Mp, Vec<i64>>> = vec![BTreeMap::new(); widths.len()];
    // Every round lowers the cost; the bound is for tables whose cost is huge.
    for _ in 0..LOOKED_AT {
        for (column, (width, known)) in widths.iter().zip(&mut known).enumerate() {
            for by in -REACH..=REACH {
                let width = width + by * step;
                if width >= least[column] || by == 0 {
                    known.entry(width).or_insert_with(|| lines(column, width));
                }
            }
        }
        let current: Vec<&[i64]> = widths.iter().zip(&known).map(|(width, known)| known[width].as_slice()).collect();
        let mut best = (height(&current), 0, None);
        let mut tried = current.clone();
        for from in 0..widths.len() {
            for by in (1..=REACH).map(|steps| steps * step).take_while(|by| widths[from] - by >= least[from]) {
                tried[from] = &known[from][&(widths[from] - by)];
                for to in (0..widths.len()).filter(|to| *to != from) {
                    // A column that was narrower than it may be has no wider form among those looked at.
                    let Some(wider) = known[to].get(&(widths[to] + by)) else { continue };
                    tried[to] = wider;
                    let cost = height(&tried);
                    if (cost, by) < (best.0, best.1) {
                        best = (cost, by, Some((from, to)));
                    }
                    tried[to] = current[to];
                }
            }
            tried[from] = current[from];
        }
        let (_, by, Some((from, to))) = best else { break };
        widths[from] -= by;
        widths[to] += by;
    }
    widths
}

/// Returns how high a table with these lines, column by column, is, and how many lines its cells have.
fn height(columns: &[&[i64]]) -> i64 {
    let rows = columns.first().map_or(0, |column| column.len());
    let row = |row: usize| {
        let (sum, most) = columns.iter().fold((0, 0), |(sum, most), column| (sum + column[row], column[row].max(most)));
        most * ROW_LINE + sum
    };
    (0..rows).map(row).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_share_the_measure() {
        type Case = (&'static [Mp], &'static [Mp], Mp, &'static [Mp]);
        let cases: [Case; 4] = [
            (&[10, 30], &[10, 10], 80, &[20, 60]),
            (&[10, 500], &[10, 20], 100, &[10, 90]),
            (&[10, 200, 600], &[10, 20, 20], 110, &[10, 25, 75]),
            (&[10, 200, 600], &[10, 40, 20], 110, &[10, 40, 60]),
        ];
        for (natural, least, measure, expected) in cases {
            assert_eq!(share(natural, least, measure), expected, "{natural:?}");
        }
    }

    #[test]
    fn width_goes_where_it_makes_rows_lower() {
        let settled = |widths: [Mp; 2], least: [Mp; 2], lengths: [Mp; 2]| {
            let asked = Asked {
                natural: vec![lengths.to_vec()],
                units: vec![lengths.map(|length| vec![10; length as usize / 10]).to_vec()],
                spaces: 0,
            };
            settle(widths.to_vec(), &least, 5, &mut |column, width| asked.lines(column, width))
        };
        // The second column has three lines where 20 more would leave it two; the first has 40 to spare.
        assert_eq!(settled([100, 80], [50, 50], [60, 200]), [80, 100]);
        assert_eq!(settled([100, 80], [90, 50], [60, 200]), [100, 80], "none narrower than it may be");
        assert_eq!(settled([60, 120], [50, 50], [60, 90]), [60, 120]);
    }
}
