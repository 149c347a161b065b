//! The addressees: what each must be given, what it may see, which claims it can carry.
//!
//! One file an addressee, each a table entry; nothing here knows templates or pages.

mod anonymity;
mod association;
mod bureau;
pub mod carrier;
mod cities;
pub mod deadlines;
pub mod disclosure;
pub mod follow_up;
pub mod harm;
pub mod mentions;
mod merchant;
pub mod no_reason;
pub mod office;
pub mod order;
mod place;
mod platform;
mod regulator;
pub mod requirement;
pub mod rule;
mod test;
pub mod text_only;

pub use deadlines::{Deadline, deadlines};
pub use disclosure::Personal;
pub use order::{Standing, Step, Way, next};
pub use requirement::Need;
pub use rule::Rule;

use crate::case::Case;
use crate::case::finding::Finding;
use crate::case::model::{Claim, Letter, LetterKind, Party};
use crate::case::source::Span;

/// What the program knows about one kind of letter.
#[derive(Debug)]
pub struct Profile {
    /// The kind of letter.
    pub kind: LetterKind,
    /// The rules of admissibility, in the order they are checked.
    pub rules: &'static [Rule],
    /// Personal data of the complainant the recipient may see.
    pub sees: &'static [Personal],
    /// Whose claims the letter puts forward; nothing where the letter makes requests of its own (a report).
    pub claims_of: Option<Party>,
    /// Whether it is a letter on paper; otherwise it exists as text only.
    pub paper: bool,
}

/// Who a letter goes to, in the words of the case.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Addressee<'c> {
    /// Name of the office or the firm; nothing where the letter goes to one known to all (12321), or the case does not say.
    pub name: Option<&'c str>,
    /// Postal address.
    pub address: Option<&'c str>,
    /// Six digits.
    pub postcode: Option<&'c str>,
}

/// Returns who a letter goes to: the office named in it, or the firm of the case.
pub fn addressee<'c>(case: &'c Case, letter: &'c Letter) -> Addressee<'c> {
    let firm = |name: &'c String, address: &'c Option<String>, postcode: &'c Option<String>| Addressee {
        name: Some(name),
        address: address.as_deref(),
        postcode: postcode.as_deref(),
    };
    let firm = match letter.kind {
        _ if letter.office.is_some() => None,
        LetterKind::Platform => case.platform.as_ref().map(|p| firm(&p.name, &p.address, &p.postcode)),
        LetterKind::Carrier => case.carrier.as_ref().map(|c| firm(&c.name, &c.address, &c.postcode)),
        kind if kind.is_to_merchant() => case.respondent.as_ref().map(|r| firm(&r.name, &r.address, &r.postcode)),
        _ => None,
    };
    let firm = firm.unwrap_or_default();
    Addressee {
        name: letter.office.as_deref().or(firm.name),
        address: letter.address.as_deref().or(firm.address),
        postcode: letter.postcode.as_deref().or(firm.postcode),
    }
}

/// Returns every rule that a letter of a case breaks. `index` is its place in `case.letters`, `span` where it is asked for.
pub fn check(case: &Case, index: usize, span: Option<Span>) -> Vec<Finding> {
    let Some(letter) = case.letters.get(index) else { return vec![] };
    let rules = profile(letter.kind).rules.iter();
    let mut findings: Vec<Finding> = rules.filter_map(|rule| rule.apply(case, index, span.clone())).collect();
    findings.extend(anonymity::check(case, letter, index, span));
    findings
}

/// Returns every rule that a letter of a case breaks because of other cases sent in with it.
pub fn check_among(case: &Case, index: usize, others: &[&Case], span: Option<Span>) -> Vec<Finding> {
    let Some(letter) = case.letters.get(index) else { return vec![] };
    let rules = profile(letter.kind).rules.iter();
    rules.filter_map(|rule| rule.apply_among(case, index, others, span.clone())).collect()
}

/// Returns what the program knows about a kind of letter.
pub fn profile(kind: LetterKind) -> &'static Profile {
    match kind {
        LetterKind::Merchant => &merchant::MERCHANT,
        LetterKind::Platform => &platform::PLATFORM,
        LetterKind::Association => &association::ASSOCIATION,
        LetterKind::RegulatorComplaint => &regulator::COMPLAINT,
        LetterKind::RegulatorReport => &regulator::REPORT,
        LetterKind::Carrier => &carrier::CARRIER,
        LetterKind::BureauAppeal => &bureau::APPEAL,
        LetterKind::BureauReport => &bureau::REPORT,
        LetterKind::SpamCentre => &text_only::SPAM_CENTRE,
        LetterKind::Hotline => &text_only::HOTLINE,
        LetterKind::Reminder => &follow_up::REMINDER,
        LetterKind::Rescission => &follow_up::RESCISSION,
        LetterKind::ReviewAdvice => &follow_up::REVIEW_ADVICE,
    }
}

impl Profile {
    /// Returns the claims this letter puts forward, in the order of the case file.
    pub fn claims<'c>(&self, case: &'c Case) -> impl Iterator<Item = &'c Claim> {
        let of = self.claims_of;
        case.claims.iter().filter(move |c| Some(c.of) == of)
    }

    /// Says whether the recipient may see this, in this letter.
    pub fn may_see(&self, what: Personal, letter: &Letter) -> bool {
        !letter.anonymous && self.sees.contains(&what)
    }
}
