//! Reading people and firms.

use super::Reader;
use super::table::Table;
use super::text::{credit_code, email, id_number, line, phone, postcode, prose};
use super::value::{boolean, choice, date, evidence_id};
use crate::case::model::{Agent, Authority, Carrier, Company, Person, Platform};

pub(super) fn person(r: &mut Reader<'_>, t: &mut Table<'_>) -> Person {
    Person {
        name: t.required(r, "name", line),
        legal_representative: t.optional(r, "legal_representative", line),
        credit_code: t.optional(r, "credit_code", credit_code),
        phone: t.optional(r, "phone", phone),
        address: t.optional(r, "address", line),
        postcode: t.optional(r, "postcode", postcode),
        email: t.optional(r, "email", email),
        id_number: t.optional(r, "id_number", id_number),
        signature: t.optional(r, "signature", line),
        represents: t.optional(r, "represents", boolean).unwrap_or(false),
    }
}

pub(super) fn agent(r: &mut Reader<'_>, t: &mut Table<'_>) -> Agent {
    let agent = Agent {
        name: t.required(r, "name", line),
        organisation: t.optional(r, "organisation", line),
        phone: t.optional(r, "phone", phone),
        matter: t.optional(r, "matter", line),
        original: t.optional(r, "original", boolean).unwrap_or(false),
        authority: t.optional(r, "authority", choice).unwrap_or(Authority::General),
        from: t.required(r, "from", date),
        until: t.required(r, "until", date),
        signature: t.optional(r, "signature", line),
    };
    t.in_order(r, "from", "until");
    // An authority reaches beyond the letter's date.
    let name = t.field("until");
    r.dates.retain(|(_, field, _)| *field != name);
    agent
}

pub(super) fn company(r: &mut Reader<'_>, t: &mut Table<'_>) -> Company {
    Company {
        name: t.required(r, "name", line),
        credit_code: t.optional(r, "credit_code", credit_code),
        address: t.optional(r, "address", line),
        postcode: t.optional(r, "postcode", postcode),
        phone: t.optional(r, "phone", phone),
        shop: t.optional(r, "shop", line),
    }
}

pub(super) fn platform(r: &mut Reader<'_>, t: &mut Table<'_>) -> Platform {
    Platform {
        name: t.required(r, "name", line),
        brand: t.optional(r, "brand", line),
        address: t.optional(r, "address", line),
        postcode: t.optional(r, "postcode", postcode),
        account: t.optional(r, "account", line),
    }
}

pub(super) fn carrier(r: &mut Reader<'_>, t: &mut Table<'_>) -> Carrier {
    let carrier = Carrier {
        name: t.required(r, "name", line),
        address: t.optional(r, "address", line),
        postcode: t.optional(r, "postcode", postcode),
        number: t.required(r, "number", phone),
        complained: t.optional(r, "complained", date),
        ticket: t.optional(r, "ticket", line),
        answered: t.optional(r, "answered", date),
        answer: t.optional(r, "answer", prose),
        objection: t.optional(r, "objection", prose),
        evidence: t.list(r, "evidence", evidence_id),
    };
    t.in_order(r, "complained", "answered");
    carrier
}
