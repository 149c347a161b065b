//! Which fields hold what, by the last key of their path.

/// Fields whose whole content is a number of an order, a parcel, a document, or a name of a file: long numbers are in their
/// place there.
pub(super) const NUMBERED: &[&str] = &[
    "credit_code",
    "id_number",
    "order",
    "ticket",
    "tracking",
    "reference",
    "contract",
    "number",
    "phone",
    "postcode",
    "file",
    "id",
    "evidence",
];

/// Fields in which a telephone number or an e-mail address belongs to the one the field is about.
pub(super) const CONTACTS: &[&str] = &["phone", "number", "email", "account", "by", "office", "payment"];

/// Fields with numbers and addresses of those who take part in the dispute.
pub(super) const OWN_CONTACTS: &[&str] = &["phone", "number", "email", "account", "by"];

/// Fields in the complainant's own words. The others are names, codes, or what the other side said: a promise of 100 % is the
/// seller's.
pub(super) const OWN_WORDS: &[&str] = &["text", "asked", "objection", "found", "proves", "used_how"];
