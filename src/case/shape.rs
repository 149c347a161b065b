//! What may stand in a case file, as the reader itself says: it is asked with files that are wrong on purpose, and its findings tell
//! which keys a table takes and what each key takes. So nothing that is derived from this can say other than the reader does.

use jiff::civil::Date;

use super::finding::Finding;
use super::read::{self, Outcome};
use super::source::{Source, Span};

/// What a key takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// One line of text.
    Line,
    /// Text that may go over several lines.
    Prose,
    /// A telephone number.
    Phone,
    /// Six digits.
    Postcode,
    /// An e-mail address.
    Email,
    /// 统一社会信用代码 (GB 32100-2015).
    CreditCode,
    /// 公民身份号码 (GB 11643).
    IdNumber,
    /// A day.
    Date,
    /// A day and time.
    Time,
    /// Yuan, with at most two decimals.
    Money,
    /// Percent a year.
    Rate,
    /// A whole number of at least this.
    Number(u8),
    /// `true` or `false`.
    Boolean,
    /// One of these words.
    Choice(Vec<String>),
    /// A table with these keys.
    Table(Vec<Key>),
    /// Any number of tables with these keys.
    Tables(Vec<Key>),
    /// The version of the format.
    Version,
}

/// A key of a case file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    /// How it is written.
    pub name: String,
    /// Whether its table cannot do without it.
    pub required: bool,
    /// Whether it takes a list of values as well as one.
    pub several: bool,
    /// What it takes.
    pub kind: Kind,
}

/// A table of the file: its name, whether there may be several, and a line that stands in it.
#[derive(Clone, Copy)]
struct Place<'p> {
    path: &'p str,
    several: bool,
    given: &'p str,
}

impl Place<'_> {
    /// Returns a file with nothing but this line in the table, and where the line begins.
    fn file(self, line: &str) -> (String, usize) {
        let header = match (self.path, self.several) {
            ("", _) => String::new(),
            (path, true) => format!("[[{path}]]\n"),
            (path, false) => format!("[{path}]\n"),
        };
        (format!("{header}{}{line}\n", self.given), header.len() + self.given.len())
    }

    /// Returns the name by which findings know a key of the table.
    fn field(self, key: &str) -> String {
        match (self.path, self.several) {
            ("", _) => key.to_string(),
            (path, true) => format!("{path}[1].{key}"),
            (path, false) => format!("{path}.{key}"),
        }
    }
}

/// A key no table has.
const NO_KEY: &str = "\"?\" = 0";

/// Returns the keys of the top level of a case file, with all below them, in the order they are read.
pub fn shape() -> Vec<Key> {
    keys(Place { path: "", several: false, given: "" })
}

/// Returns the keys of a table; those that it takes only beside one word of a closed set at the end.
fn keys(place: Place<'_>) -> Vec<Key> {
    let mut keys = keys_beside(place, &[]);
    let choice = |key: &Key| match &key.kind {
        Kind::Choice(codes) if key.required => Some((key.name.clone(), codes.clone())),
        _ => None,
    };
    if let Some((name, codes)) = keys.iter().find_map(choice) {
        for code in codes {
            let given = format!("{name} = \"{code}\"\n");
            let more = keys_beside(Place { given: &given, ..place }, &keys);
            keys.extend(more);
        }
    }
    keys
}

/// Returns the keys of a table without those known already.
fn keys_beside(place: Place<'_>, known: &[Key]) -> Vec<Key> {
    let (text, _) = place.file(NO_KEY);
    let findings = ask(&text);
    let unknown = findings.iter().find(|f| f.code == "unknown-key" && arg(f, "key") == Some("?"));
    let allowed = unknown.and_then(|f| arg(f, "allowed")).unwrap_or_default();
    let new = allowed.split(", ").filter(|name| known.iter().all(|key| key.name != *name));
    let named = |f: &Finding, key: &str| ["field", "key", "table"].iter().any(|a| arg(f, a) == Some(key));
    let lacks = |key: &str| {
        let field = place.field(key);
        findings.iter().any(|f| (f.code.starts_with("missing") || f.code == "nothing-of") && named(f, &field))
    };
    new.map(|name| key(place, name, lacks(name))).collect()
}

fn key(place: Place<'_>, name: &str, required: bool) -> Key {
    let kind = kind(place, name);
    let wrong = |f: &&Finding| f.code == "wrong-type" && arg(f, "found") == Some("list");
    let several = !is_table(&kind) && about(place, name, "[]").iter().find(wrong).is_none();
    Key { name: name.to_string(), required, several, kind }
}

fn is_table(kind: &Kind) -> bool {
    matches!(kind, Kind::Table(_) | Kind::Tables(_))
}

fn kind(place: Place<'_>, name: &str) -> Kind {
    let told = about(place, name, &format!("{{ {NO_KEY} }}"));
    let expected = told.iter().find(|f| f.code == "wrong-type").and_then(|f| arg(f, "expected"));
    match expected {
        Some("date") => Kind::Date,
        Some("time") => Kind::Time,
        Some("money") => Kind::Money,
        Some("boolean") => Kind::Boolean,
        Some("number") => number(place, name),
        Some(_) => text(place, name),
        None => table(place, name),
    }
}

fn table(place: Place<'_>, name: &str) -> Kind {
    let path = if place.path.is_empty() { name.to_string() } else { format!("{}.{name}", place.path) };
    let only = ask(&format!("[[{path}]]\n[[{path}]]\n")).iter().any(|f| f.code == "only-one");
    let keys = keys(Place { path: &path, several: !only, given: "" });
    if only { Kind::Table(keys) } else { Kind::Tables(keys) }
}

fn number(place: Place<'_>, name: &str) -> Kind {
    let codes = |value| about(place, name, value).into_iter().map(|f| f.code).collect::<Vec<_>>();
    if codes("\"?\"").contains(&"bad-rate") {
        return Kind::Rate;
    }
    if codes("0").contains(&"version") {
        return Kind::Version;
    }
    let least = about(place, name, "0").iter().any(|f| f.code == "bad-number");
    Kind::Number(u8::from(least))
}

fn text(place: Place<'_>, name: &str) -> Kind {
    let told = about(place, name, "\"?\"");
    let known = |f: &Finding| match f.code {
        "bad-phone" => Some(Kind::Phone),
        "bad-postcode" => Some(Kind::Postcode),
        "bad-email" => Some(Kind::Email),
        "bad-credit-code" => Some(Kind::CreditCode),
        "bad-id-number" => Some(Kind::IdNumber),
        "unknown-choice" => {
            Some(Kind::Choice(arg(f, "allowed").unwrap_or_default().split(", ").map(str::to_string).collect()))
        }
        _ => None,
    };
    let one_line = || about(place, name, "\"a\\nb\"").iter().any(|f| f.code == "control-character");
    let free = || if one_line() { Kind::Line } else { Kind::Prose };
    told.iter().find_map(known).unwrap_or_else(free)
}

/// Returns what the reader finds in a value of a key.
fn about(place: Place<'_>, name: &str, value: &str) -> Vec<Finding> {
    let (text, start) = place.file(&format!("{name} = {value}"));
    let inside = |span: &Span| span.start >= start + name.len();
    ask(&text).into_iter().filter(|f| f.span.as_ref().is_some_and(inside)).collect()
}

fn ask(text: &str) -> Vec<Finding> {
    let source = Source { name: String::new(), text: text.to_string() };
    let Outcome { findings, .. } = read::read(&source, Date::MAX);
    findings
}

fn arg<'f>(finding: &'f Finding, name: &str) -> Option<&'f str> {
    finding.args.iter().find(|(n, _)| *n == name).map(|(_, value)| value.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::choice::Choice;
    use crate::case::model::{ClaimKind, LetterKind};

    /// Returns the key at a path: `purchase.return.asked`.
    fn at(path: &str) -> Key {
        let mut keys = shape();
        let mut found = None;
        for name in path.split('.') {
            let key: Key = keys.into_iter().find(|k| k.name == name).unwrap_or_else(|| panic!("{path}"));
            keys = match &key.kind {
                Kind::Table(keys) | Kind::Tables(keys) => keys.clone(),
                _ => vec![],
            };
            found = Some(key);
        }
        found.unwrap()
    }

    #[test]
    fn the_reader_tells_what_each_key_takes() {
        let codes = |codes: &[(&str, _)]| codes.iter().map(|(code, _)| code.to_string()).collect::<Vec<_>>();
        let letters = LetterKind::CODES.iter().map(|(code, _)| code.to_string()).collect::<Vec<_>>();
        for (path, kind, required, several) in [
            ("version", Kind::Version, true, false),
            ("id", Kind::Line, true, false),
            ("date", Kind::Date, false, false),
            ("keep", Kind::Line, false, true),
            ("total", Kind::Money, false, false),
            ("complainant.name", Kind::Line, true, false),
            ("complainant.phone", Kind::Phone, false, false),
            ("complainant.email", Kind::Email, false, false),
            ("complainant.id_number", Kind::IdNumber, false, false),
            ("respondent.postcode", Kind::Postcode, false, false),
            ("respondent.credit_code", Kind::CreditCode, false, false),
            ("purchase.durable", Kind::Boolean, false, false),
            ("purchase.quantity", Kind::Number(1), false, false),
            ("purchase.promised", Kind::Prose, false, true),
            ("purchase.return.asked", Kind::Date, true, false),
            ("call.time", Kind::Time, true, false),
            ("call.seconds", Kind::Number(0), true, false),
            ("claim.kind", Kind::Choice(codes(ClaimKind::CODES)), true, false),
            ("claim.rate", Kind::Rate, false, false),
            ("evidence.transcript", Kind::Prose, false, false),
            ("evidence.letters", Kind::Choice(letters), false, true),
        ] {
            assert_eq!(at(path), Key { name: at(path).name, required, several, kind }, "{path}");
        }
        for path in ["grievance", "letter", "complainant"] {
            assert!(at(path).required, "{path}");
        }
        for path in ["purchase", "agent"] {
            assert!(matches!(at(path), Key { required: false, several: false, kind: Kind::Table(_), .. }), "{path}");
        }
        assert!(matches!(at("call").kind, Kind::Tables(_)));
    }
}
