//! A font the user brings: what it must be to be printed with, and what is measured of it.

use std::fmt;

use owned_ttf_parser::{AsFaceRef, OwnedFace};
use ttf_parser::{Permissions, Tag, name_id};

use super::bundled::Metrics;
use super::face::{Face, Tables, per_mille};

/// Why a font cannot be printed with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FontError {
    /// It is no OpenType font, or a damaged one.
    Damaged,
    /// The file has this many faces and not the one asked for.
    NoSuchFace(u32),
    /// Its licence field forbids embedding the outlines, or embedding them in part (OpenType, OS/2 `fsType`).
    Forbidden,
    /// It has no outlines of the kinds a PDF takes: a bitmap or colour font, or a variable one with `CFF2` outlines.
    NoOutlines,
}

impl FontError {
    /// Returns the stable name; the fluent message is `cli-font-NAME`.
    pub const fn code(self) -> &'static str {
        match self {
            FontError::Damaged => "damaged",
            FontError::NoSuchFace(_) => "no-such-face",
            FontError::Forbidden => "forbidden",
            FontError::NoOutlines => "no-outlines",
        }
    }
}

impl fmt::Display for FontError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl std::error::Error for FontError {}

impl Face {
    /// Returns a face of a font file that was read: OpenType with TrueType or CFF outlines, alone or in a collection. Of a
    /// variable font it is the default instance.
    ///
    /// # Errors
    /// See [`FontError`].
    pub fn open(file: String, data: Vec<u8>, index: u32) -> Result<Face, FontError> {
        let faces = ttf_parser::fonts_in_collection(&data).unwrap_or(1);
        // A collection has four bytes a face behind its head of twelve; a damaged one may claim more than it has.
        if data.starts_with(b"ttcf") && (data.len().saturating_sub(12) / 4) < faces as usize {
            return Err(FontError::Damaged);
        }
        if index >= faces {
            return Err(FontError::NoSuchFace(faces));
        }
        let owned = OwnedFace::from_vec(data, index).map_err(|_| FontError::Damaged)?;
        let ttf = owned.as_face_ref();
        may_be_printed(ttf)?;
        let (name, metrics) = (postscript_name(ttf), measure(ttf));
        Ok(Face::new(Tables::Own(owned), index, name, file, metrics))
    }
}

/// Says why a face cannot be embedded as a subset of its outlines.
pub(crate) fn may_be_printed(ttf: &ttf_parser::Face<'_>) -> Result<(), FontError> {
    // A font without the table says nothing against it.
    if ttf.tables().os2.is_some() {
        let embedded = ttf.is_outline_embedding_allowed() && ttf.is_subsetting_allowed();
        if !embedded || matches!(ttf.permissions(), None | Some(Permissions::Restricted)) {
            return Err(FontError::Forbidden);
        }
    }
    let tables = ttf.tables();
    if tables.glyf.is_some() || tables.cff.is_some() {
        return Ok(());
    }
    // Outlines that the directory of the file names and that are not in it: half a file.
    let named = |record: ttf_parser::TableRecord| matches!(&record.tag.to_bytes(), b"glyf" | b"CFF ");
    let damaged = ttf.raw_face().table_records.into_iter().any(named);
    Err(if damaged { FontError::Damaged } else { FontError::NoOutlines })
}

/// Returns the PostScript name (OpenType, `name` 6) without what a PDF name would have to escape.
fn postscript_name(ttf: &ttf_parser::Face<'_>) -> String {
    let names = ttf.names().into_iter().filter(|n| n.name_id == name_id::POST_SCRIPT_NAME);
    let name = names.filter_map(|n| n.to_string()).next().unwrap_or_default();
    let name: String = name.chars().filter(|c| c.is_ascii_alphanumeric() || "-_+.".contains(*c)).take(63).collect();
    if name.is_empty() { "Font".to_owned() } else { name }
}

/// Characters by whose ink the centre is measured: frequent, of evenly filled squares.
const MEASURED: &str = "国國永我中申田東要業书書事";

/// The centre of fonts that have none of them: that of the bundled faces, nearly.
const CENTRE: i32 = 380;

/// Returns the mean ink centre of a few ideographs, and estimates of the stem from the weight and of serifs from the class.
fn measure(ttf: &ttf_parser::Face<'_>) -> Metrics {
    let centre = |c| {
        let ink = ttf.glyph_bounding_box(ttf.glyph_index(c)?)?;
        Some(per_mille(i32::from(ink.y_min) + i32::from(ink.y_max), ttf) / 2)
    };
    let centres: Vec<i32> = MEASURED.chars().filter_map(centre).collect();
    let mean = |all: &[i32]| all.iter().sum::<i32>() / all.len() as i32;
    let weight = i32::from(ttf.weight().to_number());
    Metrics {
        centre: if centres.is_empty() { CENTRE } else { mean(&centres) },
        // Weights 50 to 950 to stems of 10 to 230, the usual estimate of programs that write PDF.
        stem: 10 + 220 * (weight - 50).clamp(0, 900) / 900,
        serif: has_serifs(ttf),
    }
}

/// Returns whether the face calls itself one with serifs: PANOSE where it says (OpenType, OS/2 `panose`: family 2, serif style 2
/// to 10), else the IBM family class (`sFamilyClass` 1 to 5 and 7).
fn has_serifs(ttf: &ttf_parser::Face<'_>) -> bool {
    let Some(os2) = ttf.raw_face().table(Tag::from_bytes(b"OS/2")) else { return false };
    match (os2.get(30), os2.get(32), os2.get(33)) {
        (_, Some(2), Some(2..=10)) => true,
        (_, Some(2), Some(11..=15)) => false,
        (Some(class), _, _) => matches!(class, 1..=5 | 7),
        _ => false,
    }
}
