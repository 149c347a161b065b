//! `tousu deadlines` as a user runs it, on a case with a history. The snapshots are there to be read.

use crate::cli_support::{Desk, Run, finish};

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

/// Returns a folder to run the command in, with the case.
fn desk() -> Desk {
    let desk = Desk::new();
    desk.put("case.toml", CASE);
    desk
}

/// Runs the command on 2026-11-21.
fn run(desk: &Desk, lang: &str, line: &str) -> Run {
    let mut command = desk.command(&format!("deadlines {line} --lang {lang}"));
    command.env("SOURCE_DATE_EPOCH", "1795219200");
    finish(command, b"")
}

/// Returns what a run printed that went well.
fn shown(run: Run) -> String {
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    run.out
}

fn pinned(name: &str, text: &str) {
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(format!("deadlines_{name}"), text);
    });
}

#[test]
fn tables_in_three_languages() {
    let desk = desk();
    for lang in ["zh-Hans", "zh-Hant", "en"] {
        let text = shown(run(&desk, lang, "case.toml"));
        assert!(!text.contains('{'), "a message is missing: {text}");
        pinned(&format!("table_{lang}"), &text);
    }
}

#[test]
fn json_for_programs() {
    pinned("json", &shown(run(&desk(), "en", "case.toml --format json")));
}

#[test]
fn a_calendar_that_is_the_same_on_every_run_and_every_day() {
    let desk = desk();
    let text = shown(run(&desk, "zh-Hans", "case.toml --format ics"));
    pinned("ics", &text.replace("\r\n", "\n"));
    let lines: Vec<&str> = text.split("\r\n").collect();
    assert!(lines.iter().all(|line| line.len() <= 75 && !line.contains('\n')), "RFC 5545, 3.1");
    let events = lines.iter().filter(|line| **line == "BEGIN:VEVENT").count();
    let uids: std::collections::BTreeSet<_> = lines.iter().filter(|line| line.starts_with("UID:")).collect();
    let alarms = lines.iter().filter(|line| line.starts_with("TRIGGER")).count();
    assert!(events > 5);
    assert_eq!((events, events), (alarms, uids.len() / 2));
    let mut later = desk.command("deadlines case.toml --format ics --lang zh-Hans");
    later.env("SOURCE_DATE_EPOCH", "1800000000");
    assert_eq!(shown(finish(later, b"")), text);
}

#[test]
fn files_are_written_and_foreign_ones_left_alone() {
    let desk = desk();
    let line = "case.toml --format ics --out terms.ics";
    let first = run(&desk, "en", line);
    assert_eq!((first.code, first.out.as_str(), first.err.as_str()), (0, "", "wrote terms.ics\n"));
    let written = desk.text("terms.ics");
    assert_eq!(written, shown(run(&desk, "en", "case.toml --format ics")));
    assert_eq!(run(&desk, "en", line).err, "unchanged terms.ics\n");

    desk.put("terms.ics", "mine");
    assert_eq!(run(&desk, "en", line).code, 4);
    assert_eq!(desk.text("terms.ics"), "mine");
    assert_eq!(run(&desk, "en", &format!("{line} --force")).code, 0);
    assert_eq!(desk.text("terms.ics"), written);
}

#[test]
fn what_goes_wrong_is_said() {
    let desk = desk();
    desk.put("broken.toml", CASE.replace("price = 1980", "price = \"viel\""));
    for (line, code, words) in [
        ("none.toml", 4, "cannot read none.toml"),
        ("case.toml --format xml", 2, "--format <FORMAT> cannot be “xml”"),
        ("case.toml --out ..", 2, "cannot write ..: it is a folder, not a file"),
        ("", 2, "<CASE> is missing"),
        ("broken.toml", 1, "error"),
    ] {
        let run = run(&desk, "en", line);
        assert_eq!((run.code, run.out.as_str()), (code, ""), "{line}: {}", run.err);
        assert!(run.err.contains(words), "{line}: {}", run.err);
    }
}

#[test]
fn the_case_file_is_never_written_over() {
    let desk = desk();
    assert_eq!(run(&desk, "en", "case.toml --out ./case.toml --force").code, 2);
    assert_eq!(desk.text("case.toml"), CASE);
}
