//! Opening intakes and showing what they give.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use tousu::batch::intake::{Cell, Entry, Found, Intake, Mapping, Options, Place, Profile, Refused, open};
use tousu::case::{Finding, Severity, Source};

pub(crate) const TODAY: Date = Date::constant(2026, 11, 20);

/// Headings of a sheet that says as much as a letter to the merchant needs.
pub(crate) const HEADINGS: &str = "案号,投诉人姓名,投诉人电话,投诉人地址,商家名称,商家地址,购买日期,购买方式,商品名称,价款,投诉事由,\
                                   实际情况,请求1种类,请求1金额,信件";

/// A row below [`HEADINGS`].
pub(crate) fn row(number: u32) -> String {
    format!(
        "A-{number},样例甲,138-0000-0001,江苏省南京市样本区学府路1号,杭州示例美容科技有限公司,浙江省杭州市样本区示例大道88号,\
         2026-09-03,电话,蒸汽美容仪,1980,质量问题,通电后不能加热,退款,1980,商家"
    )
}

pub(crate) fn kept(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/batch_intake").join(name)
}

/// Writes an intake into a folder of its own, which lives as long as the result.
pub(crate) fn written(name: &str, bytes: &[u8]) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    (folder, path)
}

pub(crate) fn opened(bytes: &[u8], options: &Options) -> Result<(Vec<Found>, Vec<Entry>), Refused> {
    let (_folder, path) = written("intake.csv", bytes);
    let mut intake = open(&path, options)?;
    let found = std::mem::take(&mut intake.found);
    Ok((found, intake.collect()))
}

pub(crate) fn entries(text: &str) -> Vec<Entry> {
    opened(text.as_bytes(), &Options::default()).unwrap().1
}

pub(crate) fn mapping(text: &str) -> Mapping {
    let (mapping, findings) = Mapping::read(&Source { name: "mapping.toml".into(), text: text.into() });
    mapping.unwrap_or_else(|| panic!("{findings:#?}"))
}

pub(crate) fn profile(text: &str) -> Profile {
    let (profile, findings) = Profile::read(&Source { name: "tousu.toml".into(), text: text.into() });
    profile.unwrap_or_else(|| panic!("{findings:#?}"))
}

/// The codes of findings, each with the letters of its cell.
pub(crate) fn codes(found: &[Found]) -> Vec<String> {
    found.iter().map(|f| said(&f.finding, f.cell.as_ref())).collect()
}

/// The codes of everything that is found in reading an entry, each with the letters of its cell.
pub(crate) fn all_codes(entry: &Entry) -> Vec<String> {
    let read = entry.read(TODAY);
    codes(&entry.found).into_iter().chain(read.findings.iter().map(|f| said(f, entry.cell_of(f)))).collect()
}

fn said(finding: &Finding, cell: Option<&Cell>) -> String {
    let cell = cell.map(|cell| format!(" {}", cell.letters())).unwrap_or_default();
    format!("{}{cell}", finding.code)
}

/// Everything an intake gives, for a reader.
pub(crate) fn shown(mut intake: Intake) -> String {
    let mut out = String::new();
    for found in std::mem::take(&mut intake.found) {
        line(&mut out, &found.finding, found.cell.as_ref());
    }
    for entry in intake {
        match &entry.place {
            Place::Row { row, line } => writeln!(out, "--- row {row}, line {line:?}").unwrap(),
            Place::File(name) => writeln!(out, "--- {name}").unwrap(),
        }
        out.push_str(&entry.source.text);
        let read = entry.read(TODAY);
        for found in &entry.found {
            line(&mut out, &found.finding, found.cell.as_ref());
        }
        for finding in &read.findings {
            line(&mut out, finding, entry.cell_of(finding));
        }
        writeln!(out, "case: {}, reviewed by: {:?}", read.case.is_some(), entry.reviewed_by).unwrap();
    }
    out
}

fn line(out: &mut String, finding: &Finding, cell: Option<&Cell>) {
    let weight = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        _ => "advice",
    };
    let cell = cell.map(|c| format!(" in {} {}", c.letters(), c.heading)).unwrap_or_default();
    let args: Vec<String> = finding.args.iter().map(|(name, value)| format!("{name}={value}")).collect();
    writeln!(out, "{weight}: {}{cell} {}", finding.code, args.join(" ")).unwrap();
}
