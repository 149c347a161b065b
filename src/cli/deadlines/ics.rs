//! The terms for a calendar (RFC 5545): one all-day event a term that runs, with an alarm two days before.

use std::collections::BTreeSet;

use icalendar::{Alarm, Calendar, Component, Event, EventLike, Property, Trigger};
use jiff::civil::Date;
use sha2::{Digest, Sha256};

use super::{Basis, provisional, remark, what, why};
use crate::case::Case;
use crate::case::choice::Choice;
use crate::cli::terminal::Terminal;
use crate::recipient::deadlines::{Deadline, When};

/// Who made the file (RFC 5545, 3.7.3).
const PRODUCT: &str = "-//tousu//deadlines//ZH";
/// How long before the day begins the alarm rings.
const ALARM: &str = "P2D";

/// Returns the calendar. Nothing in it depends on the clock: it is the same on every run.
pub(super) fn write(case: &Case, list: &[Deadline], terminal: &Terminal) -> String {
    let mut calendar = Calendar::new();
    calendar.properties.retain(|property| property.key() != "PRODID");
    calendar.append_property(Property::new("PRODID", PRODUCT));
    calendar.name(&terminal.text("deadlines-calendar", &[("case", (&case.id).into())]));
    let mut used = BTreeSet::new();
    for deadline in list {
        let When::Runs { from, due, .. } = deadline.when else { continue };
        let uid = (0..).map(|n| uid(case, deadline, n)).find(|uid| used.insert(uid.clone())).unwrap_or_default();
        calendar.push(event(case, deadline, (from, due), &uid, terminal));
    }
    calendar.to_string()
}

fn event(case: &Case, deadline: &Deadline, (from, due): (Date, Date), uid: &str, terminal: &Terminal) -> Event {
    let what = what(deadline, terminal);
    let stamp = format!("{}T000000Z", compact(case.date));
    let from = from.to_string();
    let mut lines = vec![why(deadline, terminal)];
    lines.push(terminal.text("deadlines-from", &[("from", (&from).into())]));
    lines.extend(remark(deadline, terminal));
    lines.extend(provisional(deadline, terminal));
    let office = deadline.office.as_ref();
    lines.extend(office.map(|office| terminal.text("deadlines-to-office", &[("office", office.into())])));
    let citation = Basis::new(case, terminal).cite(deadline);
    lines.extend(citation.map(|cited| terminal.text("deadlines-basis", &[("citation", (&cited).into())])));
    let mut event = Event::new()
        .uid(uid)
        .add_property("DTSTAMP", &stamp)
        .append_property(Property::new("DTSTART", compact(due)).add_parameter("VALUE", "DATE").done())
        .summary(&what)
        .description(&lines.join("\n"))
        // A term takes no time out of the day.
        .add_property("TRANSP", "TRANSPARENT")
        .done();
    if let Some(alarm) = alarm(&what, &stamp, uid, terminal) {
        event.alarm(alarm);
    }
    event
}

/// Returns the alarm. It has a stamp and an id of its own only because the library would make up random ones.
fn alarm(what: &str, stamp: &str, uid: &str, terminal: &Terminal) -> Option<Alarm> {
    let text = terminal.text("deadlines-soon", &[("what", what.into())]);
    // Read from text, because the library's durations are those of a crate that is not ours to name.
    let before = Trigger::try_from(&Property::new("TRIGGER", ALARM)).ok()?;
    let alarm = Alarm::display(&text, Trigger::before_start(*before.as_duration()?))
        .add_property("DTSTAMP", stamp)
        .add_property("UID", format!("alarm-{uid}"))
        .done();
    Some(alarm)
}

/// Returns an id that stays the same for the same term of the same case, and tells nothing of it.
fn uid(case: &Case, deadline: &Deadline, n: usize) -> String {
    let sent = deadline.sent.map(|d| d.to_string()).unwrap_or_default();
    let office = deadline.office.as_deref().unwrap_or_default();
    let key = [case.id.as_str(), deadline.code.code(), &sent, office, &n.to_string()].join("\0");
    let hash = Sha256::digest(key.as_bytes());
    hash[..16].iter().map(|b| format!("{b:02x}")).collect::<String>() + "@tousu"
}

/// Returns a date as 20261202 (RFC 5545, 3.3.4).
fn compact(date: Date) -> String {
    format!("{:04}{:02}{:02}", date.year(), date.month(), date.day())
}
