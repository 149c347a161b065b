//! How a picture stands: the eight orientations of EXIF.

/// How a stored picture is turned for the reader (Exif 2.32, tag 0x0112): where its first row and first column go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Orientation {
    /// 1: as stored.
    #[default]
    Upright,
    /// 2: left and right exchanged.
    FlipHorizontal,
    /// 3: turned by 180°.
    Turn180,
    /// 4: top and bottom exchanged.
    FlipVertical,
    /// 5: rows become columns.
    Transpose,
    /// 6: turned by 90° clockwise.
    Turn90,
    /// 7: rows become columns, both from the end.
    Transverse,
    /// 8: turned by 90° counter-clockwise.
    Turn270,
}

impl Orientation {
    /// All of them, in the order of their Exif values from 1.
    pub const ALL: [Orientation; 8] = {
        use Orientation::*;
        [Upright, FlipHorizontal, Turn180, FlipVertical, Transpose, Turn90, Transverse, Turn270]
    };

    /// Returns the orientation of an Exif value; as stored for one that does not exist.
    pub fn from_exif(value: u16) -> Orientation {
        usize::from(value).checked_sub(1).and_then(|n| Self::ALL.get(n).copied()).unwrap_or_default()
    }

    /// Says whether width and height are exchanged.
    pub fn is_sideways(self) -> bool {
        use Orientation::*;
        matches!(self, Transpose | Turn90 | Transverse | Turn270)
    }

    /// Returns the map of the unit square onto itself, as a PDF matrix: v points upwards, (u, v) goes to
    /// (a·u + c·v + e, b·u + d·v + f).
    pub fn unit(self) -> [i8; 6] {
        use Orientation::*;
        match self {
            Upright => [1, 0, 0, 1, 0, 0],
            FlipHorizontal => [-1, 0, 0, 1, 1, 0],
            Turn180 => [-1, 0, 0, -1, 1, 1],
            FlipVertical => [1, 0, 0, -1, 0, 1],
            Transpose => [0, -1, -1, 0, 1, 1],
            Turn90 => [0, -1, 1, 0, 0, 1],
            Transverse => [0, 1, 1, 0, 0, 0],
            Turn270 => [0, 1, -1, 0, 1, 0],
        }
    }

    /// Returns where a stored pixel (column, row from the top) of a picture of this stored size is shown.
    pub(super) fn place(self, (x, y): (usize, usize), (width, height): (usize, usize)) -> (usize, usize) {
        use Orientation::*;
        let (right, down) = (width - 1 - x, height - 1 - y);
        match self {
            Upright => (x, y),
            FlipHorizontal => (right, y),
            Turn180 => (right, down),
            FlipVertical => (x, down),
            Transpose => (y, x),
            Turn90 => (down, x),
            Transverse => (down, right),
            Turn270 => (y, right),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_matrix_puts_each_pixel_where_it_is_shown() {
        let (width, height) = (3usize, 2usize);
        for orientation in Orientation::ALL {
            let (shown_w, shown_h) = if orientation.is_sideways() { (height, width) } else { (width, height) };
            let [a, b, c, d, e, f] = orientation.unit().map(f64::from);
            for (x, y) in (0..width).flat_map(|x| (0..height).map(move |y| (x, y))) {
                let (u, v) = ((x as f64 + 0.5) / width as f64, 1.0 - (y as f64 + 0.5) / height as f64);
                let (u2, v2) = (a * u + c * v + e, b * u + d * v + f);
                let at = ((u2 * shown_w as f64) as usize, ((1.0 - v2) * shown_h as f64) as usize);
                assert_eq!(at, orientation.place((x, y), (width, height)), "{orientation:?}");
            }
        }
    }

    #[test]
    fn six_puts_the_first_row_on_the_right() {
        assert_eq!(Orientation::from_exif(6), Orientation::Turn90);
        assert_eq!(Orientation::Turn90.place((0, 0), (3, 2)), (1, 0));
        assert_eq!(Orientation::from_exif(0), Orientation::Upright);
        assert_eq!(Orientation::from_exif(9), Orientation::Upright);
    }
}
