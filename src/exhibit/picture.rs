//! The pages of a picture.

use std::sync::Arc;

use super::decode::check_size;
use super::limits::*;
use super::pixels::{Pixels, reduced};
use super::sheet::fit;
use super::{Art, Fault, Format, Mp, Orientation, Sheet, cut, decode, jpeg, lossless};

/// Returns the pages of a picture within an area: one, or several of one that is very tall.
pub(super) fn sheets(bytes: &[u8], format: Format, area: (Mp, Mp)) -> Result<Vec<Sheet>, Fault> {
    if format == Format::Jpeg {
        return jpeg_sheets(bytes, area);
    }
    let (pixels, orientation) = decode::decode(bytes, format)?;
    let pixels = pixels.without_needless_colour();
    let size = upright((pixels.width, pixels.height), orientation);
    let coding = if lossless::is_photograph(&pixels)? { Coding::Jpeg } else { Coding::Lossless };
    if is_tall(size) {
        return tall(pixels.turned(orientation), coding, area);
    }
    let (width, height) = fit(size, area);
    let all = (pixels.width, pixels.height);
    let art = coded(&pixels, &pixels.data, all, finest(size, width, coding), coding)?;
    Ok(vec![Sheet { art: Arc::new(art), orientation, width, height }])
}

fn jpeg_sheets(bytes: &[u8], area: (Mp, Mp)) -> Result<Vec<Sheet>, Fault> {
    let walked = jpeg::walk(bytes)?;
    let (jpeg, orientation) = (walked.jpeg, walked.orientation);
    check_size(jpeg.width, jpeg.height)?;
    let size = upright((jpeg.width, jpeg.height), orientation);
    if is_tall(size) {
        return tall(jpeg::decode(&jpeg.bytes)?.turned(orientation), Coding::Jpeg, area);
    }
    let (width, height) = fit(size, area);
    let sheet = |art| Ok(vec![Sheet { art: Arc::new(art), orientation, width, height }]);
    let scale = finest(size, width, Coding::Jpeg);
    if walked.is_plain && scale.is_none() {
        return sheet(Art::Jpeg(jpeg));
    }
    let pixels = jpeg::decode(&jpeg.bytes)?;
    let art = coded(&pixels, &pixels.data, (pixels.width, pixels.height), scale, Coding::Jpeg)?;
    // A file that was coded more coarsely than we do is smaller as it is.
    if walked.is_plain && art.bytes() >= jpeg.bytes.len() { sheet(Art::Jpeg(jpeg)) } else { sheet(art) }
}

/// How pixels are stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Coding {
    Jpeg,
    Lossless,
}

impl Coding {
    fn dpi(self) -> u64 {
        match self {
            Coding::Jpeg => PHOTO_DPI,
            Coding::Lossless => SCREEN_DPI,
        }
    }
}

/// A factor: pixels kept of pixels there are.
type Scale = (u64, u64);

/// Returns by how much a picture is reduced that is printed at this width; none if it is not finer than need be.
fn finest((across, _): (u32, u32), width: Mp, coding: Coding) -> Option<Scale> {
    let (needed, there) = (width.max(1) as u64 * coding.dpi(), u64::from(across) * 72_000);
    (there * 100 > needed * DPI_SLACK).then_some((needed, there))
}

/// Returns rows of a picture, reduced and coded.
fn coded(
    picture: &Pixels,
    rows: &[u8],
    (width, height): (u32, u32),
    scale: Option<Scale>,
    coding: Coding,
) -> Result<Art, Fault> {
    let to = scale.map_or((width, height), |scale| (scaled(width, scale), scaled(height, scale)));
    let small;
    let pixels = if scale.is_none() && rows.len() == picture.data.len() {
        picture
    } else if scale.is_none() {
        small = Pixels { data: rows.to_vec(), width, height, ..*picture };
        &small
    } else {
        small = reduced(rows, (width, height), picture, to)?;
        &small
    };
    Ok(match coding {
        Coding::Jpeg => Art::Jpeg(jpeg::encode(pixels)?),
        Coding::Lossless => Art::Raster(lossless::raster(pixels)?),
    })
}

fn scaled(pixels: u32, (kept, of): Scale) -> u32 {
    ((u64::from(pixels) * kept + of / 2) / of.max(1)).clamp(1, u64::from(u32::MAX)) as u32
}

fn upright((width, height): (u32, u32), orientation: Orientation) -> (u32, u32) {
    if orientation.is_sideways() { (height, width) } else { (width, height) }
}

fn is_tall((width, height): (u32, u32)) -> bool {
    u64::from(height) * 10 > u64::from(width) * TALL
}

/// Returns the pages of a tall picture that stands upright.
fn tall(picture: Pixels, coding: Coding, area: (Mp, Mp)) -> Result<Vec<Sheet>, Fault> {
    let (across, down) = (u64::from(picture.width), u64::from(picture.height));
    let narrow = across * 72_000 / LEAST_DPI;
    let width = (area.0.clamp(1, TALL_WIDTH) as u64).min(narrow).max(1);
    let most = area.1.max(1) as u64 * across / width;
    let slices = down.div_ceil(most.max(1));
    if slices > MOST_PAGES as u64 {
        return Err(Fault::TooManyPages { most: MOST_PAGES });
    }
    let width = width as Mp;
    let scale = finest((picture.width, picture.height), width, coding);
    let slices = cut::slices(&picture, most as u32);
    let sheet = |rows: std::ops::Range<u32>| {
        let count = rows.end - rows.start;
        let art = coded(&picture, picture.rows(rows), (picture.width, count), scale, coding)?;
        let height = (width as u64 * u64::from(count) / across).max(1) as Mp;
        Ok(Sheet { art: Arc::new(art), orientation: Orientation::Upright, width, height })
    };
    slices.into_iter().map(sheet).collect()
}

#[cfg(test)]
mod tests;
