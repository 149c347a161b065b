//! The texts of a case, and its parties.

use crate::case::model::Case;

/// Stands where a name stood: no name of another party may come about over it.
pub(super) const GAP: &str = "\n";

/// Returns what happened in the complainant's own words.
pub(super) fn told(case: &Case) -> String {
    let facts = case.facts.iter().map(|fact| &fact.text);
    let found = case.purchase.iter().flat_map(|purchase| &purchase.found);
    let said = case.calls.iter().map(|call| &call.said);
    let asked = case.contacts.iter().map(|contact| &contact.asked);
    let objection = case.carrier.iter().filter_map(|carrier| carrier.objection.as_ref());
    joined(facts.chain(found).chain(said).chain(asked).chain(objection))
}

/// Returns the other texts of a case that somebody has put into words.
pub(super) fn others(case: &Case) -> String {
    let promised = case.purchase.iter().flat_map(|purchase| &purchase.promised);
    let words = case.grievances.iter().filter_map(|grievance| grievance.words.as_ref());
    let answers = case.contacts.iter().filter_map(|contact| contact.answer.as_ref());
    let claims = case.claims.iter().filter_map(|claim| claim.text.as_ref());
    let evidence = case.evidence.iter().flat_map(|e| [&e.title, &e.proves]);
    let matter = case.agent.iter().filter_map(|agent| agent.matter.as_ref());
    joined(promised.chain(words).chain(answers).chain(claims).chain(evidence).chain(matter))
}

fn joined<'c>(texts: impl Iterator<Item = &'c String>) -> String {
    texts.map(String::as_str).collect::<Vec<_>>().join(GAP)
}

/// Returns the names of those who dispute: what must not stand in the texts of another case.
pub(super) fn disputants(case: &Case) -> impl Iterator<Item = &str> {
    let people = case.complainants.iter().map(|person| person.name.as_str());
    people.chain(case.respondent.iter().map(|company| company.name.as_str()))
}

/// Returns the names of all who, and of what, a case has to do with, longest first: 张三丰 before 张三.
pub(super) fn own_names(case: &Case) -> Vec<&str> {
    let mut names: Vec<&str> = disputants(case).collect();
    names.extend(case.complainants.iter().filter_map(|person| person.legal_representative.as_deref()));
    names.extend(case.agent.iter().flat_map(|agent| agent.organisation.as_deref().into_iter().chain([&*agent.name])));
    names.extend(case.respondent.iter().filter_map(|company| company.shop.as_deref()));
    names.extend(case.platform.iter().flat_map(|firm| firm.brand.as_deref().into_iter().chain([&*firm.name])));
    names.extend(case.carrier.iter().map(|carrier| carrier.name.as_str()));
    names.extend(case.purchase.iter().flat_map(|bought| bought.brand.as_deref().into_iter().chain([&*bought.item])));
    names.extend(case.contacts.iter().filter_map(|contact| contact.office.as_deref()));
    names.extend(case.letters.iter().filter_map(|letter| letter.office.as_deref()));
    names.retain(|name| !name.is_empty());
    names.sort_unstable_by_key(|name| std::cmp::Reverse(name.len()));
    names
}

/// Returns a text without these names.
pub(super) fn without(mut text: String, names: &[&str]) -> String {
    for name in names {
        if text.contains(name) {
            text = text.replace(name, GAP);
        }
    }
    text
}
