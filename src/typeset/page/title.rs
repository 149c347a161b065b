//! The lines of a title: broken between words, in the shape of a trapezoid or a diamond (GB/T 9704-2012, 7.3.1).

use icu_segmenter::WordSegmenter;
use icu_segmenter::options::WordBreakInvariantOptions;

use crate::locale::Script;
use crate::typeset::line::{Break, Cell, Fill, Line, Measure, breaks, compose, natural_width};

/// A title of more lines than this is no title: its lines are filled like any text's.
const MOST_LINES: i32 = 4;
/// How much longer a line is than the shorter one beside it, em/1000: one character on either side.
const STEP: i32 = 2000;
/// Lines that differ by less look equally long, em/1000.
const EQUAL: i32 = 1000;
/// What it costs to part a word, to begin a line with a particle, and to set two lines equally long or in another shape, in
/// the measure of what it costs to miss [`STEP`]: em/1000.
const PARTED_WORD: i32 = 8000;
const LONE_PARTICLE: i32 = 4000;
const WRONG_SHAPE: i32 = 40_000;
/// Particles that belong to the word before them.
const PARTICLES: &str = "的之等";

/// Returns the lines of a title in a width of em/1000: as few as possible, each shorter than the one above it, or growing
/// first and then shrinking; never equally long, never shortest in the middle.
pub(super) fn lines(cells: &[Cell], script: Script, full: i32) -> Vec<Line> {
    let natural = natural_width(cells);
    let measure = Measure { first: full, rest: full };
    if natural <= full {
        return compose(cells, script, measure, Fill::Ragged);
    }
    let least = (natural + full - 1) / full.max(1);
    match (least..=MOST_LINES).find_map(|count| shaped(cells, script, full, count)) {
        Some(places) => places.windows(2).filter_map(|p| line(cells, script, measure, p[0], p[1])).collect(),
        None => compose(cells, script, measure, Fill::Ragged),
    }
}

/// Returns the cells `start..next` as a line.
fn line(cells: &[Cell], script: Script, measure: Measure, start: usize, next: usize) -> Option<Line> {
    let line = compose(&cells[start..next], script, measure, Fill::Ragged).into_iter().next()?;
    Some(Line { start, next, ..line })
}

/// Returns where the lines of the best arrangement in `count` lines begin, and the title's end; nothing where some line would
/// be too wide.
fn shaped(cells: &[Cell], script: Script, full: i32, count: i32) -> Option<Vec<usize>> {
    let allowed = breaks(cells, script);
    let words = words(cells);
    let cost_at = |i: usize| {
        let particle = PARTICLES.contains(cells[i].source.0);
        PARTED_WORD * i32::from(!words[i]) + LONE_PARTICLE * i32::from(particle)
    };
    let places: Vec<(usize, i32)> =
        (1..cells.len()).filter(|&i| allowed[i] == Break::Free).map(|i| (i, cost_at(i))).collect();
    let mut search = Search { cells, full, places, starts: vec![0], widths: vec![], best: None };
    search.go(0, count as usize, 0);
    search.best.map(|(_, starts)| starts)
}

/// The search for the cheapest arrangement: every way to choose break places, without those that make a line too wide.
struct Search<'a> {
    cells: &'a [Cell],
    full: i32,
    /// Break places with their costs.
    places: Vec<(usize, i32)>,
    starts: Vec<usize>,
    widths: Vec<i32>,
    best: Option<(i32, Vec<usize>)>,
}

impl Search<'_> {
    /// Tries every place from number `from` for the end of this line, with `left` lines to set.
    fn go(&mut self, from: usize, left: usize, cost: i32) {
        let start = self.starts.last().copied().unwrap_or_default();
        if left == 1 {
            let last = natural_width(&self.cells[start..]);
            self.widths.push(last);
            let cost = cost + shape_cost(&self.widths);
            if last <= self.full && self.best.as_ref().is_none_or(|(best, _)| cost < *best) {
                let mut starts = self.starts.clone();
                starts.push(self.cells.len());
                self.best = Some((cost, starts));
            }
            self.widths.pop();
            return;
        }
        for n in from..self.places.len() {
            let (place, place_cost) = self.places[n];
            let width = natural_width(&self.cells[start..place]);
            if width > self.full {
                break;
            }
            self.starts.push(place);
            self.widths.push(width);
            self.go(n + 1, left - 1, cost + place_cost);
            self.starts.pop();
            self.widths.pop();
        }
    }
}

/// Returns what is wrong with the widths of lines: how far they are from steps of [`STEP`] up to the longest line and down from
/// it. The last line is never the longest.
fn shape_cost(widths: &[i32]) -> i32 {
    let longest = (0..widths.len()).max_by_key(|&i| (widths[i], std::cmp::Reverse(i))).unwrap_or_default();
    let step = |i: usize| {
        let rise = if i < longest { widths[i + 1] - widths[i] } else { widths[i] - widths[i + 1] };
        (rise - STEP).abs() + WRONG_SHAPE * i32::from(rise < EQUAL)
    };
    let steps: i32 = (0..widths.len().saturating_sub(1)).map(step).sum();
    steps + WRONG_SHAPE * i32::from(longest + 1 == widths.len())
}

/// Returns for each cell whether a word begins with it.
fn words(cells: &[Cell]) -> Vec<bool> {
    let mut text = String::new();
    let mut starts = Vec::with_capacity(cells.len());
    for cell in cells {
        starts.push(text.len());
        text.extend(cell.source.chars());
    }
    let segmenter = WordSegmenter::new_dictionary(WordBreakInvariantOptions::default());
    let borders: Vec<usize> = segmenter.segment_str(&text).collect();
    starts.iter().map(|start| borders.binary_search(start).is_ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::typeset::fonts::{Family, Finder, Library, Place};
    use crate::typeset::line::{Tone, cells, text};

    fn shape(script: Script, full: i32, title: &str) -> Vec<String> {
        let tone = Tone { family: Family::Song, strong: Family::Hei, place: Place::Footer, tabular: false };
        let cells = cells(&text(title), tone, &Finder::new(script, Library::builtin()));
        let words = |l: &Line| cells[l.start..l.next].iter().flat_map(|c| c.source.chars()).collect();
        lines(&cells, script, full * 1000).iter().map(words).collect()
    }

    #[test]
    fn titles_are_trapezoids_or_diamonds_and_keep_words_whole() {
        use Script::{Hans, Hant};
        let cases: [(Script, i32, &str, &[&str]); 7] = [
            (Hans, 20, "投诉书", &["投诉书"]),
            (
                Hans,
                20,
                "关于杭州示例美容科技有限公司拒绝退款的投诉书",
                &["关于杭州示例美容科技有限公司", "拒绝退款的投诉书"],
            ),
            (
                Hans,
                20,
                "关于杭州示例美容科技有限公司虚假宣传射频美容仪功效并拒绝退还货款的投诉书",
                &["关于杭州示例美容科技有限公司虚假宣传射频", "美容仪功效并拒绝退还货款的投诉书"],
            ),
            (
                Hant,
                20,
                "關於杭州示例美容科技有限公司拒絕退還貨款並拒絕提供發票的投訴書",
                &["關於杭州示例美容科技有限公司拒絕", "退還貨款並拒絕提供發票的投訴書"],
            ),
            (
                Hans,
                20,
                "对“全球优选”平台经营者未尽审核义务、未公示联系方式及拒不协助消费者维权行为的举报信",
                &["对“全球优选”平台经营者未", "尽审核义务、未公示联系方式及拒", "不协助消费者维权行为的举报信"],
            ),
            (Hans, 10, "申请行政复议的说明和证据", &["申请行政复议的", "说明和证据"]),
            // Four lines at most are shaped.
            (Hans, 3, "一二三四五六七八九十一二三", &["一二三", "四五六", "七八九", "十一", "二三"]),
        ];
        for (script, full, title, expected) in cases {
            assert_eq!(shape(script, full, title), expected, "{title}");
        }
    }

    #[test]
    fn the_longest_line_is_never_the_last_nor_the_shortest_in_the_middle() {
        let good = [&[9000, 7000][..], &[7000, 9000, 7000], &[9000, 7000, 5000], &[5000, 7000, 9000, 6000]];
        let bad = [&[7000, 9000][..], &[8000, 8000], &[9000, 7000, 9000], &[5000, 7000, 9000], &[7000, 7500, 6000]];
        assert!(good.iter().all(|widths| shape_cost(widths) < WRONG_SHAPE));
        assert!(bad.iter().all(|widths| shape_cost(widths) >= WRONG_SHAPE));
    }
}
