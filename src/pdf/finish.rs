//! What printpdf leaves out or gets wrong: fonts, language, document information, file identifier, compression.

use std::io::Write;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Dictionary, Document as Pdf, Object, ObjectId, Stream, StringFormat, dictionary};
use sha2::{Digest, Sha256};

use super::PdfError;
use super::font::{Fonts, resource, utf16_with_mark};
use crate::letter::Document;
use crate::typeset::{FaceId, Layout};

/// Returns a compressed stream.
pub(super) fn deflated(mut dictionary: Dictionary, content: &[u8]) -> Result<Stream, PdfError> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
    let packed = encoder.write_all(content).and_then(|()| encoder.finish());
    dictionary.set("Filter", "FlateDecode");
    Ok(Stream::new(dictionary, packed.map_err(|e| PdfError::Write(e.to_string()))?))
}

/// Gives every page the fonts it uses, compresses its content, and drops the empty entries printpdf writes.
pub(super) fn fonts(pdf: &mut Pdf, layout: &Layout, fonts: &Fonts<'_>) -> Result<(), PdfError> {
    let added = fonts.add_to(pdf)?;
    let ids: Vec<ObjectId> = pdf.page_iter().collect();
    for (id, page) in ids.iter().zip(&layout.pages) {
        let mark = layout.mark.iter().flat_map(|m| &m.runs);
        let used: Vec<FaceId> = page.runs.iter().chain(mark).map(|r| r.face).collect();
        let fonts = added.iter().filter(|(face, _)| used.contains(face));
        let fonts = Dictionary::from_iter(fonts.map(|(face, id)| (resource(*face), Object::Reference(*id))));
        let dictionary = pdf.get_dictionary_mut(*id)?;
        dictionary.set("Resources", dictionary! { "Font" => fonts });
        for junk in ["Annots", "TrimBox", "CropBox"] {
            dictionary.remove(junk.as_bytes());
        }
        let content = dictionary.get(b"Contents")?.as_reference()?;
        let plain = pdf.get_object(content)?.as_stream()?.content.clone();
        pdf.set_object(content, deflated(Dictionary::new(), &plain)?);
    }
    Ok(())
}

/// Sets version, language, and that a window shows the letter's title instead of its file name.
pub(super) fn catalogue(pdf: &mut Pdf, document: &Document) -> Result<(), PdfError> {
    pdf.version = "1.7".to_owned();
    let catalogue = pdf.catalog_mut()?;
    catalogue.remove(b"PageLayout");
    catalogue.remove(b"PageMode");
    catalogue.set("Lang", Object::string_literal(document.script.code()));
    catalogue.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    Ok(())
}

/// Replaces the document information. Dates are those of the letter, at midnight UTC.
pub(super) fn information(pdf: &mut Pdf, document: &Document) {
    let date = document.date;
    let date = format!("D:{:04}{:02}{:02}000000Z", date.year().max(0), date.month(), date.day());
    let mut info = dictionary! {
        "Title" => text(&document.title),
        "Producer" => text(concat!("tousu ", env!("CARGO_PKG_VERSION"))),
        "CreationDate" => Object::string_literal(date.as_str()),
        "ModDate" => Object::string_literal(date.as_str()),
    };
    if !document.author.is_empty() {
        info.set("Author", text(&document.author));
    }
    let id = pdf.add_object(info);
    pdf.trailer.set("Info", id);
}

/// Returns the file. Its identifier is a hash of its content.
pub(super) fn bytes(pdf: &mut Pdf) -> Result<Vec<u8>, PdfError> {
    pdf.trailer.remove(b"ID");
    pdf.prune_objects();
    pdf.renumber_objects();
    let mut file = Vec::new();
    let failed = |e: std::io::Error| PdfError::Write(e.to_string());
    pdf.save_to(&mut file).map_err(failed)?;
    let hash = Object::String(Sha256::digest(&file)[..16].to_vec(), StringFormat::Hexadecimal);
    pdf.trailer.set("ID", vec![hash.clone(), hash]);
    file.clear();
    pdf.save_to(&mut file).map_err(failed)?;
    Ok(file)
}

/// Returns a text string: ASCII as it is, anything else as UTF-16 (ISO 32000-1, 7.9.2.2).
fn text(s: &str) -> Object {
    if s.is_ascii() {
        return Object::string_literal(s);
    }
    Object::String(utf16_with_mark(s.chars()), StringFormat::Hexadecimal)
}
