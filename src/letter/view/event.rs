//! What happened, as one list in order of date.

use jiff::civil::Date;
use serde::Serialize;

use super::call;
use super::history::{self, SentView};
use super::{Wording, office_words, see, visible};
use crate::case::choice::Choice;
use crate::case::model::{Case, Contact, Counterpart, GrievanceKind, Letter, LetterKind};
use crate::recipient::{Personal, Profile};

/// Something that happened on a day. The template finds the details of `purchase`, `received`, `calls`, … in the parts of the
/// context of the same name.
#[derive(Debug, Serialize)]
pub(super) struct Event {
    kind: &'static str,
    date: String,
    text: Option<String>,
    contact: Option<ContactView>,
    sent: Option<SentView>,
    see: String,
    #[serde(skip)]
    at: Date,
}

/// An attempt to settle the matter.
#[derive(Debug, Serialize)]
struct ContactView {
    with: &'static str,
    /// Name of the office; nothing for the merchant and the platform, which the template names.
    office: Option<String>,
    by: String,
    /// `by` says by itself how: 当面, 打电话; 通过 would be too much.
    adverb: bool,
    /// What was done is done with somebody, not to him: 协商.
    together: bool,
    asked: String,
    answer: Option<String>,
    answered: Option<String>,
    reference: Option<String>,
}

/// Beginnings of ways that are no means but adverbs.
const ADVERBS: [&str; 13] =
    ["打", "当面", "當面", "到", "去", "上门", "上門", "现场", "現場", "书面", "書面", "口头", "口頭"];

/// Beginnings of what two do with each other.
const TOGETHER: [&str; 8] = ["协商", "協商", "沟通", "溝通", "交涉", "联系", "聯繫", "聯絡"];

/// Returns every event, by date; on the same day in the order calls, purchase, receipt, facts, return, contacts, carrier,
/// letters sent.
pub(super) fn events(case: &Case, profile: &Profile, letter: &Letter, w: &mut Wording<'_>) -> Vec<Event> {
    let mut events = vec![];
    if let Some(first) = case.calls.first() {
        // Where the calls are the matter, they come first; beside a purchase they are told when they are over.
        let last = case.calls.last().unwrap_or(first);
        let first_told = case.purchase.is_none() || case.grievance(GrievanceKind::DataLeak).is_some();
        let day = if first_told || !letter_tells_purchase(letter) { first.time.date() } else { last.time.date() };
        events.push(Event { see: see(case, letter, &call::evidence(case), w), ..event("calls", day, w) });
    }
    if let Some(purchase) = &case.purchase {
        events.push(Event { see: see(case, letter, &purchase.evidence, w), ..event("purchase", purchase.date, w) });
        events.extend(purchase.received.map(|day| event("received", day, w)));
    }
    for fact in case.facts.iter().filter(|f| f.letters.is_empty() || f.letters.contains(&letter.kind)) {
        let text = Some(w.prose(&fact.text));
        events.push(Event { text, see: see(case, letter, &fact.evidence, w), ..event("fact", fact.date, w) });
    }
    if let Some(purchase) = &case.purchase {
        let prepaid = purchase.prepaid.as_ref();
        events.extend(prepaid.and_then(|p| p.stopped).map(|day| event("stopped", day, w)));
        let asked = prepaid.and_then(|p| p.asked).filter(|day| !told_in_contact(case, *day));
        events.extend(asked.map(|day| event("refund-asked", day, w)));
        if let Some(returned) = &purchase.returned {
            // What was asked for when the seller was spoken to is told there.
            let told = told_in_contact(case, returned.asked);
            let told =
                if told { returned.sent.map(|day| ("sent-back", day)) } else { Some(("return", returned.asked)) };
            let seen = see(case, letter, &returned.evidence, w);
            events.extend(told.map(|(kind, day)| Event { see: seen, ..event(kind, day, w) }));
        }
    }
    for contact in &case.contacts {
        let contact_view = Some(contact_view(contact, case, profile, letter, w));
        events.push(Event {
            contact: contact_view,
            see: see(case, letter, &contact.evidence, w),
            ..event("contact", contact.date, w)
        });
    }
    if let Some((carrier, day)) = case.carrier.as_ref().and_then(|c| Some((c, c.complained?))) {
        events.push(Event { see: see(case, letter, &carrier.evidence, w), ..event("carrier", day, w) });
    }
    for sent in history::told(case, letter) {
        events.push(Event { sent: Some(history::sent(sent, case, letter, w)), ..event("sent", sent.date, w) });
    }
    events.sort_by_key(|e| e.at);
    events
}

/// Says whether a letter tells the story of the purchase at all.
fn letter_tells_purchase(letter: &Letter) -> bool {
    !matches!(
        letter.kind,
        LetterKind::Carrier | LetterKind::BureauAppeal | LetterKind::BureauReport | LetterKind::SpamCentre
    )
}

/// Says whether the seller was spoken or written to on a day: the demand is then told there, and not twice.
fn told_in_contact(case: &Case, day: Date) -> bool {
    let spoken = case.contacts.iter().any(|c| c.with == Counterpart::Merchant && c.date == day);
    spoken || history::written_to_merchant(case, day)
}

fn event(kind: &'static str, at: Date, w: &Wording<'_>) -> Event {
    Event { kind, date: w.date(at), text: None, contact: None, sent: None, see: String::new(), at }
}

fn contact_view(c: &Contact, case: &Case, profile: &Profile, letter: &Letter, w: &mut Wording<'_>) -> ContactView {
    ContactView {
        with: c.with.code(),
        // fluent: counterpart-*
        office: match (&c.office, c.with) {
            (Some(office), _) => Some(office_words(office, letter, w)),
            (None, Counterpart::Merchant | Counterpart::Platform) => None,
            (None, with) => Some(w.label(&format!("counterpart-{}", with.code()))),
        },
        by: w.prose(&c.by),
        adverb: ADVERBS.iter().any(|word| c.by.starts_with(word)),
        together: TOGETHER.iter().any(|word| c.asked.starts_with(word)),
        asked: w.prose(&c.asked),
        answer: w.answer(&c.answer, case),
        answered: c.answered.filter(|day| *day != c.date).map(|d| w.date(d)),
        reference: visible(profile, Personal::Order, letter, &c.reference),
    }
}
