//! Blocks that show files: case files are sound, fragments of them have keys that there are, JSON is JSON.

use serde_json::Value;
use toml::Table;

use super::expect_none;
use super::page::{Page, pages};
use crate::cli_support::{CASE, Desk};

#[test]
fn case_files_are_sound() {
    let mut whole = 0;
    let mut found = vec![];
    for page in pages() {
        for (place, text) in blocks(&page, "toml").filter(|(_, text)| is_case(text)) {
            whole += 1;
            found.extend(errors(text).into_iter().map(|error| format!("{place}: {error}")));
        }
    }
    expect_none(&found);
    assert!(whole > 0, "no page shows a whole case file");
}

/// Laid over a sound case, a fragment brings no error but of things that the rest of its case would have.
#[test]
fn fragments_fit_into_a_case_file() {
    let mut found = vec![];
    for page in pages() {
        // A file with a name is no part of a case; a command of its page reads it.
        let unnamed = page.blocks.iter().filter(|block| block.language() == Some("toml") && block.file().is_none());
        for block in unnamed.filter(|block| !is_case(page.body(block))) {
            let place = page.place(block);
            let fragment: Table = match page.body(block).parse() {
                Ok(fragment) => fragment,
                Err(error) => {
                    found.push(format!("{place}: {error}"));
                    continue;
                }
            };
            let defective = CASE.replace("price = 1980", "price = 1980\nfound = [\"通电后不工作\"]");
            let mut case: Table =
                defective.replace("[[fact]]", "[[grievance]]\nkind = \"quality\"\n\n[[fact]]").parse().unwrap();
            case.extend(fragment);
            let text = toml::to_string(&case).unwrap();
            let errors = errors(&text).into_iter().filter(|error| !error.starts_with("unknown-evidence"));
            found.extend(errors.map(|error| format!("{place}: {error}")));
        }
    }
    expect_none(&found);
}

#[test]
fn files_with_a_name_are_used() {
    for page in pages() {
        for block in &page.blocks {
            let Some(file) = block.file() else { continue };
            let after = &page.text[block.body.end..];
            let mut commands = after.lines().filter(|line| line.starts_with("$ ") || line.starts_with("    tousu "));
            let named = file.split('/').next().unwrap();
            assert!(commands.any(|line| line.contains(named)), "{}", page.place(block));
        }
    }
}

#[test]
fn json_is_json() {
    for page in pages() {
        for (place, text) in blocks(&page, "json") {
            let whole = serde_json::from_str::<Value>(text).is_ok();
            // Some files of the program have an object a line.
            let lines = || text.lines().all(|line| serde_json::from_str::<Value>(line).is_ok());
            assert!(whole || lines(), "{place} is no JSON");
        }
    }
}

#[test]
fn other_blocks_show_no_commands() {
    for page in pages() {
        for block in &page.blocks {
            let known = matches!(block.language(), None | Some("console" | "toml" | "json" | "text" | "csv" | "jinja"));
            assert!(known, "{}: write console, toml, json, csv, jinja or text", page.place(block));
        }
    }
}

fn blocks<'p>(page: &'p Page, language: &'p str) -> impl Iterator<Item = (String, &'p str)> {
    let blocks = page.blocks.iter().filter(move |block| block.language() == Some(language));
    blocks.map(|block| (page.place(block), page.body(block)))
}

fn is_case(text: &str) -> bool {
    text.starts_with("version = ") && text.contains("[complainant]")
}

/// Codes and messages of the errors that `tousu check` finds.
fn errors(case: &str) -> Vec<String> {
    let run = Desk::new().pipe("check - --format json", case);
    let report: Value = serde_json::from_str(&run.out).unwrap_or_else(|e| panic!("{e}: {}", run.out));
    let all = report["cases"][0]["findings"].as_array().unwrap().iter();
    let errors = all.filter(|finding| finding["severity"] == "error");
    errors.map(|finding| format!("{} {}", finding["code"].as_str().unwrap(), finding["message"])).collect()
}
