//! JPEG files (ITU-T T.81): read segment by segment, decoded and coded where they are too fine.

use jpeg_encoder::{ChromaSubsamplingMethod, ColorType, Encoder, SamplingFactor};
use zune_core::bytestream::ZCursor;
use zune_core::colorspace::ColorSpace;
use zune_core::options::DecoderOptions;
use zune_jpeg::JpegDecoder;
use zune_jpeg::errors::DecodeErrors;

use super::limits::JPEG_QUALITY;
use super::pixels::{Pixels, Space};
use super::{Fault, Jpeg, Orientation, exif};

/// What a JPEG file is, and the file without what nobody is to see.
pub(super) struct Walked {
    /// The file without APPn (but for Adobe's APP14, which says what the components are) and comments, up to EOI.
    pub(super) jpeg: Jpeg,
    /// How it is turned.
    pub(super) orientation: Orientation,
    /// Whether a PDF reader shows it as it is: grey or YCbCr, or RGB that says so.
    pub(super) is_plain: bool,
}

/// Markers of T.81, table B.1.
mod marker {
    pub(super) const DHT: u8 = 0xC4;
    pub(super) const JPG: u8 = 0xC8;
    pub(super) const DAC: u8 = 0xCC;
    pub(super) const SOI: u8 = 0xD8;
    pub(super) const EOI: u8 = 0xD9;
    pub(super) const SOS: u8 = 0xDA;
    pub(super) const APP1: u8 = 0xE1;
    pub(super) const APP14: u8 = 0xEE;
    pub(super) const COM: u8 = 0xFE;
}

/// The head of a frame (T.81, B.2.2).
struct Frame {
    width: u32,
    height: u32,
    components: u8,
    /// Components called R, G, B: decoders that see no JFIF segment take them for what they are called.
    named_rgb: bool,
}

/// Reads a file up to its end.
///
/// # Errors
///
/// `Truncated` without EOI, `Unsupported` for codings that neither printers nor we decode, `Damaged` otherwise.
pub(super) fn walk(bytes: &[u8]) -> Result<Walked, Fault> {
    let mut kept = Vec::with_capacity(bytes.len());
    kept.extend([0xFF, marker::SOI]);
    let (mut frame, mut orientation, mut scans, mut at) = (None, None, 0, 2);
    loop {
        let (code, start) = next_marker(bytes, at)?;
        if code == marker::EOI {
            break;
        }
        if matches!(code, 0x01 | marker::SOI | 0xD0..=0xD7) {
            at = start + 2;
            continue;
        }
        let (body, mut end) = segment(bytes, start)?;
        match code {
            marker::APP1 if orientation.is_none() && body.starts_with(b"Exif\0") => {
                orientation = Some(exif::orientation(body));
            }
            marker::DHT | marker::JPG | marker::DAC => {}
            0xC0..=0xCF => {
                let is_second = frame.replace(frame_of(code, body)?).is_some();
                if is_second {
                    return Err(Fault::Unsupported("JPEG (hierarchical)"));
                }
            }
            marker::SOS => {
                scans += 1;
                end = scan_end(bytes, end)?;
            }
            _ => {}
        }
        let is_metadata = matches!(code, 0xE0..=0xEF | marker::COM);
        if !is_metadata || (code == marker::APP14 && body.starts_with(b"Adobe")) {
            kept.extend(&bytes[start..end]);
        }
        at = end;
    }
    kept.extend([0xFF, marker::EOI]);
    let frame = frame.filter(|_| scans > 0).ok_or_else(|| Fault::damaged("no picture in it"))?;
    Ok(Walked {
        is_plain: matches!(frame.components, 1 | 3) && !frame.named_rgb,
        jpeg: Jpeg { bytes: kept, width: frame.width, height: frame.height, components: frame.components },
        orientation: orientation.unwrap_or_default(),
    })
}

/// Returns the next marker and where its FF stands; bytes before it that are none are passed over, as decoders do.
fn next_marker(bytes: &[u8], mut at: usize) -> Result<(u8, usize), Fault> {
    loop {
        at += memchr::memchr(0xFF, bytes.get(at..).unwrap_or_default()).ok_or(Fault::Truncated)?;
        match bytes.get(at + 1) {
            None => return Err(Fault::Truncated),
            Some(0x00) => at += 2,
            Some(0xFF) => at += 1,
            Some(&code) => return Ok((code, at)),
        }
    }
}

/// Returns the content of the segment whose marker stands here, and where it ends.
fn segment(bytes: &[u8], start: usize) -> Result<(&[u8], usize), Fault> {
    let [high, low] = bytes.get(start + 2..start + 4).and_then(|b| b.try_into().ok()).ok_or(Fault::Truncated)?;
    let end = start + 2 + usize::from(u16::from_be_bytes([high, low]));
    if end < start + 4 {
        return Err(Fault::damaged("a segment without length"));
    }
    Ok((bytes.get(start + 4..end).ok_or(Fault::Truncated)?, end))
}

/// Returns where the entropy-coded data ends that begins here: at a marker that is no restart.
fn scan_end(bytes: &[u8], mut at: usize) -> Result<usize, Fault> {
    loop {
        at += memchr::memchr(0xFF, bytes.get(at..).unwrap_or_default()).ok_or(Fault::Truncated)?;
        match bytes.get(at + 1) {
            None => return Err(Fault::Truncated),
            Some(0x00 | 0xD0..=0xD7) => at += 2,
            Some(0xFF) => at += 1,
            Some(_) => return Ok(at),
        }
    }
}

fn frame_of(code: u8, body: &[u8]) -> Result<Frame, Fault> {
    let [precision, h1, h0, w1, w0, components, rest @ ..] = body else {
        return Err(Fault::damaged("a frame without size"));
    };
    match (code, precision) {
        (0xC0..=0xC2, 8) => {}
        (0xC0..=0xC2, _) => return Err(Fault::Unsupported("JPEG (12 bit)")),
        (0xC3 | 0xC7 | 0xCB | 0xCF, _) => return Err(Fault::Unsupported("JPEG (lossless)")),
        (0xC9 | 0xCA, _) => return Err(Fault::Unsupported("JPEG (arithmetic)")),
        _ => return Err(Fault::Unsupported("JPEG (hierarchical)")),
    }
    let (width, height) = (u16::from_be_bytes([*w1, *w0]), u16::from_be_bytes([*h1, *h0]));
    if width == 0 || height == 0 {
        return Err(Fault::damaged("a picture without size"));
    }
    if !matches!(components, 1 | 3 | 4) {
        return Err(Fault::Unsupported("JPEG (components)"));
    }
    let names: Vec<u8> = rest.chunks(3).take(3).map(|component| component[0]).collect();
    Ok(Frame { width: width.into(), height: height.into(), components: *components, named_rgb: names == *b"RGB" })
}

/// Decodes a file: grey, or YCbCr as it is where it is to become JPEG again.
pub(super) fn decode(bytes: &[u8]) -> Result<Pixels, Fault> {
    let most = usize::from(u16::MAX);
    let options = DecoderOptions::default().set_max_width(most).set_max_height(most);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    decoder.decode_headers().map_err(fault)?;
    let (color, components, space) = match decoder.input_colorspace() {
        Some(ColorSpace::Luma) => (ColorSpace::Luma, 1, Space::Rgb),
        Some(ColorSpace::YCbCr) => (ColorSpace::YCbCr, 3, Space::YCbCr),
        _ => (ColorSpace::RGB, 3, Space::Rgb),
    };
    decoder.set_options(options.jpeg_set_out_colorspace(color));
    let data = decoder.decode().map_err(fault)?;
    let (width, height) = decoder.dimensions().ok_or_else(|| Fault::damaged("no size"))?;
    if data.len() != width * height * usize::from(components) {
        return Err(Fault::damaged("pixels are missing"));
    }
    Ok(Pixels { data, width: width as u32, height: height as u32, components, space })
}

fn fault(error: DecodeErrors) -> Fault {
    match error {
        DecodeErrors::ExhaustedData => Fault::Truncated,
        error => Fault::damaged(format!("{error:?}")),
    }
}

/// Codes pixels as a JPEG file, colour at half the resolution.
pub(super) fn encode(pixels: &Pixels) -> Result<Jpeg, Fault> {
    let (Ok(width), Ok(height)) = (u16::try_from(pixels.width), u16::try_from(pixels.height)) else {
        return Err(Fault::damaged("too large for a JPEG file"));
    };
    let mut bytes = Vec::with_capacity(pixels.data.len() / 8);
    let mut encoder = Encoder::new(&mut bytes, JPEG_QUALITY);
    encoder.set_sampling_factor(SamplingFactor::F_2_2);
    encoder.set_chroma_subsampling_method(ChromaSubsamplingMethod::Average);
    encoder.set_optimized_huffman_tables(true);
    let color = match (pixels.components, pixels.space) {
        (1, _) => ColorType::Luma,
        (_, Space::YCbCr) => ColorType::Ycbcr,
        (_, Space::Rgb) => ColorType::Rgb,
    };
    encoder.encode(&pixels.data, width, height, color).map_err(Fault::damaged)?;
    Ok(Jpeg { bytes, width: pixels.width, height: pixels.height, components: pixels.components })
}

#[cfg(test)]
pub(super) mod tests;
