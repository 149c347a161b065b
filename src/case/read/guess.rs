//! What a user probably meant by words the case file does not take.

use jiff::civil::{Date, DateTime};

use super::Problem;
use crate::locale::Fen;

/// Chinese names users give to keys and tables, both scripts, with the key meant.
const ENGLISH: &[(&str, &str)] = &[
    ("版本", "version"),
    ("编号", "id"),
    ("編號", "id"),
    ("日期", "date"),
    ("时间", "time"),
    ("時間", "time"),
    ("被投诉人", "respondent"),
    ("被投訴人", "respondent"),
    ("商家", "respondent"),
    ("投诉人", "complainant"),
    ("投訴人", "complainant"),
    ("代理人", "agent"),
    ("平台", "platform"),
    ("运营商", "carrier"),
    ("營運商", "carrier"),
    ("购买", "purchase"),
    ("購買", "purchase"),
    ("事由", "grievance"),
    ("通话", "call"),
    ("通話", "call"),
    ("事实", "fact"),
    ("事實", "fact"),
    ("请求", "claim"),
    ("請求", "claim"),
    ("证据", "evidence"),
    ("證據", "evidence"),
    ("信件", "letter"),
    ("姓名", "name"),
    ("名称", "name"),
    ("名稱", "name"),
    ("称呼", "honorific"),
    ("稱呼", "honorific"),
    ("电话", "phone"),
    ("電話", "phone"),
    ("手机", "phone"),
    ("手機", "phone"),
    ("地址", "address"),
    ("邮编", "postcode"),
    ("郵編", "postcode"),
    ("邮箱", "email"),
    ("郵箱", "email"),
    ("身份证", "id_number"),
    ("身份證", "id_number"),
    ("信用代码", "credit_code"),
    ("信用代碼", "credit_code"),
    ("店铺", "shop"),
    ("店鋪", "shop"),
    ("商品", "item"),
    ("品牌", "brand"),
    ("型号", "model"),
    ("型號", "model"),
    ("数量", "quantity"),
    ("數量", "quantity"),
    ("价格", "price"),
    ("價格", "price"),
    ("价款", "price"),
    ("價款", "price"),
    ("金额", "amount"),
    ("金額", "amount"),
    ("订单", "order"),
    ("訂單", "order"),
    ("内容", "text"),
    ("內容", "text"),
    ("标题", "title"),
    ("標題", "title"),
    ("来源", "source"),
    ("來源", "source"),
    ("页数", "pages"),
    ("頁數", "pages"),
];

/// Returns the key meant by a Chinese name: the name itself, or one that begins or ends with it (投诉人姓名).
pub(super) fn english(word: &str) -> Option<&'static str> {
    let exact = ENGLISH.iter().find(|(chinese, _)| *chinese == word);
    let part = || ENGLISH.iter().find(|(chinese, _)| word.starts_with(chinese) || word.ends_with(chinese));
    exact.or_else(part).map(|(_, key)| *key)
}

/// Returns the header meant by one whose brackets do not close: `[[fact]` is `[[fact]]`.
pub(super) fn header(line: &str) -> String {
    let brackets = line.chars().take_while(|c| *c == '[').count().clamp(1, 2);
    let name: String = line.chars().filter(|c| c.is_alphanumeric() || "_-.".contains(*c)).collect();
    format!("{}{name}{}", "[".repeat(brackets), "]".repeat(brackets))
}

/// Tables there is one of, and tables there may be several of.
const ONE: [&str; 6] = ["complainant", "agent", "respondent", "platform", "carrier", "purchase"];
const SEVERAL: [&str; 8] = ["co_complainant", "grievance", "call", "fact", "contact", "claim", "evidence", "letter"];

/// Returns the header meant by a line that is only the name of a table.
pub(super) fn table(line: &str) -> Option<String> {
    let one = ONE.contains(&line).then(|| format!("[{line}]"));
    one.or_else(|| SEVERAL.contains(&line).then(|| format!("[[{line}]]")))
}

/// Says what is wrong with a value that stands without quotation marks and is neither number nor date.
pub(super) fn bare(key: &str, words: &str) -> Problem {
    if let Some(problem) = date(words) {
        return problem;
    }
    if let Some(word) = boolean(words) {
        return Problem::BadBoolean(word);
    }
    let suggestion = money(words);
    let money = ["price", "amount", "total", "used"].contains(&key);
    if money || (suggestion.is_some() && words.contains(['¥', '￥', '元'])) {
        return Problem::BadMoney { value: words.to_string(), suggestion };
    }
    match key {
        "date" => Problem::BadDate(None),
        "time" => time(words).unwrap_or(Problem::BadTime(None)),
        _ => Problem::UnquotedText(words.trim_matches(['"', '“', '”']).to_string()),
    }
}

/// Returns true or false for other words for yes and no.
pub(super) fn boolean(words: &str) -> Option<&'static str> {
    match words.to_lowercase().as_str() {
        "true" | "yes" | "是" => Some("true"),
        "false" | "no" | "否" => Some("false"),
        _ => None,
    }
}

/// Returns the problem of words that name a day in another form than 2026-09-03, or a day that no calendar has.
pub(super) fn date(words: &str) -> Option<Problem> {
    let [year, month, day] = numbers(words)?[..] else { return None };
    day_problem(year, month, day)
}

/// The same for a day and time.
pub(super) fn time(words: &str) -> Option<Problem> {
    // Only the user knows which hour of the day 下午三点 is meant to be.
    if words.contains(['午', '晚']) {
        return None;
    }
    let numbers = numbers(words)?;
    let (&[year, month, day, hour, minute] | &[year, month, day, hour, minute, _]) = &numbers[..] else { return None };
    let date = match day_problem(year, month, day)? {
        Problem::BadDate(Some(date)) => date.parse::<Date>().ok()?,
        other => return Some(other),
    };
    let time: DateTime = date.at(0, 0, 0, 0).with().hour(small(hour)?).minute(small(minute)?).build().ok()?;
    Some(Problem::BadTime(Some(time.strftime("%Y-%m-%d %H:%M").to_string())))
}

fn small(number: u32) -> Option<i8> {
    i8::try_from(number).ok()
}

fn day_problem(year: u32, month: u32, day: u32) -> Option<Problem> {
    if !(1900..2200).contains(&year) {
        return None;
    }
    if month > 99 || day > 99 {
        return None;
    }
    let Ok(first) = Date::new(i16::try_from(year).ok()?, small(month)?, 1) else { return Some(Problem::BadDate(None)) };
    let days = u32::try_from(first.days_in_month()).ok()?;
    let date = format!("{year}-{month:02}-{day:02}");
    match day {
        1.. if day <= days => Some(Problem::BadDate(Some(date))),
        32.. | 0 => Some(Problem::BadDate(None)),
        _ => Some(Problem::NoSuchDate { date, month: format!("{year}-{month:02}"), days }),
    }
}

/// Returns the numbers in words, full-width digits read as ASCII; nothing where there are letters between them. Eight digits
/// in a row are year, month and day.
fn numbers(words: &str) -> Option<Vec<u32>> {
    let words = ascii_digits(words);
    if words.len() == 8 && words.bytes().all(|b| b.is_ascii_digit()) {
        return [&words[..4], &words[4..6], &words[6..]].into_iter().map(|n| n.parse().ok()).collect();
    }
    if words.chars().any(|c| !c.is_ascii_digit() && !" -/.:：年月日号號时時点點分秒T".contains(c)) {
        return None;
    }
    let parts = words.split(|c: char| !c.is_ascii_digit()).filter(|n| !n.is_empty());
    parts.map(|n| n.parse().ok()).collect()
}

/// Returns the amount meant by one written with its unit or in full-width digits: ¥1,980元 is 1980.
pub(super) fn money(words: &str) -> Option<String> {
    let plain = ascii_digits(words);
    let plain = plain.trim_start_matches("人民币").trim_start_matches("RMB").trim_start_matches(['¥', '￥', ' ']);
    let plain =
        plain.trim_end_matches("人民币").trim_end_matches(['整', '元', '圆', '圓', '块', '塊', ' ']).replace('，', ",");
    let sum = Fen::parse(&plain).ok()?;
    let figures = sum.figures().replace(',', "");
    Some(figures.trim_end_matches(".00").to_string())
}

/// Returns the telephone number in words around it, or in full-width digits.
pub(super) fn phone(words: &str) -> Option<String> {
    let kept = |c: &char| c.is_ascii_digit() || " -+()".contains(*c);
    let number: String = ascii_digits(words).chars().filter(kept).collect();
    let number = number.trim().trim_matches('-').replace("()", "");
    (number.chars().filter(char::is_ascii_digit).count() >= 3).then_some(number)
}

/// Full-width digits and signs of numbers as ASCII.
fn ascii_digits(words: &str) -> String {
    let ascii = |c: char| match c {
        '０'..='９' | '．' | '－' | '／' | '：' | '（' | '）' | '＋' => {
            char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c)
        }
        _ => c,
    };
    words.trim().chars().map(ascii).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_times() {
        let day = |words| match date(words) {
            Some(Problem::BadDate(Some(d))) => d,
            Some(Problem::NoSuchDate { days, .. }) => format!("{days} days"),
            _ => "?".to_string(),
        };
        for words in
            ["2026-9-3", "2026年9月3日", "2026/9/3", "2026.09.03", "20260903", "２０２６年９月３日", "2026-09-3"]
        {
            assert_eq!(day(words), "2026-09-03", "{words}");
        }
        assert_eq!(day("2026-02-30"), "28 days");
        for words in ["138-0000-0001", "2026-13-01", "2026-09-32", "9月3日", "去年9月", "2026-09-03 10:00", ""] {
            assert_eq!(day(words), "?", "{words}");
        }
        let time = |words| match time(words) {
            Some(Problem::BadTime(Some(t))) => t,
            _ => "?".to_string(),
        };
        assert_eq!(time("2026年9月3日10时5分"), "2026-09-03 10:05");
        assert_eq!(time("2026-9-3 10：21"), "2026-09-03 10:21");
        assert_eq!(time("2026年9月3日下午3点5分"), "?");
        assert_eq!(time("2026-9-3 25:00"), "?");
    }

    #[test]
    fn sums_and_numbers() {
        for words in ["1980元", "¥1980", "￥1,980.00元", "１９８０", "人民币1980元整", "1，980"] {
            assert_eq!(money(words).as_deref(), Some("1980"), "{words}");
        }
        assert_eq!(money("19.8元").as_deref(), Some("19.80"));
        for words in ["两千元", "-5", "1.234", "", "元"] {
            assert_eq!(money(words), None, "{words}");
        }
        assert_eq!(phone("手机13800000001").as_deref(), Some("13800000001"));
        assert_eq!(phone("（０２１）０００").as_deref(), Some("(021)000"));
        assert_eq!(phone("没有"), None);
    }

    #[test]
    fn keys_and_headers() {
        assert_eq!(english("姓名"), Some("name"));
        assert_eq!(english("被投诉人名称"), Some("respondent"));
        assert_eq!(english("天气"), None);
        assert_eq!(header("[[fact]"), "[[fact]]");
        assert_eq!(header("[fact"), "[fact]");
    }
}
