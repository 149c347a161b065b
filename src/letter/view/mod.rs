//! What a template sees of a case: every text in the letter's script, nothing the recipient may not see.

mod call;
mod claim;
mod event;
mod evidence;
mod grievance;
mod history;
mod parties;
mod party;
mod purchase;
mod wording;

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;
use serde::Serialize;

pub use evidence::Bound;
pub(crate) use parties::parties;
pub use parties::{Addressed, Lack, Parties, Sender};
pub use wording::Wording;

use crate::case::choice::Choice;
use crate::case::model::{
    Buyer, Case, Claim, Counterpart, EvidenceForm, EvidenceKind, GrievanceKind, Letter, LetterKind, Recorded,
};
use crate::recipient::{self, Personal, Profile, order};

/// The whole context of a template.
#[derive(Debug, Serialize)]
pub struct View {
    letter: LetterView,
    /// How the complainant speaks of himself: 本人, 本公司, 投诉人.
    me: String,
    consumer: bool,
    /// What the matter is about, from the grievances: 拨打推销电话、拒绝退款.
    subject: String,
    /// The seller has been spoken to.
    contacted: bool,
    /// Several complainants.
    joint: bool,
    complainants: Vec<party::PersonView>,
    agent: Option<party::AgentView>,
    respondent: Option<party::CompanyView>,
    platform: Option<party::PlatformView>,
    carrier: Option<party::CarrierView>,
    purchase: Option<purchase::PurchaseView>,
    /// Every kind of grievance; null where the case has none of it.
    grievances: BTreeMap<String, Option<grievance::GrievanceView>>,
    events: Vec<event::Event>,
    calls: Option<call::CallsView>,
    claims: Vec<claim::ClaimView>,
    total: Option<claim::Total>,
    /// For the platform, which mediates: what is claimed of the seller.
    seller_claims: Vec<claim::ClaimView>,
    seller_total: Option<claim::Total>,
    evidence: Vec<evidence::EvidenceView>,
    /// Among it are copies, which are to agree with their originals.
    copied: bool,
    /// Among it are photographs of things.
    photographed: bool,
    /// Exhibits and other papers are bound behind the letter.
    bound: bool,
    /// Those of several complainants who speak for all.
    representatives: Vec<party::PersonView>,
    /// Every letter sent before that this one goes on from: to the seller, or to 12321.
    earlier: Vec<history::SentView>,
    /// The day the first letter that rescinded the contract reached the seller (民法典 565(1)).
    rescinded: Option<String>,
    /// The day the first letter went out that declares it, where it is not known to have arrived.
    rescission_sent: Option<String>,
    /// For the advice on review: the complaint that was refused or left without a decision.
    review: Option<history::ReviewView>,
}

/// The letter asked for.
#[derive(Debug, Serialize)]
struct LetterView {
    kind: &'static str,
    /// Who is addressed: the office, or the firm.
    office: String,
    /// What the letter is called: 投诉书.
    paper_name: String,
    /// What is done by it: 提出投诉.
    act: String,
    /// It names a day for the answer.
    sets_day: bool,
    address: Option<String>,
    postcode: Option<String>,
    date: String,
    reply_by: String,
    anonymous: bool,
    /// A letter on paper, with enclosures; otherwise a text for a web form.
    paper: bool,
    /// The letter goes to an office, not to a firm.
    to_office: bool,
    delegated_mediation: Option<bool>,
    publication: Option<bool>,
}

/// Builds what the template of `letter` sees; `bound` has the pages of the exhibits where they are bound behind it.
pub fn view(case: &Case, letter: &Letter, bound: Option<&Bound>, w: &mut Wording<'_>) -> View {
    w.naming(case, letter);
    let profile = recipient::profile(letter.kind);
    let seller = recipient::profile(LetterKind::Merchant);
    let mediated = |_: &&Claim| letter.kind == LetterKind::Platform;
    let seller_claims: Vec<_> = seller.claims(case).filter(mediated).map(|c| claim::claim(c, case, w)).collect();
    let claims: Vec<_> = profile.claims(case).map(|c| claim::claim(c, case, w)).collect();
    View {
        letter: letter_view(case, letter, w),
        me: w.label(speaker(case, letter)),
        consumer: case.buyer == Buyer::Consumer,
        subject: subject(case, w),
        contacted: case.contacts.iter().any(|c| c.with == Counterpart::Merchant),
        joint: case.complainants.len() > 1,
        complainants: (1..)
            .zip(&case.complainants)
            .map(|(n, p)| party::person(n, p, case, profile, letter, w))
            .collect(),
        agent: case.agent.as_ref().filter(|_| !letter.anonymous).map(|a| party::agent(a, w)),
        respondent: case.respondent.as_ref().map(|r| party::company(r, w)),
        platform: case.platform.as_ref().map(|p| party::platform(p, profile, letter, w)),
        carrier: case.carrier.as_ref().map(|c| party::carrier(c, case, profile, letter, w)),
        purchase: case.purchase.as_ref().map(|p| purchase::purchase(p, case, profile, letter, w)),
        grievances: grievance::all(case, w),
        events: event::events(case, profile, letter, w),
        calls: call::calls(case, letter, w),
        total: claim::total(profile.claims(case), w),
        claims,
        seller_total: claim::total(seller.claims(case).filter(mediated), w),
        seller_claims,
        evidence: evidence::list(case, letter, bound, w),
        copied: case.evidence_for(letter.kind).any(|e| e.form != EvidenceForm::Original),
        photographed: case
            .evidence_for(letter.kind)
            .any(|e| e.kind == EvidenceKind::Thing && e.form != EvidenceForm::Original),
        bound: bound.is_some(),
        representatives: (1..)
            .zip(case.representatives().into_iter().filter(|_| profile.may_see(Personal::Name, letter)))
            .map(|(n, p)| party::person(n, p, case, profile, letter, w))
            .collect(),
        earlier: history::earlier(case, letter, w),
        rescinded: recipient::follow_up::rescinded(case).map(|d| w.date(d)),
        rescission_sent: history::rescission_sent(case).map(|d| w.date(d)),
        review: history::review(case, letter, w),
    }
}

/// Returns the label of the word the complainant uses for himself.
fn speaker(case: &Case, letter: &Letter) -> &'static str {
    match (case.buyer, case.complainants.len()) {
        (_, 2..) => match letter.kind {
            LetterKind::RegulatorReport | LetterKind::BureauReport => "self-joint-report",
            LetterKind::BureauAppeal => "self-joint-appeal",
            _ => "self-joint",
        },
        (Buyer::Business, _) => "self-firm",
        (Buyer::Consumer, _) => "self-person",
    }
}

/// Returns the matter in a few words, one phrase a grievance.
fn subject(case: &Case, w: &Wording<'_>) -> String {
    // fluent: subject-*
    let service = case.purchase.as_ref().is_some_and(|p| p.prepaid.is_some());
    let phrase = |kind: GrievanceKind| match kind {
        GrievanceKind::NotAsAdvertised if service => w.label("subject-not-as-advertised-service"),
        GrievanceKind::Quality if service => w.label("subject-quality-service"),
        _ => w.label(&format!("subject-{}", kind.code())),
    };
    let phrases: Vec<String> = case.grievances.iter().map(|g| phrase(g.kind)).collect();
    phrases.join("、")
}

// fluent: does-*
fn letter_view(case: &Case, letter: &Letter, w: &mut Wording<'_>) -> LetterView {
    let parties::Addressed { name: office, address, postcode } = parties::addressed(case, letter, w);
    let reply_by = letter.reply_by.unwrap_or_else(|| order::answer_due(case.date));
    LetterView {
        kind: letter.kind.code(),
        office,
        paper_name: w.label(&format!("paper-{}", letter.kind.code())),
        act: w.label(&format!("does-{}", letter.kind.code())),
        sets_day: letter.kind.is_to_merchant() || letter.kind == LetterKind::Platform,
        address,
        postcode,
        date: w.date(case.date),
        reply_by: w.date(reply_by),
        anonymous: letter.anonymous,
        paper: recipient::profile(letter.kind).paper,
        to_office: !letter.kind.is_to_merchant() && !matches!(letter.kind, LetterKind::Platform | LetterKind::Carrier),
        delegated_mediation: letter.delegated_mediation,
        publication: letter.publication,
    }
}

/// Returns what the office's record says in the letter's script, where that is not the script of the case.
fn recorded<'c>(case: &Case, letter: &'c Letter, w: &Wording<'_>) -> Option<&'c Recorded> {
    letter.recorded.as_ref().filter(|_| w.script != case.script)
}

/// Returns the name of an office in the letter's script; the office that the letter goes to is addressed.
fn office_words(office: &str, letter: &Letter, w: &mut Wording<'_>) -> String {
    // fluent: you-*
    let id = format!("you-{}", letter.kind.code());
    let addressed = letter.office.as_deref() == Some(office);
    if addressed && w.has(&id) { w.label(&id) } else { w.place(office) }
}

/// Returns the day that many days after another, the first day not counted (民法典 201(1)).
fn days_after(date: Date, days: i32) -> Date {
    date.checked_add(days.days()).unwrap_or(date)
}

/// Returns the reference （见证据1、证据2） for these ids, or nothing.
fn see(case: &Case, letter: &Letter, ids: &[String], w: &Wording<'_>) -> String {
    // A text for a web form encloses nothing that could be seen.
    let enclosed = case.exhibits(letter.kind).into_iter().filter(|_| recipient::profile(letter.kind).paper);
    let numbers = enclosed.filter(|(_, e)| ids.contains(&e.id)).map(|(number, _)| number.to_string());
    let list: Vec<String> = numbers.map(|n| w.label_with("evidence-number", &[("n", (&n).into())])).collect();
    if list.is_empty() {
        return String::new();
    }
    w.label_with("evidence-see", &[("list", list.join("、").as_str().into())])
}

/// Returns the name a template knows a code by: `-` is not allowed in names.
fn template_name(code: impl Choice) -> String {
    code.code().replace('-', "_")
}

fn visible(profile: &Profile, what: recipient::Personal, letter: &Letter, value: &Option<String>) -> Option<String> {
    value.clone().filter(|_| profile.may_see(what, letter))
}
