//! Pixels without loss: PNG filters and DEFLATE.

use libdeflater::{CompressionLvl, Compressor};

use super::pixels::Pixels;
use super::{Fault, Raster};

/// The usual one: higher levels take twice the time for two hundredths.
const LEVEL: i32 = 6;
/// For finding out whether it is worth it.
const SAMPLE_LEVEL: i32 = 1;
/// Rows of a sample, and how many samples are taken.
const SAMPLE: (u32, u32) = (8, 24);

/// Returns pixels as a stream of filtered rows; black and white at one bit a pixel.
pub(super) fn raster(pixels: &Pixels) -> Result<Raster, Fault> {
    let (width, height) = (pixels.width, pixels.height);
    if pixels.components == 1 && pixels.data.iter().all(|&grey| grey == 0 || grey == 255) {
        let rows: Vec<u8> = pixels.data.chunks(width as usize).flat_map(bits).collect();
        let packed = packed(&filtered(&rows, (width as usize).div_ceil(8), 1), LEVEL)?;
        return Ok(Raster { packed, width, height, components: 1, bits: 1 });
    }
    let each = usize::from(pixels.components);
    let packed = packed(&filtered(&pixels.data, pixels.row_bytes(), each), LEVEL)?;
    Ok(Raster { packed, width, height, components: pixels.components, bits: 8 })
}

/// Says whether a picture is a photograph: rows taken evenly need more than a third of a byte a component without loss.
///
/// Screenshots need less than a tenth, with a photograph in the middle a quarter; photographs and scans more than half.
pub(super) fn is_photograph(pixels: &Pixels) -> Result<bool, Fault> {
    let (rows, samples) = SAMPLE;
    let mut bytes = Vec::new();
    for n in 0..samples {
        let first = (u64::from(pixels.height) * u64::from(n) / u64::from(samples)) as u32;
        let last = (first + rows).min(pixels.height);
        bytes.extend(filtered(pixels.rows(first..last), pixels.row_bytes(), usize::from(pixels.components)));
    }
    Ok(packed(&bytes, SAMPLE_LEVEL)?.len() * 3 > bytes.len())
}

/// Returns bytes as a zlib stream.
pub(super) fn deflated(bytes: &[u8]) -> Result<Vec<u8>, Fault> {
    packed(bytes, LEVEL)
}

fn bits(row: &[u8]) -> impl Iterator<Item = u8> {
    row.chunks(8).map(|eight| {
        eight.iter().enumerate().fold(0, |byte, (n, &grey)| if grey == 0 { byte } else { byte | 0x80 >> n })
    })
}

fn packed(bytes: &[u8], level: i32) -> Result<Vec<u8>, Fault> {
    let mut compressor = Compressor::new(CompressionLvl::new(level).unwrap_or_default());
    let mut room = vec![0; compressor.zlib_compress_bound(bytes.len())];
    let length = compressor.zlib_compress(bytes, &mut room).map_err(Fault::damaged)?;
    room.truncate(length);
    room.shrink_to_fit();
    Ok(room)
}

/// Returns rows with a filter before each (PNG 3rd ed., 9): that whose differences are smallest in sum.
fn filtered(data: &[u8], row_bytes: usize, each: usize) -> Vec<u8> {
    let row_bytes = row_bytes.max(1);
    let mut out = Vec::with_capacity(data.len() + data.len() / row_bytes + 1);
    let mut above = vec![0; row_bytes];
    let mut tried = vec![0; row_bytes];
    let mut best = vec![0; row_bytes];
    for row in data.chunks_exact(row_bytes) {
        let (mut name, mut least) = (0u8, sum(row));
        best.copy_from_slice(row);
        for filter in [2, 1, 4, 3] {
            if least == 0 {
                break;
            }
            apply(filter, row, &above, each, &mut tried);
            let found = sum(&tried);
            if found < least {
                (name, least) = (filter, found);
                std::mem::swap(&mut best, &mut tried);
            }
        }
        out.push(name);
        out.extend_from_slice(&best);
        above.copy_from_slice(row);
    }
    out
}

/// Returns the sum of differences, each as far from zero as it is.
fn sum(row: &[u8]) -> u32 {
    row.iter().map(|&byte| u32::from(byte.cast_signed().unsigned_abs())).sum()
}

fn apply(filter: u8, row: &[u8], above: &[u8], each: usize, out: &mut [u8]) {
    let each = each.min(row.len());
    // The first pixel has nothing to its left.
    for n in 0..each {
        out[n] = row[n].wrapping_sub(match filter {
            1 => 0,
            3 => above[n] / 2,
            _ => above[n],
        });
    }
    let out = &mut out[each..];
    let before = row.iter().zip(above).zip(&above[each..]);
    let each_of = row[each..].iter().zip(before).zip(out);
    match filter {
        1 => each_of.for_each(|((x, ((a, _), _)), out)| *out = x.wrapping_sub(*a)),
        2 => each_of.for_each(|((x, ((_, _), b)), out)| *out = x.wrapping_sub(*b)),
        3 => each_of.for_each(|((x, ((a, _), b)), out)| {
            *out = x.wrapping_sub((u16::from(*a).wrapping_add(u16::from(*b)) / 2) as u8);
        }),
        _ => each_of.for_each(|((x, ((a, c), b)), out)| *out = x.wrapping_sub(paeth(*a, *b, *c))),
    }
}

/// Returns whichever of left, above and above left is nearest to left + above − above left.
fn paeth(a: u8, b: u8, c: u8) -> u8 {
    let (left, up, corner) = (i16::from(a), i16::from(b), i16::from(c));
    let (pa, pb, pc) = ((up - corner).abs(), (left - corner).abs(), (left + up - 2 * corner).abs());
    if pa <= pb && pa <= pc {
        a
    } else if pb <= pc {
        b
    } else {
        c
    }
}

/// Returns the pixels of a raster, one byte a component.
#[cfg(test)]
pub(super) fn unpacked(raster: &Raster) -> Vec<u8> {
    use std::io::Read;
    let mut bytes = Vec::new();
    flate2::read::ZlibDecoder::new(&raster.packed[..]).read_to_end(&mut bytes).unwrap();
    let row_bytes = (raster.width as usize * usize::from(raster.components * raster.bits)).div_ceil(8);
    let each = usize::from(raster.components);
    let mut above = vec![0u8; row_bytes];
    let mut out = Vec::new();
    for filtered in bytes.chunks_exact(row_bytes + 1) {
        let mut row = filtered[1..].to_vec();
        for n in 0..row_bytes {
            let (a, c) = if n < each { (0, 0) } else { (row[n - each], above[n - each]) };
            let b = above[n];
            row[n] = row[n].wrapping_add(match filtered[0] {
                0 => 0,
                1 => a,
                2 => b,
                3 => ((u16::from(a) + u16::from(b)) / 2) as u8,
                4 => paeth(a, b, c),
                other => panic!("filter {other}"),
            });
        }
        if raster.bits == 1 {
            out.extend((0..raster.width as usize).map(|x| if row[x / 8] & 0x80 >> (x % 8) == 0 { 0 } else { 255 }));
        } else {
            out.extend_from_slice(&row);
        }
        above = row;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::pixels::Space;
    use super::*;

    fn picture(width: u32, height: u32, components: u8, value: impl Fn(u32) -> u8) -> Pixels {
        let data = (0..width * height * u32::from(components)).map(value).collect();
        Pixels { data, width, height, components, space: Space::Rgb }
    }

    fn mixed(n: u32) -> u8 {
        let n = (n ^ n >> 7).wrapping_mul(2_654_435_761);
        ((n ^ n >> 15).wrapping_mul(2_246_822_519) >> 24) as u8
    }

    #[test]
    fn pixels_come_back() {
        for components in [1, 3] {
            for value in [mixed as fn(u32) -> u8, |n| (n / 7) as u8, |n| (n * n / 900) as u8] {
                let picture = picture(41, 29, components, value);
                assert_eq!(unpacked(&raster(&picture).unwrap()), picture.data);
            }
        }
    }

    #[test]
    fn black_and_white_takes_a_bit() {
        let picture = picture(37, 11, 1, |n| if n % 5 == 0 { 0 } else { 255 });
        let raster = raster(&picture).unwrap();
        assert_eq!(raster.bits, 1);
        assert_eq!(unpacked(&raster), picture.data);
    }

    #[test]
    fn noise_is_a_photograph_and_areas_are_none() {
        assert!(is_photograph(&picture(300, 300, 3, mixed)).unwrap());
        assert!(!is_photograph(&picture(300, 300, 3, |n| (n / 9000) as u8)).unwrap());
    }
}
