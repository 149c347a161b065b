//! Threats, insults, verdicts, absolute and heated words, by the table `data/tone.toml`.

mod table;

use std::cmp::Reverse;
use std::ops::Range;
use std::sync::LazyLock;

use super::fields::OWN_WORDS;
use super::{Field, Finding, Severity};
use crate::locale::quotation;
use aho_corasick::AhoCorasick;
use table::Weight;
pub use table::{Calmer, Entry, Kind, Table, table};

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

/// Words of a text that an entry covers.
struct Found {
    entry: &'static Entry,
    calmer: &'static str,
    at: Range<usize>,
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

/// One way to begin a pattern of the table, ready to be looked for.
struct Beginning {
    entry: &'static Entry,
    calmer: &'static str,
    /// What follows after each gap: any of the words between the bars.
    rest: Vec<&'static str>,
}

/// Every beginning of every pattern, looked for at once.
struct Patterns {
    automaton: AhoCorasick,
    beginnings: Vec<Beginning>,
}

/// Returns the table's patterns, put together on first use.
fn patterns() -> &'static Patterns {
    static PATTERNS: LazyLock<Patterns> = LazyLock::new(|| {
        let mut words = vec![];
        let mut beginnings = vec![];
        for entry in &table().entries {
            for (patterns, calmer) in [(&entry.hans, &entry.calmer.hans), (&entry.hant, &entry.calmer.hant)] {
                for pattern in patterns {
                    let mut parts = pattern.split('…');
                    let first = parts.next().unwrap_or_default();
                    let rest: Vec<&str> = parts.collect();
                    words.extend(first.split('|'));
                    beginnings.extend(first.split('|').map(|_| Beginning { entry, calmer, rest: rest.clone() }));
                }
            }
        }
        let automaton = AhoCorasick::new(words).expect("the table is far smaller than an automaton may be");
        Patterns { automaton, beginnings }
    });
    &PATTERNS
}

/// Returns what the table covers of a text outside quotations and reports, in order of place and apart: of overlapping words the
/// first, and of two that begin together the longer, and of two that are alike the one that comes first in the table.
fn found(text: &str) -> Vec<Found> {
    let patterns = patterns();
    let mut all: Vec<(usize, Found)> = vec![];
    for matched in patterns.automaton.find_overlapping_iter(text) {
        let n = matched.pattern().as_usize();
        let Beginning { entry, calmer, rest } = &patterns.beginnings[n];
        let Some(end) = end(rest, text, matched.end()) else { continue };
        let found = Found { entry, calmer, at: matched.start()..end };
        if !is_exception(entry, text, &found.at) {
            all.push((n, found));
        }
    }
    if all.is_empty() {
        return vec![];
    }
    let quotations: Vec<Range<usize>> = quotation::pairs(text).iter().map(|p| p.open..p.close).collect();
    all.retain(|(_, f)| !quotations.iter().any(|q| q.contains(&f.at.start)) && !is_reported(&text[..f.at.start]));
    all.sort_by_key(|(n, f)| (f.at.start, Reverse(f.at.end), *n));
    let mut apart: Vec<Found> = vec![];
    for (_, found) in all {
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
