//! Rules that bind several fields of a case file together.

use toml::de::DeTable;

use super::{Problem, Reader, Span};
use crate::case::choice::Choice;
use crate::case::model::{
    AmountRule, Buyer, Case, Channel, ClaimKind, GrievanceKind, Party, Purchase, REPRESENTATIVES,
};
use crate::locale::Fen;

/// A part of the case a grievance speaks of: its name in the file, and whether the case has it.
type Need = (&'static str, fn(&Case) -> bool);

const PURCHASE: Need = ("[purchase]", |c| c.purchase.is_some());
const TOLD: Need = ("[[fact]]", |c| !c.facts.is_empty() || !c.calls.is_empty());
const CONSUMER: Need = ("buyer = \"consumer\"", |c| c.buyer == Buyer::Consumer);
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
    (
        GrievanceKind::Quality,
        &[PURCHASE, RESPONDENT, ("purchase.found", |c| c.purchase.as_ref().is_none_or(|p| !p.found.is_empty()))],
    ),
    (GrievanceKind::RefundRefused, &[PURCHASE, RESPONDENT]),
    (
        GrievanceKind::PrepaidNotRefunded,
        &[PURCHASE, RESPONDENT, ("[purchase.prepaid]", |c| c.purchase.as_ref().is_none_or(|p| p.prepaid.is_some()))],
    ),
    (GrievanceKind::DataLeak, &[RESPONDENT, TOLD]),
    (GrievanceKind::ReviewHarassment, &[PURCHASE, RESPONDENT, TOLD, CONSUMER]),
];

/// Says whether a case that was not read from a file has what its grievances, its claims and its purchase speak of.
pub(crate) fn hangs_together(case: &Case) -> bool {
    let needs = |kind| NEEDS.iter().filter(move |(of, _)| *of == kind).flat_map(|(_, needs)| needs.iter());
    let told = case.grievances.iter().all(|g| needs(g.kind).all(|(_, met)| met(case)));
    let fraud = case.claims.iter().all(|c| c.kind != ClaimKind::TripleCompensation)
        || (case.buyer == Buyer::Consumer && case.grievance(GrievanceKind::NotAsAdvertised).is_some());
    let on_platform = case.purchase.as_ref().is_some_and(|p| p.channel == Channel::Platform);
    told && fraud && (!on_platform || case.platform.is_some())
}

/// Checks what a single field cannot show.
pub(super) fn check(r: &mut Reader<'_>, case: &Case, table: &DeTable<'_>) {
    if case.grievances.is_empty() && !has(table, "grievance") {
        r.report(Problem::NothingOf("grievance"), 0..0);
    }
    if case.letters.is_empty() && !has(table, "letter") {
        r.report(Problem::NothingOf("letter"), 0..0);
    }
    let on_platform = case.purchase.as_ref().is_some_and(|p| p.channel == Channel::Platform);
    if on_platform && !r.is_unread("purchase.channel") && !has(table, "platform") {
        r.report(Problem::MissingTable("platform"), value_span(table, "purchase"));
    }
    let named = case.complainants.iter().filter(|p| p.represents).count();
    if named > REPRESENTATIVES {
        r.report(Problem::TooManyRepresentatives(named), value_span(table, "co_complainant"));
    }
    grievances(r, case, table);
    claims(r, case, table);
    fraud(r, case, table);
    total(r, case, table);
    if !r.is_unread("date") {
        dates(r, case);
    }
}

fn grievances(r: &mut Reader<'_>, case: &Case, table: &DeTable<'_>) {
    let at = value_span(table, "grievance");
    for (i, grievance) in case.grievances.iter().enumerate() {
        if r.is_unread(&format!("grievance[{}].kind", i + 1)) {
            continue;
        }
        let code = grievance.kind.code();
        let span = element_span(table, "grievance", i, "kind").unwrap_or(at.clone());
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

/// Sums that the rest of the case fixes: a refund is at most the price, a balance what is left, the triple three times the
/// price and at least 500 yuan (消费者权益保护法 55(1)).
fn claims(r: &mut Reader<'_>, case: &Case, table: &DeTable<'_>) {
    let Some(purchase) = &case.purchase else { return };
    let fixed = |kind| match kind {
        ClaimKind::PrepaidBalance => "purchase.prepaid",
        _ => "purchase.price",
    };
    for (i, claim) in case.claims.iter().enumerate() {
        let Some(amount) = claim.amount.filter(|a| *a > Fen(0)) else { continue };
        if r.is_unread(fixed(claim.kind)) {
            continue;
        }
        let expected = match claim.kind {
            ClaimKind::Refund if amount > purchase.price => purchase.price,
            ClaimKind::TripleCompensation => Purchase::triple(purchase.price).unwrap_or(purchase.price),
            ClaimKind::PrepaidBalance => purchase.prepaid.as_ref().map_or(amount, |p| p.balance()),
            _ => amount,
        };
        if amount != expected {
            let span = element_span(table, "claim", i, "amount").unwrap_or(value_span(table, "claim"));
            r.report(Problem::ClaimAmount { kind: claim.kind.code(), expected: expected.figures() }, span);
        }
    }
}

/// Three times the price is owed for fraud only (消费者权益保护法 55(1)), so the case must say what was untrue.
fn fraud(r: &mut Reader<'_>, case: &Case, table: &DeTable<'_>) {
    let needs = GrievanceKind::NotAsAdvertised;
    // A business has no such claim at all, and is told so.
    if case.buyer == Buyer::Business || case.grievance(needs).is_some() {
        return;
    }
    for (i, claim) in case.claims.iter().enumerate().filter(|(_, c)| c.kind == ClaimKind::TripleCompensation) {
        let span = element_span(table, "claim", i, "kind").unwrap_or(value_span(table, "claim"));
        r.report(Problem::ClaimNeedsGrievance(claim.kind.code(), needs.code()), span);
    }
}

/// The user's own total is the sum of what is asked of the respondent.
fn total(r: &mut Reader<'_>, case: &Case, table: &DeTable<'_>) {
    let asked = || case.claims.iter().filter(|c| c.of == Party::Merchant);
    // A sum that could not be read, or is missing, has its own finding.
    let unread = asked().any(|c| c.kind.amount() == AmountRule::Required && c.amount.is_none());
    let sum = asked().filter_map(|c| c.amount).fold(0, |sum: u64, amount| sum.saturating_add(amount.0));
    if let Some(total) = case.total.filter(|total| total.0 != sum && !unread) {
        let problem = Problem::ClaimTotal { total: total.figures(), sum: Fen(sum).figures() };
        r.report(problem, value_span(table, "total"));
    }
}

/// The history of what was sent goes on after the letter it tells of.
fn goes_on(field: &str) -> bool {
    field.starts_with("sent[")
}

/// Nothing that happened lies after the letter that tells it.
fn dates(r: &mut Reader<'_>, case: &Case) {
    let late: Vec<(String, Span)> = r
        .dates
        .iter()
        .filter(|(date, name, _)| *date > case.date && !goes_on(name))
        .map(|(_, name, span)| (name.clone(), span.clone()))
        .collect();
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

/// Returns the place of a key in the i-th table of a list of tables, or of the table.
fn element_span(table: &DeTable<'_>, key: &str, i: usize, inside: &str) -> Option<Span> {
    let (_, value) = table.iter().find(|(k, _)| k.get_ref() == key)?;
    let element = match value.get_ref().as_array() {
        Some(elements) => elements.get(i)?,
        None => value,
    };
    let inner = element.get_ref().as_table()?;
    inner.iter().find(|(k, _)| k.get_ref() == inside).map(|(_, v)| v.span()).or(Some(element.span()))
}
