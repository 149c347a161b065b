//! `tousu render` as a user runs it: what is written where, what is never overwritten, what comes out of a case file's text.

use std::fs;
use std::path::Path;

use crate::cli_support::{CASE, Desk, finish};
use snapbox::{Data, assert_data_eq};

const PDF: &str = "letters/美容仪_01_merchant_zh-Hans.pdf";
const TEXT: &str = "letters/美容仪_01_merchant_zh-Hans.txt";

/// The case with other words in the place of some of its own.
fn case(pairs: &[(&str, &str)]) -> String {
    pairs.iter().fold(CASE.to_owned(), |text, (from, to)| {
        assert!(text.contains(from), "{from}");
        text.replacen(from, to, 1)
    })
}

/// The letter of a case as text for a web form: no line breaks inside paragraphs.
fn form(case: &str) -> String {
    let run = Desk::new().pipe("render - --out - --format form", case);
    assert_eq!(run.code, 0, "{}", run.err);
    run.out
}

#[test]
fn a_case_becomes_letters() {
    let desk = Desk::new();
    let run = desk.run("render case.toml");
    assert_eq!(run.code, 0, "{}", run.err);
    assert_eq!((run.out.as_str(), run.err), ("", format!("已写出 {PDF}\n已写出 {TEXT}\n")));
    assert!(desk.bytes(PDF).starts_with(b"%PDF-"));
    assert!(desk.text(TEXT).contains("射频美容仪"));
}

#[test]
fn nothing_is_written_for_a_case_with_errors() {
    let desk = Desk::new();
    desk.put("case.toml", case(&[("\"张三\"", "“张三”")]));
    let run = desk.run("render case.toml");
    assert_eq!(run.code, 1);
    assert!(run.err.contains("case.toml:6:8"), "{}", run.err);
    assert_eq!(desk.names("."), ["case.toml"]);

    desk.put("good.toml", case(&[("\"美容仪\"", "\"good\"")]));
    let run = desk.run("render case.toml good.toml --format text");
    assert_eq!((run.code, desk.names("letters").len()), (1, 2), "the sound case is written all the same: {}", run.err);
}

#[test]
fn warnings_do_not_keep_a_letter() {
    let desk = Desk::new();
    desk.put("case.toml", case(&[("退款，对方", "退款,对方")]));
    let run = desk.run("render case.toml --format text");
    assert_eq!(run.code, 0);
    assert!(run.err.contains("提醒[half-width-mark]") && run.err.contains("已写出"), "{}", run.err);
}

#[test]
fn the_same_case_gives_the_same_bytes() {
    let (one, two) = (Desk::new(), Desk::new());
    for desk in [&one, &two] {
        assert_eq!(desk.run("render case.toml --format pdf,text,form").code, 0);
    }
    assert_eq!(one.names("letters"), two.names("letters"));
    for name in one.names("letters") {
        let name = format!("letters/{name}");
        assert!(one.bytes(&name) == two.bytes(&name), "{name}");
    }
}

#[test]
fn a_case_without_date_takes_the_day_from_the_environment() {
    let undated = case(&[("date = 2026-11-20\n", "")]);
    let desk = Desk::new();
    desk.put("case.toml", undated);
    let mut command = desk.command("render case.toml --out - --format text");
    command.env("SOURCE_DATE_EPOCH", "1793836800");
    let run = finish(command, b"");
    assert!(run.out.trim_end().ends_with("2026年11月5日"), "{}", run.out);
    let mut command = desk.command("check case.toml");
    command.env("SOURCE_DATE_EPOCH", "1788220800");
    let run = finish(command, b"");
    assert!(run.code == 1 && run.err.contains("date-after-letter"), "that day is before the facts: {}", run.err);
}

#[test]
fn existing_files() {
    let desk = Desk::new();
    let line = "render case.toml --format text";
    assert_eq!(desk.run(line).err, format!("已写出 {TEXT}\n"));
    assert_eq!(desk.run(line).err, format!("没有变化 {TEXT}\n"));

    desk.put("case.toml", case(&[("1980\n\n[[grie", "2980\n\n[[grie")]));
    let run = desk.run(line);
    assert_eq!((run.code, run.err), (0, format!("已写出 {TEXT}\n")), "its own file is replaced");

    desk.put(TEXT, "我改过的信");
    let run = desk.run("render case.toml");
    assert_eq!(run.code, 4);
    assert!(run.err.starts_with(&format!("错误：{TEXT} 已经存在，且不是本程序写出的")), "{}", run.err);
    assert_eq!(desk.text(TEXT), "我改过的信");
    assert!(!desk.path().join(PDF).exists(), "nothing is written unless everything can be");

    assert_eq!(desk.run("render case.toml --force").code, 0);
    assert!(desk.text(TEXT).contains("射频美容仪") && desk.path().join(PDF).exists());
}

#[test]
fn a_file_of_the_users_own_is_not_replaced() {
    let desk = Desk::new();
    desk.put(TEXT, "别的程序写的");
    assert_eq!(desk.run("render case.toml --format text").code, 4);
    assert_eq!(desk.text(TEXT), "别的程序写的");
    assert_eq!(desk.run("render case.toml --format text --out other").code, 0);
}

#[cfg(unix)]
#[test]
fn outputs_are_the_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::new();
    assert_eq!(desk.run("render case.toml --out a/b").code, 0);
    assert_eq!(desk.run("init new.toml").code, 0);
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&desk.path().join("a")), 0o700);
    assert_eq!(mode(&desk.path().join("a/b")), 0o700);
    assert_eq!(mode(&desk.path().join("new.toml")), 0o600);
    for name in desk.names("a/b") {
        assert_eq!(mode(&desk.path().join("a/b").join(&name)), 0o600, "{name}");
    }
}

#[test]
fn folders_that_cannot_be_written() {
    let desk = Desk::new();
    desk.put("file", "");
    let run = desk.run("render case.toml --out file");
    assert_eq!((run.code, run.err.as_str()), (4, "错误：写不了 file：应为文件夹的地方是一个文件\n"));
    let run = desk.run("render case.toml --out file/letters");
    assert_eq!((run.code, run.err.as_str()), (4, "错误：写不了 file/letters：应为文件夹的地方是一个文件\n"));
    let run = desk.run("render case.toml --out /proc/letters");
    assert_eq!(run.code, 4);
    assert!(run.err.starts_with("错误：写不了 /proc/letters："), "{}", run.err);
    fs::create_dir_all(desk.path().join(TEXT)).unwrap();
    let run = desk.run("render case.toml --format text");
    assert_eq!(run.code, 4);
    assert!(run.err.contains("这是文件夹，不是文件"), "{}", run.err);
}

#[test]
fn standard_input_and_output() {
    let desk = Desk::new();
    let run = desk.pipe("render - --out - --format text", CASE);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    assert_eq!(desk.run("render case.toml --format text").code, 0);
    assert_eq!(run.out, desk.text(TEXT));
    let run = desk.run("render case.toml --out -");
    assert_eq!((run.code, run.out.as_str()), (2, ""));
    assert_eq!(run.err, "错误：标准输出只能写一个文件，这里有 2 个；请用 --to、--script、--format 选出一个\n");
}

#[test]
fn choosing_letters_formats_and_scripts() {
    let desk = Desk::new();
    let more =
        "\n[[letter]]\nto = \"hotline\"\n\n[[letter]]\nto = \"regulator-report\"\noffice = \"示例市市场监督管理局\"\n";
    desk.put("case.toml", format!("{CASE}{more}"));
    assert_eq!(desk.run("render case.toml --to hotline,merchant --format text,form --out a").code, 0);
    assert_eq!(
        desk.names("a"),
        [
            ".tousu-files",
            "美容仪_01_merchant_zh-Hans.form.txt",
            "美容仪_01_merchant_zh-Hans.txt",
            "美容仪_02_hotline_zh-Hans.form.txt",
            "美容仪_02_hotline_zh-Hans.txt"
        ]
    );
    let run = desk.run("render case.toml --to carrier");
    assert_eq!(
        (run.code, run.err.as_str()),
        (
            1,
            "错误：case.toml 里没有致电信运营商的投诉函；要写的，在文件里加上 [[letter]]（to = \"carrier\"），否则改 --to\n"
        )
    );
    let run = desk.run("render case.toml --to hotline --format pdf");
    assert_eq!(run.code, 0);
    assert!(run.err.starts_with("提醒：没有可写出的文件"), "{}", run.err);
    let run = desk.run("render case.toml --format text,text --to hotline --to hotline --out b");
    assert_eq!((run.code, desk.names("b").len()), (0, 2), "said twice is meant once: {}", run.err);
}

#[test]
fn two_cases_of_one_id() {
    let desk = Desk::new();
    desk.put("other.toml", CASE);
    let run = desk.run("render case.toml other.toml --format text");
    assert_eq!(run.code, 4);
    assert_eq!(run.err, format!("错误：两封信的文件名都是 {TEXT}；请给两个案情文件写上不同的 id\n"));
    assert!(!desk.path().join(TEXT).exists());
}

#[test]
fn names_of_files_are_safe() {
    let desk = Desk::new();
    desk.put("case.toml", case(&[("\"美容仪\"", "\"../../甲/乙 丙:*?\"")]));
    assert_eq!(desk.run("render case.toml --format text").code, 0);
    assert_eq!(desk.names("letters"), [".tousu-files", "甲-乙-丙_01_merchant_zh-Hans.txt"]);
}

#[test]
fn a_text_too_long_for_a_form_is_reported_with_its_sentence() {
    let desk = Desk::new();
    let run = desk.run("render case.toml --format form --max-chars 100");
    assert_eq!(run.code, 0);
    assert!(run.err.starts_with("提醒：美容仪_01_merchant_zh-Hans 共 "), "{}", run.err);
    assert!(run.err.contains("字；从这一句起超出："), "{}", run.err);
    let run = desk.run("render case.toml --format form --max-chars 100000");
    assert!(!run.err.contains("提醒"), "{}", run.err);
}

#[test]
fn widths() {
    let desk = Desk::new();
    for width in ["0", "1", "2", "40", "1000"] {
        let run = desk.run(&format!("render case.toml --out - --format text --width {width}"));
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{width}");
        assert!(run.out.replace([' ', '　', '\n'], "").contains("射频美容仪"), "{width}");
    }
    let run = desk.run("render case.toml --out - --format text --width 100000000000");
    assert_eq!(run.code, 2);
    assert!(run.err.starts_with("错误：--width <N> 不能是“100000000000”\n  可以写：0, 1, 2, …, 1000\n"), "{}", run.err);
}

#[test]
fn templates_of_the_users_own() {
    let desk = Desk::new();
    let line = "render case.toml --out - --format text --templates my";
    assert_eq!(desk.run(line).err, "错误：读不了 my：没有这个文件或者文件夹\n");
    assert_eq!(desk.run(line).code, 4);
    desk.put("my/zh-Hans/merchant.dj", "{.title}\n# 我的信\n\n我是{{ complainants[0].name }}。\n");
    let run = desk.run(line);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.out.contains("我的信") && run.out.contains("我是张三。"), "{}", run.out);

    desk.put("my/zh-Hans/merchant.dj", "# 我的信\n\n我是{{ 投诉人 }}。\n");
    let run = desk.run(line);
    assert_eq!(run.code, 1);
    assert!(run.err.contains("my/zh-Hans/merchant.dj:3:6"), "{}", run.err);
    desk.put("my/zh-Hans/merchant.dj", "# 我的信\n\n我是张三，{% if x %}。\n");
    let run = desk.run("check case.toml --templates my");
    assert_eq!(run.code, 1);
    assert!(run.err.contains("模板 my/zh-Hans/merchant.dj 有误"), "{}", run.err);
}

#[test]
fn whatever_a_case_file_says_is_text() {
    for words in [
        "{{ 1 + 1 }}与{% raw %}",
        "{# 不是注释 #}",
        "*a*和_b_",
        "[x]{.law}",
        "[民法典](https://example.org)",
        "# h",
        "| a | b |",
        "1. x",
        "- x",
        "> x",
        "``` x ```和`y`",
        "$`x`",
        "{=x=}{-y-}^z^~w~",
        "::: signature",
        "{.salutation}",
        ":smile:",
        "<b>&amp;&lt;</b>",
        "a--b---c...d",
        "'a'",
        "x[^1]",
        "\\\\（反斜线）\\\\*",
        "%s%n$HOME`id`",
        "![图](file:///etc/passwd)",
    ] {
        let toml = words.replace("\\\\", "\\");
        for place in ["本人要求退货退款", "射频美容仪", "杭州示例美容科技有限公司"] {
            let made = form(&case(&[(place, &format!("甲{words}乙"))]));
            assert!(made.contains(&format!("甲{toml}乙")), "{words} in {place}:\n{made}");
        }
        let begins = form(&case(&[("本人要求退货退款", &format!("{words}，甲"))]));
        assert!(begins.contains(&format!("{toml}，甲")), "{words} at the beginning:\n{begins}");
    }
    assert!(form(&case(&[("本人要求退货退款", "\\\"引号\\\"内")])).contains("\"引号\"内"));
}

#[test]
fn styles_by_name_environment_and_file() {
    let desk = Desk::new();
    desk.put("my.toml", "base = \"official\"\n\n[body]\nfamily = \"song\"\nlabel = \"song\"\n");
    let pdf = |line: &str, env: &[(&str, &str)]| {
        let mut command = desk.command(&format!("render case.toml --format pdf --force {line}"));
        command.envs(env.iter().copied());
        let run = finish(command, b"");
        assert_eq!(run.code, 0, "{line}: {}", run.err);
        desk.bytes(PDF)
    };
    let letter = pdf("", &[]);
    let official = pdf("--style official", &[]);
    assert_ne!(letter, official);
    assert_eq!(pdf("--style letter", &[]), letter);
    assert_eq!(pdf("", &[("TOUSU_STYLE", "official")]), official);
    assert_eq!(pdf("", &[("TOUSU_STYLE", "")]), letter);
    assert_eq!(pdf("--style letter", &[("TOUSU_STYLE", "official")]), letter, "the option goes first");
    let own = pdf("--style my.toml", &[]);
    let has_fangsong = |pdf: &[u8]| {
        let pdf = lopdf::Document::load_mem(pdf).unwrap();
        let names = pdf.objects.values().filter_map(|o| o.as_dict().ok()?.get(b"BaseFont").ok()?.as_name().ok());
        names.map(String::from_utf8_lossy).any(|name| name.contains("ZhuqueFangsong"))
    };
    assert_eq!([&letter, &official, &own].map(|pdf| has_fangsong(pdf)), [false, true, false]);
    assert_eq!(pdf("--compact", &[]), letter, "a letter that is no page too long stays as it is");
}

#[test]
fn styles_that_cannot_be_used() {
    let desk = Desk::new();
    let files = [
        ("syntax.toml", "[page\nwidth = 1\n"),
        ("keys.toml", "base = \"offical\"\n[pages]\n[body]\nsise = \"三号\"\nfamily = \"kaiti\"\nindent = 2\n"),
        ("lengths.toml", "[page]\nwidth = \"210\"\ntop = \"-3 mm\"\n[title]\nsize = \"二十号\"\n"),
        (
            "limits.toml",
            "[body]\nsize = \"2 pt\"\n[title]\npitch = \"10 pt\"\n[mark]\nwhite = 300\n[[compact]]\nsize = \"小三\"\n\
             characters = 42\nlines = 3\n",
        ),
        ("page.toml", "base = \"official\"\n[page]\nwidth = \"148 mm\"\nheight = \"210 mm\"\n"),
        (
            "units.toml",
            "[page]\nwidth = \"20 字\"\n[body]\nsize = \"1 行\"\n[title]\nsize = \"12 px\"\npitch = \"33\"\nbelow = 7.5\n[area]\ncharacters = -3\n",
        ),
        ("inherited.toml", "[area]\nlines = 30\n[title]\nfamily = \"hei\"\nsize = \"40 pt\"\n"),
        ("measured.toml", "[area]\nheight = \"672 pt\"\nwidth = \"200 pt\"\n"),
        ("misplaced.toml", "[body]\nbase = \"official\"\ndate = 1\n[[compact]]\nsize = \"五号\"\n"),
        ("grid.toml", "base = \"official\"\n[area]\ncharacters = 40\n[footer]\ngap = \"40 mm\"\n"),
    ];
    for (name, text) in files {
        desk.put(name, text);
    }
    for lang in ["zh-Hans", "zh-Hant", "en"] {
        let mut all = String::new();
        for (style, code) in
            files.iter().map(|(name, _)| (*name, 1)).chain([("gongwen", 2), ("offical", 2), ("no.toml", 4)])
        {
            let run = desk.run(&format!("render case.toml --style {style} --lang {lang}"));
            assert_eq!((run.code, run.out.as_str()), (code, ""), "{style}: {}", run.err);
            all += &format!("$ tousu render case.toml --style {style}\n{}\n", run.err);
            let check = desk.run(&format!("check case.toml --style {style} --lang {lang}"));
            assert_eq!((check.code, check.out.as_str(), check.err), (code, "", run.err));
        }
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/cli/render/style.{lang}.txt"));
        assert_data_eq!(all, Data::read_from(&path, None).raw());
    }
    assert!(!desk.path().join("letters").exists());
}

/// The environment speaks for every run, also for one that prints nothing: there its style is not looked at. What is typed is.
#[test]
fn a_style_of_the_environment_counts_where_there_are_pages() {
    let desk = Desk::new();
    desk.put("broken.toml", "[page\n");
    let run = |line: &str, style: &str| {
        let mut command = desk.command(line);
        command.env("TOUSU_STYLE", style);
        finish(command, b"")
    };
    for style in ["gongwen", "no.toml", "broken.toml"] {
        let text = run("render case.toml --format text,form --force", style);
        assert_eq!(text.code, 0, "{style}: {}", text.err);
        for line in ["render case.toml --format pdf", "check case.toml"] {
            let pages = run(line, style);
            assert_ne!(pages.code, 0, "{line} {style}");
            assert!(pages.err.contains("TOUSU_STYLE") && !pages.err.contains("--style"), "{line}: {}", pages.err);
        }
        let typed = run(&format!("render case.toml --format text --style {style}"), "letter");
        assert_ne!(typed.code, 0, "{style}");
        assert!(!typed.err.contains("TOUSU_STYLE"), "{style}: {}", typed.err);
    }
}
