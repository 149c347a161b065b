//! The consumer association 消费者协会: 消费者权益保护法 36, 37(1)[5], 39[2].

use super::rule::{Rule, advice, at_risk, must, refused, wants};
use super::test::{agent, elsewhere, place, substance, time, unclear};
use super::{Need, Personal, Profile};
use crate::case::model::{LetterKind, Party};

/// 投诉书 asking for mediation. Associations refuse disputes between traders and ask for both sides' name, address, phone.
pub(super) static ASSOCIATION: Profile = Profile {
    kind: LetterKind::Association,
    rules: RULES,
    sees: &[Personal::Name, Personal::Phone, Personal::Address, Personal::Email, Personal::Order],
    claims_of: Some(Party::Merchant),
    paper: true,
};

const RULES: &[Rule] = &[
    must("needs-consumer", Need::Consumer, Some("xiaofa 2")),
    must("needs-purchase", Need::Purchase, Some("xiaofa 39")),
    must("needs-respondent", Need::Respondent, None),
    wants("needs-respondent-address", Need::RespondentAddress, "xiaofa-tiaoli 46(1)"),
    wants("needs-phone", Need::Phone, "xiaofa-tiaoli 46(1)"),
    wants("needs-address", Need::Address, "xiaofa-tiaoli 46(1)"),
    must("needs-claim", Need::Claim, None),
    must("needs-office", Need::Office, None),
    refused("association-anonymous", "xiaofa-tiaoli 46(1)", agent::unnamed),
    refused("association-taken", "xiaofa 39", elsewhere::consumer_dispute),
    refused("association-settled", "xiaofa 39", elsewhere::settled),
    refused("association-own-doing", "xiaofa 23(1)", substance::own_doing),
    at_risk("association-other-office", "xiaofa 36, 37(1)[5]", place::not_an_association),
    at_risk("association-firm", "xiaofa 2", agent::firm),
    at_risk("agent-act", "minfadian 165", agent::other_act),
    at_risk("association-pending", "xiaofa 39", elsewhere::pending),
    at_risk("association-both-at-once", "samr-121 16[2]", elsewhere::both_at_once),
    at_risk("association-no-evidence", "xiaofa-tiaoli 46(1)", substance::no_evidence),
    at_risk("association-other-trade", "xiaofa 32(1)", substance::other_trade),
    at_risk("unclear-several-contracts", "samr-121 12", unclear::several_contracts),
    at_risk("unclear-triple-base", "xiaofa 55(1)", unclear::triple_base),
    at_risk("unclear-interest-start", "yufu-jieshi 16(1), 17(1)", unclear::interest_start),
    at_risk("unclear-higher-promise", "wangxiao-jieshi 10; xiaofa 55(1)", unclear::higher_promise),
    advice("agent-settlement", Some("minfadian 165"), agent::no_settlement),
    advice("association-representatives", None, agent::many),
    at_risk("unclear-distress", "xiaofa 51; minfadian 1183(1)", unclear::distress),
    advice("no-right-to-return", Some("xiaofa 24(1), 25(1)"), time::no_right_to_return),
    advice("own-freight", Some("xiaofa 25(3); qiri 18"), time::own_freight),
    advice("seller-first", Some("xiaofa 39"), elsewhere::seller_first),
];
