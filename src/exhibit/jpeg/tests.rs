//! What jpeg.rs does, on files made here.

use super::*;

/// Returns a soft picture: hills of light, so that JPEG keeps it nearly as it is.
pub(crate) fn soft(width: u32, height: u32, components: u8) -> Pixels {
    let mut data = Vec::new();
    for (y, x) in (0..height).flat_map(|y| (0..width).map(move |x| (y, x))) {
        // A little grain, as every sensor has.
        let grain = ((x * 7919) ^ (y * 104_729)).wrapping_mul(2_654_435_761) >> 29;
        let value = [x * 240 / width, y * 240 / height, (x + y) * 240 / (width + height)].map(|v| v + grain);
        data.extend(value.iter().take(usize::from(components)).map(|&v| v as u8));
    }
    Pixels { data, width, height, components, space: Space::Rgb }
}

/// Returns a file with Exif (a place on earth in it), a comment, an ICC profile and a film behind its end.
pub(crate) fn telling(width: u32, height: u32, orientation: u16) -> Vec<u8> {
    let plain = encode(&soft(width, height, 3)).unwrap().bytes;
    let segment = |code: u8, body: &[u8]| [&[0xFF, code], &(body.len() as u16 + 2).to_be_bytes()[..], body].concat();
    let mut file = vec![0xFF, 0xD8];
    file.extend(segment(0xE1, &exif::sample(orientation)));
    file.extend(segment(0xE2, b"ICC_PROFILE\0\x01\x01nonsense\xFF\xD9"));
    file.extend(segment(0xFE, b"GPS in words"));
    file.extend(&plain[2..]);
    file.extend(b"ftypmp42 GPS of a motion photo \xFF\xD9");
    file
}

fn entropy_coded(bytes: &[u8]) -> &[u8] {
    let at = bytes.windows(2).position(|pair| pair == [0xFF, 0xDA]).unwrap();
    &bytes[at..at + bytes[at..].windows(2).position(|pair| pair == [0xFF, 0xD9]).unwrap() + 2]
}

#[test]
fn coded_data_stays_and_what_tells_goes() {
    let file = telling(64, 48, 6);
    let walked = walk(&file).unwrap();
    assert_eq!(walked.orientation, Orientation::Turn90);
    assert!(walked.is_plain);
    assert_eq!((walked.jpeg.width, walked.jpeg.height, walked.jpeg.components), (64, 48, 3));
    let clean = &walked.jpeg.bytes;
    assert!(memchr::memmem::find(&file, b"GPS").is_some());
    for word in [&b"GPS"[..], b"Exif", b"ICC_PROFILE", b"JFIF", b"ftyp"] {
        assert!(memchr::memmem::find(clean, word).is_none(), "{word:?}");
    }
    let plain = encode(&soft(64, 48, 3)).unwrap().bytes;
    assert_eq!(entropy_coded(clean), entropy_coded(&plain));
    assert!(clean.ends_with(&[0xFF, 0xD9]));
    assert_eq!(decode(clean).unwrap().data, decode(&plain).unwrap().data);
}

#[test]
fn restarts_and_scans_stay() {
    for progressive in [false, true] {
        let pixels = soft(200, 120, 3);
        let mut bytes = Vec::new();
        let mut encoder = Encoder::new(&mut bytes, 90);
        encoder.set_progressive(progressive);
        encoder.set_restart_interval(3);
        encoder.encode(&pixels.data, 200, 120, ColorType::Rgb).unwrap();
        let walked = walk(&bytes).unwrap();
        assert_eq!(decode(&walked.jpeg.bytes).unwrap(), decode(&bytes).unwrap());
        // Only the JFIF segment is gone.
        assert_eq!(walked.jpeg.bytes.len(), bytes.len() - 18);
    }
}

#[test]
fn a_file_cut_anywhere_is_truncated() {
    let file = encode(&soft(80, 60, 3)).unwrap().bytes;
    for end in 2..file.len() {
        assert_eq!(walk(&file[..end]).err(), Some(Fault::Truncated), "{end}");
    }
}

#[test]
fn adobe_says_what_the_components_are() {
    let pixels = Pixels { data: vec![120; 4 * 16 * 16], width: 16, height: 16, components: 3, space: Space::Rgb };
    let mut bytes = Vec::new();
    Encoder::new(&mut bytes, 90).encode(&pixels.data, 16, 16, ColorType::CmykAsYcck).unwrap();
    let walked = walk(&bytes).unwrap();
    assert!(!walked.is_plain);
    assert!(memchr::memmem::find(&walked.jpeg.bytes, b"Adobe").is_some());
    let decoded = decode(&walked.jpeg.bytes).unwrap();
    assert_eq!((decoded.components, decoded.space, decoded.data.len()), (3, Space::Rgb, 16 * 16 * 3));
}

#[test]
fn what_printers_do_not_decode_is_named() {
    let file = encode(&soft(16, 16, 1)).unwrap().bytes;
    let at = file.windows(2).position(|pair| pair == [0xFF, 0xC0]).unwrap();
    let with = |offset: usize, byte: u8| {
        let mut file = file.clone();
        file[at + offset] = byte;
        walk(&file).err()
    };
    assert_eq!(with(1, 0xC9), Some(Fault::Unsupported("JPEG (arithmetic)")));
    assert_eq!(with(1, 0xC3), Some(Fault::Unsupported("JPEG (lossless)")));
    assert_eq!(with(4, 12), Some(Fault::Unsupported("JPEG (12 bit)")));
    assert_eq!(with(6, 0), Some(Fault::damaged("a picture without size")));
}
