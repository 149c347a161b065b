//! The complainant's and the agent's own telephone numbers: one figure too many or too few, and no office reaches them.

use unicode_normalization::UnicodeNormalization;

use super::{Field, Finding, Severity};

/// Returns a finding for each number that is neither a mobile nor a landline number with its area code.
pub(super) fn check(fields: &[Field<'_>]) -> Vec<Finding> {
    let own = |field: &&Field<'_>| {
        field.key() == "phone" && ["complainant", "agent"].iter().any(|table| field.path.starts_with(table))
    };
    let odd = fields.iter().filter(own).filter(|field| !is_usual(&field.text.words));
    let finding = |field: &Field<'_>| {
        let args = vec![("words", field.text.words.clone())];
        field.finding("phone-unusual", Severity::Warning, &(0..field.text.words.len()), args)
    };
    odd.map(finding).collect()
}

/// Numbers of the mainland: 1 and ten figures, 0 with area code and number, 400 and 800; any with a country's code.
fn is_usual(words: &str) -> bool {
    let words = words.split(['转', '轉', '#']).next().unwrap_or(words).trim();
    let figures: String = words.nfkc().filter(char::is_ascii_digit).collect();
    let count = figures.len();
    match () {
        () if words.starts_with(['+', '＋']) || figures.starts_with("00") => count >= 8,
        () if figures.starts_with(['4', '8']) => count == 10 || count == 8,
        () if figures.starts_with('1') => count == 11,
        () if figures.starts_with('0') => (10..=12).contains(&count),
        () => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_reach_somebody() {
        for words in [
            "13800000001",
            "138-0000-0001",
            "１３８００００００００",
            "025-8888 8888转601",
            "0755-00000000",
            "+852 5555 0000",
        ] {
            assert!(is_usual(words), "{words}");
        }
        for words in ["1380000000", "138000000000", "110", "8888", "025-123"] {
            assert!(!is_usual(words), "{words}");
        }
    }
}
