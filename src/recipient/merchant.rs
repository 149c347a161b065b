//! The merchant 商家: nothing is prescribed; the letter must say who, what, and what is asked.

use super::requirement::plain;
use super::{Need, Personal, Profile};
use crate::case::model::{LetterKind, Party};

/// 投诉函 to the merchant. It sees what it has from the order, never an ID or card number (七日办法 14: refund by the same route).
pub(super) static MERCHANT: Profile = Profile {
    kind: LetterKind::Merchant,
    requires: &[plain(Need::Respondent), plain(Need::Facts), plain(Need::Phone), plain(Need::Claim)],
    sees: &[Personal::Name, Personal::Phone, Personal::Email, Personal::Order],
    claims_of: Some(Party::Merchant),
    paper: true,
};
