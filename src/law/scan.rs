//! Finds the references to law in a template without rendering it.

use std::ops::Range;

/// Returns what stands between the brackets of every Djot span with the class `law`, `[xiaofa 8]{.law}`, with its place in
/// bytes, in the order of the template.
///
/// The search is textual, because a template is Djot only after Tera has run; so a reference must be written out, not
/// computed. Where no `[` matches, the text is empty, which [`super::reference::parse`] rejects.
pub fn references(template_source: &str) -> Vec<(Range<usize>, &str)> {
    template_source
        .match_indices("]{")
        .filter(|(close, _)| is_law(&template_source[close + 2..]))
        .map(|(close, _)| {
            let open = opening(&template_source[..close]).unwrap_or(close);
            (open..close, &template_source[open..close])
        })
        .collect()
}

/// Returns whether the Djot attributes that start here carry the class `law`.
fn is_law(attributes: &str) -> bool {
    attributes.split_once('}').is_some_and(|(inside, _)| inside.split_whitespace().any(|word| word == ".law"))
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
    use super::references;
    use crate::law::reference::parse;

    #[test]
    fn spans_of_law_are_found_and_others_left() {
        let template =
            "依据[xiaofa 8, 20(1)]{.law}、[着重]{.strong}和[samr-121 10(1)[2], 16[3]]{#x .law}，[见](https://a.b)。";
        let found = references(template);
        let texts: Vec<_> = found.iter().map(|(_, text)| *text).collect();
        assert_eq!(texts, ["xiaofa 8, 20(1)", "samr-121 10(1)[2], 16[3]"]);
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
