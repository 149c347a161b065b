//! Counting terms 期间: 民法典 200–203, and 令第121号 45 for the market regulator.

use jiff::civil::Date;
use jiff::{Span, ToSpan};

use super::calendar::{Calendar, Certainty, Kind};

/// How long a term is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Length {
    /// Working days 工作日.
    WorkingDays(u16),
    /// Calendar days.
    Days(u16),
    /// Months, to the day of the same number, or the month's last (民法典 202).
    Months(u16),
    /// Years, to the same day, or the month's last (民法典 202).
    Years(u16),
}

/// By which rule a term is counted: what its last day is moved off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counting {
    /// 民法典 203(1): off every 法定休假日, that is statutory holidays, weekends and exchanged rest days.
    Civil,
    /// 令第121号 45: off a 法定节假日. Whether that is more than the statutory holidays is not said, so both readings are given.
    Regulator,
}

/// A term: length and rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Term {
    /// How long.
    pub length: Length,
    /// By which rule.
    pub counting: Counting,
}

/// The end of a term.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct End {
    /// The last day, the earlier one where the rule has two readings.
    pub due: Date,
    /// The last day by the other reading, where it differs.
    pub other_reading: Option<Date>,
    /// Whether it rests on a year whose rest days have not been published.
    pub provisional: bool,
}

impl Term {
    /// Returns the last day of the term that a day sets going. That day itself does not count (民法典 201(1), 令第121号 45).
    ///
    /// A term that leaves the years 1 to 9999 ends with them.
    pub fn end(self, from: Date, calendar: &Calendar) -> End {
        let span = match self.length {
            Length::WorkingDays(days) => return working(from, days, calendar),
            Length::Days(days) => i64::from(days).days(),
            Length::Months(months) => i64::from(months).months(),
            Length::Years(years) => i64::from(years).years(),
        };
        let last = from.saturating_add(span);
        let rested = after(last, calendar, |kind| kind != Kind::Working);
        let (due, other) = match self.counting {
            Counting::Civil => (rested, None),
            Counting::Regulator => (after(last, calendar, |kind| kind == Kind::Holiday), Some(rested)),
        };
        let provisional = [Some(due), other].into_iter().flatten().any(|day| is_uncertain(day, calendar));
        End { due, other_reading: other.filter(|day| *day != due), provisional }
    }
}

/// Counts working days. The last one is a working day, so no rule moves it.
fn working(from: Date, days: u16, calendar: &Calendar) -> End {
    let mut end = End { due: from, other_reading: None, provisional: false };
    let mut left = days;
    while left > 0 {
        let Some(next) = following(end.due) else { break };
        end.due = next;
        end.provisional |= is_uncertain(next, calendar);
        left -= u16::from(calendar.day(next).kind == Kind::Working);
    }
    end
}

/// Returns the first day from `day` on that is not of the kinds `is_off` names.
fn after(mut day: Date, calendar: &Calendar, is_off: fn(Kind) -> bool) -> Date {
    while is_off(calendar.day(day).kind) {
        let Some(next) = following(day) else { break };
        day = next;
    }
    day
}

fn following(day: Date) -> Option<Date> {
    day.checked_add(Span::new().days(1)).ok()
}

fn is_uncertain(day: Date, calendar: &Calendar) -> bool {
    calendar.day(day).certainty != Certainty::Known
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::Counting::{Civil, Regulator};
    use super::Length::{Days, Months, WorkingDays, Years};
    use super::*;

    fn end(length: Length, counting: Counting, from: &str) -> End {
        Term { length, counting }.end(from.parse().unwrap(), Calendar::builtin())
    }

    #[test]
    fn working_days() {
        for (days, from, due) in [
            // Computed independently from NateScarlet/holiday-cn.
            (7, "2026-09-18", "2026-09-29"),
            (7, "2026-09-28", "2026-10-13"),
            (7, "2026-09-30", "2026-10-15"),
            (7, "2026-02-10", "2026-02-26"),
            (7, "2026-04-30", "2026-05-13"),
            (7, "2026-11-23", "2026-12-02"),
            (7, "2025-01-20", "2025-02-05"),
            (7, "2024-09-27", "2024-10-12"),
            (15, "2026-09-14", "2026-10-10"),
            (15, "2026-12-01", "2026-12-22"),
            // Received on a day off; over the end of a year; to a worked Sunday.
            (7, "2026-10-02", "2026-10-15"),
            (4, "2025-12-26", "2026-01-04"),
            (1, "2026-09-18", "2026-09-20"),
        ] {
            let expected = End { due: due.parse().unwrap(), other_reading: None, provisional: false };
            for counting in [Civil, Regulator] {
                assert_eq!(end(WorkingDays(days), counting, from), expected, "{days} from {from}");
            }
        }
    }

    #[test]
    fn days_months_and_years() {
        for (length, from, civil, regulator, other) in [
            // To a statutory holiday that exchanged rest days follow.
            (Days(60), "2026-08-04", "2026-10-08", "2026-10-04", Some("2026-10-08")),
            (Days(15), "2026-09-16", "2026-10-08", "2026-10-04", Some("2026-10-08")),
            // To a plain Saturday, a working day, a plain Sunday, an exchanged rest day, a worked Saturday.
            (Days(60), "2026-09-22", "2026-11-23", "2026-11-21", Some("2026-11-23")),
            (Days(60), "2026-09-20", "2026-11-19", "2026-11-19", None),
            (Days(15), "2026-11-14", "2026-11-30", "2026-11-29", Some("2026-11-30")),
            (Days(7), "2026-09-29", "2026-10-08", "2026-10-06", Some("2026-10-08")),
            (Days(10), "2026-09-30", "2026-10-10", "2026-10-10", None),
            // Two statutory holidays with exchanged rest days between them.
            (Days(30), "2025-09-03", "2025-10-09", "2025-10-04", Some("2025-10-09")),
            (Days(30), "2025-09-06", "2025-10-09", "2025-10-07", Some("2025-10-09")),
            // No day of the same number: the month's last. Leap years.
            (Months(1), "2024-01-31", "2024-02-29", "2024-02-29", None),
            (Months(6), "2025-08-31", "2026-02-28", "2026-02-28", None),
            (Months(5), "2026-05-31", "2026-11-02", "2026-10-31", Some("2026-11-02")),
            (Years(1), "2024-02-29", "2025-02-28", "2025-02-28", None),
            (Years(2), "2024-03-11", "2026-03-11", "2026-03-11", None),
            (Days(31), "2025-11-30", "2025-12-31", "2025-12-31", None),
        ] {
            let day = |text: &str| text.parse::<Date>().unwrap();
            let expected = End { due: day(civil), other_reading: None, provisional: false };
            assert_eq!(end(length, Civil, from), expected, "{length:?} from {from}");
            let expected = End { due: day(regulator), other_reading: other.map(day), provisional: false };
            assert_eq!(end(length, Regulator, from), expected, "{length:?} from {from}");
        }
    }

    #[test]
    fn a_year_without_notice_is_provisional() {
        for (length, from, due, provisional) in [
            (WorkingDays(7), "2026-12-22", date(2026, 12, 31), false),
            (WorkingDays(7), "2026-12-23", date(2027, 1, 4), true),
            (WorkingDays(7), "2027-02-03", date(2027, 2, 16), true),
            (Days(60), "2026-11-02", date(2027, 1, 4), true),
            (Years(3), "2026-09-07", date(2029, 9, 7), true),
            (Years(1), "2025-09-08", date(2026, 9, 8), false),
        ] {
            let expected = End { due, other_reading: None, provisional };
            assert_eq!(end(length, Civil, from), expected, "{length:?} from {from}");
        }
    }

    #[test]
    fn the_end_of_all_dates_is_survived() {
        for length in [WorkingDays(7), Days(60), Months(5), Years(3)] {
            assert_eq!(end(length, Civil, "9999-12-30").due, Date::MAX);
        }
    }
}
