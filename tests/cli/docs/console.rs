//! Commands of a page, run in order in a folder of its own: blocks with what they print, and lists, which must end well.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use snapbox::Data;
use snapbox::filter::NormalizeToExpected;
use tempfile::TempDir;

use super::page::{Page, pages};
use super::{expect_none, root};

/// 2026-11-27, at noon in China: what the pages have as today.
const TODAY: &str = "1795752000";

#[test]
fn commands_print_what_the_pages_show() {
    // The word that snapbox goes by.
    let overwrite = std::env::var("SNAPSHOTS").is_ok_and(|word| word == "overwrite");
    let pages = pages();
    let found = Mutex::new(vec![]);
    let next = AtomicUsize::new(0);
    // A page waits for the commands before it, pages do not wait for each other.
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                while let Some(page) = pages.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let (text, failures) = run(page);
                    if overwrite && text != page.text {
                        fs::write(root().join(&page.name), text).unwrap();
                    }
                    found.lock().unwrap().extend(failures);
                }
            });
        }
    });
    if !overwrite {
        expect_none(&found.into_inner().unwrap());
    }
}

/// Runs the commands of a page and returns the page with what they printed, and what was other than the page has it.
fn run(page: &Page) -> (String, Vec<String>) {
    let desk = desk();
    let mut found = vec![];
    let mut text = String::new();
    let mut done = 0;
    for block in &page.blocks {
        if let Some(file) = block.file() {
            let path = desk.path().join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, page.body(block)).unwrap();
        }
        if block.info.is_none() {
            found.extend(list(&desk, page.body(block)).map(|failure| format!("{}: {failure}", page.place(block))));
        }
        if block.language() != Some("console") {
            continue;
        }
        text += &page.text[done..block.body.start];
        done = block.body.end;
        for (count, (command, expected)) in commands(page.body(block)).into_iter().enumerate() {
            let printed = shell(desk.path(), command).0;
            let same = alike(&printed, &expected);
            if !same {
                found.push(format!(
                    "{}: $ {command}\n--- the page\n{expected}--- the program\n{printed}",
                    page.place(block)
                ));
            }
            let gap = if count > 0 { "\n" } else { "" };
            let shown = if same { &expected } else { &printed };
            write!(text, "{gap}$ {command}\n{shown}").unwrap();
        }
    }
    (text + &page.text[done..], found)
}

/// Runs the program's lines of an indented list, and says which failed.
fn list<'p>(desk: &'p TempDir, body: &'p str) -> impl Iterator<Item = String> + 'p {
    // These want somebody at the keyboard.
    let waits = |line: &str| line.starts_with("tousu new ") || line.starts_with("tousu watch ");
    let commands = body.lines().map(str::trim).filter(move |line| line.starts_with("tousu ") && !waits(line));
    commands.filter_map(|command| {
        let (printed, fine) = shell(desk.path(), command);
        (!fine).then(|| format!("{command}\n{printed}"))
    })
}

/// A folder with the examples in it.
fn desk() -> TempDir {
    let desk = tempfile::tempdir().unwrap();
    copy(&root().join("examples"), &desk.path().join("examples"));
    desk
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

/// Commands of a block, each with what it should print: its lines without blank ones at the end.
fn commands(body: &str) -> Vec<(&str, String)> {
    let mut commands: Vec<(&str, String)> = vec![];
    for line in body.lines() {
        match (line.strip_prefix("$ "), commands.last_mut()) {
            (Some(command), _) => commands.push((command, String::new())),
            (None, Some((_, expected))) => *expected += &format!("{line}\n"),
            (None, None) => panic!("a console block begins with a command: {line}"),
        }
    }
    commands.iter_mut().for_each(|(_, expected)| *expected = tidy(expected));
    commands
}

/// What a reader sees of a command, both streams as they come, and whether it ended well.
fn shell(folder: &Path, command: &str) -> (String, bool) {
    let program = Path::new(env!("CARGO_BIN_EXE_tousu")).parent().unwrap();
    let path = format!("{}:{}", program.display(), std::env::var("PATH").unwrap());
    let mut shell = Command::new("sh");
    shell.args(["-c", &format!("exec 2>&1; {command}")]).current_dir(folder).stdin(Stdio::null());
    shell.env_clear().env("PATH", path).env("HOME", folder).env("LANG", "zh_CN.UTF-8").env("SOURCE_DATE_EPOCH", TODAY);
    let output = shell.output().unwrap();
    // Files for spreadsheet programs have their line ends.
    (tidy(&String::from_utf8_lossy(&output.stdout).replace("\r\n", "\n")), output.status.success())
}

fn tidy(text: &str) -> String {
    let text = text.trim_end();
    if text.is_empty() { String::new() } else { format!("{text}\n") }
}

/// `...` in a page stands for lines left out, `[..]` for part of a line.
fn alike(printed: &str, expected: &str) -> bool {
    let expected = Data::text(expected);
    NormalizeToExpected::new().redact().normalize(Data::text(printed), &expected) == expected
}
