//! `tousu templates check`: each kind of finding with a template that draws it; the built-in ones draw none.

use super::{built_in, run};
use crate::cli_support::Desk;
use snapbox::{Data, assert_data_eq};

/// Writes templates into a folder of their own and returns what the check prints and its exit code.
fn checked(files: &[(&str, &str)], options: &str) -> (String, i32) {
    let desk = Desk::new();
    for (name, text) in files {
        desk.put(&format!("DIR/{name}"), text);
    }
    std::fs::create_dir_all(desk.path().join("DIR")).unwrap();
    let said = run(&desk, &format!("templates check DIR {options}"));
    (said.err + &said.out, said.code)
}

/// The letter to the platform with something on its twelfth line.
fn platform(middle: &str) -> String {
    let text = built_in("zh-Hans/platform");
    let (before, after) = text.split_once("\n\n## 投诉人\n").unwrap();
    assert_eq!(before.lines().count(), 10);
    format!("{before}\n\n{middle}\n\n## 投诉人\n{after}")
}

/// Says whether a finding of this code stands at this place.
fn has(said: &str, code: &str, place: &str) -> bool {
    let mut blocks = said.split("\n\n");
    blocks.any(|block| block.contains(&format!("[{code}]")) && block.contains(&format!("DIR/{place}\n")))
}

#[test]
fn the_built_in_templates_pass() {
    let desk = Desk::new();
    assert_eq!(run(&desk, "templates export my").code, 0);
    let said = run(&desk, "templates check my --lang en");
    assert_eq!((said.code, said.err.as_str()), (0, ""));
    assert!(said.out.ends_with("templates: 0 errors, 0 warnings\n"), "{}", said.out);
}

#[test]
fn an_empty_template_and_one_that_tera_does_not_read() {
    let (said, code) = checked(&[("zh-Hans/merchant.dj", "")], "");
    assert!(code == 1 && said.contains("模板是空的，或者没有标题"), "{said}");
    let (said, code) = checked(&[("zh-Hans/merchant.dj", "# 甲\n\n{% if %}\n")], "");
    assert!(code == 1 && said.contains("模板引擎的说明（英文）"), "{said}");
}

/// A folder that replaces nothing is told of, with the one that was meant.
#[test]
fn a_folder_none_of_whose_templates_is_used() {
    let desk = Desk::new();
    assert_eq!(run(&desk, "templates export m/house").code, 0);
    std::fs::create_dir_all(desk.path().join("empty")).unwrap();
    desk.put("void/zh-Hans/merchant.dj", "");
    for (folder, words) in [
        ("m/house/zh-Hans", Some("是不是 --templates m/house？")),
        ("m", Some("是不是 --templates m/house？")),
        ("empty", Some("里没有与内置模板同名的模板")),
        ("m/house", None),
    ] {
        let said = run(&desk, &format!("render case.toml --templates {folder}"));
        assert_eq!(said.code, 0, "{folder}: {}", said.err);
        assert_eq!(
            said.err.contains("提醒：m") | said.err.contains("提醒：empty"),
            words.is_some(),
            "{folder}: {}",
            said.err
        );
        assert!(words.is_none_or(|words| said.err.contains(words)), "{folder}: {}", said.err);
    }
    let said = run(&desk, "render case.toml --templates void");
    assert!(said.code == 1 && said.err.contains("是空的，或者没有标题"), "{}", said.err);
}

#[test]
fn sound_changes_pass() {
    let own = platform(
        "依据[xiaofa 55(1)]{.law}：[xiaofa 55(1)]{.quote}{% if complainants[0].address %}住{{ complainants[0].address }}。{% endif %}\n\n\
         *强调*，写出\\*星号\\*；电话：{{ \"phone\" | label }}。{% for c in claims %}{% if loop.first %}{{ c.kind }}{% endif %}{% endfor %}",
    );
    let (said, code) = checked(&[("zh-Hans/platform.dj", &own)], "--lang en");
    assert_eq!(code, 0, "{said}");
    assert!(
        said.contains("tried with 10 kinds of edge cases") && said.ends_with("1 templates: 0 errors, 0 warnings\n"),
        "{said}"
    );
}

#[test]
fn wrong_templates_fail_with_their_place() {
    // What tera and Djot stop at, and what only a letter shows: one at a time.
    for (middle, code, place) in [
        ("本人住{{ complainants[0].address }}。", "template-gap", "12:23"),
        ("{{ letter.offfice }}", "template-unknown-name", "12:11"),
        ("{% if letter %}", "template-syntax", "70:1"),
        ("{.salutaton}\n甲", "template-markup", "12:2"),
        ("::: signaturr\n甲\n:::", "template-markup", "12:1"),
    ] {
        let (said, exit) = checked(&[("zh-Hans/platform.dj", &platform(middle))], "");
        assert!(exit == 1 && said.contains(&format!("[{code}]")), "{middle}: {exit}\n{said}");
        let found = has(&said, code, &format!("zh-Hans/platform.dj:{place}"));
        assert!(found || code == "template-syntax", "{middle}\n{said}");
    }
}

#[test]
fn what_the_text_shows_is_found_in_branches_never_taken() {
    let lines = [
        ("{% if letter.kind == \"no\" %}{{ purchase.itme }}{% endif %}", "template-unknown-name", "itme"),
        ("{% if letter.kind == \"no\" %}{{ \"fone\" | label }}{% endif %}", "template-unknown-label", "fone"),
        ("{% for c in claims %}{{ c.amuont }}{% endfor %}", "template-unknown-name", "amuont"),
        ("依据[fanbuzhengdang 8]{.law}。", "citation-unknown-article", "8"),
        ("依据[samr-20 9]{.law}。", "citation-repealed", "9"),
        ("依据[duanxin-yuyin-draft 1]{.law}。", "citation-never-enacted", "1"),
        ("依据[samr-121 18(1)]{.law}。", "citation-no-such-part", "18(1)"),
        ("依据[samr-121 17[5]]{.quote}。", "citation-no-such-part", "17[5]"),
        ("依据[xiaofaa 8]{.law}。", "citation-unknown-instrument", "8"),
        ("依据[消法 8]{.law}。", "citation-unreadable", "消"),
        ("依据《市场监督管理投诉举报处理暂行办法》第九条。", "law-repealed", "《"),
        ("甲*乙", "template-stray-mark", "*"),
        ("依照[xiaofa 8]规定", "template-stray-mark", "["),
        ("#甲", "template-stray-mark", "#"),
        ("::: note", "template-unpaired", ":"),
        ("「甲」", "template-foreign-mark", "「"),
        ("依照規定處理", "template-foreign-script", "規"),
        ("Complaint", "template-english", "C"),
    ];
    // No letter takes this branch, so that what tera or Djot would stop at does not hide the rest.
    let middle: String = lines.iter().map(|(line, ..)| format!("{line}\n\n")).collect();
    let own = platform(&format!("{{% if letter.kind == \"no\" %}}\n{middle}{{% endif %}}"));
    let (said, code) = checked(&[("zh-Hans/platform.dj", &own)], "");
    assert_eq!(code, 1);
    for (n, (line, code, words)) in lines.iter().enumerate() {
        let column = line[..line.find(words).unwrap()].chars().count() + 1;
        let place = format!("zh-Hans/platform.dj:{}:{column}", 13 + 2 * n);
        let near = said.split("\n\n").filter(|block| block.contains(&format!(":{}:", 13 + 2 * n)));
        assert!(has(&said, code, &place), "{line}: {code} at {place}\n{}", near.collect::<Vec<_>>().join("\n"));
    }
    assert!(said.contains("请改写为 [samr-121 10]"), "a repealed article names the one in force: {said}");
    assert!(said.contains("是不是“item”") && said.contains("应为：规处"), "{said}");
}

#[test]
fn what_a_letter_lost_is_found() {
    let own = platform(
        "{% if calls %}*{% endif %}甲*\n\n| 一 | 二 | 三 | 四 | 五 | 六 | 七 | 八 | 九 | 十 | 甲 | 乙 | 丙 | 丁 |\n|-|-|-|-|-|-|-|-|-|-|-|-|-|-|\n| 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 |\n\n阿拉伯文：ا",
    );
    let own = own
        .replace("{% include \"zh-Hans/parts/claims.dj\" %}\n\n{% if seller", "\n{% if seller")
        .replace("{% include \"zh-Hans/parts/ending.dj\" %}", "");
    let own = own.replace("{{ respondent.name }}", "该店").replace("value={respondent.name}", "value={me}");
    let (said, code) = checked(&[("zh-Hans/platform.dj", &own)], "--lang en");
    assert_eq!(code, 1);
    for (code, words) in [
        ("template-lost-need", "the letter does not say “"),
        ("template-lost-part", "the letter has no name in the signature"),
        ("template-lost-part", "the letter has no date of the signature"),
        ("template-emptied", "请求”"),
        ("template-printed-mark", "prints the mark “*”"),
        ("template-glyph", "U+0627"),
    ] {
        let mut blocks = said.split("\n\n");
        assert!(
            blocks.any(|block| block.contains(&format!("[{code}]")) && block.contains(words)),
            "{code} {words}\n{said}"
        );
    }
    let row = |cell: &str| format!("|{}\n", format!(" {cell} |").repeat(24));
    let crowded = platform(&[row("甲"), row("---"), row("1")].concat());
    let (said, code) = checked(&[("zh-Hans/platform.dj", &crowded)], "--lang en");
    assert!(code == 1 && said.contains("[template-wide-table]"), "{said}");
}

#[test]
fn parts_and_papers_are_tried_too() {
    let facts = built_in("zh-Hans/parts/facts").replace("{{ e.date }}，{{ me }}收到", "{{ e.dtae }}，{{ me }}收到");
    let paper = built_in("zh-Hans/authorisation") + "\n{.note}\n电话{{ agent.phone }}，{{ paper.sheets }}\n";
    let list = built_in("zh-Hans/checklist").replace("{{ paper.sheets }}", "{{ paper.shets }}");
    let files = [
        ("zh-Hans/parts/facts.dj", facts.as_str()),
        ("zh-Hans/authorisation.dj", paper.as_str()),
        ("zh-Hans/checklist.dj", list.as_str()),
    ];
    let (said, code) = checked(&files, "--lang en");
    assert_eq!(code, 1);
    for (code, words) in [
        ("template-unknown-name", "“e.dtae”"),
        ("template-unknown-name", "“paper.sheets”"),
        ("template-unknown-name", "“paper.shets”"),
        ("template-gap", "authorisation.dj"),
    ] {
        let mut blocks = said.split("\n\n");
        assert!(
            blocks.any(|block| block.contains(&format!("[{code}]")) && block.contains(words)),
            "{code} {words}\n{said}"
        );
    }
}

#[test]
fn traditional_templates_are_traditional() {
    let own = built_in("zh-Hant/spam-centre").replace("騷擾電話投訴", "骚扰电话投訴");
    let (said, code) = checked(&[("zh-Hant/spam-centre.dj", &own)], "--lang zh-Hant");
    assert!(code == 0 && said.contains("應為：騷擾電話") && said.ends_with("0 處錯誤，1 處提醒\n"), "{said}");
}

#[test]
fn the_check_as_it_reads() {
    let wrong = platform(
        "住{{ complainants[0].address }}。\n\n依据[fanbuzhengdang 8]{.law}、[samr-20 9]{.law}：[samr-121 17[5]]{.quote}",
    );
    let files =
        [("zh-Hans/platform.dj", wrong.as_str()), ("zh-Hans/carrier.dj", "{% if %}"), ("misc/merchant.dj", "无")];
    for lang in ["zh-Hans", "en"] {
        let (said, code) = checked(&files, &format!("--lang {lang}"));
        assert_eq!(code, 1);
        let path =
            std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/cli/templates/check.{lang}.txt"));
        assert_data_eq!(said, Data::read_from(&path, None).raw());
    }
}

#[test]
fn the_check_for_programs() {
    let (said, code) = checked(&[("zh-Hans/spam-centre.dj", "# 甲\n\n{{ mee }}\n")], "--format json");
    let json: serde_json::Value = serde_json::from_str(&said).unwrap();
    assert_eq!((code, &json["version"], &json["templates"]), (1, &1.into(), &1.into()));
    let first = &json["findings"][0];
    assert_eq!(
        (&first["code"], &first["line"], &first["column"]),
        (&"template-unknown-name".into(), &3.into(), &4.into())
    );
    assert_eq!(first["file"], "DIR/zh-Hans/spam-centre.dj");
}
