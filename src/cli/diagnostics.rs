//! Printing findings and template errors: file, line, column, the line itself, what is wrong, what to do.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use super::terminal::Terminal;
use crate::case::{Finding, Severity, Source};
use crate::law::{Citer, Statutes, reference};
use crate::letter::LetterError;
use crate::letter::djot::DjotError;
use crate::locale::{Arg, Language, Script};

/// Prints findings about a case file.
pub(super) fn findings(findings: &[Finding], source: &Source, terminal: &Terminal) {
    for finding in findings {
        terminal.report(&render(finding, source, terminal));
        terminal.report("");
    }
}

// fluent: finding-*, finding-*.label, finding-*.hint, finding-*.did-you-mean
fn render(finding: &Finding, source: &Source, terminal: &Terminal) -> String {
    let key = format!("finding-{}", finding.code);
    let words: Vec<(&str, String)> = finding.args.iter().map(|(n, v)| (*n, name(n, v, terminal))).collect();
    let args: Vec<(&str, Arg<'_>)> = words.iter().map(|(n, v)| (*n, Arg::from(v))).collect();
    let part = |attribute: &str| {
        let id = format!("{key}.{attribute}");
        terminal.messages().has(&id).then(|| terminal.text(&id, &args))
    };
    let title = terminal.text(&key, &args);
    let label = part("label");
    let (level, word) = match finding.severity {
        Severity::Error => (Level::ERROR, terminal.text("cli-error", &[])),
        Severity::AtRisk => (Level::WARNING, terminal.text("cli-at-risk", &[])),
        Severity::Warning => (Level::WARNING, terminal.text("cli-warning", &[])),
        Severity::Advice => (Level::INFO, terminal.text("cli-advice", &[])),
    };
    let help = terminal.text("cli-hint", &[]);
    let note = terminal.text("cli-basis", &[]);
    let mut group = level.with_name(word.as_str()).primary_title(title.as_str()).id(finding.code).element(snippet(
        source,
        finding,
        label.as_deref(),
    ));
    let suggested = finding.args.iter().any(|(n, _)| *n == "suggestion");
    let hint = suggested.then(|| part("did-you-mean")).flatten().or_else(|| part("hint"));
    if let Some(hint) = &hint {
        group = group.element(Level::HELP.with_name(help.as_str()).message(hint.as_str()));
    }
    let basis = finding.basis.and_then(|b| basis(b, terminal));
    if let Some(basis) = &basis {
        group = group.element(Level::NOTE.with_name(note.as_str()).message(basis.as_str()));
    }
    renderer(terminal).render(&[group])
}

/// Codes inside messages are shown with their name where they have one; codes of the file format are shown as they are typed.
// fluent: need-*, letter-*, type-*
fn name(arg: &str, value: &str, terminal: &Terminal) -> String {
    let prefix = match arg {
        "need" => "need-",
        "letter" => "letter-",
        "expected" | "found" => "type-",
        _ => return value.to_string(),
    };
    let id = format!("{prefix}{value}");
    if terminal.messages().has(&id) { terminal.text(&id, &[]) } else { value.to_string() }
}

fn snippet<'a>(
    source: &'a Source,
    finding: &Finding,
    label: Option<&'a str>,
) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
    let snippet = Snippet::source(source.text.as_str()).path(source.name.as_str());
    match &finding.span {
        Some(span) => snippet.annotation(AnnotationKind::Primary.span(shown(&source.text, span)).label(label)),
        None => snippet.annotation(AnnotationKind::Primary.span(0..0).label(label)),
    }
}

/// Returns the part of a span that is underlined: its first line.
fn shown(text: &str, span: &std::ops::Range<usize>) -> std::ops::Range<usize> {
    let end = span.end.min(text.len());
    let start = span.start.min(end);
    let line = text[start..end].find('\n').map_or(end, |i| start + i);
    start..line
}

/// Returns the citation of the rule behind a finding.
fn basis(notation: &str, terminal: &Terminal) -> Option<String> {
    let script = if terminal.language() == Language::Hant { Script::Hant } else { Script::Hans };
    let references = reference::parse(notation).ok()?;
    Citer::new(Statutes::builtin(), script, super::clock::today()).cite(&references).ok()
}

fn renderer(terminal: &Terminal) -> Renderer {
    let renderer = if terminal.colour { Renderer::styled() } else { Renderer::plain() };
    renderer.decor_style(DecorStyle::Unicode)
}

/// Prints why a template did not give a letter.
pub(super) fn letter_error(error: &LetterError, terminal: &Terminal) {
    match error {
        LetterError::Template(error) => {
            let word = terminal.text("cli-error", &[]);
            let title = terminal.text("cli-template-error", &[("name", (&error.source.name).into())]);
            let span = error.span.clone().unwrap_or(0..0);
            let snippet = Snippet::source(error.source.text.as_str()).path(error.source.name.as_str());
            let annotation =
                AnnotationKind::Primary.span(shown(&error.source.text, &span)).label(error.message.as_str());
            let group = Level::ERROR
                .with_name(word.as_str())
                .primary_title(title.as_str())
                .element(snippet.annotation(annotation));
            terminal.report(&renderer(terminal).render(&[group]));
        }
        LetterError::Djot { template, error: DjotError::Citation { notation, message } } => {
            let args = [("name", template.into()), ("notation", notation.into()), ("why", message.into())];
            terminal.error("cli-template-citation", &args);
        }
        LetterError::Djot { template, error: DjotError::Unsupported(what) | DjotError::Role(what) } => {
            terminal.error("cli-template-markup", &[("name", template.into()), ("what", what.into())]);
        }
    }
}
