//! The communications bureau 通信管理局: appeals against one's own carrier, and reports of the calling company.

use super::rule::{Rule, advice, at_risk, must, refused, wants};
use super::test::{agent, elsewhere, place, substance, time};
use super::{Need, Personal, Profile};
use crate::case::model::{LetterKind, Party};

/// 申诉书: the contents of 电信用户申诉处理办法 12, after a complaint to the carrier (10[4]).
pub(super) static APPEAL: Profile = Profile {
    kind: LetterKind::BureauAppeal,
    rules: APPEAL_RULES,
    sees: &[Personal::Name, Personal::Phone, Personal::Address, Personal::Email, Personal::CarrierNumber],
    claims_of: Some(Party::Carrier),
    paper: true,
};

const APPEAL_RULES: &[Rule] = &[
    must("needs-carrier", Need::Carrier, Some("shensu 10[2]")),
    wants("needs-carrier-address", Need::CarrierAddress, "shensu 12[2]"),
    must("needs-carrier-complaint", Need::CarrierComplaint, Some("shensu 10[4], 13(2)")),
    must("needs-carrier-outcome", Need::CarrierOutcome, Some("shensu 10[4]")),
    wants("needs-phone", Need::Phone, "shensu 12[1]"),
    wants("needs-address", Need::Address, "shensu 12[1]"),
    wants("needs-postcode", Need::Postcode, "shensu 12[1]"),
    must("needs-facts", Need::Facts, Some("shensu 12[3]")),
    must("needs-claim", Need::Claim, Some("shensu 12[3]")),
    must("needs-office", Need::Office, Some("shensu 9")),
    refused("appeal-anonymous", "shensu 12[1]", agent::unnamed),
    refused("appeal-too-late", "shensu 11[1]", time::appeal_too_late),
    refused("appeal-settled", "shensu 11[2]", elsewhere::settled),
    refused("appeal-same-body", "shensu 11[3]", elsewhere::same_body),
    refused("appeal-taken", "shensu 11[4]", elsewhere::appeal),
    refused("appeal-not-the-carriers", "shensu 10[1], 10[2]", substance::not_the_carriers),
    at_risk("appeal-not-contested", "shensu 10[4]", time::answer_not_contested),
    at_risk("appeal-other-office", "shensu 9", place::not_an_appeal_centre),
    at_risk("appeal-other-province", "shensu 9", place::other_province),
    at_risk("agent-act", "minfadian 165", agent::other_act),
    at_risk("unclear-monthly-charge", "shensu 11[1]", time::monthly_charge),
];

/// 举报信 about the calling company.
pub(super) static REPORT: Profile = Profile {
    kind: LetterKind::BureauReport,
    rules: REPORT_RULES,
    sees: &[Personal::Name, Personal::Phone, Personal::Address, Personal::CarrierNumber],
    claims_of: None,
    paper: true,
};

const REPORT_RULES: &[Rule] = &[
    must("needs-calls", Need::Calls, None),
    must("needs-office", Need::Office, None),
    at_risk("bureau-report-other-office", "dianxin-tiaoli 3(2)", place::not_a_bureau),
    at_risk("bureau-report-elsewhere", "dianxin-tiaoli 3(2)", place::bureau_elsewhere),
    at_risk("agent-act", "minfadian 165", agent::other_act),
    at_risk("bureau-report-before", "dianxin-tiaoli 42", elsewhere::reported_before),
    advice("telecom-other-facts", Some("pipl 6(1)"), substance::facts_beside_calls),
];
