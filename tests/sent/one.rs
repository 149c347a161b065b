//! One letter, as a consumer enters it.

use crate::sent::desk::{case, desk, entry, run};

#[test]
fn one_letter_is_entered_completed_and_left_alone() {
    let desk = desk("");
    let number = "--tracking XA00000000132";
    let go = |line: &str| run(&desk, &format!("sent 案件/A-1.toml --to merchant {line}"));
    let done = go(&format!("--date 2026年11月20日 --by 挂号信 {number} --dry-run"));
    assert_eq!(done.code, 0, "{}", done.err);
    assert_eq!(desk.text("案件/A-1.toml"), case("A-1"));
    let done = go(&format!("--date 2026/11/20 --by 挂号信 {number}"));
    assert_eq!((done.code, done.err.as_str()), (0, "已写入 案件/A-1.toml\n"));
    let first = case("A-1") + &entry("2026-11-20", "XA00000000132");
    assert_eq!(desk.text("案件/A-1.toml"), first);
    let done = go(number);
    assert_eq!((done.code, done.err.as_str()), (0, "案件/A-1.toml：已经这样登记，没有改动\n"));
    let done = go("--received 2026-11-23");
    assert_eq!(done.code, 0, "{}", done.err);
    assert_eq!(desk.text("案件/A-1.toml"), first + "received = 2026-11-23\n");
    assert_eq!(run(&desk, "check 案件/A-1.toml").code, 0);
    // A number that a web page gave is taken as it is.
    let done =
        run(&desk, "sent 案件/A-2.toml --to spam-centre --date 2026-11-20 --by 12321网站 --tracking 受理〔2026〕12号");
    assert_eq!(done.code, 0, "{}", done.err);
    assert!(desk.text("案件/A-2.toml").ends_with("by = \"12321网站\"\ntracking = \"受理〔2026〕12号\"\n"));
}

#[test]
fn what_is_wrong_with_it_is_told() {
    let desk = desk("");
    let table = [
        ("--date 2026-11-27", 1, "2026-11-27 在今天（2026-11-26）之后"),
        ("--date 2026-11-20 --received 2026-11-19", 1, "签收日期 2026-11-19 早于寄出日期 2026-11-20"),
        ("--date 2026-11-20 --tracking RB123456784CN", 1, "末位数字应当是 5"),
        ("--received 2026-11-20", 1, "没有寄出日期"),
        ("", 2, "请写明 --date"),
        ("--date 11月20日", 2, "2026年11月20日"),
        ("--date 2026-11-20 案件/A-2.toml", 2, "--import"),
    ];
    for (line, code, words) in table {
        let done = run(&desk, &format!("sent 案件/A-1.toml --to merchant {line}"));
        assert_eq!(done.code, code, "{line}: {}", done.err);
        assert!(done.err.contains(words), "{line}: {}", done.err);
    }
    assert_eq!(desk.text("案件/A-1.toml"), case("A-1"));
    assert_eq!(run(&desk, "sent - --to merchant --date 2026-11-20").code, 2);
    assert_eq!(run(&desk, "sent --to merchant --date 2026-11-20").code, 2);
    assert_eq!(run(&desk, "sent --import 清单.csv --to merchant").code, 2);
}

/// What is doubtful is told, and entered all the same.
#[test]
fn what_is_doubtful_is_told() {
    let desk = desk("");
    for (line, words) in [
        ("--to merchant --date 2026-01-01", "2026-01-01 早于案情文件里最早的一件事（2026-09-03）"),
        ("--to regulator-report --date 2026-11-20", "没有致市场监督管理局的举报信"),
        ("--to regulator-report --received 2026-11-23", ""),
    ] {
        let done = run(&desk, &format!("sent 案件/A-1.toml {line}"));
        assert_eq!(done.code, 0, "{line}: {}", done.err);
        assert!(done.err.contains(words) && done.err.contains("提醒") != words.is_empty(), "{line}: {}", done.err);
    }
}

#[test]
fn every_example_takes_an_entry_and_keeps_the_rest() {
    let desk = desk("");
    for source in crate::support::sources() {
        desk.put("x.toml", &source.text);
        let done = run(
            &desk,
            "sent x.toml --to regulator-report --office 某某市场监督管理局 --date 2026-11-25 --tracking XA00000000999",
        );
        assert_eq!(done.code, 0, "{}: {}", source.name, done.err);
        let text = desk.text("x.toml");
        let at = text.find("[[sent]]\nletter = \"regulator-report\"\noffice = \"某某市场监督管理局\"").unwrap();
        let rest = "letter = \"regulator-report\"\noffice = \"某某市场监督管理局\"\ndate = 2026-11-25\ntracking = \"XA00000000999\"";
        let end = at + "[[sent]]\n".len() + rest.len();
        assert!(text[..end].ends_with(rest));
        // Two line ends before it, as it stands behind another entry or at the end.
        let without = format!("{}{}", &text[..at - 2], &text[end..]);
        let behind = format!("{}{}", &text[..at - 1], &text[end + 1..]);
        assert!(without == source.text || behind == source.text, "{}", source.name);
    }
}
