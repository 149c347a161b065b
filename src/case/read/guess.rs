//! What a user probably meant by words the case file does not take.

use jiff::civil::{Date, DateTime};
use unicode_normalization::UnicodeNormalization;

use super::Problem;
use crate::locale::Fen;

/// Returns the header meant by one whose brackets do not close: `[[fact]` is `[[fact]]`.
pub(super) fn header(line: &str) -> String {
    let brackets = line.chars().take_while(|c| *c == '[').count().clamp(1, 2);
    let inside = line.trim_start_matches(['[', ' ']).split(']').next().unwrap_or_default();
    let name: String = inside.chars().filter(|c| c.is_alphanumeric() || "_-.".contains(*c)).collect();
    format!("{}{name}{}", "[".repeat(brackets), "]".repeat(brackets))
}

/// Says what is wrong with a value that stands without quotation marks and is neither number nor date.
pub(super) fn bare(key: &str, words: &str) -> Problem {
    if let Some(problem) = date(words) {
        return problem;
    }
    if words.starts_with('=') {
        return Problem::TwoEquals;
    }
    if ["null", "none", "nil", "n/a", "无", "無"].contains(&words.to_lowercase().as_str()) {
        return Problem::NoValue(key.to_string());
    }
    if let Some(word) = boolean(words) {
        return Problem::BadBoolean(word);
    }
    let suggestion = money(words);
    let money = ["price", "amount", "total", "used"].contains(&key);
    if money || (suggestion.is_some() && words.contains(['¥', '￥', '元'])) {
        return Problem::BadMoney { value: words.to_string(), suggestion };
    }
    if let Some(number) = wide(words).filter(|_| COUNTS.contains(&key)) {
        return Problem::WideNumber(number);
    }
    match key {
        "date" => Problem::BadDate(None),
        "time" => time(words).unwrap_or(Problem::BadTime(None)),
        _ => Problem::UnquotedText(words.trim_matches(['"', '“', '”']).to_string()),
    }
}

/// Keys that take a whole number; a number that stands for words is to be quoted.
const COUNTS: [&str; 4] = ["quantity", "copies", "pages", "seconds"];

/// Returns in half-width digits what is written in full-width ones.
fn wide(words: &str) -> Option<String> {
    let digits: String = words.nfkc().collect();
    (!digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit())).then_some(digits)
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

/// Returns the day that words name in any form that can mean one day only: 2026-9-3, 2026年9月3日, 20260903.
pub(crate) fn day(words: &str) -> Option<Date> {
    match date(words)? {
        Problem::BadDate(Some(date)) => date.parse().ok(),
        _ => None,
    }
}

/// The same for a day and time; seconds are kept.
pub(crate) fn moment(words: &str) -> Option<DateTime> {
    let Problem::BadTime(Some(minute)) = time(words)? else { return None };
    let at: DateTime = minute.parse().ok()?;
    let second = numbers(words)?.get(5).copied().unwrap_or(0);
    at.with().second(small(second)?).build().ok()
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
pub(crate) fn money(words: &str) -> Option<String> {
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
    fn headers() {
        for (line, meant) in
            [("[[fact]", "[[fact]]"), ("[fact", "[fact]"), ("[fact]]", "[fact]"), ("[fact] 事实", "[fact]")]
        {
            assert_eq!(header(line), meant);
        }
    }
}
