//! The complainant's own carrier 电信运营商: 电信条例 39, and the step before an appeal (电信用户申诉处理办法 10[4]).

use super::requirement::plain;
use super::{Need, Personal, Profile};
use crate::case::model::{LetterKind, Party};

/// 投诉函 to the carrier.
pub(super) static CARRIER: Profile = Profile {
    kind: LetterKind::Carrier,
    requires: &[plain(Need::Carrier), plain(Need::Calls), plain(Need::Claim)],
    sees: &[Personal::Name, Personal::Phone, Personal::Email, Personal::CarrierNumber],
    claims_of: Some(Party::Carrier),
    paper: true,
};
