//! An anonymous report must not name the reporter anywhere: not in a fact, a call, a contact, or the list of evidence.

use crate::case::choice::Choice;
use crate::case::finding::{Finding, Severity};
use crate::case::model::{Case, Letter};
use crate::case::source::Span;

/// Returns a finding for every text of an anonymous letter that holds a complainant's name, telephone number, address or e-mail
/// address. `span` is where the letter is asked for.
pub(super) fn check(case: &Case, letter: &Letter, index: usize, span: Option<Span>) -> Vec<Finding> {
    if !letter.anonymous {
        return vec![];
    }
    let identity = identity(case);
    let named = texts(case, letter)
        .into_iter()
        .filter_map(|(field, text)| identity.iter().find(|word| text.contains(**word)).map(|word| (field, *word)));
    named
        .map(|(field, word)| Finding {
            code: "anonymous-identity",
            severity: Severity::Error,
            span: span.clone(),
            args: vec![
                ("letter", letter.kind.code().to_string()),
                ("field", field.to_string()),
                ("word", word.to_string()),
            ],
            letter: Some(index),
            basis: Some("samr-121 37"),
        })
        .collect()
}

/// Returns every word that tells who a complainant is.
fn identity(case: &Case) -> Vec<&str> {
    let mut words = vec![];
    for person in &case.complainants {
        words.push(person.name.as_str());
        words.extend([&person.phone, &person.address, &person.email].into_iter().filter_map(|word| word.as_deref()));
    }
    words
}

/// Returns every text of the user's that the letter prints, with the field it stands in.
fn texts<'c>(case: &'c Case, letter: &Letter) -> Vec<(&'static str, &'c str)> {
    let told = |letters: &[crate::case::model::LetterKind]| letters.is_empty() || letters.contains(&letter.kind);
    let mut texts = vec![];
    texts.extend(case.calls.iter().map(|c| ("call.said", c.said.as_str())));
    texts.extend(case.facts.iter().filter(|f| told(&f.letters)).map(|f| ("fact.text", f.text.as_str())));
    for contact in &case.contacts {
        texts.push(("contact.asked", contact.asked.as_str()));
        texts.extend(contact.answer.iter().map(|a| ("contact.answer", a.as_str())));
    }
    for evidence in case.evidence_for(letter.kind) {
        texts.push(("evidence.title", evidence.title.as_str()));
        texts.push(("evidence.source", evidence.source.as_str()));
        texts.push(("evidence.proves", evidence.proves.as_str()));
    }
    texts
}
