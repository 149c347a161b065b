//! Strips to pages.

use super::strip::Strip;
use crate::typeset::layout::{Mp, Page};
use crate::typeset::style::Style;

/// Returns the pages; at least one.
pub(super) fn pages(mut strips: Vec<Strip>, style: &Style) -> Vec<Page> {
    let mut pages = Vec::new();
    let mut start = 0;
    while start < strips.len() {
        let end = page_end(&strips, start, style.depth);
        pages.push(page(&mut strips[start..end], style));
        start = end;
    }
    if pages.is_empty() {
        pages.push(Page::default());
    }
    pages
}

/// Returns the blank between a strip and the one before it on the same page.
fn gap(strips: &[Strip], i: usize) -> Mp {
    strips[i].above.max(strips[i - 1].below)
}

/// Returns the first strip of the next page: as many as fit, then back to where strips may part. If they may part nowhere
/// the page is simply filled.
fn page_end(strips: &[Strip], start: usize, depth: Mp) -> usize {
    let mut used = strips[start].height;
    let mut full = start + 1;
    while full < strips.len() {
        used += gap(strips, full) + strips[full].height;
        if used > depth {
            break;
        }
        full += 1;
    }
    if full == strips.len() {
        return full;
    }
    (start + 1..=full).rev().find(|&i| !strips[i - 1].keep).unwrap_or(full)
}

fn page(strips: &mut [Strip], style: &Style) -> Page {
    let mut page = Page::default();
    let mut y = style.top;
    for i in 0..strips.len() {
        if i > 0 {
            y += gap(strips, i);
        }
        let strip = &mut strips[i];
        for mut run in strip.runs.drain(..) {
            run.y += y;
            run.glyphs.iter_mut().for_each(|g| g.x += style.left);
            page.runs.push(run);
        }
        for mut rule in strip.rules.drain(..) {
            for point in [&mut rule.from, &mut rule.to] {
                point.0 += style.left;
                point.1 += y;
            }
            if !page.rules.contains(&rule) {
                page.rules.push(rule);
            }
        }
        y += strip.height;
    }
    page
}

#[cfg(test)]
mod tests {
    use super::*;

    fn strips(keeps: &[bool]) -> Vec<Strip> {
        keeps.iter().map(|&keep| Strip { height: 10, keep, ..Strip::default() }).collect()
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
            assert_eq!(page_end(&strips(keeps), 0, 35), end, "{keeps:?}");
        }
    }

    #[test]
    fn the_larger_blank_counts_and_none_at_the_top() {
        let mut s = strips(&[false; 3]);
        s[0].above = 100;
        s[0].below = 10;
        s[1].above = 4;
        assert_eq!(page_end(&s, 0, 30), 2);
        assert_eq!(page_end(&s, 0, 29), 1);
    }
}
