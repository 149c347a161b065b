//! What the program prints about rules: the table in docs/rules.md, the JSON of docs/check-format.md, `--explain`, the summary.
//!
//! `SNAPSHOTS=overwrite cargo test rules::` writes them anew; read what changed.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use snapbox::{Data, assert_data_eq};

use crate::cli_support::{Desk, Run, finish};

const LANGS: [&str; 3] = ["zh-Hans", "zh-Hant", "en"];
const MIXED: &str = include_str!("mixed.toml");

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// A desk with the case whose letters end in every way.
fn desk() -> Desk {
    let desk = Desk::new();
    desk.put("mixed.toml", MIXED);
    desk
}

/// Runs the program on a day of its own.
fn run(desk: &Desk, line: &str) -> Run {
    let mut command = desk.command(line);
    command.env("SOURCE_DATE_EPOCH", "1795132800");
    finish(command, b"")
}

fn pinned(text: &str, path: &Path) {
    assert_data_eq!(text.to_owned(), Data::read_from(path, None).raw());
}

#[test]
fn table_is_the_documented_one() {
    let run = run(&desk(), "check --rules --lang zh-Hans");
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    pinned(&run.out, &root().join("docs/rules.md"));
}

#[test]
fn table_is_whole_in_every_language() {
    let rows = |lang: &str| {
        let out = run(&desk(), &format!("check --rules --lang {lang}")).out;
        assert!(!out.contains("{finding") && !out.contains("{need") && !out.contains("{$"), "{out}");
        out.lines().filter(|line| line.starts_with("| `")).count()
    };
    let rules: usize = crate::rules::kinds().map(|kind| tousu::recipient::profile(kind).rules.len()).sum();
    assert_eq!(LANGS.map(rows), [rules; 3]);
}

#[test]
fn rules_are_explained_with_their_articles() {
    for lang in LANGS {
        let mut all = String::new();
        for code in ["needs-address", "samr-taken", "appeal-too-late", "unclear-interest-start"] {
            let run = run(&desk(), &format!("check --explain {code} --lang {lang}"));
            assert_eq!((run.code, run.err.as_str()), (0, ""), "{code}");
            all += &format!("$ tousu check --explain {code}\n{}\n", run.out);
        }
        pinned(&all, &root().join(format!("tests/rules/explain.{lang}.txt")));
    }
}

#[test]
fn an_unknown_code_is_a_usage_error() {
    let run = |line| run(&desk(), line);
    let near = run("check --explain samr-tree-years");
    assert_eq!((near.code, near.out.as_str()), (2, ""));
    assert_eq!(
        near.err,
        "错误：没有代码为“samr-tree-years”的规则；tousu check --rules 列出全部\n  是不是 samr-three-years？\n"
    );
    let near = run("check --explain SAMR_TAKEN --lang en");
    assert!(near.code == 2 && near.err.contains("samr-taken"), "{}", near.err);
    let far = run("check --explain 三年");
    assert_eq!((far.code, far.err.lines().count()), (2, 1), "{}", far.err);
}

#[test]
fn the_summary_says_what_becomes_of_each_letter() {
    for lang in LANGS {
        let run = run(&desk(), &format!("check mixed.toml --lang {lang} --color never"));
        let said = format!("{}{}exit {}\n", run.err, run.out, run.code);
        pinned(&said, &root().join(format!("tests/rules/summary.{lang}.txt")));
    }
}

#[test]
fn json_is_as_documented() {
    let run = run(&desk(), "check mixed.toml --format json --lang zh-Hans");
    assert_eq!((run.code, run.err.as_str()), (1, ""));
    let path = root().join("docs/check-format.md");
    let doc = fs::read_to_string(&path).unwrap();
    let (before, rest) = doc.split_once("```json\n").unwrap();
    let (_, after) = rest.split_once("```").unwrap();
    pinned(&format!("{before}```json\n{}```{after}", run.out), &path);

    let report: Value = serde_json::from_str(&run.out).unwrap();
    let mut keys = vec![];
    collect(&report, &mut keys);
    for key in keys {
        assert!(before.contains(&format!("| `{key}` |")), "{key} is not documented");
    }
    let statuses: Vec<&Value> = letters(&report).iter().map(|l| &l["status"]).collect();
    assert_eq!(statuses, ["ready", "refused", "at-risk"]);
}

/// Every name of a field, however deep.
fn collect(value: &Value, keys: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            for (key, value) in fields {
                keys.push(key.clone());
                collect(value, keys);
            }
        }
        Value::Array(values) => values.iter().for_each(|value| collect(value, keys)),
        _ => {}
    }
}

fn letters(report: &Value) -> &Vec<Value> {
    report["cases"][0]["letters"].as_array().unwrap()
}

#[test]
fn json_of_a_file_with_an_error_has_no_letters() {
    let desk = desk();
    desk.put("bad.toml", MIXED.replace("\"张三\"", "张三"));
    let run = run(&desk, "check bad.toml mixed.toml --format json");
    assert_eq!((run.code, run.err.as_str()), (1, ""));
    let report: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!((&report["version"], report["cases"].as_array().unwrap().len()), (&Value::from(1), 2));
    assert_eq!((&report["cases"][0]["id"], letters(&report).len()), (&Value::Null, 0));
    let finding = &report["cases"][0]["findings"][0];
    assert_eq!(
        (&finding["code"], &finding["line"], &finding["column"]),
        (&"unquoted-text".into(), &7.into(), &8.into())
    );
}

#[test]
fn identical_cases_are_found_in_one_run() {
    let desk = desk();
    let fact = "[[fact]]\ndate = 2026-09-10\ntext = \"本人要求退款被拒\"\n";
    let case = |id: &str, name: &str| {
        let text = MIXED.replace("国家市场监督管理总局", "杭州市样本区市场监督管理局");
        format!("{text}\n{fact}").replace("\"mixed\"", id).replace("张三", name)
    };
    desk.put("a.toml", case("\"a\"", "张三"));
    desk.put("b.toml", case("\"b\"", "李四"));
    desk.put("c.toml", case("\"c\"", "王五").replace("要求退款被拒", "要求退款，没有答复"));
    let both = run(&desk, "check a.toml b.toml c.toml");
    assert_eq!(both.code, 0, "{}", both.err);
    assert_eq!(both.err.matches("[samr-identical]").count(), 2, "{}", both.err);
    assert!(both.err.contains("事实一字不差（a）") && both.err.contains("事实一字不差（b）"), "{}", both.err);
    assert_eq!(both.out.matches("有风险（samr-identical）").count(), 2, "{}", both.out);
    for line in ["check a.toml", "check a.toml a.toml", "check a.toml c.toml"] {
        assert!(!run(&desk, line).err.contains("samr-identical"), "{line}");
    }
}
