//! Decoded pictures: 8 bits a component, grey or red, green and blue, no alpha.

use fast_image_resize::images::{Image, ImageRef};
use fast_image_resize::{FilterType, PixelType, ResizeAlg, ResizeOptions, Resizer};

use super::{Fault, Orientation};

/// A decoded picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Pixels {
    /// Rows from the top, without padding.
    pub(super) data: Vec<u8>,
    /// Pixels along a row.
    pub(super) width: u32,
    /// Rows.
    pub(super) height: u32,
    /// 1 (grey) or 3.
    pub(super) components: u8,
    /// What three components are.
    pub(super) space: Space,
}

/// What three components are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Space {
    /// Red, green, blue; or grey.
    Rgb,
    /// As JPEG has them: on the way from JPEG to JPEG nothing is gained by going over red, green and blue.
    YCbCr,
}

impl Pixels {
    /// Returns the bytes of a row.
    pub(super) fn row_bytes(&self) -> usize {
        self.width as usize * usize::from(self.components)
    }

    /// Returns some rows.
    pub(super) fn rows(&self, rows: std::ops::Range<u32>) -> &[u8] {
        let bytes = self.row_bytes();
        self.data.get(rows.start as usize * bytes..rows.end as usize * bytes).unwrap_or_default()
    }

    /// Returns the picture as grey where it has no colour.
    pub(super) fn without_needless_colour(mut self) -> Pixels {
        let grey = |pixel: &[u8]| pixel[0] == pixel[1] && pixel[1] == pixel[2];
        if self.components == 3 && self.space == Space::Rgb && self.data.chunks_exact(3).all(grey) {
            // In place: of a large picture there is no second copy.
            let pixels = self.data.len() / 3;
            (0..pixels).for_each(|n| self.data[n] = self.data[3 * n]);
            self.data.truncate(pixels);
            self.data.shrink_to_fit();
            self.components = 1;
        }
        self
    }

    /// Returns the picture as its reader sees it.
    pub(super) fn turned(self, orientation: Orientation) -> Pixels {
        if orientation == Orientation::Upright {
            return self;
        }
        let size = (self.width as usize, self.height as usize);
        let (width, height) =
            if orientation.is_sideways() { (self.height, self.width) } else { (self.width, self.height) };
        let each = usize::from(self.components);
        let mut data = vec![0; self.data.len()];
        for (n, pixel) in self.data.chunks_exact(each).enumerate() {
            let (x, y) = orientation.place((n % size.0, n / size.0), size);
            let at = (y * width as usize + x) * each;
            data[at..at + each].copy_from_slice(pixel);
        }
        Pixels { data, width, height, ..self }
    }
}

/// Returns rows of a picture reduced to a size.
///
/// A cubic filter (Catmull-Rom): its weights are sums and products, which are the same on every machine, while those of
/// Lanczos are sines, which the system's library counts.
pub(super) fn reduced(
    rows: &[u8],
    (width, height): (u32, u32),
    like: &Pixels,
    (to_width, to_height): (u32, u32),
) -> Result<Pixels, Fault> {
    let kind = if like.components == 1 { PixelType::U8 } else { PixelType::U8x3 };
    let source = ImageRef::new(width, height, rows, kind).map_err(Fault::damaged)?;
    let mut target = Image::new(to_width.max(1), to_height.max(1), kind);
    let options = ResizeOptions::new().resize_alg(ResizeAlg::Convolution(FilterType::CatmullRom)).use_alpha(false);
    Resizer::new().resize(&source, &mut target, &options).map_err(Fault::damaged)?;
    Ok(Pixels {
        width: target.width(),
        height: target.height(),
        data: target.into_vec(),
        components: like.components,
        space: like.space,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn noise(width: u32, height: u32, components: u8) -> Pixels {
        let mut state = 7u32;
        let data = (0..width as usize * height as usize * usize::from(components))
            .map(|_| {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                (state >> 24) as u8
            })
            .collect();
        Pixels { data, width, height, components, space: Space::Rgb }
    }

    #[test]
    fn every_machine_reduces_to_the_same_pixels() {
        // Counted with AVX2, and the same with SSE4.1 and with neither.
        for (components, sum) in [(1, 1_794_414_604), (3, 3_175_004_237)] {
            let picture = noise(611, 407, components);
            let small = reduced(&picture.data, (611, 407), &picture, (200, 133)).unwrap();
            let found = small.data.iter().fold(0u32, |sum, &byte| sum.wrapping_mul(16_777_619) ^ u32::from(byte));
            assert_eq!(found, sum, "{components}");
        }
    }

    #[test]
    fn grey_in_three_components_becomes_one() {
        let mut picture = Pixels { data: vec![9; 12], width: 2, height: 2, components: 3, space: Space::Rgb };
        assert_eq!(picture.clone().without_needless_colour().data, vec![9; 4]);
        picture.data[4] = 10;
        assert_eq!(picture.clone().without_needless_colour(), picture);
    }

    #[test]
    fn a_turned_picture_has_its_pixels_where_they_are_shown() {
        let picture = Pixels { data: vec![1, 2, 3, 4, 5, 6], width: 3, height: 2, components: 1, space: Space::Rgb };
        let turned = picture.clone().turned(Orientation::Turn90);
        assert_eq!((turned.width, turned.height, turned.data), (2, 3, vec![4, 1, 5, 2, 6, 3]));
        assert_eq!(picture.turned(Orientation::Transpose).data, vec![1, 4, 2, 5, 3, 6]);
    }
}
