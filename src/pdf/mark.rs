//! The word across a page.

use super::font::Fonts;
use super::syntax::decimals;
use super::text;
use crate::typeset::{Layout, Mark, Mp};

/// Writes the operators that print a mark. It is an artifact (ISO 32000-1, 14.8.2.2) that stands for no text (14.9.4), so
/// programs that search or copy the letter pass over it. Poppler heeds the text of a span only, not of an artifact; MuPDF 1.21
/// heeds neither and copies the word once a page.
pub(super) fn write(mark: &Mark, layout: &Layout, fonts: &Fonts<'_>, out: &mut Vec<u8>) {
    out.extend(b"/Artifact<</Type/Pagination/Subtype/Watermark>>BDC\n/Span<</ActualText()>>BDC\nq\n");
    decimals(out, [mark.grey]);
    out.extend(b"g\n");
    decimals(out, turn(mark, layout));
    out.extend(b"cm\nBT\n");
    text::Pen::new(layout.height, fonts, out).show(&mark.runs);
    out.extend(b"ET\nQ\nEMC\nEMC\n");
}

/// Returns the matrix, in thousandths, of the turn about the middle of the page.
fn turn(mark: &Mark, layout: &Layout) -> [Mp; 6] {
    let (cos, sin) = (i64::from(mark.turn.0), i64::from(mark.turn.1));
    let (x, y) = (i64::from(layout.width / 2), i64::from(layout.height / 2));
    let moved = |by: i64| (by / 1000) as Mp;
    let (right, up) = (moved(x * (1000 - cos) + y * sin), moved(y * (1000 - cos) - x * sin));
    [mark.turn.0, mark.turn.1, -mark.turn.1, mark.turn.0, right, up]
}
