//! The page that lies in front of a letter in an envelope with a window: the address where it shows, and what is in the envelope.

use super::fit::{self, Leading, Stand, Text, Upright};
use super::item::Item;
use super::measures::{Rect, Window, measures, mm, pt};
use super::paper::Paper;
use super::{Made, Part, PostError};
use crate::letter::document::{self, Block, Inline};
use crate::typeset::{Belongs, Family, Library, Mp, Role, Rule, Side, Type};

/// A4 (ISO 216), mm.
pub(super) const A4: (f64, f64) = (210.0, 297.0);

const ADDRESS: Leading = Leading { line: 1250, between: 0 };
/// Length of a fold mark from the left edge, mm: shorter than the margin of any letter.
const MARK: f64 = 5.0;
/// Thickness of rules.
pub(super) const THIN: Mp = 250;
/// From the first fold to the list, mm.
const BELOW_FOLD: f64 = 16.0;
/// Margins of the list, mm.
const MARGIN: f64 = 28.0;

/// Returns an A4 page whose address block shows in a window: postcode, address and name of the recipient, nothing else. Marks at the
/// left edge say where to fold; below the first fold stands what is in the envelope, and who sends it where the recipient may know.
///
/// # Errors
/// Characters that cannot be printed, or a text that does not fit in its place.
pub fn window(item: &Item, window: Window, library: &Library) -> Result<Made, PostError> {
    let row = window.row();
    let mut paper = Paper::new(item, (mm(A4.0), mm(A4.1)), library);
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
    fit::put(&mut paper.canvas, &texts, &measures().window_type, ADDRESS, row.safe, Upright::Top)?;
    for fold in &row.folds {
        let y = mm(*fold);
        paper.canvas.rule(Rule { from: (0, y), to: (mm(MARK), y), thickness: THIN });
    }
    list(&mut paper, item, row.folds.first().copied().unwrap_or_default())?;
    paper.finish(item)
}

/// Sets what is in the envelope below the first fold, mm from the top.
fn list(paper: &mut Paper<'_>, item: &Item, fold: f64) -> Result<(), PostError> {
    let (x, top) = (mm(MARGIN), mm(fold + BELOW_FOLD));
    let area = Rect { x, y: top, width: mm(A4.0) - 2 * x, height: mm(A4.1 - MARGIN) - top };
    let head = Type { family: Family::Hei, size: pt(14.0), pitch: pt(28.0) };
    let body = Type { family: Family::Song, size: pt(12.0), pitch: pt(21.0) };
    let block = paper.push(Block::Title(vec![Inline::Plain(item.list_title.clone())]));
    let mut y = area.y;
    let lines = paper.canvas.compose(&item.list_title, head, area.width, Belongs::Block(block, Role::Title));
    y += place(paper, lines, (area.x, y), area.width);
    let labels: Vec<String> = (1..=item.list.len()).map(|n| format!("{n}.")).collect();
    let text = |text: &str| vec![Inline::Plain(text.to_owned())];
    let items = item.list.iter().zip(&labels).map(|(t, l)| document::Item { label: l.clone(), text: text(t) });
    let block = paper.push(Block::Items(items.collect()));
    let indent = 2 * body.size;
    for (n, (label, entry)) in labels.iter().zip(&item.list).enumerate() {
        let label = paper.canvas.compose(label, body, indent, Belongs::Block(block, Role::ItemLabel(n)));
        place(paper, label, (area.x, y), indent);
        let entry = paper.canvas.compose(entry, body, area.width - indent, Belongs::Block(block, Role::ItemText(n)));
        y += place(paper, entry, (area.x + indent, y), area.width - indent);
    }
    if let Some(sent_by) = &item.sent_by {
        let block = paper.number(sent_by);
        let lines = paper.canvas.compose(sent_by, body, area.width, Belongs::Block(block, Role::Paragraph));
        y += body.pitch / 2;
        y += place(paper, lines, (area.x, y), area.width);
    }
    if y > area.bottom() {
        return Err(PostError::TooLong { part: Part::List, text: item.list_title.clone() });
    }
    Ok(())
}

/// Puts lines at a place and returns how high they are.
fn place(paper: &mut Paper<'_>, lines: crate::typeset::Lines, at: (Mp, Mp), width: Mp) -> Mp {
    let height = lines.height();
    paper.canvas.place(lines, at, width, Side::Left);
    height
}
