//! Every command as a user gives it: help, usage errors, `check`, `init`, `templates`, `fonts`, exit codes.

use std::process::Stdio;

use crate::cli_support::{CASE, Desk, finish};
use snapbox::{Data, assert_data_eq};

/// Holds a text against the file of this name in `tests/cli/commands/`.
fn pinned(text: &str, name: &str) {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cli/commands").join(name);
    assert_data_eq!(text.to_owned(), Data::read_from(&path, None).raw());
}

#[test]
fn without_arguments_it_greets() {
    let run = Desk::new().run("");
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    pinned(&run.out, "greeting.txt");
}

#[test]
fn help_in_three_languages() {
    let desk = Desk::new();
    for lang in ["zh-Hans", "zh-Hant", "en"] {
        let mut all = String::new();
        for command in
            ["", "render", "check", "init", "templates", "templates show", "templates export", "fonts", "envelope"]
        {
            let run = desk.run(&format!("{command} --help --lang {lang}"));
            assert_eq!((run.code, run.err.as_str()), (0, ""), "{command}");
            all += &format!("$ tousu {command} --help\n{}\n", run.out);
        }
        pinned(&all, &format!("help.{lang}.txt"));
    }
}

#[test]
fn usage_errors_are_explained_in_the_users_language() {
    let desk = Desk::new();
    for (lang, file) in [("zh-Hans", "usage.zh-Hans.txt"), ("zh-Hant", "usage.zh-Hant.txt"), ("en", "usage.en.txt")] {
        let mut all = String::new();
        for line in [
            "rendr case.toml",
            "case.toml",
            "render",
            "render case.toml --to mechant",
            "render case.toml --format docx",
            "render case.toml --script zh-TW",
            "render case.toml --width wide",
            "render case.toml --max-chars -5",
            "render case.toml --out",
            "render case.toml --outt x",
            "check case.toml --to merchant",
            "templates",
            "templates shwo x",
            "fonts all",
        ] {
            let run = desk.run(&format!("{line} --lang {lang}"));
            assert_eq!((run.code, run.out.as_str()), (2, ""), "{line}");
            all += &format!("$ tousu {line}\n{}", run.err);
        }
        pinned(&all, file);
    }
    assert_eq!(desk.names("."), ["case.toml"], "a wrong command line leaves nothing behind");
}

#[test]
fn the_language_comes_from_the_option_then_the_environment() {
    let desk = Desk::new();
    let first = |env: &[(&str, &str)], line: &str| {
        let mut command = desk.command(line);
        command.env_remove("LANG").envs(env.iter().copied());
        finish(command, b"").err.lines().next().unwrap_or_default().to_owned()
    };
    assert_eq!(first(&[("LANG", "zh_CN.UTF-8")], "check no.toml"), "错误：读不了 no.toml：没有这个文件或者文件夹");
    assert_eq!(first(&[("LANG", "zh_TW.UTF-8")], "check no.toml"), "錯誤：無法讀取 no.toml：沒有這個檔案或者資料夾");
    assert_eq!(
        first(&[("LANG", "en_GB.UTF-8")], "check no.toml"),
        "error: cannot read no.toml: there is no such file or folder"
    );
    assert_eq!(
        first(&[("LC_ALL", "zh_HK.UTF-8"), ("LANG", "en_GB")], "check no.toml"),
        "錯誤：無法讀取 no.toml：沒有這個檔案或者資料夾"
    );
    let option = first(&[("LANG", "zh_CN.UTF-8")], "--lang=en check no.toml");
    assert_eq!(option, "error: cannot read no.toml: there is no such file or folder");
    let unknown = first(&[("LANG", "zh_CN.UTF-8")], "--lang fr check no.toml");
    assert_eq!(unknown, "错误：--lang <LANG> 不能是“fr”");
}

#[test]
fn check_says_which_letters_can_be_written() {
    let desk = Desk::new();
    let run = desk.run("check case.toml");
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    assert_eq!(run.out, "case.toml：0 处错误，0 处提醒\n  1. 致商家的投诉函：可以寄出\n");

    let example = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/beauty-device.toml");
    let run = desk.run(&format!("check {example}"));
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.out.contains("：0 处错误，") && run.out.contains("\n  1. 致商家的"), "{}", run.out);
}

#[test]
fn check_reads_standard_input_and_several_files() {
    let desk = Desk::new();
    let run = desk.pipe("check -", CASE);
    assert_eq!((run.code, run.out.lines().next()), (0, Some("<stdin>：0 处错误，0 处提醒")));
    desk.put("bad.toml", CASE.replace("\"张三\"", "张三"));
    let run = desk.run("check bad.toml case.toml");
    assert_eq!(run.code, 1);
    assert!(run.out.starts_with("bad.toml：1 处错误，0 处提醒\ncase.toml：0 处错误，0 处提醒\n"), "{}", run.out);
    assert!(run.err.contains("bad.toml:6:8"), "{}", run.err);
    let run = desk.run("check no.toml bad.toml case.toml");
    assert_eq!(run.code, 4, "the heaviest of several ends decides");
    assert!(run.out.contains("case.toml：0 处错误"), "the other files are checked all the same");
}

#[test]
fn files_that_are_no_case_files() {
    let desk = Desk::new();
    desk.put("letter.pdf", b"%PDF-1.7\n\0\0\xff");
    desk.put("gbk.toml", b"id = \"\xcd\xb6\xcb\xdf\"\n");
    desk.put("utf16.toml", b"\xff\xfei\0d\0");
    desk.put("big.toml", "# 长\n".repeat(4 << 20));
    desk.put("folder/x", "");
    for (file, why) in [
        ("no.toml", "错误：读不了 no.toml：没有这个文件或者文件夹\n"),
        ("folder", "错误：读不了 folder：这是文件夹，不是文件\n"),
        ("letter.pdf", "错误：letter.pdf 不是文字文件；这里要的是用记事本一类的编辑器写的 .toml 文件\n"),
        ("gbk.toml", "错误：gbk.toml 不是 UTF-8 编码；请在编辑器里另存为 UTF-8\n"),
        ("utf16.toml", "错误：utf16.toml 不是 UTF-8 编码；请在编辑器里另存为 UTF-8\n"),
        ("big.toml", "错误：big.toml 太大：最多读 16 MB\n"),
    ] {
        for command in ["check", "render"] {
            let run = desk.run(&format!("{command} {file}"));
            assert_eq!((run.code, run.err.as_str(), run.out.as_str()), (4, why, ""), "{command} {file}");
        }
    }
    assert!(!desk.path().join("letters").exists());
}

#[test]
fn a_file_full_of_errors_is_not_listed_to_the_end() {
    let desk = Desk::new();
    desk.put("notes.txt", "今天又接到推销电话\n".repeat(20_000));
    let run = desk.run("check notes.txt");
    assert_eq!(run.code, 1);
    assert!(run.err.ends_with("还有 60 处没有列出；请先改好上面这些。\n"));
}

#[test]
fn colour_only_where_it_is_wanted() {
    let desk = Desk::new();
    desk.put("bad.toml", "version = 2\n");
    let err = |line: &str| desk.run(line).err;
    assert!(!err("check bad.toml").contains('\u{1b}'), "standard error is no terminal here");
    assert!(err("check bad.toml --color always").contains('\u{1b}'));
    assert!(!err("check bad.toml --color never").contains('\u{1b}'));
}

#[test]
fn init_writes_a_file_and_never_over_another() {
    let desk = Desk::new();
    let run = desk.run("init");
    assert_eq!((run.code, run.err.as_str()), (4, "错误：case.toml 已经存在；要覆盖请加 --force\n"));
    assert_eq!(desk.text("case.toml"), CASE);

    let run = desk.run("init new.toml");
    assert_eq!((run.code, run.err.as_str()), (0, "已写出 new.toml。填写之后运行：tousu check new.toml\n"));
    let printed = desk.run("init -");
    // A file has the line that names its schema besides.
    let written = desk.text("new.toml");
    let (_, written) = written.split_once('\n').unwrap();
    assert_eq!((printed.code, printed.out.trim_end()), (0, written.trim_end()));
    assert_ne!(desk.run("init - --lang zh-Hant").out, "");

    assert_eq!(desk.run("init --force").code, 0);
    assert_eq!(desk.text("case.toml"), desk.text("new.toml"));
    let run = desk.run("init no/such/case.toml");
    assert_eq!((run.code, run.err.as_str()), (4, "错误：写不了 no/such/case.toml：没有这个文件或者文件夹\n"));
}

#[test]
fn templates_are_listed_shown_and_exported() {
    let desk = Desk::new();
    let list = desk.run("templates list").out;
    assert!(list.lines().any(|l| l == "zh-Hans/merchant.dj"), "{list}");
    let shown = desk.run("templates show zh-Hans/merchant");
    assert_eq!((shown.code, &shown.out), (0, &desk.run("templates show zh-Hans/merchant.dj").out));
    let run = desk.run("templates show merchant");
    assert_eq!((run.code, run.err.as_str()), (2, "错误：没有名为“merchant”的模板；tousu templates list 列出全部\n"));

    assert_eq!(desk.run("templates export my").code, 0);
    assert_eq!(desk.text("my/zh-Hans/merchant.dj").trim_end(), shown.out.trim_end());
    desk.put("my/zh-Hans/merchant.dj", "改过");
    let run = desk.run("templates export my");
    assert_eq!(run.code, 4);
    assert!(run.err.starts_with("错误：my/zh-Hans/merchant.dj 已经存在"), "{}", run.err);
    assert_eq!(desk.text("my/zh-Hans/merchant.dj"), "改过");
    assert_eq!(desk.run("templates export my --force").code, 0);
    assert_ne!(desk.text("my/zh-Hans/merchant.dj"), "改过");
}

#[test]
fn fonts_and_their_licences() {
    let desk = Desk::new();
    let list = desk.run("fonts");
    assert_eq!((list.code, list.err.as_str()), (0, ""));
    assert!(list.out.lines().all(|l| l.split('\t').count() == 4), "{}", list.out);
    let licences = desk.run("fonts --licenses").out;
    assert!(licences.starts_with(&list.out) && licences.contains("SIL OPEN FONT LICENSE"));
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told() {
    let desk = Desk::new();
    for line in ["", "--help", "check case.toml", "init -", "fonts", "render case.toml --out - --format text"] {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let output = desk.command(line).stdout(full).stderr(Stdio::piped()).output().unwrap();
        assert_eq!(output.status.code(), Some(4), "{line}");
        assert_eq!(String::from_utf8_lossy(&output.stderr), "错误：写不了 <stdout>：磁盘已满\n", "{line}");
    }
}

#[test]
fn a_closed_pipe_ends_output_quietly() {
    let desk = Desk::new();
    for line in ["fonts --licenses", "init -", "render case.toml --out - --format text"] {
        let mut command = desk.command(line);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{line}");
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{line}");
    }
}

/// A program that reads the report finds in it whatever keeps cases from being checked, and nothing beside it.
#[test]
fn the_report_says_what_else_is_wrong() {
    let desk = Desk::new();
    desk.put("style.toml", "[page]\nwidth = \"20 字\"\n");
    desk.put("offices.toml", "[[office]]\nid = \"a\"\n");
    desk.put("templates/zh-Hans/merchant.dj", "# 信\n\n{{ 投诉人 }}\n");
    desk.put("bytes.toml", b"\xFF\x00");
    for (line, exit, code, place, cases) in [
        ("--style gongwen", 2, "invalid-value", None, 0),
        ("--style style.toml", 1, "style-relative", Some(("style.toml", 2)), 0),
        ("--style none.toml", 4, "cannot-read", Some(("none.toml", 0)), 0),
        ("--font case.toml", 4, "font-refused", Some(("case.toml", 0)), 0),
        ("--font none.otf", 4, "cannot-read", Some(("none.otf", 0)), 0),
        ("--offices offices.toml", 1, "missing", Some(("offices.toml", 1)), 0),
        ("--templates none", 4, "cannot-read", Some(("none", 0)), 0),
        ("--templates templates", 1, "template", Some(("templates/zh-Hans/merchant.dj", 3)), 1),
        ("bytes.toml", 4, "not-text", Some(("bytes.toml", 0)), 1),
    ] {
        let run = desk.run(&format!("check case.toml --format json {line}"));
        assert_eq!((run.code, run.err.as_str()), (exit, ""), "{line}");
        let report: serde_json::Value = serde_json::from_str(&run.out).expect(line);
        let first = &report["findings"][0];
        assert_eq!((first["code"].as_str(), first["severity"].as_str()), (Some(code), Some("error")), "{line}");
        assert!(first["message"].as_str().is_some_and(|m| !m.is_empty()), "{line}: {}", run.out);
        let found = first["file"].as_str().map(|file| (file, first["line"].as_u64().unwrap_or(0)));
        assert_eq!(found, place, "{line}");
        assert_eq!(report["cases"].as_array().map(Vec::len), Some(cases), "{line}");
    }
    let sound = desk.run("check case.toml --format json");
    let report: serde_json::Value = serde_json::from_str(&sound.out).expect("JSON");
    assert_eq!((sound.code, report["findings"].as_array().map(Vec::len)), (0, Some(0)));
}

#[test]
fn roles_of_fonts_are_told_in_the_users_language() {
    let desk = Desk::new();
    for (lang, role) in [("zh-Hans", "宋体：简体正文"), ("zh-Hant", "宋體：簡體正文"), ("en", "宋体: body, simplified")]
    {
        let run = desk.run(&format!("fonts --lang {lang}"));
        assert_eq!((run.code, run.out.lines().count()), (0, 8));
        assert!(run.out.contains(role) && !run.out.contains("cli-font-role"), "{lang}: {}", run.out);
    }
}

/// What the parser of the command line would say in English is said in the user's language too.
#[test]
fn every_usage_error_is_in_the_users_language() {
    let desk = Desk::new();
    for (line, says) in [
        ("render case.toml --style letter --style official", "--style <STYLE> 写了两次"),
        ("law xiaofa 55 --grep 欺诈", "不能同时用"),
        ("next case.toml --to merchant", "缺少 --write"),
        ("render case.toml --max-chars -1", "--max-chars <N> 不能是“-1”"),
        ("render case.toml --width -1", "--width <N> 不能是“-1”"),
    ] {
        let run = desk.run(line);
        assert_eq!(run.code, 2, "{line}");
        assert!(run.err.contains(says) && !run.err.contains("error"), "{line}: {}", run.err);
    }
    let folder = desk.run("init .");
    assert_eq!((folder.code, folder.err.as_str()), (4, "错误：写不了 .：这是文件夹，不是文件\n"));
}

#[cfg(unix)]
#[test]
fn bytes_that_are_no_text_are_told_in_the_users_language() {
    use std::os::unix::ffi::OsStrExt;
    let mut command = Desk::new().command("check");
    command.current_dir("/").arg(std::ffi::OsStr::from_bytes(b"\xff.toml"));
    let run = finish(command, b"");
    assert_eq!(run.code, 2);
    assert!(run.err.starts_with("错误：有的参数不是 UTF-8 编码"), "{}", run.err);
}
