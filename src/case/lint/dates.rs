//! Texts that begin with the date which a field beside them has: the letter would say it twice.

use std::ops::Range;

use super::{Field, Finding, Severity};

/// Fields whose text a letter puts behind a date, by table and key, with the key that has the date.
const DATED: &[(&str, &str, &str)] = &[
    ("fact", "text", "date"),
    ("call", "said", "time"),
    ("contact", "asked", "date"),
    ("contact", "answer", "answered"),
];

/// Returns a finding for each text that begins with a date of its own.
pub(super) fn check(fields: &[Field<'_>]) -> Vec<Finding> {
    let doubled = |field: &Field<'_>| {
        let (table, _) = field.path.split_once('[')?;
        let (_, _, date) = DATED.iter().find(|(of, key, _)| *of == table && *key == field.key())?;
        let at = leading(&field.text.words)?;
        let dated = field.path.rsplit_once('.').map_or_else(|| date.to_string(), |(of, _)| format!("{of}.{date}"));
        let words = field.text.words[at.clone()].to_string();
        Some(field.finding("date-twice", Severity::Warning, &at, vec![("words", words), ("field", dated)]))
    };
    fields.iter().filter_map(doubled).collect()
}

/// Returns where a text has the date it begins with: 2026年9月3日, 9月3日, 9月3号, 2026-9-3, 2026.9.3, 2026/9/3; behind 于 or 在 too.
fn leading(words: &str) -> Option<Range<usize>> {
    let start = words.find(|c: char| !c.is_whitespace() && !matches!(c, '于' | '於' | '在'))?;
    let rest = &words[start..];
    let (first, after) = number(rest)?;
    let end = match after.chars().next()? {
        '年' => month_and_day(&after['年'.len_utf8()..])?,
        '月' => month_and_day(rest)?,
        mark @ ('-' | '.' | '/' | '－' | '．' | '／') if first == 4 => {
            let (_, after) = number(&after[mark.len_utf8()..])?;
            number(after.strip_prefix(mark)?)?.1
        }
        _ => return None,
    };
    Some(start..words.len() - end.len())
}

/// Returns what follows a month and a day.
fn month_and_day(text: &str) -> Option<&str> {
    let (_, after) = number(text)?;
    let (_, after) = number(after.strip_prefix('月')?)?;
    after.strip_prefix(['日', '号', '號'])
}

/// Returns how many figures a text begins with, one to four, and what follows them.
fn number(text: &str) -> Option<(usize, &str)> {
    let text = text.trim_start_matches(' ');
    let end = text.find(|c: char| !matches!(c, '0'..='9' | '０'..='９')).unwrap_or(text.len());
    let count = text[..end].chars().count();
    (1..=4).contains(&count).then(|| (count, text[end..].trim_start_matches(' ')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_at_the_beginning() {
        for (words, date) in [
            ("2026年9月3日，本人付款", "2026年9月3日"),
            ("于 2026 年 9 月 3 日付款", "2026 年 9 月 3 日"),
            ("9月3号上午本人付款", "9月3号"),
            ("２０２６年９月３日付款", "２０２６年９月３日"),
            ("2026-09-03 付款", "2026-09-03 "),
            ("2026.9.3付款", "2026.9.3"),
        ] {
            assert_eq!(&words[leading(words).unwrap()], date, "{words}");
        }
        for words in
            ["", "本人于2026年9月3日付款", "3天后付款", "9月初付款", "1980元已付", "12.5元", "20260903付款", "2026年内"]
        {
            assert_eq!(leading(words), None, "{words}");
        }
    }
}
