//! Sheets, and what a run leaves on the disk.

use std::collections::BTreeMap;
use std::path::Path;

use crate::cli_support::Desk;

pub(crate) const HEADINGS: &str = "案号,投诉人姓名,投诉人电话,投诉人地址,商家名称,商家地址,购买日期,购买方式,商品名称,价款,投诉事由,\
                                   实际情况,请求1种类,请求1金额,信件";

/// A row of a sound case. The price is what tells changed rows from others.
pub(crate) fn row(number: usize, price: u32) -> String {
    format!(
        "A-{number},样例甲,138-0000-{number:04},江苏省南京市样本区学府路{number}号,杭州示例美容科技有限公司,浙江省杭州市样本区示例大道88号,\
         2026-09-03,电话,蒸汽美容仪,{price},质量问题,通电后不能加热,退款,{price},商家"
    )
}

pub(crate) fn sheet(rows: impl IntoIterator<Item = String>) -> String {
    [HEADINGS.to_string()].into_iter().chain(rows).map(|line| line + "\n").collect()
}

/// A desk with `sheet.csv` of so many sound rows.
pub(crate) fn desk(rows: usize) -> Desk {
    let desk = Desk::new();
    desk.put("sheet.csv", sheet((1..=rows).map(|n| row(n, 1980))));
    desk
}

pub(crate) type Tree = BTreeMap<String, Vec<u8>>;

/// Every file of a folder, hidden ones too.
pub(crate) fn tree(folder: &Path) -> Tree {
    let entries = std::fs::read_dir(folder).unwrap().map(Result::unwrap);
    entries.map(|e| (e.file_name().into_string().unwrap(), std::fs::read(e.path()).unwrap())).collect()
}

/// Holds that two folders have the same files; says which differ, and not their bytes.
pub(crate) fn assert_same(found: &Tree, wanted: &Tree) {
    let names = |tree: &Tree| tree.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(found), names(wanted));
    let differ: Vec<&String> = wanted.iter().filter(|(name, bytes)| found[*name] != **bytes).map(|(n, _)| n).collect();
    assert!(differ.is_empty(), "{differ:?}");
}

/// Holds that every letter in a folder is whole, as one of these runs would have written it, whatever is missing.
pub(crate) fn assert_no_letter_is_torn(found: &Tree, runs: &[&Tree]) {
    for (name, bytes) in found.iter().filter(|(name, _)| name.ends_with(".pdf") || name.ends_with(".txt")) {
        assert!(runs.iter().any(|run| run.get(name) == Some(bytes)), "{name}");
    }
}

/// A run that nobody disturbs.
pub(crate) fn undisturbed(desk: &Desk) -> Tree {
    let run = desk.run("batch sheet.csv --out whole");
    assert_eq!((run.code, run.out.as_str()), (0, ""), "{}", run.err);
    tree(&desk.path().join("whole"))
}
