//! A question as it is put to somebody.

use super::ask::{Ask, Takes as AskTakes};
use super::usual;
use super::{Answers, NO, YES};
use crate::case::schema::{message_of, word};
use crate::case::shape::Kind;
use crate::locale::Messages;

/// Something that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// Its code, which is the answer.
    pub code: String,
    /// What it is, in the user's language.
    pub words: String,
}

/// What an answer looks like.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Takes {
    /// A line of words.
    Line,
    /// Several lines.
    Lines,
    /// One of these.
    One(Vec<Offer>),
    /// Some of these.
    Several(Vec<Offer>),
}

/// A question, in the user's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Its name, by which answers are kept: `complainant.name`, `call.2.time`.
    pub key: String,
    /// What the questions around it are about.
    pub part: String,
    /// The question.
    pub title: String,
    /// Why it is asked, and of whom the answer is kept.
    pub why: Option<String>,
    /// An answer somebody else might give.
    pub example: Option<String>,
    /// What an answer looks like.
    pub takes: Takes,
    /// Whether it must be answered.
    pub must: bool,
    /// What the answer probably is.
    pub preset: Vec<String>,
    /// Of the question whether there is another record: its name, `call.3`.
    pub next_record: Option<String>,
    /// The field of the case file the answer goes into.
    pub(super) field: &'static str,
}

impl Question {
    /// Returns which form an answer must have, where it must have one: the message `cli-new-form-NAME` shows it.
    pub fn form(&self) -> Option<&'static str> {
        match usual::kind(self.field)?.kind {
            Kind::Date => Some("date"),
            Kind::Time => Some("time"),
            Kind::Money => Some("money"),
            Kind::Number(_) => Some("number"),
            Kind::Phone => Some("phone"),
            Kind::Postcode => Some("postcode"),
            Kind::CreditCode => Some("credit-code"),
            _ => None,
        }
    }
}

/// Where a question stands.
pub(super) struct Place<'p> {
    pub(super) part: &'static str,
    /// The record it is asked for, `call.2.`, or nothing.
    pub(super) record: &'p str,
    /// The number of the record.
    pub(super) number: usize,
}

/// Puts a question into words.
// fluent: ask-*, ask-*.why, ask-*.may, ask-*.example
pub(super) fn question(ask: &Ask, place: &Place<'_>, answers: &Answers, messages: &Messages) -> Question {
    let group = place.record.split('.').next().unwrap_or_default();
    let id =
        message_of(&format!("ask.{}{}", if group.is_empty() { String::new() } else { format!("{group}.") }, ask.key));
    let args = [("n", place.number.into())];
    let attribute = |id: &str| messages.has(id).then(|| messages.get(id, &args));
    let passing = attribute(&format!("{id}.may")).filter(|_| !ask.must);
    Question {
        key: format!("{}{}", place.record, ask.key),
        part: messages.get(&format!("ask-part-{}", place.part), &[]),
        title: messages.get(&id, &args),
        why: attribute(&format!("{id}.why")).into_iter().chain(passing).reduce(|why, may| format!("{why} {may}")),
        example: attribute(&format!("{id}.example"))
            .or_else(|| attribute(&format!("field-{}.example", message_of(ask.field)))),
        takes: takes(ask, answers, messages),
        must: ask.must,
        preset: (ask.preset)(answers, place.record),
        next_record: None,
        field: ask.field,
    }
}

/// Returns the question whether there is another record of a group.
// fluent: ask-*-more
pub(super) fn more(group: &str, after: usize, part: &'static str, messages: &Messages) -> Question {
    let id = if after == 0 { format!("ask-{group}-any") } else { format!("ask-{group}-more") };
    let why = format!("{id}.why");
    Question {
        key: format!("{group}.{after}.more"),
        part: messages.get(&format!("ask-part-{part}"), &[]),
        title: messages.get(&id, &[("n", after.into())]),
        why: messages.has(&why).then(|| messages.get(&why, &[])),
        example: None,
        takes: Takes::One(yes_no(messages)),
        must: true,
        preset: vec![NO.to_string()],
        next_record: Some(format!("{group}.{}", after + 1)),
        field: "",
    }
}

/// Returns the question at the end: whether the case file is to be written.
pub(super) fn last(messages: &Messages) -> Question {
    Question {
        key: "write".to_string(),
        part: messages.get("ask-part-write", &[]),
        title: messages.get("ask-write", &[]),
        why: Some(messages.get("ask-write.why", &[])),
        example: None,
        takes: Takes::One(yes_no(messages)),
        must: true,
        preset: vec![YES.to_string()],
        next_record: None,
        field: "",
    }
}

fn takes(ask: &Ask, answers: &Answers, messages: &Messages) -> Takes {
    let offers = |codes: &[String]| codes.iter().map(|code| offer(ask, code, answers, messages)).collect();
    let key = usual::kind(ask.field);
    let several = key.is_some_and(|key| key.several);
    match (ask.takes, key.map(|key| &key.kind)) {
        (AskTakes::Some(codes), _) => Takes::Several(offers(&codes(answers))),
        (AskTakes::One(codes), _) => Takes::One(offers(&codes(answers))),
        (AskTakes::YesNo, _) | (AskTakes::Field, Some(Kind::Boolean)) => Takes::One(yes_no(messages)),
        (AskTakes::Field, Some(Kind::Choice(codes))) if several => Takes::Several(offers(codes)),
        (AskTakes::Field, Some(Kind::Choice(codes))) => Takes::One(offers(codes)),
        (AskTakes::Field, _) if several => Takes::Lines,
        _ => Takes::Line,
    }
}

fn offer(ask: &Ask, code: &str, answers: &Answers, messages: &Messages) -> Offer {
    let words =
        if ask.field == "evidence.of" { proved(code, answers, messages) } else { word(ask.field, code, messages) };
    Offer { code: code.to_string(), words }
}

/// Names what a piece of evidence can prove: `fact.2` with its own words.
// fluent: ask-proved-*
fn proved(code: &str, answers: &Answers, messages: &Messages) -> String {
    match code.split_once('.') {
        None => messages.get(&format!("ask-proved-{code}"), &[]),
        Some((group, _)) => {
            let date = answers.get(&format!("{code}.date")).unwrap_or_default();
            let text = if group == "fact" { "text" } else { "asked" };
            let text = answers.get(&format!("{code}.{text}")).unwrap_or_default();
            messages.get(&format!("ask-proved-{group}"), &[("date", date.into()), ("text", text.into())])
        }
    }
}

fn yes_no(messages: &Messages) -> Vec<Offer> {
    let offer = |code: &str, id: &str| Offer { code: code.to_string(), words: messages.get(id, &[]) };
    vec![offer(YES, "ask-yes"), offer(NO, "ask-no")]
}
