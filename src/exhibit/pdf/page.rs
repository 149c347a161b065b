//! One page: what is seen of it, how it is turned, what it draws.

use std::collections::HashSet;
use std::sync::Arc;

use lopdf::{Document, Object, ObjectId, Stream};

use super::super::Fault;
use super::super::limits::MOST_CONTENT_BYTES;
use super::tree::Leaf;
use super::{PdfPage, annotations};

/// Most points of a side: 200 inches, of which each may be 75,000 units long (ISO 32000-1, Annex C).
const LONGEST: f64 = 15_000_000.0;

/// Objects that were found whole.
#[derive(Default)]
pub(super) struct Checked(HashSet<ObjectId>);

/// Reads a page.
///
/// # Errors
///
/// `Damaged` without a MediaBox or where something it draws cannot be read, `Bomb` if its content is one.
pub(super) fn page(source: &Arc<Document>, leaf: &Leaf, checked: &mut Checked) -> Result<PdfPage, Fault> {
    let document: &Document = source;
    let own = |key: &[u8]| leaf.page.get(key).ok().filter(|value| !value.is_null());
    let resources = leaf.inherited.resources.cloned().unwrap_or_else(|| Object::Dictionary(Default::default()));
    let contents = own(b"Contents").map(|contents| streams(document, contents)).transpose()?.unwrap_or_default();
    let group = own(b"Group").cloned();
    if own(b"Annots").is_some_and(|annots| annotations::is_undrawn(document, annots)) {
        return Err(Fault::Undrawn);
    }
    let appearances = own(b"Annots").map(|annots| annotations::appearances(document, annots)).unwrap_or_default();
    let mut left = MOST_CONTENT_BYTES;
    for &id in contents.iter().chain(appearances.iter().map(|appearance| &appearance.form)) {
        left = left.saturating_sub(inflated(document, id, left)?);
    }
    let roots = [Some(&resources), group.as_ref()].into_iter().flatten();
    checked.reach(document, roots.chain(appearances.iter().map(|appearance| &appearance.reference)))?;
    let unit = own(b"UserUnit").and_then(|unit| number(document, unit)).filter(|unit| *unit > 0.0).unwrap_or(1.0);
    let bounds = bounds(document, leaf)?;
    let longest = (bounds[2] - bounds[0]).max(bounds[3] - bounds[1]) * unit;
    if longest > LONGEST {
        return Err(Fault::damaged("a page without end"));
    }
    Ok(PdfPage {
        source: source.clone(),
        contents,
        resources,
        group,
        bounds,
        turns: turns(document, leaf.inherited.rotate),
        appearances,
        unit,
    })
}

/// Returns the streams of a page's content (ISO 32000-1, table 30).
fn streams(document: &Document, contents: &Object) -> Result<Vec<ObjectId>, Fault> {
    let missing = |_| Fault::damaged("the content of a page is missing");
    let (id, object) = document.dereference(contents).map_err(missing)?;
    match (object, id) {
        (Object::Stream(_), Some(id)) => Ok(vec![id]),
        (Object::Null, _) => Ok(vec![]),
        (Object::Array(parts), _) => {
            let part = |part: &Object| match document.dereference(part).map_err(missing)? {
                (Some(id), Object::Stream(_)) => Ok(Some(id)),
                (_, Object::Null) => Ok(None),
                _ => Err(Fault::damaged("the content of a page is no stream")),
            };
            parts.iter().filter_map(|object| part(object).transpose()).collect()
        }
        _ => Err(Fault::damaged("the content of a page is no stream")),
    }
}

/// Returns how many bytes a stream inflates to.
fn inflated(document: &Document, id: ObjectId, most: usize) -> Result<usize, Fault> {
    match content(document, id, most) {
        Ok(bytes) => Ok(bytes.len()),
        // A filter we do not know goes through as it is.
        Err(Fault::Unsupported(_)) => Ok(0),
        Err(fault) => Err(fault),
    }
}

/// Returns the content of a stream without its filters, of at most so many bytes.
fn content(document: &Document, id: ObjectId, most: usize) -> Result<Vec<u8>, Fault> {
    let stream = document.get_object(id).and_then(Object::as_stream).map_err(Fault::damaged)?;
    let resolved =
        |key: &[u8]| stream.dict.get(key).ok().and_then(|o| document.dereference(o).ok()).map(|(_, o)| o.clone());
    let mut plain = Stream::new(Default::default(), vec![]);
    plain.content.clone_from(&stream.content);
    for key in [&b"Filter"[..], b"DecodeParms"] {
        resolved(key).into_iter().for_each(|value| plain.dict.set(key, value));
    }
    plain.get_plain_content_with_limit(most).map_err(|error| match error {
        lopdf::Error::Decompress(lopdf::DecompressError::MemoryLimitExceeded { .. }) => Fault::Bomb,
        lopdf::Error::Unimplemented(_) => Fault::Unsupported("PDF (filter)"),
        error => Fault::damaged(error),
    })
}

/// Returns the content of several streams as that of one: between two of them words end (ISO 32000-1, table 30).
pub(in super::super) fn joined(page: &PdfPage) -> Result<Vec<u8>, Fault> {
    let mut all = Vec::new();
    for &id in &page.contents {
        all.extend(content(&page.source, id, MOST_CONTENT_BYTES)?);
        all.push(b'\n');
    }
    Ok(all)
}

/// Returns what is seen of a page: its CropBox as far as its MediaBox goes.
fn bounds(document: &Document, leaf: &Leaf) -> Result<[f64; 4], Fault> {
    let media = leaf.inherited.media.and_then(|media| rectangle(document, media));
    let media = media.ok_or_else(|| Fault::damaged("a page without MediaBox"))?;
    let Some(crop) = leaf.inherited.crop.and_then(|crop| rectangle(document, crop)) else { return Ok(media) };
    let both = [media[0].max(crop[0]), media[1].max(crop[1]), media[2].min(crop[2]), media[3].min(crop[3])];
    Ok(if both[2] - both[0] >= 1.0 && both[3] - both[1] >= 1.0 { both } else { media })
}

/// Returns a rectangle (left, bottom, right, top) of some extent.
pub(super) fn rectangle(document: &Document, object: &Object) -> Option<[f64; 4]> {
    let array = document.dereference(object).ok()?.1.as_array().ok()?;
    let values: Vec<f64> = array.iter().map(|value| number(document, value)).collect::<Option<_>>()?;
    let [x1, y1, x2, y2] = values[..] else { return None };
    let sides = [x1.min(x2), y1.min(y2), x1.max(x2), y1.max(y2)];
    (sides[2] - sides[0] > 0.0 && sides[3] - sides[1] > 0.0).then_some(sides)
}

/// Returns a finite number.
pub(super) fn number(document: &Document, object: &Object) -> Option<f64> {
    let value = match document.dereference(object).ok()?.1 {
        // As written: 841.89 is not 841.8900146484375.
        Object::Real(value) => value.to_string().parse().ok()?,
        Object::Integer(value) => *value as f64,
        _ => return None,
    };
    value.is_finite().then_some(value)
}

/// Returns the quarter turns clockwise; what is no multiple of 90 counts as the one before it.
fn turns(document: &Document, rotate: Option<&Object>) -> u8 {
    let degrees = rotate.and_then(|rotate| number(document, rotate)).unwrap_or(0.0);
    (degrees.rem_euclid(360.0) / 90.0) as u8 % 4
}

impl Checked {
    /// Follows references to the end and finds those to objects that the file has and nobody can read: printed, the page
    /// would lack a picture, and nobody would know.
    fn reach<'a>(&mut self, document: &'a Document, roots: impl Iterator<Item = &'a Object>) -> Result<(), Fault> {
        let mut open: Vec<&Object> = roots.collect();
        while let Some(object) = open.pop() {
            match object {
                Object::Reference(id) if self.0.insert(*id) => match document.objects.get(id) {
                    Some(object) if !super::super::import::is_foreign(object) => open.push(object),
                    Some(_) => {}
                    None if is_listed(document, *id) => {
                        return Err(Fault::damaged(format!("object {} cannot be read", id.0)));
                    }
                    None => {}
                },
                Object::Array(array) => open.extend(array),
                Object::Dictionary(dictionary) => open.extend(dictionary.iter().map(|(_, value)| value)),
                Object::Stream(stream) => open.extend(stream.dict.iter().map(|(_, value)| value)),
                _ => {}
            }
        }
        Ok(())
    }
}

fn is_listed(document: &Document, id: ObjectId) -> bool {
    use lopdf::xref::XrefEntry;
    matches!(document.reference_table.get(id.0), Some(XrefEntry::Normal { .. } | XrefEntry::Compressed { .. }))
}
