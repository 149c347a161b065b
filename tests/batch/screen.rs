//! What the screen shows, in three languages.

use snapbox::{Data, assert_data_eq};

use crate::batch::support::{row, sheet};
use crate::cli_support::Desk;

/// A sheet with the mistakes people make, more of them than the screen shows.
fn mistakes() -> String {
    let wrong = (20..42).map(|n| row(n, 1980).replace("2026-09-03", "上个月"));
    let rows = [
        row(1, 1980),
        row(2, 1980).replace("样例甲,", ","),
        row(3, 1980).replace(",退款,", ",赔钱,"),
        row(1, 2980),
        row(5, 1980).replace("通电后不能加热", "通电后\u{1F9FF}不能加热"),
        row(6, 1980),
    ];
    sheet(rows.into_iter().chain(wrong))
}

fn desk() -> Desk {
    let desk = Desk::new();
    desk.put("clean.csv", sheet((1..=3).map(|n| row(n, 1980))));
    desk.put("bad.csv", mistakes());
    desk
}

#[test]
fn runs_in_three_languages() {
    for lang in ["zh-Hans", "zh-Hant", "en"] {
        let desk = desk();
        let mut all = String::new();
        for (line, code) in [
            ("batch bad.csv --dry-run", 3),
            ("batch bad.csv", 3),
            ("batch clean.csv --out clean --dry-run", 0),
            ("batch clean.csv --out clean", 0),
            ("batch clean.csv --out clean --resume", 0),
            ("batch clean.csv --out clean --quiet", 0),
            ("batch bad.csv --out none --all-or-nothing", 3),
            ("batch nowhere.csv", 4),
            ("batch template --format csv --out sheet.csv", 0),
            ("batch template --format csv --out sheet.csv", 4),
            ("batch merge clean", 0),
            ("batch clean.csv --out clean --print --changed", 0),
            ("batch reprint clean --sheets 9", 2),
        ] {
            let run = desk.run(&format!("{line} --lang {lang}"));
            assert_eq!((run.code, run.out.as_str()), (code, ""), "{line}: {}", run.err);
            all += &format!("$ tousu {line}\n{}\n", run.err);
        }
        all += &format!("report.csv:\n{}", desk.text("letters/report.csv"));
        let again = desk.run(&format!("batch reprint clean --sheets 1 --lang {lang}"));
        all += &format!("$ tousu batch reprint clean --sheets 1\n{}{}\n", again.out, again.err);
        all += &desk.run(&format!("batch --help --lang {lang}")).out;
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/batch/screen.{lang}.txt"));
        assert_data_eq!(all, Data::read_from(&path, None).raw());
    }
}

/// A sheet without the columns of a whole table of the case file is told by their headings.
#[test]
fn columns_that_are_missing_are_told_by_name() {
    let desk = Desk::new();
    desk.put("sheet.csv", "案号,投诉人姓名\nA-1,样例甲\n");
    for (lang, grievance, letter) in [
        ("zh-Hans", "缺少 投诉事由", "缺少 信件"),
        ("zh-Hant", "缺少 投訴事由", "缺少 信件"),
        ("en", "grievances is missing", "letters is missing"),
    ] {
        let run = desk.run(&format!("batch sheet.csv --dry-run --lang {lang}"));
        assert!(run.err.contains(grievance) && run.err.contains(letter), "{lang}: {}", run.err);
        assert!(!run.err.contains("{$"), "{lang}: {}", run.err);
    }
}

#[test]
fn usage_errors() {
    let desk = desk();
    for (line, said) in [
        ("batch", "<INTAKE>"),
        ("batch clean.csv --only 5-2", "17,40-44"),
        ("batch clean.csv --shard 9/8", "1/8, 2/8, …, 8/8"),
        ("batch clean.csv --resume --changed", "--changed"),
        ("batch clean.csv --print --shard 1/2", "--shard"),
        ("batch clean.csv --print --system-fonts", "--system-fonts"),
        ("batch clean.csv --sort row", "--print"),
        ("batch clean.csv --print --sort name", "recipient"),
        ("batch clean.csv --jobs 0x", "1, 2, …, 1024"),
        ("batch template --format doc", "xlsx"),
    ] {
        let run = desk.run(line);
        assert_eq!(run.code, 2, "{line}: {}", run.err);
        assert!(run.err.contains(said), "{line}: {}", run.err);
    }
}

#[test]
fn what_a_letter_needs_is_told_of_the_cell_to_fill_in() {
    let desk = Desk::new();
    desk.put(
        "sheet.csv",
        sheet([row(1, 1980).replace("138-0000-0001", "").replace(",商家", ",投诉书、通信管理局举报")]),
    );
    assert_eq!(desk.run("batch sheet.csv --dry-run").code, 3);
    let report = desk.text("letters/report.json");
    let found = |code: &str| report.lines().filter(|line| line.contains(code)).collect::<Vec<_>>();
    let phone = found("\"needs-phone\"");
    assert!(!phone.is_empty() && phone.iter().all(|line| line.contains("\"cell\":\"C2\"")), "{report}");
    assert!(phone.iter().all(|line| line.contains("请填写 C2（投诉人电话）。")), "{report}");
    // The sheet has no column for calls.
    assert!(found("\"needs-calls\"").iter().all(|line| line.contains("请加一列，标题写“来电1时间”")), "{report}");
}
