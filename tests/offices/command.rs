//! `tousu offices` and letters addressed by their place, as a user meets them.

use crate::cli_support::{CASE, Desk, Run, finish};
use snapbox::{Data, assert_data_eq};

const LANGUAGES: [&str; 3] = ["zh-Hans", "zh-Hant", "en"];

/// A record of the user's own, read more than a year before the day the tests run on.
const OWN: &str = r#"[[office]]
id = "xiaoxie-gulou"
kind = "association"
name = "南京市鼓楼区消费者协会"
province = "江苏"
city = "南京市"
district = "鼓楼区"
number = "025-0000-0030"
address = "南京市鼓楼区示例路1号"
postcode = "210000"
source = "门口的牌子"
checked = 2025-06-30
"#;

/// Runs on 2026-11-21.
fn run(desk: &Desk, line: &str, env: &[(&str, &str)]) -> Run {
    let mut command = desk.command(line);
    command.env("SOURCE_DATE_EPOCH", "1795219200").envs(env.iter().copied());
    finish(command, b"")
}

/// Holds a text against the file of this name in `tests/offices/command/`.
fn pinned(text: &str, name: &str) {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/offices/command").join(name);
    assert_data_eq!(text.to_owned(), Data::read_from(&path, None).raw());
}

/// The small case with other letters.
fn letters(letters: &str) -> String {
    CASE.replace("[[letter]]\nto = \"merchant\"\n", letters)
}

#[test]
fn listing_and_finding_in_three_languages() {
    let desk = Desk::new();
    desk.put("own/nanjing.toml", OWN);
    for lang in LANGUAGES {
        let mut all = String::new();
        for line in [
            "offices --help",
            "offices --kind hotline,channel",
            "offices 湖北",
            "offices 內蒙古 --kind bureau",
            "offices 12321",
            "offices 12300",
            "offices 鼓楼 --offices own",
            "offices --kind association --offices own",
            "offices 火星",
            "offices --kind burea",
        ] {
            let run = run(&desk, &format!("{line} --lang {lang}"), &[]);
            all += &format!("$ tousu {line}\n{}{}", run.out, run.err);
            all += &format!("[{}]\n\n", run.code);
        }
        pinned(&all, &format!("offices.{lang}.txt"));
    }
}

#[test]
fn every_record_is_listed_on_a_line_of_its_own() {
    let desk = Desk::new();
    let all = run(&desk, "offices", &[]);
    assert_eq!((all.code, all.err.as_str()), (0, ""));
    assert_eq!(all.out.lines().count(), 73);
    let bureaus = run(&desk, "offices --kind bureau", &[]);
    assert_eq!(bureaus.out.lines().count(), 31);
}

#[test]
fn json_has_both_scripts_and_says_what_is_old() {
    let desk = Desk::new();
    desk.put("own.toml", OWN.replace("门口的牌子", "门口\\\"的\\\\牌子\\\""));
    let run = run(&desk, "offices 鼓楼 --format json --offices own.toml", &[]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    pinned(&run.out, "own.json");
}

#[test]
fn own_records_come_from_the_users_folder_and_the_option_replaces_them() {
    let desk = Desk::new();
    desk.put("config/tousu/offices/a.toml", OWN);
    desk.put("config/tousu/offices/notes.txt", "not read");
    desk.put("other.toml", OWN.replace("025-0000-0030", "025-0000-0031"));
    let config = desk.path().join("config").display().to_string();
    let config = [("XDG_CONFIG_HOME", config.as_str())];
    assert!(run(&desk, "offices 鼓楼", &config).out.contains("025-0000-0030"));
    let replaced = run(&desk, "offices 鼓楼 --offices other.toml", &config).out;
    assert!(replaced.contains("025-0000-0031") && !replaced.contains("025-0000-0030"), "{replaced}");
    let home = desk.path().join("home").display().to_string();
    desk.put("home/.config/tousu/offices/a.toml", OWN);
    if cfg!(all(unix, not(target_os = "macos"))) {
        assert!(run(&desk, "offices 鼓楼", &[("HOME", &home)]).out.contains("025-0000-0030"));
    }
    assert_eq!(run(&desk, "offices 鼓楼", &[]).code, 1, "without a folder there is no such record");
}

#[test]
fn a_wrong_own_record_is_shown_with_its_place() {
    let desk = Desk::new();
    desk.put("own.toml", OWN.replace("江苏", "江芬").replace("checked = 2025-06-30\n", "") + OWN);
    for lang in LANGUAGES {
        let run = run(&desk, &format!("check case.toml --offices own.toml --lang {lang}"), &[]);
        assert_eq!((run.code, run.out.as_str()), (1, ""));
        pinned(&run.err, &format!("wrong.{lang}.txt"));
    }
    let run = run(&desk, "offices --offices no.toml", &[]);
    assert_eq!(run.code, 4, "{}", run.err);
}

#[test]
fn what_a_place_does_not_tell_is_explained() {
    let desk = Desk::new();
    let to = |letter: &str| format!("[[letter]]\n{letter}\n");
    let all = [
        to("to = \"bureau-report\"\nprovince = \"广栋\""),
        to("to = \"bureau-appeal\"\nprovince = \"广东\""),
        to("to = \"bureau-report\"\ncity = \"南京市\""),
        to("to = \"regulator-report\"\nprovince = \"江苏\"\ncity = \"南京市\""),
        to("to = \"regulator-report\"\nprovince = \"江苏\"\ndistrict = \"鼓楼区\""),
        to("to = \"regulator-complaint\"\nprovince = \"江苏\"\ncity = \"苏州\"\ndistrict = \"姑苏区\""),
        to("to = \"regulator-complaint\"\nprovince = \"北京\"\ndistrict = \"朝阳区\""),
        to("to = \"association\"\nprovince = \"北京\"\ndistrict = \"朝阳区\""),
        to("to = \"association\""),
    ];
    desk.put("case.toml", letters(&all.concat()));
    for lang in LANGUAGES {
        let run = run(&desk, &format!("check case.toml --lang {lang}"), &[]);
        let ours = |block: &&str| {
            ["unknown-province", "place-", "office-", "association-unknown"]
                .iter()
                .any(|code| block.contains(&format!("[{code}")))
        };
        let blocks: Vec<&str> = run.err.split("\n\n").filter(ours).collect();
        pinned(&(blocks.join("\n\n") + "\n"), &format!("places.{lang}.txt"));
    }
}

#[test]
fn letters_go_to_the_office_of_the_place() {
    let desk = Desk::new();
    let case = CASE.replace("phone = \"138-0000-0001\"", "phone = \"138-0000-0001\"\naddress = \"南京市样本路1号\"");
    let case = case.replace("有限公司\"", "有限公司\"\naddress = \"杭州市样本路2号\"");
    let case = case.replace(
        "to = \"merchant\"\n",
        "to = \"regulator-complaint\"\nprovince = \"浙江\"\ncity = \"杭州市\"\ndistrict = \"西湖区\"\n\n\
         [[letter]]\nto = \"association\"\ncity = \"南京市\"\ndistrict = \"鼓楼区\"\n",
    );
    desk.put("case.toml", case);
    desk.put("own.toml", OWN);
    let run = run(&desk, "render case.toml --format form --script zh-Hans,zh-Hant --offices own.toml", &[]);
    assert_eq!(run.code, 0, "{}", run.err);
    for (file, words) in [
        ("美容仪_01_regulator-complaint_zh-Hans", "杭州市西湖区市场监督管理局："),
        ("美容仪_01_regulator-complaint_zh-Hant", "杭州市西湖區市場監督管理局："),
        ("美容仪_02_association_zh-Hans", "南京市鼓楼区消费者协会："),
        ("美容仪_02_association_zh-Hant", "南京市鼓樓區消費者協會："),
    ] {
        let text = desk.text(&format!("letters/{file}.form.txt"));
        assert!(text.contains(words), "{file}: {text}");
    }
}
