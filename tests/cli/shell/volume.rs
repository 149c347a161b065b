//! How much is told: `--quiet` and `--verbose`.

use super::with;
use crate::cli_support::{CASE, Desk};

#[test]
fn quiet_leaves_results_and_errors() {
    let desk = Desk::new();
    let run = desk.run("render case.toml -q");
    assert_eq!((run.code, run.out.as_str(), run.err.as_str()), (0, "", ""));
    assert!(!desk.names("letters").is_empty());
    let run = desk.run("--quiet init new.toml");
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    let run = desk.run("init new.toml --quiet");
    assert!(run.code == 4 && run.err.contains("已经存在"), "{}", run.err);
    let run = desk.run("check case.toml -q");
    assert_eq!(run.out, desk.run("check case.toml").out, "what was asked for is printed");
}

#[test]
fn quiet_leaves_findings_that_keep_a_letter_from_being_written() {
    let desk = Desk::new();
    let unused = "\n[[evidence]]\nid = \"order\"\nkind = \"electronic\"\nform = \"copy\"\ntitle = \"订单\"\nsource = \"平台\"\nproves = \"购买\"\n";
    desk.put("warned.toml", format!("{CASE}{unused}"));
    let loud = desk.run("check warned.toml");
    assert!(loud.err.contains("[unused-evidence]"), "{}", loud.err);
    assert_eq!(desk.run("check warned.toml -q").err, "");
    desk.put("bad.toml", format!("{CASE}{unused}").replace("\"张三\"", "\"\""));
    let run = desk.run("check bad.toml -q");
    assert!(run.code == 1 && run.err.contains("[empty]") && !run.err.contains("[unused-evidence]"), "{}", run.err);
}

#[test]
fn verbose_tells_what_a_run_goes_by() {
    let desk = Desk::new();
    desk.put("offices.toml", "version = 1\n");
    let line = "render case.toml --format pdf --out - --offices offices.toml -v";
    let run = with(&desk, &[("TOUSU_STYLE", "official")], line);
    assert_eq!(run.code, 0, "{}", run.err);
    for says in
        ["模板：", "机关名录：offices.toml（选项 --offices）", "版式：official（环境变量 TOUSU_STYLE）", "字体："]
    {
        assert!(run.err.contains(says), "{says} in {}", run.err);
    }
    // Nothing is printed, so that no style has a say.
    let text = with(&desk, &[("TOUSU_STYLE", "official")], "render case.toml --format text --out - --verbose");
    assert!(!text.err.contains("版式"), "{}", text.err);
}

#[test]
fn both_are_too_much() {
    let desk = Desk::new();
    for line in ["check case.toml -qv", "-q check case.toml --verbose"] {
        let run = desk.run(line);
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{line}");
        assert!(run.err.starts_with("错误：--quiet 与 --verbose 不能同时用\n"), "{line}: {}", run.err);
    }
    let run = with(&desk, &[("TOUSU_QUIET", "1"), ("TOUSU_VERBOSE", "1")], "law");
    assert!(run.code == 2 && run.err.contains("TOUSU_QUIET 与 TOUSU_VERBOSE 不能同时用"), "{}", run.err);
    let typed = with(&desk, &[("TOUSU_QUIET", "1")], "check case.toml -v");
    assert!(typed.code == 0 && typed.err.contains("模板："), "{}", typed.err);
}
