//! Every command has examples in the help, and they work.

use super::{addressed, commands};
use crate::cli_support::{Desk, finish, program};

/// The examples in a help text: the lines that are indented like them and begin with the name of the program.
fn examples(help: &str) -> Vec<String> {
    help.lines().filter_map(|line| line.strip_prefix("    tousu ")).map(str::to_owned).collect()
}

/// What the examples need to be there: a sheet that is filled in, the parts of a run, and a print run.
fn prepare(desk: &Desk, lang: &str, [one, other]: [&str; 2]) -> String {
    let sheet = desk.run(&format!("batch template --lang {lang}"));
    assert_eq!(sheet.code, 0, "{}", sheet.err);
    let sheet = desk.names(".").into_iter().find(|name| name.ends_with(".xlsx")).expect("a sheet");
    for line in [
        format!("batch {sheet} --shard 1/2 --out {one}"),
        format!("batch {sheet} --shard 2/2 --out {other}"),
        format!("batch {sheet} --print --out letters"),
    ] {
        let run = desk.run(&line);
        assert_eq!(run.code, 0, "{line}: {}", run.err);
    }
    sheet
}

/// Returns what an example needs that is typed into a terminal, or that would go on until it is stopped.
fn besides(typed: &str) -> Vec<&'static str> {
    const ANSWERS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cli/new/quality.toml");
    match typed.split_whitespace().next() {
        Some("new") => vec!["--answers", ANSWERS, "--force"],
        Some("watch") => vec!["--help"],
        _ => vec![],
    }
}

/// Runs the examples of all commands one after the other; a shell's part of a line is left out.
fn work(lang: &str, parts: [&str; 2]) {
    let desk = Desk::new();
    let sheet = prepare(&desk, lang, parts);
    for command in commands(&desk) {
        // `next --write` adds letters to it.
        desk.put("case.toml", addressed());
        if command == "batch template" {
            std::fs::remove_file(desk.path().join(&sheet)).unwrap();
        }
        let help = desk.run(&format!("{command} --help --lang {lang}")).out;
        let examples = examples(&help);
        assert!(!examples.is_empty(), "{command}: no example in {lang}");
        for line in examples {
            let typed = line.split(['>', '|']).next().unwrap();
            let words: Vec<&str> = typed.split_whitespace().chain(["--lang", lang]).chain(besides(typed)).collect();
            let run = finish(program(desk.path(), words), b"");
            assert_eq!(run.code, 0, "{lang}: tousu {line}\n{}", run.err);
        }
    }
}

#[test]
fn examples_work() {
    work("zh-Hans", ["甲", "乙"]);
}

#[test]
fn examples_in_the_other_languages_are_understood() {
    let desk = Desk::new();
    for lang in ["zh-Hant", "en"] {
        for command in commands(&desk) {
            let help = desk.run(&format!("{command} --help --lang {lang}")).out;
            let examples = examples(&help);
            assert!(!examples.is_empty(), "{command}: no example in {lang}");
            for line in examples {
                let typed = line.split(['>', '|']).next().unwrap();
                // Help is printed once everything before it has been understood.
                let run = finish(program(desk.path(), typed.split_whitespace().chain(["--help"])), b"");
                assert_eq!(run.code, 0, "{lang}: tousu {line}\n{}", run.err);
            }
        }
    }
}
