//! Reading claims and the letters wanted.

use toml::de::DeValue;

use super::field::Field;
use super::table::Table;
use super::text::{line, postcode, prose};
use super::value::{boolean, choice, date, money};
use super::{Problem, Reader};
use crate::case::choice::Choice;
use crate::case::interest::{Interest, Rate};
use crate::case::model::{AmountRule, Buyer, Claim, ClaimKind, Letter, Party};
use crate::locale::Fen;

/// Reads a claim of a buyer of this kind.
pub(super) fn claim(r: &mut Reader<'_>, t: &mut Table<'_>, buyer: Buyer) -> Claim {
    let kind: ClaimKind = t.required(r, "kind", choice);
    let of = t.optional(r, "of", choice::<Party>);
    let stated = t.optional(r, "amount", money);
    let interest = if kind == ClaimKind::Interest { interest(r, t) } else { None };
    let amount = stated.or(interest.as_ref().and_then(Interest::amount));
    let text = t.optional(r, "text", prose);
    let span = t.span_of("kind");
    let code = kind.code();
    if t.is_absent("kind") || r.is_unread(&t.field("kind")) {
        return Claim { kind, of: of.unwrap_or(Party::Merchant), amount, interest, text };
    }
    if stated == Some(Fen(0)) {
        r.report(Problem::ZeroAmount, t.span_of("amount"));
    }
    match (kind.amount(), stated) {
        (AmountRule::Required, None) if t.is_absent("amount") => {
            r.report(Problem::ClaimNeedsAmount(code), span.clone())
        }
        (AmountRule::None, Some(_)) => r.report(Problem::ClaimTakesNoAmount(code), t.span_of("amount")),
        _ => {}
    }
    if amount != interest.as_ref().map_or(amount, Interest::amount) {
        let expected = interest.as_ref().and_then(Interest::amount).unwrap_or(Fen::MAX).figures();
        r.report(Problem::ClaimAmount { kind: code, expected }, t.span_of("amount"));
    }
    if kind.needs_text() && t.is_absent("rate") && text.is_none() && t.is_absent("text") {
        r.report(Problem::ClaimNeedsText(code), span.clone());
    }
    if kind.consumer_only() && buyer == Buyer::Business {
        r.report(Problem::ClaimForConsumersOnly(code), span.clone());
    }
    let party = of.or(kind.party());
    if party.is_none() && t.is_absent("of") {
        r.report(Problem::ClaimNeedsParty(code), span);
    }
    Claim { kind, of: party.unwrap_or(Party::Merchant), amount, interest, text }
}

/// Reads what interest is computed from: all of it, or nothing.
fn interest(r: &mut Reader<'_>, t: &mut Table<'_>) -> Option<Interest> {
    const KEYS: [&str; 4] = ["rate", "base", "from", "until"];
    let rate = t.optional(r, KEYS[0], rate);
    let base = t.optional(r, KEYS[1], money);
    let from = t.optional(r, KEYS[2], date);
    let until = t.optional(r, KEYS[3], date);
    let absent: Vec<&str> = KEYS.into_iter().filter(|key| t.is_absent(key)).collect();
    if !absent.is_empty() && absent.len() < KEYS.len() {
        r.report(Problem::InterestNeeds(absent.join(", ")), t.span_of("kind"));
    }
    let interest = Interest { base: base?, rate: rate?, from: from?, until: until? };
    if interest.days() == 0 {
        r.report(Problem::DateOrder(t.field(KEYS[3]), t.field(KEYS[2])), t.span_of(KEYS[3]));
    }
    Some(interest)
}

/// Reads a rate in percent a year: "3.00", 3.00 or 3.
fn rate(r: &mut Reader<'_>, field: Field<'_, '_>) -> Option<Rate> {
    let text = match field.value {
        DeValue::String(text) => text.trim().to_string(),
        DeValue::Integer(n) => n.as_str().to_string(),
        DeValue::Float(n) => n.as_str().to_string(),
        _ => {
            field.wrong_type(r, "number");
            return None;
        }
    };
    let rate = Rate::parse(&text);
    if rate.is_none() {
        r.report(Problem::BadRate(text), field.span);
    }
    rate
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
