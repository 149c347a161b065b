//! Art put into a PDF file: images, and pages of other files as forms.

use std::collections::HashMap;
use std::sync::Arc;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};

use super::pdf::{PdfPage, joined};
use super::{Art, Fault, lossless};

/// What has been put into one PDF file. The same art is put there once, and pages of the same file share what they use.
#[derive(Debug, Default)]
pub struct Importer {
    /// Each art by its address, which cannot be another's as long as it is kept here.
    arts: HashMap<usize, (Arc<Art>, ObjectId)>,
    /// New objects by the address of their file and their old number.
    objects: HashMap<(usize, ObjectId), ObjectId>,
}

impl Importer {
    /// Returns an importer for one new file.
    pub fn new() -> Importer {
        Importer::default()
    }

    /// Puts art into a file and returns its XObject: an image or a form, which both fill the unit square.
    ///
    /// # Errors
    ///
    /// `Damaged` or `Bomb` where a page's content cannot be put together.
    pub fn add(&mut self, pdf: &mut Document, art: &Arc<Art>) -> Result<ObjectId, Fault> {
        let address = Arc::as_ptr(art) as usize;
        if let Some((_, id)) = self.arts.get(&address) {
            return Ok(*id);
        }
        let id = match &**art {
            Art::Jpeg(jpeg) => pdf.add_object(jpeg.stream()),
            Art::Raster(raster) => pdf.add_object(raster.stream()),
            Art::Page(page) => self.page(pdf, page)?,
        };
        self.arts.insert(address, (art.clone(), id));
        Ok(id)
    }

    /// Puts a page there: a form of its content, and where it has annotations another one around it, so that the
    /// content stays as it is and no names can clash.
    fn page(&mut self, pdf: &mut Document, page: &PdfPage) -> Result<ObjectId, Fault> {
        let matrix = page.matrix();
        if page.appearances.is_empty() {
            let form = self.content(pdf, page, matrix)?;
            return Ok(pdf.add_object(form));
        }
        let inner = self.content(pdf, page, [1.0, 0.0, 0.0, 1.0, 0.0, 0.0])?;
        let mut forms = dictionary! { "P" => pdf.add_object(inner) };
        let mut drawing = "/P Do\n".to_string();
        for (n, appearance) in page.appearances.iter().enumerate() {
            let form = self.copied(pdf, &page.source, &appearance.reference);
            forms.set(format!("A{n}"), form);
            let values = appearance.matrix.map(|value| (value as f32).to_string()).join(" ");
            drawing.push_str(&format!("q {values} cm /A{n} Do Q\n"));
        }
        let mut outer = form(page.bounds, matrix);
        outer.set("Resources", dictionary! { "XObject" => forms });
        Ok(pdf.add_object(Stream::new(outer, drawing.into_bytes()).with_compression(false)))
    }

    fn content(&mut self, pdf: &mut Document, page: &PdfPage, matrix: [f64; 6]) -> Result<Stream, Fault> {
        let mut form = form(page.bounds, matrix);
        form.set("Resources", self.copied(pdf, &page.source, &page.resources));
        if let Some(group) = &page.group {
            form.set("Group", self.copied(pdf, &page.source, group));
        }
        let bytes = if let [only] = page.contents[..] {
            let stream = page.source.get_object(only).and_then(Object::as_stream).map_err(Fault::damaged)?;
            for key in ["Filter", "DecodeParms"] {
                if let Ok(value) = stream.dict.get(key.as_bytes()) {
                    form.set(key, self.copied(pdf, &page.source, value));
                }
            }
            stream.content.clone()
        } else {
            form.set("Filter", "FlateDecode");
            lossless::deflated(&joined(page)?)?
        };
        Ok(Stream::new(form, bytes).with_compression(false))
    }

    /// Returns an object of another file with all it reaches put into this one.
    fn copied(&mut self, pdf: &mut Document, source: &Arc<Document>, object: &Object) -> Object {
        let file = Arc::as_ptr(source) as usize;
        let mut open = Vec::new();
        let copy = self.renumbered(pdf, source, object, &mut open);
        while let Some(old) = open.pop() {
            // What was opened has a number and an object.
            let (Some(object), Some(&new)) = (source.objects.get(&old), self.objects.get(&(file, old))) else {
                continue;
            };
            let object = self.renumbered(pdf, source, object, &mut open);
            pdf.objects.insert(new, object);
        }
        copy
    }

    /// Returns an object with new numbers in its references; those met for the first time are opened.
    fn renumbered(
        &mut self,
        pdf: &mut Document,
        source: &Arc<Document>,
        object: &Object,
        open: &mut Vec<ObjectId>,
    ) -> Object {
        match object {
            Object::Reference(old) => {
                let key = (Arc::as_ptr(source) as usize, *old);
                if let Some(new) = self.objects.get(&key) {
                    return Object::Reference(*new);
                }
                // Two references in a row are allowed nowhere but here and there; the copy has them too.
                if source.objects.get(old).is_none_or(is_foreign) {
                    return Object::Null;
                }
                let new = pdf.new_object_id();
                self.objects.insert(key, new);
                open.push(*old);
                Object::Reference(new)
            }
            Object::Array(array) => {
                Object::Array(array.iter().map(|each| self.renumbered(pdf, source, each, open)).collect())
            }
            Object::Dictionary(dictionary) => Object::Dictionary(self.entries(pdf, source, dictionary, open)),
            Object::Stream(stream) => {
                let mut dictionary = self.entries(pdf, source, &stream.dict, open);
                // Of a form or an image: numbers in the structure of another file, and what only editors read.
                for key in [&b"StructParent"[..], b"StructParents", b"Metadata", b"PieceInfo", b"OPI", b"Ref", b"AF"] {
                    dictionary.remove(key);
                }
                Object::Stream(Stream::new(dictionary, stream.content.clone()).with_compression(false))
            }
            other => other.clone(),
        }
    }

    fn entries(
        &mut self,
        pdf: &mut Document,
        source: &Arc<Document>,
        dictionary: &Dictionary,
        open: &mut Vec<ObjectId>,
    ) -> Dictionary {
        let mut entries = Dictionary::new();
        for (key, value) in dictionary {
            let value = if is_foreign(value) { Object::Null } else { self.renumbered(pdf, source, value, open) };
            // An entry that is null is none (ISO 32000-1, 7.3.7).
            if !value.is_null() {
                entries.set(key.clone(), value);
            }
        }
        entries
    }
}

/// Says whether an object belongs to a file and not to what a page draws: pages, structure, metadata, scripts.
///
/// It goes by what the object is, not by the key it stands under: a font may well be called P.
pub(super) fn is_foreign(object: &Object) -> bool {
    let dictionary = match object {
        Object::Dictionary(dictionary) => dictionary,
        Object::Stream(stream) => &stream.dict,
        _ => return false,
    };
    let name = |key: &[u8]| dictionary.get(key).and_then(Object::as_name).unwrap_or_default();
    let kinds: [&[u8]; 8] =
        [b"Page", b"Pages", b"Catalog", b"StructTreeRoot", b"StructElem", b"Annot", b"Metadata", b"Action"];
    kinds.contains(&name(b"Type")) || name(b"S") == b"JavaScript"
}

fn form(bounds: [f64; 4], matrix: [f64; 6]) -> Dictionary {
    let numbers = |values: &[f64]| Object::Array(values.iter().map(|&value| number(value)).collect());
    dictionary! {
        "Type" => "XObject",
        "Subtype" => "Form",
        "BBox" => numbers(&bounds),
        "Matrix" => numbers(&matrix),
    }
}

fn number(value: f64) -> Object {
    if value.fract() == 0.0 && value.abs() < 1e9 { Object::Integer(value as i64) } else { Object::Real(value as f32) }
}

#[cfg(test)]
pub(super) mod tests;
