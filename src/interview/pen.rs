//! Writing TOML line by line, with a comment behind each key, remembering which answer stands where.

use std::ops::Range;

use super::Answers;
use super::usual::{self, toml_value};
use crate::case::schema::{message_of, word};
use crate::locale::Messages;

/// Width of a key with its value before a comment, in columns.
const COLUMN: usize = 33;

/// What writes the file, and remembers where.
pub(super) struct Pen<'a> {
    pub(super) answers: &'a Answers,
    pub(super) messages: Option<&'a Messages>,
    pub(super) text: String,
    pub(super) places: Vec<(String, Range<usize>)>,
    /// Fields that have their comment already: of several records only the first has one.
    written: Vec<String>,
}

impl<'a> Pen<'a> {
    /// Begins a file of these answers; with comments where there are messages.
    pub(super) fn new(answers: &'a Answers, messages: Option<&'a Messages>) -> Self {
        Pen { answers, messages, text: String::new(), places: vec![], written: vec![] }
    }

    /// Begins a table.
    pub(super) fn header(&mut self, table: &str, several: bool) {
        let header = if several { format!("[[{table}]]") } else { format!("[{table}]") };
        self.text.push('\n');
        let comment = self.comment(table, &[]);
        self.commented(&header, &comment);
    }

    /// Writes a key with its answer, if it has one.
    pub(super) fn answer(&mut self, name: &str, field: &str, key: &str) {
        let words = self.answers.list(key);
        if !words.is_empty() {
            let values: Vec<String> = words.iter().map(|words| toml_value(field, words)).collect();
            self.line(name, field, &values, key);
        }
    }

    /// Writes a key with its values as TOML has them, and remembers that they are the answer to a question.
    pub(super) fn line(&mut self, name: &str, field: &str, values: &[String], key: &str) {
        let value = match values {
            [one] if !usual::takes_sentences(field) => one.clone(),
            several => format!("[{}]", several.join(", ")),
        };
        let start = self.text.len() + name.len() + 3;
        let comment = self.comment(field, values);
        self.places.push((key.to_string(), start..start + value.len()));
        self.commented(&format!("{name} = {value}"), &comment);
    }

    fn commented(&mut self, line: &str, comment: &str) {
        let width = unicode_width::UnicodeWidthStr::width(line);
        self.text.push_str(line);
        if !comment.is_empty() {
            let blanks = COLUMN.saturating_sub(width).max(2);
            self.text.push_str(&format!("{}# {comment}", " ".repeat(blanks)));
        }
        self.text.push('\n');
    }

    /// Returns the comment of a field: what its word means, or what the field is where it is written for the first time.
    fn comment(&mut self, field: &str, values: &[String]) -> String {
        if let (Some(messages), [value]) = (self.messages, values)
            && usual::is_choice(field)
        {
            return word(field, value.trim_matches(['"', '\'']), messages);
        }
        let Some(messages) = self.messages.filter(|_| !self.written.iter().any(|f| f == field)) else {
            return String::new();
        };
        self.written.push(field.to_string());
        messages.get(&format!("field-{}", message_of(field)), &[])
    }
}
