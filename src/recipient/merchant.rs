//! The merchant 商家: nothing is prescribed; the letter must say who, what, and what is asked.

use super::rule::{Rule, advice, at_risk, cannot, must};
use super::test::{agent, time, unclear};
use super::{Need, Personal, Profile};
use crate::case::model::{LetterKind, Party};

/// 投诉函 to the merchant. It sees what it has from the order, never an ID or card number (七日办法 14: refund by the same route).
pub(super) static MERCHANT: Profile = Profile {
    kind: LetterKind::Merchant,
    rules: RULES,
    sees: &[Personal::Name, Personal::Phone, Personal::Email, Personal::Order],
    claims_of: Some(Party::Merchant),
    paper: true,
};

const RULES: &[Rule] = &[
    must("needs-respondent", Need::Respondent, None),
    must("needs-facts", Need::Facts, None),
    must("needs-phone", Need::Phone, None),
    must("needs-claim", Need::Claim, None),
    cannot("letter-anonymous", None, agent::unnamed),
    advice("buyer-firm", None, agent::firm),
    at_risk("agent-act", "minfadian 165", agent::other_act),
    at_risk("unclear-distress", "xiaofa 51; minfadian 1183(1)", unclear::distress),
    advice("no-right-to-return", Some("xiaofa 24(1), 25(1)"), time::no_right_to_return),
    advice("own-freight", Some("xiaofa 25(3); qiri 18"), time::own_freight),
    advice("merchant-seven-days", Some("xiaofa 25(1); qiri 10"), time::after_seven_days),
    at_risk("unclear-triple-base", "xiaofa 55(1)", unclear::triple_base),
    at_risk("unclear-interest-start", "yufu-jieshi 16(1), 17(1)", unclear::interest_start),
    at_risk("unclear-higher-promise", "wangxiao-jieshi 10; xiaofa 55(1)", unclear::higher_promise),
];
