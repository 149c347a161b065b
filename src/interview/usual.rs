//! Words as people type them, and the value they stand for in a case file.

use std::sync::LazyLock;

use jiff::civil::{Date, DateTime};

use super::{NO, YES, spoken};
use crate::case::read::guess;
use crate::case::shape::{Key, Kind, shape};

static SHAPE: LazyLock<Vec<Key>> = LazyLock::new(shape);

/// How the names of places end that no 市 goes behind: cities, and what somebody writes who takes the question for another.
const PLACES: [&str; 13] =
    ["市", "自治州", "盟", "地区", "地區", "省", "自治区", "自治區", "区", "區", "县", "縣", "旗"];

/// Returns what a field of the case file takes: `purchase.price`, `call.time`.
pub(super) fn kind(field: &str) -> Option<&'static Key> {
    let mut keys: &'static [Key] = &SHAPE;
    let mut found = None;
    for name in field.split('.') {
        let key = keys.iter().find(|key| key.name == name)?;
        keys = match &key.kind {
            Kind::Table(keys) | Kind::Tables(keys) => keys,
            _ => &[],
        };
        found = Some(key);
    }
    found
}

/// Returns words in the form a case file wants, where it is clear what they mean: 2026年9月3日, 1,980元, 34秒, １３８…
pub(super) fn plain(field: &str, words: &str, today: Date) -> String {
    let words = words.trim();
    let meant = match kind(field).map(|key| &key.kind) {
        Some(Kind::Date) => spoken_day(words, today).or_else(|| guess::day(words)).map(|day| day.to_string()),
        Some(Kind::Time) => guess::moment(words).map(|time| time.strftime("%Y-%m-%d %H:%M").to_string()),
        Some(Kind::Money) => guess::money(words),
        Some(Kind::Phone) => Some(words.chars().map(half_width).collect()),
        Some(Kind::Number(_)) => number(words),
        Some(Kind::CreditCode) => Some(words.to_uppercase()),
        Some(Kind::Boolean) => yes_or_no(words).map(str::to_string),
        _ => None,
    };
    let words = meant.unwrap_or_else(|| words.to_string());
    match field {
        "contact.by" => spoken::way(&words),
        "contact.asked" => spoken::asked(&words),
        "purchase.promised" => spoken::promise(&words),
        "letter.city" if !PLACES.iter().any(|end| words.ends_with(end)) => {
            format!("{words}市")
        }
        _ => words,
    }
}

/// Says whether words say that there is nothing to answer; of what was answered, that nobody did.
pub(super) fn is_none(field: &str, words: &str) -> bool {
    let of_answer = ["contact.answer", "carrier.answer"].contains(&field);
    let none = ["无", "無", "没有", "沒有", "不知道", "不详", "不詳", "暂无", "暫無", "-", "—", "/", "n/a", "none"]
        .contains(&words.trim().to_lowercase().as_str());
    none || of_answer && spoken::is_silence(words)
}

/// Says whether a field takes sentences, one or several.
pub(super) fn takes_sentences(field: &str) -> bool {
    kind(field).is_some_and(|key| key.several && key.kind == Kind::Prose)
}

/// Says whether a field takes a word of a closed set.
pub(super) fn is_choice(field: &str) -> bool {
    kind(field).is_some_and(|key| matches!(key.kind, Kind::Choice(_)))
}

/// Returns [`YES`] or [`NO`] for the words people say for them.
pub(super) fn yes_or_no(words: &str) -> Option<&'static str> {
    match words.trim().to_lowercase().as_str() {
        "yes" | "y" | "true" | "是" | "有" | "对" | "對" | "1" => Some(YES),
        "no" | "n" | "false" | "否" | "没有" | "沒有" | "不是" | "无" | "無" | "0" => Some(NO),
        _ => None,
    }
}

fn spoken_day(words: &str, today: Date) -> Option<Date> {
    match words {
        "今天" | "today" => Some(today),
        "昨天" | "yesterday" => today.yesterday().ok(),
        "前天" => today.yesterday().ok()?.yesterday().ok(),
        _ => day_of_year(words, today),
    }
}

/// Returns the last day of this name: 9月20日 without its year.
fn day_of_year(words: &str, today: Date) -> Option<Date> {
    let (month, day) = words.strip_suffix(['日', '号', '號']).unwrap_or(words).split_once('月')?;
    let (month, day) = (month.trim().parse().ok()?, day.trim().parse().ok()?);
    let this = Date::new(today.year(), month, day).ok();
    this.filter(|date| *date <= today).or_else(|| Date::new(today.year() - 1, month, day).ok())
}

/// What people write behind a number of pages, seconds, things.
const UNITS: [char; 32] = [
    '秒', '页', '頁', '份', '个', '個', '件', '台', '臺', '次', '只', '隻', '张', '張', '套', '本', '瓶', '盒', '箱',
    '袋', '条', '條', '双', '雙', '部', '辆', '輛', '项', '項', '块', '塊', ' ',
];

/// Returns a whole number without its unit; minutes and seconds as seconds.
fn number(words: &str) -> Option<String> {
    let ascii: String = words.chars().map(half_width).collect();
    let trimmed = ascii.trim_end_matches(UNITS);
    let split = trimmed.split_once(['分', ':', '：']);
    match split {
        Some((minutes, seconds)) => {
            let seconds = seconds.trim_start_matches(['钟', '鐘']);
            let seconds: u64 = if seconds.is_empty() { 0 } else { seconds.trim().parse().ok()? };
            let minutes: u64 = minutes.trim().parse().ok()?;
            Some((minutes.checked_mul(60)?.checked_add(seconds)?).to_string())
        }
        None => trimmed.trim().parse::<u64>().ok().map(|n| n.to_string()),
    }
}

/// Returns a full-width digit or sign of a number as ASCII.
fn half_width(c: char) -> char {
    match c {
        '０'..='９' | '－' | '（' | '）' | '＋' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        _ => c,
    }
}

/// Returns words as the TOML value a field takes; as text where they are no such value, so that the reader says what is wrong.
pub(super) fn toml_value(field: &str, words: &str) -> String {
    let bare = match kind(field).map(|key| &key.kind) {
        Some(Kind::Date) => words.parse::<Date>().ok().map(|date| date.to_string()),
        Some(Kind::Time) => {
            let time = words.parse::<DateTime>().ok().filter(|_| words.contains(':'));
            time.map(|time| time.strftime("%Y-%m-%dT%H:%M:%S").to_string())
        }
        Some(Kind::Number(_)) => words.parse::<u64>().ok().map(|n| n.to_string()),
        Some(Kind::Boolean) => Some((words == YES).to_string()),
        _ => None,
    };
    bare.unwrap_or_else(|| toml::Value::from(words).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_as_people_type_them() {
        let today = jiff::civil::date(2026, 11, 27);
        for (field, words, meant) in [
            ("purchase.date", "2026年9月3日", "2026-09-03"),
            ("purchase.date", "昨天", "2026-11-26"),
            ("purchase.date", "九月三日", "九月三日"),
            ("call.time", "2026年9月14日10点12分", "2026-09-14 10:12"),
            ("call.time", "2026-09-14 10：12", "2026-09-14 10:12"),
            ("purchase.price", "￥1,980元", "1980"),
            ("purchase.price", "19.8元", "19.80"),
            ("call.seconds", "34秒", "34"),
            ("call.seconds", "１分３０秒", "90"),
            ("call.seconds", "2分钟", "120"),
            ("purchase.quantity", "3个", "3"),
            ("purchase.quantity", "１ 台", "1"),
            ("call.seconds", "1:05", "65"),
            ("complainant.phone", "１３８００００００００", "13800000000"),
            ("complainant.phone", "138-0000-0001", "138-0000-0001"),
            ("call.robot", "是", "yes"),
            ("complainant.phone", "１３８－０００", "138-000"),
            ("complainant.phone", "025-88888888转601", "025-88888888转601"),
            ("purchase.date", "9月20日", "2026-09-20"),
            ("purchase.date", "12月1日", "2025-12-01"),
            ("contact.asked", "我们要求退款", "要求退款"),
            ("contact.by", "用户群里", "用户群里"),
            ("purchase.promised", "承诺：一年有效", "一年有效"),
            ("letter.city", "深圳", "深圳市"),
            ("letter.city", "杭州", "杭州市"),
            ("letter.city", "江苏省", "江苏省"),
            ("letter.city", "西湖区", "西湖区"),
            ("letter.city", "锡林郭勒盟", "锡林郭勒盟"),
            ("letter.city", "黔东南苗族侗族自治州", "黔东南苗族侗族自治州"),
            ("complainant.name", " 张三 ", "张三"),
        ] {
            assert_eq!(plain(field, words, today), meant, "{field} {words}");
        }
    }
}
