//! Pages to printpdf operations.

<<<<<<< HEAD
use printpdf::xobject::DictItem;
use printpdf::{
    FontId, Line, LinePoint, Mm, Op, PdfDocument, PdfFontHandle, PdfPage, PdfSaveOptions, Point, Pt, TextMatrix,
};
=======
use printpdf::{Line, LinePoint, Mm, Op, PdfDocument, PdfPage, PdfSaveOptions, Point, Pt};
>>>>>>> typeset

use super::font::Fonts;
use super::text;
use crate::typeset::{Layout, Mp, Page, Rule};

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

/// Returns a page length in points.
pub(super) fn pt(length: Mp) -> Pt {
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
<<<<<<< HEAD
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
=======
    text::show(page, height, fonts, &mut ops);
>>>>>>> typeset
    ops
}

fn line(rule: &Rule, height: Mp) -> Line {
    let point = |(x, y): (Mp, Mp)| LinePoint { p: Point { x: pt(x), y: pt(height - y) }, bezier: false };
    Line { points: vec![point(rule.from), point(rule.to)], is_closed: false }
}
