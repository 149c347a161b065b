//! The PDF objects of one embedded font: Type0 over CIDFontType2 (ISO 32000-1, 9.7 and 9.8).

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};

use super::{Font, tounicode};
use crate::pdf::PdfError;
use crate::pdf::finish::deflated;

/// Width of a glyph the `W` array does not mention: that of an ideograph.
const DEFAULT_WIDTH: i32 = 1000;

/// Adds a font and returns its dictionary.
pub(super) fn add(pdf: &mut Document, font: &Font) -> Result<ObjectId, PdfError> {
    let name = Object::Name(format!("{}+{}", tag(font.program.sum), font.face.id().info().name).into_bytes());
    let program = dictionary! { "Length1" => font.program.length as i64, "Filter" => "FlateDecode" };
    let program = pdf.add_object(Stream::new(program, font.program.packed.clone()));
    let descriptor = pdf.add_object(descriptor(font, name.clone(), program));
    let mut descendant = dictionary! {
        "Type" => "Font",
        "Subtype" => "CIDFontType2",
        "BaseFont" => name.clone(),
        "CIDSystemInfo" => dictionary! {
            "Registry" => Object::string_literal("Adobe"),
            "Ordering" => Object::string_literal("Identity"),
            "Supplement" => 0,
        },
        "FontDescriptor" => descriptor,
        "DW" => DEFAULT_WIDTH,
        "W" => widths(font),
    };
    descendant.set("CIDToGIDMap", code_to_glyph(pdf, font)?);
    let descendant = pdf.add_object(descendant);
    let to_unicode = deflated(Dictionary::new(), &tounicode::cmap(&font.sources))?;
    let to_unicode = pdf.add_object(to_unicode);
    Ok(pdf.add_object(dictionary! {
        "Type" => "Font",
        "Subtype" => "Type0",
        "BaseFont" => name,
        "Encoding" => "Identity-H",
        "DescendantFonts" => vec![descendant.into()],
        "ToUnicode" => to_unicode,
    }))
}

/// Six capitals that differ between subsets of the same font (ISO 32000-1, 9.6.4), from the font file's check sum.
fn tag(mut sum: u32) -> String {
    let capital = || {
        let letter = b'A' + (sum % 26) as u8;
        sum /= 26;
        char::from(letter)
    };
    std::iter::repeat_with(capital).take(6).collect()
}

fn descriptor(font: &Font, name: Object, program: ObjectId) -> Dictionary {
    const SYMBOLIC: i64 = 4;
    const SERIF: i64 = 2;
    let (face, info) = (font.face, font.face.id().info());
    let ttf = face.ttf();
    let mille = |units: i16| i64::from(face.per_mille(i32::from(units)));
    let bounds = ttf.global_bounding_box();
    let bounds = [bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max];
    dictionary! {
        "Type" => "FontDescriptor",
        "FontName" => name,
        "Flags" => SYMBOLIC + if info.serif { SERIF } else { 0 },
        "FontBBox" => bounds.map(|b| Object::Integer(mille(b))).to_vec(),
        "ItalicAngle" => 0,
        "Ascent" => mille(ttf.typographic_ascender().unwrap_or_else(|| ttf.ascender())),
        "Descent" => mille(ttf.typographic_descender().unwrap_or_else(|| ttf.descender())),
        "CapHeight" => mille(ttf.capital_height().unwrap_or_else(|| ttf.ascender())),
        "StemV" => info.stem,
        "FontFile2" => program,
    }
}

/// Returns the `W` array: runs of codes whose width is not the default.
fn widths(font: &Font) -> Object {
    let mut array: Vec<Object> = Vec::new();
    let mut run: Vec<Object> = Vec::new();
    for (code, width) in font.widths.iter().enumerate() {
        if *width == DEFAULT_WIDTH {
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

/// Returns `Identity` where every code is its glyph's number, else the map between them.
fn code_to_glyph(pdf: &mut Document, font: &Font) -> Result<Object, PdfError> {
    if font.others.is_empty() {
        return Ok("Identity".into());
    }
    let map: Vec<u8> = font.glyphs().flat_map(u16::to_be_bytes).collect();
    Ok(pdf.add_object(deflated(Dictionary::new(), &map)?).into())
}
