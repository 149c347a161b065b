//! `tousu next`: what it prints in three languages, its JSON, and what it writes into a case file.

use crate::cli_support::Desk;

const CASE: &str = r#"version = 1
id = "次序"
date = 2026-11-20
buyer = "consumer"

[complainant]
name = "张三"
phone = "138-0000-0001"

[respondent]
name = "杭州示例科技有限公司"

[purchase]
date = 2026-09-01
channel = "telephone"
item = "美容仪"
price = 1000
received = 2026-09-07
promised = ["无刺激"]
found = ["刺痛"]

[[grievance]]
kind = "not-as-advertised"

[[claim]]
kind = "refund"
amount = 1000

[[sent]]
letter = "merchant"
date = 2026-11-02
received = 2026-11-04

[[letter]]
to = "regulator-report"
office = "杭州市样本区市场监督管理局""#;

#[test]
fn the_table_in_three_languages() {
    let desk = Desk::new();
    desk.put("case.toml", CASE);
    for lang in ["zh-Hans", "zh-Hant", "en"] {
        let run = desk.run(&format!("next case.toml --lang {lang}"));
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{lang}");
        insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(format!("next_table_{lang}"), run.out);
        });
    }
    assert_eq!(desk.text("case.toml"), CASE, "reading changes nothing");
}

#[test]
fn the_json() {
    let desk = Desk::new();
    desk.put("case.toml", CASE);
    let run = desk.run("next case.toml --format json --lang en");
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    let json: serde_json::Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!((&json["schema"], &json["version"]), (&"tousu-next".into(), &1.into()));
    let step = |way: &str| json["steps"].as_array().unwrap().iter().find(|s| s["way"] == way).unwrap().clone();
    let reminder = step("reminder");
    assert_eq!((&reminder["standing"], &reminder["reason"]), (&"now".into(), &"merchant-silent".into()));
    assert_eq!(reminder["basis"], "minfadian 195[1]");
    let merchant = step("merchant");
    assert_eq!((&merchant["sent"], &merchant["answer_by"]), (&"2026-11-02".into(), &"2026-11-19".into()));
    assert_eq!(step("court")["by"], "2029-11-05");
}

#[test]
fn entries_are_appended_and_the_rest_stays() {
    let desk = Desk::new();
    let old = format!("\u{feff}{}", CASE.replace('\n', "\r\n"));
    desk.put("case.toml", &old);
    let run = desk.run("next case.toml --write --lang zh-Hans");
    assert_eq!((run.code, run.err.lines().count()), (0, 1), "{}", run.err);
    let new = desk.text("case.toml");
    let added = new.strip_prefix(&old).expect("what stood there stands there");
    assert!(!added.replace("\r\n", "").contains('\n'), "{added:?}");
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("next_written", added.replace("\r\n", "\n"));
    });
    assert_eq!(desk.run("check case.toml").code, 1, "the complaint's address is still to be filled in");
    let again = desk.run("next case.toml --write --lang en");
    assert_eq!((again.code, desk.text("case.toml")), (0, new));
    assert!(again.err.contains("nothing to write"), "{}", again.err);
}

#[test]
fn only_the_letters_asked_for_are_appended() {
    let desk = Desk::new();
    desk.put("case.toml", CASE);
    assert_eq!(desk.run("next case.toml --write --to reminder,association,platform").code, 0);
    let letters: Vec<String> =
        desk.text("case.toml").lines().filter(|l| l.starts_with("to = ")).map(str::to_string).collect();
    assert_eq!(letters, ["to = \"regulator-report\"", "to = \"reminder\"", "to = \"association\""]);
    assert_eq!(desk.run("next case.toml --to reminder").code, 2, "--to goes with --write");
}

/// What was asked for and is not written is told with its reason; nothing is said that is not so.
#[test]
fn what_is_not_written_is_told() {
    let desk = Desk::new();
    for (to, written, words) in [
        ("--to carrier", false, "没有写入致电信运营商的投诉函：案情文件里没有写它的事由"),
        ("--to rescission", false, "没有写入致商家的解除合同通知"),
        ("--to reminder,regulator-report", true, "没有写入致市场监督管理局的举报信：文件里已经有了"),
    ] {
        desk.put("case.toml", CASE);
        let run = desk.run(&format!("next case.toml --write {to}"));
        assert_eq!((run.code, run.err.contains("已写入")), (0, written), "{to}: {}", run.err);
        assert!(run.err.contains(words) && !run.err.contains("都已经有了"), "{to}: {}", run.err);
    }
    desk.put("case.toml", CASE);
    assert_eq!(desk.run("next case.toml --write").code, 0);
    let again = desk.run("next case.toml --write");
    assert!(again.err.contains("--write --to association,hotline"), "{}", again.err);
}

#[cfg(unix)]
#[test]
fn a_link_stays_a_link_and_the_file_keeps_its_permissions() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let desk = Desk::new();
    desk.put("real.toml", CASE);
    std::fs::remove_file(desk.path().join("case.toml")).unwrap();
    std::fs::set_permissions(desk.path().join("real.toml"), std::fs::Permissions::from_mode(0o640)).unwrap();
    symlink("real.toml", desk.path().join("case.toml")).unwrap();
    assert_eq!(desk.run("next case.toml --write --to reminder").code, 0);
    assert!(std::fs::symlink_metadata(desk.path().join("case.toml")).unwrap().is_symlink());
    assert!(desk.text("real.toml").starts_with(CASE) && desk.text("real.toml").len() > CASE.len());
    assert_eq!(std::fs::metadata(desk.path().join("real.toml")).unwrap().permissions().mode() & 0o777, 0o640);
}

#[test]
fn what_cannot_be_written_is_left_alone() {
    let desk = Desk::new();
    desk.put("case.toml", CASE);
    let run = desk.pipe("next - --write", CASE);
    assert_eq!((run.code, run.out.as_str()), (2, ""));
    let inline = CASE.replace("[[letter]]\nto = \"regulator-report\"\noffice = \"杭州市样本区市场监督管理局\"", "");
    let inline = inline.replacen("buyer", "letter = [{ to = \"hotline\" }]\nbuyer", 1);
    desk.put("inline.toml", &inline);
    let run = desk.run("next inline.toml --write --lang en");
    assert_eq!((run.code, desk.text("inline.toml")), (1, inline), "{}", run.err);
    assert_eq!(desk.run("next none.toml").code, 4);
    desk.put("bad.toml", "version = 1\n");
    assert_eq!(desk.run("next bad.toml").code, 1);
}
