//! A variable for every long option.

use std::collections::BTreeSet;

use super::{commands, json, with};
use crate::cli_support::Desk;

/// The long options in a help text, without those that print something and end.
fn options(help: &str) -> Vec<String> {
    let rows = help.lines().map(str::trim_start).filter(|line| line.starts_with('-'));
    let longs = rows.filter_map(|line| line.split_whitespace().find(|word| word.starts_with("--")));
    longs
        .filter(|long| !["--help", "--version"].contains(long))
        .map(|long| long.trim_end_matches(',').to_owned())
        .collect()
}

#[test]
fn every_long_option_has_one() {
    let desk = Desk::new();
    let all = json(&desk.run("info --format json"))["variables"].clone();
    let all: Vec<(&str, &str, &str)> = all
        .as_array()
        .unwrap()
        .iter()
        .map(|v| (v["name"].as_str().unwrap(), v["command"].as_str().unwrap(), v["option"].as_str().unwrap()))
        .collect();
    assert_eq!(all.iter().map(|(name, ..)| name).collect::<BTreeSet<_>>().len(), all.len(), "a name is there twice");
    let mut seen = 0;
    for command in commands(&desk) {
        let help = desk.run(&format!("{command} --help")).out;
        assert!(!help.contains("{cli-"), "{command}: a message is missing");
        for option in options(&help) {
            let of =
                |(_, owner, known): &&(&str, &str, &str)| *known == option && (*owner == command || owner.is_empty());
            let (name, owner, _) = all.iter().find(of).unwrap_or_else(|| panic!("{command} {option}: no variable"));
            let words = format!("tousu {owner} {}", option.trim_start_matches("--"));
            let words: Vec<&str> = words.split([' ', '-']).filter(|word| !word.is_empty()).collect();
            assert_eq!(*name, words.join("_").to_uppercase(), "{command} {option}");
            seen += 1;
        }
    }
    assert!(seen > 100, "{seen}");
}

#[test]
fn a_value_a_list_a_number_and_a_flag() {
    let desk = Desk::new();
    let line = "render case.toml";
    with(&desk, &[("TOUSU_RENDER_OUT", "外"), ("TOUSU_RENDER_FORMAT", "text,form")], line);
    assert_eq!(
        desk.names("外"),
        [".tousu-files", "美容仪_01_merchant_zh-Hans.form.txt", "美容仪_01_merchant_zh-Hans.txt"]
    );
    let printed = |width: &str| {
        let given = [("TOUSU_RENDER_OUT", "-"), ("TOUSU_RENDER_FORMAT", "text"), ("TOUSU_RENDER_WIDTH", width)];
        with(&desk, &given, line).out
    };
    assert!(printed("40").lines().count() > printed("72").lines().count());
    let draft = |value: &str| {
        let given = [("TOUSU_RENDER_OUT", "-"), ("TOUSU_RENDER_FORMAT", "text"), ("TOUSU_RENDER_DRAFT", value)];
        with(&desk, &given, line).out.contains("草稿")
    };
    assert_eq!(["1", "true", "Yes", "0", "false", "no", ""].map(draft), [true, true, true, false, false, false, false]);
    assert!(with(&desk, &[("TOUSU_LANG", "en")], "check case.toml").out.contains("0 errors"));
}

#[test]
fn what_is_typed_counts_for_more() {
    let desk = Desk::new();
    with(
        &desk,
        &[("TOUSU_RENDER_OUT", "外"), ("TOUSU_RENDER_FORMAT", "docx")],
        "render case.toml --out 内 --format text",
    );
    assert_eq!(desk.names("内"), [".tousu-files", "美容仪_01_merchant_zh-Hans.txt"]);
    // Also where an option of every command stands before the command, and its variable is nonsense.
    for line in ["--lang en check case.toml", "check case.toml --lang=en"] {
        let run = with(&desk, &[("TOUSU_LANG", "fr")], line);
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{line}");
        assert!(run.out.contains("0 errors"), "{line}: {}", run.out);
    }
}

#[test]
fn one_set_to_nothing_is_not_set_and_none_is_of_another_command() {
    let desk = Desk::new();
    let empty = ["LANG", "COLOR", "QUIET", "STYLE", "OFFICES", "FONT", "TEMPLATES", "CHECK_FORMAT", "CHECK_RULES"];
    let empty: Vec<String> = empty.iter().map(|name| format!("TOUSU_{name}")).collect();
    let empty: Vec<(&str, &str)> = empty.iter().map(|name| (name.as_str(), "")).collect();
    let plain = desk.run("check case.toml");
    let run = with(&desk, &empty, "check case.toml");
    assert_eq!((run.code, run.out, run.err), (plain.code, plain.out.clone(), plain.err));
    let other = with(&desk, &[("TOUSU_RENDER_FORMAT", "docx"), ("TOUSU_DEADLINES_FORMAT", "ics")], "check case.toml");
    assert_eq!((other.code, other.out), (0, plain.out));
}

#[test]
fn a_bad_value_says_which_variable_it_came_from() {
    let desk = Desk::new();
    for (name, value, line, code, says) in [
        ("TOUSU_RENDER_FORMAT", "docx", "render case.toml", 2, "--format <FORMAT> 不能是“docx”"),
        ("TOUSU_RENDER_TO", "merchant,mechant", "r case.toml", 2, "是不是 merchant？"),
        ("TOUSU_RENDER_DRAFT", "maybe", "render case.toml", 2, "--draft 不能是“maybe”"),
        ("TOUSU_BATCH_PACK", "1", "batch x.csv --print", 2, "--print 与 --pack 不能同时用"),
        ("TOUSU_BATCH_SORT", "row", "batch x.csv", 2, "缺少 --print"),
        ("TOUSU_LANG", "fr", "law", 2, "--lang <LANG> 不能是“fr”"),
        ("TOUSU_COLOR", "blue", "law", 2, "--color <WHEN> 不能是“blue”"),
        ("TOUSU_QUIET", "loud", "law", 2, "--quiet 不能是“loud”"),
        ("TOUSU_STYLE", "gongwen", "check case.toml", 2, "TOUSU_STYLE 不能是“gongwen”"),
        ("TOUSU_STYLE", "none.toml", "check case.toml", 4, "读不了 none.toml"),
        ("TOUSU_OFFICES", "none", "offices", 4, "读不了 none"),
        ("TOUSU_TEMPLATES", "none", "check case.toml", 4, "读不了 none"),
        ("TOUSU_FONT", "none", "fonts", 4, "读不了 none"),
    ] {
        let run = with(&desk, &[(name, value)], line);
        assert_eq!(run.code, code, "{name}={value}: {}", run.err);
        assert!(run.err.contains(says) && run.err.contains(name), "{name}={value}: {}", run.err);
    }
    // Where the command line is wrong without it too, the variable is not to blame.
    let run = with(&desk, &[("TOUSU_RENDER_FORMAT", "docx")], "render case.toml --to mechant");
    assert!(run.code == 2 && !run.err.contains("TOUSU_"), "{}", run.err);
}

#[test]
fn a_flag_that_is_denied_goes_with_everything() {
    let desk = Desk::new();
    let denied = with(&desk, &[("TOUSU_BATCH_PACK", "0")], "batch no.csv --print");
    assert_eq!(denied.code, 4, "only the sheet is missing: {}", denied.err);
}

#[test]
fn colour_by_option_then_variable_then_no_color() {
    let desk = Desk::new();
    desk.put("bad.toml", "version = 2\n");
    let coloured = |given: &[(&str, &str)], line: &str| with(&desk, given, line).err.contains('\u{1b}');
    assert!(coloured(&[("TOUSU_COLOR", "always"), ("NO_COLOR", "1")], "check bad.toml"));
    assert!(!coloured(&[("TOUSU_COLOR", "always")], "check bad.toml --color never"));
    assert!(coloured(&[("TOUSU_COLOR", "never")], "check bad.toml --color always"));
}
