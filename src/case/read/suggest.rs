//! "Did you mean …".

use super::chinese;

/// Returns the candidate nearest to `word`, if it is near enough to be meant.
pub(crate) fn nearest<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<String> {
    let candidates: Vec<&str> = candidates.into_iter().collect();
    if let Some(meant) = chinese::among(word, &candidates) {
        return Some(meant.to_string());
    }
    let word = word.to_lowercase().replace([' ', '_'], "-");
    candidates
        .into_iter()
        .map(|c| (strsim::jaro_winkler(&word, &c.replace('_', "-")), c))
        .filter(|(score, _)| *score >= 0.8)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, c)| c.to_string())
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn near_words_are_suggested_and_far_ones_are_not() {
        let keys = ["name", "phone", "address", "postcode", "id_number"];
        assert_eq!(nearest("adress", keys).as_deref(), Some("address"));
        assert_eq!(nearest("Post_Code", keys).as_deref(), Some("postcode"));
        assert_eq!(nearest("id-number", keys).as_deref(), Some("id_number"));
        assert_eq!(nearest("colour", keys), None);
    }
}
