//! Who gets a letter and who sends it, as its outside says so: in the letter's script, nothing the recipient may not see.

use super::{Wording, recorded};
use crate::case::model::{Buyer, Case, Letter, LetterKind};
use crate::recipient::{self, Personal};

/// Recipient and sender of one letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parties {
    /// Who gets it.
    pub to: Addressed,
    /// Who sends it.
    pub from: Sender,
}

/// Who gets a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Addressed {
    /// The office, or the firm; empty where the case does not say.
    pub name: String,
    /// Postal address.
    pub address: Option<String>,
    /// Six digits.
    pub postcode: Option<String>,
}

/// Who sends a letter: the complainant, whose address is the one that answers and returned mail go to; the case file has none of an
/// agent. Of several complainants it is the first with an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sender {
    /// Name, where the recipient may see it.
    pub name: Option<String>,
    /// Number of complainants.
    pub count: usize,
    /// Postal address, where the recipient may see it.
    pub address: Option<String>,
    /// Six digits, where the address is given.
    pub postcode: Option<String>,
    /// Why there is no address.
    pub lacks: Option<Lack>,
}

/// Why an envelope has no address to return to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lack {
    /// The report is anonymous.
    Anonymous,
    /// The recipient may not see it.
    Withheld,
    /// The case does not say it.
    Unknown,
}

/// Returns who a letter goes to.
pub(super) fn addressed(case: &Case, letter: &Letter, w: &mut Wording<'_>) -> Addressed {
    let to = recipient::addressee(case, letter);
    let recorded = recorded(case, letter, w);
    let name = match (recorded, to.name, letter.kind) {
        (Some(recorded), Some(_), _) => recorded.office.clone(),
        (_, Some(name), _) => w.place(name),
        (_, None, LetterKind::SpamCentre) => w.label("office-spam-centre"),
        (_, None, LetterKind::Hotline) => w.label("office-hotline"),
        (_, None, _) => String::new(),
    };
    let recorded_address = recorded.and_then(|r| r.address.clone());
    Addressed {
        name,
        address: recorded_address.or_else(|| to.address.map(|a| w.place(a))),
        postcode: to.postcode.map(str::to_string),
    }
}

/// Returns who gets and who sends a letter. With `disclosed` the sender has decided to give the address to a recipient who may not see
/// it otherwise; nothing discloses the sender of an anonymous report.
pub(crate) fn parties(case: &Case, letter: &Letter, disclosed: bool, w: &mut Wording<'_>) -> Parties {
    let profile = recipient::profile(letter.kind);
    let firm = case.buyer == Buyer::Business;
    let people = &case.complainants;
    let person = people.iter().find(|p| p.address.is_some()).or(people.first());
    let name = person.filter(|_| profile.may_see(Personal::Name, letter)).map(|p| &p.name);
    let may_see = firm || disclosed || profile.may_see(Personal::Address, letter);
    let (address, lacks) = match person.and_then(|p| p.address.as_deref()) {
        _ if letter.anonymous => (None, Some(Lack::Anonymous)),
        None => (None, Some(Lack::Unknown)),
        Some(_) if !may_see => (None, Some(Lack::Withheld)),
        Some(address) => (Some(w.place(address)), None),
    };
    let from = Sender {
        name: name.map(|name| if firm { w.prose(name) } else { w.name(name) }),
        count: people.len(),
        postcode: person.filter(|_| address.is_some()).and_then(|p| p.postcode.clone()),
        address,
        lacks,
    };
    Parties { to: addressed(case, letter, w), from }
}
