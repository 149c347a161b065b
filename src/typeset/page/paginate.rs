//! Strips to pages.

use super::strip::Strip;
use crate::typeset::layout::{Mp, Page};
use crate::typeset::style::Style;

/// Returns the pages; at least one.
pub(super) fn pages(mut strips: Vec<Strip>, style: &Style) -> Vec<Page> {
    let grid = style.grid.then_some(style.body.pitch);
    let mut pages = Vec::new();
    let mut start = 0;
    while start < strips.len() {
        let stack = Stack { strips: &strips[start..], grid };
        let count = stack.on_one_page(style.depth);
        let tops: Vec<Mp> = stack.tops().take(count).collect();
        pages.push(page(&mut strips[start..start + count], &tops, style));
        start += count;
    }
    if pages.is_empty() {
        pages.push(Page::default());
    }
    pages
}

/// Strips one below the other, the first at the top of a page.
struct Stack<'a> {
    strips: &'a [Strip],
    /// Distance of the lines on which strips stand that stand on lines.
    grid: Option<Mp>,
}

impl Stack<'_> {
    /// Returns how far below the top of the page each strip begins. The first has no blank above it, but the head it
    /// repeats.
    fn tops(&self) -> impl Iterator<Item = Mp> {
        let mut below = self.strips[0].head.as_ref().map_or(0, |head| head.height);
        (0..self.strips.len()).map(move |i| {
            let strip = &self.strips[i];
            let gap = if i == 0 { 0 } else { strip.above.max(self.strips[i - 1].below) };
            let top = match self.grid {
                Some(grid) if strip.on_grid => (below + gap + grid - 1) / grid * grid,
                _ => below + gap,
            };
            below = top + strip.height;
            top
        })
    }

    /// Returns how many strips go on one page: as many as fit, then back to where strips may part, first where no table is cut. If
    /// they may part nowhere the page is simply filled.
    fn on_one_page(&self, depth: Mp) -> usize {
        let begins = |i: usize| i > 0 && self.strips[i].starts_page;
        let ends = |(i, top): &(usize, Mp)| begins(*i) || (*i > 0 && top + self.strips[*i].height > depth);
        let full = self.tops().enumerate().find(ends).map_or(self.strips.len(), |(i, _)| i);
        if full == self.strips.len() || begins(full) {
            return full;
        }
        let may_part = || (1..=full).rev().filter(|&i| !self.strips[i - 1].keep);
        may_part().find(|&i| !self.strips[i - 1].whole).or_else(|| may_part().next()).unwrap_or(full)
    }
}

fn page(strips: &mut [Strip], tops: &[Mp], style: &Style) -> Page {
    let mut page = Page::default();
    if let Some(mut head) = strips[0].head.as_deref().cloned() {
        put(&mut page, &mut head, style.left, style.top);
    }
    for (strip, top) in strips.iter_mut().zip(tops) {
        put(&mut page, strip, style.left, style.top + top);
    }
    page
}

/// Moves what a strip holds to its place on the page. A rule that two rows share is drawn once.
fn put(page: &mut Page, strip: &mut Strip, x: Mp, y: Mp) {
    for mut run in strip.runs.drain(..) {
        run.y += y;
        run.glyphs.iter_mut().for_each(|g| g.x += x);
        page.runs.push(run);
    }
    for mut picture in strip.pictures.drain(..) {
        picture.x += x;
        picture.y += y;
        page.pictures.push(picture);
    }
    for mut rule in strip.rules.drain(..) {
        for point in [&mut rule.from, &mut rule.to] {
            point.0 += x;
            point.1 += y;
        }
        if !page.rules.contains(&rule) {
            page.rules.push(rule);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    fn strips(keeps: &[bool]) -> Vec<Strip> {
        keeps.iter().map(|&keep| Strip { height: 10, keep, ..Strip::default() }).collect()
    }

    fn count(strips: &[Strip], depth: Mp) -> usize {
        Stack { strips, grid: None }.on_one_page(depth)
    }

    #[test]
    fn a_page_ends_where_strips_may_part() {
        let cases: [(&[bool], usize); 4] = [
            (&[false, false, false, false, false], 3),
            (&[false, false, true, false, false], 2),
            (&[false, true, true, false, false], 1),
            (&[true, true, true, true, false], 3),
        ];
        for (keeps, end) in cases {
            assert_eq!(count(&strips(keeps), 35), end, "{keeps:?}");
        }
    }

    #[test]
    fn what_had_better_stay_whole_does_where_there_is_room() {
        let mut s = strips(&[false, false, false, false]);
        s[1].whole = true;
        s[2].whole = true;
        assert_eq!(count(&s, 35), 1);
        assert_eq!(count(&s[1..], 25), 2, "not higher than a page");
    }

    #[test]
    fn the_larger_blank_counts_and_none_at_the_top() {
        let mut s = strips(&[false; 3]);
        s[0].above = 100;
        s[0].below = 10;
        s[1].above = 4;
        assert_eq!(count(&s, 30), 2);
        assert_eq!(count(&s, 29), 1);
    }

    #[test]
    fn a_strip_can_start_a_page_and_repeat_its_head() {
        let mut s = strips(&[true; 4]);
        s[2].starts_page = true;
        assert_eq!(count(&s, 100), 2, "whatever must be kept together");
        s[2].head = Some(Arc::new(Strip { height: 5, ..Strip::default() }));
        assert_eq!(Stack { strips: &s[2..], grid: None }.tops().collect::<Vec<_>>(), [5, 15]);
        assert_eq!(count(&s[2..], 24), 1);
    }

    #[test]
    fn what_stands_on_lines_goes_down_to_the_next() {
        let mut s = strips(&[false; 4]);
        s[0].height = 13;
        s[1].on_grid = true;
        s[3].on_grid = true;
        s[3].above = 1;
        assert_eq!(Stack { strips: &s, grid: Some(10) }.tops().collect::<Vec<_>>(), [0, 20, 30, 50]);
    }
}
