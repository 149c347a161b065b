//! A picture and how it stands on its page.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use super::kind::{Kind, kind_of};
use super::limits::{LEAST_DPI, MOST_PDF_BYTES, MOST_PICTURE_BYTES};
use super::{Art, Fault, Format, Mp, Orientation, pdf, picture};

/// A picture and how it stands on its page.
#[derive(Debug, Clone)]
pub struct Sheet {
    /// The picture. Sheets of one file never share it.
    pub art: Arc<Art>,
    /// How it is turned.
    pub orientation: Orientation,
    /// Width as printed, turned.
    pub width: Mp,
    /// Height as printed, turned.
    pub height: Mp,
}

impl Sheet {
    /// Returns the matrix that puts the art with its lower left corner at a place, in thousandths of a point from the lower left
    /// corner of the page: `q a b c d e f cm /Name Do Q`. Images and imported pages both fill the unit square.
    pub fn matrix(&self, x: Mp, y: Mp) -> [Mp; 6] {
        let [a, b, c, d, e, f] = self.orientation.unit().map(Mp::from);
        [a * self.width, b * self.height, c * self.width, d * self.height, e * self.width + x, f * self.height + y]
    }
}

/// Sheets are the same where they print the same art in the same way.
impl PartialEq for Sheet {
    fn eq(&self, other: &Sheet) -> bool {
        let size = |sheet: &Sheet| (sheet.orientation, sheet.width, sheet.height);
        Arc::ptr_eq(&self.art, &other.art) && size(self) == size(other)
    }
}

/// Returns the pages of a picture or a PDF file within an area (width, height), in order.
///
/// The kind is found in the bytes. The same bytes give the same sheets, byte for byte.
pub fn sheets(bytes: &[u8], area: (Mp, Mp)) -> Result<Vec<Sheet>, Fault> {
    let kind = kind_of(bytes);
    let most = if kind == Kind::Pdf { MOST_PDF_BYTES } else { MOST_PICTURE_BYTES };
    // What a file is matters more than how long it is: of a film nobody wants to hear that it is too large.
    let format = match kind {
        _ if bytes.is_empty() => return Err(Fault::Empty),
        Kind::Unknown => return Err(Fault::Unknown),
        Kind::Recording(recording) => return Err(Fault::Recording(recording.format)),
        Kind::Document(name) => return Err(Fault::Unsupported(name)),
        Kind::Picture(format) if !format.is_read() => return Err(Fault::Unsupported(format.name())),
        Kind::Picture(format) => Some(format),
        Kind::Pdf => None,
    };
    if bytes.len() as u64 > most {
        return Err(Fault::TooManyBytes { bytes: bytes.len() as u64, most });
    }
    guarded(|| read(bytes, format, area))
}

fn read(bytes: &[u8], format: Option<Format>, area: (Mp, Mp)) -> Result<Vec<Sheet>, Fault> {
    match format {
        Some(format) => picture::sheets(bytes, format, area),
        None => pdf::sheets(bytes, area),
    }
}

/// Returns what a function gives; a decoder that panics on a file nobody has tried it with must not end a run.
fn guarded<T>(function: impl FnOnce() -> Result<T, Fault>) -> Result<T, Fault> {
    catch_unwind(AssertUnwindSafe(function)).unwrap_or_else(|_| Err(Fault::damaged("its decoder failed")))
}

/// Returns the size at which a picture of so many pixels is printed: as large as the area lets it be, but not so large
/// that its pixels would be seen.
pub(super) fn fit((width, height): (u32, u32), area: (Mp, Mp)) -> (Mp, Mp) {
    let most = |pixels: u32, length: Mp| (u64::from(pixels) * 72_000 / LEAST_DPI).min(length.max(1) as u64);
    let (across, down) = (u64::from(width).max(1), u64::from(height).max(1));
    let (wide, high) = (most(width, area.0), most(height, area.1));
    let (wide, high) = if wide * down <= high * across {
        (wide, (wide * down / across).max(1))
    } else {
        ((high * across / down).max(1), high)
    };
    (Mp::try_from(wide).unwrap_or(Mp::MAX), Mp::try_from(high).unwrap_or(Mp::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_fits_and_is_not_blown_up() {
        let area = (482_000, 700_000);
        assert_eq!(fit((4000, 3000), area), (482_000, 361_500));
        assert_eq!(fit((1080, 2340), area), (323_076, 700_000));
        assert_eq!(fit((100, 50), area), (72_000, 36_000));
        assert_eq!(fit((20_000, 10), area), (482_000, 241));
    }

    #[test]
    fn the_matrix_places_corners() {
        let art =
            Arc::new(Art::Raster(super::super::Raster { packed: vec![], width: 2, height: 1, components: 1, bits: 8 }));
        let sheet = Sheet { art, orientation: Orientation::Turn90, width: 50_000, height: 100_000 };
        let [a, b, c, d, e, f] = sheet.matrix(10_000, 20_000);
        let at = |u: Mp, v: Mp| (a * u + c * v + e, b * u + d * v + f);
        // The stored upper left corner is shown at the upper right, the stored lower left one at the upper left.
        assert_eq!(at(0, 1), (60_000, 120_000));
        assert_eq!(at(0, 0), (10_000, 120_000));
    }
}
