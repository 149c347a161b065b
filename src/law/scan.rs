//! Finds the references to law in a template without rendering it, and checks them.

use std::fmt;
use std::ops::Range;

use jiff::civil::Date;

use super::citation::Citer;
use super::reference::{self, ReferenceError};
use super::resolve::CitationError;
use super::statutes::Statutes;
use crate::locale::Script;

/// A reference in a template that cannot be cited or quoted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrong {
    /// The part that is wrong, in bytes of the template.
    pub range: Range<usize>,
    /// What is wrong with it.
    pub why: Why,
}

/// What is wrong with a reference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// It cannot be read.
    Unreadable(ReferenceError),
    /// It cannot be cited or quoted on the day.
    NotCitable(CitationError),
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(error) => error.fmt(f),
            Self::NotCitable(error) => error.fmt(f),
        }
    }
}

/// Returns every reference of a template that cannot be cited, or quoted, in a letter of `date`.
pub fn check(template_source: &str, statutes: &Statutes, date: Date) -> Vec<Wrong> {
    // What may be cited does not depend on the script.
    let mut citer = Citer::new(statutes, Script::Hans, date);
    let mut wrong = vec![];
    for (range, notation, role) in spans(template_source) {
        let found =
            reference::parse(notation).map_err(|e| (e.span.clone(), Why::Unreadable(e))).and_then(|references| {
                let said = if role == Role::Quote { citer.quotation(&references) } else { citer.cite(&references) };
                said.map_err(|e| (e.span.clone(), Why::NotCitable(e)))
            });
        if let Err((at, why)) = found {
            wrong.push(Wrong { range: range.start + at.start..range.start + at.end, why });
        }
    }
    wrong
}

/// Returns what stands between the brackets of every Djot span with the class `law` or `quote`, `[xiaofa 8]{.law}`, with its
/// place in bytes, in the order of the template.
///
/// The search is textual, because a template is Djot only after Tera has run; so a reference must be written out, not
/// computed. Where no `[` matches, the text is empty, which [`super::reference::parse`] rejects.
pub fn references(template_source: &str) -> Vec<(Range<usize>, &str)> {
    spans(template_source).map(|(range, text, _)| (range, text)).collect()
}

/// What a span asks for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Law,
    Quote,
}

fn spans(source: &str) -> impl Iterator<Item = (Range<usize>, &str, Role)> {
    source.match_indices("]{").filter_map(move |(close, _)| {
        let role = role(&source[close + 2..])?;
        let open = opening(&source[..close]).unwrap_or(close);
        Some((open..close, &source[open..close], role))
    })
}

/// Returns what the Djot attributes that start here ask for.
fn role(attributes: &str) -> Option<Role> {
    let (inside, _) = attributes.split_once('}')?;
    inside.split_whitespace().find_map(|word| match word {
        ".law" => Some(Role::Law),
        ".quote" => Some(Role::Quote),
        _ => None,
    })
}

/// Returns the byte behind the `[` that is still open at the end of `before`.
fn opening(before: &str) -> Option<usize> {
    let mut depth = 0_usize;
    before.char_indices().rev().find_map(|(at, c)| {
        match c {
            ']' => depth += 1,
            '[' if depth == 0 => return Some(at + 1),
            '[' => depth -= 1,
            _ => {}
        }
        None
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{check, references};
    use crate::law::Statutes;
    use crate::law::reference::parse;

    #[test]
    fn spans_of_law_are_found_and_others_left() {
        let template = "依据[xiaofa 8, 20(1)]{.law}、[着重]{.strong}、[xiaofa 8]{.quote}和[samr-121 10(1)[2], 16[3]]{#x .law}，[见](https://a.b)。";
        let found = references(template);
        let texts: Vec<_> = found.iter().map(|(_, text)| *text).collect();
        assert_eq!(texts, ["xiaofa 8, 20(1)", "xiaofa 8", "samr-121 10(1)[2], 16[3]"]);
        assert!(found.iter().all(|(range, text)| &template[range.clone()] == *text));
    }

    #[test]
    fn what_is_no_reference_is_found_and_does_not_parse() {
        for template in ["[]{.law}", "8]{.law}", "[{{ law }}]{.law}", "[第八条]{.law}", "[xiaofa 8。]{.law}"] {
            let found = references(template);
            assert_eq!(found.len(), 1, "{template}");
            assert!(parse(found[0].1).is_err(), "{template}");
        }
    }

    #[test]
    fn what_is_wrong_is_found_with_its_place() {
        for (template, wrong) in [
            ("依据[xiaofa 8, 55(1)]{.law}和[xiaofa 55(1)]{.quote}", ""),
            ("依据[xiaofa 8, 55(9)]{.law}", "55(9)"),
            ("依据[samr-20 9]{.law}", "9"),
            ("依据[samr-121 18(1)]{.law}", "18(1)"),
            ("[samr-121 17[4]]{.quote}", ""),
            // It may be cited; where it ends is not known.
            ("[samr-121 17[5]]{.law}", ""),
            ("[samr-121 17[5]]{.quote}", "17[5]"),
            ("[xiaofa 8, 9]{.quote}", "9"),
            ("[xiaofa 8 9]{.law}", " 9"),
        ] {
            let found = check(template, Statutes::builtin(), date(2026, 11, 21));
            let words: String = found.iter().map(|w| &template[w.range.clone()]).collect();
            assert_eq!(words, wrong, "{template}");
        }
    }

    #[test]
    fn jotdown_sees_the_same_text() {
        use jotdown::{Container, Event, Parser};
        let template = "依据[samr-121 10(1)[2], 16[3]; xiaofa 55(1)]{.law}。";
        let mut inside = false;
        let mut text = String::new();
        for event in Parser::new(template) {
            match event {
                Event::Start(Container::Span, _) => inside = true,
                Event::End(Container::Span) => inside = false,
                Event::Str(piece) if inside => text.push_str(&piece),
                _ => {}
            }
        }
        assert_eq!(text, references(template)[0].1);
    }
}
