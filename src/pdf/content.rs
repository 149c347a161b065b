//! Pages to printpdf operations.

use printpdf::xobject::DictItem;
use printpdf::{Line, LinePoint, Mm, Op, PdfDocument, PdfPage, PdfSaveOptions, Point, Pt};

use super::font::Fonts;
use super::tags::Stretch;
use super::{Letter, mark, text};
use crate::typeset::{Layout, Mp, Page, Rule};

/// Returns the document with its pages and contents, without fonts. `tags` has the stretches of every page.
pub(super) fn build(letters: &[Letter<'_>], tags: &[Vec<Vec<Stretch>>], fonts: &Fonts<'_>) -> lopdf::Document {
    let mut pdf = PdfDocument::new("");
    for (Letter { layout, .. }, tags) in letters.iter().zip(tags) {
        let (width, height) = (Mm::from(pt(layout.width)), Mm::from(pt(layout.height)));
        let page =
            |(page, tags): (&Page, &Vec<Stretch>)| PdfPage::new(width, height, operations(page, tags, layout, fonts));
        pdf.pages.extend(layout.pages.iter().zip(tags).map(page));
    }
    // `secure` would drop operators that printpdf has no name for: TJ with several glyphs in one string.
    let options = PdfSaveOptions { secure: false, subset_fonts: false, optimize: false, ..PdfSaveOptions::default() };
    pdf.to_lopdf_document(&options, &mut Vec::new())
}

/// Returns a page length in points.
pub(super) fn pt(length: Mp) -> Pt {
    Pt(length as f32 / 1000.0)
}

/// Returns the operator that begins text with these properties.
pub(super) fn begin<const N: usize>(tag: &str, properties: [(&str, DictItem); N]) -> Op {
    let map = properties.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
    Op::BeginMarkedContentWithProperties { tag: tag.to_owned(), properties: DictItem::Dict { map } }
}

/// What lies behind the text first, then the text in reading order.
fn operations(page: &Page, tags: &[Stretch], layout: &Layout, fonts: &Fonts<'_>) -> Vec<Op> {
    let mark = layout.mark.as_ref().filter(|_| *page != Page::default());
    let mut ops = mark.map(|mark| mark::operations(mark, layout, fonts)).unwrap_or_default();
    rules(&page.rules, layout.height, &mut ops);
    ops.push(Op::StartTextSection);
    let mut pen = text::Pen::new(layout.height, fonts, &mut ops);
    let mut runs = &page.runs[..];
    for stretch in tags {
        let (these, rest) = runs.split_at(stretch.runs.min(runs.len()));
        pen.line(these, stretch.mark);
        runs = rest;
    }
    ops.push(Op::EndTextSection);
    ops
}

/// Draws the lines of tables, which are no text.
fn rules(rules: &[Rule], height: Mp, ops: &mut Vec<Op>) {
    if rules.is_empty() {
        return;
    }
    ops.push(Op::BeginMarkedContent { tag: "Artifact".to_owned() });
    let mut thickness = None;
    for rule in rules {
        if thickness != Some(rule.thickness) {
            ops.push(Op::SetOutlineThickness { pt: pt(rule.thickness) });
            thickness = Some(rule.thickness);
        }
        ops.push(Op::DrawLine { line: line(rule, height) });
    }
    ops.push(Op::EndMarkedContent);
}

fn line(rule: &Rule, height: Mp) -> Line {
    let point = |(x, y): (Mp, Mp)| LinePoint { p: Point { x: pt(x), y: pt(height - y) }, bezier: false };
    Line { points: vec![point(rule.from), point(rule.to)], is_closed: false }
}
