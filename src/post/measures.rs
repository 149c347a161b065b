//! Sizes of envelopes and places on them, from `data/envelopes.toml`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::case::choice::{Choice, choices};
use crate::typeset::Mp;

choices! {
    /// The envelopes of GB/T 1416-2003 for domestic letters, standing on their long side.
    Size {
        /// 220 × 110 mm: A4 folded in three.
        Dl = "dl",
        /// 230 × 120 mm: A4 folded in three, with room for more sheets.
        Zl = "zl",
        /// 229 × 162 mm: A4 folded once.
        C5 = "c5",
        /// 324 × 229 mm: A4 unfolded.
        C4 = "c4",
        /// 176 × 125 mm.
        B6 = "b6",
    }
}

choices! {
    /// The envelopes with a window that an A4 page is folded for.
    Window {
        /// Folded in three at 99 and 198 mm.
        Dl = "dl",
        /// Folded in three at 105 and 210 mm.
        Zl = "zl",
        /// Folded once at 148.5 mm.
        C5 = "c5",
    }
}

/// Returns millimetres in thousandths of a point (25.4 mm = 72 pt).
pub fn mm(length: f64) -> Mp {
    (length * 72_000.0 / 25.4).round() as Mp
}

/// Returns points in thousandths of a point.
pub(super) fn pt(length: f64) -> Mp {
    (length * 1000.0).round() as Mp
}

/// A place on a page, from its left and top.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(from = "[f64; 4]")]
pub struct Rect {
    /// Distance from the left edge of the page.
    pub x: Mp,
    /// Distance from the top of the page.
    pub y: Mp,
    /// Width.
    pub width: Mp,
    /// Height.
    pub height: Mp,
}

impl From<[f64; 4]> for Rect {
    /// Takes millimetres.
    fn from(sides: [f64; 4]) -> Self {
        let [x, y, width, height] = sides.map(mm);
        Rect { x, y, width, height }
    }
}

impl Rect {
    /// Returns the right edge.
    pub fn right(&self) -> Mp {
        self.x + self.width
    }

    /// Returns the lower edge.
    pub fn bottom(&self) -> Mp {
        self.y + self.height
    }

    /// Returns the place without a margin on all sides.
    pub(super) fn inside(&self, margin: Mp) -> Rect {
        let Rect { x, y, width, height } = *self;
        Rect { x: x + margin, y: y + margin, width: width - 2 * margin, height: height - 2 * margin }
    }

    /// Says whether two places share more than an edge.
    pub fn meets(&self, other: &Rect) -> bool {
        self.x < other.right() && other.x < self.right() && self.y < other.bottom() && other.y < self.bottom()
    }

    /// Says whether another place lies within this one.
    pub fn holds(&self, other: &Rect) -> bool {
        self.x <= other.x && other.right() <= self.right() && self.y <= other.y && other.bottom() <= self.bottom()
    }
}

/// Type sizes that are tried together.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(from = "StepRow")]
pub(super) struct Step {
    pub(super) address: Mp,
    pub(super) name: Mp,
}

#[derive(Deserialize)]
struct StepRow {
    address: f64,
    name: f64,
}

impl From<StepRow> for Step {
    fn from(row: StepRow) -> Self {
        Step { address: pt(row.address), name: pt(row.name) }
    }
}

/// What is printed where on an envelope.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Zones {
    /// The whole face.
    pub face: Rect,
    /// Machine reading: nothing but the digits of the recipient's postcode.
    pub machine: Rect,
    /// Stamp and postmark: nothing.
    pub stamp: Rect,
    /// Bar code: nothing.
    pub barcode: Rect,
    /// Address and name of the recipient.
    pub recipient: Rect,
    /// How it is sent.
    pub service: Rect,
    /// What is in it.
    pub contents: Rect,
    /// Address and name of the sender.
    pub sender: Rect,
    /// Postcode of the sender.
    pub sender_code: Rect,
}

/// Where on an A4 page the address stands for a window, and where the page is folded.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct WindowRow {
    #[serde(rename = "box")]
    pub(super) safe: Rect,
    /// From the top of the page, mm.
    pub(super) folds: Vec<f64>,
}

#[derive(Deserialize)]
struct SizeRow {
    width: f64,
    height: f64,
    recipient: Rect,
    service: Rect,
    contents: Rect,
    sender: Rect,
    sender_code: Rect,
}

#[derive(Deserialize)]
struct BarcodeRow {
    from_right: [f64; 2],
    height: f64,
}

#[derive(Deserialize)]
pub(super) struct CodeRow {
    pub(super) origin: [f64; 2],
    pub(super) pitch: f64,
    pub(super) size: f64,
}

#[derive(Deserialize)]
pub(super) struct SenderCodeRow {
    pub(super) pitch: f64,
    pub(super) size: f64,
}

/// The file as it is written.
#[derive(Deserialize)]
pub(super) struct Measures {
    machine: [f64; 2],
    barcode: BarcodeRow,
    stamp: [f64; 2],
    pub(super) code: CodeRow,
    pub(super) sender_code: SenderCodeRow,
    pub(super) recipient: Vec<Step>,
    pub(super) sender: Vec<Step>,
    pub(super) line: Vec<Step>,
    pub(super) window_type: Vec<Step>,
    size: BTreeMap<String, SizeRow>,
    window: BTreeMap<String, WindowRow>,
}

/// Returns the built-in measures; the first call reads their file.
pub(super) fn measures() -> &'static Measures {
    static MEASURES: LazyLock<Measures> = LazyLock::new(|| {
        toml::from_str(include_str!("../../data/envelopes.toml")).expect("a test reads the built-in measures")
    });
    &MEASURES
}

impl Size {
    /// Returns what is printed where.
    pub fn zones(self) -> Zones {
        let Measures { machine, barcode, stamp, size, .. } = measures();
        let row = &size[self.code()];
        let (width, height) = (row.width, row.height);
        let [near, far] = barcode.from_right;
        Zones {
            face: Rect::from([0.0, 0.0, width, height]),
            machine: Rect::from([0.0, 0.0, machine[0], machine[1]]),
            stamp: Rect::from([width - stamp[0], 0.0, stamp[0], stamp[1]]),
            barcode: Rect::from([width - far, height - barcode.height, far - near, barcode.height]),
            recipient: row.recipient,
            service: row.service,
            contents: row.contents,
            sender: row.sender,
            sender_code: row.sender_code,
        }
    }
}

impl Window {
    /// Returns where the address stands, visible wherever the paper slides.
    pub fn safe_box(self) -> Rect {
        self.row().safe
    }

    pub(super) fn row(self) -> &'static WindowRow {
        &measures().window[self.code()]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_lie_on_the_face_and_apart() {
        for (name, size) in Size::CODES {
            let z = size.zones();
            let places = [
                ("machine", z.machine),
                ("stamp", z.stamp),
                ("barcode", z.barcode),
                ("recipient", z.recipient),
                ("service", z.service),
                ("contents", z.contents),
                ("sender", z.sender),
                ("sender_code", z.sender_code),
            ];
            for (i, (one, a)) in places.iter().enumerate() {
                // Millimetres are rounded to thousandths of a point.
                assert!(z.face.holds(&a.inside(1)), "{name}: {one}");
                for (other, b) in &places[i + 1..] {
                    assert!(!a.inside(1).meets(b), "{name}: {one} and {other}");
                }
            }
            // GB/T 1416-2003: the sender's block above the lowest 20 mm, at the right.
            assert!(z.sender.bottom() <= z.face.height - mm(20.0) && z.sender.x > z.face.width * 2 / 5, "{name}");
        }
        assert!(Window::CODES.iter().all(|(_, w)| !w.row().folds.is_empty()));
    }
}
