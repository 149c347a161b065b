//! What people type where a letter goes on with their words: 本人通过{by}向贵公司{asked}, 承诺：{promised}, 贵公司答复：{answer}.
//!
//! All tables are in simplified characters, and words are looked up in them as such; what is kept is kept as it was typed.

#[cfg(test)]
mod tests;
mod words;

use crate::locale::{Converter, Script};
use words::{
    ANSWERED, ASKED_OF, BEHIND, DONE, FIRST_PERSON, HOW, NOT, OTHER_WORD, PROMISERS, PROMISING, SAYING, STILL, THINGS,
    TOWARDS, WAYS, WISHES,
};

/// Words as they were typed, and the same in simplified characters, one for one.
#[derive(Clone, Copy)]
struct Words<'w> {
    typed: &'w str,
    plain: &'w str,
}

impl<'w> Words<'w> {
    /// Returns what is left behind one of these beginnings.
    fn after(self, beginnings: &[&str]) -> Option<Words<'w>> {
        let (beginning, plain) = beginnings.iter().find_map(|b| Some((b, self.plain.strip_prefix(b)?)))?;
        let cut = self.typed.char_indices().nth(beginning.chars().count()).map_or(self.typed.len(), |(at, _)| at);
        Some(Words { typed: &self.typed[cut..], plain })
    }

    fn begins(self, beginnings: &[&str]) -> bool {
        self.after(beginnings).is_some()
    }

    /// Says whether it begins with a bare thing asked for.
    fn is_thing(self) -> bool {
        self.after(&THINGS).is_some_and(|rest| !rest.plain.starts_with(DONE))
    }

    /// Says whether it begins with what can follow 我 or 向商家.
    fn is_demand(self) -> bool {
        self.begins(&SAYING) || self.begins(&HOW) || self.begins(&WISHES) || self.is_thing()
    }

    /// Returns the rest behind 向商家.
    fn of_nobody(self) -> Option<Words<'w>> {
        self.after(&TOWARDS)?.after(&ASKED_OF).filter(|rest| rest.is_demand())
    }
}

/// Looks at words in simplified characters.
fn looked_at<T>(words: &str, look: impl Fn(Words<'_>) -> T) -> T {
    let plain = Converter::new(Script::Hant, Script::Hans, &[]).convert(words).text;
    let same = plain.chars().count() == words.chars().count();
    look(Words { typed: words, plain: if same { &plain } else { words } })
}

/// Returns what was asked as a letter goes on after 向贵公司: 要求退款 for 退款 and 我要求退款, 提出想退货 for 我想退货.
pub(super) fn asked(words: &str) -> String {
    looked_at(words.trim_end_matches(['。', '.']), |words| {
        let me = words.after(&FIRST_PERSON).filter(|rest| rest.is_demand() || rest.of_nobody().is_some());
        let words = me.unwrap_or(words);
        let words = words.of_nobody().unwrap_or(words);
        let verb = match () {
            () if words.begins(&SAYING) || words.begins(&HOW) => "",
            () if words.begins(&WISHES) => "提出",
            () if words.is_thing() => "要求",
            () => "",
        };
        format!("{verb}{}", words.typed)
    })
}

/// Returns a way of contact as it goes on after 通过: 微信 for 通过微信 and 用微信.
pub(super) fn way(words: &str) -> String {
    looked_at(words, |words| {
        let through = words.after(&["通过", "透过"]).filter(|rest| !rest.plain.is_empty());
        let with = words.after(&["用", "在"]).filter(|rest| rest.begins(&WAYS));
        through.or(with).unwrap_or(words).typed.to_string()
    })
}

/// Returns a promise without the words that say it is one: “底片全送” for 承诺“底片全送”.
pub(super) fn promise(words: &str) -> String {
    const MARKS: [char; 4] = ['：', ':', '，', ','];
    looked_at(words, |words| {
        let by_whom = words.after(&PROMISERS);
        let said = by_whom.unwrap_or(words).after(&PROMISING).filter(|rest| !rest.begins(&OTHER_WORD));
        // 说 and 宣传 alone begin other words too.
        let alone = |rest: &Words<'_>| by_whom.is_some() || rest.plain.starts_with(MARKS) || rest.begins(&["“", "「"]);
        let certain = words.begins(&["承诺", "宣称", "声称", "宣传说", "宣传称", "答应"]);
        let rest = said.filter(|rest| certain || alone(rest)).map(|rest| rest.typed.trim_start_matches(MARKS).trim());
        rest.filter(|rest| !rest.is_empty()).unwrap_or(words.typed).to_string()
    })
}

/// Says whether words say that nobody answered: 未答复, 一直没人接, 不理我.
pub(super) fn is_silence(words: &str) -> bool {
    looked_at(words.trim().trim_end_matches(['。', '.', '！', '!', '…']), |words| {
        let mut words = words;
        while let Some(rest) = words.after(&STILL) {
            words = rest;
        }
        let mut plain = words.plain;
        while let Some(rest) = BEHIND.iter().find_map(|end| plain.strip_suffix(end)) {
            plain = rest;
        }
        NOT.iter().any(|not| plain.strip_prefix(not).is_some_and(|rest| ANSWERED.contains(&rest)))
    })
}
