//! The orientation in an Exif block; nothing else of it is read.

use super::Orientation;

/// Tag of the orientation (Exif 2.32, 4.6.4 A).
const ORIENTATION: u16 = 0x0112;
/// A 16-bit number.
const SHORT: u16 = 3;

/// Returns the orientation an Exif block gives; as stored where it gives none or cannot be read.
///
/// The block is a TIFF file, with or without `Exif\0\0` before it (APP1 of JPEG, EXIF of WebP as some programs write it).
pub(super) fn orientation(block: &[u8]) -> Orientation {
    let tiff = block.strip_prefix(b"Exif\0\0").unwrap_or(block);
    entry(tiff).map(Orientation::from_exif).unwrap_or_default()
}

fn entry(tiff: &[u8]) -> Option<u16> {
    let little = match tiff.get(..4)? {
        b"II\x2A\0" => true,
        b"MM\0\x2A" => false,
        _ => return None,
    };
    let short = |at: usize| {
        let bytes: [u8; 2] = tiff.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if little { u16::from_le_bytes(bytes) } else { u16::from_be_bytes(bytes) })
    };
    let long = |at: usize| {
        let bytes: [u8; 4] = tiff.get(at..at.checked_add(4)?)?.try_into().ok()?;
        Some(if little { u32::from_le_bytes(bytes) } else { u32::from_be_bytes(bytes) })
    };
    let directory = usize::try_from(long(4)?).ok()?;
    let entries = usize::from(short(directory)?);
    let at = (0..entries).map(|n| directory + 2 + 12 * n).find(|&at| short(at) == Some(ORIENTATION))?;
    (short(at + 2)? == SHORT).then(|| short(at + 8)).flatten()
}

/// Returns an Exif block with an orientation and a place on earth.
#[cfg(test)]
pub(super) fn sample(value: u16) -> Vec<u8> {
    let mut block = b"Exif\0\0MM\0\x2A\0\0\0\x08\0\x02".to_vec();
    block.extend([0x01, 0x12, 0, 3, 0, 0, 0, 1]);
    block.extend(value.to_be_bytes());
    block.extend([0, 0]);
    // The GPS directory: one ASCII entry, N.
    block.extend([0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 38]);
    block.extend([0; 4]);
    block.extend([0, 1, 0, 1, 0, 2, 0, 0, 0, 2, b'N', 0, 0, 0, 0, 0, 0, 0]);
    block.extend(b"GPS 31.2304N 121.4737E");
    block
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_orientation_is_read_in_both_byte_orders() {
        for value in 1..=8 {
            assert_eq!(orientation(&sample(value)), Orientation::from_exif(value));
        }
        let little = b"II\x2A\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x08\0\0\0\0\0\0\0";
        assert_eq!(orientation(little), Orientation::Turn270);
    }

    #[test]
    fn a_block_cut_anywhere_is_upright_or_right() {
        let block = sample(6);
        for end in 0..block.len() {
            let found = orientation(&block[..end]);
            assert!(matches!(found, Orientation::Upright | Orientation::Turn90));
        }
        assert_eq!(orientation(b"MM\0\x2A\xFF\xFF\xFF\xFF"), Orientation::Upright);
    }
}
