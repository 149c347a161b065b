//! Who a letter goes to: the office named by its place, and the address its record has.

use super::county::{self, Gap};
use super::directory::{Directory, Place};
use super::record::{Office, OfficeKind, Support};
use crate::case::Case;
use crate::case::choice::Choice;
use crate::case::finding::{Finding, Severity};
use crate::case::model::{Letter, Recorded};
use crate::case::source::Span;
use crate::locale::Script;

/// Fills in name, address and postcode of the office that the case's letter with this number (from 0) goes to, where the file leaves
/// them out: the name from the place it gives, the address from the office's record. What the file gives stays.
///
/// Returns what keeps the letter from being addressed, and what is to be confirmed before it is posted. `span` returns where a key of
/// the letter stands. What cannot be named is left in the words of the file; the finding keeps it from being printed.
pub fn address(
    case: &mut Case,
    number: usize,
    directory: &Directory,
    span: &dyn Fn(&str) -> Option<Span>,
) -> Vec<Finding> {
    let findings = fill_in(case, number, directory, span);
    findings.into_iter().map(|finding| Finding { letter: Some(number), ..finding }).collect()
}

fn fill_in(case: &mut Case, number: usize, directory: &Directory, span: &dyn Fn(&str) -> Option<Span>) -> Vec<Finding> {
    let script = case.script;
    let (Some(letter), date) = (case.letters.get_mut(number), case.date) else { return vec![] };
    let Some(kind) = OfficeKind::of_letter(letter.kind) else { return vec![] };
    let mut findings = vec![];
    let record = match &letter.office {
        Some(office) => directory.named(office),
        None if letter.province.is_none() && letter.city.is_none() && letter.district.is_none() => return vec![],
        None => match by_place(letter, kind, script, directory, span) {
            Ok(Named::Record(record)) => Some(record),
            Ok(Named::Built(name)) => {
                let record = directory.named(&name);
                if record.is_none() {
                    findings.push(warning("office-built", letter, &name, span));
                }
                letter.office = Some(name);
                record
            }
            Err(finding) => {
                letter.office = letter.province.clone().or(letter.city.clone()).or(letter.district.clone());
                return vec![finding];
            }
        },
    };
    if let Some(record) = record {
        if record.support == Some(Support::Usual) && letter.office.is_none() {
            findings.push(warning("office-usual", letter, record.name.get(script), span));
        }
        fill(letter, record, script);
        if record.is_old(date) {
            let mut finding = warning("office-old", letter, record.name.get(script), span);
            finding.args.push(("checked", record.checked.to_string()));
            findings.push(finding);
        }
    }
    findings
}

/// How an office got its name.
enum Named<'d> {
    /// From a record.
    Record(&'d Office),
    /// From the place alone.
    Built(String),
}

/// Finds the office of a place, or builds its name.
fn by_place<'d>(
    letter: &Letter,
    kind: OfficeKind,
    script: Script,
    directory: &'d Directory,
    span: &dyn Fn(&str) -> Option<Span>,
) -> Result<Named<'d>, Finding> {
    let province = match &letter.province {
        Some(words) => Some(
            directory
                .province(words)
                .ok_or_else(|| county::unknown_province(words, directory.provinces(), script, span("province")))?,
        ),
        // A municipality may stand as the city too.
        None => letter.city.as_deref().and_then(|city| directory.province(city)),
    };
    let short = province.map(|p| p.name.get(script));
    let (city, district) = (letter.city.as_deref(), letter.district.as_deref());
    if kind.is_provincial() {
        let record = directory.at(kind, Place { province: short, ..Place::default() }).filter(|_| short.is_some());
        return record.map(Named::Record).ok_or_else(|| gap(Gap::Missing("province"), letter, span));
    }
    if let Some(record) = directory.at(kind, Place { province: short, city, district }) {
        return Ok(Named::Record(record));
    }
    if kind == OfficeKind::Association {
        return Err(error("association-unknown", letter, span("to"), vec![]));
    }
    county::county_bureau(province, city, district, script).map(Named::Built).map_err(|g| gap(g, letter, span))
}

/// Puts in what a record has and the file does not say.
fn fill(letter: &mut Letter, record: &Office, script: Script) {
    let other = Script::ALL.into_iter().find(|s| *s != script).unwrap_or(script);
    let address = record.address.as_ref().filter(|_| letter.address.is_none());
    // The postcode belongs to the address: one given by the file is not mixed with the other of a record.
    if let Some(address) = address {
        letter.address = Some(address.get(script).to_string());
        letter.postcode = letter.postcode.take().or_else(|| record.postcode.clone());
    }
    letter.office = Some(record.name.get(script).to_string());
    letter.recorded = Some(Recorded {
        office: record.name.get(other).to_string(),
        address: address.map(|address| address.get(other).to_string()),
    });
}

fn gap(gap: Gap, letter: &Letter, span: &dyn Fn(&str) -> Option<Span>) -> Finding {
    match gap {
        Gap::Missing(field) => error("place-missing", letter, span("to"), vec![("field", field.to_string())]),
        Gap::Incomplete(field, value) => {
            error("place-incomplete", letter, span(field), vec![("field", field.to_string()), ("value", value)])
        }
    }
}

fn error(code: &'static str, letter: &Letter, span: Option<Span>, more: Vec<(&'static str, String)>) -> Finding {
    let mut args = vec![("letter", letter.kind.code().to_string())];
    args.extend(more);
    Finding { code, severity: Severity::Error, span, args, letter: None, basis: None }
}

fn warning(code: &'static str, letter: &Letter, office: &str, span: &dyn Fn(&str) -> Option<Span>) -> Finding {
    let args = vec![("letter", letter.kind.code().to_string()), ("office", office.to_string())];
    Finding { code, severity: Severity::Warning, span: span("to"), args, letter: None, basis: None }
}
