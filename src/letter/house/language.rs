//! Words of a template that are not in the language of its letters: characters of the other script, quotation marks of the other
//! script, words of English.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

use super::source;
use crate::letter::templates;
use crate::locale::{Converter, Script};

/// What templates may hold although the converter would write it otherwise: the script, the words, and why they are right.
pub const RIGHT_AS_WRITTEN: &[(Script, &str, &str)] =
    &[(Script::Hant, "干預", "the converter knows 干预 and takes a 干 before 預 for the simplified 幹")];

/// Letters from which on a Latin word is one of English; shorter ones are abbreviations.
const ENGLISH: usize = 4;

/// Latin words that the built-in templates have: they are no English there.
static KNOWN: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let all = templates::built_in();
    all.iter().flat_map(|template| english(&template.text)).map(|(_, word)| word).collect()
});

/// Something that is not in the language of the letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Foreign {
    /// A character, with what it would be.
    Character(char, char),
    /// A quotation mark.
    Mark(char),
    /// A word.
    Word(String),
}

/// Returns what is foreign in the own words of a template, with its place in bytes.
pub fn of_template(template: &str, script: Script) -> Vec<(Range<usize>, Foreign)> {
    let mut found = characters(&source::own_words(template), script);
    let english = english(template).into_iter().filter(|(_, word)| !KNOWN.contains(word));
    found.extend(english.map(|(at, word)| (at, Foreign::Word(word))));
    found.sort_by_key(|(at, _)| at.start);
    found
}

/// Returns the characters and quotation marks of a text that belong to the other script.
pub fn characters(text: &str, script: Script) -> Vec<(Range<usize>, Foreign)> {
    let (other, marks) = match script {
        Script::Hans => (Script::Hant, ['「', '」', '『', '』']),
        Script::Hant => (Script::Hans, ['“', '”', '‘', '’']),
    };
    let right: Vec<String> =
        RIGHT_AS_WRITTEN.iter().filter(|(of, ..)| *of == script).map(|(_, words, _)| (*words).to_owned()).collect();
    let converter = Converter::new(other, script, &right);
    let mut found = vec![];
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        // The converter leaves quotations as they are; a template's own words are looked at in them as well.
        let plain: String = line.chars().map(|c| if "「」『』“”‘’".contains(c) { ' ' } else { c }).collect();
        let converted = converter.convert(&plain).text;
        for ((at, is), should) in line.char_indices().zip(converted.chars()) {
            let place = start + at..start + at + is.len_utf8();
            if marks.contains(&is) {
                found.push((place, Foreign::Mark(is)));
            } else if is != should && !"「」『』“”‘’".contains(is) {
                found.push((place, Foreign::Character(is, should)));
            }
        }
        start += line.len();
    }
    found
}

/// Returns the words of English that stand between the tags of a template.
fn english(template: &str) -> Vec<(Range<usize>, String)> {
    let text = without_notation(&source::between_tags(template));
    let mut found = vec![];
    let mut start = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        match (start, c.is_ascii_alphabetic()) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                if at - from >= ENGLISH {
                    found.push((from..at, text[from..at].to_owned()));
                }
                start = None;
            }
            _ => {}
        }
    }
    found
}

/// Returns a text with what is notation blank: `[xiaofa 8]` of law, `{.class}`, `::: signature`.
fn without_notation(words: &str) -> String {
    let mut out = words.as_bytes().to_vec();
    for (open, close) in [('[', ']'), ('{', '}')] {
        let mut depth = 0_usize;
        for (at, c) in words.char_indices() {
            depth = if c == open { depth + 1 } else { depth };
            if depth > 0 && c.is_ascii() && c != '\n' {
                out[at] = b' ';
            }
            depth = if c == close || c == '\n' { depth.saturating_sub(1) } else { depth };
        }
    }
    let text = String::from_utf8(out).unwrap_or_default();
    let blank = |line: &str| {
        if line.trim_start().starts_with(":::") { " ".repeat(line.len() - 1) + "\n" } else { line.to_owned() }
    };
    text.split_inclusive('\n').map(blank).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn foreign(template: &str, script: Script) -> Vec<Foreign> {
        of_template(template, script).into_iter().map(|(_, foreign)| foreign).collect()
    }

    #[test]
    fn what_is_of_another_language_is_found() {
        for (template, script, first) in [
            ("投訴", Script::Hans, Foreign::Character('訴', '诉')),
            ("{{ \"来電\" }}", Script::Hans, Foreign::Character('電', '电')),
            ("「投诉」", Script::Hans, Foreign::Mark('「')),
            ("投诉", Script::Hant, Foreign::Character('诉', '訴')),
            ("“投訴", Script::Hant, Foreign::Mark('“')),
            ("# Complaint\n", Script::Hans, Foreign::Word("Complaint".to_owned())),
            ("TODO", Script::Hant, Foreign::Word("TODO".to_owned())),
        ] {
            assert_eq!(foreign(template, script).first(), Some(&first), "{template}");
        }
    }

    #[test]
    fn notation_and_names_of_the_template_are_no_words() {
        for template in [
            "{{ complainants[0].name }}依照[xiaofa 8, 9]{.law}：\n\n::: signature\n{.hand #agent}\n甲\n:::\n",
            "{# a remark in English #}投诉{% include \"zh-Hans/parts/ending.dj\" %}",
            "{{ \"phone\" | label }}{% if c.kind == \"refund\" %}甲{% endif %}APP、U 盘、SHA-256",
        ] {
            assert_eq!(foreign(template, Script::Hans), [], "{template}");
        }
        for template in templates::built_in() {
            let script = Script::ALL.into_iter().find(|s| template.name.starts_with(s.code())).unwrap();
            assert_eq!(foreign(&template.text, script), [], "{}", template.name);
        }
    }
}
