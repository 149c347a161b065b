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

/// A value of the file that another one is measured by: its name and its place.
type Measure<'f> = (&'f str, &'f Span);

fn measure<T>(placed: &Placed<T>) -> Measure<'_> {
    (&placed.name, &placed.span)
}

/// Returns what of a style is out of its limits, in the order of the table here.
pub(super) fn check(f: &Figures, s: &Style) -> Vec<Finding> {
    let mut found: Vec<Finding> = Vec::new();
    let mut within = |placed: &Placed<Length>, value: Mp, limits: RangeInclusive<Mp>, by: &[Measure<'_>]| {
        if !limits.contains(&value) {
            found.push(range(placed, value, limits, by));
        }
    };
    let across = [measure(&f.area[0]), measure(&f.counts.characters)];
    let down = [measure(&f.area[1]), measure(&f.counts.lines)];
    within(&f.page[0], s.page.0, SIDES, &[]);
    within(&f.page[1], s.page.1, SIDES, &[]);
    within(&f.body_size, s.body.size, SIZES, &[]);
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
        let mut distance = |placed: &Option<Placed<Length>>, value, limits, by: &[Measure<'_>]| {
            if let Some(placed) = placed {
                within(placed, value, limits, by);
            }
        };
        let Text { size, pitch, above, below, indent, .. } = text;
        distance(size, style.size, SIZES, &[across, down].concat());
        let type_size = measure(size.as_ref().unwrap_or(&f.body_size));
        let too_close = style.pitch < style.size;
        let by = if too_close { [&[type_size][..], &down[..]].concat() } else { down.to_vec() };
        distance(pitch, style.pitch, style.size..=s.depth / 4, &by);
        distance(above, style.above, 0..=s.depth / 4, &down);
        distance(below, style.below, 0..=s.depth / 4, &down);
        distance(indent, style.indent, 0..=s.measure / 2, &across);
    }
    within(&f.padding[0], s.cell_padding.0, PADDINGS, &[across, down].concat());
    within(&f.padding[1], s.cell_padding.1, PADDINGS, &[across, down].concat());
    within(&f.rule, s.rule, RULES, &[across, down].concat());
    within(&f.mark.size, f.mark.size.value.on(0, 0), MARKS, &[]);
    within(&f.mark.width, f.mark.width.value.on(0, 0), MARKS, &[]);
    // A body that is no size itself is told of once.
    for step in f.compact.iter().filter(|_| SIZES.contains(&s.body.size)) {
        let largest = *SIZES.start()..=s.body.size;
        within(&step.size, step.size.value.on(0, 0), largest, &[measure(&f.body_size)]);
    }
    found.extend(white(&f.mark.white));
    found.extend(off_the_page(f, s));
    let sizes = std::iter::once((&f.counts, &f.body_size)).chain(f.compact.iter().map(|s| (&s.counts, &s.size)));
    for (Counts { characters, lines }, size) in sizes {
        found.extend(crowded(characters, size, &f.area[0], FEWEST));
        found.extend(crowded(lines, size, &f.area[1], LEAST_LINES));
    }
    // What the user wrote himself comes first, and characters and lines that do not fit: inherited values are measured in them.
    let own = |f: &Finding| f.args.iter().all(|(name, value)| *name != "cause" || value == OWN);
    let first = |f: &Finding| own(f) || f.code == "style-crowded";
    if found.iter().any(first) {
        found.retain(first);
    }
    found
}

/// Finds what reaches over the edges of the page.
fn off_the_page(f: &Figures, s: &Style) -> Vec<Finding> {
    let [width, height] = f.area.each_ref().map(|a| a.value.on(0, 0));
    let [left, top] = [&f.left, &f.top].map(measure);
    let [area_width, area_height] = f.area.each_ref().map(measure);
    let [page_width, page_height] = f.page.each_ref().map(measure);
    let mut found = vec![];
    found.extend(outside(s.left + width, s.page.0, &[area_width, left, page_width]));
    let below = outside(s.top + height, s.page.1, &[area_height, top, page_height]);
    let foot = s.top + height + s.footer.gap + s.footer.text.size / 2;
    let size = measure(f.footer.size.as_ref().unwrap_or(&f.body_size));
    let number = || outside(foot, s.page.1, &[measure(&f.gap), area_height, top, page_height, size]);
    found.extend(below.or_else(number));
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

/// Stands for the cause of a value that the user wrote himself; messages know it.
const OWN: &str = "own";
/// Stands for the cause of a value that nothing in the user's file changed; messages know it.
const BASE: &str = "base";

/// Returns why a value is as it is, and the place to show: its own where the user wrote it, else that of the value he wrote that it
/// is measured by.
fn cause(value: Measure<'_>, by: &[Measure<'_>]) -> (String, Span) {
    if !value.1.is_empty() {
        return (OWN.to_owned(), value.1.clone());
    }
    let written = by.iter().find(|(_, span)| !span.is_empty());
    written.map_or((BASE.to_owned(), 0..0), |(name, span)| ((*name).to_owned(), (*span).clone()))
}

fn range(placed: &Placed<Length>, value: Mp, limits: RangeInclusive<Mp>, by: &[Measure<'_>]) -> Finding {
    let (cause, span) = cause(measure(placed), by);
    let (least, most) = (points(*limits.start()), points(*limits.end()));
    let args = vec![("field", placed.name.clone()), ("value", points(value)), ("least", least), ("most", most)];
    finding("style-range", span, [args, vec![("cause", cause)]].concat())
}

/// Finds a shade that is none.
fn white(placed: &Placed<u64>) -> Option<Finding> {
    let args = vec![("field", placed.name.clone()), ("value", placed.value.to_string())];
    (!(1..=100).contains(&placed.value)).then(|| finding("style-white", placed.span.clone(), args))
}

/// Finds what reaches over the edge of the page; of the places it comes from the user's own is shown.
fn outside(reach: Mp, side: Mp, places: &[Measure<'_>]) -> Option<Finding> {
    let written: Vec<&str> = places.iter().filter(|(_, span)| !span.is_empty()).map(|(name, _)| *name).collect();
    let (_, span) = cause(("", &(0..0)), places);
    let fields: Vec<&str> = places.iter().map(|(name, _)| *name).collect();
    let args = vec![
        ("fields", fields.join(", ")),
        ("written", written.join(", ")),
        ("reach", points(reach)),
        ("side", points(side)),
    ];
    (reach > side).then(|| finding("style-outside", span, args))
}

/// Finds more characters or lines of a size than there is room for, or too few for a letter.
fn crowded(count: &Placed<u64>, size: &Placed<Length>, room: &Placed<Length>, least: Mp) -> Option<Finding> {
    let (size_value, room_value) = (size.value.on(0, 0), room.value.on(0, 0));
    let most = i64::from(room_value) * TIGHTEST / 1000 / i64::from(size_value.max(1));
    let fits = (i64::from(least)..=most).contains(&(count.value as i64));
    let (cause, place) = cause(measure(count), &[measure(size), measure(room)]);
    let args = vec![
        ("field", count.name.clone()),
        ("count", count.value.to_string()),
        ("size", points(size_value)),
        ("room", points(room_value)),
        ("least", least.to_string()),
        ("most", most.max(0).to_string()),
        ("cause", cause),
    ];
    (!fits).then(|| finding("style-crowded", place, args))
}
