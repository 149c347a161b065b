//! From one script into the other: characters, never vocabulary.
//!
//! 用户 becomes 用戶 and 网络 becomes 網絡: the words of mainland law stay, in the characters of the Taiwan standard (臺, 裡,
//! 為). Which character a simplified one stands for is decided by the longest dictionary word around it; every character
//! that could have become another is reported.

use std::ops::Range;

use super::dictionary::{Dictionary, Match};
use super::{Script, quotation};

/// Characters of the source shown on each side of an ambiguous one.
const CONTEXT: usize = 4;

/// Converts what the user wrote from one script into the other.
pub struct Converter {
    from: Script,
    to: Script,
    keep: Vec<String>,
    names: Vec<String>,
}

/// A converted text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Converted {
    /// The text in the other script.
    pub text: String,
    /// Every character that has more than one form in the other script, in the order of the text.
    pub ambiguous: Vec<Ambiguous>,
}

/// A character that has more than one form in the other script.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ambiguous {
    /// Byte offset of the character in the source.
    pub at: usize,
    /// The character.
    pub from: char,
    /// What it became; the same character where that is one of its forms (皇后).
    pub to: char,
    /// What else it could have become.
    pub alternatives: Vec<char>,
    /// The character with up to four characters on either side, as written.
    pub context: String,
    /// A dictionary word or a rule decides. Otherwise somebody should look: the character stands alone and became its most
    /// frequent form, or two overlapping words disagree about it and the first was followed.
    pub settled: bool,
}

impl Converter {
    /// Returns a converter that leaves the strings of `keep`, names of persons above all, as they are written. A `keep`
    /// string of one character is left alone only where it is not part of a dictionary word.
    pub fn new(from: Script, to: Script, keep: &[String]) -> Converter {
        let keep = keep.iter().filter(|word| !word.is_empty()).cloned().collect();
        Converter { from, to, keep, names: vec![] }
    }

    /// Returns the converter with names of firms, shops and things, which are converted: within quotation marks of their own they
    /// are names there too, and not somebody's words.
    pub fn naming(self, names: Vec<String>) -> Converter {
        Converter { names, ..self }
    }

    /// Returns `text` in the other script; unchanged where both scripts are the same.
    ///
    /// What stands between quotation marks is somebody's own words: it stays as written, only the marks change. Marks
    /// without a partner on their line stay as well. See [`Converter::naming`] for what is no quotation.
    pub fn convert(&self, text: &str) -> Converted {
        let mut out = Converted { text: String::with_capacity(text.len()), ambiguous: Vec::new() };
        if self.from == self.to {
            out.text.push_str(text);
            return out;
        }
        let dictionary = Dictionary::into_script(self.to);
        let mut at = 0;
        for kept in self.kept(text) {
            self.convert_free(dictionary, text, at..kept.start, &mut out);
            out.text.push_str(&text[kept.clone()]);
            at = kept.end;
        }
        self.convert_free(dictionary, text, at..text.len(), &mut out);
        out.text = self.with_marks(text, out.text);
        out
    }

    /// The stretches that are not converted, in order and apart: quotations and the words of the keep list.
    fn kept(&self, text: &str) -> Vec<Range<usize>> {
        let quotations = quotation::pairs(text).into_iter().map(|pair| pair.open..pair.close);
        let quotations = quotations.filter(|quoted| !self.is_name(&text[quoted.clone()]));
        let words = self.keep.iter().filter(|word| word.chars().nth(1).is_some());
        let names = words.flat_map(|word| text.match_indices(word.as_str()).map(|(at, name)| at..at + name.len()));
        let mut found: Vec<Range<usize>> = quotations.chain(names).collect();
        found.sort_by_key(|range| range.start);
        let mut kept: Vec<Range<usize>> = Vec::new();
        for range in found {
            match kept.last_mut() {
                Some(last) if range.start < last.end => last.end = last.end.max(range.end),
                _ => kept.push(range),
            }
        }
        kept
    }

    /// Whether what stands behind an opening mark is a name.
    fn is_name(&self, quoted: &str) -> bool {
        let mut words = quoted.chars();
        words.next();
        self.names.iter().any(|name| name == words.as_str())
    }

    /// Converts a stretch without anything to keep, longest word first.
    fn convert_free(&self, dictionary: &Dictionary, text: &str, stretch: Range<usize>, out: &mut Converted) {
        let mut rest = &text[stretch.clone()];
        while let Some(c) = rest.chars().next() {
            let alone = &rest[..c.len_utf8()];
            let kept = || self.keep.iter().any(|word| word == alone);
            let found = dictionary.longest(rest).filter(|m| m.word != alone || !kept());
            let found = found.unwrap_or(Match { word: alone, becomes: alone, settled: true });
            for ((inner, from), to) in found.word.char_indices().zip(found.becomes.chars()) {
                let readings = dictionary.readings(from);
                if !readings.is_empty() {
                    let at = stretch.end - rest.len() + inner;
                    out.ambiguous.push(Ambiguous {
                        at,
                        from,
                        to,
                        alternatives: readings.chars().filter(|r| *r != to).collect(),
                        context: context(text, at, from),
                        settled: found.settled && !disputed(dictionary, rest, &found, inner, to),
                    });
                }
            }
            out.text.push_str(found.becomes);
            rest = &rest[found.word.len()..];
        }
    }

    /// Replaces the paired quotation marks; `converted` has the same number of characters as `text`.
    fn with_marks(&self, text: &str, converted: String) -> String {
        let pairs = quotation::pairs(text);
        if pairs.is_empty() {
            return converted;
        }
        let mut marks: Vec<usize> = pairs.iter().flat_map(|p| [p.open, p.close]).collect();
        marks.sort_unstable();
        let is_mark = |at: usize| marks.binary_search(&at).is_ok();
        let both = text.char_indices().zip(converted.chars());
        both.map(|((at, _), c)| if is_mark(at) { quotation::mark(c, self.to) } else { c }).collect()
    }
}

/// Whether a word that begins inside `found` and reaches beyond it makes something else than `to` of the character at
/// `inner`: 束发|送 against 约束|发送.
fn disputed(dictionary: &Dictionary, text: &str, found: &Match<'_>, inner: usize, to: char) -> bool {
    let starts = found.word.char_indices().map(|(start, _)| start).skip(1);
    starts.take_while(|start| *start <= inner).any(|start| {
        dictionary.longest(&text[start..]).is_some_and(|other| {
            let reaches_beyond = start + other.word.len() > found.word.len();
            let mut aligned = other.word.char_indices().zip(other.becomes.chars());
            reaches_beyond && aligned.any(|((at, _), c)| start + at == inner && c != to)
        })
    })
}

/// The character at a byte offset with its neighbours on the same line.
fn context(text: &str, at: usize, character: char) -> String {
    let (before, after) = (&text[..at], &text[at + character.len_utf8()..]);
    let same_line = |c: &char| *c != '\n';
    let mut shown: Vec<char> = before.chars().rev().take_while(same_line).take(CONTEXT).collect();
    shown.reverse();
    shown.push(character);
    shown.extend(after.chars().take_while(same_line).take(CONTEXT));
    shown.into_iter().collect()
}
