//! Words of closed sets as cells have them.

use unicode_normalization::UnicodeNormalization;

use super::columns::{Column, Columns};
use super::problem::Problem;
use crate::locale::{Converter, Language, Script};

/// What may stand between two words of one cell, besides a line break.
const BETWEEN: &[char] = &['、', ',', '，', ';', '；', '/', '|', '\n', '\r'];

/// Returns the code that a word in a cell of this column stands for.
pub(super) fn code(
    columns: &Columns,
    column: &Column,
    word: &str,
    language: Language,
) -> Result<&'static str, Problem> {
    let words = columns.words(column);
    let exact = words.iter().find(|w| w.code == word || w.all().iter().any(|w| w == word));
    if let Some(found) = exact {
        return Ok(found.code);
    }
    let plain_word = plain(word);
    let forms =
        || words.iter().flat_map(|w| w.all().iter().map(String::as_str).chain([w.code]).map(move |f| (plain(f), w)));
    if let Some((_, found)) = forms().find(|(form, _)| *form == plain_word) {
        return Ok(found.code);
    }
    let forms: Vec<_> = forms().collect();
    let near = super::heading::nearest(&plain_word, forms.iter().map(|(form, word)| (form.as_str(), *word)));
    let between = if language == Language::En { ", " } else { "、" };
    Err(Problem::BadWord {
        value: word.to_string(),
        allowed: words.iter().map(|w| w.shown(language)).collect::<Vec<_>>().join(between),
        suggestion: near.map(|word| word.shown(language)),
    })
}

/// Cuts a cell into its words.
pub(super) fn several(text: &str) -> impl Iterator<Item = &str> {
    text.split(BETWEEN).map(str::trim).filter(|word| !word.is_empty())
}

/// Cuts a cell into its sentences: one to a line, or with semicolons between.
pub(super) fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split(['\n', '\r', ';', '；']).map(str::trim).filter(|line| !line.is_empty())
}

/// Cuts a cell into ids.
pub(super) fn ids(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| BETWEEN.contains(&c) || c.is_whitespace()).filter(|word| !word.is_empty())
}

/// Returns a word without regard to case, blanks, hyphens, full and half width, and script.
pub(super) fn plain(word: &str) -> String {
    let text: String = word.nfkc().collect();
    let text = Converter::new(Script::Hant, Script::Hans, &[]).convert(&text).text;
    let kept = |c: &char| !c.is_whitespace() && !"-_.。".contains(*c);
    text.chars().filter(kept).flat_map(char::to_lowercase).collect()
}
