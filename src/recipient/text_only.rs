//! Addressees that take a text in a web form or by telephone: 12321 and the hotline 12345.

use super::rule::{Rule, must};
use super::{Need, Personal, Profile};
use crate::case::model::{LetterKind, Party};

/// 12321 (网络不良与垃圾信息举报受理中心): the calling number, times, content; of the complainant only the number called.
pub(super) static SPAM_CENTRE: Profile = Profile {
    kind: LetterKind::SpamCentre,
    rules: SPAM_CENTRE_RULES,
    sees: &[Personal::Phone],
    claims_of: None,
    paper: false,
};

const SPAM_CENTRE_RULES: &[Rule] = &[must("needs-calls", Need::Calls, None), must("needs-phone", Need::Phone, None)];

/// 12345 (政务服务便民热线): passes the matter on to the office in charge.
pub(super) static HOTLINE: Profile = Profile {
    kind: LetterKind::Hotline,
    rules: HOTLINE_RULES,
    sees: &[Personal::Name, Personal::Phone, Personal::Order],
    claims_of: Some(Party::Merchant),
    paper: false,
};

const HOTLINE_RULES: &[Rule] = &[must("needs-phone", Need::Phone, None), must("needs-facts", Need::Facts, None)];
