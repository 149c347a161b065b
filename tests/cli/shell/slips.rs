//! Slips of a hurried user: what is told is about the slip, and what is plain is taken.

use super::with;
use crate::cli_support::{CASE, Desk, program};

/// A line, how it ends, and words of what is told; a bar stands between several, an exclamation mark before what must not be there.
type Slip<'a> = (&'a str, i32, &'a str);

fn told(desk: &Desk, slips: &[Slip<'_>]) {
    for (line, code, words) in slips {
        let run = desk.run(line);
        assert_eq!(run.code, *code, "{line}: {}", run.err);
        for words in words.split('|') {
            let (words, wanted) = words.strip_prefix('!').map_or((words, true), |words| (words, false));
            assert_eq!(run.err.contains(words), wanted, "{line}: {words}: {}", run.err);
        }
    }
}

#[test]
fn errors_name_what_is_wrong() {
    let desk = Desk::new();
    desk.put("m/tousu.1", "mine");
    desk.put("s.json", "{}");
    told(
        &desk,
        &[
            ("batch a.xlsx b.csv", 2, "<INTAKE> 只能写一个"),
            ("help", 2, "是不是 tousu --help？|!envelope"),
            ("help templates check", 2, "是不是 tousu templates check --help？"),
            ("sent --import . case.toml", 4, "错误：.：不读取这种文件"),
            ("sent --import nosuch.csv", 4, "nosuch.csv：文件无法读取"),
            ("man m", 4, "--force，或者写到别处|!--out"),
            ("schema --out s.json", 4, "或者写到别处|!文件夹"),
            ("watch nosuch.toml", 4, "读不了 nosuch.toml"),
            (
                "render case.toml --to regulator-complaint",
                1,
                "没有致市场监督管理局的投诉书|to = \"regulator-complaint\"",
            ),
            ("--lang zh-Hans check case.toml --lang en", 2, "--lang 写了两次"),
            ("--color never check case.toml --color always", 2, "--color 写了两次"),
        ],
    );
}

#[test]
fn a_file_given_twice_is_taken_once() {
    let desk = Desk::new();
    told(
        &desk,
        &[
            ("render case.toml ./case.toml --format text", 0, "!id"),
            ("pack case.toml case.toml --out p", 0, "!id"),
            ("envelope case.toml case.toml", 1, "!id"),
        ],
    );
}

#[test]
fn languages_by_the_names_that_systems_use() {
    let desk = Desk::new();
    for (lang, first) in [
        ("zh", "错误"),
        ("zh_CN", "错误"),
        ("zh-CN", "错误"),
        ("zh-TW", "錯誤"),
        ("zh_TW.UTF-8", "錯誤"),
        ("en_GB", "error"),
    ] {
        let run = desk.run(&format!("check no.toml --lang {lang}"));
        assert!(run.code == 4 && run.err.starts_with(first), "{lang}: {}", run.err);
        let run = with(&desk, &[("TOUSU_LANG", lang)], "check no.toml");
        assert!(run.code == 4 && run.err.starts_with(first), "{lang}: {}", run.err);
    }
    told(&desk, &[("check case.toml --lang zh-Hnat", 2, "不能是“zh-Hnat”|zh-Hant")]);
}

/// The ending of a file says what is in it, unless an option does; both together must agree.
#[test]
fn the_ending_of_a_file_is_followed() {
    let desk = Desk::new();
    told(
        &desk,
        &[
            ("deadlines case.toml --out x.ics", 0, ""),
            ("deadlines case.toml --out x.JSON", 0, ""),
            ("deadlines case.toml --out x.txt", 0, ""),
            ("deadlines case.toml --format ics --out x.json", 2, "x.json 的扩展名与 --format ics 不符"),
            ("deadlines case.toml --format ics --out .", 2, "写不了 .：这是文件夹，不是文件"),
            ("batch template --out x.csv", 0, ""),
            ("batch template --out x.xlsx", 0, ""),
            ("batch template --format xlsx --out y.csv", 2, "y.csv 的扩展名与 --format xlsx 不符"),
        ],
    );
    assert!(desk.text("x.ics").starts_with("BEGIN:VCALENDAR") && desk.text("x.JSON").starts_with('{'));
    assert!(desk.text("x.csv").contains(',') && desk.bytes("x.xlsx").starts_with(b"PK"));
}

#[test]
fn a_clock_that_is_no_number_is_told_of() {
    let desk = Desk::new();
    let run = with(&desk, &[("SOURCE_DATE_EPOCH", "abc")], "check case.toml");
    assert!(run.code == 0 && run.err.contains("SOURCE_DATE_EPOCH 的“abc”不是 1970 年以来的秒数"), "{}", run.err);
    assert_eq!(with(&desk, &[("SOURCE_DATE_EPOCH", "")], "check case.toml").err, "");
}

/// What is to be typed next can be copied to a shell.
#[test]
fn commands_are_quoted() {
    let desk = Desk::new();
    let run = crate::cli_support::finish(program(desk.path(), ["init", "美 容 仪.toml"]), b"");
    assert!(run.code == 0 && run.err.contains("tousu check '美 容 仪.toml'"), "{}", run.err);
}

/// Hints for the rows of a sheet tell of columns, not of options that `batch` does not have.
#[test]
fn hints_of_a_sheet_are_about_the_sheet() {
    let desk = Desk::new();
    desk.put("case.toml", CASE);
    let heads = "案号,日期,投诉人,联系电话,商家,问题,事实日期,事实,请求,请求金额,信件";
    let row = "A-1,2026-11-20,张三,138-0000-0001,杭州示例美容科技有限公司,拒绝退款,2026-09-10,本人要求退货退款，对方拒绝。,退款,1980,商家";
    desk.put("in.csv", format!("{heads}\n{row}\n"));
    let run = desk.run("batch in.csv --pack --dry-run");
    assert!(!run.err.contains("--to"), "{}", run.err);
}
