//! Identity numbers and bank cards in running text.

use super::fields::NUMBERED;
use super::{Field, Finding, Severity};
use crate::locale::mask::{self, NumberKind};

/// Returns a finding for each, with the form letters print it in.
pub(super) fn check(fields: &[Field<'_>]) -> Vec<Finding> {
    let texts = fields.iter().filter(|field| !NUMBERED.contains(&field.key()));
    let found = texts.flat_map(|field| mask::numbers(&field.text.words).into_iter().map(move |number| (field, number)));
    found
        .map(|(field, number)| {
            let code = match number.kind {
                NumberKind::Identity => "identity-number-in-text",
                NumberKind::Card => "card-number-in-text",
            };
            field.finding(code, Severity::Warning, &number.at, vec![("masked", number.masked)])
        })
        .collect()
}
