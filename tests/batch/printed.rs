//! The print run as somebody at an office printer uses it.

use lopdf::Document;

use crate::batch::support::{assert_same, desk, row, sheet, tree};
use crate::cli_support::Desk;

const MAP: &str = "out/print-map.csv";

fn run(desk: &Desk, options: &str, code: i32) -> String {
    let run = desk.run(&format!("batch sheet.csv --out out {options}"));
    assert_eq!((run.code, run.out.as_str()), (code, ""), "{}", run.err);
    run.err
}

/// The pages of a file of the folder.
fn pages(desk: &Desk, name: &str) -> usize {
    Document::load(desk.path().join("out").join(name)).expect("a PDF").get_pages().len()
}

/// Cells of the map's lines, without its headings.
fn map(desk: &Desk) -> Vec<Vec<String>> {
    desk.text(MAP).lines().skip(1).map(|line| line.split(',').map(str::to_string).collect()).collect()
}

#[test]
fn all_letters_in_one_file_each_on_a_front_page_and_the_map_says_where() {
    let desk = desk(6);
    // Row 4 has an error, and no letter.
    let rows = (1..=6).map(|n| if n == 3 { row(n, 1980).replace("2026-09-03", "前天") } else { row(n, 1980) });
    desk.put("sheet.csv", sheet(rows));
    let said = run(&desk, "--print --script zh-Hans,zh-Hant", 3);
    let map = map(&desk);
    let rows: Vec<&str> = map.iter().map(|line| line[0].as_str()).collect();
    assert_eq!(rows, ["2", "2", "3", "3", "5", "5", "6", "6", "7", "7"]);
    let mut next = 1;
    for line in &map {
        let [first, last] = [&line[5], &line[6]].map(|n| n.parse::<usize>().expect("a page"));
        assert_eq!(first, next);
        assert_eq!(last + 1 - first, pages(&desk, &format!("{}_{}.pdf", line[1], line[2])), "{line:?}");
        next = last + last % 2 + 1;
    }
    assert_eq!(pages(&desk, "print.pdf") + 1, next);
    assert!(said.contains(&format!("10 封信，双面 {} 张纸，在 print.pdf", next / 2)), "{said}");
}

#[test]
fn the_print_run_is_the_same_however_it_is_made() {
    let desk = desk(30);
    run(&desk, "--print --jobs 1", 0);
    let whole = tree(&desk.path().join("out"));
    // Rows that are left alone are printed all the same, and a run that is killed ends with the same bytes.
    for options in ["--print --resume --jobs 4", "--print --changed"] {
        let said = run(&desk, options, 0);
        assert!(said.contains("写了 0 行"), "{said}");
        assert_same(&tree(&desk.path().join("out")), &whole);
    }
    std::fs::remove_dir_all(desk.path().join("out")).unwrap();
    run(&desk, "", 0);
    assert!(!desk.path().join(MAP).exists());
    run(&desk, "--resume --print --format text", 0);
    let printed = tree(&desk.path().join("out"));
    for name in ["print.pdf", "print-map.csv"] {
        assert_eq!(printed.get(name), whole.get(name), "{name}");
    }
}

#[test]
fn letters_to_one_addressee_stand_together() {
    let desk = desk(4);
    let rows =
        (1..=4).map(|n| if n % 2 == 0 { row(n, 1980).replace("杭州示例", "安吉示例") } else { row(n, 1980) });
    desk.put("sheet.csv", sheet(rows));
    for (order, rows) in [("row", ["2", "3", "4", "5"]), ("recipient", ["3", "5", "2", "4"])] {
        run(&desk, &format!("--print --sort {order}"), 0);
        assert_eq!(map(&desk).into_iter().map(|mut line| line.swap_remove(0)).collect::<Vec<_>>(), rows, "{order}");
    }
}

#[test]
fn somebody_elses_file_stays_and_an_earlier_run_goes() {
    let desk = desk(2);
    run(&desk, "", 0);
    for name in ["out/print.pdf", MAP] {
        desk.put(name, "别人的文件\n");
        assert!(run(&desk, "--print --resume", 4).contains(name.trim_start_matches("out/")));
        assert_eq!(desk.text(name), "别人的文件\n");
        std::fs::remove_file(desk.path().join(name)).unwrap();
    }
    desk.put("out/print.pdf", "别人的文件\n");
    run(&desk, "--print --force", 0);
    assert_eq!(pages(&desk, "print.pdf") % 2, 0);
    // An earlier run had two volumes.
    let text =
        desk.text(MAP).replace("print.pdf", "print-1.pdf") + "9,A-9,01_merchant_zh-Hans,某局,print-2.pdf,1,2,1,1,2\r\n";
    desk.put(MAP, text);
    desk.put("out/print-1.pdf", "一");
    desk.put("out/print-2.pdf", "二");
    std::fs::remove_file(desk.path().join("out/print.pdf")).unwrap();
    run(&desk, "--print --resume", 0);
    let names = desk.names("out");
    assert_eq!(
        names.iter().filter(|name| name.starts_with("print")).collect::<Vec<_>>(),
        ["print-map.csv", "print.pdf"]
    );
    assert!(!names.iter().any(|name| name.starts_with(".tousu")), "{names:?}");
}

#[test]
fn after_a_jam_the_letters_on_the_damaged_sheets_are_named() {
    let desk = desk(4);
    run(&desk, "--print", 0);
    let map = map(&desk);
    let reprint = |options: &str| desk.run(&format!("batch reprint out {options}"));
    let said = reprint(&format!("--sheets {}", map[1][7]));
    let pages = format!("{}-{}", map[1][5], map[1][6].parse::<usize>().unwrap().next_multiple_of(2));
    assert_eq!(said.code, 0, "{}", said.err);
    assert!(
        said.out.starts_with("第 3 行  A-2  01_merchant_zh-Hans  杭州示例美容科技有限公司")
            && said.out.lines().count() == 1
    );
    assert!(said.err.contains(&pages) && said.err.contains("--only 3"), "{}", said.err);
    for (options, expected) in [
        ("--sheets 99", "print.pdf 的纸从第1张到第"),
        ("--sheets 0", "print.pdf 的纸从第1张到第"),
        ("--sheets 1 --file print-2.pdf", "没有 print-2.pdf 这个打印文件；--file 可以是 print.pdf"),
        ("--sheets x", "17,40-44"),
    ] {
        let wrong = reprint(options);
        assert!(wrong.code == 2 && wrong.err.contains(expected), "{options}: {}", wrong.err);
    }
    let nowhere = desk.run("batch reprint nowhere --sheets 1");
    assert!(nowhere.code == 4 && nowhere.err.contains("读不了") && nowhere.err.contains("--print"), "{}", nowhere.err);
    std::fs::remove_file(desk.path().join("out/print.pdf")).unwrap();
    let gone = reprint("--sheets 1");
    assert!(gone.code == 4 && gone.err.contains("不在了"), "{}", gone.err);
}

#[test]
fn a_run_without_letters_on_paper_leaves_the_print_run_alone() {
    let desk = desk(2);
    run(&desk, "--print", 0);
    let before = tree(&desk.path().join("out"));
    let sound = desk.text("sheet.csv");
    desk.put("sheet.csv", sound.replace("2026-09-03", "前天"));
    assert!(run(&desk, "--print --resume", 3).contains("没有要打印的信"));
    for name in ["print.pdf", "print-map.csv"] {
        assert_eq!(tree(&desk.path().join("out")).get(name), before.get(name), "{name}");
    }
    desk.put("sheet.csv", sound);
    run(&desk, "--print --resume", 0);
}
