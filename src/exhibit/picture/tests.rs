//! What picture.rs does, on files made here.

use super::super::decode::tests::png_file;
use super::super::jpeg::tests::telling;
use super::super::lossless::unpacked;
use super::super::pixels::Space;
use super::*;

const AREA: (Mp, Mp) = (482_000, 700_000);

fn noise(bytes: usize) -> Vec<u8> {
    let mut state = 1u32;
    let next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 24) as u8
    };
    std::iter::repeat_with(next).take(bytes).collect()
}

/// A telephone's screen: bubbles on an even ground with a blank between them, and letters in them.
fn screenshot(width: u32, height: u32) -> Vec<u8> {
    let mut data = vec![237; width as usize * height as usize * 3];
    for (y, x) in (0..height).flat_map(|y| (0..width).map(move |x| (y, x))) {
        let at = ((y * width + x) * 3) as usize;
        if y % 220 > 40 && x > 60 && x < width - 200 {
            let is_ink = (x / 3 * 7 + y / 3 * 13) % 11 < 3 && y % 40 > 12;
            data[at..at + 3].copy_from_slice(if is_ink { &[20, 20, 20] } else { &[149, 236, 105] });
        }
    }
    data
}

fn of(bytes: &[u8]) -> Vec<Sheet> {
    super::super::sheets(bytes, AREA).unwrap()
}

#[test]
fn a_small_jpeg_stays_and_a_large_one_is_reduced() {
    let file = telling(600, 400, 6);
    let [sheet] = &of(&file)[..] else { panic!() };
    let Art::Jpeg(jpeg) = &*sheet.art else { panic!() };
    assert_eq!((jpeg.width, jpeg.height, sheet.orientation), (600, 400, Orientation::Turn90));
    assert_eq!((sheet.width, sheet.height), (288_000, 432_000));

    let file = telling(4000, 3000, 1);
    let [sheet] = &of(&file)[..] else { panic!() };
    let Art::Jpeg(jpeg) = &*sheet.art else { panic!() };
    // 482 pt at 200 pixels an inch.
    assert_eq!((jpeg.width, jpeg.height), (1339, 1004));
    assert_eq!((sheet.width, sheet.height), (482_000, 361_500));
}

#[test]
fn a_photograph_becomes_jpeg_and_a_screenshot_stays_as_it_is() {
    let file = png_file(300, 200, png::ColorType::Rgb, png::BitDepth::Eight, &noise(300 * 200 * 3));
    assert!(matches!(&*of(&file)[0].art, Art::Jpeg(_)));

    let data = screenshot(1080, 2000);
    let file = png_file(1080, 2000, png::ColorType::Rgb, png::BitDepth::Eight, &data);
    let [sheet] = &of(&file)[..] else { panic!() };
    let Art::Raster(raster) = &*sheet.art else { panic!() };
    assert_eq!((raster.components, raster.bits), (3, 8));
    assert!(unpacked(raster) == data);
    assert!(raster.packed.len() < data.len() / 20);
}

#[test]
fn a_tall_screenshot_is_cut_where_it_is_quiet() {
    let data = screenshot(1080, 14_000);
    let file = png_file(1080, 14_000, png::ColorType::Rgb, png::BitDepth::Eight, &data);
    let sheets = of(&file);
    let rows = |sheet: &Sheet| match &*sheet.art {
        Art::Raster(raster) => (raster.height as usize, unpacked(raster)),
        _ => panic!(),
    };
    assert!(sheets.iter().all(|sheet| sheet.width == 311_811 && sheet.height <= AREA.1));
    let stride = 1080 * 3;
    let mut end = 0;
    for sheet in &sheets {
        let (count, pixels) = rows(sheet);
        // Where the slice stands in the picture: at most a fiftieth of the last one above its end.
        let start = (end.max(60) - 60..=end)
            .find(|start| data.get(start * stride..).is_some_and(|rest| rest.starts_with(&pixels)));
        let start = start.unwrap();
        assert!(start < end || end == 0);
        end = start + count;
        assert!(end == 14_000 || end % 220 <= 40, "cut through a bubble at {end}");
    }
    assert_eq!(end, 14_000);
    assert!(sheets.len() < 8);
}

#[test]
fn a_tall_picture_lying_on_its_side_is_cut_upright() {
    let wide = Pixels { data: noise(3000 * 300), width: 3000, height: 300, components: 1, space: Space::Rgb };
    let file = super::super::jpeg::encode(&wide).unwrap().bytes;
    let exif = super::super::exif::sample(6);
    let app1 = [&[0xFF, 0xE1], &(exif.len() as u16 + 2).to_be_bytes()[..], &exif].concat();
    let file = [&file[..2], &app1, &file[2..]].concat();
    let sheets = of(&file);
    assert!(sheets.len() > 1);
    assert!(sheets.iter().all(|sheet| sheet.orientation == Orientation::Upright && sheet.width == 216_000));
}

#[test]
fn a_picture_without_end_is_refused() {
    let file = png_file(2, 2_000_000, png::ColorType::Grayscale, png::BitDepth::One, &vec![0x80; 2_000_000]);
    assert_eq!(super::super::sheets(&file, AREA).err(), Some(Fault::TooManyPages { most: MOST_PAGES }));
}

#[test]
fn the_same_bytes_give_the_same_bytes() {
    let file = telling(2500, 1800, 3);
    let bytes = |sheets: Vec<Sheet>| match &*sheets[0].art {
        Art::Jpeg(jpeg) => jpeg.bytes.clone(),
        _ => panic!(),
    };
    assert!(bytes(of(&file)) == bytes(of(&file)));
}
