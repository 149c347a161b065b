//! The PDF objects of one embedded font: Type0 over CIDFontType2 or CIDFontType0 (ISO 32000-1, 9.7 and 9.8).

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};
use sha2::{Digest, Sha256};

use super::{Font, cff, tounicode};
use crate::pdf::PdfError;
use crate::pdf::finish::deflated;
use crate::typeset::fonts::Outlines;

/// Width of a glyph the `W` array does not mention: that of an ideograph.
const DEFAULT_WIDTH: i32 = 1000;

/// Adds a font and returns its dictionary.
pub(super) fn add(pdf: &mut Document, font: &Font<'_>) -> Result<ObjectId, PdfError> {
    let name = Object::Name(format!("{}+{}", tag(&font.program), font.face.name()).into_bytes());
    let (kind, subtype, about) = match font.face.outlines() {
        Outlines::TrueType => ("FontFile2", "CIDFontType2", dictionary! { "Length1" => font.program.len() as i64 }),
        Outlines::Cff => ("FontFile3", "CIDFontType0", dictionary! { "Subtype" => "CIDFontType0C" }),
    };
    let program = pdf.add_object(deflated(about, &font.program)?);
    let mut descriptor = descriptor(font, name.clone());
    descriptor.set(kind, program);
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
    match font.face.outlines() {
        Outlines::TrueType => descendant.set("CIDToGIDMap", code_to_glyph(pdf, font)?),
        Outlines::Cff if !is_identity(font) => encoding = code_to_cid(pdf, font)?,
        Outlines::Cff => {}
    }
    let descendant = pdf.add_object(descendant);
    let mut codes: Vec<_> = font.codes.iter().map(|((_, source), code)| (*code, *source)).collect();
    codes.sort_unstable();
    let to_unicode: Stream = deflated(Dictionary::new(), &tounicode::cmap(&codes))?;
    let to_unicode = pdf.add_object(to_unicode);
    Ok(pdf.add_object(dictionary! {
        "Type" => "Font",
        "Subtype" => "Type0",
        "BaseFont" => name,
        "Encoding" => encoding,
        "DescendantFonts" => vec![descendant.into()],
        "ToUnicode" => to_unicode,
    }))
}

fn system_info() -> Dictionary {
    dictionary! {
        "Registry" => Object::string_literal("Adobe"),
        "Ordering" => Object::string_literal("Identity"),
        "Supplement" => 0,
    }
}

/// Six capitals that differ between subsets of the same font (ISO 32000-1, 9.6.4), taken from the subset's content.
fn tag(program: &[u8]) -> String {
    Sha256::digest(program).iter().take(6).map(|b| char::from(b'A' + b % 26)).collect()
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
    let mut array: Vec<Object> = Vec::new();
    let mut run: Vec<Object> = Vec::new();
    let truetype = font.face.outlines() == Outlines::TrueType;
    for (code, (glyph, width)) in font.glyphs.iter().enumerate() {
        let no_cid = !truetype && code != usize::from(*glyph);
        if *width == DEFAULT_WIDTH || no_cid {
            array.extend((!run.is_empty()).then(|| Object::Array(std::mem::take(&mut run))));
            continue;
        }
        if run.is_empty() {
            array.push((code as i64).into());
        }
        run.push((*width).into());
    }
    array.extend((!run.is_empty()).then_some(Object::Array(run)));
    Object::Array(array)
}

/// Whether every code is its glyph's number.
fn is_identity(font: &Font<'_>) -> bool {
    font.glyphs.iter().enumerate().all(|(code, (glyph, _))| code == usize::from(*glyph))
}

/// Returns `Identity` where every code is its glyph's number, else the map between them.
fn code_to_glyph(pdf: &mut Document, font: &Font<'_>) -> Result<Object, PdfError> {
    if is_identity(font) {
        return Ok("Identity".into());
    }
    let map: Vec<u8> = font.glyphs.iter().flat_map(|(glyph, _)| glyph.to_be_bytes()).collect();
    Ok(pdf.add_object(deflated(Dictionary::new(), &map)?).into())
}

/// Returns the encoding of a font whose codes are not all CIDs.
fn code_to_cid(pdf: &mut Document, font: &Font<'_>) -> Result<Object, PdfError> {
    let about = dictionary! {
        "Type" => "CMap",
        "CMapName" => "Codes",
        "CIDSystemInfo" => system_info(),
    };
    let cids: Vec<u16> = font.glyphs.iter().map(|(glyph, _)| *glyph).collect();
    Ok(pdf.add_object(deflated(about, &cff::encoding(&cids))?).into())
}
