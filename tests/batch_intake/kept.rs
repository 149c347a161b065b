//! The spreadsheets that openpyxl and LibreOffice wrote.

use tousu::batch::intake::{Options, open};

use crate::batch_intake::support::{all_codes, kept, shown};

fn whole(name: &str) -> String {
    shown(open(&kept(name), &Options::default()).unwrap())
}

#[test]
fn openpyxl() {
    insta::assert_snapshot!(whole("openpyxl.xlsx"));
}

#[test]
fn days_from_1904() {
    for entry in open(&kept("date1904.xlsx"), &Options::default()).unwrap() {
        assert!(entry.source.text.contains("\ndate = 2026-09-03\n"), "{}", entry.source.text);
        assert_eq!(all_codes(&entry), [""; 0]);
    }
}

/// The three formats say the same, but for what XLS does not tell: hidden rows and percentages.
#[test]
fn libreoffice() {
    let xlsx = whole("libreoffice.xlsx");
    insta::assert_snapshot!(xlsx);
    assert_eq!(whole("libreoffice.ods"), xlsx);
    let hidden = xlsx.lines().find(|line| line.contains("intake-hidden-rows")).unwrap();
    let xls = xlsx.replace(&format!("{hidden}\n"), "").replace("rate = \"3.45\"", "rate = \"0.0345\"");
    assert_eq!(whole("libreoffice.xls"), xls);
}

#[test]
fn a_sheet_by_name() {
    let sheet = |name: &str| Options { sheet: Some(name.to_string()), ..Options::default() };
    assert_eq!(open(&kept("openpyxl.xlsx"), &sheet("登记")).unwrap().count(), 5);
    let refused = open(&kept("openpyxl.xlsx"), &sheet("登录")).err().unwrap();
    assert_eq!(refused.finding.code, "intake-no-sheet");
    let allowed = ("allowed", "登记、说明、旧数据".to_string());
    assert!(refused.finding.args.contains(&allowed), "{:?}", refused.finding.args);
    assert_eq!(open(&kept("openpyxl.xlsx"), &sheet("说明")).err().unwrap().finding.code, "intake-no-headings");
}

/// A file that was not written to its end, or is another one than its name says, is told of.
#[test]
fn broken_workbooks() {
    let bytes = std::fs::read(kept("libreoffice.xlsx")).unwrap();
    let spoilt = |name: &str, bytes: &[u8]| {
        let (_folder, path) = crate::batch_intake::support::written(name, bytes);
        open(&path, &Options::default()).err().unwrap().finding.code
    };
    for name in ["a.xlsx", "a.ods", "a.xls"] {
        assert_eq!(spoilt(name, &bytes[..bytes.len() / 2]), "intake-not-a-workbook", "{name}");
        assert_eq!(spoilt(name, b"<html>"), "intake-not-a-workbook", "{name}");
        assert_eq!(spoilt(name, b""), "intake-not-a-workbook", "{name}");
    }
    assert_eq!(spoilt("a.csv", &bytes), "intake-not-a-sheet");
    assert_eq!(spoilt("a.docx", &bytes), "intake-not-a-sheet");
}
