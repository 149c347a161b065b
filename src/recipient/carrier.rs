//! The complainant's own carrier 电信运营商: 电信条例 39, and the step before an appeal (电信用户申诉处理办法 10[4]).

use super::rule::{Rule, advice, at_risk, cannot, must};
use super::test::{agent, substance};
use super::{Need, Personal, Profile};
use crate::case::model::{Case, LetterKind, Party};
use crate::law::Calendar;
use crate::law::term::{Counting, Length, Term};

/// The carrier's time to answer before its user may appeal (电信用户申诉处理办法 10[4]), counted as civil terms are (民法典 203).
const ANSWER: Term = Term { length: Length::Days(15), counting: Counting::Civil };

/// Says whether the carrier has left its user without an answer for fifteen days, on the case's date.
pub fn is_silent(case: &Case) -> bool {
    let complaint = case.carrier.as_ref().filter(|c| c.answer.is_none()).and_then(|c| c.complained);
    complaint.is_some_and(|day| ANSWER.end(day, Calendar::builtin()).due < case.date)
}

/// 投诉函 to the carrier.
pub(super) static CARRIER: Profile = Profile {
    kind: LetterKind::Carrier,
    rules: RULES,
    sees: &[Personal::Name, Personal::Phone, Personal::Email, Personal::CarrierNumber],
    claims_of: Some(Party::Carrier),
    paper: true,
};

const RULES: &[Rule] = &[
    must("needs-carrier", Need::Carrier, None),
    must("needs-calls", Need::Calls, None),
    must("needs-claim", Need::Claim, None),
    cannot("letter-anonymous", None, agent::unnamed),
    at_risk("agent-act", "minfadian 165", agent::other_act),
    advice("carrier-not-the-caller", Some("dianxin-tiaoli 39(1)"), substance::not_the_carriers),
];
