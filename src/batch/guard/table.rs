//! The table of guards.

use crate::case::finding::Severity;
use crate::case::model::{Agent, Case};
use crate::recipient::profile;

use super::plain;

/// A row as guards see it.
#[derive(Debug, Clone, Copy)]
pub struct Seen<'c> {
    /// The case.
    pub case: &'c Case,
    /// What happened, in the complainant's own words, without the names of those who have to do with the case.
    pub story: &'c str,
}

/// What is counted of rows that have something in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counted {
    /// The rows.
    Rows,
    /// Those who complain in them; people of one joint complaint, in whichever row, are one party.
    Parties,
}

/// How a guard tests.
#[derive(Debug, Clone, Copy)]
pub enum Test {
    /// Broken where so many have one of these things in common.
    Shared {
        /// So many.
        least: usize,
        /// Of what.
        counted: Counted,
        /// Returns each thing with the people it belongs to, in a form in which equal is the same.
        keys: fn(&Seen<'_>) -> Vec<Key>,
    },
    /// Broken by a row by itself.
    Alone {
        /// Says whether it is broken.
        breaks: fn(&Seen<'_>) -> bool,
    },
    /// Broken where the name of another row's complainant or respondent stands in a text.
    Residue,
}

/// A thing rows may have in common.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    /// The thing.
    pub(super) what: String,
    /// Whose it is.
    pub(super) who: String,
}

/// A guard. Its words are the fluent messages `finding-CODE` and `finding-CODE.hint`.
#[derive(Debug)]
pub struct Guard {
    /// Stable code: `guard-same-matter`.
    pub code: &'static str,
    /// What follows: with `Error` no letter of these rows is written.
    pub severity: Severity,
    /// The article behind it, in the notation of [`crate::law::reference`].
    pub basis: Option<&'static str>,
    /// The test.
    pub test: Test,
}

/// So many complainants who tell one story in one wording are no chance: two may have sat at one table. 令第121号 17[2] says 短期内集中
/// and names no number; this one is ours.
const MANY: usize = 3;

/// A wording shorter than this, in characters without names, figures and punctuation, is no story: 通电后不能加热 is said by many in the
/// same words. The number is ours.
const STORY: usize = 20;

/// The guards, in the order they are told.
pub const GUARDS: [Guard; 6] = [
    Guard {
        code: "guard-same-matter",
        severity: Severity::AtRisk,
        basis: Some("samr-121 16[2]"),
        test: Test::Shared { least: 2, counted: Counted::Rows, keys: matters },
    },
    Guard {
        code: "guard-same-story",
        severity: Severity::AtRisk,
        basis: Some("samr-121 17[2]"),
        test: Test::Shared { least: MANY, counted: Counted::Parties, keys: stories },
    },
    Guard {
        code: "guard-shared-phone",
        severity: Severity::AtRisk,
        basis: Some("samr-121 17[4]"),
        test: Test::Shared { least: 2, counted: Counted::Parties, keys: phones },
    },
    Guard {
        code: "guard-shared-address",
        severity: Severity::AtRisk,
        basis: Some("samr-121 17[4]"),
        test: Test::Shared { least: 2, counted: Counted::Parties, keys: addresses },
    },
    Guard {
        code: "guard-no-authorisation",
        severity: Severity::Warning,
        basis: Some("samr-121 11"),
        test: Test::Alone { breaks: no_authorisation },
    },
    Guard { code: "guard-residue", severity: Severity::Warning, basis: None, test: Test::Residue },
];

/// Who complains of whom, and about what: the purchase, the calls, the facts.
fn matters(seen: &Seen<'_>) -> Vec<Key> {
    let case = seen.case;
    let of = |text: &String| plain::plain(text, case.script);
    let mut matter: Vec<String> = vec![];
    if let Some(p) = &case.purchase {
        matter.extend([format!("{} {} {}", p.date, p.price.0, p.quantity), of(&p.item)]);
        matter.extend(p.order.iter().chain(&p.contract).map(of));
    }
    matter.extend(case.calls.iter().map(|call| format!("{} {}", call.time, plain::digits(&call.number))));
    matter.extend(case.facts.iter().map(|fact| format!("{} {}", fact.date, of(&fact.text))));
    if matter.is_empty() {
        return vec![];
    }
    let mut parties: Vec<String> = people(case).collect();
    parties.sort_unstable();
    parties.extend(case.respondent.iter().map(|company| of(&company.name)));
    vec![Key { what: [parties, matter].concat().join("\n"), who: String::new() }]
}

/// The story without names, figures, punctuation.
fn stories(seen: &Seen<'_>) -> Vec<Key> {
    let story = plain::wording(seen.story, seen.case.script);
    if story.chars().count() < STORY {
        return vec![];
    }
    people(seen.case).map(|who| Key { what: story.clone(), who }).collect()
}

/// The telephones of those who complain. That of an agent is given for all he acts for.
fn phones(seen: &Seen<'_>) -> Vec<Key> {
    let agents = seen.case.agent.as_ref().and_then(|agent| agent.phone.as_deref()).map(plain::digits);
    let phones = seen.case.complainants.iter().map(|p| p.phone.as_deref().map(plain::digits).unwrap_or_default());
    keys(seen.case, phones.map(|phone| if Some(&phone) == agents.as_ref() { String::new() } else { phone }))
}

/// The addresses of those who complain.
fn addresses(seen: &Seen<'_>) -> Vec<Key> {
    let plain = |text: &str| plain::plain(text, seen.case.script);
    keys(seen.case, seen.case.complainants.iter().map(|p| p.address.as_deref().map(plain).unwrap_or_default()))
}

/// Returns a key a complainant, where it is not empty.
fn keys(case: &Case, what: impl Iterator<Item = String>) -> Vec<Key> {
    what.zip(people(case)).filter(|(what, _)| !what.is_empty()).map(|(what, who)| Key { what, who }).collect()
}

/// Those who complain.
fn people(case: &Case) -> impl Iterator<Item = String> {
    case.complainants.iter().map(|p| plain::plain(&p.name, case.script))
}

/// Somebody acts for the complainant, a letter on paper is wanted, and no 授权委托书 goes with it. What the paper says, and whether the
/// office refuses without it, is for the rules of the letter.
fn no_authorisation(seen: &Seen<'_>) -> bool {
    let case = seen.case;
    let titled = || case.evidence.iter().any(|e| ["委托书", "委託書"].iter().any(|word| e.title.contains(word)));
    let enclosed = |agent: &Agent| agent.original || titled();
    let paper = || case.letters.iter().any(|letter| profile(letter.kind).paper);
    case.agent.as_ref().is_some_and(|agent| !enclosed(agent)) && paper()
}
