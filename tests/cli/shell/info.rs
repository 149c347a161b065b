//! `tousu info`: what was found where.

use super::{json, with};
use crate::cli_support::Desk;

#[test]
fn settings_say_where_they_come_from() {
    let desk = Desk::new();
    desk.put("config/tousu/offices/mine.toml", "version = 1\n");
    let config = desk.path().join("config").display().to_string();
    let given = [
        ("XDG_CONFIG_HOME", config.as_str()),
        ("TOUSU_STYLE", "official"),
        ("TOUSU_LANG", "en"),
        ("SOURCE_DATE_EPOCH", "1790000000"),
        ("NO_COLOR", "1"),
    ];
    let info = json(&with(&desk, &given, "info --format json --templates 模板"));
    let origin = |setting: &serde_json::Value| {
        let text = |field: &str| setting[field].as_str().unwrap_or_default().to_owned();
        (text("value"), text("origin"), text("name"))
    };
    let told = |value: &str, origin: &str, name: &str| (value.to_owned(), origin.to_owned(), name.to_owned());
    assert_eq!(origin(&info["language"]), told("en", "variable", "TOUSU_LANG"));
    assert_eq!(origin(&info["today"]), told("2026-09-21", "variable", "SOURCE_DATE_EPOCH"));
    assert_eq!(info["colour"], serde_json::json!({ "value": false, "origin": "variable", "name": "NO_COLOR" }));
    let settings: Vec<_> =
        info["settings"].as_array().unwrap().iter().map(|s| (s["what"].as_str().unwrap(), origin(s))).collect();
    assert!(settings.contains(&("templates", told("模板", "option", "--templates"))), "{settings:?}");
    assert!(settings.contains(&("style", told("official", "variable", "TOUSU_STYLE"))), "{settings:?}");
    assert!(
        settings.contains(&("offices", told(&format!("{config}/tousu/offices"), "configuration", ""))),
        "{settings:?}"
    );
    let plain = json(&desk.run("info --format json --lang zh-Hant"));
    assert_eq!(origin(&plain["language"]), told("zh-Hant", "option", "--lang"));
    assert_eq!(origin(&plain["today"]).1, "system");
}

#[test]
fn the_data_says_of_which_day_it_is() {
    let desk = Desk::new();
    let info = json(&desk.run("info --format json"));
    let line = |file: &str, key: &str| {
        let text =
            std::fs::read_to_string(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("data").join(file)).unwrap();
        let found = text.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(" = \"")).unwrap().to_owned();
        found.trim_end_matches('"').to_owned()
    };
    assert_eq!(info["law"]["compiled"], line("statutes.toml", "compiled"));
    assert_eq!(info["law"]["newest_source"], line("statutes.toml", "newest_source"));
    assert_eq!(info["workdays"]["compiled"], line("workdays.toml", "compiled"));
    let law = json_articles(&desk);
    assert_eq!((info["law"]["instruments"].as_u64(), info["law"]["articles"].as_u64()), (Some(law.0), Some(law.1)));
    for (lang, says) in [("zh-Hans", "部，"), ("zh-Hant", "部，"), ("en", "instruments")] {
        let run = desk.run(&format!("info --lang {lang}"));
        assert_eq!((run.code, run.err.as_str()), (0, ""));
        assert!(run.out.contains(says) && !run.out.contains('{'), "{}", run.out);
        assert!(run.out.contains(&format!("{}", law.1)) && run.out.contains(&line("statutes.toml", "compiled")));
    }
}

/// How many instruments and articles `law` counts.
fn json_articles(desk: &Desk) -> (u64, u64) {
    let law: serde_json::Value = serde_json::from_str(&desk.run("law --format json").out).unwrap();
    let all = law["instruments"].as_array().unwrap();
    (all.len() as u64, all.iter().map(|i| i["articles"].as_u64().unwrap()).sum())
}

#[test]
fn a_variable_that_names_nothing_is_told() {
    let desk = Desk::new();
    let given = [("TOUSU_FONTS", "a.otf"), ("TOUSU_RENDER_WIDTH", "60"), ("TOUSU_XYZZY", "1"), ("TOUSU_COLOR", "")];
    let run = with(&desk, &given, "info");
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.out.contains("TOUSU_RENDER_WIDTH=60  render --width"), "{}", run.out);
    assert!(
        run.out.contains("TOUSU_FONTS 已设定，但没有这个变量") && run.out.contains("是不是 TOUSU_FONT？"),
        "{}",
        run.out
    );
    assert!(run.out.contains("TOUSU_XYZZY 已设定") && !run.out.contains("TOUSU_COLOR"), "{}", run.out);
    assert!(desk.run("info -v").out.contains("TOUSU_BATCH_TEMPLATE_OUT  batch template --out"));
    let info = json(&with(&desk, &given, "info --format json"));
    assert_eq!(info["unknown_variables"][0]["suggestion"], "TOUSU_FONT");
}
