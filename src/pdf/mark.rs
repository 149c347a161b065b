//! The word across a page.

use printpdf::matrix::CurTransMat;
use printpdf::{Color, Greyscale, Op};

use super::content::pt;
use super::font::Fonts;
use super::{artifact, text};
use crate::typeset::{Layout, Mark, Mp};

/// Returns the operators that print a mark.
pub(super) fn operations(mark: &Mark, layout: &Layout, fonts: &Fonts) -> Vec<Op> {
    let mut ops = artifact::begin("Watermark").to_vec();
    ops.extend([
        Op::SaveGraphicsState,
        Op::SetFillColor { col: Color::Greyscale(Greyscale::new(mark.grey as f32 / 1000.0, None)) },
        Op::SetTransformationMatrix { matrix: turn(mark, layout) },
    ]);
    text::show(&mark.runs, layout.height, fonts, &mut ops);
    ops.push(Op::RestoreGraphicsState);
    ops.extend(artifact::end());
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
