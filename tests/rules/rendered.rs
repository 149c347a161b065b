//! What `render` does with letters that would be refused.

use crate::cli_support::Desk;

const MIXED: &str = include_str!("mixed.toml");
const MERCHANT: &str = "mixed_01_merchant_zh-Hans.txt";
const COMPLAINT: &str = "mixed_02_regulator-complaint_zh-Hans.txt";
const REPORT: &str = "mixed_03_regulator-report_zh-Hans.txt";

fn desk() -> Desk {
    let desk = Desk::new();
    desk.put("mixed.toml", MIXED);
    desk
}

#[test]
fn a_refused_letter_is_not_written_and_the_others_are() {
    let desk = desk();
    let run = desk.run("render mixed.toml --format text");
    assert_eq!(run.code, 1);
    assert_eq!(desk.names("letters"), [".tousu-files", MERCHANT, REPORT]);
    let why = "第 2 封没有写出（致市场监督管理局的投诉书）：会被拒收";
    assert!(run.err.contains("[samr-state-level]") && run.err.contains(why), "{}", run.err);
}

#[test]
fn drafts_are_written_of_every_letter() {
    let desk = desk();
    let run = desk.run("render mixed.toml --format text,pdf --draft --out drafts");
    assert_eq!(run.code, 0, "{}", run.err);
    for name in [MERCHANT, COMPLAINT, REPORT] {
        let pdf = name.replace(".txt", ".pdf");
        assert!(desk.text(&format!("drafts/{name}")).contains("蒸汽美容仪"), "{name}");
        assert!(desk.bytes(&format!("drafts/{pdf}")).starts_with(b"%PDF-"), "{name}");
    }
}

#[test]
fn only_the_letters_asked_for_decide() {
    let desk = desk();
    let run = desk.run("render mixed.toml --format text --to merchant,regulator-report");
    assert_eq!((run.code, desk.names("letters").len()), (0, 3), "{}", run.err);
    let run = desk.run("render mixed.toml --format text --to regulator-complaint --out other");
    assert_eq!((run.code, desk.path().join("other").exists()), (1, false), "{}", run.err);
}

#[test]
fn a_draft_lacks_only_what_the_office_asks_for() {
    let desk = desk();
    for (from, to) in [
        ("phone = \"138-0000-0001\"\n", "email = \"a@example.org\"\n"),
        ("address = \"浙江省杭州市样本区示例大道88号\"\n", ""),
    ] {
        assert!(MIXED.contains(from));
        let letter = MIXED.find("[[letter]]").unwrap();
        let complaint = "[[letter]]\nto = \"regulator-complaint\"\noffice = \"杭州市样本区市场监督管理局\"\n";
        desk.put("one.toml", format!("{}{complaint}", &MIXED[..letter]).replace(from, to));
        let line = "render one.toml --out - --format text";
        let refused = desk.run(line);
        assert_eq!((refused.code, refused.out.as_str()), (1, ""), "{from}: {}", refused.err);
        let draft = desk.run(&format!("{line} --draft"));
        assert_eq!(draft.code, 0, "{from}: {}", draft.err);
        assert!(draft.out.contains("此致") && draft.out.contains("蒸汽美容仪"), "{}", draft.out);
    }
}
