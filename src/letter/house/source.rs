//! A template as text: its tags, and what stands between them.

use std::ops::Range;

/// What a tag does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `{{ … }}`
    Prints,
    /// `{% … %}`
    Does,
    /// `{# … #}`
    Remarks,
}

/// A tag of a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag {
    /// The whole tag, in bytes of the template.
    pub at: Range<usize>,
    /// What stands between its marks.
    pub inside: Range<usize>,
    /// What it does.
    pub kind: Kind,
}

/// Returns the tags of a template in their order; what stands between `raw` and `endraw` has none. A tag that is never closed goes to
/// the end.
pub fn tags(template: &str) -> Vec<Tag> {
    let mut found: Vec<Tag> = vec![];
    let mut at = 0;
    while let Some(open) = template[at..].find('{').map(|open| at + open) {
        let (kind, close) = match template.as_bytes().get(open + 1) {
            Some(b'{') => (Kind::Prints, "}}"),
            Some(b'%') => (Kind::Does, "%}"),
            Some(b'#') => (Kind::Remarks, "#}"),
            _ => {
                at = open + 1;
                continue;
            }
        };
        let inner = open + 2;
        let end = closing(&template[inner..], close, kind != Kind::Remarks).map_or(template.len(), |end| inner + end);
        let tag = Tag { at: open..(end + 2).min(template.len()), inside: inner..end, kind };
        at = tag.at.end;
        if kind == Kind::Does && words(&template[tag.inside.clone()]).next() == Some("raw") {
            at = raw_end(template, at);
        }
        found.push(tag);
    }
    found
}

/// Returns the words of a tag without the signs that take blanks away.
pub fn words(inside: &str) -> impl Iterator<Item = &str> {
    inside.trim_matches('-').split_whitespace()
}

/// Returns where a tag is closed, not looking at what stands in quotation marks.
fn closing(text: &str, close: &str, quotes: bool) -> Option<usize> {
    let mut quote = None;
    for (at, c) in text.char_indices() {
        match (quote, c) {
            (Some(open), c) if open == c => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'' | '`') if quotes => quote = Some(c),
            (None, _) if text[at..].starts_with(close) => return Some(at),
            _ => {}
        }
    }
    // A quotation mark that is never closed: tera says so.
    text.find(close)
}

/// Returns where the tag `endraw` begins.
fn raw_end(template: &str, from: usize) -> usize {
    let mut tags = template[from..].match_indices("{%").map(|(at, _)| from + at);
    let ends = |at: &usize| words(template[at + 2..].split("%}").next().unwrap_or_default()).next() == Some("endraw");
    tags.find(ends).unwrap_or(template.len())
}

/// Returns the template as the Djot it is when nothing is filled in: of the same length, every tag hidden. A tag that stands at the
/// beginning of a line and prints nothing becomes blanks, every other one a word.
pub fn djot(template: &str) -> String {
    let mut out = template.as_bytes().to_vec();
    for tag in tags(template) {
        let begins = out[..tag.at.start].iter().rev().take_while(|b| **b != b'\n').all(u8::is_ascii_whitespace);
        let includes = words(&template[tag.inside.clone()]).next() == Some("include");
        let filler = match tag.kind {
            Kind::Remarks => b' ',
            Kind::Does if begins && !includes => b' ',
            _ => b'x',
        };
        out[tag.at].iter_mut().filter(|b| **b != b'\n').for_each(|b| *b = filler);
    }
    String::from_utf8(out).unwrap_or_default()
}

/// Returns what stands between the tags of a template, of the same length: every tag blank.
pub fn between_tags(template: &str) -> String {
    blanked(template, false)
}

/// Returns the template's own words, of the same length: what stands between tags, and in quotation marks within them. Everything else
/// is blank.
pub fn own_words(template: &str) -> String {
    blanked(template, true)
}

fn blanked(template: &str, keeps_texts: bool) -> String {
    let mut out = template.as_bytes().to_vec();
    for tag in tags(template) {
        let mut quote = None;
        let keeps = keeps_texts && tag.kind != Kind::Remarks;
        for at in tag.at {
            let byte = template.as_bytes()[at];
            match quote {
                Some(open) if open == byte => quote = None,
                Some(_) => continue,
                None if keeps && matches!(byte, b'"' | b'\'' | b'`') => quote = Some(byte),
                None => {}
            }
            if byte != b'\n' {
                out[at] = b' ';
            }
        }
    }
    String::from_utf8(out).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_found_with_what_they_hold() {
        let template = "甲{{ \"}}\" }}乙{%- if x -%}丙{# {{ #}{% raw %}{{ y }}{% endraw %}{.law}";
        let found = tags(template);
        let inside: Vec<&str> = found.iter().map(|tag| &template[tag.inside.clone()]).collect();
        assert_eq!(inside, [" \"}}\" ", "- if x -", " {{ ", " raw ", " endraw "]);
        assert_eq!(tags("{{ x").len(), 1, "one that is never closed");
    }

    #[test]
    fn what_is_hidden_keeps_its_place() {
        let template = "  {% if x %}1. {{ 投 }}*诉*{% endif %}\n{% include \"a\" %}";
        assert_eq!(djot(template), "            1. xxxxxxxxx*诉*xxxxxxxxxxx\nxxxxxxxxxxxxxxxxx");
        assert_eq!(djot(template).len(), template.len());
        let words = own_words("{{ \"来电\" ~ x }}甲");
        assert_eq!((words.trim(), words.len()), ("来电        甲", "{{ \"来电\" ~ x }}甲".len()));
    }
}
