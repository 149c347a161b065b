//! `tousu deadlines` as a user runs it, on a case with a history. The snapshots are there to be read.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const CASE: &str = r#"
version = 1
id = "样本-2026"
date = 2026-11-20
script = "zh-Hans"
buyer = "consumer"

[complainant]
name = "张三"
phone = "138-0000-0001"

[platform]
name = "示例平台网络有限公司"

[respondent]
name = "杭州示例科技有限公司"

[purchase]
date = 2026-07-01
channel = "platform"
item = "美容仪"
price = 1980
received = 2026-07-03
promised = ["无刺激"]
found = ["刺痛"]

[purchase.return]
asked = 2026-07-06
sent = 2026-07-07
arrived = 2026-07-09

[[grievance]]
kind = "not-as-advertised"

[[claim]]
kind = "refund"
amount = 1980

[[claim]]
kind = "triple-compensation"
amount = 5940

[[letter]]
to = "merchant"

[[sent]]
letter = "regulator-complaint"
office = "甲市样本区市场监督管理局"
date = 2026-07-28
received = 2026-07-30
outcome = "accepted"
answered = 2026-08-04

[[sent]]
letter = "regulator-report"
office = "乙市样本区市场监督管理局"
date = 2026-11-19
by = "挂号信"
received = 2026-11-20

[[sent]]
letter = "merchant"
date = 2026-11-19
by = "挂号信"
"#;

/// Returns a folder of a test's own, with the case in it.
fn folder(name: &str) -> PathBuf {
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("deadlines-{name}"));
    let _ = std::fs::remove_dir_all(&dir);
    std::fs::create_dir_all(&dir).unwrap();
    std::fs::write(dir.join("case.toml"), CASE).unwrap();
    dir
}

/// Runs the command on 2026-11-21.
fn run(dir: &Path, lang: &str, args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tousu"));
    command.current_dir(dir).env("SOURCE_DATE_EPOCH", "1795219200").env_remove("NO_COLOR");
    command.arg("deadlines").args(args).args(["--lang", lang]).output().unwrap()
}

fn stdout(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn pinned(name: &str, text: &str) {
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(format!("deadlines_{name}"), text);
    });
}

#[test]
fn tables_in_three_languages() {
    let dir = folder("table");
    for lang in ["zh-Hans", "zh-Hant", "en"] {
        let text = stdout(&run(&dir, lang, &["case.toml"]));
        assert!(!text.contains('{'), "a message is missing: {text}");
        pinned(&format!("table_{lang}"), &text);
    }
}

#[test]
fn json_for_programs() {
    let dir = folder("json");
    pinned("json", &stdout(&run(&dir, "en", &["case.toml", "--format", "json"])));
}

#[test]
fn a_calendar_that_is_the_same_on_every_run_and_every_day() {
    let dir = folder("ics");
    let text = stdout(&run(&dir, "zh-Hans", &["case.toml", "--format", "ics"]));
    pinned("ics", &text.replace("\r\n", "\n"));
    let lines: Vec<&str> = text.split("\r\n").collect();
    assert!(lines.iter().all(|line| line.len() <= 75 && !line.contains('\n')), "RFC 5545, 3.1");
    let events = lines.iter().filter(|line| **line == "BEGIN:VEVENT").count();
    let uids: std::collections::BTreeSet<_> = lines.iter().filter(|line| line.starts_with("UID:")).collect();
    let alarms = lines.iter().filter(|line| line.starts_with("TRIGGER")).count();
    assert!(events > 5);
    assert_eq!((events, events), (alarms, uids.len() / 2));
    let mut later = Command::new(env!("CARGO_BIN_EXE_tousu"));
    later.current_dir(&dir).env("SOURCE_DATE_EPOCH", "1800000000");
    let later = later.args(["deadlines", "case.toml", "--format", "ics", "--lang", "zh-Hans"]).output().unwrap();
    assert_eq!(stdout(&later), text);
}

#[test]
fn files_are_written_and_foreign_ones_left_alone() {
    let dir = folder("file");
    let args = ["case.toml", "--format", "ics", "--out", "terms.ics"];
    let first = run(&dir, "en", &args);
    assert_eq!((stdout(&first).as_str(), &first.stderr[..]), ("", &b"wrote terms.ics\n"[..]));
    let written = std::fs::read(dir.join("terms.ics")).unwrap();
    assert_eq!(written, stdout(&run(&dir, "en", &args[..3])).as_bytes());
    assert_eq!(run(&dir, "en", &args).stderr, b"unchanged terms.ics\n");

    std::fs::write(dir.join("terms.ics"), "mine").unwrap();
    let refused = run(&dir, "en", &args);
    assert_eq!(refused.status.code(), Some(4));
    assert_eq!(std::fs::read(dir.join("terms.ics")).unwrap(), b"mine");
    assert_eq!(run(&dir, "en", &[&args[..], &["--force"]].concat()).status.code(), Some(0));
    assert_eq!(std::fs::read(dir.join("terms.ics")).unwrap(), written);
}

#[test]
fn what_goes_wrong_is_said() {
    let dir = folder("wrong");
    for (args, code, words) in [
        (&["none.toml"][..], 4, "cannot read none.toml"),
        (&["case.toml", "--format", "xml"], 2, "--format <FORMAT> cannot be “xml”"),
        (&["case.toml", "--out", ".."], 2, "--out cannot be “..”"),
        (&[], 2, "<CASE> is missing"),
        (&["broken.toml"], 1, "error"),
    ] {
        std::fs::write(dir.join("broken.toml"), CASE.replace("price = 1980", "price = \"viel\"")).unwrap();
        let output = run(&dir, "en", args);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!((output.status.code(), output.stdout.len()), (Some(code), 0), "{args:?}: {said}");
        assert!(said.contains(words), "{args:?}: {said}");
    }
}

#[test]
fn the_case_file_is_never_written_over() {
    let dir = tempfile::tempdir().unwrap();
    let case = dir.path().join("case.toml");
    std::fs::copy("examples/beauty-device.toml", &case).unwrap();
    let before = std::fs::read(&case).unwrap();
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_tousu"));
    let output = command.arg("deadlines").arg(&case).arg("--out").arg(&case).arg("--force").output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(std::fs::read(&case).unwrap(), before);
}
