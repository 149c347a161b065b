//! Machine-readable output: JSON (RFC 8259), two blanks an indent, keys in the order given.

use std::fmt;

/// A JSON value.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Json {
    /// `null`
    Null,
    /// `true`, `false`
    Truth(bool),
    /// A whole number.
    Number(usize),
    /// A string.
    Text(String),
    /// An array.
    List(Vec<Json>),
    /// An object.
    Object(Vec<(&'static str, Json)>),
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Json::Text(text.to_string())
    }
}

impl From<String> for Json {
    fn from(text: String) -> Self {
        Json::Text(text)
    }
}

impl<T: Into<Json>> From<Option<T>> for Json {
    fn from(value: Option<T>) -> Self {
        value.map_or(Json::Null, Into::into)
    }
}

impl<T: Into<Json>> FromIterator<T> for Json {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        Json::List(values.into_iter().map(Into::into).collect())
    }
}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f, 0)
    }
}

impl Json {
    fn write(&self, f: &mut fmt::Formatter<'_>, depth: usize) -> fmt::Result {
        let line = |f: &mut fmt::Formatter<'_>, depth: usize| write!(f, "\n{}", "  ".repeat(depth));
        match self {
            Json::Null => f.write_str("null"),
            Json::Truth(truth) => write!(f, "{truth}"),
            Json::Number(number) => write!(f, "{number}"),
            Json::Text(text) => string(f, text),
            Json::List(list) if list.is_empty() => f.write_str("[]"),
            Json::List(list) => {
                f.write_str("[")?;
                for (i, value) in list.iter().enumerate() {
                    f.write_str(if i > 0 { "," } else { "" })?;
                    line(f, depth + 1)?;
                    value.write(f, depth + 1)?;
                }
                line(f, depth)?;
                f.write_str("]")
            }
            Json::Object(fields) => {
                f.write_str("{")?;
                for (i, (key, value)) in fields.iter().enumerate() {
                    f.write_str(if i > 0 { "," } else { "" })?;
                    line(f, depth + 1)?;
                    string(f, key)?;
                    f.write_str(": ")?;
                    value.write(f, depth + 1)?;
                }
                line(f, depth)?;
                f.write_str("}")
            }
        }
    }
}

fn string(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    f.write_str("\"")?;
    for c in text.chars() {
        match c {
            '"' => f.write_str("\\\""),
            '\\' => f.write_str("\\\\"),
            '\n' => f.write_str("\\n"),
            c if c.is_control() => write!(f, "\\u{:04x}", u32::from(c)),
            c => write!(f, "{c}"),
        }?;
    }
    f.write_str("\"")
}

#[cfg(test)]
mod tests {
    use super::Json;

    #[test]
    fn json_as_others_read_it() {
        let json = Json::Object(vec![
            ("text", "《甲》 \"a\\b\"\n\u{1}".into()),
            ("list", ["甲", "乙"].into_iter().collect()),
            ("none", Json::from(None::<&str>)),
            ("empty", Json::List(vec![])),
            ("inner", Json::Object(vec![("n", Json::Number(3)), ("yes", Json::Truth(true))])),
        ]);
        let expected = "{\n  \"text\": \"《甲》 \\\"a\\\\b\\\"\\n\\u0001\",\n  \"list\": [\n    \"甲\",\n    \"乙\"\n  ],\n  \
                        \"none\": null,\n  \"empty\": [],\n  \"inner\": {\n    \"n\": 3,\n    \"yes\": true\n  }\n}";
        assert_eq!(json.to_string(), expected);
    }
}
