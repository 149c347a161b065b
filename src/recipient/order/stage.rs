//! How far the other side has been asked, from letters and contacts.

use jiff::civil::Date;

use crate::case::Case;
use crate::case::model::{Counterpart, LetterKind, Party, Sent, SentOutcome};
use crate::law::Calendar;
use crate::law::term::{Counting, Length, Term};
use crate::recipient::deadlines::{Code, Deadline, deadlines};

/// The time a firm is given: more than fifteen days count as wilful delay (侵害消费者权益行为处罚办法 8, 9, 10(2)); the carrier has
/// as long (电信用户申诉处理办法 10[4]). For the platform no rule names days: it is given the same.
const FIRM: Term = Term { length: Length::Days(15), counting: Counting::Civil };

/// How far a firm has been asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stage {
    /// Not at all.
    Untried,
    /// Asked; its time runs until that day, or the day of receipt is missing.
    Open(Option<Date>),
    /// It answered, and did not settle the matter.
    Answered,
    /// It let its time pass.
    Silent,
}

/// A case with what its history comes to.
pub(super) struct Situation<'c> {
    pub(super) case: &'c Case,
    deadlines: Vec<Deadline>,
}

impl<'c> Situation<'c> {
    pub(super) fn of(case: &'c Case) -> Self {
        Situation { case, deadlines: deadlines(case) }
    }

    /// Returns the last letter of a kind that was sent.
    pub(super) fn last(&self, kind: LetterKind) -> Option<&'c Sent> {
        self.case.sent.iter().rfind(|s| s.letter == kind)
    }

    /// Returns the last day of the first of these terms to end, for a certain letter where one is given.
    pub(super) fn due(&self, codes: &[Code], sent: Option<&Sent>) -> Option<Date> {
        let same = |d: &Deadline, s: &Sent| d.sent == Some(s.date) && d.letter.is_none_or(|kind| kind == s.letter);
        let of_letter = |d: &&Deadline| sent.is_none_or(|s| same(d, s));
        let found = self.deadlines.iter().filter(|d| codes.contains(&d.code)).filter(of_letter);
        found.filter_map(Deadline::due).min()
    }

    /// Says whether the day of the letters is after another one.
    pub(super) fn is_past(&self, day: Date) -> bool {
        day < self.case.date
    }

    /// Says whether the matter with a party was settled.
    pub(super) fn is_settled(&self, with: Party) -> bool {
        let party = |kind| match kind {
            LetterKind::Carrier | LetterKind::BureauAppeal => Party::Carrier,
            _ => Party::Merchant,
        };
        let history = self.case.sent.iter().any(|s| s.outcome == Some(SentOutcome::Settled) && party(s.letter) == with);
        history || (with == Party::Merchant && self.case.circumstances.settled)
    }

    /// Returns how far the merchant has been asked, by letters, in conversation, or with the goods it got back.
    pub(super) fn merchant(&self) -> Stage {
        let purchase = self.case.purchase.as_ref();
        let returned = purchase.and_then(|p| p.returned.as_ref()).map(|r| r.asked);
        let prepaid = purchase.and_then(|p| p.prepaid.as_ref()).and_then(|p| p.asked);
        let letters = self.letters(LetterKind::is_to_merchant);
        let demands = returned.into_iter().chain(prepaid).map(|day| self.asked(day));
        furthest(letters.chain(self.contacts(Counterpart::Merchant)).chain(demands))
    }

    /// Returns how far the merchant has been asked in writing.
    pub(super) fn merchant_in_writing(&self) -> Stage {
        furthest(self.letters(LetterKind::is_to_merchant))
    }

    /// Returns how far the platform has been asked.
    pub(super) fn platform(&self) -> Stage {
        furthest(self.letters(|kind| kind == LetterKind::Platform).chain(self.contacts(Counterpart::Platform)))
    }

    /// Returns how far the complainant's own carrier has been asked.
    pub(super) fn carrier(&self) -> Stage {
        let told = self.case.carrier.as_ref().and_then(|carrier| {
            let answered = carrier.answer.is_some() || carrier.answered.is_some();
            carrier.complained.map(|day| if answered { Stage::Answered } else { self.asked(day) })
        });
        furthest(self.letters(|kind| kind == LetterKind::Carrier).chain(told))
    }

    fn letters(&self, of: fn(LetterKind) -> bool) -> impl Iterator<Item = Stage> {
        self.case.sent.iter().filter(move |s| of(s.letter)).map(|s| match s.received {
            _ if !s.is_open() => Stage::Answered,
            Some(day) => self.asked(day),
            None => Stage::Open(None),
        })
    }

    fn contacts(&self, with: Counterpart) -> impl Iterator<Item = Stage> {
        let contacts = self.case.contacts.iter().filter(move |c| c.with == with);
        contacts.map(|c| if c.answer.is_some() { Stage::Answered } else { self.asked(c.date) })
    }

    /// Returns the stage of a firm asked on a day that has not answered.
    fn asked(&self, day: Date) -> Stage {
        let due = answer_due(day);
        if self.is_past(due) { Stage::Silent } else { Stage::Open(Some(due)) }
    }
}

/// Returns the last day for the answer of a firm that was asked on a day.
pub fn answer_due(asked: Date) -> Date {
    FIRM.end(asked, Calendar::builtin()).due
}

/// Returns how far several attempts have come: one that is over is enough; else the first term to end counts.
fn furthest(stages: impl Iterator<Item = Stage>) -> Stage {
    let stages: Vec<Stage> = stages.collect();
    let over = [Stage::Answered, Stage::Silent].into_iter().find(|s| stages.contains(s));
    let ends = stages.iter().filter_map(|s| if let Stage::Open(end) = s { *end } else { None });
    match (over, stages.is_empty()) {
        (Some(stage), _) => stage,
        (None, true) => Stage::Untried,
        (None, false) => Stage::Open(ends.min()),
    }
}

#[cfg(test)]
mod tests {
    use super::answer_due;

    #[test]
    fn an_answer_is_due_on_a_working_day() {
        for (what, asked, due) in [
            ("a Tuesday", "2026-10-26", "2026-11-10"),
            ("a Saturday", "2026-11-20", "2026-12-07"),
            ("a Sunday", "2026-11-07", "2026-11-23"),
            ("the first day of a holiday", "2026-09-16", "2026-10-08"),
            ("the last day of a holiday", "2026-09-22", "2026-10-08"),
            ("a Saturday that is worked", "2026-09-25", "2026-10-10"),
            ("a Sunday that is worked", "2025-12-20", "2026-01-04"),
        ] {
            assert_eq!(answer_due(asked.parse().unwrap()), due.parse().unwrap(), "{what}");
        }
    }
}
