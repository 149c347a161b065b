//! Addressees that take a text in a web form or by telephone: 12321 and the hotline 12345.

use super::rule::{Args, Rule, cannot, must};
use super::test::agent;
use super::{Need, Personal, Profile};
use crate::case::model::{Call, Case, Letter, LetterKind, Party, Sent};

/// 12321 (网络不良与垃圾信息举报受理中心): the calling number, times, content; of the complainant only the number called.
pub(super) static SPAM_CENTRE: Profile = Profile {
    kind: LetterKind::SpamCentre,
    rules: SPAM_CENTRE_RULES,
    sees: &[Personal::Phone],
    claims_of: None,
    paper: false,
};

const SPAM_CENTRE_RULES: &[Rule] = &[
    must("needs-calls", Need::Calls, None),
    must("needs-phone", Need::Phone, None),
    cannot("letter-anonymous", None, agent::unnamed),
    cannot("spam-centre-nothing-new", None, nothing_new),
];

/// Returns the reports that 12321 has had by the day of the letters, the oldest first.
fn reported(case: &Case) -> impl Iterator<Item = &Sent> {
    case.sent.iter().filter(|s| s.letter == LetterKind::SpamCentre && s.date <= case.date)
}

/// Returns the calls that a letter tells of: one to 12321 only those it has not had. A report has the calls of its own day.
pub fn calls_told(case: &Case, kind: LetterKind) -> impl Iterator<Item = &Call> {
    let last = reported(case).last().map(|s| s.date).filter(|_| kind == LetterKind::SpamCentre);
    case.calls.iter().filter(move |c| last.is_none_or(|day| c.time.date() > day))
}

/// 12321 has all calls.
fn nothing_new(case: &Case, letter: &Letter) -> Option<Args> {
    let last = reported(case).last()?;
    let all = !case.calls.is_empty() && calls_told(case, letter.kind).next().is_none();
    all.then(|| vec![("date", last.date.to_string())])
}

/// 12345 (政务服务便民热线): passes the matter on to the office in charge.
pub(super) static HOTLINE: Profile = Profile {
    kind: LetterKind::Hotline,
    rules: HOTLINE_RULES,
    sees: &[Personal::Name, Personal::Phone, Personal::Order],
    claims_of: Some(Party::Merchant),
    paper: false,
};

const HOTLINE_RULES: &[Rule] = &[
    must("needs-phone", Need::Phone, None),
    must("needs-facts", Need::Facts, None),
    cannot("letter-anonymous", None, agent::unnamed),
];
