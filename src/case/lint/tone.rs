//! Threats, insults, verdicts, absolute and heated words, by the table `data/tone.toml`.

use std::cmp::Reverse;
use std::ops::Range;
use std::sync::LazyLock;

use serde::Deserialize;

use super::fields::OWN_WORDS;
use super::{Field, Finding, Severity};
use crate::locale::quotation;

/// Most characters that `…` in a pattern stands for.
const GAP: usize = 12;

/// Ends of sentences, which no pattern reaches across.
const ENDS: [char; 7] = ['。', '！', '？', '；', '!', '?', ';'];

/// Words after which somebody else's words are reported.
const REPORTING: &[&str] = &[
    "称",
    "稱",
    "表示",
    "说",
    "說",
    "写道",
    "寫道",
    "承诺",
    "承諾",
    "保证",
    "保證",
    "宣传",
    "宣傳",
    "威胁",
    "威脅",
    "骂",
    "罵",
    "载明",
    "載明",
    "标注",
    "標註",
    "广告语",
    "廣告語",
];

/// Words that have one of these in them and report nothing.
const NOT_REPORTING: &[&str] = &["名称", "名稱", "说明", "說明"];

/// Words with which the complainant speaks of himself; what follows is not reported of others.
const SELF: &[&str] = &["本人", "我", "本公司", "投诉人", "投訴人", "举报人", "舉報人"];

/// The table.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Table {
    class: Classes,
    /// The entries, in the order of the file.
    #[serde(rename = "tone")]
    pub entries: Vec<Entry>,
}

/// Every class, by its name in the file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Classes {
    threat: Class,
    insult: Class,
    verdict: Class,
    absolute: Class,
    emotion: Class,
    exclamation: Class,
}

/// How much words of a class weigh, and why.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Class {
    severity: Weight,
    basis: Option<String>,
}

/// Severities the table may give: none keeps a letter from being written.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Weight {
    AtRisk,
    Warning,
    Advice,
}

/// What is wrong with words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Money or exposure: 不赔就曝光.
    Threat,
    /// 奸商
    Insult,
    /// What only a court can say: 诈骗公司.
    Verdict,
    /// 绝对
    Absolute,
    /// 令人发指
    Emotion,
    /// ！
    Exclamation,
}

/// Words that hurt a complaint, and calmer ones.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// What is wrong with them.
    pub class: Kind,
    /// Patterns in simplified script.
    pub hans: Vec<String>,
    /// The same patterns in traditional script.
    pub hant: Vec<String>,
    /// Words of both scripts that only look like it.
    #[serde(default)]
    pub except: Vec<String>,
    /// What to write instead.
    pub calmer: Calmer,
}

/// What to write instead, in both scripts.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Calmer {
    /// In simplified script.
    pub hans: String,
    /// In traditional script.
    pub hant: String,
}

impl Kind {
    /// Returns the code of findings of this kind.
    pub fn code(self) -> &'static str {
        match self {
            Kind::Threat => "tone-threat",
            Kind::Insult => "tone-insult",
            Kind::Verdict => "tone-verdict",
            Kind::Absolute => "tone-absolute",
            Kind::Emotion => "tone-emotion",
            Kind::Exclamation => "tone-exclamation",
        }
    }
}

impl Classes {
    fn get(&self, kind: Kind) -> &Class {
        match kind {
            Kind::Threat => &self.threat,
            Kind::Insult => &self.insult,
            Kind::Verdict => &self.verdict,
            Kind::Absolute => &self.absolute,
            Kind::Emotion => &self.emotion,
            Kind::Exclamation => &self.exclamation,
        }
    }
}

/// Words of a text that an entry covers.
struct Found {
    entry: &'static Entry,
    calmer: &'static str,
    at: Range<usize>,
}

/// Returns the shipped table; the first call reads the embedded file, later calls are free.
pub fn table() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| {
        toml::from_str(include_str!("../../../data/tone.toml")).expect("tests read the embedded table")
    });
    &TABLE
}

/// Returns a finding for each place where the complainant's own words match the table.
pub(super) fn check(fields: &[Field<'_>]) -> Vec<Finding> {
    let own = fields.iter().filter(|field| OWN_WORDS.contains(&field.key()));
    own.flat_map(|field| found(&field.text.words).into_iter().map(move |found| finding(field, &found))).collect()
}

fn finding(field: &Field<'_>, found: &Found) -> Finding {
    let class = table().class.get(found.entry.class);
    let severity = match class.severity {
        Weight::AtRisk => Severity::AtRisk,
        Weight::Warning => Severity::Warning,
        Weight::Advice => Severity::Advice,
    };
    let words = field.text.words[found.at.clone()].to_string();
    let args = vec![("words", words), ("calmer", found.calmer.to_string())];
    Finding { basis: class.basis.as_deref(), ..field.finding(found.entry.class.code(), severity, &found.at, args) }
}

/// Returns what the table covers of a text outside quotations and reports, in order of place and apart: of overlapping words the
/// first, and of two that begin together the longer.
fn found(text: &str) -> Vec<Found> {
    let quotations: Vec<Range<usize>> = quotation::pairs(text).iter().map(|p| p.open..p.close).collect();
    let mut all: Vec<Found> = table().entries.iter().flat_map(|entry| found_of(entry, text)).collect();
    all.retain(|f| !quotations.iter().any(|q| q.contains(&f.at.start)) && !is_reported(&text[..f.at.start]));
    all.sort_by_key(|f| (f.at.start, Reverse(f.at.end)));
    let mut apart: Vec<Found> = vec![];
    for found in all {
        match apart.last_mut() {
            // A run of exclamation marks is one.
            Some(last) if std::ptr::eq(last.entry, found.entry) && found.at.start <= last.at.end => {
                last.at.end = last.at.end.max(found.at.end);
            }
            Some(last) if found.at.start < last.at.end => {}
            _ => apart.push(found),
        }
    }
    apart
}

/// Returns the places one entry covers; the same place twice where both scripts write it alike.
fn found_of(entry: &'static Entry, text: &str) -> Vec<Found> {
    let scripts = [(&entry.hans, &entry.calmer.hans), (&entry.hant, &entry.calmer.hant)];
    let places = scripts.into_iter().flat_map(|(patterns, calmer)| {
        let places = patterns.iter().flat_map(|pattern| matches(pattern, text));
        places.map(move |at| Found { entry, calmer, at })
    });
    places.filter(|found| !is_exception(entry, text, &found.at)).collect()
}

/// Says whether the words share a character with a word that is meant otherwise.
fn is_exception(entry: &Entry, text: &str, at: &Range<usize>) -> bool {
    let mut places = entry.except.iter().flat_map(|word| text.match_indices(word.as_str()));
    places.any(|(start, word)| start < at.end && at.start < start + word.len())
}

/// Says whether what follows is reported of others: a word like 称 stands before it in the clause, and the clause does not begin
/// with the complainant.
fn is_reported(before: &str) -> bool {
    let mut clause = before.rsplit(ENDS).next().unwrap_or_default();
    // 客服称，…… : that comma belongs to the report.
    while let Some((first, rest)) = clause.split_once(['，', ',']) {
        if ["称", "稱", "说", "說", "道"].iter().any(|word| first.ends_with(word)) {
            break;
        }
        clause = rest;
    }
    let within =
        |at: usize, word: &str| clause.match_indices(word).any(|(from, _)| (from..from + word.len()).contains(&at));
    let reporting = |(at, _): (usize, &str)| !NOT_REPORTING.iter().any(|word| within(at, word));
    let own = SELF.iter().any(|word| clause.starts_with(word));
    !own && REPORTING.iter().flat_map(|word| clause.match_indices(word)).any(reporting)
}

/// Returns the places a pattern matches, from left to right.
fn matches(pattern: &str, text: &str) -> Vec<Range<usize>> {
    let mut parts = pattern.split('…');
    let first = parts.next().unwrap_or_default();
    let rest: Vec<&str> = parts.collect();
    let starts = first.split('|').flat_map(|word| text.match_indices(word));
    starts.filter_map(|(at, word)| Some(at..end(&rest, text, at + word.len())?)).collect()
}

/// Returns where a match ends whose first part ended at a byte.
fn end(parts: &[&str], text: &str, from: usize) -> Option<usize> {
    let Some((part, rest)) = parts.split_first() else { return Some(from) };
    let reach = text[from..].char_indices().take_while(|(_, c)| !ENDS.contains(c)).take(GAP + 1);
    let starts = reach.map(|(i, _)| from + i);
    starts.flat_map(|at| part.split('|').map(move |word| (at, word))).find_map(|(at, word)| {
        let follows = text[at..].starts_with(word);
        if follows { end(rest, text, at + word.len()) } else { None }
    })
}
