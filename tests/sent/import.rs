//! A list that comes back: whatever program saved it, the right letters get the right numbers, and nothing else changes.

use encoding_rs::GB18030;
use snapbox::{assert_data_eq, str};
use tousu::batch::handover::{Entry, handover};
use tousu::batch::intake::Place;
use tousu::case::Source;
use tousu::locale::{Language, Messages, Script};

use crate::sent::desk::{case, desk, entry, list, row, run, texts, untouched};

fn two_rows() -> Vec<String> {
    vec![row("A-1", "XA00000000132", "2026/11/20"), row("A-2", "rb 1234 5678 5 cn", "2026年11月21日")]
}

fn as_entered() -> Vec<String> {
    vec![
        case("A-1") + &entry("2026-11-20", "XA00000000132"),
        case("A-2") + &entry("2026-11-21", "RB123456785CN"),
        case("A-3"),
    ]
}

#[test]
fn numbers_and_days_get_into_the_case_files() {
    let desk = desk(list(&[two_rows(), vec![row("A-3", "", ""), String::new()]].concat()));
    let dry = run(&desk, "sent --import 清单.csv --dry-run");
    assert_eq!(dry.code, 0, "{}", dry.err);
    assert_data_eq!(
        dry.out,
        str![[r#"
案件/A-1.toml 将写入：
  [[sent]]
  letter = "merchant"
  date = 2026-11-20
  by = "挂号信"
  tracking = "XA00000000132"
案件/A-2.toml 将写入：
  [[sent]]
  letter = "merchant"
  date = 2026-11-21
  by = "挂号信"
  tracking = "RB123456785CN"

"#]]
    );
    assert_eq!(texts(&desk), untouched());
    let done = run(&desk, "sent --import 清单.csv");
    assert_eq!((done.code, done.out.as_str()), (0, ""));
    assert_data_eq!(
        done.err,
        str![[r#"
写入 2 个案情文件：新登记 2 封，补全 0 封；0 封已经登记，没有改动；1 行没有号码和日期，没有登记。

"#]]
    );
    assert_eq!(texts(&desk), as_entered());
    let again = run(&desk, "sent --import 清单.csv");
    assert_data_eq!(
        again.err,
        str![[r#"
第 2 行（A-1）：案情文件里已经这样登记，没有改动
第 3 行（A-2）：案情文件里已经这样登记，没有改动
写入 0 个案情文件：新登记 0 封，补全 0 封；2 封已经登记，没有改动；1 行没有号码和日期，没有登记。

"#]]
    );
    assert_eq!(texts(&desk), as_entered());
}

#[test]
fn spreadsheet_programs_save_it_in_their_ways() {
    let utf8 = list(&two_rows());
    let plain = utf8.trim_start_matches('\u{FEFF}').to_string();
    let utf16: Vec<u8> = utf8.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let tabs: Vec<u8> = utf8.replace(',', "\t").encode_utf16().flat_map(u16::to_le_bytes).collect();
    let rows = two_rows();
    let lists: [Vec<u8>; 7] = [
        GB18030.encode(&plain).0.into_owned(),
        utf16,
        tabs,
        plain.replace(',', ";").into(),
        plain.replace("\r\n", "\n").into(),
        // Sorted another way, with blank lines, a column more, and a title above.
        format!("十一月寄出,,\n\n{},经办\n,,\n{},王某\n\n{},\n", crate::sent::desk::HEADS, rows[1], rows[0]).into(),
        "date posted,tracking number,case id,letter\n2026-11-20,XA00000000132,A-1,1\n2026-11-21,RB123456785CN,A-2,merchant\n".into(),
    ];
    for (i, bytes) in lists.iter().enumerate() {
        let desk = desk(bytes);
        let done = run(&desk, "sent --import 清单.csv 案件");
        assert_eq!(done.code, 0, "{i}: {}", done.err);
        assert_eq!(texts(&desk), as_entered(), "{i}");
    }
}

#[test]
fn a_workbook_with_days_of_its_own() {
    let desk = desk("");
    let mut book = rust_xlsxwriter::Workbook::new();
    let day = rust_xlsxwriter::Format::new().set_num_format("yyyy/m/d");
    let sheet = book.add_worksheet();
    for (column, heading) in ["案號", "信件", "掛號號碼", "寄出日期", "案情文件"].iter().enumerate() {
        sheet.write(0, column as u16, *heading).unwrap();
    }
    for (at, id, number, serial) in [(1, "A-1", "XA00000000132", 46_346.0), (3, "A-2", "RB123456785CN", 46_347.0)] {
        sheet.write(at, 0, id).unwrap();
        sheet.write(at, 1, "商家").unwrap();
        sheet.write(at, 2, number).unwrap();
        sheet.write_number_with_format(at, 3, serial, &day).unwrap();
        sheet.write(at, 4, format!(r"案件\{id}.toml")).unwrap();
    }
    book.save(desk.path().join("清单.xlsx")).unwrap();
    let done = run(&desk, "sent --import 清单.xlsx");
    assert_eq!(done.code, 0, "{}", done.err);
    assert_eq!(texts(&desk), as_entered());
}

#[test]
fn marks_line_ends_and_comments_of_the_file_stay() {
    let desk = desk(list(&[row("A-1", "XA00000000132", "2026-11-20")]));
    let before = format!("\u{FEFF}{}", case("A-1").replace('\n', "\r\n").replace("date =", "date  =\t"));
    desk.put("案件/A-1.toml", &before);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let path = desk.path().join("案件/A-1.toml");
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o640)).unwrap();
    }
    let done = run(&desk, "sent --import 清单.csv");
    assert_eq!(done.code, 0, "{}", done.err);
    let added = entry("2026-11-20", "XA00000000132").replace('\n', "\r\n");
    assert_eq!(desk.text("案件/A-1.toml"), before + &added);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(desk.path().join("案件/A-1.toml")).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o640);
    }
}

#[test]
fn what_stands_there_is_completed() {
    let desk = desk(list(&[row("A-1", "XA00000000132", ""), row("A-2", "XA00000000133", "2026-11-21")]));
    let there = "\n[[sent]]   # 11月20日\nletter = \"merchant\"\ndate = 2026-11-20\nby = \"挂号函件\"\n";
    desk.put("案件/A-1.toml", case("A-1") + there + "# 完\n");
    // It has errors, but only those that are mended now.
    desk.put("案件/A-2.toml", case("A-2") + "\n[[sent]]\nletter = \"merchant\"\ntracking = \"\"   # 待填\n");
    let done = run(&desk, "sent --import 清单.csv");
    assert_eq!(done.code, 0, "{}", done.err);
    assert_eq!(desk.text("案件/A-1.toml"), case("A-1") + there + "tracking = \"XA00000000132\"\n# 完\n");
    let completed = "\n[[sent]]\nletter = \"merchant\"\ntracking = \"XA00000000133\"   # 待填\ndate = 2026-11-21\nby = \"挂号信\"\n";
    assert_eq!(desk.text("案件/A-2.toml"), case("A-2") + completed);
    assert!(done.err.contains("新登记 0 封，补全 2 封"), "{}", done.err);
}

#[test]
fn a_letter_of_several_gets_its_office() {
    let letters = "\n[[letter]]\nto = \"regulator-report\"\noffice = \"杭州市样本区市场监督管理局\"\n\n[[letter]]\nto = \"regulator-report\"\noffice = \"杭州市示例区市场监督管理局\"\n";
    let second = row("A-1", "XA00000000132", "").replace("01_merchant", "03_regulator-report");
    let desk = desk(list(&[second, row("A-1", "XA00000000134", "2026-11-22")]));
    desk.put("案件/A-1.toml", case("A-1") + letters);
    let done = run(&desk, "sent --import 清单.csv --date 2026-11-21 --by 邮政特快专递");
    assert_eq!(done.code, 0, "{}", done.err);
    let by = |entry: String| entry.replace("挂号信", "邮政特快专递");
    let report = "letter = \"regulator-report\"\noffice = \"杭州市示例区市场监督管理局\"";
    let first = by(entry("2026-11-21", "XA00000000132")).replace("letter = \"merchant\"", report);
    assert_eq!(desk.text("案件/A-1.toml"), case("A-1") + letters + &first + &by(entry("2026-11-22", "XA00000000134")));
}

#[test]
fn an_office_named_by_its_place_is_entered_by_its_name() {
    let letter = "\n[[letter]]\nto = \"bureau-report\"\nprovince = \"广东\"\n";
    let desk = desk(list(&[row("A-1", "XA00000000132", "2026-11-20").replace("01_merchant", "02_bureau-report")]));
    desk.put("案件/A-1.toml", case("A-1") + letter);
    let done = run(&desk, "sent --import 清单.csv");
    assert_eq!(done.code, 0, "{}", done.err);
    let text = desk.text("案件/A-1.toml");
    assert!(text.contains("letter = \"bureau-report\"\noffice = \"广东省通信管理局\"\ndate = 2026-11-20"), "{text}");
}

#[test]
fn ids_that_lost_their_zeros_are_known() {
    let mut lost = row("007", "XA00000000132", "2026-11-20").replacen("007", "7", 1);
    let desk = desk(list(&[lost.clone()]));
    desk.put("案件/007.toml", case("007"));
    assert_eq!(run(&desk, "sent --import 清单.csv").code, 0);
    lost = lost.replace("案件/007.toml", "").replace("132", "133").replace("11-20", "11-21");
    desk.put("清单.csv", list(&[lost]));
    assert_eq!(run(&desk, "sent --import 清单.csv 案件").code, 0);
    let both = case("007") + &entry("2026-11-20", "XA00000000132") + &entry("2026-11-21", "XA00000000133");
    assert_eq!(desk.text("案件/007.toml"), both);
}

#[test]
fn the_list_that_was_handed_over_is_the_list_that_comes_back() {
    for language in Language::ALL {
        let entry_of = |id: &str| {
            let source = Source { name: id.to_string(), text: case(id) };
            let read = tousu::case::read(&source, jiff::civil::date(2026, 11, 20)).case.unwrap();
            let place = Place::File(format!("{id}.toml"));
            Entry::of(&place, &read, (0, &read.letters[0]), Script::Hans, Some(format!("案件/{id}.toml")))
        };
        let entries = ["A-1", "A-2", "A-3"].map(entry_of);
        let labels = Messages::new(language);
        let made = handover(&entries, "王某", jiff::civil::date(2026, 11, 20), Script::Hans, &labels).unwrap();
        let csv = String::from_utf8(made.csv).unwrap();
        let filled = |(i, line): (usize, &str)| {
            let mut cells: Vec<&str> = line.split(',').collect();
            match i {
                1 => cells[10..12].copy_from_slice(&["XA00000000132", "2026/11/20"]),
                2 => cells[10..12].copy_from_slice(&["RB123456785CN", "2026/11/21"]),
                _ => {}
            }
            cells.join(",")
        };
        let lines: Vec<String> = csv.trim_end().split("\r\n").enumerate().map(filled).collect();
        let desk = desk(lines.join("\r\n"));
        let done = run(&desk, "sent --import 清单.csv");
        assert_eq!(done.code, 0, "{}", done.err);
        assert_eq!(texts(&desk), as_entered());
    }
}
