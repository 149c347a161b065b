//! Pages to printpdf operations.

use printpdf::xobject::DictItem;
use printpdf::{
    FontId, Line, LinePoint, Mm, Op, PdfDocument, PdfFontHandle, PdfPage, PdfSaveOptions, Point, Pt, TextMatrix,
};

use super::font::{Fonts, resource};
use crate::typeset::{Layout, Mp, Page, Rule, Run};

/// Returns the document with its pages and contents, without fonts.
pub(super) fn build(layout: &Layout, fonts: &Fonts) -> lopdf::Document {
    let mut pdf = PdfDocument::new("");
    let (width, height) = (Mm::from(pt(layout.width)), Mm::from(pt(layout.height)));
    let page = |page| PdfPage::new(width, height, operations(page, layout.height, fonts));
    pdf.pages = layout.pages.iter().map(page).collect();
    // `secure` would drop operators that printpdf has no name for: TJ with several glyphs in one string.
    let options = PdfSaveOptions { secure: false, subset_fonts: false, optimize: false, ..PdfSaveOptions::default() };
    pdf.to_lopdf_document(&options, &mut Vec::new())
}

fn pt(length: Mp) -> Pt {
    Pt(length as f32 / 1000.0)
}

/// Rules first, then the text in reading order.
fn operations(page: &Page, height: Mp, fonts: &Fonts) -> Vec<Op> {
    let mut ops = Vec::new();
    let mut thickness = None;
    for rule in &page.rules {
        if thickness != Some(rule.thickness) {
            ops.push(Op::SetOutlineThickness { pt: pt(rule.thickness) });
            thickness = Some(rule.thickness);
        }
        ops.push(Op::DrawLine { line: line(rule, height) });
    }
    ops.push(Op::StartTextSection);
    let mut set = None;
    for run in &page.runs {
        let Some(first) = run.glyphs.first() else {
            continue;
        };
        if set != Some((run.face, run.size)) {
            let font = PdfFontHandle::External(FontId(resource(run.face)));
            ops.push(Op::SetFont { font, size: pt(run.size) });
            set = Some((run.face, run.size));
        }
        let (x, y) = (pt(first.x).0, pt(height - run.y).0);
        ops.push(Op::SetTextMatrix { matrix: TextMatrix::Raw([1.0, 0.0, 0.0, 1.0, x, y]) });
        ops.push(Op::Unknown { key: "TJ".to_owned(), value: vec![DictItem::Array(show(run, first.x, fonts))] });
    }
    ops.push(Op::EndTextSection);
    ops
}

fn line(rule: &Rule, height: Mp) -> Line {
    let point = |(x, y): (Mp, Mp)| LinePoint { p: Point { x: pt(x), y: pt(height - y) }, bezier: false };
    Line { points: vec![point(rule.from), point(rule.to)], is_closed: false }
}

/// Returns the operand of TJ: glyph codes, and between them the corrections that put every glyph where it was laid out.
/// The pen is followed in the widths the file declares, so rounding never adds up.
fn show(run: &Run, start: Mp, fonts: &Fonts) -> Vec<DictItem> {
    let mut items = Vec::new();
    let mut codes: Vec<u8> = Vec::new();
    let mut pen = 0;
    for glyph in &run.glyphs {
        let Some((cid, width)) = fonts.code(run.face, glyph) else {
            continue;
        };
        let at = per_mille(glyph.x - start, run.size);
        if at != pen {
            if !codes.is_empty() {
                items.push(DictItem::Bytes(std::mem::take(&mut codes)));
            }
            items.push(DictItem::Int(i64::from(pen - at)));
        }
        codes.extend(cid.to_be_bytes());
        pen = at + width;
    }
    items.push(DictItem::Bytes(codes));
    items
}

/// Returns a page length in thousandths of the type size, rounded.
fn per_mille(length: Mp, size: Mp) -> i32 {
    let (length, size) = (i64::from(length) * 1000, i64::from(size.max(1)));
    ((length + size / 2).div_euclid(size)) as i32
}
