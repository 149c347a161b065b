//! `tousu watch`: spawned, fed with the ways editors save, and ended.

use std::io::{BufRead, BufReader};
use std::process::{Child, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::time::{Duration, Instant};

use crate::cli_support::{CASE, Desk, finish};

/// Longest wait for a line: machines may be busy.
const LONGEST: Duration = Duration::from_secs(120);

/// A program that watches, ended when it is dropped.
struct Watch {
    child: Child,
    lines: Receiver<String>,
}

impl Drop for Watch {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Watch {
    fn start(desk: &Desk, line: &str) -> Watch {
        let mut command = desk.command(&format!("watch {line} --format text --lang en"));
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let errors = BufReader::new(child.stderr.take().unwrap());
        let (tell, lines) = mpsc::channel();
        std::thread::spawn(move || errors.lines().map_while(Result::ok).all(|line| tell.send(line).is_ok()));
        Watch { child, lines }
    }

    /// Waits for a line with these words and returns all lines up to it.
    fn until(&self, words: &str) -> String {
        let begun = Instant::now();
        let mut all = String::new();
        while let Some(left) = LONGEST.checked_sub(begun.elapsed()) {
            let Ok(line) = self.lines.recv_timeout(left) else { break };
            all += &(line.clone() + "\n");
            if line.contains(words) {
                return all;
            }
        }
        panic!("no “{words}” in:\n{all}");
    }
}

const LETTER: &str = "letters/美容仪_01_merchant_zh-Hans.txt";

fn case(item: &str) -> String {
    CASE.replace("射频美容仪", item)
}

#[test]
fn letters_are_written_anew_however_a_file_is_saved() {
    let desk = Desk::new();
    let watch = Watch::start(&desk, "case.toml");
    watch.until("watching 1 files");
    assert!(desk.text(LETTER).contains("射频美容仪"));

    desk.put("case.toml", case("甲器"));
    watch.until(" written (");
    assert!(desk.text(LETTER).contains("甲器"), "written in place");

    // VS Code and gedit write another file and put it in its place.
    desk.put(".case.toml.swp", case("乙器"));
    std::fs::rename(desk.path().join(".case.toml.swp"), desk.path().join("case.toml")).unwrap();
    watch.until(" written (");
    assert!(desk.text(LETTER).contains("乙器"), "renamed over it");

    // Vim puts the old file aside.
    std::fs::rename(desk.path().join("case.toml"), desk.path().join("case.toml~")).unwrap();
    desk.put("case.toml", case("丙器"));
    std::fs::remove_file(desk.path().join("case.toml~")).unwrap();
    watch.until(" written (");
    assert!(desk.text(LETTER).contains("丙器"), "put aside and written");
}

#[test]
fn the_last_good_letter_stays_where_there_are_errors() {
    let desk = Desk::new();
    let watch = Watch::start(&desk, "case.toml");
    watch.until("watching");
    let good = desk.bytes(LETTER);

    desk.put("case.toml", &CASE[..CASE.len() / 2]);
    let said = watch.until("the letters written last are untouched");
    assert!(said.contains("error["), "{said}");
    assert_eq!(desk.bytes(LETTER), good, "half a file");

    std::fs::remove_file(desk.path().join("case.toml")).unwrap();
    let said = watch.until("the letters written last are untouched");
    assert!(said.contains("cannot read case.toml"), "{said}");
    assert_eq!(desk.bytes(LETTER), good, "no file");

    desk.put("case.toml", case("丁器"));
    watch.until(" written (");
    assert!(desk.text(LETTER).contains("丁器"));
}

#[test]
fn one_bad_case_of_two_keeps_both_as_they_were() {
    let desk = Desk::new();
    desk.put("other.toml", CASE.replace("id = \"美容仪\"", "id = \"另案\""));
    let watch = Watch::start(&desk, "case.toml other.toml");
    watch.until("watching 2 files");
    let good = desk.bytes(LETTER);
    desk.put("case.toml", case("戊器"));
    watch.until(" written (");
    assert_ne!(desk.bytes(LETTER), good);
    let good = desk.bytes(LETTER);
    desk.put("other.toml", "version = ");
    watch.until("untouched");
    desk.put("case.toml", case("己器"));
    watch.until("untouched");
    assert_eq!(desk.bytes(LETTER), good);
}

#[test]
fn what_a_letter_is_made_with_is_watched_too() {
    let desk = Desk::new();
    let template = desk.run("templates show zh-Hans/merchant").out;
    desk.put("my/zh-Hans/merchant.dj", &template);
    let watch = Watch::start(&desk, "case.toml --templates my");
    watch.until("watching 2 files");
    desk.put("my/zh-Hans/merchant.dj", template.replace("# 投诉函", "# 投诉书"));
    watch.until(" written (");
    assert!(desk.text(LETTER).contains("投诉书"));
    // A part that was not there before.
    let part = desk.run("templates show zh-Hans/parts/claims").out;
    desk.put("claims.dj", format!("另有要求：\n\n{part}"));
    std::fs::create_dir(desk.path().join("my/zh-Hans/parts")).unwrap();
    std::fs::rename(desk.path().join("claims.dj"), desk.path().join("my/zh-Hans/parts/claims.dj")).unwrap();
    watch.until(" written (");
    assert!(desk.text(LETTER).contains("另有要求"));
}

#[cfg(unix)]
#[test]
fn ctrl_c_ends_it_quietly() {
    let desk = Desk::new();
    let mut watch = Watch::start(&desk, "case.toml");
    watch.until("watching");
    let kill = std::process::Command::new("kill").args(["-INT", &watch.child.id().to_string()]).status();
    assert!(kill.unwrap().success());
    let begun = Instant::now();
    let status = loop {
        if let Some(status) = watch.child.try_wait().unwrap() {
            break status;
        }
        assert!(begun.elapsed() < LONGEST, "it goes on");
        std::thread::sleep(Duration::from_millis(20));
    };
    assert_eq!(status.code(), Some(0));
    assert_eq!(watch.lines.iter().collect::<Vec<_>>(), Vec::<String>::new());
}

#[test]
fn it_needs_files() {
    let desk = Desk::new();
    for line in ["watch - ", "watch case.toml --out -"] {
        let said = desk.run(line);
        assert_eq!(
            (said.code, said.err.as_str()),
            (2, "错误：tousu watch 要的是文件，写出的也是文件；不能用 -\n"),
            "{line}"
        );
    }
    let said = desk.run("watch case.toml --report json");
    assert_eq!(said.code, 2, "a report is of one run: {}", said.err);
}

/// Puts a program `xdg-open` first in the path that writes down what it is to open.
#[cfg(target_os = "linux")]
fn opened(desk: &Desk, line: &str) -> (i32, String, Vec<String>) {
    use std::os::unix::fs::PermissionsExt;
    let log = desk.path().join("opened");
    let _ = std::fs::remove_file(&log);
    desk.put("bin/xdg-open", format!("#!/bin/sh\necho \"$1\" >> '{}'\n", log.display()));
    std::fs::set_permissions(desk.path().join("bin/xdg-open"), std::fs::Permissions::from_mode(0o755)).unwrap();
    let mut command = desk.command(line);
    command.env("PATH", format!("{}:/usr/bin:/bin", desk.path().join("bin").display()));
    let run = finish(command, b"");
    let begun = Instant::now();
    let read = || std::fs::read_to_string(&log).unwrap_or_default();
    // The viewer is not waited for.
    while run.code == 0 && read().is_empty() && begun.elapsed() < LONGEST {
        std::thread::sleep(Duration::from_millis(20));
    }
    (run.code, run.err, read().lines().map(str::to_owned).collect())
}

#[cfg(target_os = "linux")]
#[test]
fn what_was_written_is_opened() {
    let desk = Desk::new();
    let (code, _, files) = opened(&desk, "render case.toml --open");
    assert_eq!((code, files), (0, vec![LETTER.replace(".txt", ".pdf")]), "pages rather than text");
    let (code, _, files) = opened(&desk, "render case.toml --format text --open");
    assert_eq!((code, files), (0, vec![LETTER.to_owned()]));
    let all = ["regulator-complaint", "association", "reminder"];
    desk.put(
        "case.toml",
        CASE.to_owned() + &all.map(|to| format!("\n[[letter]]\nto = \"{to}\"\noffice = \"某局\"\n")).concat(),
    );
    let (_, said, files) =
        opened(&desk, "render case.toml --script zh-Hans,zh-Hant --to merchant,association --open --draft --lang en");
    assert_eq!(files, ["letters"], "{said}");
    assert!(said.contains("4 files: opening the folder letters"), "{said}");
    let (code, said, files) = opened(&desk, "pack case.toml --to merchant --open");
    assert_eq!(code, 0, "{said}");
    assert!(
        !files.is_empty() && files.iter().all(|file| file.starts_with("packs/") && file.ends_with(".pdf")),
        "{files:?}"
    );
    let (code, said, _) = opened(&desk, "render case.toml --to merchant --format text --out - --open");
    assert_eq!((code, said.as_str()), (2, "错误：--open 不能与 --out - 一起用：没有写出文件\n"));
}
