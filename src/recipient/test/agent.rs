//! Agents, representatives, joint complaints (令第121号 11, 12, 17[4]; 民法典 165).

use crate::case::model::{Authority, Buyer, Case, ClaimKind, Letter, LetterKind, Person};
use crate::recipient::place::simplified;
use crate::recipient::profile;
use crate::recipient::rule::{Args, broken};

/// The authorisation does not state the matter.
pub(in crate::recipient) fn without_matter(case: &Case, _: &Letter) -> Option<Args> {
    broken(case.agent.as_ref().is_some_and(|a| a.matter.is_none()))
}

/// An act that an authorisation can name: its code, the words that name it, and whether a letter does it.
type Act = (&'static str, &'static [&'static str], fn(&Case, &Letter) -> bool);

/// What letters do in the principal's name.
const ACTS: &[Act] = &[
    ("complaint", &["投诉", "交涉", "协商", "催告", "索赔"], |_, letter| complains(letter.kind)),
    ("report", &["举报"], |_, letter| matches!(letter.kind, LetterKind::RegulatorReport | LetterKind::BureauReport)),
    ("appeal", &["申诉"], |_, letter| letter.kind == LetterKind::BureauAppeal),
    ("rescission", &["解除", "解约"], rescinds),
    ("review", &["复议"], |_, letter| letter.kind == LetterKind::ReviewAdvice),
];

/// Words that name a settlement.
const SETTLEMENT: &[&str] = &["和解", "调解"];

fn complains(kind: LetterKind) -> bool {
    use LetterKind::*;
    matches!(kind, Merchant | Reminder | Platform | Association | RegulatorComplaint | Carrier)
}

/// A notice of rescission, or a complaint to the merchant that declares it.
fn rescinds(case: &Case, letter: &Letter) -> bool {
    let claims = || profile(letter.kind).claims(case).any(|c| c.kind == ClaimKind::Rescind);
    letter.kind == LetterKind::Rescission || letter.kind == LetterKind::Merchant && claims()
}

/// The matter that the authorisation states names other acts than what the letter does. One that names no act at all may cover it.
pub(in crate::recipient) fn other_act(case: &Case, letter: &Letter) -> Option<Args> {
    let matter = case.agent.as_ref().filter(|_| !letter.anonymous)?.matter.as_deref().map(simplified)?;
    let names = |words: &[&str]| words.iter().any(|word| matter.contains(word));
    let names_acts = names(SETTLEMENT) || ACTS.iter().any(|(_, words, _)| names(words));
    let (act, ..) = ACTS.iter().find(|(_, words, does)| does(case, letter) && !names(words))?;
    names_acts.then(|| vec![("act", act.to_string())])
}

/// The letter asks for mediation, and the agent has no power to settle: that takes special authority (民事诉讼法 62(2) for a suit; an
/// authorisation states the powers it gives, 民法典 165).
pub(in crate::recipient) fn no_settlement(case: &Case, _: &Letter) -> Option<Args> {
    let agent = case.agent.as_ref().filter(|a| a.authority == Authority::General)?;
    let matter = agent.matter.as_deref().map(simplified).unwrap_or_default();
    broken(!SETTLEMENT.iter().any(|word| matter.contains(word)))
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

/// Several complainants have one telephone number, one address or one e-mail address, however they are punctuated.
pub(in crate::recipient) fn shared_contact(case: &Case, _: &Letter) -> Option<Args> {
    let bare = |text: &Option<String>| text.as_ref().map(|t| t.replace([' ', '-', '　', '(', ')'], ""));
    let shared = |of: fn(&Person) -> &Option<String>| {
        let mut all: Vec<String> = case.complainants.iter().filter_map(|p| bare(of(p))).collect();
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        all.len() < count
    };
    broken(shared(|p| &p.phone) || shared(|p| &p.address) || shared(|p| &p.email))
}

/// The letter is to leave out who complains.
pub(in crate::recipient) fn unnamed(_: &Case, letter: &Letter) -> Option<Args> {
    broken(letter.anonymous)
}

/// A complainant is a firm, though the purchase is said to be a consumer's.
pub(in crate::recipient) fn firm(case: &Case, _: &Letter) -> Option<Args> {
    const FIRMS: [&str; 6] = ["公司", "合作社", "事务所", "经营部", "商行", "个体工商户"];
    let is_firm = |p: &&Person| {
        let name = simplified(&p.name);
        p.credit_code.is_some() || p.legal_representative.is_some() || FIRMS.iter().any(|word| name.contains(word))
    };
    let firm = case.complainants.iter().find(is_firm).filter(|_| case.buyer == Buyer::Consumer)?;
    Some(vec![("name", firm.name.clone())])
}

/// More complainants than may speak for themselves: two are to be named as representatives.
pub(in crate::recipient) fn many(case: &Case, _: &Letter) -> Option<Args> {
    let count = case.complainants.len();
    (count > 2 && case.representatives().is_empty()).then(|| vec![("count", count.to_string())])
}
