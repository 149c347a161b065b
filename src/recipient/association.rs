//! The consumer association 消费者协会: 消费者权益保护法 36, 37(1)[5], 39[2].

use super::requirement::{by, plain};
use super::{Need, Personal, Profile};
use crate::case::model::{LetterKind, Party};

/// 投诉书 asking for mediation. Associations refuse disputes between traders and ask for both sides' name, address, phone.
pub(super) static ASSOCIATION: Profile = Profile {
    kind: LetterKind::Association,
    requires: &[
        by(Need::Consumer, "xiaofa 2"),
        by(Need::Purchase, "xiaofa 39"),
        plain(Need::Respondent),
        plain(Need::RespondentAddress),
        plain(Need::Phone),
        plain(Need::Address),
        plain(Need::Claim),
        plain(Need::Office),
    ],
    sees: &[Personal::Name, Personal::Phone, Personal::Address, Personal::Email, Personal::Order],
    claims_of: Some(Party::Merchant),
    paper: true,
};
