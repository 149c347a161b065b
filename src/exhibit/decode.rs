//! PNG, WebP and HEIC as pixels: 8 bits, alpha over white.

use std::io::{Cursor, ErrorKind};

use image_webp::{DecodingError as WebPError, WebPDecoder};
use png::{Decoder, DecodingError, Transformations};

use super::limits::MOST_PIXELS;
use super::pixels::{Pixels, Space};
use super::{Fault, Format, Orientation, exif};

/// Bytes a PNG decoder may take besides the pixels: chunks it cannot pass over.
const PNG_ROOM: usize = 16 << 20;
/// Bytes of the metadata of a WebP file.
const WEBP_ROOM: usize = 16 << 20;
/// Bytes of IDAT that no picture needs, beside a hundredth over its pixels.
const PNG_SLACK: u64 = 1 << 20;

/// Decodes a picture of any format but JPEG.
pub(super) fn decode(bytes: &[u8], format: Format) -> Result<(Pixels, Orientation), Fault> {
    match format {
        Format::Png => png(bytes),
        Format::WebP => webp(bytes),
        Format::Heic => Ok((heic(bytes)?, Orientation::Upright)),
        other => Err(Fault::Unsupported(other.name())),
    }
}

/// Refuses pictures with more pixels than are read.
pub(super) fn check_size(width: u32, height: u32) -> Result<(), Fault> {
    if width == 0 || height == 0 {
        return Err(Fault::damaged("a picture without size"));
    }
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(Fault::TooManyPixels { width, height, most: MOST_PIXELS });
    }
    Ok(())
}

/// What the chunks of a PNG file say before any of them is decoded.
struct Chunks<'a> {
    exif: Option<&'a [u8]>,
    /// Bytes of IDAT.
    packed: u64,
}

/// Walks over the chunks (PNG 3rd ed., 5.3).
fn chunks(bytes: &[u8]) -> Result<Chunks<'_>, Fault> {
    let mut found = Chunks { exif: None, packed: 0 };
    let mut at = 8;
    while let Some(head) = bytes.get(at..at + 8) {
        let length = u32::from_be_bytes([head[0], head[1], head[2], head[3]]) as usize;
        let body = bytes.get(at + 8..).and_then(|rest| rest.get(..length)).ok_or(Fault::Truncated)?;
        match &head[4..] {
            b"IDAT" => found.packed += length as u64,
            b"eXIf" => found.exif = Some(body),
            b"IEND" => return Ok(found),
            _ => {}
        }
        at += 12 + length;
    }
    Err(Fault::Truncated)
}

fn png(bytes: &[u8]) -> Result<(Pixels, Orientation), Fault> {
    let long = |at: usize| bytes.get(at..at + 4).map(|b| u32::from_be_bytes([b[0], b[1], b[2], b[3]]));
    let (width, height) = long(16).zip(long(20)).ok_or(Fault::Truncated)?;
    check_size(width, height)?;
    let chunks = chunks(bytes)?;
    // Eight bytes a pixel and the filters are the most there can be; DEFLATE adds next to nothing.
    let pixels = u64::from(width) * u64::from(height) * 8 + u64::from(height) * 2;
    if chunks.packed > pixels + pixels / 100 + PNG_SLACK {
        return Err(Fault::Bomb);
    }
    let mut decoder = Decoder::new_with_limits(Cursor::new(bytes), png::Limits { bytes: PNG_ROOM });
    // Profiles and texts are not looked at: a few bytes of them can inflate to gigabytes.
    decoder.set_ignore_text_chunk(true);
    decoder.set_ignore_iccp_chunk(true);
    decoder.set_transformations(Transformations::EXPAND | Transformations::STRIP_16);
    let mut reader = decoder.read_info().map_err(png_fault)?;
    let samples = reader.output_color_type().0.samples();
    let components = if samples < 3 { 1 } else { 3 };
    let stride = width as usize * components;
    let mut data = vec![0; stride * height as usize];
    let mut line = Vec::with_capacity(stride);
    for n in 0.. {
        let Some(row) = reader.next_interlaced_row().map_err(png_fault)? else { break };
        line.clear();
        opaque(row.data(), samples, &mut line);
        match row.interlace() {
            png::InterlaceInfo::Adam7(pass) => {
                png::expand_interlaced_row(&mut data, stride, &line, pass, 8 * components as u8);
            }
            png::InterlaceInfo::Null(_) => data[n * stride..][..line.len()].copy_from_slice(&line),
        }
    }
    let orientation = chunks.exif.map(exif::orientation).unwrap_or_default();
    Ok((Pixels { data, width, height, components: components as u8, space: Space::Rgb }, orientation))
}

fn png_fault(error: DecodingError) -> Fault {
    match error {
        DecodingError::IoError(error) if error.kind() == ErrorKind::UnexpectedEof => Fault::Truncated,
        DecodingError::LimitsExceeded => Fault::Bomb,
        error => Fault::damaged(error),
    }
}

/// Lays pixels over white and drops alpha: of grey and alpha, or red, green, blue and alpha.
fn opaque(row: &[u8], samples: usize, out: &mut Vec<u8>) {
    match samples {
        2 => out.extend(row.chunks_exact(2).map(|pixel| over_white(pixel[0], pixel[1]))),
        4 => {
            for pixel in row.chunks_exact(4) {
                let alpha = pixel[3];
                out.extend([over_white(pixel[0], alpha), over_white(pixel[1], alpha), over_white(pixel[2], alpha)]);
            }
        }
        _ => out.extend_from_slice(row),
    }
}

fn over_white(value: u8, alpha: u8) -> u8 {
    let (value, alpha) = (u32::from(value), u32::from(alpha));
    ((value * alpha + 255 * (255 - alpha) + 127) / 255) as u8
}

fn webp(bytes: &[u8]) -> Result<(Pixels, Orientation), Fault> {
    let declared = bytes.get(4..8).map_or(0, |b| u32::from_le_bytes([b[0], b[1], b[2], b[3]]));
    if u64::from(declared) + 8 > bytes.len() as u64 {
        return Err(Fault::Truncated);
    }
    let mut decoder = WebPDecoder::new(Cursor::new(bytes)).map_err(webp_fault)?;
    decoder.set_memory_limit(WEBP_ROOM);
    let (width, height) = decoder.dimensions();
    check_size(width, height)?;
    let orientation = decoder.exif_metadata().ok().flatten().map(|block| exif::orientation(&block)).unwrap_or_default();
    let mut data = vec![0; decoder.output_buffer_size().ok_or(Fault::Bomb)?];
    decoder.read_image(&mut data).map_err(webp_fault)?;
    if decoder.has_alpha() {
        data = flattened(data);
    }
    Ok((Pixels { data, width, height, components: 3, space: Space::Rgb }, orientation))
}

fn webp_fault(error: WebPError) -> Fault {
    match error {
        WebPError::IoError(error) if error.kind() == ErrorKind::UnexpectedEof => Fault::Truncated,
        WebPError::MemoryLimitExceeded | WebPError::ImageTooLarge => Fault::Bomb,
        error => Fault::damaged(error),
    }
}

/// Lays red, green, blue and alpha over white, in place: of a large picture there is no second copy.
fn flattened(mut data: Vec<u8>) -> Vec<u8> {
    let pixels = data.len() / 4;
    for n in 0..pixels {
        let alpha = data[4 * n + 3];
        for c in 0..3 {
            data[3 * n + c] = over_white(data[4 * n + c], alpha);
        }
    }
    data.truncate(3 * pixels);
    data
}

/// Decodes a HEIC file. How it is turned stands in its own boxes, which its decoder follows; Exif in it does not count.
fn heic(bytes: &[u8]) -> Result<Pixels, Fault> {
    let info = heic_rs::probe(bytes).map_err(heic_fault)?;
    check_size(info.width, info.height)?;
    check_size(info.coded_width, info.coded_height)?;
    let layout = if info.has_alpha { heic_rs::PixelLayout::Rgba8 } else { heic_rs::PixelLayout::Rgb8 };
    let options =
        heic_rs::DecodeOptions::default().with_layout(layout).with_max_pixels(Some(MOST_PIXELS)).with_threads(Some(1));
    let image = heic_rs::decode(bytes, &options).map_err(heic_fault)?;
    let data = if info.has_alpha { flattened(image.data) } else { image.data };
    Ok(Pixels { data, width: image.width, height: image.height, components: 3, space: Space::Rgb })
}

fn heic_fault(error: heic_rs::Error) -> Fault {
    match error {
        heic_rs::Error::Truncated(_) => Fault::Truncated,
        heic_rs::Error::Unsupported(_) => Fault::Unsupported("HEIC"),
        heic_rs::Error::PixelLimit { .. } => Fault::Bomb,
        error => Fault::damaged(error),
    }
}

#[cfg(test)]
pub(super) mod tests;
