//! Numbers as people write them to a printer dialog or behind `--only`: `17,40-44`.

use std::ops::RangeInclusive;
use std::str::FromStr;

use unicode_normalization::UnicodeNormalization;

/// Numbers of rows or sheets: `17,40-44`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Numbers(Vec<RangeInclusive<u64>>);

impl Numbers {
    /// Returns the lowest and the highest.
    pub fn ends(&self) -> (u64, u64) {
        let (from, to) = (self.0.iter().map(RangeInclusive::start), self.0.iter().map(RangeInclusive::end));
        (from.min().copied().unwrap_or(0), to.max().copied().unwrap_or(0))
    }

    /// Says whether a number is among them.
    pub fn has(&self, number: u64) -> bool {
        self.0.iter().any(|range| range.contains(&number))
    }
}

impl FromStr for Numbers {
    type Err = &'static str;

    /// Reads numbers and ranges, as a Chinese input method types them too. The error shows, for every language, what they look like.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text: String = text.nfkc().collect();
        let range = |part: &str| {
            let (from, to) = part.split_once(['-', '–', '—']).unwrap_or((part, part));
            let (from, to) = (from.trim().parse().ok()?, to.trim().parse().ok()?);
            (from <= to).then_some(from..=to)
        };
        text.trim_end_matches([',', '、'])
            .split([',', '、'])
            .map(|part| range(part.trim()))
            .collect::<Option<_>>()
            .map(Numbers)
            .ok_or("17,40-44")
    }
}

/// Returns numbers in the shortest such form. They come in order.
pub fn spans(numbers: impl IntoIterator<Item = u64>) -> String {
    let mut spans: Vec<(u64, u64)> = vec![];
    for number in numbers {
        match spans.last_mut() {
            Some((_, last)) if number <= last.saturating_add(1) => *last = number.max(*last),
            _ => spans.push((number, number)),
        }
    }
    let written = spans.iter().map(|(first, last)| match last - first {
        0 => first.to_string(),
        _ => format!("{first}-{last}"),
    });
    written.collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    use super::{Numbers, spans};

    #[test]
    fn numbers_in_a_row_become_a_span() {
        let table: [(&[u64], &str); 5] = [
            (&[], ""),
            (&[17], "17"),
            (&[17, 40, 41, 42, 43, 44], "17,40-44"),
            (&[1, 2, 4, 4, 5], "1-2,4-5"),
            (&[7, 9, u64::MAX], "7,9,18446744073709551615"),
        ];
        for (numbers, written) in table {
            assert_eq!(spans(numbers.iter().copied()), written);
        }
    }

    #[test]
    fn numbers_as_people_write_them() {
        let taken =
            |text: &str| text.parse::<Numbers>().map(|rows| (1..50).filter(|n| rows.has(*n)).collect::<Vec<_>>());
        assert_eq!(taken("17, 40-44"), Ok(vec![17, 40, 41, 42, 43, 44]));
        assert_eq!(taken("3、1"), Ok(vec![1, 3]));
        assert_eq!(taken("３－５，８，"), Ok(vec![3, 4, 5, 8]));
        assert_eq!("3-5,2,9".parse::<Numbers>().map(|n| n.ends()), Ok((2, 9)));
        for text in ["", "a", "5-", "9-7", "1,,2", "-3"] {
            assert_eq!(taken(text), Err("17,40-44"), "{text}");
        }
    }
}
