//! What the templates of papers see besides the case, with something in every field.

use tera::Value;

use super::checklist::About;
use super::exhibit::Media;
use super::exhibits::sample_recording;
use crate::letter::Paper;

/// Returns a value that has everything a template of this paper can name.
pub fn sample(paper: Paper) -> Value {
    match paper {
        // They are about nothing but the case.
        Paper::Authorisation | Paper::Representatives => Value::from(tera::Map::new()),
        Paper::Recording => Value::from_serializable(&sample_recording(&[Media::sample()])),
        Paper::Checklist => Value::from_serializable(&About::sample()),
    }
}
