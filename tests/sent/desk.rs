//! A folder with case files and a list, on 26 November 2026.

use crate::cli_support::{CASE, Desk, Run, finish};

/// 2026-11-26, in seconds since 1970.
const TODAY: &str = "1795651200";

/// Headings of the list as the program writes them.
pub(crate) const HEADS: &str =
    "序号,行,案号,信件,内件,收件人,地址,邮编,重量（克）,资费（元）,挂号号码,寄出日期,案情文件";

/// Returns a case file with this id.
pub(crate) fn case(id: &str) -> String {
    CASE.replace("\"美容仪\"", &format!("\"{id}\"")) + "\n# 寄出之后填写：\n# [[sent]]\n# letter = \"merchant\"\n"
}

/// Returns what a new entry of a merchant's letter looks like at the end of a file.
pub(crate) fn entry(day: &str, number: &str) -> String {
    format!("\n[[sent]]\nletter = \"merchant\"\ndate = {day}\nby = \"挂号信\"\ntracking = \"{number}\"\n")
}

/// Returns a row of the list.
pub(crate) fn row(id: &str, number: &str, day: &str) -> String {
    format!("1,2,{id},01_merchant_zh-Hans,投诉函,某公司,某地,310000,,,{number},{day},案件/{id}.toml")
}

/// Returns a list of these rows.
pub(crate) fn list(rows: &[String]) -> String {
    format!("\u{FEFF}{HEADS}\r\n{}\r\n", rows.join("\r\n"))
}

/// Returns a desk with the cases in 案件 and this list.
pub(crate) fn desk(list: impl AsRef<[u8]>) -> Desk {
    let desk = Desk::new();
    for id in ["A-1", "A-2", "A-3"] {
        desk.put(&format!("案件/{id}.toml"), case(id));
    }
    desk.put("清单.csv", list);
    desk
}

/// Runs the program on that day.
pub(crate) fn run(desk: &Desk, line: &str) -> Run {
    let mut command = desk.command(line);
    command.env("SOURCE_DATE_EPOCH", TODAY);
    finish(command, b"")
}

/// Returns the texts of the three case files.
pub(crate) fn texts(desk: &Desk) -> Vec<String> {
    ["A-1", "A-2", "A-3"].iter().map(|id| desk.text(&format!("案件/{id}.toml"))).collect()
}

/// Returns them as they were.
pub(crate) fn untouched() -> Vec<String> {
    ["A-1", "A-2", "A-3"].map(case).into()
}
