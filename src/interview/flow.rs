//! The order of questions, and what becomes of an answer.

use jiff::civil::Date;

use super::ask::{Ask, Group, Step};
use super::draft::draft;
use super::question::{self, Place, Question, Takes, more, question};
use super::steps::STEPS;
use super::{Answers, NO, OFFICES, YES, law, offer, usual};
use crate::case::choice::Choice;
use crate::case::finding::{Finding, Severity};
use crate::case::model::LetterKind;
use crate::examine::examine;
use crate::locale::{Messages, Script};

/// Settings that no question asks for but that may be given: the top of the case file.
pub const SETTINGS: [&str; 4] = ["id", "date", "script", "write_in"];

/// What is found only because it is asked for later.
const LATER: [&str; 6] = [
    "needs-office",
    "unused-evidence",
    "grievance-needs",
    "claim-needs-amount",
    "claim-needs-text",
    "claim-needs-party",
];

/// What is found in the letter as a whole, and the question it is about.
const OF_LETTER: [(&str, &str); 1] = [("association-other-office", "association.office")];

/// An interview going on.
pub struct Interview<'m> {
    pub(super) answers: Answers,
    /// Answers that were taken back, or that lie behind one that was: they are offered again, and kept.
    pub(super) before: Answers,
    messages: &'m Messages,
    today: Date,
}

/// Why an answer cannot be used.
#[derive(Debug, Clone, PartialEq)]
pub enum Refused {
    /// The question must be answered.
    Empty,
    /// None of the words that can be chosen.
    NotOffered(String),
    /// A letter that is not offered, with what stands in its way.
    Withheld(LetterKind, Vec<Finding>),
    /// The question takes one answer, and has several.
    Several,
    /// All of an advance payment is used: there is nothing to ask for, and no letter could be written.
    NothingLeft,
    /// What the reader of case files finds in it.
    Found(Vec<Finding>),
}

impl<'m> Interview<'m> {
    /// Begins an interview in the language of `messages`, with settings of the case file ([`SETTINGS`]) as answers.
    pub fn new(settings: Answers, messages: &'m Messages, today: Date) -> Self {
        Interview { answers: settings, before: Answers::default(), messages, today }
    }

    /// Returns what has been answered.
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// Returns the next question; nothing once everything is answered.
    pub fn next(&self) -> Option<Question> {
        let mut part = "";
        for step in STEPS {
            let question = match step {
                Step::Part(name) => {
                    part = name;
                    None
                }
                Step::One(ask) => self.open(ask, &Place { part, record: "", number: 0 }),
                Step::Many(group) if (group.when)(&self.answers) => self.next_of(group, part),
                Step::Many(_) => None,
            };
            if question.is_some() {
                return question;
            }
        }
        None
    }

    /// Returns a question if it is asked in this case and not answered yet.
    fn open(&self, ask: &Ask, place: &Place<'_>) -> Option<Question> {
        let key = format!("{}{}", place.record, ask.key);
        if self.answers.knows(&key) || !(ask.when)(&self.answers, place.record) {
            return None;
        }
        let question = self.again(question(ask, place, &self.answers, self.messages));
        // Where nothing can be chosen there is nothing to ask.
        let offers = match &question.takes {
            Takes::One(offers) | Takes::Several(offers) => Some(offers),
            _ => None,
        };
        offers.is_none_or(|offers| !offers.is_empty()).then_some(question)
    }

    fn next_of(&self, group: &Group, part: &'static str) -> Option<Question> {
        let least = (group.least)(&self.answers);
        for number in 1.. {
            let record = format!("{}.{number}.", group.name);
            let before = number - 1;
            if number > least {
                let another = format!("{}.{before}.more", group.name);
                match self.answers.get(&another) {
                    Some(NO) => return None,
                    Some(_) => {}
                    None if self.answers.has_below(record.trim_end_matches('.')) => {}
                    None => return Some(self.again(more(group.name, before, part, self.messages))),
                }
            }
            let place = Place { part, record: &record, number };
            let question = group.asks.iter().find_map(|ask| self.open(ask, &place));
            if question.is_some() {
                return question;
            }
        }
        None
    }

    /// Takes an answer. Returns what the reader of case files remarks on it.
    ///
    /// # Errors
    /// The answer cannot be used; nothing has changed.
    pub fn answer(&mut self, question: &Question, words: &[String]) -> Result<Vec<Finding>, Refused> {
        let words = words.iter().flat_map(|words| apart(question, words));
        let mut words: Vec<String> = words.map(|w| self.plain(question, &w)).filter(|w| !w.is_empty()).collect();
        if words.is_empty() && question.must {
            return Err(Refused::Empty);
        }
        if let Takes::One(offers) | Takes::Several(offers) = &question.takes {
            if let Some(unknown) = words.iter().find(|word| offers.iter().all(|offer| offer.code != **word)) {
                return Err(self.not_offered(question, unknown));
            }
            // In the order they are offered, each once.
            words = offers.iter().map(|o| o.code.clone()).filter(|code| words.contains(code)).collect();
        }
        if words.len() > 1 && matches!(question.takes, Takes::Line | Takes::One(_)) {
            return Err(Refused::Several);
        }
        let before = self.answers.clone();
        self.answers.set(&question.key, words);
        if question.key == "purchase.prepaid.used" && offer::nothing_left(&self.answers) {
            self.answers = before;
            return Err(Refused::NothingLeft);
        }
        let findings = self.found_in(&question.key);
        if findings.iter().any(|f| f.severity == Severity::Error) {
            self.answers = before;
            return Err(Refused::Found(findings.into_iter().filter(|f| f.severity == Severity::Error).collect()));
        }
        Ok(findings)
    }

    fn not_offered(&self, question: &Question, word: &str) -> Refused {
        let letter = LetterKind::from_code(word).filter(|_| question.key == "letter");
        let withheld = letter.map(|kind| (kind, offer::against_letter(&self.answers, kind)));
        match withheld.filter(|(_, findings)| !findings.is_empty()) {
            Some((kind, findings)) => Refused::Withheld(kind, findings),
            None => Refused::NotOffered(word.to_string()),
        }
    }

    /// Returns words in the form the case file wants; chosen words by their code.
    fn plain(&self, question: &Question, words: &str) -> String {
        match &question.takes {
            Takes::One(offers) | Takes::Several(offers) => {
                let words = words.trim();
                let spoken = offers.iter().any(|o| o.code == NO).then(|| usual::yes_or_no(words)).flatten();
                let named = offers.iter().find(|offer| offer.words == words).map(|offer| offer.code.clone());
                spoken.map(str::to_string).or(named).unwrap_or_else(|| words.to_string())
            }
            Takes::Line if usual::is_none(question.field, words) => String::new(),
            Takes::Line | Takes::Lines => usual::plain(question.field, words, self.today),
        }
    }

    /// Returns what the reader, the directory of offices and the rules find in an answer.
    fn found_in(&self, key: &str) -> Vec<Finding> {
        let draft = draft(&self.answers, None);
        let examined = examine(draft.source(), draft.date(), &OFFICES, |_| true);
        let of_key = |f: &Finding| match OF_LETTER.iter().find(|(code, _)| *code == f.code) {
            Some((_, question)) => *question == key,
            None => f.span.as_ref().is_some_and(|span| draft.is_of(key, span)),
        };
        examined.findings.into_iter().filter(|f| of_key(f) && !LATER.contains(&f.code)).collect()
    }

    /// Takes a setting of the case file ([`SETTINGS`]).
    ///
    /// # Errors
    /// What the reader of case files finds in it.
    pub fn set(&mut self, key: &str, words: &[String]) -> Result<(), Vec<Finding>> {
        self.answers.set(key, words.iter().map(|words| usual::plain(key, words, self.today)).collect());
        let errors: Vec<Finding> = self.found_in(key).into_iter().filter(|f| f.severity == Severity::Error).collect();
        if errors.is_empty() { Ok(()) } else { Err(errors) }
    }

    /// Returns the question whether the case file is to be written, for who has answered everything at a terminal.
    pub fn last(&self) -> Question {
        question::last(self.messages)
    }

    /// Says whether words agree to what the last question asks; nothing where they say neither.
    pub fn agreed(&self, words: &[String]) -> Option<bool> {
        let words = words.first()?;
        usual::yes_or_no(words).map(|word| word == YES)
    }

    /// Passes a question over that has no answer, so that the others can be looked at; there is no further record.
    pub fn pass(&mut self, question: &Question) {
        let words = if question.next_record.is_some() { vec![NO.to_string()] } else { vec![] };
        self.answers.set(&question.key, words);
    }

    /// Returns the letters of such a case that are not offered, each with what stands in their way.
    pub fn withheld(&self) -> Vec<(LetterKind, Vec<Finding>)> {
        offer::withheld(&self.answers)
    }

    /// Returns the law behind the grievances, each as a citation with its words.
    pub fn law(&self) -> Vec<(String, String)> {
        let script = self.answers.get("script").filter(|script| *script == Script::Hant.code());
        let script = script.map_or(Script::Hans, |_| Script::Hant);
        law::behind(&self.answers, script, self.today)
    }

    /// Returns the case file that the answers make, with comments.
    pub fn case_file(&self) -> String {
        draft(&self.answers, Some(self.messages)).text().to_string()
    }
}

/// Returns the words of an answer that names several things at once: `refund, freight`.
fn apart(question: &Question, words: &str) -> Vec<String> {
    match &question.takes {
        Takes::Several(offers) if offers.iter().all(|offer| offer.words != words.trim()) => {
            words.split([',', '，', '、']).map(|word| word.trim().to_string()).collect()
        }
        _ => vec![words.to_string()],
    }
}

/// Returns the name of every question; `N` stands for the number of a record.
pub fn keys() -> Vec<String> {
    let mut keys: Vec<String> = SETTINGS.iter().map(|key| key.to_string()).collect();
    for step in STEPS {
        match step {
            Step::Part(_) => {}
            Step::One(ask) => keys.push(ask.key.to_string()),
            Step::Many(group) => {
                keys.extend(group.asks.iter().map(|ask| format!("{}.N.{}", group.name, ask.key)));
                keys.push(format!("{}.N.more", group.name));
            }
        }
    }
    let mut seen = std::collections::HashSet::new();
    keys.retain(|key| seen.insert(key.clone()));
    keys
}
