//! Annotations that show: seals, filled fields, remarks. Each by its normal appearance (ISO 32000-1, 12.5.5).

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::page::{number, rectangle};

/// Flags (table 165).
const HIDDEN: i64 = 1 << 1;
const NO_VIEW: i64 = 1 << 5;
/// Most annotations of a page: more are the work of a program gone wrong.
const MOST: usize = 5000;

/// A form that is drawn above the content of a page.
#[derive(Debug)]
pub(in super::super) struct Appearance {
    /// The form.
    pub(in super::super) form: ObjectId,
    /// A reference to it.
    pub(in super::super) reference: Object,
    /// Where it goes in the page's units, before the form's own matrix.
    pub(in super::super) matrix: [f64; 6],
}

/// Returns what the annotations of a page show, from the lowest up.
///
/// Whether they are meant to be printed does not matter: the reader of a contract has seen its seal on the screen.
pub(super) fn appearances(document: &Document, annots: &Object) -> Vec<Appearance> {
    let Ok(Object::Array(annots)) = document.dereference(annots).map(|(_, annots)| annots) else { return Vec::new() };
    let dictionary = |annot| document.dereference(annot).ok().and_then(|(_, annot)| annot.as_dict().ok());
    annots.iter().take(MOST).filter_map(dictionary).filter_map(|annot| appearance(document, annot)).collect()
}

/// Returns whether an annotation has something to say and nothing that draws it: a filled field, a remark. A viewer draws it by itself, and
/// printed from here it would be lost.
pub(super) fn is_undrawn(document: &Document, annots: &Object) -> bool {
    let Ok(Object::Array(annots)) = document.dereference(annots).map(|(_, annots)| annots) else { return false };
    let dictionary = |annot| document.dereference(annot).ok().and_then(|(_, annot)| annot.as_dict().ok());
    annots.iter().take(MOST).filter_map(dictionary).any(|annot| {
        let of =
            |key: &[u8]| annot.get(key).ok().and_then(|value| document.dereference(value).ok()).map(|(_, value)| value);
        let filled = |key: &[u8]| of(key).and_then(|value| value.as_str().ok()).is_some_and(|words| !words.is_empty());
        let says = match of(b"Subtype").and_then(|name| name.as_name().ok()) {
            Some(b"Widget") => filled(b"V"),
            Some(b"FreeText") => filled(b"Contents"),
            _ => false,
        };
        let flags = of(b"F").and_then(|flags| flags.as_i64().ok()).unwrap_or(0);
        says && flags & (HIDDEN | NO_VIEW) == 0 && of(b"AP").is_none()
    })
}

fn appearance(document: &Document, annot: &Dictionary) -> Option<Appearance> {
    let of =
        |key: &[u8]| annot.get(key).ok().and_then(|value| document.dereference(value).ok()).map(|(_, value)| value);
    let flags = of(b"F").and_then(|flags| flags.as_i64().ok()).unwrap_or(0);
    let is_silent = matches!(of(b"Subtype").and_then(|name| name.as_name().ok()), Some(b"Popup" | b"Link"));
    if is_silent || flags & (HIDDEN | NO_VIEW) != 0 {
        return None;
    }
    let normal = of(b"AP")?.as_dict().ok()?.get(b"N").ok()?;
    let (id, object) = match document.dereference(normal).ok()? {
        (_, Object::Dictionary(states)) => {
            let state = of(b"AS")?.as_name().ok()?;
            document.dereference(states.get(state).ok()?).ok()?
        }
        found => found,
    };
    let (id, stream) = (id?, object.as_stream().ok()?);
    let rect = rectangle(document, annot.get(b"Rect").ok()?)?;
    let matrix = placed(document, &stream.dict, rect)?;
    Some(Appearance { form: id, reference: Object::Reference(id), matrix })
}

/// Returns the matrix A of algorithm 8.1: it moves and scales what the form's box becomes under the form's matrix to the
/// annotation's rectangle.
fn placed(document: &Document, form: &Dictionary, rect: [f64; 4]) -> Option<[f64; 6]> {
    let bounds = rectangle(document, form.get(b"BBox").ok()?)?;
    let [a, b, c, d, e, f] = matrix(document, form).unwrap_or([1.0, 0.0, 0.0, 1.0, 0.0, 0.0]);
    let corners = [(0, 1), (2, 1), (0, 3), (2, 3)].map(|(x, y)| {
        let (x, y) = (bounds[x], bounds[y]);
        (a * x + c * y + e, b * x + d * y + f)
    });
    let range = |values: [f64; 4]| values.iter().fold((f64::MAX, f64::MIN), |(l, m), &v| (l.min(v), m.max(v)));
    let (left, right) = range(corners.map(|(x, _)| x));
    let (bottom, top) = range(corners.map(|(_, y)| y));
    let (across, down) = ((rect[2] - rect[0]) / (right - left), (rect[3] - rect[1]) / (top - bottom));
    let placed = [across, 0.0, 0.0, down, rect[0] - left * across, rect[1] - bottom * down];
    placed.iter().all(|value| value.is_finite()).then_some(placed)
}

fn matrix(document: &Document, form: &Dictionary) -> Option<[f64; 6]> {
    let array = document.dereference(form.get(b"Matrix").ok()?).ok()?.1.as_array().ok()?;
    let values: Vec<f64> = array.iter().map(|value| number(document, value)).collect::<Option<_>>()?;
    values.try_into().ok()
}
