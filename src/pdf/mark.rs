//! The word across a page.

use printpdf::matrix::CurTransMat;
use printpdf::xobject::DictItem;
use printpdf::{Color, Greyscale, Op};

use super::content::{begin, pt};
use super::font::Fonts;
use super::text;
use crate::typeset::{Layout, Mark, Mp};

/// Returns the operators that print a mark. It is an artifact (ISO 32000-1, 14.8.2.2) that stands for no text (14.9.4), so
/// programs that search or copy the letter pass over it. Poppler heeds the text of a span only, not of an artifact; MuPDF 1.21
/// heeds neither and copies the word once a page.
pub(super) fn operations(mark: &Mark, layout: &Layout, fonts: &Fonts<'_>) -> Vec<Op> {
    let name = |name: &str| DictItem::Name(name.into());
    let mut ops = vec![
        begin("Artifact", [("Type", name("Pagination")), ("Subtype", name("Watermark"))]),
        begin("Span", [("ActualText", DictItem::Bytes(Vec::new()))]),
        Op::SaveGraphicsState,
        Op::SetFillColor { col: Color::Greyscale(Greyscale::new(mark.grey as f32 / 1000.0, None)) },
        Op::SetTransformationMatrix { matrix: turn(mark, layout) },
    ];
    ops.push(Op::StartTextSection);
    text::Pen::new(layout.height, fonts, &mut ops).show(&mark.runs);
    ops.extend([Op::EndTextSection, Op::RestoreGraphicsState, Op::EndMarkedContent, Op::EndMarkedContent]);
    ops
}

/// Returns the turn about the middle of the page.
fn turn(mark: &Mark, layout: &Layout) -> CurTransMat {
    let (cos, sin) = (i64::from(mark.turn.0), i64::from(mark.turn.1));
    let (x, y) = (i64::from(layout.width / 2), i64::from(layout.height / 2));
    let moved = |by: i64| pt((by / 1000) as Mp).0;
    let (right, up) = (moved(x * (1000 - cos) + y * sin), moved(y * (1000 - cos) - x * sin));
    let (cos, sin) = (cos as f32 / 1000.0, sin as f32 / 1000.0);
    CurTransMat::Raw([cos, sin, -sin, cos, right, up])
}
