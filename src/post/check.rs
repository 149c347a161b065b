//! What an envelope lacks, as findings about the case.

use crate::case::choice::Choice;
use crate::case::model::{Case, Letter, LetterKind};
use crate::case::source::Span;
use crate::case::{Finding, Severity};
use crate::letter::view::{Lack, Parties};

/// Returns what a letter lacks to be posted: name, address and postcode of its recipient, and with `sender` an address to return to.
/// `index` is its place in `case.letters`, `span` where it is asked for. Without name or address it cannot be posted.
pub fn check(case: &Case, index: usize, parties: &Parties, sender: bool, span: Option<Span>) -> Vec<Finding> {
    let Some(letter) = case.letters.get(index) else { return vec![] };
    let about = |code, severity, args: Vec<(&'static str, String)>| {
        let args = [("letter", letter.kind.code().to_owned())].into_iter().chain(args).collect();
        Finding { code, severity, span: span.clone(), args, basis: None, letter: Some(index) }
    };
    let place = |key| vec![("field", field(letter, index, key)), ("name", parties.to.name.clone())];
    let Parties { to, from } = parties;
    let mut findings = vec![];
    if to.name.is_empty() {
        findings.push(about("envelope-no-name", Severity::Error, place("office")));
    }
    if to.address.is_none() {
        findings.push(about("envelope-no-address", Severity::Error, place("address")));
    }
    if to.postcode.is_none() {
        findings.push(about("envelope-no-postcode", Severity::Warning, place("postcode")));
    }
    let lack = from.lacks.filter(|_| sender).map(|lack| match lack {
        Lack::Anonymous => "envelope-anonymous",
        Lack::Withheld => "envelope-withheld",
        Lack::Unknown => "envelope-no-return",
    });
    findings.extend(lack.map(|code| about(code, Severity::Warning, vec![])));
    findings
}

/// Returns where the case file says something of the recipient of a letter: `respondent.address`, `letter[2].address`.
fn field(letter: &Letter, index: usize, key: &str) -> String {
    let own = format!("letter[{}]", index + 1);
    let section = match letter.kind {
        _ if letter.office.is_some() => own.as_str(),
        LetterKind::Platform => "platform",
        LetterKind::Carrier => "carrier",
        kind if kind.is_to_merchant() => "respondent",
        _ => own.as_str(),
    };
    format!("{section}.{key}")
}
