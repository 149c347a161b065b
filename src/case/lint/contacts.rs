//! Telephone numbers and e-mail addresses of people who have no part in the dispute.

use std::collections::BTreeSet;
use std::ops::Range;

use super::fields::{CONTACTS, NUMBERED, OWN_CONTACTS};
use super::{Field, Finding, Severity};
use crate::locale::digits;

/// Words that say whose number follows in the sentence: that of a call complained of, or of the other side.
const OTHER_SIDE: &[&str] = &[
    "来电",
    "來電",
    "主叫",
    "致电",
    "致電",
    "短信",
    "客服",
    "客户服务",
    "客戶服務",
    "商家",
    "卖家",
    "賣家",
    "卖方",
    "賣方",
    "店家",
    "门店",
    "門店",
    "公司",
    "平台",
    "运营商",
    "運營商",
    "对方",
    "對方",
    "官方",
    "公示",
    "投诉举报",
    "投訴舉報",
];

/// Returns a finding for each number and address in running text that the case file does not name as anybody's.
pub(super) fn check(fields: &[Field<'_>]) -> Vec<Finding> {
    let own: BTreeSet<String> = fields
        .iter()
        .filter(|f| OWN_CONTACTS.contains(&f.key()))
        .flat_map(|f| numbers(&f.text.words).into_iter().chain(addresses(&f.text.words)))
        .map(|(name, _)| name)
        .collect();
    let stranger = |text: &str, (name, at): &(String, Range<usize>)| {
        !own.contains(name) && !OTHER_SIDE.iter().any(|word| sentence_before(text, at.start).contains(word))
    };
    let texts = fields.iter().filter(|f| !NUMBERED.contains(&f.key()) && !CONTACTS.contains(&f.key()));
    let mut findings = vec![];
    for field in texts {
        let words = field.text.words.as_str();
        for (code, found) in [("phone-in-text", numbers(words)), ("email-in-text", addresses(words))] {
            let strangers = found.into_iter().filter(|contact| stranger(words, contact));
            findings.extend(strangers.map(|(_, at)| {
                field.finding(code, Severity::Advice, &at, vec![("words", words[at.clone()].to_string())])
            }));
        }
    }
    findings
}

/// Returns the mobile numbers of a text, in digits without the country's code: eleven digits, 13 to 19 first.
fn numbers(text: &str) -> Vec<(String, Range<usize>)> {
    let mut found: Vec<(String, Range<usize>)> = vec![];
    for run in digits::runs(text) {
        for groups in digits::windows(&run, 11..12) {
            let (number, at) = (digits::joined(groups), digits::place(groups));
            let mobile = number.starts_with('1') && ("13".."20").contains(&&number[..2]) && !number.ends_with('X');
            if mobile && groups.len() <= 3 && found.last().is_none_or(|(_, last)| last.end <= at.start) {
                found.push((number, at));
            }
        }
        if let [group] = run.as_slice()
            && let Some(number) = group.digits.strip_prefix("86").filter(|n| n.len() == 11 && n.starts_with('1'))
        {
            found.push((number.to_string(), group.at.clone()));
        }
    }
    found
}

/// Returns the e-mail addresses of a text, in lower case.
fn addresses(text: &str) -> Vec<(String, Range<usize>)> {
    let name = |c: char| c.is_ascii_alphanumeric() || "._%+-".contains(c);
    let host = |c: char| c.is_ascii_alphanumeric() || ".-".contains(c);
    let found = text.match_indices(['@', '＠']).filter_map(|(at, sign)| {
        let behind = at + sign.len();
        let start = at - (text[..at].len() - text[..at].trim_end_matches(name).len());
        let rest = &text[behind..];
        let length = rest.find(|c| !host(c)).unwrap_or(rest.len());
        let domain = rest[..length].trim_end_matches(['.', '-']);
        let (before_dot, last) = domain.rsplit_once('.')?;
        let sound = start < at && !before_dot.is_empty() && last.len() >= 2;
        let range = start..behind + domain.len();
        sound.then(|| (format!("{}@{domain}", &text[start..at]).to_ascii_lowercase(), range))
    });
    found.collect()
}

/// Returns what stands before a place in the same sentence.
fn sentence_before(text: &str, at: usize) -> &str {
    let before = &text[..at];
    before.rfind(['。', '；', '！', '？', ';']).map_or(before, |start| &before[start..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mobile_numbers() {
        let found = |text| numbers(text).into_iter().map(|(n, _)| n).collect::<Vec<_>>();
        for good in [
            "13800000001",
            "138-0000-0001",
            "138 0000 0001",
            "+86 13800000001",
            "8613800000001",
            "１３８００００００01",
        ] {
            assert_eq!(found(good), ["13800000001"], "{good}");
        }
        for bad in [
            "12800000001",
            "1380000001",
            "138000000012",
            "A13800000001",
            "0571-0000-0011",
            "138****0001",
            "1380000000X",
        ] {
            assert_eq!(found(bad), [""; 0], "{bad}");
        }
    }

    #[test]
    fn mail_addresses() {
        let found = |text| addresses(text).into_iter().map(|(a, _)| a).collect::<Vec<_>>();
        assert_eq!(found("发到Li.Si+1@mail.example.com。"), ["li.si+1@mail.example.com"]);
        assert_eq!(found("a@b.cn、c＠d.cn"), ["a@b.cn", "c@d.cn"]);
        for none in ["@example.com", "a@b", "a@.cn", "5@3.2", "关注@某某", ""] {
            assert_eq!(found(none), [""; 0], "{none}");
        }
    }
}
