//! Lists with mistakes: each is told with its row and cell and what to do, all in one run, and no file is touched.

use snapbox::{assert_data_eq, str};

use crate::sent::desk::{case, desk, entry, list, row, run, texts, untouched};

#[test]
fn every_mistake_of_a_list_is_told_at_once() {
    let desk = desk(list(&[
        row("A-1", "RB123456784CN", "2026-11-20"),
        row("A-1", "1.13E+12", "2026-11-20"),
        row("A-1", "113001234567", "2026-11-20"),
        row("A-1", "见回执", "2026-11-20"),
        row("A-2", "XA00000000132", "2026-11-27"),
        row("A-2", "XA00000000132", "11月20日"),
        row("A-2", "XA00000000135", "2026-11-20").replace("01_merchant_zh-Hans", "01_mechant_zh-Hans"),
        row("A-2", "XA00000000136", "2026-11-20").replace("01_merchant", "02_platform"),
        row("A-2", "XA00000000137", ""),
        row("A-2", "XA00000000138", "2026-11-20").replace("案件/A-2.toml", "../A-2.toml"),
        row("A-2", "XA00000000139", "2026-11-20").replace("案件/A-2.toml", "/etc/hosts"),
        row("A-9", "XA00000000140", "2026-11-20"),
        row("A-9", "XA00000000141", "2026-11-20").replace("案件/A-9.toml", ""),
        row("A-3", "XA00000000142", "2026-11-20").replace("案件/A-3.toml", "案件/A-2.toml"),
        row("A-3", "XA00000000143", "2026-11-19"),
        row("", "XA00000000144", "2026-11-19").replace("案件/.toml", ""),
    ]));
    let done = run(&desk, "sent --import 清单.csv");
    assert_eq!((done.code, done.out.as_str()), (1, ""));
    assert_data_eq!(
        done.err,
        str![[r#"
错误：第 2 行 K2“挂号号码”：邮件号码 RB123456784CN 的校验位不对：照前八位数字推算，末位数字应当是 5
  建议：有一位抄错了，请对照收据改正。
错误：第 3 行 K3“挂号号码”：数字 1.13E+12 只剩开头几位
  建议：生成这个文件的程序把它当成了数值：请在原来的程序里把这一列设为文本，重新保存。
错误：第 4 行 K4“挂号号码”：号码 113001234567 只有十二位，好像丢了开头的 0
  建议：如果是这样，请把单元格格式设为文本，写成 0113001234567；是快递单号的，在“寄送方式”一列写快递公司，或者用 --by 写明。
错误：第 5 行 K5“挂号号码”：“见回执”不像邮件号码
  建议：一格只写一个号码，只有字母、数字和连字符；没有取得号码的，这一格留空。
错误：第 6 行 L6“寄出日期”：2026-11-27 在今天（2026-11-26）之后
  建议：请改正日期，或者检查电脑的日期。
错误：第 7 行 L7“寄出日期”：“11月20日”不是日期
  建议：请写成 2026-11-20、2026/11/20 或者 2026年11月20日。
错误：第 7 行 K7“挂号号码”：号码 XA00000000132 与第 6 行的相同
  建议：一个号码只属于一封信，请对照收据改正其中一行。
错误：第 8 行 D8“信件”：清单里没有“01_mechant_zh-Hans”这种信件
  建议：请保留清单原有的写法，例如 01_merchant_zh-Hans；也可以写信件的序号，或者 merchant、商家。
错误：第 9 行 D9“信件”：案情文件里没有这封信：致平台的投诉函
  建议：请照案情文件的 [[letter]] 改正“信件”一列。
错误：第 10 行 L10“寄出日期”：没有寄出日期
  建议：请填寄出日期；整份清单同一天寄出的，用 --date 写明。
错误：第 11 行 M11“案情文件”：案情文件“../A-2.toml”不在清单的文件夹里，没有读取
  建议：请把清单放回原来的文件夹，或者在命令行上写明案情文件。
错误：第 12 行 M12“案情文件”：案情文件“/etc/hosts”不在清单的文件夹里，没有读取
  建议：请把清单放回原来的文件夹，或者在命令行上写明案情文件。
错误：第 13 行 M13“案情文件”：找不到案情文件“案件/A-9.toml”
  建议：请把清单放回原来的文件夹，或者在命令行上写明案情文件所在的文件夹。
错误：第 14 行 C14“案号”：没有案号为“A-9”的案情文件
  建议：请在命令行上写明案情文件，或者它们所在的文件夹；登记表里的案件没有案情文件，请填在登记表的“已寄”各列。
错误：第 15 行 M15“案情文件”：案件/A-2.toml 的案号不是“A-3”
  建议：案情文件换过了，或者这一行的案号、案情文件改动过；请改正。
提醒：第 16 行 L16“寄出日期”：寄出日期 2026-11-19 早于信上的日期 2026-11-20
  建议：信写好之后又改过案情文件的日期的，不必改；否则请核对。
错误：第 17 行 C17“案号”：这一行没有案号，也没有案情文件
  建议：请照原来的清单补上。
清单有 16 处错误，没有改动任何文件；改好之后请再运行一次。

"#]]
    );
    assert_eq!(texts(&desk), untouched());
}

#[test]
fn in_three_languages() {
    for (lang, words) in [
        ("zh-Hans", "错误：第 2 行 K2“挂号号码”：邮件号码 RB123456784CN 的校验位不对"),
        ("zh-Hant", "錯誤：第 2 列 K2「挂号号码」：郵件號碼 RB123456784CN 的檢查碼不對"),
        ("en", "error: Row 2, K2 “挂号号码”: The check digit of RB123456784CN is wrong"),
    ] {
        let desk = desk(list(&[row("A-1", "RB123456784CN", "2026-11-20")]));
        let done = run(&desk, &format!("sent --import 清单.csv --lang {lang}"));
        assert!(done.err.to_lowercase().contains(&words.to_lowercase()), "{}", done.err);
    }
}

#[test]
fn what_contradicts_the_case_file_is_an_error() {
    let sent = |more: &str| format!("\n[[sent]]\nletter = \"merchant\"\n{more}\n");
    let table = [
        (sent("date = 2026-11-20\ntracking = \"XA1\""), "tracking 是 XA1，这里是 XA00000000132"),
        (sent("date = 2026-11-19\ntracking = \"XA00000000132\""), "date 是 2026-11-19，这里是 2026-11-20"),
        (
            "\n[[sent]]\nletter = \"platform\"\ndate = 2026-11-20\ntracking = \"XA00000000132\"\n".to_string(),
            "另一封信：致平台的投诉函",
        ),
    ];
    for (there, words) in table {
        let desk = desk(list(&[row("A-1", "XA00000000132", "2026-11-20"), row("A-2", "XA00000000133", "2026-11-20")]));
        let text = case("A-1") + &there;
        desk.put("案件/A-1.toml", &text);
        let done = run(&desk, "sent --import 清单.csv");
        assert_eq!(done.code, 1);
        assert!(done.err.contains(words), "{}", done.err);
        assert_eq!(texts(&desk), [text, case("A-2"), case("A-3")]);
    }
}

#[test]
fn a_case_file_with_errors_is_not_touched() {
    let desk = desk(list(&[row("A-1", "XA00000000132", "2026-11-20"), row("A-2", "XA00000000133", "2026-11-20")]));
    let text = case("A-1").replace("price = 1980", "price = \"很多\"");
    desk.put("案件/A-1.toml", &text);
    let done = run(&desk, "sent --import 清单.csv");
    assert_eq!(done.code, 1);
    assert!(done.err.contains("案件/A-1.toml") && done.err.contains("bad-money"), "{}", done.err);
    assert_eq!(texts(&desk), [text, case("A-2"), case("A-3")]);
}

#[test]
fn what_is_no_list_is_refused() {
    for (bytes, words) in
        [("", "前十行里没有"), ("姓名,电话\n张三,1\n", "前十行里没有"), ("案号,信件\nA-1,1\n", "前十行里没有")]
    {
        let done = run(&desk(bytes), "sent --import 清单.csv");
        assert_eq!(done.code, 4);
        assert!(done.err.contains(words), "{}", done.err);
    }
    assert_eq!(run(&desk(""), "sent --import 无.csv").code, 4);
}

#[test]
fn a_workbook_that_made_numbers_of_numbers() {
    let desk = desk("");
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for (row, cells) in
        [["案号", "挂号号码", "寄出日期"], ["A-1", "", "2026-11-20"], ["A-2", "", "2026-11-20"]].iter().enumerate()
    {
        for (column, cell) in cells.iter().enumerate() {
            sheet.write(row as u32, column as u16, *cell).unwrap();
        }
    }
    sheet.write(1, 1, 123_456_789_012.0).unwrap();
    sheet.write(2, 1, 1_234_567_890_123_456_789.0).unwrap();
    book.save(desk.path().join("清单.xlsx")).unwrap();
    let done = run(&desk, "sent --import 清单.xlsx 案件");
    assert_eq!(done.code, 1);
    for words in ["B2“挂号号码”：号码 123456789012 只有十二位", "B3“挂号号码”：数字 1234567890123456800 太长"]
    {
        assert!(done.err.contains(words), "{}", done.err);
    }
    // As a courier's number it is what it is.
    sheet_of_courier(&desk);
    let done = run(&desk, "sent --import 快递.csv 案件 --by 中通快递");
    assert_eq!(done.code, 0, "{}", done.err);
    let added = entry("2026-11-20", "123456789012").replace("挂号信", "中通快递");
    assert_eq!(texts(&desk), [case("A-1") + &added, case("A-2"), case("A-3")]);
}

#[test]
fn a_day_merged_over_rows_is_told() {
    let desk = desk("");
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    let rows = [["案号", "挂号号码", "寄出日期"], ["A-1", "XA00000000132", ""], ["A-2", "XA00000000133", ""]];
    for (row, cells) in rows.iter().enumerate() {
        for (column, cell) in cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
            sheet.write(row as u32, column as u16, *cell).unwrap();
        }
    }
    sheet.merge_range(1, 2, 2, 2, "2026-11-20", &rust_xlsxwriter::Format::new()).unwrap();
    book.save(desk.path().join("清单.xlsx")).unwrap();
    let done = run(&desk, "sent --import 清单.xlsx 案件");
    assert_eq!(done.code, 1);
    assert!(done.err.contains("第 3 行 C3“寄出日期”：这一格与 C2 合并"), "{}", done.err);
    assert_eq!(texts(&desk), untouched());
}

fn sheet_of_courier(desk: &crate::cli_support::Desk) {
    desk.put("快递.csv", "案号,运单号,寄出日期\nA-1,123456789012,2026-11-20\n");
}

#[cfg(unix)]
#[test]
fn no_list_reaches_a_file_elsewhere() {
    let desk = desk(list(&[row("A-1", "XA00000000132", "2026-11-20")]));
    desk.put("别处/A-1.toml", case("A-1"));
    std::fs::remove_file(desk.path().join("案件/A-1.toml")).unwrap();
    desk.put("清单/清单.csv", list(&[row("A-1", "XA00000000132", "2026-11-20")]));
    std::fs::create_dir(desk.path().join("清单/案件")).unwrap();
    std::os::unix::fs::symlink(desk.path().join("别处/A-1.toml"), desk.path().join("清单/案件/A-1.toml")).unwrap();
    let done = run(&desk, "sent --import 清单/清单.csv");
    assert_eq!(done.code, 1);
    assert!(done.err.contains("不在清单的文件夹里"), "{}", done.err);
    assert_eq!(desk.text("别处/A-1.toml"), case("A-1"));
    // Named by the user himself it is found by its id.
    let done = run(&desk, "sent --import 清单.csv 别处/A-1.toml");
    assert_eq!(done.code, 0, "{}", done.err);
    assert_eq!(desk.text("别处/A-1.toml"), case("A-1") + &entry("2026-11-20", "XA00000000132"));
}
