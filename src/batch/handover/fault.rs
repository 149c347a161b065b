//! Everything that can be wrong with a list that comes back, and with what it says of letters.

use jiff::civil::Date;

use super::row::Column;
use crate::case::choice::Choice;
use crate::case::finding::{Finding, Severity};
use crate::case::model::{Case, LetterKind};
use crate::case::posted::{BadNumber, Conflict};

/// What is wrong. Each variant's message and hint are the fluent messages `finding-sent-CODE`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// Words that name no day.
    BadDate(String),
    /// A letter that is none.
    BadLetter(String),
    /// A number that is none.
    Number(BadNumber),
    /// A number that seems to have lost its leading zero.
    ZeroLost(String),
    /// A number that stands in another row.
    NumberTwice(String, u64),
    /// A day after today.
    Future(Date, Date),
    /// Received before it was posted.
    Order(Date, Date),
    /// Posted before the date on the letter.
    BeforeLetter(Date, Date),
    /// Posted before the first thing that the case tells of.
    BeforeCase(Date, Date),
    /// The case asks for no letter of this kind.
    NotAsked(LetterKind),
    /// A row that names neither case nor case file.
    NoCase,
    /// A case file that lies elsewhere.
    Outside(String),
    /// A case file that is not there.
    NoFile(String),
    /// A case that no case file has.
    UnknownCase(String),
    /// A case that several case files have.
    CaseTwice(String, String),
    /// A case file of another case.
    OtherCase(String, String),
    /// The case has no such letter.
    NoLetter(String),
    /// The case has several letters that could be meant.
    WhichLetter,
    /// What the case file says already contradicts it.
    Conflict(Conflict),
    /// A list without a column of numbers.
    NoNumbers,
    /// The case file could not be read any longer.
    Spoilt,
}

impl Fault {
    /// Returns the stable code that names the fluent message.
    pub fn code(&self) -> &'static str {
        match self {
            Fault::BadDate(_) => "sent-bad-date",
            Fault::BadLetter(_) => "sent-bad-letter",
            Fault::Number(BadNumber::NoNumber(_)) => "sent-no-number",
            Fault::Number(BadNumber::CheckDigit(..)) => "sent-check-digit",
            Fault::ZeroLost(_) => "sent-zero-lost",
            Fault::NumberTwice(..) => "sent-number-twice",
            Fault::Future(..) => "sent-future",
            Fault::Order(..) => "sent-order",
            Fault::BeforeLetter(..) => "sent-before-letter",
            Fault::BeforeCase(..) => "sent-before-case",
            Fault::NotAsked(_) => "sent-not-asked",
            Fault::NoCase => "sent-no-case",
            Fault::Outside(_) => "sent-outside",
            Fault::NoFile(_) => "sent-no-file",
            Fault::UnknownCase(_) => "sent-unknown-case",
            Fault::CaseTwice(..) => "sent-case-twice",
            Fault::OtherCase(..) => "sent-other-case",
            Fault::NoLetter(_) => "sent-no-letter",
            Fault::WhichLetter => "sent-which-letter",
            Fault::Conflict(Conflict::Differs(..)) => "sent-differs",
            Fault::Conflict(Conflict::NumberElsewhere(_)) => "sent-number-elsewhere",
            Fault::Conflict(Conflict::WhichOne) => "sent-which-one",
            Fault::Conflict(Conflict::NoOffice) => "sent-no-office",
            Fault::Conflict(Conflict::NoDate) => "sent-no-date",
            Fault::Conflict(Conflict::Shape) => "sent-shape",
            Fault::NoNumbers => "sent-no-numbers",
            Fault::Spoilt => "sent-spoilt",
        }
    }

    /// Returns the values for the message's variables.
    fn args(&self) -> Vec<(&'static str, String)> {
        let pair = |a, one: &dyn ToString, b, other: &dyn ToString| vec![(a, one.to_string()), (b, other.to_string())];
        match self {
            Fault::BadDate(v) | Fault::BadLetter(v) | Fault::ZeroLost(v) => vec![("value", v.clone())],
            Fault::Number(BadNumber::NoNumber(v)) => vec![("value", v.clone())],
            Fault::Number(BadNumber::CheckDigit(v, digit)) => pair("value", v, "digit", digit),
            Fault::NumberTwice(v, row) => pair("value", v, "row", row),
            Fault::Future(date, today) => pair("date", date, "today", today),
            Fault::Order(received, date) => pair("received", received, "date", date),
            Fault::BeforeLetter(date, letter) => pair("date", date, "written", letter),
            Fault::BeforeCase(date, first) => pair("date", date, "first", first),
            Fault::NotAsked(kind) => vec![("letter", kind.code().to_string())],
            Fault::Outside(file) | Fault::NoFile(file) => vec![("file", file.clone())],
            Fault::UnknownCase(case) => vec![("case", case.clone())],
            Fault::CaseTwice(case, files) => pair("case", case, "files", files),
            Fault::OtherCase(file, case) => pair("file", file, "case", case),
            Fault::NoLetter(letter) => vec![("letter", letter.clone())],
            Fault::Conflict(Conflict::Differs(key, there, given)) => {
                vec![("key", key.to_string()), ("there", there.clone()), ("given", given.clone())]
            }
            Fault::Conflict(Conflict::NumberElsewhere(letter)) => vec![("letter", letter.clone())],
            Fault::NoCase | Fault::WhichLetter | Fault::NoNumbers | Fault::Spoilt | Fault::Conflict(_) => vec![],
        }
    }

    /// Returns the column of a list that it is about.
    pub(super) fn column(&self) -> Column {
        match self {
            Fault::BadLetter(_) | Fault::NoLetter(_) | Fault::NotAsked(_) | Fault::WhichLetter => Column::Letter,
            Fault::Outside(_) | Fault::NoFile(_) | Fault::OtherCase(..) | Fault::Spoilt => Column::File,
            Fault::NoCase | Fault::UnknownCase(_) | Fault::CaseTwice(..) => Column::Case,
            Fault::BadDate(_) | Fault::Future(..) | Fault::BeforeLetter(..) | Fault::BeforeCase(..) => Column::Date,
            Fault::Conflict(Conflict::NoDate | Conflict::Differs("date", ..)) => Column::Date,
            Fault::Order(..) | Fault::Conflict(Conflict::Differs("received", ..)) => Column::Received,
            Fault::Number(_) | Fault::ZeroLost(_) | Fault::NumberTwice(..) | Fault::NoNumbers | Fault::Conflict(_) => {
                Column::Number
            }
        }
    }

    /// Returns it as a finding.
    pub fn finding(&self) -> Finding {
        let doubtful = matches!(self, Fault::BeforeLetter(..) | Fault::BeforeCase(..) | Fault::NotAsked(_));
        let severity = if doubtful { Severity::Warning } else { Severity::Error };
        Finding { code: self.code(), severity, span: None, args: self.args(), letter: None, basis: None }
    }

    /// Returns what is doubtful where a letter was posted before anything happened that it could be about.
    pub fn of_first(date: Option<Date>, case: &Case) -> Option<Fault> {
        let told = case.facts.iter().map(|fact| fact.date).chain(case.calls.iter().map(|call| call.time.date()));
        let first = told.chain(case.purchase.iter().map(|purchase| purchase.date)).min()?;
        date.filter(|date| *date < first).map(|date| Fault::BeforeCase(date, first))
    }

    /// Returns what is wrong with the days of a letter, held against today and each other.
    pub fn of_days(date: Option<Date>, received: Option<Date>, today: Date) -> Option<Fault> {
        if let Some(late) = date.into_iter().chain(received).find(|day| *day > today) {
            return Some(Fault::Future(late, today));
        }
        let (date, received) = date.zip(received)?;
        (received < date).then_some(Fault::Order(received, date))
    }
}
