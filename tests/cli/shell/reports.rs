//! What programs read: the files that were written, lists, and docs/json.md, which names every field.

use serde_json::Value;
use sha2::{Digest, Sha256};

use super::{addressed, json};
use crate::cli_support::Desk;

fn files(report: &Value) -> &Vec<Value> {
    report["files"].as_array().unwrap()
}

#[test]
fn written_files_are_reported() {
    let desk = Desk::new();
    desk.put("case.toml", addressed());
    for status in ["written", "unchanged"] {
        let run = desk.run("render case.toml --format pdf,text,form --report json -q");
        assert_eq!((run.code, run.err.as_str()), (0, ""));
        let report = json(&run);
        assert_eq!(files(&report).iter().map(|f| &f["format"]).collect::<Vec<_>>(), ["pdf", "text", "form"]);
        for file in files(&report) {
            let bytes = desk.bytes(file["path"].as_str().unwrap());
            let hash: String = Sha256::digest(&bytes).iter().map(|b| format!("{b:02x}")).collect();
            assert_eq!((file["bytes"].as_u64(), &file["sha256"]), (Some(bytes.len() as u64), &Value::from(hash)));
            let letter = [&file["case"], &file["kind"], &file["script"], &file["status"]];
            assert_eq!(letter, ["美容仪", "merchant", "zh-Hans", status]);
            assert_eq!(file["letter"], 1);
        }
    }
    let packs = json(&desk.run("pack case.toml --report json"));
    assert!(files(&packs).len() >= 3 && files(&packs).iter().all(|f| f["format"] == "pdf" && f["letter"] == 1));
    let envelopes = json(&desk.run("envelope case.toml --report json"));
    assert_eq!(files(&envelopes).len(), 1);
    let sheet = json(&desk.run("envelope --calibrate --report json"));
    assert_eq!((&files(&sheet)[0]["case"], &files(&sheet)[0]["letter"]), (&Value::Null, &Value::Null));
}

#[test]
fn labels_of_several_cases_are_of_none() {
    let desk = Desk::new();
    desk.put("case.toml", addressed());
    desk.put("other.toml", addressed().replace("id = \"美容仪\"", "id = \"另一件\""));
    let report = json(&desk.run("envelope case.toml other.toml --labels 3x8 --report json"));
    let sheet = &files(&report)[0];
    assert_eq!([&sheet["case"], &sheet["letter"], &sheet["kind"]], [&Value::Null; 3]);
    assert_eq!(sheet["script"], "zh-Hans");
}

#[test]
fn case_files_are_reported_too() {
    let desk = Desk::new();
    let line = "sent case.toml --to merchant --date 2026-11-20 --report json";
    for (line, status) in
        [(format!("{line} --dry-run"), "would-be-written"), (line.into(), "written"), (line.into(), "unchanged")]
    {
        let run = desk.run(&line);
        assert_eq!(run.code, 0, "{}", run.err);
        let report = json(&run);
        let file = &files(&report)[0];
        assert_eq!(
            [&file["path"], &file["case"], &file["format"], &file["status"]],
            ["case.toml", "美容仪", "toml", status]
        );
    }
    assert!(desk.text("case.toml").contains("[[sent]]"));
}

#[test]
fn a_run_that_fails_reports_what_it_wrote() {
    let desk = Desk::new();
    desk.put("bad.toml", "version = 2\n");
    let run = desk.run("render bad.toml --report json");
    assert_eq!((run.code, files(&json(&run)).len()), (1, 0));
    for line in ["render case.toml --out - --format text --report json", "render case.toml --report xml"] {
        let run = desk.run(line);
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{line}");
    }
}

#[test]
fn lists_and_rules() {
    let desk = Desk::new();
    let templates = json(&desk.run("templates list --format json"));
    let names: Vec<&str> =
        templates["templates"].as_array().unwrap().iter().map(|t| t["name"].as_str().unwrap()).collect();
    assert_eq!(names, desk.run("templates list").out.lines().collect::<Vec<_>>());

    let fonts = json(&desk.run("fonts --format json"));
    assert_eq!(fonts["fonts"].as_array().unwrap().len(), desk.run("fonts").out.lines().count());
    let run = desk.run("fonts --text 中\u{e000} --format json");
    let characters = json(&run)["characters"].clone();
    assert_eq!(
        (run.code, &characters[0]["why_not"], &characters[1]["why_not"]),
        (1, &Value::Null, &"private-use".into())
    );
    assert!(
        characters[0]["zh-Hans"].as_str().unwrap().contains("SC")
            && characters[0]["zh-Hant"].as_str().unwrap().contains("TC")
    );

    let rules = json(&desk.run("check --rules --format json"));
    let printed = desk.run("check --rules").out;
    let all: Vec<&Value> =
        rules["letters"].as_array().unwrap().iter().flat_map(|l| l["rules"].as_array().unwrap()).collect();
    assert_eq!(all.len(), printed.lines().filter(|line| line.starts_with("| `")).count());
    let rule = json(&desk.run("check --explain samr-three-years --format json"));
    assert_eq!(rule["code"], "samr-three-years");
    assert!(rule["letters"][0]["articles"][0]["text"].as_str().unwrap().contains("三年"), "{rule:#}");
    let run = desk.run("check --explain samr-three-year --format json");
    assert_eq!((run.code, run.out.as_str()), (2, ""));
}

/// Every field of every document is named in docs/json.md.
#[test]
fn the_documentation_names_every_field() {
    fn fields(value: &Value, found: &mut Vec<String>) {
        match value {
            Value::Object(map) => map.iter().for_each(|(name, value)| {
                found.push(name.clone());
                fields(value, found);
            }),
            Value::Array(list) => list.iter().for_each(|value| fields(value, found)),
            _ => {}
        }
    }
    let desk = Desk::new();
    let text = include_str!("../../../docs/json.md");
    for line in [
        "render case.toml --report json",
        "templates list --format json",
        "fonts --text 张 --licenses --format json",
        "check --rules --format json",
        "check --explain samr-three-years --format json",
        "law --format json",
        "law xiaofa 55 --format json",
        "law --grep 欺诈 --format json",
        "info --format json",
    ] {
        let mut names = vec![];
        fields(&json(&desk.run(line)), &mut names);
        for name in names {
            let named = [format!("`{name}`"), format!("`files[].{name}`")].iter().any(|name| text.contains(name));
            assert!(named, "{line}: {name}");
        }
    }
}
