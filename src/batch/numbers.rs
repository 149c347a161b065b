//! Numbers as people write them to a printer dialog or behind `--only`: `17,40-44`.

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
    use super::spans;

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
}
