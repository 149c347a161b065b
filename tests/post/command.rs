//! `tousu envelope` as a user gives it.

use crate::cli_support::{CASE, Desk};

/// The case with an address of the merchant, and a second letter to an office whose address is known.
fn desk() -> Desk {
    let desk = Desk::new();
    let addressed =
        "name = \"杭州示例美容科技有限公司\"\naddress = \"浙江省杭州市样本区示例大道88号\"\npostcode = \"310000\"\n";
    let office = "\n[[letter]]\nto = \"association\"\noffice = \"样本区消费者协会\"\naddress = \"浙江省杭州市样本区文化路12号\"\npostcode = \"310001\"\n";
    let text = CASE.replace("name = \"杭州示例美容科技有限公司\"\n", addressed) + office;
    desk.put("case.toml", text);
    desk
}

#[test]
fn a_file_a_case_a_page_a_letter() {
    let desk = desk();
    let run = desk.run("envelope case.toml");
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.err.contains("已写出 letters/美容仪_envelope_zl_zh-Hans.pdf"), "{}", run.err);
    let pdf = lopdf::Document::load_mem(&desk.bytes("letters/美容仪_envelope_zl_zh-Hans.pdf")).unwrap();
    assert_eq!(pdf.get_pages().len(), 2);
    let run = desk.run("envelope case.toml --to association --size c4 --script zh-Hans,zh-Hant --by ems --out 信封");
    assert_eq!(run.code, 0, "{}", run.err);
    assert_eq!(
        desk.names("信封"),
        [".tousu-files", "美容仪_envelope_c4_zh-Hans.pdf", "美容仪_envelope_c4_zh-Hant.pdf"]
    );
    let run = desk.run("envelope case.toml --window c5");
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.err.contains("美容仪_window_c5_zh-Hans.pdf") && !run.err.contains("退不回来"), "{}", run.err);
}

#[test]
fn labels_of_all_cases_stand_on_one_sheet() {
    let desk = desk();
    desk.put("two.toml", desk.text("case.toml").replace("id = \"美容仪\"", "id = \"二\""));
    let run = desk.run("envelope case.toml two.toml --labels 3x8 --start 22");
    assert_eq!(run.code, 0, "{}", run.err);
    let pdf = lopdf::Document::load_mem(&desk.bytes("letters/labels_zh-Hans.pdf")).unwrap();
    assert_eq!(pdf.get_pages().len(), 2, "three on the first sheet, one on the second");
    let run = desk.run("envelope case.toml --labels 3x8 --start 25");
    assert_eq!(
        (run.code, run.err.as_str()),
        (2, "错误：--start 25 超出标签纸：一张只有 24 个标签；从 1 到 24 逐行数\n")
    );
    let run = desk.run("envelope case.toml --labels 3x9");
    assert_eq!((run.code, run.err.lines().next()), (2, Some("错误：--labels <SHEET> 不能是“3x9”")));
}

#[test]
fn a_sheet_of_ones_own() {
    let desk = desk();
    let own = "columns = 2\nrows = 4\nwidth = 105\nheight = 74\nleft = 0\ntop = 0.5\npitch_x = 105\npitch_y = 74\npadding = 6\n";
    desk.put("own.toml", own);
    assert_eq!(desk.run("envelope case.toml --labels own.toml --start 8").code, 0);
    desk.put("own.toml", own.replace("rows = 4", "rows = 5"));
    let run = desk.run("envelope case.toml --labels own.toml --lang en");
    assert_eq!(run.code, 1);
    assert!(run.err.contains("labels-outside") && run.err.contains("own.toml:2"), "{}", run.err);
    desk.put("own.toml", own.replace("rows = 4\n", ""));
    let run = desk.run("envelope case.toml --labels own.toml --lang en");
    assert!(run.err.contains("rows is missing") && run.err.contains("docs/envelopes.md"), "{}", run.err);
}

#[test]
fn what_is_lacking_is_told_at_the_letter_and_nothing_is_written() {
    let desk = Desk::new();
    let run = desk.run("envelope case.toml --lang en");
    assert_eq!(run.code, 1);
    assert!(run.err.contains("envelope-no-address") && run.err.contains("respondent.address"), "{}", run.err);
    assert!(run.err.contains("case.toml:31:6"), "{}", run.err);
    assert!(run.err.contains("envelope-no-return") || run.err.contains("envelope-withheld"), "{}", run.err);
    assert!(!desk.path().join("letters").exists());
    let desk = self::desk();
    let long = desk.text("case.toml").replace("示例大道88号", &"示例大道88号".repeat(60));
    desk.put("case.toml", long);
    let run = desk.run("envelope case.toml");
    assert_eq!(run.code, 1);
    assert!(run.err.contains("envelope-too-long") && run.err.contains("收件人地址放不下"), "{}", run.err);
    assert!(!desk.path().join("letters").exists());
}

#[test]
fn options_that_do_not_go_together() {
    let desk = desk();
    for line in [
        "envelope",
        "envelope case.toml --calibrate",
        "envelope case.toml --window dl --size c4",
        "envelope case.toml --labels 3x8 --window dl",
        "envelope case.toml --labels 3x8 --by ems",
        "envelope case.toml --start 3",
        "envelope case.toml --labels 3x8 --start 0",
        "envelope case.toml --size a4",
        "envelope case.toml --window c4",
        "envelope case.toml --code-origin 20",
        "envelope case.toml --code-origin 80,11",
        "envelope case.toml --code-pitch 20",
        "envelope case.toml --code-pitch nan",
    ] {
        let run = desk.run(line);
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{line}: {}", run.err);
    }
    assert!(!desk.path().join("letters").exists());
    let run = desk.run("envelope case.toml --code-origin 22,12.5 --code-pitch 9.8");
    assert_eq!(run.code, 0, "{}", run.err);
}

#[test]
fn the_calibration_sheet_speaks_the_users_language() {
    let desk = Desk::new();
    for lang in ["zh-Hans", "zh-Hant", "en"] {
        let run = desk.run(&format!("envelope --calibrate --size dl --lang {lang}"));
        assert_eq!(run.code, 0, "{}", run.err);
        assert!(!desk.bytes(&format!("letters/calibration_dl_{lang}.pdf")).is_empty());
    }
}
