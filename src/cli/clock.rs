//! The day, for case files that do not name one.

use jiff::civil::Date;

/// Returns the day of SOURCE_DATE_EPOCH (seconds since 1970, UTC) where it is set, else today here.
pub(super) fn today() -> Date {
    let epoch = std::env::var("SOURCE_DATE_EPOCH").ok().and_then(|s| s.trim().parse::<i64>().ok());
    match epoch.and_then(|s| jiff::Timestamp::from_second(s).ok()) {
        Some(time) => time.to_zoned(jiff::tz::TimeZone::UTC).date(),
        None => jiff::Zoned::now().date(),
    }
}
