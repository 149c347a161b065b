//! The e-commerce platform 平台: 电子商务法 59, 61.

use super::requirement::plain;
use super::{Need, Personal, Profile};
use crate::case::model::{LetterKind, Party};

/// 投诉函 to the platform: no postal address.
pub(super) static PLATFORM: Profile = Profile {
    kind: LetterKind::Platform,
    requires: &[
        plain(Need::Platform),
        plain(Need::Respondent),
        plain(Need::Purchase),
        plain(Need::Phone),
        plain(Need::Claim),
    ],
    sees: &[Personal::Name, Personal::Phone, Personal::Email, Personal::Order],
    claims_of: Some(Party::Platform),
    paper: true,
};
