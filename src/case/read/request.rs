//! Reading claims and the letters wanted.

use super::table::Table;
use super::text::{line, postcode, prose};
use super::value::{boolean, choice, date, money};
use super::{Problem, Reader};
use crate::case::choice::Choice;
use crate::case::model::{AmountRule, Buyer, Claim, ClaimKind, Letter, Party};
use crate::locale::Fen;

/// Reads a claim of a buyer of this kind.
pub(super) fn claim(r: &mut Reader<'_>, t: &mut Table<'_>, buyer: Buyer) -> Claim {
    let kind: ClaimKind = t.required(r, "kind", choice);
    let of = t.optional(r, "of", choice::<Party>);
    let amount = t.optional(r, "amount", money);
    let text = t.optional(r, "text", prose);
    let span = t.span_of("kind");
    let code = kind.code();
    if t.is_absent("kind") || r.is_unread(&t.field("kind")) {
        return Claim { kind, of: of.unwrap_or(Party::Merchant), amount, text };
    }
    if amount == Some(Fen(0)) {
        r.report(Problem::ZeroAmount, t.span_of("amount"));
    }
    match (kind.amount(), amount) {
        (AmountRule::Required, None) if t.is_absent("amount") => {
            r.report(Problem::ClaimNeedsAmount(code), span.clone())
        }
        (AmountRule::None, Some(_)) => r.report(Problem::ClaimTakesNoAmount(code), t.span_of("amount")),
        _ => {}
    }
    if matches!(kind, ClaimKind::Other | ClaimKind::Damages | ClaimKind::Interest)
        && text.is_none()
        && t.is_absent("text")
    {
        r.report(Problem::ClaimNeedsText(code), span.clone());
    }
    if kind.consumer_only() && buyer == Buyer::Business {
        r.report(Problem::ClaimForConsumersOnly(code), span.clone());
    }
    let party = of.or(kind.party());
    if party.is_none() && t.is_absent("of") {
        r.report(Problem::ClaimNeedsParty(code), span);
    }
    Claim { kind, of: party.unwrap_or(Party::Merchant), amount, text }
}

pub(super) fn letter(r: &mut Reader<'_>, t: &mut Table<'_>) -> Letter {
    let letter = Letter {
        kind: t.required(r, "to", choice),
        office: t.optional(r, "office", line),
        province: t.optional(r, "province", line),
        city: t.optional(r, "city", line),
        district: t.optional(r, "district", line),
        address: t.optional(r, "address", line),
        postcode: t.optional(r, "postcode", postcode),
        reply_by: t.optional(r, "reply_by", date),
        anonymous: t.optional(r, "anonymous", boolean).unwrap_or(false),
        delegated_mediation: t.optional(r, "delegated_mediation", boolean),
        publication: t.optional(r, "publication", boolean),
        recorded: None,
    };
    // An answer is asked for after the letter's date.
    let name = t.field("reply_by");
    r.dates.retain(|(_, field, _)| *field != name);
    letter
}
