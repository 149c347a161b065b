//! Reading the whole file.

use jiff::civil::Date;
use toml::de::{DeTable, DeValue};

use super::table::Table;
use super::text::line;
use super::value::{choice, date, money};
use super::{Problem, Reader, circumstances, dispute, evidence, history, party, purchase, request, rules};
use crate::case::choice::Choice;
use crate::case::model::{Buyer, Case, Person};
use crate::locale::Script;

/// Keys of the top level that users tend to write below a header.
pub(super) const TOP: [&str; 7] = ["version", "id", "date", "script", "write_in", "buyer", "keep"];

/// The schema version this program reads.
const VERSION: &str = "1";

impl Choice for Script {
    const CODES: &'static [(&'static str, Self)] = &[("zh-Hans", Script::Hans), ("zh-Hant", Script::Hant)];

    fn code(self) -> &'static str {
        Script::code(self)
    }
}

/// Reads a case from the top-level table; what cannot be read is reported and stands as a filler.
pub(super) fn read(r: &mut Reader<'_>, table: &DeTable<'_>, today: Date) -> Case {
    if table.is_empty() {
        r.report(Problem::EmptyFile, 0..0);
        r.incomplete = true;
    }
    let mut t = Table::new(table, "", 0..0);
    version(r, &mut t);
    let buyer = t.optional(r, "buyer", choice).unwrap_or(Buyer::Consumer);
    let script = t.optional(r, "script", choice).unwrap_or(Script::Hans);
    let mut write_in = t.list(r, "write_in", choice);
    if write_in.is_empty() {
        write_in.push(script);
    }
    let mut case = Case {
        id: t.required(r, "id", line),
        date: t.optional(r, "date", date).unwrap_or(today),
        script,
        write_in,
        buyer,
        keep: t.list(r, "keep", line),
        complainants: complainants(r, &mut t),
        agent: t.table(r, "agent", party::agent),
        respondent: t.table(r, "respondent", party::company),
        platform: t.table(r, "platform", party::platform),
        carrier: t.table(r, "carrier", party::carrier),
        purchase: t.table(r, "purchase", purchase::purchase),
        grievances: t.tables(r, "grievance", dispute::grievance),
        calls: t.tables(r, "call", dispute::call),
        facts: t.tables(r, "fact", dispute::fact),
        contacts: t.tables(r, "contact", dispute::contact),
        claims: t.tables(r, "claim", |r, t| request::claim(r, t, buyer)),
        total: t.optional(r, "total", money),
        evidence: t.tables(r, "evidence", evidence::evidence),
        letters: t.tables(r, "letter", request::letter),
        circumstances: t.table(r, "circumstances", circumstances::circumstances).unwrap_or_default(),
        sent: t.tables(r, "sent", history::sent),
    };
    t.finish(r);
    rules::check(r, &case, table);
    evidence::check(r, &case.evidence);
    case.calls.sort_by_key(|c| c.time);
    case.facts.sort_by_key(|f| f.date);
    case.contacts.sort_by_key(|c| c.date);
    case.sent.sort_by_key(|s| s.date);
    case
}

fn version(r: &mut Reader<'_>, t: &mut Table<'_>) {
    let found: String = t.required(r, "version", |r, field| match field.value {
        DeValue::Integer(n) => Some(n.as_str().to_string()),
        _ => {
            field.wrong_type(r, "number");
            None
        }
    });
    if !found.is_empty() && found != VERSION {
        r.report(Problem::Version(found), t.span_of("version"));
    }
}

/// `[complainant]` first, then each `[[co_complainant]]`.
fn complainants(r: &mut Reader<'_>, t: &mut Table<'_>) -> Vec<Person> {
    let first = t.table(r, "complainant", party::person);
    if first.is_none() && t.is_absent("complainant") {
        r.report(Problem::MissingTable("complainant"), t.span.clone());
    }
    first.into_iter().chain(t.tables(r, "co_complainant", party::person)).collect()
}
