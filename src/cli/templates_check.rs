//! `tousu templates check`: what is wrong with a user's own templates, before a letter is written with them.

use std::path::PathBuf;
use std::sync::LazyLock;

use include_dir::{Dir, include_dir};
use jiff::civil::Date;

use super::terminal::Terminal;
use super::{Exit, citation, diagnostics, load};
use crate::case::choice::Choice;
use crate::case::finding::{self, Severity};
use crate::case::model::LetterKind;
use crate::case::source::Span;
use crate::case::{self, Case, Finding, Source};
use crate::law::{Statutes, scan};
use crate::letter::djot::DjotError;
use crate::letter::environment::TemplateError;
use crate::letter::gaps::Prober;
use crate::letter::templates::{self, Template};
use crate::letter::{Composer, LetterError};
use crate::locale::Script;

static EXAMPLES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/examples");

/// The cases that templates are tried with: the examples.
static SAMPLES: LazyLock<Vec<Case>> = LazyLock::new(|| {
    let files = EXAMPLES.files().filter(|f| f.path().extension().is_some_and(|e| e == "toml"));
    let texts = files.filter_map(|f| Some((f.path().to_str()?, f.contents_utf8()?)));
    let sources = texts.map(|(name, text)| Source { name: name.to_string(), text: text.to_string() });
    sources.filter_map(|source| case::read(&source, Date::MAX).case).collect()
});

/// Runs the command: law cited on `date`.
pub(super) fn run(dir: &PathBuf, date: Date, terminal: &Terminal) -> Exit {
    let own = match load::templates(Some(dir), terminal) {
        Ok(own) => own,
        Err(trouble) => return trouble.print(terminal),
    };
    if own.is_empty() {
        terminal.error("cli-no-templates", &[("dir", (&dir.display().to_string()).into())]);
        return Exit::Findings;
    }
    let mut found: Vec<(usize, Finding)> = vec![];
    for (i, template) in own.iter().enumerate() {
        found.extend(misplaced(template, &own).map(|finding| (i, finding)));
        found.extend(law(template, date).into_iter().map(|finding| (i, finding)));
    }
    for script in Script::ALL {
        found.extend(tried(script, &own));
    }
    for (i, template) in own.iter().enumerate() {
        let mut findings: Vec<Finding> = found.iter().filter(|(n, _)| *n == i).map(|(_, f)| f.clone()).collect();
        finding::sort(&mut findings);
        let name = template.path.clone().unwrap_or_else(|| template.name.clone());
        diagnostics::findings(&findings, &Source { name, text: template.text.clone() }, terminal);
    }
    let errors = found.iter().filter(|(_, f)| f.severity == Severity::Error).count();
    let counts = [("count", own.len().into()), ("errors", errors.into()), ("warnings", (found.len() - errors).into())];
    terminal.print(&terminal.text("cli-templates-checked", &counts));
    if errors > 0 { Exit::Findings } else { Exit::Fine }
}

type Args = Vec<(&'static str, String)>;

fn error(code: &'static str, span: Option<Span>, args: Args) -> Finding {
    Finding { code, severity: Severity::Error, span, args, basis: None, letter: None }
}

/// Says that no letter uses a template: the folder is wrong, or the name.
// fluent: finding-template-unused, finding-template-unused.hint
fn misplaced(template: &Template, own: &[Template]) -> Option<Finding> {
    let kinds = LetterKind::CODES.iter().map(|(_, kind)| *kind);
    let mut letters = kinds.flat_map(|kind| Script::ALL.map(|script| templates::name(kind.code(), script)));
    let included = format!("\"{}\"", template.name);
    let used = letters.any(|name| name == template.name)
        || templates::built_in().iter().any(|t| t.name == template.name)
        || own.iter().any(|t| t.text.contains(&included));
    let args = vec![("name", template.name.clone())];
    (!used).then(|| Finding { severity: Severity::Warning, ..error("template-unused", None, args) })
}

/// Returns what is wrong with the law a template cites.
fn law(template: &Template, date: Date) -> Vec<Finding> {
    let statutes = Statutes::builtin();
    let finding = |wrong: scan::Wrong| {
        let (code, args) = match &wrong.why {
            scan::Why::Unreadable(e) => citation::unreadable(e),
            scan::Why::NotCitable(e) => citation::not_citable(&e.kind, statutes),
        };
        error(code, Some(wrong.range), args)
    };
    scan::check(&template.text, statutes, date).into_iter().map(finding).collect()
}

/// Returns what goes wrong when the letters of the sample cases are written in a script, once for each place.
fn tried(script: Script, own: &[Template]) -> Vec<(usize, Finding)> {
    let prefix = format!("{}/", script.code());
    let mut sound: Vec<Template> = own.iter().filter(|t| t.name.starts_with(&prefix)).cloned().collect();
    let mut found = vec![];
    // A template that cannot be read is put aside, so that the others are looked at too.
    let (composer, prober) = loop {
        if sound.is_empty() {
            return found;
        }
        let made = Composer::new(&[script], &sound).and_then(|c| Ok((c, Prober::new(script, &sound)?)));
        let failed = match made {
            Ok(made) => break made,
            Err(failed) => failed,
        };
        let LetterError::Template(e) = failed else { return found };
        let Some(i) = own.iter().position(|t| t.path.as_ref() == Some(&e.source.name)) else {
            // Tera cannot say where, for example that a template includes one that is not there.
            found.push((first(own, &prefix), error("template-syntax", None, vec![("message", e.message)])));
            return found;
        };
        sound.retain(|t| t.name != own[i].name);
        found.push((i, error("template-syntax", e.span, vec![("message", e.message)])));
    };
    for case in SAMPLES.iter() {
        for letter in &case.letters {
            let finding = match prober.probe(case, letter) {
                Ok(()) => continue,
                Err(LetterError::Template(e)) => {
                    // What goes wrong only without the empty fields is a gap.
                    let fails_anyway = matches!(composer.compose(case, letter, script), Err(LetterError::Template(_)));
                    rendered(*e, !fails_anyway, letter.kind, own)
                }
                Err(LetterError::Djot { template, error }) => marked_up(&template, &error, letter.kind, own, &prefix),
            };
            if let Some((i, finding)) = finding
                && !found.iter().any(|(n, f)| (*n, f.code, &f.span) == (i, finding.code, &finding.span))
            {
                found.push((i, finding));
            }
        }
    }
    found
}

/// Returns the place among the user's templates of the first one of a script.
fn first(own: &[Template], prefix: &str) -> usize {
    own.iter().position(|t| t.name.starts_with(prefix)).unwrap_or(0)
}

fn rendered(e: TemplateError, is_gap: bool, kind: LetterKind, own: &[Template]) -> Option<(usize, Finding)> {
    let i = own.iter().position(|t| t.path.as_ref() == Some(&e.source.name))?;
    let letter = ("letter", kind.code().to_string());
    Some((
        i,
        match is_gap {
            true => error("template-gap", e.span, vec![letter]),
            false => error("template-render", e.span, vec![letter, ("message", e.message)]),
        },
    ))
}

/// A letter that tera rendered and Djot does not read: the place is not known, only the letter.
fn marked_up(
    name: &str,
    failed: &DjotError,
    kind: LetterKind,
    own: &[Template],
    prefix: &str,
) -> Option<(usize, Finding)> {
    let i = own.iter().position(|t| t.name == name).unwrap_or_else(|| first(own, prefix));
    let what = match failed {
        // Told with its place by the search for law, if the template is the user's.
        DjotError::Citation { .. } => return None,
        DjotError::Unsupported(what) | DjotError::Role(what) => what.clone(),
    };
    Some((i, error("template-markup", None, vec![("letter", kind.code().to_string()), ("what", what)])))
}

#[cfg(test)]
mod tests {
    use super::{SAMPLES, tried};
    use crate::case::choice::Choice;
    use crate::case::model::LetterKind;
    use crate::letter::templates;
    use crate::locale::Script;

    #[test]
    fn every_kind_of_letter_has_a_sample() {
        for (code, kind) in LetterKind::CODES {
            assert!(SAMPLES.iter().flat_map(|c| &c.letters).any(|l| l.kind == *kind), "{code}");
        }
    }

    #[test]
    fn built_in_templates_leave_no_gap() {
        let own: Vec<_> = templates::built_in()
            .into_iter()
            .map(|t| templates::Template { path: Some(t.name.clone()), ..t })
            .collect();
        for script in Script::ALL {
            assert_eq!(tried(script, &own), []);
        }
    }
}
