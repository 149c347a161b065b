//! The terms as JSON, in the form that `docs/deadlines.md` describes.

use jiff::civil::Date;

use super::{Basis, days_between, remark, what, why};
use crate::case::Case;
use crate::case::choice::Choice;
use crate::cli::terminal::Terminal;
use crate::recipient::deadlines::{Deadline, When};

/// Version of the form: a reader may rely on every key of its version.
const VERSION: i64 = 1;

/// A value of JSON.
enum Value {
    Null,
    Bool(bool),
    Number(i64),
    Text(String),
    List(Vec<Value>),
    Object(Vec<(&'static str, Value)>),
}

impl Value {
    fn text(value: impl ToString) -> Value {
        Value::Text(value.to_string())
    }

    fn optional(value: Option<impl ToString>) -> Value {
        value.map_or(Value::Null, Value::text)
    }
}

/// Returns the JSON text, ended by a line break.
pub(super) fn write(case: &Case, list: &[Deadline], today: Date, terminal: &Terminal) -> String {
    let terms = list.iter().map(|deadline| term(case, deadline, today, terminal)).collect();
    let document = Value::Object(vec![
        ("schema", Value::text("tousu-deadlines")),
        ("version", Value::Number(VERSION)),
        ("case", Value::text(&case.id)),
        ("today", Value::text(today)),
        ("deadlines", Value::List(terms)),
    ]);
    let mut text = String::new();
    print(&document, 0, &mut text);
    text + "\n"
}

fn term(case: &Case, deadline: &Deadline, today: Date, terminal: &Terminal) -> Value {
    let (from, other, provisional, awaited) = match deadline.when {
        When::Runs { from, other_reading, provisional, .. } => (Some(from), other_reading, provisional, None),
        When::Waits(awaited) => (None, None, false, Some(awaited.code())),
    };
    Value::Object(vec![
        ("code", Value::text(deadline.code.code())),
        ("whose", Value::text(deadline.whose.code())),
        ("letter", Value::optional(deadline.letter.map(Choice::code))),
        ("office", Value::optional(deadline.office.as_ref())),
        ("sent", Value::optional(deadline.sent)),
        ("from", Value::optional(from)),
        ("due", Value::optional(deadline.due())),
        ("other_reading", Value::optional(other)),
        ("provisional", Value::Bool(provisional)),
        ("waits_for", Value::optional(awaited)),
        ("days_left", deadline.due().map_or(Value::Null, |due| Value::Number(days_between(today, due)))),
        ("basis", Value::optional(deadline.basis)),
        ("citation", Value::optional(Basis::new(case, terminal).cite(deadline))),
        ("what", Value::text(what(deadline, terminal))),
        ("why", Value::text(why(deadline, terminal))),
        ("remark", Value::optional(remark(deadline, terminal))),
    ])
}

/// Writes a value, each member of a list or an object on its own line.
fn print(value: &Value, depth: usize, out: &mut String) {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        Value::Number(value) => out.push_str(&value.to_string()),
        Value::Text(text) => quote(text, out),
        Value::List(values) => members(out, depth, ['[', ']'], values, |value, out| print(value, depth + 1, out)),
        Value::Object(entries) => members(out, depth, ['{', '}'], entries, |(key, value), out| {
            quote(key, out);
            out.push_str(": ");
            print(value, depth + 1, out);
        }),
    }
}

fn members<T>(out: &mut String, depth: usize, brackets: [char; 2], all: &[T], write: impl Fn(&T, &mut String)) {
    out.push(brackets[0]);
    for (i, one) in all.iter().enumerate() {
        out.push_str(if i == 0 { "\n" } else { ",\n" });
        out.push_str(&"  ".repeat(depth + 1));
        write(one, out);
    }
    if !all.is_empty() {
        out.push('\n');
        out.push_str(&"  ".repeat(depth));
    }
    out.push(brackets[1]);
}

/// Writes a string: `"`, `\` and control characters escaped (RFC 8259, section 7), all else as it is.
fn quote(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\0'..='\x1f' => out.push_str(&format!("\\u{:04x}", u32::from(c))),
            _ => out.push(c),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_are_escaped() {
        let mut out = String::new();
        quote("《消法》 \"a\\b\"\n\u{1}😀", &mut out);
        assert_eq!(out, r#""《消法》 \"a\\b\"\u000a\u0001😀""#);
    }

    #[test]
    fn values_are_nested() {
        let mut out = String::new();
        let inner = Value::Object(vec![("a", Value::Null), ("b", Value::Number(-3))]);
        print(&Value::List(vec![inner, Value::List(vec![]), Value::Bool(true)]), 0, &mut out);
        assert_eq!(out, "[\n  {\n    \"a\": null,\n    \"b\": -3\n  },\n  [],\n  true\n]");
    }
}
