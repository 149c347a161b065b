//! Marks of Djot that would be printed: emphasis that is not closed, a class in brackets that are not, `:::` without its end. Djot takes
//! them for text and says nothing.

use std::ops::Range;

use jotdown::{Container, Event, Parser};

use super::source;

/// A mark that does not do what it was set for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stray {
    /// Where it stands, in bytes.
    pub at: Range<usize>,
    /// The mark.
    pub mark: String,
    /// What became of it.
    pub fate: Fate,
}

/// What becomes of a mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// It is printed.
    Printed,
    /// `:::` opens what nothing closes, or closes what nothing opened.
    Unpaired,
    /// A class that belongs to nothing.
    Lost,
}

/// Characters that are markup in Djot and are not set in Chinese letters; who wants one printed puts `\` before it.
pub(super) const MARKS: [char; 9] = ['*', '_', '{', '}', '[', ']', '`', '^', '|'];

/// Returns the marks of a template that do nothing, in all its branches one after another.
pub fn of_template(template: &str) -> Vec<Stray> {
    of_djot(&source::djot(template))
}

/// Returns the marks of a Djot text that do nothing.
pub fn of_djot(djot: &str) -> Vec<Stray> {
    let mut found = fences(djot);
    // What stands in a span is the notation of law, which has brackets of its own.
    let mut spans = 0_usize;
    for (event, at) in Parser::new(djot).into_offset_iter() {
        match event {
            Event::Start(Container::Span, _) => spans += 1,
            Event::End(Container::Span) => spans = spans.saturating_sub(1),
            Event::Attributes(_) => found.push(lost(djot, at)),
            Event::Str(_) if spans == 0 => found.extend(printed(djot, at)),
            _ => {}
        }
    }
    found.sort_by_key(|stray| stray.at.start);
    found
}

/// Returns attributes that belong to nothing.
fn lost(djot: &str, at: Range<usize>) -> Stray {
    let mark = djot[at.clone()].trim_end().to_owned();
    Stray { at: at.start..at.start + mark.len(), mark, fate: Fate::Lost }
}

/// Returns the marks in a stretch of text. What the user wrote has `\` before each.
fn printed(djot: &str, text: Range<usize>) -> Vec<Stray> {
    let words = &djot[text.clone()];
    let free = |at: usize| !djot[..at].ends_with('\\');
    let strays = words.char_indices().map(|(at, c)| (text.start + at, c));
    let strays = strays.filter(|(at, c)| (MARKS.contains(c) || is_heading(djot, *at, *c)) && free(*at));
    strays.map(|(at, c)| Stray { at: at..at + c.len_utf8(), mark: c.to_string(), fate: Fate::Printed }).collect()
}

/// Says whether a `#` was meant to make a heading: it begins a line, without the blank that Djot wants behind it.
fn is_heading(djot: &str, at: usize, c: char) -> bool {
    c == '#' && djot[..at].rsplit('\n').next().is_some_and(|line| line.trim().trim_matches('#').is_empty())
}

/// Returns the lines of `:::` that have no counterpart.
fn fences(djot: &str) -> Vec<Stray> {
    let mut open: Vec<Stray> = vec![];
    let mut found = vec![];
    let mut at = 0;
    for line in djot.split_inclusive('\n') {
        let text = line.trim();
        let start = at + line.len() - line.trim_start().len();
        at += line.len();
        if !text.starts_with(":::") {
            continue;
        }
        let stray = Stray { at: start..start + text.len(), mark: text.to_owned(), fate: Fate::Unpaired };
        match (text.trim_start_matches(':').trim().is_empty(), open.is_empty()) {
            (false, _) => open.push(stray),
            (true, false) => drop(open.pop()),
            (true, true) => found.push(stray),
        }
    }
    found.extend(open);
    found
}

#[cfg(test)]
mod tests {
    use super::{Fate, of_template};
    use crate::letter::templates;

    fn strays(template: &str) -> Vec<(String, Fate)> {
        of_template(template).into_iter().map(|stray| (stray.mark, stray.fate)).collect()
    }

    #[test]
    fn marks_that_do_nothing_are_found() {
        for (template, mark, fate) in [
            ("甲*乙\n", "*", Fate::Printed),
            ("{% if x %}甲_乙{% else %}丙{% endif %}\n", "_", Fate::Printed),
            ("依照[xiaofa 8]规定\n", "[", Fate::Printed),
            ("{.note\n甲\n", "{", Fate::Printed),
            ("#甲\n", "#", Fate::Printed),
            ("| 甲 | 乙\n", "|", Fate::Printed),
            ("::: signature\n甲\n", "::: signature", Fate::Unpaired),
            ("甲\n\n:::\n", ":::", Fate::Unpaired),
            ("甲\n\n{.note}\n\n", "{.note}", Fate::Lost),
        ] {
            let found = strays(template);
            assert_eq!(found.first(), Some(&(mark.to_owned(), fate)), "{template}: {found:?}");
        }
    }

    #[test]
    fn sound_marks_are_left_alone() {
        for template in [
            "*甲*_乙_\n",
            "*{% if x %}甲{% endif %}*{{ y }}\n",
            "依照[minfadian 1033[1]]{.law}：[xiaofa 8]{.quote}\n",
            "{.salutation}\n{{ x }}：\n\n::: signature\n{% for p in x %}\n{.hand #a-{{ loop.index }}}\n甲\n\n{% endfor %}\n乙\n:::\n",
            "甲\\*乙\\[\n",
            "| 甲 | 乙 |\n|---|---|\n| {{ x }} | 丙 |\n",
            "# 甲\n\n## 乙\n\n1. 丙\n",
        ] {
            assert_eq!(strays(template), [], "{template}");
        }
        for template in templates::built_in() {
            assert_eq!(strays(&template.text), [], "{}", template.name);
        }
    }
}
