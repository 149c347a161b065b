//! Finds where a template prints something that is not there: a field the case lacks or the recipient may not see.
//!
//! In a letter such a place would be a gap in a sentence. Here it is an error with its place: a field without a value is taken
//! out of the context, and tera does not print what is not defined. A field that a template asks about first (`{% if %}`,
//! `or`, the component `field`) is no gap.

use std::sync::Arc;

use tera::{Map, Tera, Value};

use super::templates::{self, Template};
use super::view::{self, Wording};
use super::{LetterError, djot, environment};
use crate::case::Case;
use crate::case::choice::Choice;
use crate::case::model::Letter;
use crate::law::{Citer, Statutes};
use crate::locale::{Converter, Language, Messages, Script};

/// Renders letters to find gaps in their templates.
pub struct Prober {
    tera: Tera,
    labels: Arc<Messages>,
    templates: Vec<Template>,
    script: Script,
}

impl Prober {
    /// Parses the templates of a script, with the user's own in place of the built-in ones of the same name.
    ///
    /// # Errors
    /// The first template that tera rejects.
    pub fn new(script: Script, own: &[Template]) -> Result<Self, LetterError> {
        let labels = Arc::new(Messages::new(Language::from(script)));
        let templates = templates::of_script(script, own);
        let tera = environment::build(&templates, labels.clone()).map_err(LetterError::Template)?;
        Ok(Prober { tera, labels, templates, script })
    }

    /// Renders one letter of a case.
    ///
    /// # Errors
    /// The first gap, or anything else a template does wrong.
    pub fn probe(&self, case: &Case, letter: &Letter) -> Result<(), LetterError> {
        let name = templates::name(letter.kind.code(), self.script);
        let keep: Vec<String> = case.person_names().map(str::to_string).chain(case.keep.iter().cloned()).collect();
        let converter = Converter::new(case.script, self.script, &keep);
        let mut wording = Wording::new(&converter, &self.labels, self.script);
        let whole = Value::from_serializable(&view::view(case, letter, None, &mut wording));
        let rendered = tera::Context::from_serialize(&without_gaps(&whole))
            .and_then(|context| self.tera.render(&name, &context))
            .map_err(|e| LetterError::Template(Box::new(environment::locate(&e, &self.templates))))?;
        let mut citer = Citer::new(Statutes::builtin(), self.script, case.date);
        djot::blocks(&rendered, &mut citer).map(drop).map_err(|error| LetterError::Djot { template: name, error })
    }
}

/// Returns a value without the fields that are empty, at every depth.
fn without_gaps(value: &Value) -> Value {
    if let Some(map) = value.as_map() {
        let filled = map.iter().filter(|(_, v)| !v.is_none());
        return Value::from(filled.map(|(k, v)| (k.clone(), without_gaps(v))).collect::<Map>());
    }
    match value.as_array() {
        Some(list) => Value::from(list.iter().map(without_gaps).collect::<Vec<_>>()),
        None => value.clone(),
    }
}
