//! Grievances as templates see them: by name, so that a template asks for the one it speaks of.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Wording, template_name};
use crate::case::choice::Choice;
use crate::case::model::{Case, GrievanceKind};

/// A grievance the case has.
#[derive(Debug, Serialize)]
pub(super) struct GrievanceView {
    /// Code of the seller's reason.
    reason: Option<&'static str>,
    /// The seller's own words, as written.
    words: Option<String>,
    /// So that a grievance without a reason still counts as there.
    present: bool,
}

/// Returns every kind of grievance by its template name; nothing for those the case does not have.
pub(super) fn all(case: &Case, w: &mut Wording<'_>) -> BTreeMap<String, Option<GrievanceView>> {
    let view = |kind: GrievanceKind, w: &mut Wording<'_>| {
        let found = case.grievance(kind)?;
        Some(GrievanceView { reason: found.reason.map(Choice::code), words: w.quotation(&found.words), present: true })
    };
    GrievanceKind::CODES.iter().map(|(_, kind)| (template_name(*kind), view(*kind, w))).collect()
}
