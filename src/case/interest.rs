//! Interest, computed exactly from what the case file states.
//!
//! No table of rates is shipped: the rate is the user's, from the contract or the loan prime rate of the day the contract
//! was made (法释〔2025〕4号 16(1)).

use std::fmt;

use jiff::civil::Date;

use crate::locale::Fen;

/// Decimal places of a rate that are kept.
const PLACES: usize = 4;

/// A rate in percent a year, at most 100, with at most four decimals: `3.00`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate {
    /// In ten-thousandths of a percent.
    units: u64,
    /// Decimals it was written with.
    places: usize,
}

impl Rate {
    /// Reads a rate written as a plain decimal; nothing where it is none, is zero, has more than four decimals or is above 100.
    pub fn parse(text: &str) -> Option<Rate> {
        let (whole, decimals) = text.split_once('.').unwrap_or((text, "0"));
        let digits = |t: &str| !t.is_empty() && t.bytes().all(|b| b.is_ascii_digit());
        if !digits(whole) || !digits(decimals) || whole.len() > 3 || decimals.len() > PLACES {
            return None;
        }
        let units: u64 = format!("{whole}{decimals:0<PLACES$}").parse().ok()?;
        let places = if text.contains('.') { decimals.len() } else { 0 };
        (1..=1_000_000).contains(&units).then_some(Rate { units, places })
    }
}

/// Writes the rate with the decimals it was given with, without the sign for percent.
impl fmt::Display for Rate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.units / 10_000)?;
        let decimals = format!("{:04}", self.units % 10_000);
        if self.places > 0 { write!(f, ".{}", &decimals[..self.places]) } else { Ok(()) }
    }
}

/// What interest is computed from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interest {
    /// Sum that bears interest.
    pub base: Fen,
    /// Percent a year.
    pub rate: Rate,
    /// Day from which it runs; not counted itself (民法典 201(1)).
    pub from: Date,
    /// Last day.
    pub until: Date,
}

impl Interest {
    /// Returns the days it runs, without the first (民法典 201(1)): one from a day to the next; 0 where `until` is not after
    /// `from`.
    pub fn days(&self) -> u64 {
        u64::try_from(self.from.duration_until(self.until).as_hours() / 24).unwrap_or(0)
    }

    /// Returns base × rate × days ÷ 365, rounded half up to the fen; a year has 365 days, leap years too. `None` where that
    /// exceeds [`Fen::MAX`].
    pub fn amount(&self) -> Option<Fen> {
        let (product, year) = self.fraction();
        let rounded = (product * 2 + year) / (year * 2);
        u64::try_from(rounded).ok().map(Fen).filter(|sum| *sum <= Fen::MAX)
    }

    /// Says whether the amount is exact, without rounding.
    pub fn is_exact(&self) -> bool {
        let (product, year) = self.fraction();
        product.is_multiple_of(year)
    }

    /// Returns the amount in fen as a fraction. At most 10^14 fen × 10^6 × 3.7 million days, so it fits.
    fn fraction(&self) -> (u128, u128) {
        let product = u128::from(self.base.0) * u128::from(self.rate.units) * u128::from(self.days());
        (product, 365 * 1_000_000)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn rates() {
        for (text, units) in [("3.00", 30_000), ("3", 30_000), ("3.45", 34_500), ("0.0001", 1), ("100", 1_000_000)] {
            let rate = Rate::parse(text).unwrap();
            assert_eq!((rate.units, rate.to_string().as_str()), (units, text));
        }
        for bad in ["", "3.", ".5", "3,00", "3%", "-3", "0", "0.0000", "100.0001", "3.00001", "３", "1e1", "9999"] {
            assert_eq!(Rate::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn amounts() {
        // Base in yuan, rate, first and last day; days, amount in yuan, whether exact.
        let table = [
            ("990", "3.00", date(2026, 8, 21), date(2026, 10, 22), 62, "5.04", false),
            ("36500", "3.65", date(2026, 1, 1), date(2026, 1, 2), 1, "3.65", true),
            ("10000", "3.65", date(2026, 1, 1), date(2027, 1, 1), 365, "365.00", true),
            ("10000", "3.65", date(2024, 1, 1), date(2025, 1, 1), 366, "366.00", true),
            ("100", "36.5", date(2026, 3, 1), date(2026, 3, 2), 1, "0.10", true),
            // 0.5 fen is rounded up, less is not.
            ("5", "36.5", date(2026, 3, 1), date(2026, 3, 2), 1, "0.01", false),
            ("4.99", "36.5", date(2026, 3, 1), date(2026, 3, 2), 1, "0.00", false),
            ("27000", "3.1", date(2026, 6, 22), date(2026, 10, 13), 113, "259.13", false),
            ("1188", "3.00", date(2026, 6, 18), date(2026, 6, 18), 0, "0.00", true),
            ("1188", "3.00", date(2026, 6, 18), date(2026, 6, 17), 0, "0.00", true),
        ];
        for (base, rate, from, until, days, amount, exact) in table {
            let base = Fen::parse(base).unwrap();
            let interest = Interest { base, rate: Rate::parse(rate).unwrap(), from, until };
            assert_eq!(interest.days(), days);
            assert_eq!(interest.amount(), Fen::parse(amount).ok(), "{base:?} {rate} {days}");
            assert_eq!(interest.is_exact(), exact);
        }
    }

    #[test]
    fn the_largest_does_not_overflow() {
        let rate = Rate::parse("100").unwrap();
        let interest = Interest { base: Fen::MAX, rate, from: Date::MIN, until: Date::MAX };
        assert_eq!(interest.amount(), None);
    }
}
