//! What is written again, what is left, what is never touched.

use crate::batch::support::{Tree, assert_same, desk, row, sheet, tree, undisturbed};
use crate::cli_support::Desk;

const PDF: &str = "out/A-2_01_merchant_zh-Hans.pdf";
const TEXT: &str = "out/A-3_01_merchant_zh-Hans.txt";

fn written(desk: &Desk) {
    let run = desk.run("batch sheet.csv --out out");
    assert_eq!(run.code, 0, "{}", run.err);
}

#[test]
fn changed_rows_are_written_and_letters_moved_away_stay_away() {
    let desk = desk(5);
    written(&desk);
    std::fs::remove_file(desk.path().join(PDF)).unwrap();
    desk.put("sheet.csv", sheet((1..=5).map(|n| row(n, if n == 4 { 2980 } else { 1980 }))));
    let run = desk.run("batch sheet.csv --out out --changed");
    assert!(run.err.contains("写了 1 行的 1 封信（2 个文件），在 out；4 行早已写好"), "{}", run.err);
    assert!(desk.text("out/A-4_01_merchant_zh-Hans.txt").contains("2,980.00"));
    assert!(!desk.path().join(PDF).exists());
    let run = desk.run("batch sheet.csv --out out --resume");
    assert!(run.err.contains("写了 1 行"), "{}", run.err);
    assert!(desk.path().join(PDF).exists());
    // A style changes every letter.
    let run = desk.run("batch sheet.csv --out out --changed --style official");
    assert!(run.err.contains("写了 5 行"), "{}", run.err);
}

#[test]
fn what_somebody_edited_is_not_overwritten() {
    let desk = desk(5);
    written(&desk);
    desk.put(TEXT, "我改过的信");
    for option in ["", "--resume"] {
        let run = desk.run(&format!("batch sheet.csv --out out {option}"));
        assert_eq!(run.code, 3, "{}", run.err);
        assert_eq!(desk.text(TEXT), "我改过的信");
        let report = desk.text("out/report.json");
        let found: Vec<&str> = report.lines().filter(|line| line.contains("\"batch-not-ours\"")).collect();
        assert!(matches!(found[..], [line] if line.starts_with("{\"row\":4,")), "{report}");
    }
    assert_eq!(desk.run("batch sheet.csv --out out --changed").code, 0);
    assert_eq!(desk.text(TEXT), "我改过的信");
    assert_eq!(desk.run("batch sheet.csv --out out --force").code, 0);
    assert_ne!(desk.text(TEXT), "我改过的信");
    for name in ["report.csv", "manifest.json"] {
        desk.put(&format!("other/{name}"), "别人的文件\n");
        let run = desk.run("batch sheet.csv --out other");
        assert_eq!(run.code, 4, "{}", run.err);
        assert_eq!(desk.text(&format!("other/{name}")), "别人的文件\n");
        std::fs::remove_file(desk.path().join("other").join(name)).unwrap();
    }
}

#[test]
fn a_file_torn_by_a_power_cut_is_written_again() {
    let desk = desk(5);
    let whole = undisturbed(&desk);
    written(&desk);
    let bytes = desk.bytes(PDF);
    for torn in [vec![], bytes[..4096].to_vec(), [&bytes[..4096], &vec![0; bytes.len() - 4096]].concat()] {
        desk.put(PDF, torn);
        let run = desk.run("batch sheet.csv --out out --resume");
        assert!(run.err.contains("写了 1 行"), "{}", run.err);
        crate::batch::support::assert_same(&tree(&desk.path().join("out")), &whole);
    }
}

#[test]
fn letters_a_row_asks_for_no_longer_are_removed() {
    let desk = desk(2);
    let texts = || desk.names("out").into_iter().filter(|name| name.ends_with(".txt")).collect::<Vec<_>>();
    assert_eq!(desk.run("batch sheet.csv --out out --format text --script zh-Hans,zh-Hant").code, 0);
    assert_eq!(texts().len(), 4);
    desk.put("out/A-1_01_merchant_zh-Hant.txt", "我改过的信");
    assert_eq!(desk.run("batch sheet.csv --out out --format text --changed").code, 0);
    // One that somebody edited is nobody's to remove.
    let left = ["A-1_01_merchant_zh-Hans.txt", "A-1_01_merchant_zh-Hant.txt", "A-2_01_merchant_zh-Hans.txt"];
    assert_eq!(texts(), left);
}

/// The files of a folder without the report, which tells of rows by their numbers.
fn letters(desk: &Desk, folder: &str) -> Tree {
    let mut tree = tree(&desk.path().join(folder));
    tree.retain(|name, _| !name.starts_with("report"));
    tree
}

#[test]
fn letters_follow_their_rows() {
    let rows = |order: &[usize]| sheet(order.iter().map(|n| row(*n, 1980)));
    // The last row put on top, one cut out, two of them changing places, one put in between.
    let orders: [&[usize]; 4] = [&[5, 1, 2, 3, 4], &[1, 2, 4, 5], &[2, 1, 3, 5, 4], &[1, 2, 9, 3, 4, 5]];
    for (n, order) in orders.into_iter().enumerate() {
        for (option, edited) in [("--resume", false), ("--changed", false), ("", false), ("--resume", true)] {
            let desk = desk(5);
            written(&desk);
            let new = rows(order);
            desk.put("sheet.csv", if edited { new.replace("学府路", "新学府路") } else { new });
            let run = desk.run(&format!("batch sheet.csv --out out {option}"));
            assert_eq!(run.code, 0, "{}", run.err);
            if !edited && !option.is_empty() {
                // A row put in between is new; one that takes the place of a row cut out puts away the letters of that.
                assert!(run.err.contains(if n % 2 == 1 { "写了 1 行" } else { "写了 0 行" }), "{}", run.err);
            }
            assert_eq!(desk.run("batch sheet.csv --out fresh").code, 0);
            assert_same(&letters(&desk, "out"), &letters(&desk, "fresh"));
        }
    }
}

#[test]
fn a_row_that_cannot_be_read_keeps_its_letters() {
    let desk = desk(3);
    written(&desk);
    // Row 3 has moved to the top, and nobody can read its case number.
    let rows = [row(2, 1980).replacen("A-2", "", 1).replace("2026-09-03", "前天"), row(1, 1980), row(3, 1980)];
    desk.put("sheet.csv", sheet(rows));
    assert_eq!(desk.run("batch sheet.csv --out out --resume").code, 3);
    assert!(desk.path().join(PDF).exists());
}

#[test]
fn a_case_that_moved_into_a_row_with_an_error_keeps_its_lines() {
    let desk = desk(2);
    written(&desk);
    let wrong = |row: String| row.replace("2026-09-03", "前天");
    desk.put("sheet.csv", sheet([wrong(row(2, 1980)), row(3, 1980)]));
    assert_eq!(desk.run("batch sheet.csv --out out --resume").code, 3);
    assert!(desk.text("out/manifest.json").contains("A-2_01"), "{}", desk.text("out/manifest.json"));
    let again = desk.run("batch sheet.csv --out out --resume");
    assert!(again.err.contains("1 行早已写好"), "{}", again.err);
    desk.put("sheet.csv", sheet([row(2, 2980), row(3, 1980)]));
    let run = desk.run("batch sheet.csv --out out --resume");
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(desk.text("out/A-2_01_merchant_zh-Hans.txt").contains("2,980.00"));
}

#[test]
fn all_or_nothing_writes_nothing_but_the_report() {
    let desk = desk(3);
    // A character no font has is found only by setting the letter.
    let rows = (1..=3).map(|n| if n == 2 { row(n, 1980).replace("通电", "通电\u{1F9FF}") } else { row(n, 1980) });
    desk.put("sheet.csv", sheet(rows));
    let run = desk.run("batch sheet.csv --out out --all-or-nothing");
    assert_eq!(run.code, 3, "{}", run.err);
    assert_eq!(desk.names("out"), ["report.csv", "report.json"]);
    let thorough = desk.text("out/report.json");
    assert!(thorough.contains("\"row\":3,\"cell\":\"L3\",\"heading\":\"实际情况\""), "{thorough}");
    assert_eq!(desk.run("batch sheet.csv --out out").code, 3);
    assert_eq!(desk.text("out/report.json"), thorough);
    assert_eq!(desk.names("out").iter().filter(|name| name.ends_with(".pdf")).count(), 2);
}

#[test]
fn reviewed_rows_only() {
    let desk = desk(0);
    let text = format!("{}\n{}\n", crate::batch::support::HEADINGS, row(1, 1980));
    let lines: Vec<&str> = text.lines().collect();
    desk.put("sheet.csv", format!("{},复核人\n{},王律师\n{},\n", lines[0], lines[1], row(2, 1980)));
    let run = desk.run("batch sheet.csv --out out --require-review");
    assert_eq!(run.code, 3, "{}", run.err);
    let letters: Vec<String> = desk.names("out").into_iter().filter(|name| name.ends_with(".pdf")).collect();
    assert_eq!(letters, ["A-1_01_merchant_zh-Hans.pdf"]);
}

#[test]
fn a_folder_of_case_files_and_its_profile() {
    let desk = desk(0);
    for name in ["甲", "乙"] {
        desk.put(&format!("cases/{name}.toml"), crate::cli_support::CASE.replace("美容仪", name));
    }
    desk.put("cases/丙.toml", "version = 1\n");
    desk.put("cases/tousu.toml", "version = 1\nstyle = \"official\"\n");
    let run = desk.run("batch cases --out out --only 2-3");
    assert_eq!(run.code, 0, "{}", run.err);
    assert_eq!(desk.text("out/manifest.json").lines().count(), 4);
    let run = desk.run("batch cases --out out");
    assert_eq!(run.code, 3, "{}", run.err);
    assert!(desk.text("out/report.json").lines().any(|line| line.starts_with("{\"row\":\"丙.toml\"")));
}

#[test]
fn two_runs_do_not_share_a_folder() {
    let desk = desk(2);
    written(&desk);
    let lock = std::fs::File::create(desk.path().join("out/.tousu-journal")).unwrap();
    lock.lock().unwrap();
    let run = desk.run("batch sheet.csv --out out");
    assert_eq!(run.code, 4, "{}", run.err);
    assert!(run.err.contains("另一个 tousu batch 正在写 out"), "{}", run.err);
}
