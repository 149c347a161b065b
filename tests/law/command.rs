//! `tousu law` as a user runs it. What they print is pinned in `tests/law/command/`.

use std::path::Path;

use snapbox::{assert_data_eq, file};

use crate::cli_support::{finish, program};

/// Runs the program on 2026-11-21; returns standard output, standard error and the exit code.
fn tousu(args: &[&str]) -> (String, String, i32) {
    let mut command = program(Path::new("."), args.iter().copied());
    command.env("SOURCE_DATE_EPOCH", "1795219200");
    let run = finish(command, b"");
    (run.out, run.err, run.code)
}

fn shown(args: &[&str]) -> String {
    let (out, err, code) = tousu(args);
    assert_eq!((err.as_str(), code), ("", 0), "{args:?}");
    out
}

#[test]
fn all_instruments() {
    assert_data_eq!(shown(&["law", "--lang", "zh-Hans"]), file!["command/table.zh-Hans.txt"]);
    assert_data_eq!(shown(&["law", "--lang", "en", "--date", "2025-12-01"]), file!["command/table.en.txt"]);
    let json = shown(&["law", "--lang", "en", "--format", "json"]);
    let entry = "    {\n      \"id\": \"samr-20\",";
    assert!(json.starts_with("{\n  \"version\": 1,\n  \"compiled\": \"2026-11-21\"") && json.contains(entry), "{json}");
}

#[test]
fn one_instrument() {
    assert_data_eq!(shown(&["law", "samr-20", "--lang", "zh-Hans"]), file!["command/record.zh-Hans.txt"]);
    assert_data_eq!(shown(&["law", "反不正當競爭法", "--lang", "zh-Hant"]), file!["command/record.zh-Hant.txt"]);
    let json = ["law", "samr-121", "--lang", "en", "--format", "json"];
    assert_data_eq!(shown(&json), file!["command/record.json"]);
}

#[test]
fn one_article() {
    let hans = ["law", "xiaofa", "55(1)", "--lang", "zh-Hans"];
    assert_data_eq!(shown(&hans), file!["command/article.zh-Hans.txt"]);
    assert_eq!(shown(&hans), shown(&["law", "消法", "第五十五条第一款", "--lang", "zh-Hans"]));
    let hant = ["law", "samr-121", "17[5]", "--lang", "en", "--script", "zh-Hant"];
    assert_data_eq!(shown(&hant), file!["command/article.zh-Hant.txt"]);
    let json = ["law", "samr-121", "10(1)[2]", "--lang", "en", "--format", "json"];
    assert_data_eq!(shown(&json), file!["command/article.json"]);
}

#[test]
fn words_in_all_articles() {
    let hant = ["law", "--grep", "商業性 電話", "--lang", "zh-Hant"];
    assert_data_eq!(shown(&hant), file!["command/grep.zh-Hant.txt"]);
    let hans = shown(&["law", "--grep", "商业性 电话", "--lang", "zh-Hant"]);
    assert_eq!(shown(&hant), hans, "either script finds the same");
    let one = shown(&["law", "xiaofa-tiaoli", "--grep", "商业性", "--lang", "zh-Hans"]);
    assert!(one.contains("[xiaofa-tiaoli 24]{.law}") && !one.contains("duanxin"), "{one}");
    let json = ["law", "xiaofa-tiaoli", "--grep", "商业性", "--lang", "en", "--format", "json"];
    assert_data_eq!(shown(&json), file!["command/grep.json"]);
}

#[test]
fn every_hit_can_be_pasted() {
    for line in shown(&["law", "--grep", "经营者", "--lang", "zh-Hans"]).lines().filter(|l| l.starts_with('[')) {
        let reference = line.split_once("]{.law}").unwrap().0.trim_start_matches('[');
        let (id, provision) = reference.split_once(' ').unwrap();
        assert_eq!(tousu(&["law", id, provision]).2, 0, "{line}");
    }
}

#[test]
fn what_is_not_there() {
    for (args, says) in [
        (vec!["law", "xiofa"], "  did you mean xiaofa?\n"),
        (vec!["law", "xiaofa", "64"], "does not hold this article"),
        (vec!["law", "xiaofa", "55(3)"], "no such paragraph: the article has 2"),
        (vec!["law", "xiaofa", "甲"], "“甲” is no article"),
        (vec!["law", "samr-121", "18(1)"], "were not verified"),
        (vec!["law", "samr-20", "9"], "Write [samr-121 10]"),
        (vec!["law", "fanbuzhengdang", "8"], "now [fanbuzhengdang 9]"),
        (vec!["law", "duanxin-yuyin-draft", "1"], "never became law"),
        (vec!["law", "samr-121", "10", "--date", "2026-04-14"], "In force then: 《市场监督管理投诉举报处理暂行办法》"),
        (vec!["law", "--grep", "外星人"], "not in any article"),
    ] {
        let (out, err, code) = tousu(&[args.clone(), vec!["--lang", "en"]].concat());
        assert!(out.is_empty() && err.contains(says) && code == 1, "{args:?}: {code} {out}{err}");
    }
    assert_eq!(tousu(&["law", "--date", "2026-13-01"]).2, 2);
}
