//! `tousu schema`, held against case files by a validator that is not ours. `.ci/run` does the same with taplo.

use boon::{Compiler, Schemas};
use serde_json::Value;
use snapbox::{Data, assert_data_eq};

use super::new::{KINDS, answers_of};
use crate::cli_support::{CASE, Desk};

/// Returns a TOML document as JSON, days and times as text, as editors hand it to a validator.
fn json(value: toml::Value) -> Value {
    match value {
        toml::Value::Datetime(date) => Value::String(date.to_string()),
        toml::Value::Array(items) => items.into_iter().map(json).collect(),
        toml::Value::Table(table) => Value::Object(table.into_iter().map(|(k, v)| (k, json(v))).collect()),
        toml::Value::String(text) => text.into(),
        toml::Value::Integer(n) => n.into(),
        toml::Value::Float(n) => n.into(),
        toml::Value::Boolean(yes) => yes.into(),
    }
}

/// Says what the schema has against a case file.
fn against(schema: &str, case: &str) -> Option<String> {
    let mut compiler = Compiler::new();
    compiler.add_resource("case.json", serde_json::from_str(schema).unwrap()).unwrap();
    let mut schemas = Schemas::new();
    let index = compiler.compile("case.json", &mut schemas).unwrap();
    let case = json(toml::Value::Table(case.parse().unwrap()));
    schemas.validate(&case, index).err().map(|error| format!("{error:#}"))
}

#[test]
fn case_files_that_pass_check_are_valid() {
    let desk = Desk::new();
    let schema = desk.run("schema").out;
    let examples = concat!(env!("CARGO_MANIFEST_DIR"), "/examples");
    let mut cases: Vec<String> = std::fs::read_dir(examples)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|e| e == "toml"))
        .map(|path| std::fs::read_to_string(path).unwrap())
        .collect();
    assert!(cases.len() > 5);
    cases.push(CASE.to_string());
    cases.push(std::fs::read_to_string(format!("{examples}/pack/case.toml")).unwrap());
    for kind in KINDS {
        cases.push(desk.run(&format!("new - --answers {}", answers_of(kind))).out);
    }
    for case in cases {
        assert_eq!(against(&schema, &case), None, "{case}");
    }
}

#[test]
fn what_the_reader_refuses_is_invalid() {
    let schema = Desk::new().run("schema").out;
    for (from, to) in [
        ("version = 1", "version = 2"),
        ("version = 1\n", ""),
        ("id = \"美容仪\"", "id = \"\""),
        ("id = \"美容仪\"", "id = 7"),
        ("date = 2026-11-20", "date = \"去年\""),
        ("name = \"张三\"\n", ""),
        ("\"138-0000-0001\"", "\"没有\""),
        ("[respondent]", "[respondent]\ncredit_code = \"91\""),
        ("[respondent]", "[respondent]\npostcode = \"21000\""),
        ("[respondent]", "[respondent]\nnamme = \"某\""),
        ("channel = \"telephone\"", "channel = \"phone\""),
        ("channel = \"telephone\"", "channel = \"platform\""),
        ("price = 1980", "price = \"千元\""),
        ("price = 1980", "price = -1"),
        ("price = 1980", "price = 1980\nquantity = 0"),
        ("price = 1980", "price = 1980\ndurable = \"是\""),
        ("kind = \"refund-refused\"", "kind = \"refund-refuse\""),
        ("text = \"本人要求退货退款，对方以已经使用为由拒绝。\"\n", ""),
        ("amount = 1980\n", ""),
        ("kind = \"refund\"\namount = 1980", "kind = \"apology\"\namount = 1980"),
        ("kind = \"refund\"\namount = 1980", "kind = \"written-reply\""),
        ("kind = \"refund\"\namount = 1980", "kind = \"other\"\nof = \"merchant\""),
        ("amount = 1980", "amount = 1980\nrate = \"3.00\""),
        ("kind = \"refund\"\namount = 1980", "kind = \"interest\"\nrate = \"3.00\""),
        ("to = \"merchant\"", "to = \"mechant\""),
        ("[[letter]]\nto = \"merchant\"\n", ""),
    ] {
        let case = CASE.replacen(from, to, 1);
        assert_ne!(case, CASE, "{from}");
        assert!(against(&schema, &case).is_some(), "{to}");
        let desk = Desk::new();
        desk.put("wrong.toml", &case);
        assert_eq!(desk.run("check wrong.toml").code, 1, "the reader takes it too: {to}");
    }
}

#[test]
fn descriptions_are_in_the_users_language() {
    let desk = Desk::new();
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cli/schema/zh-Hans.json");
    assert_data_eq!(desk.run("schema").out, Data::read_from(path.as_ref(), None).raw());
    for (lang, words) in [("zh-Hant", "\"實付總額，元\""), ("en", "\"Total paid, in yuan\"")] {
        let run = desk.run(&format!("schema --lang {lang}"));
        assert_eq!((run.code, run.err.as_str()), (0, ""));
        assert!(run.out.contains(words));
        assert!(!run.out.contains("{field-") && !run.out.contains("{choice-"), "a message is missing: {lang}");
    }
}

#[test]
fn init_and_new_put_the_schema_beside_the_case_file() {
    let desk = Desk::new();
    assert_eq!(desk.run("init first.toml").code, 0);
    assert!(desk.text("first.toml").starts_with("#:schema ./.tousu-schema.json\n"));
    assert_eq!(desk.text(".tousu-schema.json"), desk.run("schema").out);
    assert!(!desk.run("init -").out.contains("#:schema"), "there is no place beside standard output");
    desk.put("sub/.tousu-schema.json", "{\"mine\": true}");
    assert_eq!(desk.run("init sub/case.toml").code, 0);
    assert_eq!(desk.text("sub/.tousu-schema.json"), "{\"mine\": true}", "a file of the user's stays");
    assert!(!desk.text("sub/case.toml").contains("#:schema"));
}

#[test]
fn the_schema_is_written_over_its_own_kind_only() {
    let desk = Desk::new();
    assert_eq!(desk.run("schema -o s.json").code, 0);
    assert_eq!(desk.run("schema -o s.json --lang en").code, 0);
    desk.put("s.json", "{}");
    assert_eq!(desk.run("schema -o s.json").code, 4);
    assert_eq!(desk.run("schema -o s.json --force").code, 0);
}
