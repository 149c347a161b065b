//! The same letters however the work is shared out.

use crate::batch::support::{assert_same, desk, row, sheet, tree, undisturbed};

#[test]
fn the_number_of_threads_changes_nothing() {
    let desk = desk(40);
    let whole = undisturbed(&desk);
    for jobs in [1, 4] {
        let run = desk.run(&format!("batch sheet.csv --out jobs{jobs} --jobs {jobs}"));
        assert_eq!(run.code, 0, "{}", run.err);
        assert_same(&tree(&desk.path().join(format!("jobs{jobs}"))), &whole);
    }
}

#[test]
fn only_some_rows_and_then_the_rest() {
    let desk = desk(10);
    let whole = undisturbed(&desk);
    // Row 1 holds the headings.
    assert_eq!(desk.run("batch sheet.csv --out out --only 3,6-7").code, 0);
    let letters: Vec<String> = desk.names("out").into_iter().filter(|name| name.ends_with(".pdf")).collect();
    assert_eq!(letters, [2, 5, 6].map(|n| format!("A-{n}_01_merchant_zh-Hans.pdf")));
    let run = desk.run("batch sheet.csv --out out --resume");
    assert!(run.err.contains("写了 7 行的 7 封信（14 个文件），在 out；3 行早已写好"), "{}", run.err);
    assert_same(&tree(&desk.path().join("out")), &whole);
}

#[test]
fn rows_that_are_not_there_are_told() {
    let desk = desk(3);
    for only in ["99", "3,5", "1"] {
        let run = desk.run(&format!("batch sheet.csv --out out --only {only}"));
        assert!(run.code == 2 && run.err.contains("最后一行是第 4 行"), "{only}: {}", run.err);
        assert!(!desk.names("out").iter().any(|name| name.ends_with(".pdf")));
    }
}

#[test]
fn shards_joined_are_the_whole() {
    let desk = desk(20);
    // A row with an error and a row with a doubtful date, so that there is something to report.
    let rows = (1..=20).map(|n| if n == 7 { row(n, 1980).replace("2026-09-03", "前天") } else { row(n, 1980) });
    desk.put("sheet.csv", sheet(rows));
    assert_eq!(desk.run("batch sheet.csv --out whole").code, 3);
    let whole = tree(&desk.path().join("whole"));
    for n in 1..=3 {
        let code = if n == 2 { 3 } else { 0 };
        assert_eq!(desk.run(&format!("batch sheet.csv --out one --shard {n}/3")).code, code);
        assert_eq!(desk.run(&format!("batch sheet.csv --out apart{n} --shard {n}/3")).code, code);
    }
    let part = desk.run("batch merge apart1 apart3");
    assert!(part.code == 4 && part.err.contains("report-2-of-3.json"), "{}", part.err);
    let run = desk.run("batch merge one");
    assert_eq!((run.code, run.err.as_str()), (0, "合并了 6 个 manifest 和 report，共 19 行，在 one\n"));
    assert_same(&tree(&desk.path().join("one")), &whole);
    assert_eq!(desk.run("batch merge apart1 apart2 apart3 --out joined").code, 0);
    assert_same(&tree(&desk.path().join("joined")), &whole);
    let run = desk.run("batch merge whole/../disk");
    assert_ne!(run.code, 0);
}

#[test]
fn parts_over_an_older_whole_are_joined_file_by_file() {
    let desk = desk(6);
    assert_eq!(desk.run("batch sheet.csv --out out").code, 0);
    // The last row is put on top, and the folder is written again in parts, one of which has only a row with an error.
    let rows =
        [6, 1, 2, 3, 4, 5].map(|n| if n == 2 { row(n, 1980).replace("2026-09-03", "前天") } else { row(n, 1980) });
    desk.put("sheet.csv", sheet(rows));
    for part in 1..=7 {
        desk.run(&format!("batch sheet.csv --out out --shard {part}/7 --resume"));
    }
    let run = desk.run("batch merge out");
    assert_eq!(run.code, 0, "{}", run.err);
    let manifest = desk.text("out/manifest.json");
    let files: Vec<&str> =
        manifest.lines().filter_map(|line| line.split("\"file\":\"").nth(1)?.split('"').next()).collect();
    let mut once = files.clone();
    once.sort_unstable();
    once.dedup();
    assert_eq!((files.len(), once.len()), (12, 12), "{manifest}");
    let run = desk.run("batch sheet.csv --out out --changed");
    assert!(run.err.contains("5 行早已写好"), "{}", run.err);
    assert_eq!(desk.names("out").iter().filter(|name| name.ends_with(".pdf")).count(), 6);
}
