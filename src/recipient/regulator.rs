//! The market regulator 市场监督管理局: 投诉 and 举报 under 《市场监督管理投诉举报处理办法》 (令第121号).

use super::rule::{Rule, advice, at_risk, at_risk_among, cannot, must, refused, wants};
use super::test::{agent, elsewhere, place, substance, time, unclear};
use super::{Need, Personal, Profile};
use crate::case::model::{LetterKind, Party};

/// 投诉书: contents of art. 10, first paragraph; a consumer dispute only (art. 3, art. 16 item 3).
pub(super) static COMPLAINT: Profile = Profile {
    kind: LetterKind::RegulatorComplaint,
    rules: COMPLAINT_RULES,
    sees: &[Personal::Name, Personal::Phone, Personal::Address, Personal::Email, Personal::Order],
    claims_of: Some(Party::Merchant),
    paper: true,
};

const COMPLAINT_RULES: &[Rule] = &[
    must("needs-consumer", Need::Consumer, Some("samr-121 3, 16[3]")),
    must("needs-purchase", Need::Purchase, Some("samr-121 3, 16[3]")),
    wants("needs-phone", Need::Phone, "samr-121 10(1)[1]"),
    wants("needs-address", Need::Address, "samr-121 10(1)[1]"),
    must("needs-respondent", Need::Respondent, Some("samr-121 10(1)[2]")),
    wants("needs-respondent-address", Need::RespondentAddress, "samr-121 10(1)[2]"),
    must("needs-claim", Need::Claim, Some("samr-121 10(1)[3]")),
    must("needs-office", Need::Office, Some("samr-121 13")),
    cannot("samr-before-measures", Some("samr-121 46"), time::before_the_measures),
    refused("samr-anonymous", "samr-121 10(1)[1], 16[5]", agent::unnamed),
    refused("samr-state-level", "samr-121 4, 13", place::state_level),
    refused("samr-old-name", "samr-121 13", place::old_name),
    refused("samr-platform-only", "samr-121 13", place::platform_only),
    refused("samr-taken", "samr-121 16[2]", elsewhere::consumer_dispute),
    refused("samr-same-body", "samr-121 16[2]", elsewhere::same_body),
    refused("samr-three-years", "samr-121 16[4]", time::three_years),
    refused("samr-agent-matter", "samr-121 11, 16[5]", agent::without_matter),
    refused("samr-agent-original", "samr-121 11, 16[5]", agent::without_original),
    refused("samr-agent-term", "samr-121 11, 16[5]", agent::out_of_term),
    at_risk("samr-not-a-regulator", "samr-121 8, 13", place::not_a_regulator),
    at_risk("samr-firm", "samr-121 3, 16[3]", agent::firm),
    at_risk("agent-act", "samr-121 11, 16[5]", agent::other_act),
    at_risk("samr-above-county", "samr-121 13", place::above_county),
    at_risk("samr-other-county", "samr-121 13, 16[1]", place::other_county),
    at_risk("samr-pending", "samr-121 16[2]", elsewhere::pending),
    at_risk("samr-both-at-once", "samr-121 16[2]", elsewhere::both_at_once),
    at_risk("samr-several-offices", "samr-121 14, 16[2]", elsewhere::several_offices),
    at_risk("samr-no-evidence", "samr-121 16[3]", substance::no_evidence),
    at_risk("samr-unusual-quantity", "samr-121 17[1]", substance::unusual_quantity),
    at_risk_among("samr-identical", "samr-121 17[2]", substance::identical),
    at_risk("samr-shared-contact", "samr-121 17[4]", agent::shared_contact),
    at_risk("samr-other-trade", "samr-121 2, 16[1]", substance::other_trade),
    at_risk("samr-mixed", "samr-121 9, 37", elsewhere::mixed),
    at_risk("unclear-harassed-customer", "samr-121 3, 16[3]", unclear::harassed_customer),
    at_risk("unclear-several-contracts", "samr-121 12", unclear::several_contracts),
    at_risk("unclear-fingerprint", "samr-121 11", agent::fingerprint),
    at_risk("unclear-triple-base", "xiaofa 55(1)", unclear::triple_base),
    at_risk("unclear-interest-start", "yufu-jieshi 16(1), 17(1)", unclear::interest_start),
    at_risk("unclear-higher-promise", "wangxiao-jieshi 10; xiaofa 55(1)", unclear::higher_promise),
    advice("agent-settlement", Some("samr-121 11"), agent::no_settlement),
    advice("samr-representatives", Some("samr-121 12"), agent::many),
    advice("samr-settled", Some("samr-121 18"), elsewhere::settled),
    at_risk("unclear-distress", "xiaofa 51; minfadian 1183(1)", unclear::distress),
    advice("no-right-to-return", Some("xiaofa 24(1), 25(1)"), time::no_right_to_return),
    advice("own-freight", Some("xiaofa 25(3); qiri 18"), time::own_freight),
    advice("seller-first", Some("xiaofa 39"), elsewhere::seller_first),
];

/// 举报信: clues and facts (art. 28); anybody may report, also without a name.
pub(super) static REPORT: Profile = Profile {
    kind: LetterKind::RegulatorReport,
    rules: REPORT_RULES,
    sees: &[Personal::Name, Personal::Phone, Personal::Address, Personal::Order],
    claims_of: None,
    paper: true,
};

const REPORT_RULES: &[Rule] = &[
    must("needs-respondent", Need::Respondent, Some("samr-121 28")),
    must("needs-facts", Need::Facts, Some("samr-121 28")),
    must("needs-breach", Need::Breach, Some("samr-121 28")),
    must("needs-office", Need::Office, Some("samr-121 29")),
    cannot("samr-before-measures", Some("samr-121 46"), time::before_the_measures),
    at_risk("samr-report-state-level", "samr-121 4, 29", place::state_level),
    refused("samr-old-name", "samr-121 29", place::old_name),
    at_risk("samr-not-a-regulator", "samr-121 8, 29", place::not_a_regulator),
    at_risk("samr-report-before", "samr-121 35", elsewhere::reported_before),
    at_risk("agent-act", "minfadian 165", agent::other_act),
    at_risk("samr-report-other-county", "samr-121 29, 31, 34", place::other_county),
    at_risk("samr-report-no-evidence", "samr-121 28", substance::no_evidence),
    at_risk("samr-report-other-trade", "samr-121 2", substance::other_trade),
    at_risk("unclear-called-non-customer", "xiaofa-tiaoli 24; guanggao 43(1)", unclear::called_non_customer),
];
