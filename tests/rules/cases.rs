//! Sound case files, one a kind of letter, and how a test takes one apart.

use jiff::civil::{Date, date};
use tousu::case::choice::Choice;
use tousu::case::model::{Case, LetterKind};
use tousu::case::{Finding, Source};
use tousu::recipient;

pub(crate) const TODAY: Date = date(2026, 11, 20);

pub(crate) const RESPONDENT: &str = r#"
[respondent]
name = "杭州示例美容科技有限公司"
address = "浙江省杭州市样本区示例大道88号3层"
"#;

pub(crate) const PLATFORM: &str = r#"
[platform]
name = "宁波示例网络有限公司"
address = "浙江省宁波市测试区网络路1号"
"#;

pub(crate) const CARRIER: &str = r#"
[carrier]
name = "中国示例通信集团江苏有限公司"
address = "江苏省南京市样本区通信路10号"
number = "138-0000-0001"
complained = 2026-09-28
answered = 2026-10-12
answer = "建议用户自行设置拦截功能"
objection = "答复没有说明采取了何种拦截措施"
"#;

pub(crate) const PURCHASE: &str = r#"
[purchase]
date = 2026-09-03
channel = "telephone"
item = "蒸汽美容仪"
quantity = 1
unit = "台"
price = 1980
received = 2026-09-07
promised = ["使用四周可减少皱纹"]
found = ["首次试用后面部出现红肿"]

[purchase.return]
asked = 2026-09-09
"#;

pub(crate) const GRIEVANCES: &str = r#"
[[grievance]]
kind = "not-as-advertised"

[[grievance]]
kind = "harassing-calls"
"#;

pub(crate) const CALL: &str = r#"
[[call]]
time = 2026-10-15T12:32:00
number = "0571-0000-0011"
seconds = 9
said = "推销美容仪配套凝胶"
"#;

pub(crate) const FACT: &str = r#"
[[fact]]
date = 2026-09-23
text = "本人在通话中明确表示不再接听推销电话"
"#;

pub(crate) const CONTACT: &str = r#"
[[contact]]
date = 2026-09-16
with = "merchant"
by = "在线客服"
asked = "提出退还价款的要求"
"#;

pub(crate) const MERCHANT_CLAIMS: &str = r#"
[[claim]]
kind = "refund"
amount = 1980

[[claim]]
kind = "other"
of = "merchant"
text = "承担退货的运费"
"#;

pub(crate) const PLATFORM_CLAIM: &str = r#"
[[claim]]
kind = "seller-identity"
"#;

pub(crate) const CARRIER_CLAIM: &str = r#"
[[claim]]
kind = "block-calls"
"#;

pub(crate) const EVIDENCE: &str = r#"
[[evidence]]
id = "order"
kind = "electronic"
title = "订单页面和支付凭证"
source = "本人手机"
proves = "所购商品和价款"
form = "printout"
"#;

pub(crate) const MERCHANT_SENT: &str = r#"
[[sent]]
letter = "merchant"
date = 2026-10-08
received = 2026-10-10
"#;

pub(crate) const RESCIND: &str = r#"
[[claim]]
kind = "rescind"
"#;

pub(crate) const COMPLAINT_REFUSED: &str = r#"
[[sent]]
letter = "regulator-complaint"
office = "杭州市样本区市场监督管理局"
date = 2026-09-28
received = 2026-09-30
outcome = "refused"
answered = 2026-10-15
"#;

const PERSON: &str = r#"
version = 1
id = "sound"
date = 2026-11-20

[complainant]
name = "张三"
phone = "138-0000-0001"
address = "江苏省南京市样本区学府路1号2幢301室"
postcode = "210000"
"#;

/// A case that breaks no rule of the letter it wants.
pub(crate) fn sound(kind: LetterKind) -> String {
    let office = match kind {
        LetterKind::Association => "杭州市样本区消费者权益保护委员会",
        LetterKind::RegulatorComplaint | LetterKind::RegulatorReport => "杭州市样本区市场监督管理局",
        LetterKind::BureauAppeal => "江苏省电信用户申诉受理中心",
        LetterKind::BureauReport => "浙江省通信管理局",
        _ => "",
    };
    let office = if office.is_empty() { String::new() } else { format!("office = \"{office}\"\n") };
    let history = history(kind);
    let letter = format!("{history}\n[[letter]]\nto = \"{}\"\n{office}", kind.code());
    let parts = [
        PERSON,
        RESPONDENT,
        PLATFORM,
        CARRIER,
        PURCHASE,
        GRIEVANCES,
        CALL,
        FACT,
        CONTACT,
        MERCHANT_CLAIMS,
        PLATFORM_CLAIM,
        CARRIER_CLAIM,
        EVIDENCE,
        &letter,
    ];
    parts.concat()
}

/// Returns what must have gone before a letter that follows up.
fn history(kind: LetterKind) -> &'static str {
    match kind {
        LetterKind::Reminder => MERCHANT_SENT,
        LetterKind::Rescission => RESCIND,
        LetterKind::ReviewAdvice => COMPLAINT_REFUSED,
        _ => "",
    }
}

/// One change of a case file.
pub(crate) enum Edit {
    /// The first words give way to the others.
    Swap(&'static str, &'static str),
    /// The words give way to the others wherever they stand.
    Everywhere(&'static str, &'static str),
    /// The words go.
    Cut(&'static str),
    /// The words are added at the end, behind the letter's own lines.
    Add(&'static str),
}

/// Returns a case file with changes made to it.
pub(crate) fn edited(text: &str, edits: &[Edit]) -> String {
    edits.iter().fold(text.to_string(), |text, edit| {
        let (from, to) = match edit {
            Edit::Swap(from, to) => (*from, *to),
            Edit::Everywhere(from, to) => return text.replace(from, to),
            Edit::Cut(from) => (*from, ""),
            Edit::Add(words) => return text + words,
        };
        assert!(text.contains(from), "nothing to change: {from}");
        text.replacen(from, to, 1)
    })
}

/// Reads a case file that has no error of its own.
pub(crate) fn read(text: &str) -> Case {
    let source = Source { name: "case.toml".into(), text: text.into() };
    let outcome = tousu::case::read(&source, TODAY);
    outcome.case.unwrap_or_else(|| panic!("{:#?}\n{text}", outcome.findings))
}

/// Returns what the first letter of a case breaks, alone and beside other cases.
pub(crate) fn findings(case: &Case, others: &[&Case]) -> Vec<Finding> {
    let mut found = recipient::check(case, 0, None);
    found.extend(recipient::check_among(case, 0, others, None));
    found
}
