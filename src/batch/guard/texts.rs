//! The texts of a case, and its parties.

use crate::case::model::Case;

/// Stands where a name stood: no name of another party may come about over it.
const GAP: &str = "\n";

/// Returns what happened in the complainant's own words.
pub(super) fn told(case: &Case) -> String {
    let facts = case.facts.iter().map(|fact| &fact.text);
    let found = case.purchase.iter().flat_map(|purchase| &purchase.found);
    let said = case.calls.iter().map(|call| &call.said);
    let asked = case.contacts.iter().map(|contact| &contact.asked);
    let objection = case.carrier.iter().filter_map(|carrier| carrier.objection.as_ref());
    joined(facts.chain(found).chain(said).chain(asked).chain(objection))
}

/// Returns every text of a case that somebody has put into words.
pub(super) fn all(case: &Case) -> String {
    let promised = case.purchase.iter().flat_map(|purchase| &purchase.promised);
    let words = case.grievances.iter().filter_map(|grievance| grievance.words.as_ref());
    let answers = case.contacts.iter().filter_map(|contact| contact.answer.as_ref());
    let claims = case.claims.iter().filter_map(|claim| claim.text.as_ref());
    let evidence = case.evidence.iter().flat_map(|e| [&e.title, &e.proves]);
    let matter = case.agent.iter().filter_map(|agent| agent.matter.as_ref());
    told(case) + GAP + &joined(promised.chain(words).chain(answers).chain(claims).chain(evidence).chain(matter))
}

fn joined<'c>(texts: impl Iterator<Item = &'c String>) -> String {
    texts.map(String::as_str).collect::<Vec<_>>().join(GAP)
}

/// Returns the names of those who dispute: what must not stand in the texts of another case.
pub(super) fn disputants(case: &Case) -> impl Iterator<Item = &str> {
    let people = case.complainants.iter().map(|person| person.name.as_str());
    people.chain(case.respondent.iter().map(|company| company.name.as_str()))
}

/// Returns a text without the names of all who have to do with a case, longest first: 张三丰 before 张三.
pub(super) fn without_parties(text: &str, case: &Case) -> String {
    let optional = |name: &'_ Option<String>| name.clone().into_iter();
    let mut names: Vec<String> = disputants(case).map(str::to_string).collect();
    names.extend(case.complainants.iter().flat_map(|person| optional(&person.legal_representative)));
    names.extend(case.agent.iter().flat_map(|agent| optional(&agent.organisation).chain([agent.name.clone()])));
    names.extend(case.respondent.iter().flat_map(|company| optional(&company.shop)));
    names.extend(case.platform.iter().flat_map(|platform| optional(&platform.brand).chain([platform.name.clone()])));
    names.extend(case.carrier.iter().map(|carrier| carrier.name.clone()));
    names.extend(case.purchase.iter().flat_map(|purchase| optional(&purchase.brand).chain([purchase.item.clone()])));
    names.extend(case.contacts.iter().flat_map(|contact| optional(&contact.office)));
    names.extend(case.letters.iter().flat_map(|letter| optional(&letter.office)));
    names.sort_unstable_by_key(|name| std::cmp::Reverse(name.len()));
    let mut text = text.to_string();
    for name in names.iter().filter(|name| !name.is_empty() && text.contains(name.as_str())).collect::<Vec<_>>() {
        text = text.replace(name.as_str(), GAP);
    }
    text
}
