//! Sounds and films: which format, and how long where the file says so in one place.

use std::io::{self, Read, Seek, SeekFrom};

/// Boxes, chunks or elements walked over before a length is given up.
const STEPS: usize = 64;

/// A sound or a film.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Recording {
    /// Its usual name.
    pub format: &'static str,
    /// How long it is, rounded to the second, where the file tells without being decoded.
    pub seconds: Option<u64>,
}

/// Returns the recording a file is, of its first bytes; none if it is none.
pub(super) fn recording<R: Read + Seek>(head: &[u8], file: &mut R) -> io::Result<Option<Recording>> {
    let found = |format, seconds| Ok(Some(Recording { format, seconds }));
    match head {
        [_, _, _, _, b'f', b't', b'y', b'p', brand @ ..] => found(brand_name(brand), movie(file)?),
        [_, _, _, _, b'm' | b'w', b'o' | b'i', b'o' | b'd', b'v' | b'e', ..] if atom(head) => {
            found("MOV", movie(file)?)
        }
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'A', b'V', b'E', ..] => found("WAV", wave(file)?),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'A', b'V', b'I', b' ', ..] => found("AVI", avi(head)),
        [b'f', b'L', b'a', b'C', ..] => found("FLAC", flac(head)),
        [b'O', b'g', b'g', b'S', ..] => found("OGG", None),
        [b'#', b'!', b'A', b'M', b'R', ..] => found("AMR", None),
        [b'#', b'!', b'S', b'I', b'L', b'K', ..] | [2, b'#', b'!', b'S', b'I', b'L', b'K', ..] => found("SILK", None),
        [0x1A, 0x45, 0xDF, 0xA3, ..] => {
            let web = memchr::memmem::find(&head[..head.len().min(64)], b"webm").is_some();
            found(if web { "WebM" } else { "MKV" }, None)
        }
        [0x30, 0x26, 0xB2, 0x75, 0x8E, 0x66, 0xCF, 0x11, ..] => found("WMV", None),
        [b'F', b'L', b'V', 1, ..] => found("FLV", None),
        [0, 0, 1, 0xBA, ..] => found("MPEG", None),
        [b'I', b'D', b'3', ..] => found("MP3", None),
        [0xFF, 0xF1 | 0xF9, ..] => found("AAC", None),
        // Frame sync, a layer, a bit rate and a sampling rate that exist (ISO 11172-3, 2.4.1.3).
        [0xFF, b, c, ..] if b & 0xE6 == 0xE2 && c & 0xF0 != 0xF0 && c & 0x0C != 0x0C => found("MP3", None),
        _ => Ok(None),
    }
}

fn atom(head: &[u8]) -> bool {
    matches!(head.get(4..8), Some(b"moov" | b"wide"))
}

fn brand_name(brand: &[u8]) -> &'static str {
    match brand {
        [b'q', b't', ..] => "MOV",
        [b'M', b'4', b'A' | b'B', ..] => "M4A",
        [b'3', b'g', ..] => "3GP",
        _ => "MP4",
    }
}

/// Returns the length of a film from its movie header (ISO 14496-12, 8.2.2).
fn movie<R: Read + Seek>(file: &mut R) -> io::Result<Option<u64>> {
    let end = file.seek(SeekFrom::End(0))?;
    let Some((start, size)) = child(file, 0, end, b"moov")? else { return Ok(None) };
    let Some((start, _)) = child(file, start, start + size, b"mvhd")? else { return Ok(None) };
    let Some(body) = bytes_at::<32, R>(file, start)? else { return Ok(None) };
    let long = |at: usize| u64::from(u32::from_be_bytes([body[at], body[at + 1], body[at + 2], body[at + 3]]));
    let (scale, duration) = if body[0] == 1 { (long(20), long(24) << 32 | long(28)) } else { (long(12), long(16)) };
    // All bits set: unknown.
    Ok((duration != u64::from(u32::MAX) && duration != u64::MAX).then(|| rounded(duration, scale)).flatten())
}

/// Returns where the content of a box begins and how long it is; the box stands among those from `at` to `end`.
fn child<R: Read + Seek>(file: &mut R, mut at: u64, end: u64, name: &[u8; 4]) -> io::Result<Option<(u64, u64)>> {
    for _ in 0..STEPS {
        let Some(head) = bytes_at::<8, R>(file, at)? else { return Ok(None) };
        let mut header = 8;
        let mut size = u64::from(u32::from_be_bytes([head[0], head[1], head[2], head[3]]));
        if size == 1 {
            let Some(large) = bytes_at::<8, R>(file, at + 8)? else { return Ok(None) };
            (header, size) = (16, u64::from_be_bytes(large));
        } else if size == 0 {
            size = end.saturating_sub(at);
        }
        let Some(next) = at.checked_add(size).filter(|&next| size >= header && next <= end) else { return Ok(None) };
        if head[4..] == *name {
            return Ok(Some((at + header, size - header)));
        }
        at = next;
    }
    Ok(None)
}

/// Returns the length of a sound from its format and the size of its data (RIFF WAVE).
fn wave<R: Read + Seek>(file: &mut R) -> io::Result<Option<u64>> {
    let (mut at, mut rate) = (12, None);
    for _ in 0..STEPS {
        let Some(head) = bytes_at::<8, R>(file, at)? else { return Ok(None) };
        let size = u64::from(u32::from_le_bytes([head[4], head[5], head[6], head[7]]));
        match &head[..4] {
            b"fmt " => rate = bytes_at::<4, R>(file, at + 16)?.map(|bytes| u64::from(u32::from_le_bytes(bytes))),
            b"data" => return Ok(rate.and_then(|rate| rounded(size, rate))),
            _ => {}
        }
        at += 8 + size + size % 2;
    }
    Ok(None)
}

/// Returns the length of a film from its first header: microseconds a frame, frames.
fn avi(head: &[u8]) -> Option<u64> {
    let at = memchr::memmem::find(head, b"avih")? + 8;
    let long = |at: usize| Some(u64::from(u32::from_le_bytes(head.get(at..at + 4)?.try_into().ok()?)));
    rounded(long(at)?.checked_mul(long(at + 16)?)?, 1_000_000)
}

/// Returns the length of a sound from its first block (RFC 9639, 8.2): 20 bits of rate, 36 of samples.
fn flac(head: &[u8]) -> Option<u64> {
    let bytes: [u8; 8] = head.get(18..26)?.try_into().ok()?;
    let word = u64::from_be_bytes(bytes);
    let samples = word & 0xF_FFFF_FFFF;
    (samples > 0).then(|| rounded(samples, word >> 44)).flatten()
}

fn rounded(length: u64, unit: u64) -> Option<u64> {
    length.checked_add(unit / 2)?.checked_div(unit)
}

fn bytes_at<const N: usize, R: Read + Seek>(file: &mut R, at: u64) -> io::Result<Option<[u8; N]>> {
    let mut bytes = [0; N];
    file.seek(SeekFrom::Start(at))?;
    match file.read_exact(&mut bytes) {
        Ok(()) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => Ok(None),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Kind, kind};
    use super::*;
    use std::io::Cursor;

    fn of(bytes: &[u8]) -> Kind {
        kind(&mut Cursor::new(bytes)).unwrap()
    }

    fn recording(format: &'static str, seconds: impl Into<Option<u64>>) -> Kind {
        Kind::Recording(Recording { format, seconds: seconds.into() })
    }

    #[test]
    fn a_film_says_how_long_it_is() {
        let mut header = vec![0; 12];
        header.extend(600u32.to_be_bytes());
        header.extend(37_400u32.to_be_bytes());
        header.extend([0; 80]);
        let boxed = |name: &[u8], body: &[u8]| [&(8 + body.len() as u32).to_be_bytes(), name, body].concat();
        let film = [
            boxed(b"ftyp", b"isom\0\0\x02\0isommp41"),
            boxed(b"mdat", &[7; 999]),
            boxed(b"moov", &boxed(b"mvhd", &header)),
        ]
        .concat();
        assert_eq!(of(&film), recording("MP4", 62));
        assert_eq!(of(&film[..60]), recording("MP4", None));
    }

    #[test]
    fn a_sound_says_how_long_it_is() {
        let mut sound = b"RIFF\0\0\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0".to_vec();
        sound.extend(16_000u32.to_le_bytes());
        sound.extend(32_000u32.to_le_bytes());
        sound.extend([2, 0, 16, 0]);
        sound.extend(b"data");
        sound.extend(320_000u32.to_le_bytes());
        sound.extend([0; 64]);
        assert_eq!(of(&sound), recording("WAV", 10));
        assert_eq!(of(b"#!AMR\n"), recording("AMR", None));
        assert_eq!(of(b"\xFF\xFB\x90\x64\0\0"), recording("MP3", None));
    }
}
