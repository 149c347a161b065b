//! Runs of glyphs to text operators.

use printpdf::xobject::DictItem;
use printpdf::{FontId, Op, PdfFontHandle};

use super::content::{begin, pt};
use super::font::{Fonts, resource, utf16_with_mark};
use super::tags::Kind;
use crate::typeset::{FaceId, Mp, Run};

/// Glyphs further apart than this read as words with a typed blank between them in most programs, and glyphs that overlap
/// further than this, as squeezed marks do, as separate lines; thousandths of the type size.
const TOUCHING: i64 = 90;

/// Writes the text of one page, in reading order.
pub(super) struct Pen<'a> {
    height: Mp,
    fonts: &'a Fonts<'a>,
    ops: &'a mut Vec<Op>,
    /// The font that is set.
    font: Option<(FaceId, Mp)>,
}

impl<'a> Pen<'a> {
    /// Returns a pen for a page of this height, within a text section.
    pub(super) fn new(height: Mp, fonts: &'a Fonts<'a>, ops: &'a mut Vec<Op>) -> Self {
        Pen { height, fonts, ops, font: None }
    }

    /// Appends a line, marked as what it is: content of the structure under this number, or an artifact, which on a page of a
    /// letter is its footer or a head that was read before.
    ///
    /// A line with gaps stands for its own text as a whole (ISO 32000-1, 14.9.4): however far apart glyphs are set, they are
    /// searched and copied as one unbroken text. Each line of the structure is a sequence without another within: Poppler's reader of
    /// structure takes the end of an inner one for that of the outer.
    pub(super) fn line(&mut self, runs: &[Run], mark: Option<(Kind, usize)>) {
        let coded: Vec<Vec<Coded>> = runs.iter().map(|run| self.coded(run)).collect();
        if mark.is_none() {
            self.ops.push(begin("Artifact", [("Type", DictItem::Name(b"Pagination".to_vec()))]));
        }
        self.ops.push(match mark {
            // Poppler copies what is in an artifact, unless it is a span that stands for no text; see mark.rs.
            None => begin("Span", [("ActualText", string(vec![]))]),
            Some((_, number)) if has_gaps(runs, &coded) => {
                let text = utf16_with_mark(runs.iter().flat_map(|r| &r.glyphs).flat_map(|g| g.source.chars()));
                begin("Span", [("MCID", DictItem::Int(number as i64)), ("ActualText", string(text))])
            }
            Some((kind, number)) => begin(kind.name(), [("MCID", DictItem::Int(number as i64))]),
        });
        for (run, coded) in runs.iter().zip(&coded) {
            self.run(run, coded);
        }
        if mark.is_none() {
            self.ops.push(Op::EndMarkedContent);
        }
        self.ops.push(Op::EndMarkedContent);
    }

    /// Appends runs.
    pub(super) fn show(&mut self, runs: &[Run]) {
        for run in runs {
            let coded = self.coded(run);
            self.run(run, &coded);
        }
    }

    fn coded(&self, run: &Run) -> Vec<Coded> {
        let Some(font) = self.fonts.font(run.face) else { return Vec::new() };
        let mut all = Vec::with_capacity(run.glyphs.len());
        all.extend(run.glyphs.iter().filter_map(|glyph| {
            let (code, width) = font.code(glyph.id, glyph.source)?;
            Some(Coded { code, width, x: glyph.x, blank: glyph.source.0.is_whitespace() })
        }));
        all
    }

    fn run(&mut self, run: &Run, glyphs: &[Coded]) {
        let Some(first) = glyphs.first() else {
            return;
        };
        if self.font != Some((run.face, run.size)) {
            let font = PdfFontHandle::External(FontId(resource(run.face)));
            self.ops.push(Op::SetFont { font, size: pt(run.size) });
            self.font = Some((run.face, run.size));
        }
        // printpdf would write the four whole numbers as real ones, which takes longer than the rest of the line.
        let [one, zero] = [1, 0].map(DictItem::Int);
        let place = [first.x, self.height - run.y].map(|length| DictItem::Real(pt(length).0));
        let matrix = [one.clone(), zero.clone(), zero, one].into_iter().chain(place).collect();
        self.ops.push(Op::Unknown { key: "Tm".to_owned(), value: matrix });
        let items = DictItem::Array(items(glyphs, first.x, run.size));
        self.ops.push(Op::Unknown { key: "TJ".to_owned(), value: vec![items] });
    }
}

/// A glyph as it is written.
struct Coded {
    code: u16,
    /// The width the file declares for it, em/1000.
    width: i32,
    x: Mp,
    blank: bool,
}

/// Returns whether neighbours that are no blanks stand so that programs would read blanks or new lines between them.
fn has_gaps(runs: &[Run], coded: &[Vec<Coded>]) -> bool {
    let glyphs = runs.iter().zip(coded).flat_map(|(run, coded)| coded.iter().map(|glyph| (run.size, glyph)));
    glyphs.clone().zip(glyphs.skip(1)).any(|((size, a), (_, b))| {
        let gap = i64::from(b.x - a.x) * 1000 - i64::from(a.width) * i64::from(size);
        gap.abs() > TOUCHING * i64::from(size) && !a.blank && !b.blank
    })
}

/// Returns the codes of glyphs, and between them the corrections that put every one where it was laid out. The pen is followed in
/// the widths the file declares, so rounding never adds up.
fn items(glyphs: &[Coded], start: Mp, size: Mp) -> Vec<DictItem> {
    let (size, mut pen) = (i64::from(size.max(1)), 0);
    let mut items = Vec::new();
    let mut codes: Vec<u8> = Vec::new();
    for glyph in glyphs {
        let at = (i64::from(glyph.x - start) * 1000 + size / 2).div_euclid(size);
        if at != pen {
            if !codes.is_empty() {
                items.push(string(std::mem::take(&mut codes)));
            }
            items.push(DictItem::Int(pen - at));
        }
        codes.extend(glyph.code.to_be_bytes());
        pen = at + i64::from(glyph.width);
    }
    items.push(string(codes));
    items
}

/// Returns a string as its bytes, half as long as in hexadecimal figures.
fn string(data: Vec<u8>) -> DictItem {
    DictItem::String { data, literal: true }
}
