//! A case file's name and text, and where in it something stands.

use std::ops::Range;

/// The text of a file together with the name it is reported under.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Path as the user gave it, or `<stdin>`.
    pub name: String,
    /// Whole text.
    pub text: String,
}

/// Byte range in a [`Source`].
pub type Span = Range<usize>;

impl Source {
    /// Returns the 1-based line and the 1-based character column of a byte offset.
    pub fn line_column(&self, offset: usize) -> (usize, usize) {
        let offset = offset.min(self.text.len());
        let before = self.text.get(..offset).unwrap_or(&self.text);
        let line = before.matches('\n').count() + 1;
        let start = before.rfind('\n').map_or(0, |i| i + 1);
        (line, before[start..].chars().count() + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_not_bytes() {
        let source = Source { name: "a".into(), text: "甲 = 1\n乙丙 = 2\n".into() };
        assert_eq!(source.line_column(0), (1, 1));
        let at = source.text.find('丙').unwrap_or_default();
        assert_eq!(source.line_column(at), (2, 2));
        assert_eq!(source.line_column(usize::MAX), (3, 1));
    }
}
