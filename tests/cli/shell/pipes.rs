//! Readers that stop early: nothing is said, and the run ends as it would have.

use std::io::{BufRead, BufReader};
use std::process::Stdio;

use crate::cli_support::Desk;

const LINES: [(&str, i32); 10] = [
    ("law", 0),
    ("offices", 0),
    ("check case.toml bad.toml --format json", 1),
    ("check --rules", 0),
    ("completions bash", 0),
    ("man", 0),
    ("info", 0),
    ("fonts --licenses", 0),
    ("--help", 0),
    ("render --help", 0),
];

#[test]
fn a_reader_that_takes_one_line() {
    let desk = Desk::new();
    desk.put("bad.toml", "version = 2\n");
    for (line, code) in LINES {
        let mut child = desk.command(line).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut first = String::new();
        BufReader::with_capacity(16, child.stdout.take().unwrap()).read_line(&mut first).unwrap();
        let output = child.wait_with_output().unwrap();
        assert!(!first.is_empty(), "{line}");
        assert_eq!(output.status.code(), Some(code), "{line}");
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{line}");
    }
}

#[test]
fn nobody_reads_what_is_wrong() {
    let desk = Desk::new();
    desk.put("bad.toml", "version = 2\n");
    for (line, code) in [("check bad.toml", 1), ("render no.toml", 4), ("rendr", 2), ("render case.toml", 0)] {
        let mut child = desk.command(line).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        drop(child.stderr.take());
        assert_eq!(child.wait().unwrap().code(), Some(code), "{line}");
    }
    assert!(!desk.names("letters").is_empty(), "the letters are written all the same");
}
