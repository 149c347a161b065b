//! The communications bureau 通信管理局: appeals against one's own carrier, and reports of the calling company.

use super::requirement::{by, plain};
use super::{Need, Personal, Profile};
use crate::case::model::{LetterKind, Party};

/// 申诉书: the contents of 电信用户申诉处理办法 12, after a complaint to the carrier (10[4]).
pub(super) static APPEAL: Profile = Profile {
    kind: LetterKind::BureauAppeal,
    requires: &[
        by(Need::Carrier, "shensu 10[2]"),
        by(Need::CarrierAddress, "shensu 12[2]"),
        by(Need::CarrierComplaint, "shensu 10[4]"),
        by(Need::CarrierOutcome, "shensu 10[4]"),
        by(Need::Phone, "shensu 12[1]"),
        by(Need::Address, "shensu 12[1]"),
        by(Need::Postcode, "shensu 12[1]"),
        by(Need::Facts, "shensu 12[3]"),
        by(Need::Claim, "shensu 12[3]"),
        by(Need::Office, "shensu 9"),
    ],
    sees: &[Personal::Name, Personal::Phone, Personal::Address, Personal::Email, Personal::CarrierNumber],
    claims_of: Some(Party::Carrier),
    paper: true,
};

/// 举报信 about the calling company.
pub(super) static REPORT: Profile = Profile {
    kind: LetterKind::BureauReport,
    requires: &[plain(Need::Calls), plain(Need::Office)],
    sees: &[Personal::Name, Personal::Phone, Personal::Address, Personal::CarrierNumber],
    claims_of: None,
    paper: true,
};
