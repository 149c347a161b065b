//! Finding words in the shipped articles.

use std::ops::Range;

use jiff::civil::Date;

use super::article::Article;
use super::instrument::Instrument;
use super::quotation;
use super::reference::{Provision, Reference};
use super::resolve::resolve;
use super::statutes::Statutes;
use crate::locale::{Converter, Script};

/// A line of an article in which words were found.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit<'a> {
    /// The instrument.
    pub instrument: &'a Instrument,
    /// The smallest provision that can be cited and holds the line: an item or paragraph where its bounds were verified.
    pub provision: Provision,
    /// The line, in simplified characters.
    pub line: &'a str,
    /// Where in the line the words stand, in characters, in order and apart.
    pub at: Vec<Range<usize>>,
}

impl Hit<'_> {
    /// Returns the line in a script, the words found between 【 and 】.
    pub fn marked(&self, script: Script) -> String {
        let mut out = String::new();
        for (i, c) in quotation::text(self.line, script).chars().enumerate() {
            if self.at.iter().any(|r| r.start == i) {
                out.push('【');
            }
            out.push(c);
            if self.at.iter().any(|r| r.end == i + 1) {
                out.push('】');
            }
        }
        out
    }
}

/// Returns every line that holds one of the words, in articles that hold all of them, in the order of the statutes.
///
/// `query` is words with blanks between them, in either script. Instruments not in force on `date` are left out.
pub fn search<'a>(statutes: &'a Statutes, query: &str, date: Date) -> Vec<Hit<'a>> {
    let simplified = Converter::new(Script::Hant, Script::Hans, &[]).convert(query).text;
    // 著作 and the like are the same in both scripts, which the conversion of a simplified query need not respect.
    let readings: Vec<Vec<&str>> = [query, &simplified]
        .map(|q| q.split_whitespace().collect())
        .into_iter()
        .filter(|w: &Vec<_>| !w.is_empty())
        .collect();
    let in_force = statutes.instruments.iter().filter(|i| i.in_force_on(date).is_ok());
    let articles = in_force.flat_map(|i| i.articles.iter().map(move |a| (i, a)));
    let mut hits = vec![];
    for (instrument, article) in articles {
        if let Some(words) = readings.iter().find(|words| words.iter().all(|w| article.text.contains(w))) {
            for line in article.text.lines() {
                let at = places(line, words);
                if !at.is_empty() {
                    let provision = smallest(statutes, instrument, article, line, date);
                    hits.push(Hit { instrument, provision, line, at });
                }
            }
        }
    }
    hits
}

/// Returns where the words stand in a line, in characters; places that touch are one.
fn places(line: &str, words: &[&str]) -> Vec<Range<usize>> {
    let in_characters = |at: usize| line[..at].chars().count();
    let mut found: Vec<Range<usize>> = words
        .iter()
        .flat_map(|w| line.match_indices(*w))
        .map(|(at, w)| in_characters(at)..in_characters(at + w.len()))
        .collect();
    found.sort_by_key(|r| (r.start, r.end));
    let mut apart: Vec<Range<usize>> = vec![];
    for range in found {
        match apart.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => apart.push(range),
        }
    }
    apart
}

/// Returns the smallest provision of an article that can be cited and holds a line.
fn smallest(statutes: &Statutes, instrument: &Instrument, article: &Article, line: &str, date: Date) -> Provision {
    let whole = Provision { article: article.number(), paragraph: None, item: None };
    let number = |i: usize| u8::try_from(i + 1).ok();
    let paragraphs = article.paragraphs();
    let Some((p, paragraph)) = paragraphs.iter().enumerate().find(|(_, p)| p.lines.contains(&line)) else {
        return whole;
    };
    let item = paragraph.items().position(|item| item == line).and_then(number);
    // A lone paragraph is not counted: nobody writes 第二十四条第一款 of an article that has no other.
    let counted = number(p).filter(|_| paragraphs.len() > 1);
    let tries = [(counted, item), (None, item), (counted, None)];
    let provisions = tries.map(|(paragraph, item)| Provision { paragraph, item, ..whole });
    let citable = |p: &Provision| {
        let reference = Reference { instrument: instrument.id.clone(), provision: *p, span: 0..0 };
        resolve(statutes, &reference, date).is_ok_and(|found| found.lines.contains(&line))
    };
    provisions.into_iter().find(citable).unwrap_or(whole)
}
