//! Agents, representatives, joint complaints (令第121号 11, 12, 17[4]).

use crate::case::model::{Case, Letter};
use crate::recipient::rule::{Args, broken};

/// The authorisation does not state the matter.
pub(in crate::recipient) fn without_matter(case: &Case, _: &Letter) -> Option<Args> {
    broken(case.agent.as_ref().is_some_and(|a| a.matter.is_none()))
}

/// The original of the authorisation, signed by the principal, is not enclosed.
pub(in crate::recipient) fn without_original(case: &Case, _: &Letter) -> Option<Args> {
    broken(case.agent.as_ref().is_some_and(|a| !a.original))
}

/// The letter's date is outside the term of the authority.
pub(in crate::recipient) fn out_of_term(case: &Case, _: &Letter) -> Option<Args> {
    let agent = case.agent.as_ref()?;
    let outside = case.date < agent.from || case.date > agent.until;
    outside.then(|| vec![("from", agent.from.to_string()), ("until", agent.until.to_string())])
}

/// The authorisation bears a fingerprint.
pub(in crate::recipient) fn fingerprint(case: &Case, _: &Letter) -> Option<Args> {
    broken(case.agent.is_some() && case.circumstances.fingerprint)
}

/// Several complainants have one telephone number or one address.
pub(in crate::recipient) fn shared_contact(case: &Case, _: &Letter) -> Option<Args> {
    let people = &case.complainants;
    let same = |i: usize, j: usize| {
        let (a, b) = (&people[i], &people[j]);
        (a.phone.is_some() && a.phone == b.phone) || (a.address.is_some() && a.address == b.address)
    };
    broken((0..people.len()).any(|i| (0..i).any(|j| same(i, j))))
}

/// More complainants than may speak for themselves: two are to be named as representatives.
pub(in crate::recipient) fn many(case: &Case, _: &Letter) -> Option<Args> {
    let count = case.complainants.len();
    (count > 2).then(|| vec![("count", count.to_string())])
}
