//! Running text put together from Djot's inline events.

use jotdown::Event;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use crate::letter::document::{Inline, Text};

/// Running text being put together.
#[derive(Default)]
pub(super) struct Pieces {
    text: Text,
    pub(super) strong: bool,
    broken: bool,
}

impl Pieces {
    pub(super) fn push(&mut self, words: &str) {
        if words.is_empty() {
            return;
        }
        if std::mem::take(&mut self.broken) && self.needs_blank(words) {
            self.append(" ");
        }
        // Text and PDF print the same characters: composed, as fonts have them.
        if is_nfc_quick(words.chars()) == IsNormalized::Yes {
            self.append(words);
        } else {
            self.append(&words.nfc().collect::<String>());
        }
    }

    /// A line break in a template is a blank between Latin words and nothing next to Chinese characters.
    fn needs_blank(&self, words: &str) -> bool {
        let before = self.text.last().and_then(|p| p.as_str().chars().next_back());
        let after = words.chars().next();
        before.zip(after).is_some_and(|(a, b)| a.is_ascii_graphic() && b.is_ascii_graphic())
    }

    pub(super) fn line_break(&mut self) {
        self.broken = !self.text.is_empty();
    }

    fn append(&mut self, words: &str) {
        match (self.text.last_mut(), self.strong) {
            (Some(Inline::Plain(last)), false) | (Some(Inline::Strong(last)), true) => last.push_str(words),
            (_, false) => self.text.push(Inline::Plain(words.to_string())),
            (_, true) => self.text.push(Inline::Strong(words.to_string())),
        }
    }

    pub(super) fn finish(self) -> Text {
        self.text
    }
}

/// Returns the characters of an event that stands for some: quotation marks are those the author typed, not typographic ones.
pub(super) fn characters(event: &Event<'_>) -> String {
    match event {
        Event::Str(s) => s.to_string(),
        Event::Symbol(s) => format!(":{s}:"),
        Event::LeftSingleQuote | Event::RightSingleQuote => "'".to_string(),
        Event::LeftDoubleQuote | Event::RightDoubleQuote => "\"".to_string(),
        Event::Ellipsis => "...".to_string(),
        Event::EnDash => "--".to_string(),
        Event::EmDash => "---".to_string(),
        Event::NonBreakingSpace => "\u{a0}".to_string(),
        _ => String::new(),
    }
}
