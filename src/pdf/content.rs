//! Pages to content streams (ISO 32000-1, 7.8.2). Operators are written here, not through printpdf: an object for each of them, to
//! be turned into the same few bytes, would take longer than the rest of a letter.

use printpdf::{Mm, PdfDocument, PdfPage, PdfSaveOptions, Pt};

use super::font::Fonts;
use super::syntax::decimals;
use super::tags::Stretch;
use super::{Letter, mark, text};
use crate::typeset::{Layout, Mp, Page, Rule};

/// Returns a document with the pages of letters, still empty.
pub(super) fn pages(letters: &[Letter<'_>]) -> lopdf::Document {
    let mut pdf = PdfDocument::new("");
    for Letter { layout, .. } in letters {
        let (width, height) = (Mm::from(pt(layout.width)), Mm::from(pt(layout.height)));
        pdf.pages.extend(layout.pages.iter().map(|_| PdfPage::new(width, height, Vec::new())));
    }
    let options = PdfSaveOptions { subset_fonts: false, optimize: false, ..PdfSaveOptions::default() };
    pdf.to_lopdf_document(&options, &mut Vec::new())
}

fn pt(length: Mp) -> Pt {
    Pt(length as f32 / 1000.0)
}

/// Returns the content of a page: what lies behind the text first, then the text in reading order. `tags` has its stretches.
pub(super) fn stream(page: &Page, tags: &[Stretch], layout: &Layout, fonts: &Fonts<'_>) -> Vec<u8> {
    let mut out = Vec::with_capacity(64 * tags.len() + 8 * page.runs.iter().map(|run| run.glyphs.len()).sum::<usize>());
    // A page that pads a letter to whole sheets is empty.
    if let Some(mark) = layout.mark.as_ref().filter(|_| *page != Page::default()) {
        mark::write(mark, layout, fonts, &mut out);
    }
    rules(&page.rules, layout.height, &mut out);
    out.extend(b"BT\n");
    let mut pen = text::Pen::new(layout.height, fonts, &mut out);
    let mut runs = &page.runs[..];
    for stretch in tags {
        let (these, rest) = runs.split_at(stretch.runs.min(runs.len()));
        pen.line(these, stretch.mark);
        runs = rest;
    }
    out.extend(b"ET\n");
    out
}

/// Draws the lines of tables, which are no text.
fn rules(rules: &[Rule], height: Mp, out: &mut Vec<u8>) {
    if rules.is_empty() {
        return;
    }
    out.extend(b"/Artifact BMC\n");
    let mut thickness = None;
    for rule in rules {
        if thickness != Some(rule.thickness) {
            decimals(out, [rule.thickness]);
            out.extend(b"w\n");
            thickness = Some(rule.thickness);
        }
        decimals(out, [rule.from.0, height - rule.from.1]);
        out.extend(b"m ");
        decimals(out, [rule.to.0, height - rule.to.1]);
        out.extend(b"l S\n");
    }
    out.extend(b"EMC\n");
}
