//! Pages to content streams (ISO 32000-1, 7.8.2). Operators are written here, not through printpdf: an object for each of them, to
//! be turned into the same few bytes, would take longer than the rest of a letter.

use printpdf::{Mm, PdfDocument, PdfPage, PdfSaveOptions, Pt};

use super::font::Fonts;
use super::syntax::{decimals, integer, name};
use super::tags::Marks;
use super::{Letter, mark, text};
use crate::typeset::{Layout, Mp, Page, Picture, Rule};

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

/// Returns the content of a page: what lies behind the text first, then the text in reading order, then its pictures.
pub(super) fn stream(page: &Page, marks: &Marks, layout: &Layout, fonts: &Fonts<'_>) -> Vec<u8> {
    let tags = &marks.stretches;
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
    for (n, picture) in page.pictures.iter().enumerate() {
        self::picture(picture, n, marks.pictures + n, layout.height, &mut out);
    }
    out
}

/// Returns the name a page knows its picture by.
pub(super) fn picture_name(n: usize) -> String {
    format!("X{n}")
}

/// Draws a picture as content of the structure under this number.
fn picture(picture: &Picture, n: usize, mark: usize, height: Mp, out: &mut Vec<u8>) {
    out.extend(b"/Figure<</MCID ");
    integer(out, mark as i64);
    out.extend(b">>BDC\nq ");
    decimals(out, picture.sheet.matrix(picture.x, height - picture.y - picture.sheet.height));
    out.extend(b"cm");
    name(out, picture_name(n).as_bytes());
    out.extend(b" Do Q\nEMC\n");
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
