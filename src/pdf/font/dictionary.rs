//! The PDF objects of one embedded font: Type0 over CIDFontType2 or CIDFontType0 (ISO 32000-1, 9.7 and 9.8).

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};

use super::program::words;
use super::{Cut, Font, cff, tounicode};
use crate::pdf::PdfError;
use crate::pdf::stream::{continued, deflated};

/// Width of a glyph the `W` array does not mention: that of an ideograph.
const DEFAULT_WIDTH: i32 = 1000;

/// Adds a font and returns its dictionary.
pub(super) fn add(pdf: &mut Document, font: &Font<'_>) -> Result<ObjectId, PdfError> {
    let (kind, subtype, program, check) = match &font.cut {
        Cut::TrueType(subset) => {
            let program = subset.program();
            let about = dictionary! { "Length1" => program.length as i64, "Filter" => "FlateDecode" };
            ("FontFile2", "CIDFontType2", Stream::new(about, program.packed), program.adler)
        }
        Cut::Cff(subset) => {
            let stream = deflated(dictionary! { "Subtype" => "CIDFontType0C" }, &subset.program);
            ("FontFile3", "CIDFontType0", stream, words(&subset.program))
        }
    };
    let name = Object::Name(format!("{}+{}", tag(check), font.face.name()).into_bytes());
    let mut descriptor = descriptor(font, name.clone());
    descriptor.set(kind, pdf.add_object(program));
    let descriptor = pdf.add_object(descriptor);
    let mut descendant = dictionary! {
        "Type" => "Font",
        "Subtype" => subtype,
        "BaseFont" => name.clone(),
        "CIDSystemInfo" => system_info(),
        "FontDescriptor" => descriptor,
        "DW" => DEFAULT_WIDTH,
        "W" => widths(font),
    };
    let mut encoding = Object::from("Identity-H");
    match &font.cut {
        Cut::TrueType(_) => descendant.set("CIDToGIDMap", code_to_glyph(pdf, font)),
        Cut::Cff(_) if !font.others.is_empty() => encoding = code_to_cid(pdf, font),
        Cut::Cff(_) => {}
    }
    let descendant = pdf.add_object(descendant);
    let to_unicode = pdf.add_object(to_unicode(font));
    Ok(pdf.add_object(dictionary! {
        "Type" => "Font",
        "Subtype" => "Type0",
        "BaseFont" => name,
        "Encoding" => encoding,
        "DescendantFonts" => vec![descendant.into()],
        "ToUnicode" => to_unicode,
    }))
}

/// Returns the map from codes to characters, behind what is in stock of it.
fn to_unicode(font: &Font<'_>) -> Stream {
    match &font.cut {
        Cut::TrueType(subset) if subset.stock.count > 0 => {
            let mut map = Vec::new();
            tounicode::rest(&font.sources, &subset.stock.sources, &mut map);
            continued(Dictionary::new(), &subset.stock.map, &map)
        }
        _ => {
            let mut map = tounicode::beginning(&[]);
            tounicode::rest(&font.sources, &[], &mut map);
            deflated(Dictionary::new(), &map)
        }
    }
}

fn system_info() -> Dictionary {
    dictionary! {
        "Registry" => Object::string_literal("Adobe"),
        "Ordering" => Object::string_literal("Identity"),
        "Supplement" => 0,
    }
}

/// Six capitals that differ between subsets of the same font (ISO 32000-1, 9.6.4), from a check sum of the font.
fn tag(mut check: u32) -> String {
    let capital = || {
        let letter = b'A' + (check % 26) as u8;
        check /= 26;
        char::from(letter)
    };
    std::iter::repeat_with(capital).take(6).collect()
}

fn descriptor(font: &Font<'_>, name: Object) -> Dictionary {
    const SYMBOLIC: i64 = 4;
    const SERIF: i64 = 2;
    let face = font.face;
    let ttf = face.ttf();
    let mille = |units: i16| i64::from(face.per_mille(i32::from(units)));
    let bounds = ttf.global_bounding_box();
    let bounds = [bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max];
    dictionary! {
        "Type" => "FontDescriptor",
        "FontName" => name,
        "Flags" => SYMBOLIC + if face.serif() { SERIF } else { 0 },
        "FontBBox" => bounds.map(|b| Object::Integer(mille(b))).to_vec(),
        "ItalicAngle" => 0,
        "Ascent" => mille(ttf.typographic_ascender().unwrap_or_else(|| ttf.ascender())),
        "Descent" => mille(ttf.typographic_descender().unwrap_or_else(|| ttf.descender())),
        "CapHeight" => mille(ttf.capital_height().unwrap_or_else(|| ttf.ascender())),
        "StemV" => face.stem(),
    }
}

/// Returns the `W` array: runs of CIDs whose width is not the default. In a font without `CIDToGIDMap` the CIDs are the glyphs.
fn widths(font: &Font<'_>) -> Object {
    let cids = match font.cut {
        Cut::TrueType(_) => font.widths.len(),
        Cut::Cff(_) => usize::from(font.cut.count()),
    };
    let mut array: Vec<Object> = Vec::new();
    let mut run: Vec<Object> = Vec::new();
    for (cid, width) in font.widths.iter().enumerate().take(cids) {
        if *width == DEFAULT_WIDTH {
            array.extend((!run.is_empty()).then(|| Object::Array(std::mem::take(&mut run))));
            continue;
        }
        if run.is_empty() {
            array.push((cid as i64).into());
        }
        run.push((*width).into());
    }
    array.extend((!run.is_empty()).then_some(Object::Array(run)));
    Object::Array(array)
}

/// Returns `Identity` where every code is its glyph's number, else the map between them.
fn code_to_glyph(pdf: &mut Document, font: &Font<'_>) -> Object {
    if font.others.is_empty() {
        return "Identity".into();
    }
    let map: Vec<u8> = font.glyphs().flat_map(u16::to_be_bytes).collect();
    pdf.add_object(deflated(Dictionary::new(), &map)).into()
}

/// Returns the encoding of a font whose codes are not all CIDs.
fn code_to_cid(pdf: &mut Document, font: &Font<'_>) -> Object {
    let about = dictionary! {
        "Type" => "CMap",
        "CMapName" => "Codes",
        "CIDSystemInfo" => system_info(),
    };
    let cids: Vec<u16> = font.glyphs().collect();
    pdf.add_object(deflated(about, &cff::encoding(&cids))).into()
}
