//! Where the six digits of the recipient's postcode stand.

use super::measures::{Rect, Size, measures, mm, pt};
use crate::typeset::{Family, Mp, Type};

/// Where the six digits of the recipient's postcode stand: in the middle of frames that are printed on the envelope.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Code {
    /// Middle of the first digit, from the left edge and the top of the envelope.
    pub origin: (Mp, Mp),
    /// Distance from the middle of a digit to that of the next.
    pub pitch: Mp,
}

/// Digits that would stand outside of the machine-reading zone, which is 90 mm wide and 26 mm high (GB/T 1416-2003).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OutsideZone;

impl Default for Code {
    /// Returns what public programs use: a guess, for the standard has the frames in a figure only.
    fn default() -> Self {
        let row = &measures().code;
        Code { origin: (mm(row.origin[0]), mm(row.origin[1])), pitch: mm(row.pitch) }
    }
}

impl Code {
    /// Returns these places, in millimetres, if all six digits stand within the machine-reading zone and apart from each other.
    ///
    /// # Errors
    /// [`OutsideZone`] if not.
    pub fn new(origin: (f64, f64), pitch: f64) -> Result<Code, OutsideZone> {
        let within = |length: f64| (0.0..=90.0).contains(&length);
        let code = Code { origin: (mm(origin.0), mm(origin.1)), pitch: mm(pitch) };
        let sound = within(origin.0) && within(origin.1) && within(pitch) && code.pitch >= digit().size;
        (sound && Size::Zl.zones().machine.holds(&code.place())).then_some(code).ok_or(OutsideZone)
    }

    /// Returns the place that the six digits take up.
    pub fn place(&self) -> Rect {
        let Type { size, .. } = digit();
        let (x, y) = self.origin;
        Rect { x: x - size / 2, y: y - size / 2, width: 5 * self.pitch + size, height: size }
    }

    /// Returns the middle of each digit.
    pub(super) fn middles(&self) -> [(Mp, Mp); 6] {
        [0, 1, 2, 3, 4, 5].map(|n| (self.origin.0 + n * self.pitch, self.origin.1))
    }
}

/// Returns the type of the recipient's digits.
pub(super) fn digit() -> Type {
    let size = pt(measures().code.size);
    Type { family: Family::Hei, size, pitch: size }
}
