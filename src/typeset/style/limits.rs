//! What a style must keep to so that a page can be made of it.

use std::ops::RangeInclusive;

use super::Style;
use super::length::{Length, points};
use super::read::{Counts, Figures, Placed, Step, Text, finding};
use crate::case::Finding;
use crate::case::source::Span;
use crate::typeset::layout::Mp;

/// Sides of a page: A7 to A2.
const SIDES: RangeInclusive<Mp> = 209_000..=1_684_000;
/// Type sizes: 八号 to 72 pt.
const SIZES: RangeInclusive<Mp> = 5_000..=72_000;
/// Size and length of the word across a page, which is made smaller where the page is too small for it.
const MARKS: RangeInclusive<Mp> = 5_000..=2_000_000;
/// Blank around the text of a cell.
const PADDINGS: RangeInclusive<Mp> = 0..=20_000;
/// Thickness of rules.
const RULES: RangeInclusive<Mp> = 0..=3_000;
/// Type may be this much wider than its place in the grid: characters leave blank at their sides. In thousandths.
const TIGHTEST: i64 = 1_020;
/// Fewest characters on a line.
const FEWEST: Mp = 10;
/// Fewest lines on a page: a signature with its two lines of body and the title must fit.
const LEAST_LINES: Mp = 10;

/// Returns what of a style is out of its limits, in the order of the table here.
pub(super) fn check(f: &Figures, s: &Style) -> Vec<Finding> {
    let mut found: Vec<Finding> = Vec::new();
    let mut within = |placed: &Placed<Length>, value: Mp, limits: RangeInclusive<Mp>| {
        if !limits.contains(&value) {
            found.push(range(placed, points(*limits.start()), points(*limits.end())));
        }
    };
    within(&f.page[0], s.page.0, SIDES);
    within(&f.page[1], s.page.1, SIDES);
    within(&f.body_size, s.body.size, SIZES);
    let texts = [
        (&f.body, s.body),
        (&f.title, s.title),
        (&f.annex, s.annex),
        (&f.annex_label, s.annex_label),
        (&f.table, s.table),
        (&f.note, s.note),
    ];
    let headings = f.headings.iter().zip(s.headings);
    for (text, style) in texts.into_iter().chain(headings).chain([(&f.footer, s.footer.text)]) {
        let mut distance = |placed: &Option<Placed<Length>>, value, limits| {
            if let Some(placed) = placed {
                within(placed, value, limits);
            }
        };
        let Text { size, pitch, above, below, indent, .. } = text;
        distance(size, style.size, SIZES);
        distance(pitch, style.pitch, style.size..=s.depth / 4);
        distance(above, style.above, 0..=s.depth / 4);
        distance(below, style.below, 0..=s.depth / 4);
        distance(indent, style.indent, 0..=s.measure / 2);
    }
    within(&f.padding[0], s.cell_padding.0, PADDINGS);
    within(&f.padding[1], s.cell_padding.1, PADDINGS);
    within(&f.rule, s.rule, RULES);
    within(&f.mark.size, f.mark.size.value.on(0, 0), MARKS);
    within(&f.mark.width, f.mark.width.value.on(0, 0), MARKS);
    for step in &f.compact {
        within(&step.size, step.size.value.on(0, 0), *SIZES.start()..=s.body.size);
    }
    if !(1..=100).contains(&f.mark.white.value) {
        found.push(range(&f.mark.white, "1".to_owned(), "100".to_owned()));
    }
    let [width, height] = f.area.each_ref().map(|a| a.value.on(0, 0));
    found.extend(outside(s.left + width, s.page.0, [&f.area[0], &f.left, &f.page[0]]));
    found.extend(outside(s.top + height, s.page.1, [&f.area[1], &f.top, &f.page[1]]));
    let foot = s.top + height + s.footer.gap + s.footer.text.size / 2;
    if s.top + height <= s.page.1 {
        found.extend(outside(foot, s.page.1, [&f.gap, &f.area[1], &f.page[1]]));
    }
    let sizes = std::iter::once((&f.counts, &f.body_size)).chain(f.compact.iter().map(|s| (&s.counts, &s.size)));
    for (Counts { characters, lines }, size) in sizes {
        found.extend(crowded(characters, size, &f.area[0], FEWEST));
        found.extend(crowded(lines, size, &f.area[1], LEAST_LINES));
    }
    // An inherited value is out of its limits because of one the user wrote: that one is told alone.
    let own = |f: &Finding| f.span.as_ref().is_some_and(|span| !span.is_empty());
    if found.iter().any(own) {
        found.retain(own);
    }
    found
}

/// Drops the smaller sizes that were inherited and that the user's own figures leave no room for.
pub(super) fn without_unfit_steps(mut f: Figures) -> Figures {
    let normal = f.body_size.value.on(0, 0);
    let fits = |step: &Step| {
        let Counts { characters, lines } = &step.counts;
        let crowded = crowded(characters, &step.size, &f.area[0], FEWEST);
        step.size.value.on(0, 0) <= normal
            && crowded.or(self::crowded(lines, &step.size, &f.area[1], LEAST_LINES)).is_none()
    };
    let kept: Vec<bool> = f.compact.iter().map(|step| !step.size.span.is_empty() || fits(step)).collect();
    let mut kept = kept.into_iter();
    f.compact.retain(|_| kept.next() == Some(true));
    f
}

fn range<T>(placed: &Placed<T>, least: String, most: String) -> Finding {
    let args = vec![("field", placed.name.clone()), ("least", least), ("most", most)];
    finding("style-range", placed.span.clone(), args)
}

/// Returns the first of several places that the user wrote: an inherited value is not to blame.
fn blamed(spans: [&Span; 3]) -> Span {
    spans.into_iter().find(|span| !span.is_empty()).cloned().unwrap_or(0..0)
}

/// Finds what reaches over the edge of the page.
fn outside(reach: Mp, side: Mp, places: [&Placed<Length>; 3]) -> Option<Finding> {
    let fields = places.map(|p| p.name.as_str()).join(", ");
    let args = vec![("fields", fields), ("reach", points(reach)), ("side", points(side))];
    (reach > side).then(|| finding("style-outside", blamed(places.map(|p| &p.span)), args))
}

/// Finds more characters or lines of a size than there is room for, or too few for a letter.
fn crowded(count: &Placed<u64>, size: &Placed<Length>, room: &Placed<Length>, least: Mp) -> Option<Finding> {
    let (size_value, room_value) = (size.value.on(0, 0), room.value.on(0, 0));
    let most = i64::from(room_value) * TIGHTEST / 1000 / i64::from(size_value.max(1));
    let fits = (i64::from(least)..=most).contains(&(count.value as i64));
    let args = vec![
        ("field", count.name.clone()),
        ("count", count.value.to_string()),
        ("size", points(size_value)),
        ("room", points(room_value)),
        ("least", least.to_string()),
        ("most", most.max(0).to_string()),
    ];
    let place = blamed([&count.span, &size.span, &room.span]);
    (!fits).then(|| finding("style-crowded", place, args))
}
