//! Words in the letter's script: what the user wrote, converted, and the fixed labels.

use std::borrow::Cow;

use jiff::civil::{Date, DateTime};

use crate::case::model::{Evidence, Letter, unmarked};
use crate::case::{Case, mention};
use crate::locale::convert::{Ambiguous, Converter};
use crate::locale::messages::{Arg, Messages};
use crate::locale::{Script, capitals, date, mask, quotation};
use crate::recipient::profile;

/// Puts texts into the letter's script and remembers which converted words had more than one reading.
pub struct Wording<'a> {
    converter: &'a Converter,
    labels: &'a Messages,
    /// Script of the letter.
    pub script: Script,
    /// Converted words with more than one reading, in the order met.
    pub ambiguous: Vec<Ambiguous>,
    /// What running text says where it names a piece of evidence, by its id.
    mentions: Vec<(String, String)>,
}

impl<'a> Wording<'a> {
    /// Starts with nothing converted.
    pub fn new(converter: &'a Converter, labels: &'a Messages, script: Script) -> Self {
        Wording { converter, labels, script, ambiguous: vec![], mentions: vec![] }
    }

    /// Has running text name the evidence of a case by its number in a letter: 证据1-2. A piece that does not go with the letter, and
    /// any piece in a text for a web form, which encloses nothing, is called by its title.
    pub(in crate::letter) fn naming(&mut self, case: &Case, letter: &Letter) {
        let exhibits = case.exhibits(letter.kind);
        let enclosed = |id: &str| exhibits.iter().find(|(_, e)| e.id == id && profile(letter.kind).paper);
        let word = |e: &Evidence| match enclosed(&e.id) {
            Some((number, _)) => self.label_with("evidence-number", &[("n", (&number.to_string()).into())]),
            None => e.title.clone(),
        };
        self.mentions = case.evidence.iter().map(|e| (e.id.clone(), word(e))).collect();
    }

    /// Returns what the user wrote, in the letter's script, with identity and card numbers made unreadable.
    pub(in crate::letter) fn prose(&mut self, text: &str) -> String {
        let converted = self.converter.convert(&mask(&self.mentioned(text)));
        for word in converted.ambiguous {
            self.remember(word);
        }
        converted.text
    }

    /// Returns the name of a person as it is written, without an identity number that somebody put behind it.
    pub(super) fn name(&self, name: &str) -> String {
        mask(name).into_owned()
    }

    /// Returns an address or the name of an office in the letter's script. 里 in them is a neighbourhood, in either script: 湖里区, 学府里
    /// 8号; never the 裡 of 里面.
    pub(in crate::letter) fn place(&mut self, text: &str) -> String {
        let converted = self.converter.convert(&mask(text));
        let others = converted.ambiguous.into_iter().filter(|word| word.from != '里');
        for word in others {
            self.remember(word);
        }
        converted.text.replace(['裡', '裏'], "里")
    }

    /// Returns an optional address in the letter's script.
    pub(super) fn place_of(&mut self, text: &Option<String>) -> Option<String> {
        text.as_deref().map(|t| self.place(t))
    }

    fn remember(&mut self, word: Ambiguous) {
        if !self.ambiguous.iter().any(|a| a.context == word.context && a.from == word.from) {
            self.ambiguous.push(word);
        }
    }

    fn mentioned<'t>(&self, text: &'t str) -> Cow<'t, str> {
        if !text.contains('@') || self.mentions.is_empty() {
            return Cow::Borrowed(text);
        }
        let ids: Vec<&str> = self.mentions.iter().map(|(id, _)| id.as_str()).collect();
        let word = |id: &str| self.mentions.iter().find(|(named, _)| named == id).map(|(_, word)| word.clone());
        Cow::Owned(mention::resolved(text, &ids, |id| word(id).unwrap_or_default()))
    }

    /// Returns an optional text in the letter's script.
    pub(super) fn prose_of(&mut self, text: &Option<String>) -> Option<String> {
        text.as_deref().map(|t| self.prose(t))
    }

    /// Returns somebody's own words: they stay as written, in whatever script, but for identity and card numbers.
    pub(super) fn quotation(&self, words: &Option<String>) -> Option<String> {
        words.as_deref().map(|w| mask(unmarked(w)).into_owned())
    }

    /// Returns an answer in the letter's script. One that the case quotes as a reason for refusing is the same quotation here:
    /// the same words do not stand in two scripts.
    pub(super) fn answer(&mut self, answer: &Option<String>, case: &Case) -> Option<String> {
        let [open, close] = quotation::marks(self.script);
        match answer.as_deref().filter(|answer| case.quotes(answer)) {
            Some(quoted) => Some(format!("{open}{}{close}", mask(unmarked(quoted)))),
            None => self.prose_of(answer),
        }
    }

    /// Returns a date in the letter's words.
    pub(super) fn date(&self, day: Date) -> String {
        date::long(day, self.script)
    }

    /// Returns a day and time in the letter's words.
    pub(super) fn date_time(&self, at: DateTime) -> String {
        date::date_time(at, self.script)
    }

    /// Returns a length of time in the letter's words.
    pub(super) fn duration(&self, seconds: u64) -> String {
        date::duration(seconds, self.script)
    }

    /// Returns an amount in capitals.
    pub(super) fn capitals(&self, fen: crate::locale::Fen) -> String {
        capitals::capitals(fen, self.script)
    }

    /// Returns a fixed label.
    pub(super) fn label(&self, id: &str) -> String {
        self.labels.get(id, &[])
    }

    /// Says whether there is a label of this name.
    pub(super) fn has(&self, id: &str) -> bool {
        self.labels.has(id)
    }

    /// Returns a fixed label with variables.
    pub(super) fn label_with(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.labels.get(id, args)
    }
}
