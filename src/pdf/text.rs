//! Runs of glyphs to text operators.

use printpdf::xobject::DictItem;
use printpdf::{FontId, Op, PdfFontHandle, TextMatrix};

use super::artifact;
use super::content::pt;
use super::font::{Fonts, resource, utf16_with_mark};
use crate::typeset::{Glyph, Mp, Role, Run, Source};

/// Glyphs further apart than this read as words with a typed blank between them in most programs, and glyphs that overlap
/// further than this, as squeezed marks do, as separate lines; thousandths of the type size.
const TOUCHING: i32 = 90;

/// Appends the operators that show text on a page of this height, in reading order.
pub(super) fn show(runs: &[Run], height: Mp, fonts: &Fonts, ops: &mut Vec<Op>) {
    ops.push(Op::StartTextSection);
    let mut set = None;
    for (n, run) in runs.iter().enumerate() {
        let Some(first) = run.glyphs.first() else {
            continue;
        };
        if set != Some((run.face, run.size)) {
            let font = PdfFontHandle::External(FontId(resource(run.face)));
            ops.push(Op::SetFont { font, size: pt(run.size) });
            set = Some((run.face, run.size));
        }
        let is_artifact = matches!(run.role, Role::RepeatedHead(_));
        if is_artifact {
            ops.extend(artifact::begin("Header"));
        }
        let (x, y) = (pt(first.x).0, pt(height - run.y).0);
        ops.push(Op::SetTextMatrix { matrix: TextMatrix::Raw([1.0, 0.0, 0.0, 1.0, x, y]) });
        let after = runs.get(n + 1).and_then(|next| continuation(run, next));
        Writer::new(run, first.x, fonts, ops).run(after);
        if is_artifact {
            ops.extend(artifact::end());
        }
    }
    ops.push(Op::EndTextSection);
}

/// Returns the first glyph of the next run where it goes on with the same line.
fn continuation<'a>(run: &Run, next: &'a Run) -> Option<&'a Glyph> {
    let first = next.glyphs.first()?;
    let same_line = (run.y - next.y).abs() < run.size / 4 && run.glyphs.last()?.x < first.x;
    (same_line && run.block == next.block && run.role == next.role).then_some(first)
}

/// Writes one run: glyph codes, and between them the corrections that put every glyph where it was laid out. The pen is
/// followed in the widths the file declares, so rounding never adds up.
struct Writer<'a> {
    run: &'a Run,
    start: Mp,
    fonts: &'a Fonts,
    ops: &'a mut Vec<Op>,
    items: Vec<DictItem>,
    codes: Vec<u8>,
    pen: i32,
}

impl<'a> Writer<'a> {
    fn new(run: &'a Run, start: Mp, fonts: &'a Fonts, ops: &'a mut Vec<Op>) -> Self {
        Writer { run, start, fonts, ops, items: Vec::new(), codes: Vec::new(), pen: 0 }
    }

    fn run(mut self, after: Option<&Glyph>) {
        let glyphs = &self.run.glyphs;
        for (i, glyph) in glyphs.iter().enumerate() {
            let Some((code, width)) = self.fonts.code(self.run.face, glyph) else {
                continue;
            };
            let at = self.per_mille(glyph.x);
            let next = glyphs.get(i + 1).or(after);
            let gap = next.filter(|n| !is_blank(n) && !is_blank(glyph)).map(|n| self.per_mille(n.x) - at - width);
            // An artifact stands for no text as a whole: a text for one of its glyphs would undo that.
            let copied = !matches!(self.run.role, Role::Mark | Role::RepeatedHead(_));
            match (gap, self.fonts.space(self.run.face)) {
                (Some(gap), Some(space)) if copied && gap.abs() > TOUCHING => {
                    self.bridge(glyph.source, at, (code, width), gap, space);
                }
                _ => self.show(at, code, width),
            }
        }
        self.flush();
    }

    /// Shows a glyph and a blank one that ends where the next glyph starts, both together standing for the glyph's own text
    /// (ISO 32000-1, 14.9.4): however far apart glyphs are set, they are searched and copied as one unbroken text.
    fn bridge(&mut self, source: Source, at: i32, (code, width): (u16, i32), gap: i32, space: (u16, i32)) {
        self.flush();
        let text = DictItem::Bytes(utf16_with_mark(source.chars()));
        self.ops.push(Op::BeginMarkedContentWithProperties {
            tag: "Span".to_owned(),
            properties: DictItem::Dict { map: [("ActualText".to_owned(), text)].into() },
        });
        self.show(at, code, width);
        self.show(at + width + gap - space.1, space.0, space.1);
        self.flush();
        self.ops.push(Op::EndMarkedContent);
    }

    fn show(&mut self, at: i32, code: u16, width: i32) {
        if at != self.pen {
            self.end_string();
            self.items.push(DictItem::Int(i64::from(self.pen - at)));
        }
        self.codes.extend(code.to_be_bytes());
        self.pen = at + width;
    }

    fn end_string(&mut self) {
        if !self.codes.is_empty() {
            self.items.push(DictItem::Bytes(std::mem::take(&mut self.codes)));
        }
    }

    fn flush(&mut self) {
        self.end_string();
        if !self.items.is_empty() {
            let items = DictItem::Array(std::mem::take(&mut self.items));
            self.ops.push(Op::Unknown { key: "TJ".to_owned(), value: vec![items] });
        }
    }

    /// Returns a place on the page as a distance from the run's start in thousandths of the type size, rounded.
    fn per_mille(&self, x: Mp) -> i32 {
        let (length, size) = (i64::from(x - self.start) * 1000, i64::from(self.run.size.max(1)));
        ((length + size / 2).div_euclid(size)) as i32
    }
}

fn is_blank(glyph: &Glyph) -> bool {
    glyph.source.0.is_whitespace()
}
