//! The day, for case files that do not name one.

use jiff::civil::Date;

use super::origin::Origin;

/// The variable that stands for the clock: seconds since 1970, UTC. <https://reproducible-builds.org/specs/source-date-epoch/>
pub(super) const EPOCH: &str = "SOURCE_DATE_EPOCH";

/// Returns the day of SOURCE_DATE_EPOCH where it is set, else today here.
pub(super) fn today() -> Date {
    read().0
}

/// Returns what the variable says, where that is no time.
pub(super) fn misread() -> Option<String> {
    let value = std::env::var_os(EPOCH).filter(|value| !value.is_empty())?;
    (read().1 == Origin::System).then(|| value.to_string_lossy().into_owned())
}

/// Returns the day, and where it was taken from.
pub(super) fn read() -> (Date, Origin) {
    let epoch = std::env::var(EPOCH).ok().and_then(|s| s.trim().parse::<i64>().ok());
    match epoch.and_then(|s| jiff::Timestamp::from_second(s).ok()) {
        Some(time) => (time.to_zoned(jiff::tz::TimeZone::UTC).date(), Origin::Variable(EPOCH.to_owned())),
        None => (jiff::Zoned::now().date(), Origin::System),
    }
}
