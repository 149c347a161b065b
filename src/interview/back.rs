//! Going back: an answer taken back is offered again, and nothing behind it is lost.

use super::Answers;
use super::flow::{Interview, SETTINGS};
use super::question::{Question, Takes};

impl Interview<'_> {
    /// Takes the last answer back; it is offered when its question is asked again. Says whether there was one.
    pub fn back(&mut self) -> bool {
        let last = self.answers.keys().filter(|key| !SETTINGS.contains(key)).last().map(str::to_string);
        if let Some(key) = &last {
            self.before.forget(key);
            self.before.set(key, self.answers.list(key).to_vec());
            self.answers.forget(key);
        }
        last.is_some()
    }

    /// Returns what has been answered with what was taken back and not answered anew: whoever goes back loses nothing.
    pub fn kept(&self) -> Answers {
        let mut all = self.answers.clone();
        let behind: Vec<&str> = self.before.keys().filter(|key| !self.answers.knows(key)).collect();
        // The last one was taken back first.
        for key in behind.into_iter().rev() {
            all.set(key, self.before.list(key).to_vec());
        }
        all
    }

    /// Offers the answer that was taken back, as far as it can still be given.
    pub(super) fn again(&self, mut question: Question) -> Question {
        if !self.before.knows(&question.key) {
            return question;
        }
        let before = self.before.list(&question.key);
        let fits = |word: &&String| match &question.takes {
            Takes::One(offers) | Takes::Several(offers) => offers.iter().any(|offer| offer.code == **word),
            Takes::Line | Takes::Lines => true,
        };
        let fitting: Vec<String> = before.iter().filter(fits).cloned().collect();
        // Another answer before it can have made all of it senseless.
        if before.is_empty() || !fitting.is_empty() {
            question.preset = fitting;
        }
        question
    }
}
