//! The law behind each grievance, in one sentence of its own words.

use jiff::civil::Date;

use super::Answers;
use crate::case::choice::Choice;
use crate::case::model::Buyer;
use crate::case::model::GrievanceKind::{self, *};
use crate::law::{Citer, Statutes, reference};
use crate::locale::Script;

/// Each grievance with the provisions that are quoted to a consumer and to a business.
const BEHIND: [(GrievanceKind, &[&str], &[&str]); 7] = [
    (RefundRefused, &["xiaofa 24(1)", "xiaofa 25(1)"], &["minfadian 577"]),
    (NotAsAdvertised, &["xiaofa 20(1)"], &["fanbuzhengdang 9(1)"]),
    (Quality, &["xiaofa 24(1)"], &["minfadian 582"]),
    (PrepaidNotRefunded, &["xiaofa 53"], &["minfadian 566(1)"]),
    (HarassingCalls, &["guanggao 43(1)", "xiaofa-tiaoli 24"], &["guanggao 43(1)"]),
    (DataLeak, &["pipl 9"], &["pipl 9"]),
    (ReviewHarassment, &["minfadian 1033[1]"], &["minfadian 1033[1]"]),
];

/// Returns citation and words of the provision behind each grievance, as it stands on a day.
pub(super) fn behind(answers: &Answers, script: Script, date: Date) -> Vec<(String, String)> {
    let business = answers.has("buyer", Buyer::Business.code());
    let concerned = BEHIND.iter().filter(|(kind, ..)| answers.has("grievance", kind.code()));
    let notations = concerned.flat_map(|(_, consumer, trade)| if business { *trade } else { *consumer });
    let mut once: Vec<&str> = vec![];
    for notation in notations {
        if !once.contains(notation) {
            once.push(notation);
        }
    }
    once.into_iter().filter_map(|notation| quoted(notation, script, date)).collect()
}

fn quoted(notation: &str, script: Script, date: Date) -> Option<(String, String)> {
    let references = reference::parse(notation).ok()?;
    let mut citer = Citer::new(Statutes::builtin(), script, date);
    let words = citer.quotation(&references).ok()?;
    Some((citer.cite(&references).ok()?, words))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_grievance_has_its_law_in_force() {
        let today = jiff::civil::date(2026, 11, 27);
        for (kind, consumer, business) in BEHIND {
            for notation in [consumer, business].concat() {
                for script in Script::ALL {
                    assert!(quoted(notation, script, today).is_some(), "{} {notation}", kind.code());
                }
            }
        }
        assert_eq!(BEHIND.len(), GrievanceKind::CODES.len());
    }
}
