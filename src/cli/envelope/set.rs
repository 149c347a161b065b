//! Letters to be posted as files: set, with installed fonts where characters are missing, and bound.

use std::borrow::Cow;

use super::super::Exit;
use super::super::diagnostics;
use super::super::faces::Faces;
use super::super::glyphs::{self, Told};
use super::super::printer::File;
use super::super::render;
use super::super::terminal::Terminal;
use super::super::written::Content;
use super::Job;
use super::gather::Posted;
use crate::case::choice::Choice;
use crate::case::{Finding, Severity, file_name};
use crate::letter::Composer;
use crate::locale::Script;
use crate::pdf::{self, Bookmark, Cover, Letter};
use crate::post::{self, Item, Made, PostError};
use crate::typeset::{Library, Unprintable};

/// Returns the files of all letters: one a case and script, or for labels one a script. A file that cannot be made is told of, and
/// nothing is returned.
pub(super) fn files<'c>(
    posted: &[Posted<'c>],
    job: Job,
    composer: &Composer,
    faces: &Faces,
    terminal: &Terminal,
) -> Result<Vec<File>, Exit> {
    let together = |a: &Posted<'_>, b: &Posted<'_>| {
        let same_case = std::ptr::eq(a.examined, b.examined) || matches!(job, Job::Labels(..));
        same_case && a.item.script == b.item.script
    };
    let mut groups: Vec<Vec<&Posted<'c>>> = vec![];
    for one in posted {
        match groups.iter_mut().find(|group| together(group[0], one)) {
            Some(group) => group.push(one),
            None => groups.push(vec![one]),
        }
    }
    let mut files = vec![];
    let mut exit = Exit::Fine;
    for group in &groups {
        match file(group, job, composer, faces, terminal) {
            Ok(file) => files.push(file),
            Err(failed) => exit = exit.max(failed),
        }
    }
    if exit == Exit::Fine { Ok(files) } else { Err(exit) }
}

// fluent: post-title-*
fn file<'c>(
    group: &[&Posted<'c>],
    job: Job,
    composer: &Composer,
    faces: &Faces,
    terminal: &Terminal,
) -> Result<File, Exit> {
    let items: Vec<Item> = group.iter().map(|posted| posted.item.clone()).collect();
    let (made, library) = with_fonts(faces, |library| set(&items, job, library)).map_err(|(n, error)| {
        tell(group[n.min(group.len() - 1)], &error, terminal);
        Exit::Findings
    })?;
    told(group, &made, &library, terminal);
    let script = group[0].item.script;
    let title = composer.label(script, &format!("post-title-{}", kind(job)));
    let cover = Cover { title: &title, author: "", bookmarks: &bookmarks(&made) };
    let letters: Vec<Letter<'_>> = made.iter().map(|m| Letter { document: &m.document, layout: &m.layout }).collect();
    let bytes = pdf::bind(&letters, &cover, &library).map_err(|why| {
        terminal.error("cli-pdf-error", &[("why", (&why.to_string()).into())]);
        Exit::InputOutput
    })?;
    Ok(File { name: name(&group[0].case.id, job, script), bytes, content: content(group) })
}

/// Returns what is set of letters: a page each, or all labels together.
fn set(items: &[Item], job: Job, library: &Library) -> Result<Vec<Made>, (usize, PostError)> {
    let each = |make: &dyn Fn(&Item) -> Result<Made, PostError>| {
        items.iter().enumerate().map(|(n, item)| make(item).map_err(|error| (n, error))).collect()
    };
    match job {
        Job::Envelope(size, code) => each(&|item| post::envelope(item, size, code, library)),
        Job::Window(window) => each(&|item| post::window(item, window, library)),
        Job::Labels(sheet, start) => post::labels(items, &sheet, start, library).map(|made| made.into_iter().collect()),
    }
}

/// Makes something with the fonts of the run, and again with installed ones as often as that finds missing characters.
pub(super) fn with_fonts<'f, T>(
    faces: &'f Faces,
    make: impl Fn(&Library) -> Result<T, (usize, PostError)>,
) -> Result<(T, Cow<'f, Library>), (usize, PostError)> {
    let mut library = Cow::Borrowed(faces.library());
    let mut lacking: Vec<char> = vec![];
    loop {
        let (n, error) = match make(&library) {
            Ok(made) => return Ok((made, library)),
            Err(failed) => failed,
        };
        let PostError::Missing(missing) = &error else { return Err((n, error)) };
        let new = missing.iter().filter(|m| m.why == Unprintable::NoFace && !lacking.contains(&m.character));
        let new: Vec<char> = new.map(|m| m.character).collect();
        lacking.extend(&new);
        match faces.covering(lacking.iter().copied()) {
            Cow::Owned(wider) if !new.is_empty() => library = Cow::Owned(wider),
            _ => return Err((n, error)),
        }
    }
}

// fluent: post-part-*
/// Prints why a letter could not be set.
fn tell(posted: &Posted<'_>, error: &PostError, terminal: &Terminal) {
    let Posted { examined, case, index, .. } = posted;
    let findings = match error {
        PostError::Missing(missing) => glyphs::missing(examined, missing),
        PostError::TooLong { part, text } => {
            let part = terminal.text(&format!("post-part-{}", part.code()), &[]);
            let kind = case.letters[*index].kind.code().to_owned();
            let args = vec![("letter", kind), ("part", part), ("text", text.clone())];
            let (code, severity, letter) = ("envelope-too-long", Severity::Error, Some(*index));
            vec![Finding { code, severity, span: posted.span(), args, basis: None, letter }]
        }
    };
    diagnostics::findings(&findings, &examined.source, terminal);
}

/// Tells which characters came from the user's fonts, case by case.
fn told(group: &[&Posted<'_>], made: &[Made], library: &Library, terminal: &Terminal) {
    let mut told = Told::default();
    made.iter().for_each(|made| told.add(&made.layout, library));
    let examined = group[0].examined;
    diagnostics::findings(&told.findings(examined), &examined.source, terminal);
}

/// Returns a bookmark a page, by recipient, where there are several.
fn bookmarks(made: &[Made]) -> Vec<Bookmark> {
    let one = |(letter, made): (usize, &Made)| Bookmark { title: made.document.title.clone(), letter, below: vec![] };
    if made.len() > 1 { made.iter().enumerate().map(one).collect() } else { vec![] }
}

fn kind(job: Job) -> &'static str {
    match job {
        Job::Envelope(..) => "envelope",
        Job::Window(_) => "window",
        Job::Labels(..) => "labels",
    }
}

/// Returns what a file has: its case and letter as far as there is but one.
fn content(group: &[&Posted<'_>]) -> Content {
    let first = group[0];
    let one = render::content(first.case, first.index, first.item.script);
    let same_case = group.iter().all(|posted| std::ptr::eq(posted.case, first.case));
    match group.len() {
        1 => one,
        _ => Content { letter: None, kind: None, case: one.case.filter(|_| same_case), ..one },
    }
}

/// Returns the name of a file; labels are of several cases.
fn name(case: &str, job: Job, script: Script) -> String {
    let (case, script) = (file_name(case), script.code());
    match job {
        Job::Envelope(size, _) => format!("{case}_envelope_{}_{script}.pdf", size.code()),
        Job::Window(window) => format!("{case}_window_{}_{script}.pdf", window.code()),
        Job::Labels(..) => format!("labels_{script}.pdf"),
    }
}
