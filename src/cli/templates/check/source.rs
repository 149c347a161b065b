//! What the text of a template shows, in branches that no letter takes too: law, names, marks, language.

use jiff::civil::Date;

use super::super::super::{citation, glyphs};
use super::found::{Found, error, warning};
use crate::case::choice::Choice;
use crate::case::model::LetterKind;
use crate::case::read::suggest::nearest;
use crate::case::{Finding, Severity};
use crate::law::mentions::{self, Weight};
use crate::law::{Statutes, scan};
use crate::letter::house::language::{self, Foreign};
use crate::letter::house::marks::{self, Fate};
use crate::letter::house::names::{self, Names};
use crate::letter::house::{edges, shape::Shape, source};
use crate::letter::templates::{self, Template};
use crate::letter::{Composer, Paper};
use crate::locale::{Language, Messages, Script};
use crate::pack;

/// Looks at each template of the user's by itself.
pub(super) fn each(own: &[Template], date: Date, found: &mut Found) {
    for (n, template) in own.iter().enumerate() {
        let script = Script::ALL.into_iter().find(|script| template.name.starts_with(&format!("{}/", script.code())));
        let mut findings = law(template, date, script.unwrap_or(Script::Hans));
        findings.extend(misplaced(template, own));
        findings.extend(marks(template));
        findings.extend(script.into_iter().flat_map(|script| foreign(template, script)));
        findings.into_iter().for_each(|finding| found.add(n, finding));
    }
}

/// Says that no letter uses a template: the folder is wrong, or the name.
// fluent: finding-template-unused, finding-template-unused.hint
fn misplaced(template: &Template, own: &[Template]) -> Option<Finding> {
    let included = format!("\"{}\"", template.name);
    let used =
        templates::built_in().iter().any(|t| t.name == template.name) || own.iter().any(|t| t.text.contains(&included));
    (!used).then(|| warning("template-unused", None, vec![("name", template.name.clone())]))
}

/// Returns what is wrong with the law a template cites, by reference or in its own words.
fn law(template: &Template, date: Date, script: Script) -> Vec<Finding> {
    let statutes = Statutes::builtin();
    let cited = scan::check(&template.text, statutes, date).into_iter().map(|wrong| {
        let (code, args) = citation::wrong(&wrong.why, statutes);
        error(code, Some(wrong.range), args)
    });
    let words = source::own_words(&template.text);
    let mentioned =
        mentions::check(&words, date, statutes).into_iter().filter(|m| m.problem.weight() != Weight::Unchecked);
    let mentioned = mentioned.map(|mention| {
        let severity = if mention.problem.weight() == Weight::Wrong { Severity::Error } else { Severity::Warning };
        let args = mention.problem.args(statutes, script);
        Finding { severity, ..error(mention.problem.code(), Some(mention.range), args) }
    });
    cited.chain(mentioned).collect()
}

/// Returns the marks that Djot takes for text.
fn marks(template: &Template) -> Vec<Finding> {
    let finding = |stray: marks::Stray| {
        let code = match stray.fate {
            Fate::Printed => "template-stray-mark",
            Fate::Unpaired => "template-unpaired",
            Fate::Lost => "template-lost-class",
        };
        let kind = if stray.mark == "#" { "hash" } else { "other" };
        error(code, Some(stray.at), vec![("mark", stray.mark), ("kind", kind.to_string())])
    };
    marks::of_template(&template.text).into_iter().map(finding).collect()
}

/// Returns what is not in the language of the letter: of characters of the other script those of a line together.
fn foreign(template: &Template, script: Script) -> Vec<Finding> {
    let mut findings: Vec<Finding> = vec![];
    let mut line = None;
    for (at, foreign) in language::of_template(&template.text, script) {
        let (is, should) = match foreign {
            Foreign::Character(is, should) => (is, should),
            Foreign::Mark(mark) => {
                findings.push(warning("template-foreign-mark", Some(at), vec![("mark", mark.to_string())]));
                continue;
            }
            Foreign::Word(word) => {
                findings.push(warning("template-english", Some(at), vec![("word", word)]));
                continue;
            }
        };
        let this = template.text[..at.start].matches('\n').count();
        match findings.last_mut().filter(|f| f.code == "template-foreign-script" && line == Some(this)) {
            Some(before) => {
                before.args[0].1.push(is);
                before.args[1].1.push(should);
            }
            None => {
                let args = vec![("characters", is.to_string()), ("others", should.to_string())];
                findings.push(warning("template-foreign-script", Some(at), args));
            }
        }
        line = Some(this);
    }
    findings
}

/// Looks at the names and labels in the user's templates of a script.
pub(super) fn names(script: Script, own: &[Template], seen: &Shape, found: &mut Found) {
    let all = templates::of_script(script, own);
    let texts: Vec<(&str, &str)> = all.iter().map(|t| (t.name.as_str(), t.text.as_str())).collect();
    let around = names::bound(&texts, seen);
    let labels = Messages::new(Language::from(script));
    for (template, bound) in all.iter().zip(&around) {
        let Some(n) = own.iter().position(|t| t.name == template.name) else { continue };
        let Names { unknown, labels: asked, .. } = names::read(&template.text, &of(template, script, seen), bound);
        for unknown in unknown {
            let last = unknown.path.rsplit('.').next().unwrap_or_default();
            let mut args = vec![("path", unknown.path.clone())];
            args.extend(nearest(last, unknown.known.iter().map(String::as_str)).map(|near| ("suggestion", near)));
            found.add(n, error("template-unknown-name", Some(unknown.at), args));
        }
        for label in asked.into_iter().filter(|label| !labels.has(&label.id)) {
            found.add(n, error("template-unknown-label", Some(label.at), vec![("id", label.id)]));
        }
    }
}

/// Returns what a template sees: one of a paper, and a part that may be of one, sees what the paper is about.
fn of(template: &Template, script: Script, seen: &Shape) -> Shape {
    let is = |code: &str| template.name == templates::name(code, script);
    if LetterKind::CODES.iter().any(|(code, _)| is(code)) {
        return seen.clone();
    }
    let papers = Paper::CODES.iter().map(|(_, paper)| *paper);
    let one: Vec<Paper> = papers.clone().filter(|paper| is(paper.code())).collect();
    let about = if one.is_empty() { papers.collect() } else { one };
    let shape = about.into_iter().map(|paper| Shape::of(&pack::sample(paper))).fold(Shape::Open, Shape::or);
    seen.clone().or(Shape::Fields([("paper".to_owned(), shape)].into()))
}

/// Returns what templates of letters see, put together from every case they are tried with.
pub(super) fn seen(composer: &Composer, script: Script) -> Shape {
    let trials = LetterKind::CODES.iter().flat_map(|(_, kind)| edges::trials(*kind));
    let shapes = trials.map(|trial| composer.shape(&trial.case, &trial.case.letters[trial.letter], script));
    shapes.fold(Shape::Open, Shape::or)
}

/// Returns a finding for a character that no font has, where the template has it.
pub(super) fn missing(template: &Template, character: char) -> Option<Finding> {
    let at = template.text.find(character)?;
    let args = vec![("character", character.to_string()), ("code", glyphs::code_point(character))];
    Some(warning("template-glyph", Some(at..at + character.len_utf8()), args))
}

#[cfg(test)]
mod tests {
    use super::seen;
    use crate::letter::Composer;
    use crate::locale::Script;

    /// Texts that no case fills: what is known of them is that they are there, and they have no fields.
    const TEXTS: [&str; 4] = ["reason", "words", "rescission_sent", "review.sent."];

    /// What a template sees is learnt from the cases it is tried with: a field that none of them fills would leave its own fields
    /// unknown, and a template that gets one of them wrong would pass.
    #[test]
    fn the_cases_fill_every_field() {
        let composer = Composer::new(&[Script::Hans], &[]).unwrap_or_else(|e| panic!("{e:?}"));
        let mut open = seen(&composer, Script::Hans).open();
        open.retain(|path| !TEXTS.iter().any(|text| path.ends_with(text) || path.starts_with(text)));
        assert!(open.is_empty(), "{open:?}");
    }
}
