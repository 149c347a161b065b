//! The terms as JSON, in the form that `docs/deadlines.md` describes.

use jiff::civil::Date;

use serde::Serialize;

use super::{Basis, days_between, remark, what, why};
use crate::case::Case;
use crate::case::choice::Choice;
use crate::cli::terminal::Terminal;
use crate::recipient::deadlines::{Deadline, When};

/// Version of the form: a reader may rely on every key of its version.
const VERSION: i64 = 1;

/// The whole document.
#[derive(Serialize)]
struct Document<'a> {
    schema: &'static str,
    version: i64,
    case: &'a str,
    today: String,
    deadlines: Vec<Term<'a>>,
}

/// One term; what does not apply is null.
#[derive(Serialize)]
struct Term<'a> {
    code: &'static str,
    whose: &'static str,
    letter: Option<&'static str>,
    office: Option<&'a str>,
    sent: Option<String>,
    from: Option<String>,
    due: Option<String>,
    other_reading: Option<String>,
    provisional: bool,
    waits_for: Option<&'static str>,
    days_left: Option<i64>,
    basis: Option<&'static str>,
    citation: Option<String>,
    what: String,
    why: String,
    remark: Option<String>,
}

/// Returns the JSON text, ended by a line break.
pub(super) fn write(case: &Case, list: &[Deadline], today: Date, terminal: &Terminal) -> String {
    let deadlines = list.iter().map(|deadline| term(case, deadline, today, terminal)).collect();
    let document =
        Document { schema: "tousu-deadlines", version: VERSION, case: &case.id, today: today.to_string(), deadlines };
    // Texts, numbers and lists of them always have a form in JSON.
    serde_json::to_string_pretty(&document).unwrap_or_default() + "\n"
}

fn term<'a>(case: &Case, deadline: &'a Deadline, today: Date, terminal: &Terminal) -> Term<'a> {
    let (from, other_reading, provisional, awaited) = match deadline.when {
        When::Runs { from, other_reading, provisional, .. } => (Some(from), other_reading, provisional, None),
        When::Waits(awaited) => (None, None, false, Some(awaited.code())),
    };
    Term {
        code: deadline.code.code(),
        whose: deadline.whose.code(),
        letter: deadline.letter.map(Choice::code),
        office: deadline.office.as_deref(),
        sent: day(deadline.sent),
        from: day(from),
        due: day(deadline.due()),
        other_reading: day(other_reading),
        provisional,
        waits_for: awaited,
        days_left: deadline.due().map(|due| days_between(today, due)),
        basis: deadline.basis,
        citation: Basis::new(case, terminal).cite(deadline),
        what: what(deadline, terminal),
        why: why(deadline, terminal),
        remark: remark(deadline, terminal),
    }
}

fn day(date: Option<Date>) -> Option<String> {
    date.map(|date| date.to_string())
}
