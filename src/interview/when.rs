//! When a question is asked, and what its answer probably is.

use jiff::ToSpan;
use jiff::civil::Date;

use super::{Answers, NO, YES};
use crate::case::choice::Choice;
use crate::case::model::Channel;

/// The question whether somebody writes for somebody else.
pub(super) const ON_BEHALF: &str = "on_behalf";
/// The question whether something was bought where that is not what the grievance is about.
pub(super) const BOUGHT: &str = "bought";

/// Questions that need not be answered where something below a name is: who names an agent has one.
pub const IMPLIED: [(&str, &str); 2] = [("agent", ON_BEHALF), ("purchase", BOUGHT)];

/// What the law itself calls durable (消费者权益保护法 23(3)), in both scripts, in the words of shops.
pub(super) const DURABLE: [&str; 20] = [
    "汽车",
    "轿车",
    "機車",
    "汽車",
    "摩托车",
    "电动车",
    "电脑",
    "電腦",
    "计算机",
    "電視",
    "电视",
    "冰箱",
    "空调",
    "空調",
    "洗衣机",
    "洗衣機",
    "装修",
    "裝修",
    "装饰",
    "裝飾",
];

/// What promises more than three times the price.
pub(super) const HIGHER: [&str; 8] =
    ["假一赔十", "假一罚十", "假一賠十", "假一罰十", "假一赔百", "十倍赔", "十倍賠", "赔十"];

pub(super) fn has(a: &Answers, kinds: &[&str]) -> bool {
    kinds.iter().any(|kind| a.has("grievance", kind))
}

/// Whether the grievance is about a purchase: nobody who is only called, or whose data got out, need have bought anything.
pub(super) fn trade(a: &Answers, _: &str) -> bool {
    has(a, &["not-as-advertised", "quality", "refund-refused", "prepaid-not-refunded", "review-harassment"])
}

/// Whether something was bought of the other side, be the grievance about it or not.
pub(super) fn bought(a: &Answers, _: &str) -> bool {
    trade(a, "") || a.has(BOUGHT, YES)
}

/// Whether a purchase that the grievance is not about gives a consumer further rights (消费者权益保护法 29(2)).
pub(super) fn customer(a: &Answers, _: &str) -> bool {
    !trade(a, "") && !business(a, "") && respondent(a, "")
}

pub(super) fn on_behalf(a: &Answers, _: &str) -> bool {
    a.has(ON_BEHALF, YES)
}

pub(super) fn business(a: &Answers, _: &str) -> bool {
    a.has("buyer", "business")
}

pub(super) fn called(a: &Answers, _: &str) -> bool {
    has(a, &["harassing-calls"])
}

pub(super) fn prepaid(a: &Answers, _: &str) -> bool {
    has(a, &["prepaid-not-refunded"])
}

pub(super) fn refused(a: &Answers, _: &str) -> bool {
    has(a, &["refund-refused", "prepaid-not-refunded"])
}

/// Whether goods can be given back: what was paid in advance is not.
pub(super) fn goods(a: &Answers, _: &str) -> bool {
    has(a, &["not-as-advertised", "quality", "refund-refused"])
}

/// Whether a trader that refused can have said something: one that cannot be found has not.
pub(super) fn said_no(a: &Answers, _: &str) -> bool {
    refused(a, "") && !a.has("refusal.reason", "trader-gone")
}

/// Whether a call was taken: of one that was not there is nothing to tell.
pub(super) fn taken(a: &Answers, record: &str) -> bool {
    a.get(&format!("{record}seconds")) != Some("0")
}

pub(super) fn on_platform(a: &Answers, _: &str) -> bool {
    a.has("purchase.channel", Channel::Platform.code())
}

/// Whether the day of receipt counts: for the seven days of what was sent, and the six months of defects.
pub(super) fn receipt_counts(a: &Answers, _: &str) -> bool {
    let distance = a.get("purchase.channel").and_then(Channel::from_code).is_some_and(Channel::is_distance);
    trade(a, "") && (distance || goods(a, ""))
}

/// Returns the day of receipt of what was taken along from a shop.
pub(super) fn taken_along(a: &Answers) -> Vec<String> {
    let shop = a.has("purchase.channel", Channel::Shop.code());
    if shop { a.list("purchase.date").to_vec() } else { vec![] }
}

/// Whether the seller must prove that something durable had no defect, which goes for consumers (消费者权益保护法 23(3)).
pub(super) fn defective(a: &Answers, _: &str) -> bool {
    has(a, &["quality"]) && !business(a, "")
}

/// Whether so much time has passed that the day counts on which the complainant knew (令第121号 16[4]).
pub(super) fn long_ago(a: &Answers, _: &str) -> bool {
    let day = |key: &str| a.get(key).and_then(|words| words.parse::<Date>().ok());
    let bought = day("purchase.date").and_then(|bought| bought.checked_add(3.years()).ok());
    bought.zip(day("date")).is_some_and(|(end, today)| end < today)
}

pub(super) fn yes(holds: bool) -> Vec<String> {
    vec![if holds { YES } else { NO }.to_string()]
}

pub(super) fn mentions(a: &Answers, key: &str, words: &[&str]) -> bool {
    a.list(key).iter().any(|text| words.iter().any(|word| text.contains(word)))
}

pub(super) fn respondent(a: &Answers, _: &str) -> bool {
    a.get("respondent.name").is_some()
}

/// Only who called is not always known.
pub(super) fn unknown_caller(a: &Answers) -> bool {
    a.list("grievance").iter().all(|kind| kind == "harassing-calls")
}

pub(super) fn carrier(a: &Answers, _: &str) -> bool {
    a.get("carrier.name").is_some()
}

pub(super) fn complained(a: &Answers, _: &str) -> bool {
    a.get("carrier.complained").is_some()
}

pub(super) fn answered(a: &Answers, _: &str) -> bool {
    a.get("carrier.answer").is_some()
}

pub(super) fn claimed(a: &Answers, kind: &str) -> bool {
    a.has("claim", kind)
}

/// Whether the published address of a seller decides which office is in charge.
pub(super) fn address_decides(a: &Answers, _: &str) -> bool {
    to(a, &["regulator-complaint"]) && on_platform(a, "") && a.get("respondent.address").is_some()
}

pub(super) fn mediated(a: &Answers, _: &str) -> bool {
    to(a, &["regulator-complaint"])
}

pub(super) fn to(a: &Answers, letters: &[&str]) -> bool {
    letters.iter().any(|letter| a.has("letter", letter))
}

pub(super) fn to_county(a: &Answers, _: &str) -> bool {
    to(a, &["regulator-complaint", "regulator-report"])
}

pub(super) fn recorded(a: &Answers, record: &str) -> bool {
    a.has(&format!("{record}kind"), "recording")
}

/// Says whether a question about a city has an answer: a municipality has none.
pub(super) fn has_cities(a: &Answers, _: &str) -> bool {
    let province = a.get("place.province").and_then(|words| super::OFFICES.province(words));
    !province.is_some_and(|province| province.is_municipality())
}
