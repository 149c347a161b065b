//! The terms that run in a case: by when the other side must act, and by when the complainant must.
//!
//! [`rules`] is the table of them. A term starts from a fact of the case or from the history of its letters; where the day that
//! sets it going is missing, it waits and says for what.

mod moments;
mod rights;
mod rules;

use jiff::civil::Date;

use crate::case::Case;
use crate::case::choice::choices;
use crate::case::model::LetterKind;
use crate::law::Calendar;

pub use rules::Code;

choices! {
    /// Who must act within a term.
    Whose {
        /// The complainant.
        Yours = "yours",
        /// The merchant, the carrier or the office.
        Theirs = "theirs",
    }
}

choices! {
    /// What a term waits for before it can be computed.
    Awaited {
        /// The day the letter was received: `received` of the `[[sent]]` entry. The day it was sent does not set a term going.
        Receipt = "receipt",
        /// The day the answer came: `answered` of the `[[sent]]` entry.
        Answer = "answer",
    }
}

/// When a term ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// It runs.
    Runs {
        /// The day that set it going, which does not count itself.
        from: Date,
        /// The last day; the earlier one where the law leaves two readings.
        due: Date,
        /// The last day by the other reading.
        other_reading: Option<Date>,
        /// Whether it rests on a year whose rest days have not been published.
        provisional: bool,
    },
    /// The case does not say yet when it began.
    Waits(Awaited),
}

/// A term of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deadline {
    /// Which.
    pub code: Code,
    /// Who must act.
    pub whose: Whose,
    /// When it ends.
    pub when: When,
    /// The rule, in the notation of [`crate::law::reference`]; nothing where the shipped texts do not hold the article.
    pub basis: Option<&'static str>,
    /// The letter it belongs to: the one sent, or the one that keeps the term.
    pub letter: Option<LetterKind>,
    /// The office the letter went to, where the history names it.
    pub office: Option<String>,
    /// When that letter was sent.
    pub sent: Option<Date>,
}

impl Deadline {
    /// Returns the last day, where it can be computed.
    pub fn due(&self) -> Option<Date> {
        match self.when {
            When::Runs { due, .. } => Some(due),
            When::Waits(_) => None,
        }
    }
}

/// Returns the open terms of a case, the first to end first, those that wait last.
///
/// A term is open until the case says that it was kept, or that the matter was settled; one that has passed stays in the list.
pub fn deadlines(case: &Case) -> Vec<Deadline> {
    let calendar = Calendar::builtin();
    let mut found = vec![];
    for rule in &rules::RULES {
        found.extend((rule.starts)(case).into_iter().map(|start| rule.deadline(&start, calendar)));
    }
    found.sort_by_key(|d| (d.due().is_none(), d.due(), d.code, d.sent));
    found
}
