//! What should not stand in a letter although the case file is sound: numbers, other people's contacts, words, sums.

mod claims;
mod contacts;
mod dates;
mod numbers;
mod tone;

use jiff::civil::date;
use tousu::case::{self, Finding, Source};

/// A case file whose only text of its own is `text`, a TOML string with its quotation marks, in `[[fact]]`.
fn case_with(text: &str) -> Source {
    file(&format!("[[fact]]\ndate = 2026-09-01\ntext = {text}\n"))
}

/// A sound case file with a purchase of 1,980 yuan, the tables given, and the keys before the first table.
fn file(tables: &str) -> Source {
    let text = format!(
        r#"version = 1
id = "lint"
date = 2026-11-20
{tables}
[complainant]
name = "张三"
phone = "138-0000-0001"
email = "zhang@example.com"
address = "江苏省南京市样本区学府路1号"

[agent]
name = "周八"
phone = "138 0000 0008"
from = 2026-10-01
until = 2027-03-31

[respondent]
name = "杭州示例美容科技有限公司"
credit_code = "91330100MA0000001F"
phone = "139-0000-0002"
address = "浙江省杭州市样本区示例大道88号3层"

[carrier]
name = "中国示例通信集团江苏有限公司"
number = "137-0000-0003"
address = "江苏省南京市样本区通信路10号"

[purchase]
date = 2026-06-18
channel = "website"
item = "电话助理服务"
price = 1980
order = "4111111111111111"
promised = ["绝对有效"]
found = ["没有效果"]

[purchase.prepaid]
total = 1980
used = 330

[[grievance]]
kind = "not-as-advertised"

[[call]]
time = 2026-09-03T10:21:00
number = "170-0000-0011"
seconds = 12
said = "百分之百有效！不买就曝光你"

[[letter]]
to = "merchant"
"#
    );
    Source { name: "lint.toml".into(), text }
}

/// What the linter finds in a case file, in order of place.
fn findings(source: &Source) -> Vec<Finding> {
    let mut findings = case::lint::check(source, &case::read(source, date(2026, 11, 21)));
    case::finding::sort(&mut findings);
    findings
}

/// The code of every finding with the words it points at.
fn found(source: &Source) -> Vec<(&'static str, String)> {
    let words = |f: &Finding| f.span.clone().map(|span| source.text[span].to_string()).unwrap_or_default();
    findings(source).iter().map(|f| (f.code, words(f))).collect()
}

/// The value of a finding's variable.
fn arg(finding: &Finding, name: &str) -> String {
    finding.args.iter().find(|(n, _)| *n == name).map(|(_, v)| v.clone()).unwrap_or_default()
}

#[test]
fn the_file_of_these_tests_is_sound() {
    let source = case_with("\"对方没有答复\"");
    let outcome = case::read(&source, date(2026, 11, 21));
    assert_eq!(outcome.findings, []);
    assert_eq!(found(&source), []);
}

#[test]
fn no_example_draws_a_finding() {
    let examples = crate::support::sources();
    assert!(examples.len() >= 6);
    for source in examples {
        assert_eq!(found(&source), [], "{}", source.name);
    }
}
