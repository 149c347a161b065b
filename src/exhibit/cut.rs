//! Where a picture much taller than wide is cut into pages.

use std::ops::Range;

use super::pixels::Pixels;

/// How much the values of a component may differ along a quiet row: what JPEG leaves on an even ground.
const QUIET: u8 = 12;
/// Part of a slice that is shown again on the next page, in hundredths.
const OVERLAP: u32 = 2;

/// Returns the rows of each page, of at most so many rows: cut where a row is quiet if there is one within the last
/// quarter of the page. Every row is on a page, those above a cut on two.
pub(super) fn slices(picture: &Pixels, most: u32) -> Vec<Range<u32>> {
    let most = most.max(64);
    let (mut start, mut slices) = (0, Vec::new());
    loop {
        let rest = picture.height - start;
        if rest <= most {
            slices.push(start..picture.height);
            return slices;
        }
        // What is left for the last page must be more than a strip.
        let limit = if rest - most < most / 4 { rest * 5 / 8 } else { most };
        let cut = quiet_row(picture, start + limit * 3 / 4..start + limit);
        slices.push(start..cut);
        start = cut - ((cut - start) * OVERLAP / 100).max(1);
    }
}

/// Returns the middle of the longest run of quiet rows; the end where there is none.
fn quiet_row(picture: &Pixels, rows: Range<u32>) -> u32 {
    let (mut best, mut run) = (rows.end..rows.end, rows.start..rows.start);
    for row in rows {
        if !is_quiet(picture, row) {
            run = row + 1..row + 1;
            continue;
        }
        run.end = row + 1;
        if run.len() >= best.len() {
            best = run.clone();
        }
    }
    best.start + (best.end - best.start) / 2
}

fn is_quiet(picture: &Pixels, row: u32) -> bool {
    let bytes = picture.rows(row..row + 1);
    let each = usize::from(picture.components);
    (0..each).all(|component| {
        let values = bytes.iter().skip(component).step_by(each);
        let (least, most) = values.fold((255, 0), |(least, most): (u8, u8), &v| (least.min(v), most.max(v)));
        most.saturating_sub(least) <= QUIET
    })
}

#[cfg(test)]
mod tests {
    use super::super::pixels::Space;
    use super::*;

    /// A picture of rows that are quiet where said.
    fn picture(height: u32, quiet: impl Fn(u32) -> bool) -> Pixels {
        let data = (0..height).flat_map(|row| if quiet(row) { [200, 203, 200] } else { [0, 255, 0] }).collect();
        Pixels { data, width: 3, height, components: 1, space: Space::Rgb }
    }

    #[test]
    fn cuts_are_in_the_middle_of_what_is_quiet_longest() {
        let picture = picture(5000, |row| (830..850).contains(&row) || (900..960).contains(&row));
        let slices = slices(&picture, 1000);
        assert_eq!(slices[0], 0..930);
        assert_eq!(slices[1].start, 930 - 18);
        assert_eq!(slices[1].len(), 1000);
    }

    #[test]
    fn every_row_is_on_a_page_and_no_page_is_a_strip() {
        for height in (1001..9000).step_by(37) {
            let slices = slices(&picture(height, |row| row % 300 < 9), 1000);
            assert_eq!((slices[0].start, slices.last().unwrap().end), (0, height));
            for pair in slices.windows(2) {
                assert!(pair[1].start < pair[0].end && pair[1].end > pair[0].end, "{height}");
            }
            assert!(slices.iter().all(|slice| (200..=1000).contains(&slice.len())), "{height} {slices:?}");
        }
    }
}
