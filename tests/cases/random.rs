//! Whatever a file holds, reading it gives a case or says what is wrong: never both, never neither, never a panic.

use jiff::civil::date;
use proptest::prelude::*;
use tousu::case::{self, Finding, Severity, Source};

const EXAMPLE: &str = include_str!("../../examples/beauty-device.toml");

/// What hurried fingers, input methods and editors put into a file.
const SLIPS: [&str; 40] = [
    "“",
    "”",
    "「",
    "＝",
    "：",
    "，",
    "［",
    "】",
    "＃",
    "\"",
    "\"\"\"",
    "'''",
    "'",
    "=",
    "[",
    "]",
    "[[",
    "]]",
    "{",
    "}",
    "#",
    "//",
    "\\",
    "\\u",
    "\n",
    "\r\n",
    "\r",
    "\t",
    "\0",
    "\u{feff}",
    "\u{200b}",
    "姓名",
    "張三",
    "𱁬",
    "１９８０",
    "-",
    ".",
    ",",
    "[fact]\n",
    "date = 2026-02-30\n",
];

/// One change to a text: at a place given in thousandths.
#[derive(Debug, Clone)]
enum Change {
    Insert(usize, &'static str),
    Delete(usize, usize),
    Repeat(usize, usize),
    Cut(usize),
}

fn change() -> impl Strategy<Value = Change> {
    let at = 0..1000usize;
    prop_oneof![
        4 => (at.clone(), prop::sample::select(&SLIPS[..])).prop_map(|(at, slip)| Change::Insert(at, slip)),
        3 => (at.clone(), 1..30usize).prop_map(|(at, n)| Change::Delete(at, n)),
        2 => (at.clone(), 1..200usize).prop_map(|(at, n)| Change::Repeat(at, n)),
        1 => at.prop_map(Change::Cut),
    ]
}

fn apply(text: String, change: &Change) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    let place = |at: usize| at * chars.len() / 1000;
    match *change {
        Change::Insert(at, slip) => {
            let at = place(at);
            chars.splice(at..at, slip.chars());
        }
        Change::Delete(at, n) => {
            let at = place(at);
            chars.drain(at..(at + n).min(chars.len()));
        }
        Change::Repeat(at, n) => {
            let at = place(at);
            let again = chars[at..(at + n).min(chars.len())].to_vec();
            chars.splice(at..at, again);
        }
        Change::Cut(at) => chars.truncate(place(at).max(1)),
    }
    chars.into_iter().collect()
}

/// Reads a text and holds what comes back against what every reading promises.
fn reads_soundly(text: String) -> Result<(), TestCaseError> {
    let source = Source { name: "case.toml".into(), text };
    let outcome = case::read(&source, date(2026, 11, 21));
    let errors = outcome.findings.iter().filter(|f| f.severity == Severity::Error).count();
    prop_assert_eq!(outcome.case.is_some(), errors == 0, "{:?}", outcome.findings);
    for Finding { code, span, .. } in &outcome.findings {
        let Some(span) = span else { continue };
        let text = &source.text;
        prop_assert!(span.start <= span.end && text.get(span.clone()).is_some(), "{} {:?}", code, span);
        let (line, column) = source.line_column(span.start);
        prop_assert!(line >= 1 && column >= 1);
    }
    for (_, span) in &outcome.fields {
        prop_assert!(source.text.get(span.clone()).is_some());
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_mangled_example(changes in prop::collection::vec(change(), 1..6)) {
        reads_soundly(changes.iter().fold(EXAMPLE.to_owned(), apply))?;
    }

    #[test]
    fn any_text(text in "\\PC{0,80}") {
        reads_soundly(text)?;
    }

    #[test]
    fn lines_of_slips(lines in prop::collection::vec(prop::sample::select(&SLIPS[..]), 0..30)) {
        reads_soundly(lines.concat())?;
    }
}
