//! One question of the table: what it is about, whether it may be passed over, when it is asked, what it offers.

use super::Answers;

/// Says of what has been answered whether a question is asked; the second is the record it is asked for, `call.2.`, or nothing.
pub(super) type When = fn(&Answers, &str) -> bool;

/// Returns what an answer probably is.
pub(super) type Preset = fn(&Answers, &str) -> Vec<String>;

/// What a question takes.
#[derive(Clone, Copy)]
pub(super) enum Takes {
    /// What the field of the case file takes.
    Field,
    /// One line, of a field that takes several.
    Line,
    /// Some of these codes, which words of the field name.
    Some(fn(&Answers) -> Vec<String>),
    /// One of these codes.
    One(fn(&Answers) -> Vec<String>),
    /// Yes or no.
    YesNo,
}

/// A question.
pub(super) struct Ask {
    /// Its name: `complainant.name`; inside a group without the group's: `time`.
    pub(super) key: &'static str,
    /// The field of the case file it fills in, which says what it takes.
    pub(super) field: &'static str,
    pub(super) takes: Takes,
    /// Whether it must be answered.
    pub(super) must: bool,
    pub(super) when: When,
    pub(super) preset: Preset,
}

impl Ask {
    /// A question that may be passed over.
    pub(super) const fn may(key: &'static str, field: &'static str) -> Ask {
        Ask { key, field, takes: Takes::Field, must: false, when: |_, _| true, preset: |_, _| vec![] }
    }

    /// A question that must be answered.
    pub(super) const fn must(key: &'static str, field: &'static str) -> Ask {
        Ask { must: true, ..Ask::may(key, field) }
    }

    /// The same, asked only in some cases.
    pub(super) const fn when(self, when: When) -> Ask {
        Ask { when, ..self }
    }

    /// The same, with a probable answer.
    pub(super) const fn preset(self, preset: Preset) -> Ask {
        Ask { preset, ..self }
    }

    /// The same, taking something else than its field does.
    pub(super) const fn takes(self, takes: Takes) -> Ask {
        Ask { takes, ..self }
    }
}

/// Questions asked once for each of several records.
pub(super) struct Group {
    /// Its name: `call`.
    pub(super) name: &'static str,
    /// How many records there must be.
    pub(super) least: fn(&Answers) -> usize,
    pub(super) when: fn(&Answers) -> bool,
    pub(super) asks: &'static [Ask],
}

/// A step of the interview.
pub(super) enum Step {
    /// What the questions from here on are about: the message `ask-part-NAME`.
    Part(&'static str),
    /// One question.
    One(Ask),
    /// A group of questions.
    Many(Group),
}
