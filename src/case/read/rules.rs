//! Rules that bind several fields of a case file together.

use toml::de::DeTable;

use super::{Problem, Reader, Span};
use crate::case::choice::Choice;
use crate::case::model::{Case, GrievanceKind};

/// A part of the case a grievance speaks of: its name in the file, and whether the case has it.
type Need = (&'static str, fn(&Case) -> bool);

const PURCHASE: Need = ("[purchase]", |c| c.purchase.is_some());
const RESPONDENT: Need = ("[respondent]", |c| c.respondent.is_some());

/// What each grievance needs in order to be told at all.
const NEEDS: &[(GrievanceKind, &[Need])] = &[
    (GrievanceKind::HarassingCalls, &[("[[call]]", |c| !c.calls.is_empty())]),
    (
        GrievanceKind::NotAsAdvertised,
        &[
            PURCHASE,
            RESPONDENT,
            ("purchase.promised", |c| c.purchase.as_ref().is_none_or(|p| !p.promised.is_empty())),
            ("purchase.found", |c| c.purchase.as_ref().is_none_or(|p| !p.found.is_empty())),
        ],
    ),
    (GrievanceKind::Quality, &[PURCHASE, RESPONDENT, ("purchase.found", |c| c.purchase.as_ref().is_none_or(|p| !p.found.is_empty()))]),
    (GrievanceKind::RefundRefused, &[PURCHASE, RESPONDENT]),
    (GrievanceKind::PrepaidNotRefunded, &[PURCHASE, RESPONDENT, ("[purchase.prepaid]", |c| c.purchase.as_ref().is_none_or(|p| p.prepaid.is_some()))]),
    (GrievanceKind::DataLeak, &[RESPONDENT]),
    (GrievanceKind::ReviewHarassment, &[PURCHASE, RESPONDENT]),
];

/// Checks what a single field cannot show.
pub(super) fn check(r: &mut Reader<'_>, case: &Case, table: &DeTable<'_>) {
    if case.grievances.is_empty() && !has(table, "grievance") {
        r.report(Problem::NothingOf("grievance"), 0..0);
    }
    if case.letters.is_empty() && !has(table, "letter") {
        r.report(Problem::NothingOf("letter"), 0..0);
    }
    grievances(r, case, table);
    if !r.is_broken(&value_span(table, "date")) {
        dates(r, case);
    }
}

fn grievances(r: &mut Reader<'_>, case: &Case, table: &DeTable<'_>) {
    let at = value_span(table, "grievance");
    for (i, grievance) in case.grievances.iter().enumerate() {
        let code = grievance.kind.code();
        let span = element_span(table, "grievance", i).unwrap_or(at.clone());
        if case.grievances[..i].iter().any(|g| g.kind == grievance.kind) {
            r.report(Problem::DuplicateGrievance(code), span.clone());
        }
        let needs = NEEDS.iter().find(|(kind, _)| *kind == grievance.kind).map_or(&[][..], |(_, needs)| needs);
        for (name, met) in needs {
            let mentioned = has(table, name.trim_matches(['[', ']']));
            if !met(case) && !mentioned {
                r.report(Problem::GrievanceNeeds(code, name), span.clone());
            }
        }
    }
}

/// Nothing that happened lies after the letter that tells it.
fn dates(r: &mut Reader<'_>, case: &Case) {
    let late: Vec<(String, Span)> =
        r.dates.iter().filter(|(date, ..)| *date > case.date).map(|(_, name, span)| (name.clone(), span.clone())).collect();
    for (name, span) in late {
        r.report(Problem::DateAfterLetter(name), span);
    }
}

fn has(table: &DeTable<'_>, key: &str) -> bool {
    table.iter().any(|(k, _)| k.get_ref() == key)
}

fn value_span(table: &DeTable<'_>, key: &str) -> Span {
    table.iter().find(|(k, _)| k.get_ref() == key).map_or(0..0, |(_, v)| v.span())
}

/// Returns the place of `kind` in the i-th table of a list of tables.
fn element_span(table: &DeTable<'_>, key: &str, i: usize) -> Option<Span> {
    let (_, value) = table.iter().find(|(k, _)| k.get_ref() == key)?;
    let element = value.get_ref().as_array()?.get(i)?;
    let inner = element.get_ref().as_table()?;
    inner.iter().find(|(k, _)| k.get_ref() == "kind").map(|(_, v)| v.span()).or(Some(element.span()))
}
