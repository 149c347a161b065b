//! Commands that pages name without running them: what they say after `tousu` and `cargo` is there.

use std::collections::BTreeMap;

use super::page::{Page, pages};
use super::reference::{help, subcommands};
use super::{expect_none, root};

/// Every command with its help, by the words it is called with.
fn helps() -> BTreeMap<String, String> {
    let mut helps = BTreeMap::new();
    let mut paths = vec![String::new()];
    while let Some(path) = paths.pop() {
        let text = help(&path);
        paths.extend(subcommands(&text).map(|name| format!("{path} {name}").trim().to_owned()));
        helps.insert(path, text);
    }
    helps
}

#[test]
fn commands_named_in_pages_exist() {
    let helps = helps();
    let mut found = vec![];
    for page in pages() {
        for line in lines(&page).into_iter().chain(page.code()) {
            let line = line.split('#').next().unwrap_or_default().trim();
            let wrong = match line.split_once(' ') {
                Some(("tousu", rest)) => tousu(rest, &helps),
                Some(("cargo", rest)) => cargo(rest, &helps),
                _ if line.starts_with("--") => stray(line, &helps),
                _ => None,
            };
            found.extend(wrong.map(|what| format!("{}: {line}: no {what}", page.name)));
        }
    }
    expect_none(&found);
}

/// Lines of the indented lists of commands.
fn lines(page: &Page) -> Vec<&str> {
    let lists = page.blocks.iter().filter(|block| block.info.is_none());
    lists.flat_map(|block| page.body(block).lines()).map(str::trim).collect()
}

/// Says which subcommand or option of these words there is not.
fn tousu(words: &str, helps: &BTreeMap<String, String>) -> Option<String> {
    let mut path = String::new();
    let mut words = words.split_whitespace().peekable();
    while let Some(word) = words.peek() {
        let deeper = format!("{path} {word}").trim().to_owned();
        if !helps.contains_key(&deeper) {
            // Whoever names a command without a case means the command; anything else in its place is a slip.
            let command = word.chars().all(|c| c.is_ascii_lowercase() || c == '-') && !word.starts_with('-');
            if command && path.is_empty() {
                return Some(format!("command {word}"));
            }
            break;
        }
        path = deeper;
        words.next();
    }
    words.filter(|word| word.starts_with("--")).find_map(|word| missing(word, &helps[&path]))
}

/// Options named by themselves are those of some command.
fn stray(words: &str, helps: &BTreeMap<String, String>) -> Option<String> {
    let all: String = helps.values().map(String::as_str).collect();
    words.split_whitespace().filter(|word| word.starts_with("--")).find_map(|word| missing(word, &all))
}

fn missing(word: &str, help: &str) -> Option<String> {
    let end = word.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(word.len());
    let option = &word[..end];
    let known = help.split(|c: char| c.is_whitespace() || c == ',').any(|part| part == option);
    (!known && option.len() > 2).then(|| format!("option {option}"))
}

/// Says which target or file of a `cargo` line there is not.
fn cargo(words: &str, helps: &BTreeMap<String, String>) -> Option<String> {
    let (own, rest) = words.split_once(" -- ").unwrap_or((words, ""));
    let mut own = own.split_whitespace();
    let command = own.next().unwrap_or_default();
    if !["build", "run", "test", "install", "bench", "doc", "fmt", "clippy"].contains(&command) {
        return Some(format!("cargo command {command}"));
    }
    while let Some(word) = own.next() {
        let places: &[&str] = match word {
            "--test" => &["tests/{}.rs", "tests/{}/main.rs"],
            "--bench" => &["benches/{}.rs", "benches/{}/main.rs"],
            _ => continue,
        };
        let name = own.next().unwrap_or_default();
        if !places.iter().any(|place| root().join(place.replace("{}", name)).exists()) {
            return Some(format!("target {name}"));
        }
    }
    let mut files = rest.split_whitespace().filter(|word| word.starts_with("examples/"));
    let file = files.find(|file| !root().join(file).exists()).map(|file| format!("file {file}"));
    file.or_else(|| if rest.is_empty() { None } else { tousu(rest, helps) })
}
