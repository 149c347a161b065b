//! The call log as templates see it.

use jiff::civil::Date;
use serde::Serialize;

use super::{Wording, see};
use crate::case::model::{Call, Case, Letter, Person};
use crate::recipient::{Personal, profile, text_only};

/// The whole log.
#[derive(Debug, Serialize)]
pub(super) struct CallsView {
    list: Vec<CallView>,
    /// Whom the calls reached, where several complain together and all calls reached one of them.
    callee: Option<String>,
    /// Numbers that were called: of those whom the calls reached, or of the first complainant where the log names nobody.
    called: Vec<String>,
    count: usize,
    /// Different numbers shown, in order of the first call.
    numbers: Vec<String>,
    first: String,
    last: String,
    /// How many were spoken by a machine.
    robots: usize,
    /// How many came after calls had been refused.
    refused: usize,
    /// Days of those that came after the merchant had received a letter.
    since: Vec<String>,
    /// How many these were.
    since_count: usize,
    see: String,
}

/// One call.
#[derive(Debug, Serialize)]
struct CallView {
    n: usize,
    time: String,
    /// 2026-09-03 10:21, for tables (GB/T 7408.1).
    time_short: String,
    number: String,
    duration: String,
    said: String,
    robot: bool,
    refused_before: bool,
    /// Whom it reached, where the calls reached several.
    callee: Option<String>,
}

/// Returns the log as a letter tells it, or nothing where it has no call to tell of.
pub(super) fn calls(case: &Case, letter: &Letter, w: &mut Wording<'_>) -> Option<CallsView> {
    let told: Vec<&Call> = text_only::calls_told(case, letter.kind).collect();
    let first = told.first()?;
    let last = told.last()?;
    let mut numbers: Vec<String> = vec![];
    for call in &told {
        if !numbers.contains(&call.number) {
            numbers.push(call.number.clone());
        }
    }
    let several = told.iter().any(|c| c.callee != first.callee);
    let list = told.iter().enumerate().map(|(i, call)| CallView {
        n: i + 1,
        time: w.date_time(call.time),
        time_short: call.time.strftime("%Y-%m-%d %H:%M").to_string(),
        number: call.number.clone(),
        duration: w.duration(call.seconds),
        said: w.prose(&call.said),
        callee: call.callee.clone().filter(|_| several && !letter.anonymous),
        robot: call.robot,
        refused_before: call.refused_before,
    });
    let received = case.sent.iter().filter(|s| s.letter.is_to_merchant()).filter_map(|s| s.received);
    let received = received.filter(|day| *day <= case.date).max();
    let since = || told.iter().map(|c| c.time.date()).filter(|day| received.is_some_and(|received| *day > received));
    let mut days: Vec<Date> = since().collect();
    days.dedup();
    Some(CallsView {
        list: list.collect(),
        callee: first
            .callee
            .clone()
            .filter(|name| !letter.anonymous && told.iter().all(|c| c.callee.as_ref() == Some(name))),
        called: called(case, &told, letter),
        count: told.len(),
        numbers,
        first: w.date(first.time.date()),
        last: w.date(last.time.date()),
        robots: told.iter().filter(|c| c.robot).count(),
        refused: told.iter().filter(|c| c.refused_before).count(),
        since: days.into_iter().map(|day| w.date(day)).collect(),
        since_count: since().count(),
        see: see(case, letter, &evidence(case), w),
    })
}

fn called(case: &Case, told: &[&Call], letter: &Letter) -> Vec<String> {
    if !profile(letter.kind).may_see(Personal::Phone, letter) {
        return vec![];
    }
    let reached = |p: &&Person| told.iter().any(|c| c.callee.as_ref() == Some(&p.name));
    let phones: Vec<String> = case.complainants.iter().filter(reached).filter_map(|p| p.phone.clone()).collect();
    if phones.is_empty() { case.complainants.iter().take(1).filter_map(|p| p.phone.clone()).collect() } else { phones }
}

/// Returns the evidence of all calls.
pub(super) fn evidence(case: &Case) -> Vec<String> {
    case.calls.iter().flat_map(|c| c.evidence.iter().cloned()).collect()
}
