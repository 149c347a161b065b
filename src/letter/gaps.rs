//! Finds where a template prints something that is not there: a field the case lacks or the recipient may not see.
//!
//! In a letter such a place would be a gap in a sentence. A composer that looks for gaps makes it an error with its place: a field
//! without a value is taken out of the context, and tera does not print what is not defined. A field that a template asks about
//! first (`{% if %}`, `or`, the component `field`) is no gap.

use tera::{Map, Value};

/// Returns a value without the fields that are empty, at every depth.
pub(super) fn without(value: &Value) -> Value {
    if let Some(map) = value.as_map() {
        let filled = map.iter().filter(|(_, v)| !v.is_none());
        return Value::from(filled.map(|(k, v)| (k.clone(), without(v))).collect::<Map>());
    }
    match value.as_array() {
        Some(list) => Value::from(list.iter().map(without).collect::<Vec<_>>()),
        None => value.clone(),
    }
}
