//! Reading a file of offices: `data/offices.toml`, or one of the user's own in the same form.

use super::county;
use super::directory::find_province;
use super::record::{InScripts, Office, Province};
use crate::case::finding::{self, Finding, Severity};
use crate::case::read::records::{self, Record};
use crate::case::source::{Source, Span};
use crate::locale::Script;

/// The form of the file this program reads.
const VERSION: u64 = 1;

/// What a file holds.
pub(super) struct Content {
    pub(super) provinces: Vec<Province>,
    pub(super) offices: Vec<Office>,
}

/// Reads a file; places are held against `known` provinces and those of the file itself. No content where a finding is an error.
pub(super) fn read(source: &Source, known: &[Province]) -> (Option<Content>, Vec<Finding>) {
    let (content, mut findings) = records::file(source, records::Kind::Offices, |file| {
        file.version(VERSION);
        let script = file.choice("script").unwrap_or(Script::Hans);
        let provinces = file.records("province", |record| province(record, script));
        let all: Vec<Province> = known.iter().chain(&provinces).cloned().collect();
        let offices = file.records("office", |record| (record.span_of("id"), office(record, script, &all)));
        for duplicate in duplicates(&offices) {
            file.report(duplicate);
        }
        Content { provinces, offices: offices.into_iter().map(|(_, office)| office).collect() }
    });
    finding::sort(&mut findings);
    (content.filter(|_| !finding::has_error(&findings)), findings)
}

fn province(record: &mut Record<'_, '_, '_>, script: Script) -> Province {
    Province {
        id: record.required_line("id"),
        name: InScripts::new(record.required_line("name"), script, None),
        full: InScripts::new(record.required_line("full"), script, None),
    }
}

fn office(record: &mut Record<'_, '_, '_>, script: Script, provinces: &[Province]) -> Office {
    let text = |words: Option<String>, hant: Option<String>| words.map(|words| InScripts::new(words, script, hant));
    Office {
        id: record.required_line("id"),
        kind: record.required_choice("kind"),
        name: InScripts::new(record.required_line("name"), script, record.line("name_hant")),
        province: known_province(record, script, provinces),
        city: text(record.line("city"), None),
        district: text(record.line("district"), None),
        number: record.line("number"),
        web: record.line("web"),
        web_support: record.choice("web_support"),
        web_source: text(record.line("web_source"), None),
        email: record.line("email"),
        address: text(record.line("address"), record.line("address_hant")),
        postcode: record.postcode("postcode"),
        purpose: text(record.line("purpose"), None),
        purpose_en: record.line("purpose_en"),
        merged_into: record.line("merged_into"),
        note: text(record.line("note"), None),
        support: record.choice("support"),
        source: InScripts::new(record.required_line("source"), script, None),
        checked: record.required_date("checked"),
    }
}

/// Reads the province of a record and returns its short name.
fn known_province(record: &mut Record<'_, '_, '_>, script: Script, provinces: &[Province]) -> Option<InScripts> {
    let words = record.line("province")?;
    let known = find_province(provinces, &words);
    if known.is_none() {
        let span = Some(record.span_of("province"));
        record.report(county::unknown_province(&words, provinces, script, span));
    }
    known.map(|province| province.name.clone())
}

/// Returns a finding for every id used before in the file.
fn duplicates(offices: &[(Span, Office)]) -> Vec<Finding> {
    let again = |(i, (_, office)): &(usize, &(Span, Office))| offices[..*i].iter().any(|(_, o)| o.id == office.id);
    let found = offices.iter().enumerate().filter(again).filter(|(_, (_, office))| !office.id.is_empty());
    found
        .map(|(_, (span, office))| Finding {
            code: "duplicate-office",
            severity: Severity::Error,
            span: Some(span.clone()),
            args: vec![("id", office.id.clone())],
            basis: None,
            letter: None,
        })
        .collect()
}
