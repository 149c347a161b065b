//! The pages of a PDF file, taken over whole.

mod annotations;
mod guard;
mod load;
mod page;
mod tree;

use std::sync::Arc;

use lopdf::{Document, Object};

use super::{Art, Fault, Mp, Orientation, Sheet};
pub(super) use annotations::Appearance;
pub(super) use page::joined;

/// How much larger a page must become for being turned, in tenths: nobody likes to turn a letter.
const WORTH_TURNING: f64 = 12.0;

/// A page of a PDF file. It keeps the file in memory, which its pages share.
#[derive(Debug)]
pub struct PdfPage {
    pub(super) source: Arc<Document>,
    /// The streams of its content, in order.
    pub(super) contents: Vec<lopdf::ObjectId>,
    /// Its resources, as they are or inherited.
    pub(super) resources: Object,
    /// Its transparency group.
    pub(super) group: Option<Object>,
    /// What is seen of it: left, bottom, right, top in its own units.
    pub(super) bounds: [f64; 4],
    /// Quarter turns clockwise: 0 to 3.
    pub(super) turns: u8,
    /// What is drawn above the content.
    pub(super) appearances: Vec<Appearance>,
    /// Points a unit.
    unit: f64,
}

impl PdfPage {
    /// Returns width and height in points as it is shown.
    pub fn size(&self) -> (f64, f64) {
        let [left, bottom, right, top] = self.bounds;
        let (width, height) = ((right - left) * self.unit, (top - bottom) * self.unit);
        if self.turns % 2 == 1 { (height, width) } else { (width, height) }
    }

    /// Returns the bytes of its content as stored.
    pub(super) fn bytes(&self) -> usize {
        let length = |id| self.source.get_object(id).and_then(Object::as_stream).map_or(0, |s| s.content.len());
        self.contents.iter().map(|&id| length(id)).sum()
    }

    /// Returns the matrix that makes it fill the unit square upright.
    pub(super) fn matrix(&self) -> [f64; 6] {
        let [left, bottom, right, top] = self.bounds;
        let (a, d) = (1.0 / (right - left), 1.0 / (top - bottom));
        let (e, f) = (-left * a, -bottom * d);
        match self.turns {
            0 => [a, 0.0, 0.0, d, e, f],
            1 => [0.0, -a, d, 0.0, f, 1.0 - e],
            2 => [-a, 0.0, 0.0, -d, 1.0 - e, 1.0 - f],
            _ => [0.0, a, -d, 0.0, 1.0 - f, e],
        }
    }
}

/// Returns the pages of a PDF file within an area: never enlarged, reduced where they are larger, turned by 90° to the
/// left where that makes them a good deal larger.
pub(super) fn sheets(bytes: &[u8], area: (Mp, Mp)) -> Result<Vec<Sheet>, Fault> {
    let source = Arc::new(load::load(bytes)?);
    let pages = tree::leaves(&source)?;
    let mut checked = page::Checked::default();
    pages.iter().map(|leaf| Ok(sheet(page::page(&source, leaf, &mut checked)?, area))).collect()
}

fn sheet(page: PdfPage, area: (Mp, Mp)) -> Sheet {
    let (width, height) = page.size();
    let (across, down) = (f64::from(area.0) / 1000.0, f64::from(area.1) / 1000.0);
    let (straight, turned) =
        ((across / width).min(down / height).min(1.0), (across / height).min(down / width).min(1.0));
    let is_turned = turned * 10.0 >= straight * WORTH_TURNING;
    let length = |points: f64, scale: f64| ((points * scale * 1000.0).round() as Mp).max(1);
    let art = Arc::new(Art::Page(Box::new(page)));
    if is_turned {
        let (width, height) = (length(height, turned), length(width, turned));
        return Sheet { art, orientation: Orientation::Turn270, width, height };
    }
    let (width, height) = (length(width, straight), length(height, straight));
    Sheet { art, orientation: Orientation::Upright, width, height }
}
