//! Address labels: one a letter, row by row, on as many sheets as it takes.

use super::fit::{self, Leading, Stand, Text, Upright};
use super::item::Item;
use super::measures::{Rect, measures, mm};
use super::paper::Paper;
use super::sheet::Sheet;
use super::window::A4;
use super::{Made, Part, PostError};
use crate::typeset::{Family, Library};

const LINES: Leading = Leading { line: 1200, between: 0 };

/// Returns the labels of letters in their order on sheets of labels. `start` is the first free label of the first sheet, counted row
/// by row from 1. Nothing at all for no letters. All are set in the script of the first.
///
/// # Errors
/// The place of an item in the list, and what is wrong with it: a text that does not fit on a label. Characters that cannot be
/// printed are told of for all items at once, with the place of the first that has any.
pub fn labels(
    items: &[Item],
    sheet: &Sheet,
    start: usize,
    library: &Library,
) -> Result<Option<Made>, (usize, PostError)> {
    let Some(first) = items.first() else { return Ok(None) };
    let mut paper = Paper::new(first, (mm(A4.0), mm(A4.1)), library);
    let mut firsts = vec![];
    for (n, item) in items.iter().enumerate() {
        let place = start.saturating_sub(1) + n;
        if n > 0 && place.is_multiple_of(sheet.count()) {
            paper.canvas.turn();
        }
        firsts.push(paper.len());
        label(&mut paper, item, sheet.inside(place % sheet.count())).map_err(|error| (n, error))?;
    }
    paper.finish(first).map(Some).map_err(|error| (of(&error, &firsts), error))
}

fn label(paper: &mut Paper<'_>, item: &Item, inside: Rect) -> Result<(), PostError> {
    let parts = [
        (Part::Address, item.postcode.as_deref().unwrap_or_default()),
        (Part::Address, item.address.as_str()),
        (Part::Name, item.name.as_str()),
    ];
    let texts = parts.into_iter().filter(|(_, text)| !text.is_empty()).map(|(part, text)| {
        let block = paper.number(text);
        Text { part, text, block, family: Family::Song, size: |step| step.address, stand: Stand::Left }
    });
    let texts: Vec<Text<'_>> = texts.collect();
    fit::put(&mut paper.canvas, &texts, &measures().window_type, LINES, inside, Upright::Middle)
}

/// Returns which item an error is about: the first with a character that cannot be printed.
fn of(error: &PostError, firsts: &[usize]) -> usize {
    use crate::typeset::Place;
    let PostError::Missing(missing) = error else { return 0 };
    let block = missing.iter().find_map(|m| if let Place::Block(block) = m.place { Some(block) } else { None });
    firsts.partition_point(|first| *first <= block.unwrap_or_default()).saturating_sub(1)
}
