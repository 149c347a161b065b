//! Running text, put together from Djot's inline events, with the law it cites.

use jotdown::{Container, Event};

use super::{DjotError, Reader, Result, class};
use crate::law::reference;
use crate::law::scan::Why;
use crate::letter::document::{Inline, Text};
use crate::locale::composed;

impl<'s> Reader<'s, '_, '_> {
    /// Reads running text up to the end of the container.
    pub(super) fn text(&mut self, ends: impl Fn(&Container<'s>) -> bool) -> Result<Text> {
        let mut pieces = Pieces::default();
        while let Some(event) = self.events.next() {
            match event {
                Event::End(container) if ends(&container) => break,
                Event::Start(Container::Span, attributes) => {
                    let notation = self.notation()?;
                    match class(&attributes).as_str() {
                        role @ ("law" | "quote") => pieces.push(&self.cite(&notation, role)?),
                        other => return Err(DjotError::Role(other.to_string())),
                    }
                }
                Event::Start(Container::Strong, _) => pieces.strong = true,
                Event::End(Container::Strong) => pieces.strong = false,
                Event::Start(container, _) => return Err(DjotError::Unsupported(format!("{container:?}"))),
                Event::Softbreak | Event::Hardbreak => pieces.line_break(),
                event => pieces.push(&characters(&event)),
            }
        }
        Ok(pieces.finish())
    }

    /// Reads the plain inside of a span.
    fn notation(&mut self) -> Result<String> {
        let mut notation = String::new();
        for event in self.events.by_ref() {
            match event {
                Event::End(Container::Span) => break,
                Event::Start(container, _) => return Err(DjotError::Unsupported(format!("{container:?}"))),
                Event::Softbreak => notation.push(' '),
                event => notation.push_str(&characters(&event)),
            }
        }
        Ok(notation)
    }

    /// Words a citation, or sets the law's own words as a quotation.
    fn cite(&mut self, notation: &str, role: &str) -> Result<String> {
        let wrong = |why: Why| DjotError::Citation { notation: notation.to_string(), why: Box::new(why) };
        let references = reference::parse(notation).map_err(|e| wrong(Why::Unreadable(e)))?;
        let said = if role == "quote" { self.citer.quotation(&references) } else { self.citer.cite(&references) };
        said.map_err(|e| wrong(Why::NotCitable(e)))
    }
}

/// Running text being put together.
#[derive(Default)]
struct Pieces {
    text: Text,
    strong: bool,
    broken: bool,
}

impl Pieces {
    fn push(&mut self, words: &str) {
        if words.is_empty() {
            return;
        }
        if std::mem::take(&mut self.broken) && self.needs_blank(words) {
            self.append(" ");
        }
        // Text and PDF print the same characters: composed, as fonts have them.
        self.append(&composed(words));
    }

    /// A line break in a template is a blank between Latin words and nothing next to Chinese characters.
    fn needs_blank(&self, words: &str) -> bool {
        let before = self.text.last().and_then(|p| p.as_str().chars().next_back());
        let after = words.chars().next();
        before.zip(after).is_some_and(|(a, b)| a.is_ascii_graphic() && b.is_ascii_graphic())
    }

    fn line_break(&mut self) {
        self.broken = !self.text.is_empty();
    }

    fn append(&mut self, words: &str) {
        match (self.text.last_mut(), self.strong) {
            (Some(Inline::Plain(last)), false) | (Some(Inline::Strong(last)), true) => last.push_str(words),
            (_, false) => self.text.push(Inline::Plain(words.to_string())),
            (_, true) => self.text.push(Inline::Strong(words.to_string())),
        }
    }

    fn finish(self) -> Text {
        self.text
    }
}

/// Returns the characters of an event that stands for some: quotation marks are those the author typed, not typographic ones.
fn characters(event: &Event<'_>) -> String {
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
