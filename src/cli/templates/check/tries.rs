//! The letters that the user's templates are tried with, from the case to the page.

use rayon::prelude::*;

use super::found::{Blamed, Found, blamed, error, tried, warning};
use super::source;
use crate::case::Finding;
use crate::case::choice::Choice;
use crate::case::model::{Case, Letter, LetterKind};
use crate::letter::djot::DjotError;
use crate::letter::document::{Block, Document};
use crate::letter::environment::TemplateError;
use crate::letter::house::edges::{self, Trial};
use crate::letter::house::said::{self, Lost};
use crate::letter::templates::{self, Template};
use crate::letter::{Composer, LetterError};
use crate::locale::Script;
use crate::recipient::profile;
use crate::typeset::{self, BuiltIn, Layout, Library, MissingGlyph, Role, Style};

/// What templates are tried with, and what was found.
pub(super) struct Tries<'a> {
    pub(super) own: &'a [Template],
    pub(super) script: Script,
    /// For letters as they are written.
    pub(super) composer: &'a Composer,
    /// For letters in which every gap is an error.
    pub(super) prober: &'a Composer,
}

/// How many letters templates were tried with.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Count {
    /// Examples.
    pub(super) plain: usize,
    /// Cases at an edge.
    pub(super) edged: usize,
}

impl Tries<'_> {
    /// Tries every letter that uses a template of the user's, and every paper.
    pub(super) fn run(&self, found: &mut Found) -> Count {
        let mut count = Count::default();
        for (code, kind) in LetterKind::CODES {
            let name = templates::name(code, self.script);
            let used = used(&name, &templates::of_script(self.script, self.own));
            let bound = profile(*kind).paper && self.uses_paper();
            let letter = self.own.iter().any(|t| used.contains(&t.name));
            if !letter && !bound {
                continue;
            }
            let trials = edges::trials(*kind);
            count.plain += trials.iter().filter(|trial| trial.edge.is_none()).count();
            count.edged += trials.iter().filter(|trial| trial.edge.is_some()).count();
            let blame = blamed(&name, &used, self.own);
            let results: Vec<Blamed> = trials
                .par_iter()
                .map(|trial| {
                    let mut all = if letter { self.letter(*kind, trial, blame) } else { vec![] };
                    if bound && trial.edge.is_some() {
                        all.extend(self.papers(*kind, trial));
                    }
                    all
                })
                .collect();
            results.into_iter().flatten().for_each(|(n, finding)| found.add(n, finding));
        }
        count
    }

    /// Tries one letter.
    fn letter(&self, kind: LetterKind, trial: &Trial, blame: usize) -> Blamed {
        let (case, letter) = (&trial.case, &trial.case.letters[trial.letter]);
        let composed = self.composer.compose(case, letter, self.script);
        if let Err(failed) = self.prober.compose(case, letter, self.script) {
            // What goes wrong only without the empty fields is a gap.
            let is_gap = !matches!(composed, Err(LetterError::Template(_)));
            return self.failed(failed, is_gap, kind, blame).into_iter().collect();
        }
        let Ok(composed) = composed else { return vec![] };
        let mut findings: Vec<Finding> = lost(self.composer, case, letter, &composed.document, trial);
        findings.extend(self.looked_at(&composed.document, kind, trial));
        let mut all: Blamed = findings.into_iter().map(|finding| (blame, finding)).collect();
        if profile(kind).paper {
            all.extend(self.set(&composed.document, kind, trial, blame));
        }
        all
    }

    /// Returns what a reader of the letter stumbles over: what is empty, and marks that are printed and not the user's.
    pub(super) fn looked_at(&self, document: &Document, kind: LetterKind, trial: &Trial) -> Vec<Finding> {
        let with = |name, words: String| [tried(kind, trial), vec![(name, words)]].concat();
        let emptied = said::emptied(document).into_iter();
        let emptied = emptied.map(|words| error("template-emptied", None, with("words", words)));
        let letter = &trial.case.letters[trial.letter];
        let mut printed = said::printed_marks(self.composer, &trial.case, letter, document);
        printed.retain(|mark| !self.own.iter().any(|template| template.text.contains(&format!("\\{mark}"))));
        let printed = printed.into_iter();
        let printed = printed.map(|mark| warning("template-printed-mark", None, with("mark", mark.to_string())));
        emptied.chain(printed).collect()
    }

    /// Puts a letter on pages in the built-in styles.
    fn set(&self, document: &Document, kind: LetterKind, trial: &Trial, blame: usize) -> Blamed {
        let mut all = vec![];
        for (_, style) in BuiltIn::CODES {
            match typeset::layout(document, style.style(), Library::builtin(), &|_, _| String::new()) {
                Ok(layout) if is_crowded(document, &layout, style.style()) => {
                    all.push((blame, error("template-wide-table", None, tried(kind, trial))));
                }
                Ok(_) => {}
                Err(missing) => all.extend(self.missing(&missing)),
            }
        }
        all
    }

    pub(super) fn missing(&self, missing: &[MissingGlyph]) -> Blamed {
        let places = missing.iter().flat_map(|glyph| {
            let of = self.own.iter().enumerate().filter(|(_, t)| t.name.starts_with(self.script.code()));
            of.filter_map(|(n, template)| Some((n, source::missing(template, glyph.character)?)))
        });
        places.collect()
    }

    /// Returns what is to be said of a letter that its template did not give.
    pub(super) fn failed(
        &self,
        failed: LetterError,
        is_gap: bool,
        kind: LetterKind,
        blame: usize,
    ) -> Option<(usize, Finding)> {
        match failed {
            LetterError::Template(e) => rendered(*e, is_gap, kind, self.own),
            LetterError::Djot { error, .. } => self.marked_up(&error, kind, blame),
        }
    }

    /// A letter that tera rendered and Djot does not read: where its words are not found, only the letter is known.
    fn marked_up(&self, failed: &DjotError, kind: LetterKind, blame: usize) -> Option<(usize, Finding)> {
        let what = match failed {
            // Told with its place by the search for law, if the template is the user's.
            DjotError::Citation { .. } => return None,
            DjotError::Untitled => {
                return Some((blame, error("template-untitled", None, vec![("letter", kind.code().to_string())])));
            }
            DjotError::Unsupported(what) | DjotError::Role(what) => what.clone(),
        };
        let written = [format!("::: {what}"), format!(".{what}")];
        let of_script = self.own.iter().enumerate().filter(|(_, t)| t.name.starts_with(self.script.code()));
        let mut places = of_script.flat_map(|(n, t)| {
            written.iter().filter_map(move |words| Some((n, t.text.find(words.as_str())?, words.len())))
        });
        let (n, span) = places.next().map_or((blame, None), |(n, at, length)| (n, Some(at..at + length)));
        Some((n, error("template-markup", span, vec![("letter", kind.code().to_string()), ("what", what)])))
    }
}

/// Returns the names of the templates that one is made of: itself and what it includes.
pub(super) fn used(name: &str, all: &[Template]) -> Vec<String> {
    let mut names = vec![name.to_owned()];
    let mut at = 0;
    while let Some(name) = names.get(at).cloned() {
        let text = all.iter().find(|t| t.name == name).map_or("", |t| t.text.as_str());
        let new: Vec<String> = all
            .iter()
            .map(|t| t.name.clone())
            .filter(|n| text.contains(&format!("\"{n}\"")) && !names.contains(n))
            .collect();
        names.extend(new);
        at += 1;
    }
    names
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

/// Returns what a letter lost that its office requires.
fn lost(composer: &Composer, case: &Case, letter: &Letter, document: &Document, trial: &Trial) -> Vec<Finding> {
    let finding = |lost: Lost| {
        let mut args = tried(letter.kind, trial);
        match lost {
            Lost::Need(need, basis) => {
                args.push(("need", need.code().to_string()));
                Finding { basis, ..error("template-lost-need", None, args) }
            }
            _ => {
                args.push(("lacking", lost.part().unwrap_or_default().to_string()));
                error("template-lost-part", None, args)
            }
        }
    };
    said::lost(composer, case, letter, document).into_iter().map(finding).collect()
}

/// Characters that each column of a table has room for at least.
const COLUMN: i32 = 3;

/// Says whether a table has more columns than the page has room for.
fn is_crowded(document: &Document, layout: &Layout, style: &Style) -> bool {
    let room = typeset::picture_area(style).width;
    let runs = || layout.pages.iter().flat_map(|page| &page.runs);
    let size = |n: usize| {
        runs().find(|run| run.block == Some(n) && matches!(run.role, Role::TableHead(_))).map(|run| run.size)
    };
    document.blocks.iter().enumerate().any(|(n, block)| match block {
        Block::Table(table) => size(n).is_some_and(|size| table.columns.len() as i32 * COLUMN * size > room),
        _ => false,
    })
}
