//! What a file is, by its first bytes and never by its name.

use std::io::{self, Cursor, Read, Seek, SeekFrom};

use super::Recording;
use super::recording;

/// First bytes that are looked at: the header of a PDF file may stand within the first 1024 (ISO 32000-1, Annex H.3).
const HEAD: usize = 4096;

/// What a file is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// A picture.
    Picture(Format),
    /// A PDF file.
    Pdf,
    /// A sound or a film.
    Recording(Recording),
    /// A document or an archive that has to be saved as PDF first: its name.
    Document(&'static str),
    /// Anything else.
    Unknown,
}

/// The format of a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// ITU-T T.81.
    Jpeg,
    /// PNG.
    Png,
    /// WebP.
    WebP,
    /// HEIF with HEVC, as telephones write it.
    Heic,
    /// HEIF with AV1: known, not read.
    Avif,
    /// GIF: known, not read.
    Gif,
    /// Windows bitmap: known, not read.
    Bmp,
    /// TIFF and raw photographs: known, not read.
    Tiff,
    /// JPEG 2000: known, not read.
    Jpeg2000,
    /// JPEG XL: known, not read.
    JpegXl,
    /// Photoshop: known, not read.
    Psd,
}

impl Format {
    /// Returns its usual name.
    pub fn name(self) -> &'static str {
        match self {
            Format::Jpeg => "JPEG",
            Format::Png => "PNG",
            Format::WebP => "WebP",
            Format::Heic => "HEIC",
            Format::Avif => "AVIF",
            Format::Gif => "GIF",
            Format::Bmp => "BMP",
            Format::Tiff => "TIFF",
            Format::Jpeg2000 => "JPEG 2000",
            Format::JpegXl => "JPEG XL",
            Format::Psd => "PSD",
        }
    }

    /// Says whether pictures of this format are printed.
    pub fn is_read(self) -> bool {
        matches!(self, Format::Jpeg | Format::Png | Format::WebP | Format::Heic)
    }
}

/// Returns what a file is; of a recording, how long it is where the file says so in one place.
///
/// Reads the first bytes and, of recordings, a few headers behind them.
pub fn kind<R: Read + Seek>(file: &mut R) -> io::Result<Kind> {
    let mut head = Vec::with_capacity(HEAD);
    file.seek(SeekFrom::Start(0))?;
    file.by_ref().take(HEAD as u64).read_to_end(&mut head)?;
    Ok(match still(&head) {
        Kind::Unknown => recording::recording(&head, file)?.map_or(Kind::Unknown, Kind::Recording),
        kind => kind,
    })
}

/// Returns what a file in memory is.
pub(super) fn kind_of(bytes: &[u8]) -> Kind {
    kind(&mut Cursor::new(bytes)).unwrap_or(Kind::Unknown)
}

/// Returns what a file is unless it is a recording.
fn still(head: &[u8]) -> Kind {
    let brand = head.get(8..12).filter(|_| head.get(4..8) == Some(b"ftyp"));
    let format = match head {
        [0xFF, 0xD8, 0xFF, ..] => Format::Jpeg,
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1A, b'\n', ..] => Format::Png,
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Format::WebP,
        [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => Format::Gif,
        [b'B', b'M', _, _, _, _, 0, 0, 0, 0, ..] => Format::Bmp,
        [b'I', b'I', 0x2A, 0, ..] | [b'M', b'M', 0, 0x2A, ..] => Format::Tiff,
        [0, 0, 0, 0x0C, b'j', b'P', b' ', b' ', ..] | [0xFF, 0x4F, 0xFF, 0x51, ..] => Format::Jpeg2000,
        [0, 0, 0, 0x0C, b'J', b'X', b'L', b' ', ..] | [0xFF, 0x0A, ..] => Format::JpegXl,
        [b'8', b'B', b'P', b'S', ..] => Format::Psd,
        _ => match brand {
            Some(b"heic" | b"heix" | b"heim" | b"heis" | b"mif1" | b"msf1" | b"hevc" | b"hevx") => {
                // A neutral brand is the one of AVIF files too; the compatible brands tell.
                let avif = head[..head.len().min(64)].windows(4).any(|brand| brand == b"avif");
                if avif { Format::Avif } else { Format::Heic }
            }
            Some(b"avif" | b"avis") => Format::Avif,
            _ => return document(head),
        },
    };
    Kind::Picture(format)
}

fn document(head: &[u8]) -> Kind {
    let has = |word: &[u8]| memchr::memmem::find(head, word).is_some();
    match head {
        [b'P', b'K', 3, 4, ..] if has(b"OFD.xml") || has(b"Doc_0/") => Kind::Document("OFD"),
        [b'P', b'K', 3, 4, ..] if has(b"word/") => Kind::Document("DOCX"),
        [b'P', b'K', 3, 4, ..] if has(b"xl/") => Kind::Document("XLSX"),
        [b'P', b'K', 3, 4, ..] => Kind::Document("ZIP"),
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => Kind::Document("DOC"),
        [b'R', b'a', b'r', b'!', 0x1A, 7, ..] => Kind::Document("RAR"),
        [b'7', b'z', 0xBC, 0xAF, 0x27, 0x1C, ..] => Kind::Document("7Z"),
        [b'{', b'\\', b'r', b't', b'f', ..] => Kind::Document("RTF"),
        _ if memchr::memmem::find(&head[..head.len().min(1024)], b"%PDF-").is_some() => Kind::Pdf,
        _ => Kind::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_found_by_content() {
        let of = |bytes: &[u8]| kind_of(bytes);
        assert_eq!(of(b"\xFF\xD8\xFF\xE0"), Kind::Picture(Format::Jpeg));
        assert_eq!(of(b"GIF89a\x01\0"), Kind::Picture(Format::Gif));
        assert_eq!(of(b"\n\n%PDF-1.7\n"), Kind::Pdf);
        assert_eq!(of(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"), Kind::Picture(Format::Heic));
        assert_eq!(of(b"\0\0\0\x18ftypmif1\0\0\0\0mif1avif"), Kind::Picture(Format::Avif));
        assert_eq!(of(b"PK\x03\x04........OFD.xml"), Kind::Document("OFD"));
        assert_eq!(of("这是一段文字".as_bytes()), Kind::Unknown);
        assert_eq!(of(b""), Kind::Unknown);
    }
}
