//! Parts of small case files, as TOML, and the case they make together.

use jiff::civil::date;
use tousu::case::{self, Case, Source};

/// A consumer and a merchant.
pub(crate) const PEOPLE: &str = r#"
[complainant]
name = "张三"
phone = "138-0000-0001"
address = "江苏省南京市样本区学府路1号"
[respondent]
name = "杭州示例科技有限公司"
address = "浙江省杭州市样本区示例大道88号"
"#;

/// Goods sold by telephone that are not as promised.
pub(crate) const GOODS: &str = r#"
[purchase]
date = 2026-09-01
channel = "telephone"
item = "美容仪"
price = 1000
received = 2026-09-07
promised = ["无刺激"]
found = ["刺痛"]
"#;

/// That they are not, and the price back.
pub(crate) const ADVERTISED: &str = r#"
[[grievance]]
kind = "not-as-advertised"
[[claim]]
kind = "refund"
amount = 1000
"#;

/// The letter of a case that is about none.
pub(crate) const TO_MERCHANT: &str = "\n[[letter]]\nto = \"merchant\"\n";

/// Returns the case of these people with these parts, on 2026-11-20; `top` stands before its first table.
pub(crate) fn case(top: &str, parts: &[&str]) -> Case {
    let text = format!("version = 1\nid = \"parts\"\ndate = 2026-11-20\n{top}{PEOPLE}{}", parts.concat());
    let source = Source { name: "parts.toml".into(), text };
    let outcome = case::read(&source, date(2026, 11, 20));
    outcome.case.unwrap_or_else(|| panic!("{}: {:#?}", source.text, outcome.findings))
}
