//! What decode.rs does, on files made here.

use super::*;

/// Returns a PNG file.
pub(crate) fn png_file(width: u32, height: u32, color: png::ColorType, depth: png::BitDepth, data: &[u8]) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, width, height);
    encoder.set_color(color);
    encoder.set_depth(depth);
    encoder.write_header().unwrap().write_image_data(data).unwrap();
    file
}

fn decoded(file: &[u8]) -> Pixels {
    decode(file, Format::Png).unwrap().0
}

#[test]
fn alpha_is_laid_over_white() {
    let file = png_file(3, 1, png::ColorType::Rgba, png::BitDepth::Eight, &[0, 0, 0, 0, 10, 20, 30, 255, 0, 0, 0, 128]);
    assert_eq!(decoded(&file).data, vec![255, 255, 255, 10, 20, 30, 127, 127, 127]);
    let file = png_file(2, 1, png::ColorType::GrayscaleAlpha, png::BitDepth::Eight, &[0, 0, 9, 255]);
    assert_eq!(decoded(&file).data, vec![255, 9]);
}

#[test]
fn sixteen_bits_become_eight_and_one_too() {
    let file = png_file(2, 1, png::ColorType::Grayscale, png::BitDepth::Sixteen, &[0x12, 0x34, 0xFE, 0xFF]);
    assert_eq!(decoded(&file).data, vec![0x12, 0xFE]);
    let file = png_file(4, 1, png::ColorType::Grayscale, png::BitDepth::One, &[0b1010_0000]);
    assert_eq!(decoded(&file).data, vec![255, 0, 255, 0]);
}

#[test]
fn webp_is_read_with_its_orientation() {
    let pixels: Vec<u8> = (0..4 * 6 * 4).map(|n| (n * 5) as u8 | 3).collect();
    let opaque: Vec<u8> = pixels.chunks(4).flat_map(|p| [p[0], p[1], p[2]]).collect();
    let mut file = Vec::new();
    let mut encoder = image_webp::WebPEncoder::new(&mut file);
    encoder.set_exif_metadata(super::super::exif::sample(8));
    encoder.encode(&opaque, 4, 6, image_webp::ColorType::Rgb8).unwrap();
    let (found, orientation) = decode(&file, Format::WebP).unwrap();
    assert_eq!((found.width, found.height, found.data), (4, 6, opaque));
    assert_eq!(orientation, Orientation::Turn270);
    assert_eq!(decode(&file[..file.len() - 9], Format::WebP).err(), Some(Fault::Truncated));
}
