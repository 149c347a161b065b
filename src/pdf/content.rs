//! Pages to printpdf operations.

use printpdf::{Line, LinePoint, Mm, Op, PdfDocument, PdfPage, PdfSaveOptions, Point, Pt};

use super::font::Fonts;
use super::{mark, text};
use crate::typeset::{Layout, Mp, Page, Rule};

/// Returns the document with its pages and contents, without fonts.
pub(super) fn build(layout: &Layout, fonts: &Fonts<'_>) -> lopdf::Document {
    let mut pdf = PdfDocument::new("");
    let (width, height) = (Mm::from(pt(layout.width)), Mm::from(pt(layout.height)));
    let page = |page| PdfPage::new(width, height, operations(page, layout, fonts));
    pdf.pages = layout.pages.iter().map(page).collect();
    // `secure` would drop operators that printpdf has no name for: TJ with several glyphs in one string.
    let options = PdfSaveOptions { secure: false, subset_fonts: false, optimize: false, ..PdfSaveOptions::default() };
    pdf.to_lopdf_document(&options, &mut Vec::new())
}

/// Returns a page length in points.
pub(super) fn pt(length: Mp) -> Pt {
    Pt(length as f32 / 1000.0)
}

/// What lies behind the text first, then the text in reading order.
fn operations(page: &Page, layout: &Layout, fonts: &Fonts<'_>) -> Vec<Op> {
    let height = layout.height;
    let mut ops = layout.mark.as_ref().map(|mark| mark::operations(mark, layout, fonts)).unwrap_or_default();
    let mut thickness = None;
    for rule in &page.rules {
        if thickness != Some(rule.thickness) {
            ops.push(Op::SetOutlineThickness { pt: pt(rule.thickness) });
            thickness = Some(rule.thickness);
        }
        ops.push(Op::DrawLine { line: line(rule, height) });
    }
    text::show(&page.runs, height, fonts, &mut ops);
    ops
}

fn line(rule: &Rule, height: Mp) -> Line {
    let point = |(x, y): (Mp, Mp)| LinePoint { p: Point { x: pt(x), y: pt(height - y) }, bezier: false };
    Line { points: vec![point(rule.from), point(rule.to)], is_closed: false }
}
