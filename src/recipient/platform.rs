//! The e-commerce platform 平台: 电子商务法 59, 61.

use super::rule::{Rule, advice, at_risk, cannot, must};
use super::test::{agent, elsewhere};
use super::{Need, Personal, Profile};
use crate::case::model::{LetterKind, Party};

/// 投诉函 to the platform: no postal address.
pub(super) static PLATFORM: Profile = Profile {
    kind: LetterKind::Platform,
    rules: RULES,
    sees: &[Personal::Name, Personal::Phone, Personal::Email, Personal::Order],
    claims_of: Some(Party::Platform),
    paper: true,
};

const RULES: &[Rule] = &[
    must("needs-platform", Need::Platform, None),
    must("needs-respondent", Need::Respondent, None),
    must("needs-purchase", Need::Purchase, None),
    must("needs-phone", Need::Phone, None),
    must("needs-claim", Need::Claim, None),
    cannot("letter-anonymous", None, agent::unnamed),
    advice("buyer-firm", None, agent::firm),
    at_risk("agent-act", "minfadian 165", agent::other_act),
    advice("seller-first", None, elsewhere::seller_first),
];
