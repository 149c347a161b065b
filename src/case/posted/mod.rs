//! Entering into the text of a case file what became known of a letter: the day it was posted, its number, the day it arrived.
//!
//! The text is not written anew. What is put in stands at places that the TOML reader names, so everything else stays byte for byte:
//! comments, order, blank lines, quotation marks, line ends. (`toml_edit` ends each line it writes with LF.)

mod edit;
mod ledger;
mod number;
mod place;

use jiff::civil::Date;

use self::edit::{Edit, apply};
use self::ledger::{Ledger, Standing};
pub use self::number::{BadNumber, number};
use super::choice::Choice;
use super::model::LetterKind;

/// What became known of a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Posted {
    /// Which letter.
    pub letter: LetterKind,
    /// To which office, where it goes to one.
    pub office: Option<String>,
    /// Whether the case has several letters of this kind, so that only the office tells them apart.
    pub several: bool,
    /// When it was posted.
    pub date: Option<Date>,
    /// How: 挂号信.
    pub by: Option<String>,
    /// Its number at the post office.
    pub tracking: Option<String>,
    /// When it was received.
    pub received: Option<Date>,
}

/// What became of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entered {
    /// The text with what was put in.
    pub text: String,
    /// What was put in, piece by piece.
    pub added: Vec<String>,
    /// What that is.
    pub change: Change,
}

/// What entering comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// A `[[sent]]` of its own.
    New,
    /// A `[[sent]]` that was there has more now.
    Completed,
    /// Everything stood there already.
    None,
}

/// Why nothing was entered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Conflict {
    /// The `[[sent]]` of this letter has another day, number or day of receipt: its key, what stands there, what was to be entered.
    Differs(&'static str, String, String),
    /// The number stands with another letter.
    NumberElsewhere(String),
    /// Several `[[sent]]` of this letter could be meant.
    WhichOne,
    /// A `[[sent]]` of this kind of letter does not say to which office it went, and the case has several of the kind.
    NoOffice,
    /// There is no `[[sent]]` of this letter yet, and no day for a new one.
    NoDate,
    /// `sent` is written in a way that nothing can be added to.
    Shape,
}

/// Enters what became known of a letter into the text of a case file.
///
/// The `[[sent]]` it belongs to has the same number, or is of the same letter and has the same day or none. Without a day it is the
/// only one of the letter that has no number. Where it has what is to be entered nothing is done; where there is none, a new one is
/// added behind the last one, else at the end of the file.
///
/// # Errors
/// What stands there contradicts it, or does not say which one is meant. The caller reads the text again: it may have been no case
/// before.
pub fn enter(text: &str, posted: &Posted) -> Result<Entered, Conflict> {
    let ledger = Ledger::read(text).ok_or(Conflict::Shape)?;
    let (edits, change) = match found(&ledger, posted)? {
        Some(standing) => {
            let edits = completed(text, standing, posted)?;
            let change = if edits.is_empty() { Change::None } else { Change::Completed };
            (edits, change)
        }
        None => {
            let date = posted.date.ok_or(Conflict::NoDate)?;
            (place::new_entry(text, &ledger, &fields(posted, date)).ok_or(Conflict::Shape)?, Change::New)
        }
    };
    let added = edits.iter().map(|edit| edit.text.clone()).collect();
    Ok(Entered { text: apply(text, edits), added, change })
}

/// Returns the days of `[[sent]]` entries that have none and the numbers that are empty, filled with something, for reading what
/// else the file says; nothing where there are none.
pub fn filled(text: &str, today: Date) -> Option<String> {
    let ledger = Ledger::read(text)?;
    let mut edits = vec![];
    for standing in &ledger.entries {
        if standing.date.is_lacking() {
            edits.push(standing.put(text, "date", &standing.date, &today.to_string()));
        }
        if standing.tracking.is_empty {
            edits.push(standing.put(text, "tracking", &standing.tracking, "\"-\""));
        }
    }
    (!edits.is_empty()).then(|| apply(text, edits))
}

/// Returns the entry that a letter's is.
fn found<'l>(ledger: &'l Ledger, posted: &Posted) -> Result<Option<&'l Standing>, Conflict> {
    let is_number = |s: &&Standing| posted.tracking.is_some() && s.tracking.value == posted.tracking;
    if let Some(standing) = ledger.entries.iter().find(is_number) {
        let same = standing.is_letter(posted) || standing.lacks_office(posted);
        return if same { Ok(Some(standing)) } else { Err(Conflict::NumberElsewhere(standing.letter.clone())) };
    }
    let may_be = |s: &Standing| posted.date.is_none() || s.date.value.is_none() || s.date.value == posted.date;
    if ledger.entries.iter().any(|s| s.lacks_office(posted) && may_be(s)) {
        return Err(Conflict::NoOffice);
    }
    let of_letter: Vec<&Standing> = ledger.entries.iter().filter(|s| s.is_letter(posted)).collect();
    if posted.date.is_none() {
        // Only a number, or a day of receipt: it belongs to what has none yet.
        let lacks = |s: &&&Standing| match posted.tracking {
            Some(_) => s.tracking.value.is_none(),
            None => s.received.value.is_none() || s.received.value == posted.received,
        };
        return match of_letter.iter().filter(lacks).collect::<Vec<_>>()[..] {
            [] => Ok(None),
            [one] => Ok(Some(one)),
            _ => Err(Conflict::WhichOne),
        };
    }
    let of_day: Vec<&Standing> = of_letter.iter().filter(|s| s.date.value == posted.date).copied().collect();
    let open = of_day.iter().find(|s| s.tracking.value.is_none()).or(of_day.first()).copied();
    let undated = |s: &&&Standing| s.date.is_lacking() && (s.tracking.value.is_none() || posted.tracking.is_none());
    Ok(open.or_else(|| of_letter.iter().find(undated).copied()))
}

/// Returns what completes an entry.
fn completed(text: &str, standing: &Standing, posted: &Posted) -> Result<Vec<Edit>, Conflict> {
    let mut edits = vec![];
    let days = [("date", &standing.date, posted.date), ("received", &standing.received, posted.received)];
    for (key, there, given) in days {
        match (there.value, given) {
            (Some(there), Some(given)) if there != given => {
                return Err(Conflict::Differs(key, there.to_string(), given.to_string()));
            }
            (None, Some(given)) => edits.push(standing.put(text, key, there, &given.to_string())),
            _ => {}
        }
    }
    match (&standing.tracking.value, &posted.tracking) {
        (Some(there), Some(given)) if there != given => {
            return Err(Conflict::Differs("tracking", there.clone(), given.clone()));
        }
        (None, Some(given)) => edits.push(standing.put(text, "tracking", &standing.tracking, &quoted(given))),
        _ => {}
    }
    // How it went is the user's own words; only a new number says it for him.
    if let (None, Some(by), false) = (&standing.by.value, &posted.by, edits.is_empty()) {
        edits.push(standing.put(text, "by", &standing.by, &quoted(by)));
    }
    Ok(edits)
}

/// Returns the keys of a new entry with their values, in the order of the documentation.
fn fields(posted: &Posted, date: Date) -> Vec<(&'static str, String)> {
    let text = |key, value: &Option<String>| value.as_deref().map(|value| (key, quoted(value)));
    let fields = [
        Some(("letter", quoted(posted.letter.code()))),
        text("office", &posted.office),
        Some(("date", date.to_string())),
        text("by", &posted.by),
        text("tracking", &posted.tracking),
        posted.received.map(|day| ("received", day.to_string())),
    ];
    fields.into_iter().flatten().collect()
}

/// Returns a TOML string.
fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}

#[cfg(test)]
mod tests;
