//! The market regulator 市场监督管理局: 投诉 and 举报 under 《市场监督管理投诉举报处理办法》 (令第121号).

use super::requirement::{by, plain};
use super::{Need, Personal, Profile};
use crate::case::model::{LetterKind, Party};

/// 投诉书: contents of art. 10, first paragraph; a consumer dispute only (art. 3, art. 16 item 3).
pub(super) static COMPLAINT: Profile = Profile {
    kind: LetterKind::RegulatorComplaint,
    requires: &[
        by(Need::Consumer, "samr-121 3, 16[3]"),
        by(Need::Purchase, "samr-121 3, 16[3]"),
        by(Need::Phone, "samr-121 10(1)[1]"),
        by(Need::Address, "samr-121 10(1)[1]"),
        by(Need::Respondent, "samr-121 10(1)[2]"),
        by(Need::RespondentAddress, "samr-121 10(1)[2]"),
        by(Need::Claim, "samr-121 10(1)[3]"),
        by(Need::Office, "samr-121 13"),
    ],
    sees: &[Personal::Name, Personal::Phone, Personal::Address, Personal::Email, Personal::Order],
    claims_of: Some(Party::Merchant),
    paper: true,
};

/// 举报信: clues and facts (art. 28); anybody may report, also without a name.
pub(super) static REPORT: Profile = Profile {
    kind: LetterKind::RegulatorReport,
    requires: &[
        by(Need::Respondent, "samr-121 28"),
        by(Need::Facts, "samr-121 28"),
        by(Need::Breach, "samr-121 28"),
        plain(Need::Office),
    ],
    sees: &[Personal::Name, Personal::Phone, Personal::Address, Personal::Order],
    claims_of: None,
    paper: true,
};
