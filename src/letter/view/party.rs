//! People and firms as templates see them.

use serde::Serialize;

use super::{Wording, see, visible};
use crate::case::choice::Choice;
use crate::case::model::{Agent, Authority, Buyer, Carrier, Case, Company, Letter, Person, Platform};
use crate::locale::numeral::chinese;
use crate::recipient::{self, Personal, Profile};

/// A complainant: only what the recipient may see.
#[derive(Debug, Serialize)]
pub(super) struct PersonView {
    /// Place among those who complain together, in Chinese numerals.
    n: String,
    name: Option<String>,
    legal_representative: Option<String>,
    credit_code: Option<String>,
    phone: Option<String>,
    address: Option<String>,
    postcode: Option<String>,
    email: Option<String>,
    /// This one speaks for all.
    represents: bool,
}

pub(super) fn person(
    n: u32,
    p: &Person,
    case: &Case,
    profile: &Profile,
    letter: &Letter,
    w: &mut Wording<'_>,
) -> PersonView {
    let named = profile.may_see(Personal::Name, letter);
    let firm = case.buyer == Buyer::Business;
    // A firm's address is not personal data.
    let address = if firm && !letter.anonymous {
        p.address.clone()
    } else {
        visible(profile, Personal::Address, letter, &p.address)
    };
    let name = if firm { w.prose(&p.name) } else { w.name(&p.name) };
    PersonView {
        n: chinese(n),
        name: named.then_some(name),
        legal_representative: p.legal_representative.as_deref().filter(|_| named).map(|name| w.name(name)),
        credit_code: p.credit_code.clone().filter(|_| named),
        phone: visible(profile, Personal::Phone, letter, &p.phone),
        address: w.place_of(&address),
        postcode: visible(profile, Personal::Address, letter, &p.postcode),
        email: visible(profile, Personal::Email, letter, &p.email),
        represents: case.representatives().iter().any(|r| std::ptr::eq(*r, p)),
    }
}

/// An agent.
#[derive(Debug, Serialize)]
pub(super) struct AgentView {
    name: String,
    organisation: Option<String>,
    phone: Option<String>,
    matter: Option<String>,
    /// 一般授权 or 特别授权
    authority: String,
    /// The authority is special (民事诉讼法 62(2)).
    special: bool,
    from: String,
    until: String,
}

pub(super) fn agent(a: &Agent, w: &mut Wording<'_>) -> AgentView {
    // fluent: authority-*
    AgentView {
        name: w.name(&a.name),
        organisation: w.prose_of(&a.organisation),
        phone: a.phone.clone(),
        matter: w.prose_of(&a.matter),
        authority: w.label(&format!("authority-{}", a.authority.code())),
        special: a.authority == Authority::Special,
        from: w.date(a.from),
        until: w.date(a.until),
    }
}

/// A firm.
#[derive(Debug, Serialize)]
pub(super) struct CompanyView {
    name: String,
    /// How a letter to it speaks to it: 贵公司, 贵店, 贵方.
    you: String,
    credit_code: Option<String>,
    address: Option<String>,
    postcode: Option<String>,
    phone: Option<String>,
    shop: Option<String>,
}

pub(super) fn company(c: &Company, w: &mut Wording<'_>) -> CompanyView {
    CompanyView {
        name: w.prose(&c.name),
        you: w.label(you(&c.name)),
        credit_code: c.credit_code.clone(),
        address: w.place_of(&c.address),
        postcode: c.postcode.clone(),
        phone: c.phone.clone(),
        shop: w.prose_of(&c.shop),
    }
}

/// Returns the label by which a firm of this name is spoken to.
fn you(name: &str) -> &'static str {
    const FIRMS: [&str; 5] = ["公司", "集团", "集團", "厂", "廠"];
    const SHOPS: [&str; 8] = ["店", "馆", "館", "屋", "坊", "铺", "舖", "吧"];
    match () {
        () if FIRMS.iter().any(|word| name.contains(word)) => "you-firm",
        () if SHOPS.iter().any(|word| name.ends_with(word)) => "you-shop",
        () => "you-other",
    }
}

/// A platform.
#[derive(Debug, Serialize)]
pub(super) struct PlatformView {
    name: String,
    brand: Option<String>,
    address: Option<String>,
    account: Option<String>,
}

pub(super) fn platform(p: &Platform, profile: &Profile, letter: &Letter, w: &mut Wording<'_>) -> PlatformView {
    PlatformView {
        name: w.prose(&p.name),
        brand: w.prose_of(&p.brand),
        address: w.place_of(&p.address),
        account: visible(profile, Personal::Order, letter, &p.account),
    }
}

/// The complainant's carrier.
#[derive(Debug, Serialize)]
pub(super) struct CarrierView {
    name: String,
    address: Option<String>,
    postcode: Option<String>,
    number: Option<String>,
    complained: Option<String>,
    ticket: Option<String>,
    answered: Option<String>,
    answer: Option<String>,
    objection: Option<String>,
    /// Fifteen days went by without an answer.
    silent: bool,
    see: String,
}

pub(super) fn carrier(
    c: &Carrier,
    case: &Case,
    profile: &Profile,
    letter: &Letter,
    w: &mut Wording<'_>,
) -> CarrierView {
    let silent = recipient::carrier::is_silent(case);
    CarrierView {
        name: w.prose(&c.name),
        address: w.place_of(&c.address),
        postcode: c.postcode.clone(),
        number: visible(profile, Personal::CarrierNumber, letter, &Some(c.number.clone())),
        complained: c.complained.map(|d| w.date(d)),
        ticket: visible(profile, Personal::CarrierNumber, letter, &c.ticket),
        answered: c.answered.map(|d| w.date(d)),
        answer: w.answer(&c.answer, case),
        objection: w.prose_of(&c.objection),
        silent,
        see: see(case, letter, &c.evidence, w),
    }
}
