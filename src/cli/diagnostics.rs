//! Printing findings and template errors: file, line, column, the line itself, what is wrong, what to do.

use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use super::citation;
use super::terminal::Terminal;
use crate::case::{Finding, Severity, Source};
use crate::law::{Citer, Statutes, reference};
use crate::letter::LetterError;
use crate::letter::djot::DjotError;
use crate::locale::{Arg, Language, Script};

/// Most findings printed at once: who has more mends these first.
const SHOWN: usize = 40;

/// Prints findings about a case file.
pub(super) fn findings(findings: &[Finding], source: &Source, terminal: &Terminal) {
    let findings: Vec<&Finding> = findings.iter().filter(|finding| terminal.tells(finding.severity)).collect();
    for finding in findings.iter().take(SHOWN) {
        terminal.report(&render(finding, source, terminal));
        terminal.report("");
    }
    if findings.len() > SHOWN {
        terminal.report(&terminal.text("cli-more-findings", &[("count", (findings.len() - SHOWN).into())]));
    }
}

/// Prints findings as sentences, each with its line: for a screen reader.
pub(super) fn sentences(findings: &[Finding], source: &Source, terminal: &Terminal) {
    for finding in findings.iter().filter(|f| terminal.tells(f.severity)) {
        let words = worded(finding, terminal);
        let line = finding.span.as_ref().map_or(1, |span| source.line_column(span.start).0);
        let args = [("line", line.into()), ("text", (&words.title).into())];
        terminal.report(&terminal.text("cli-new-finding", &args));
        if let Some(hint) = &words.hint {
            terminal.report(hint);
        }
    }
}

/// Returns the id of the message of a code. What a letter lacks is said in one sentence for every need.
pub(super) fn message(code: &str) -> String {
    if code.starts_with("needs-") { "finding-letter-needs".to_string() } else { format!("finding-{code}") }
}

/// A finding in the user's words.
pub(super) struct Worded {
    pub(super) title: String,
    pub(super) label: Option<String>,
    pub(super) hint: Option<String>,
    /// What to do where the case is a row of a sheet, if that is something else.
    pub(super) sheet: Option<String>,
    /// The article behind it, cited.
    pub(super) citation: Option<String>,
}

// fluent: finding-*, finding-*.label, finding-*.hint, finding-*.sheet, finding-*.did-you-mean
/// Puts a finding into the user's words.
pub(super) fn worded(finding: &Finding, terminal: &Terminal) -> Worded {
    let key = message(finding.code);
    let mut words: Vec<(&str, String)> = finding.args.iter().map(|(n, v)| (*n, name(n, v, terminal))).collect();
    if words.iter().all(|(n, _)| *n != "format") {
        // Readers of other files than cases say which it is.
        words.push(("format", "case".to_owned()));
    }
    let args: Vec<(&str, Arg<'_>)> = words.iter().map(|(n, v)| (*n, Arg::from(v))).collect();
    // What an office asks for can be lacking in a draft.
    let wanted = finding.severity == Severity::Refused && finding.code.starts_with("needs-");
    let part = |attribute: &str| {
        let id = if wanted { format!("finding-letter-wants.{attribute}") } else { format!("{key}.{attribute}") };
        terminal.messages().has(&id).then(|| terminal.text(&id, &args))
    };
    let suggested = finding.args.iter().any(|(n, _)| *n == "suggestion");
    Worded {
        title: terminal.text(&key, &args),
        label: part("label"),
        hint: suggested.then(|| part("did-you-mean")).flatten().or_else(|| part("hint")),
        sheet: part("sheet"),
        citation: finding.basis.and_then(|b| cited(b, terminal.language())),
    }
}

fn render(finding: &Finding, source: &Source, terminal: &Terminal) -> String {
    let words = worded(finding, terminal);
    let (level, word) = match finding.severity {
        Severity::Error => (Level::ERROR, "cli-error"),
        Severity::Refused => (Level::ERROR, "cli-refused"),
        Severity::AtRisk => (Level::WARNING, "cli-at-risk"),
        Severity::Warning => (Level::WARNING, "cli-warning"),
        Severity::Advice => (Level::NOTE, "cli-advice"),
    };
    let [word, help, note] = [word, "cli-hint", "cli-basis"].map(|id| terminal.messages().get(id, &[]));
    let title = level.with_name(word.as_str()).primary_title(words.title.as_str()).id(finding.code);
    let mut group = title.element(snippet(source, finding, words.label.as_deref()));
    if let Some(hint) = &words.hint {
        group = group.element(Level::HELP.with_name(help.as_str()).message(hint.as_str()));
    }
    if let Some(citation) = &words.citation {
        group = group.element(Level::NOTE.with_name(note.as_str()).message(citation.as_str()));
    }
    renderer(terminal).render(&[group])
}

/// Codes inside messages are shown with their name where they have one; codes of the file format are shown as they are typed.
// fluent: need-*, letter-*, type-*, trade-*, body-*, act-*, edge-*, lacking-*
fn name(arg: &str, value: &str, terminal: &Terminal) -> String {
    let prefix = match arg {
        "need" => "need-",
        "letter" => "letter-",
        "expected" | "found" => "type-",
        "trade" => "trade-",
        "act" => "act-",
        "edge" => "edge-",
        "lacking" => "lacking-",
        "bodies" => {
            let between = if terminal.language() == Language::En { ", " } else { "、" };
            return value.split(", ").map(|v| name("body", v, terminal)).collect::<Vec<_>>().join(between);
        }
        "body" => "body-",
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
    let (line, number, span) = shown(&source.text, finding.span.as_ref().unwrap_or(&(0..0)));
    let annotation = AnnotationKind::Primary.span(span).label(label);
    Snippet::source(line).line_start(number).path(source.name.as_str()).annotation(annotation)
}

/// Returns the line a span begins on, its number, and the part of it that is underlined: as far as the span goes on that line.
fn shown<'t>(text: &'t str, span: &Range<usize>) -> (&'t str, usize, Range<usize>) {
    let start = span.start.min(text.len());
    let begin = text[..start].rfind('\n').map_or(0, |i| i + 1);
    let end = text[start..].find('\n').map_or(text.len(), |i| start + i);
    let line = text[begin..end].trim_end_matches('\r');
    let number = text[..begin].bytes().filter(|b| *b == b'\n').count() + 1;
    let within = |at: usize| at.clamp(begin, begin + line.len()) - begin;
    (line, number, within(start)..within(span.end.max(start)))
}

/// Returns the citation of a rule of law in the script that fits the user's language.
pub(super) fn cited(notation: &str, language: Language) -> Option<String> {
    let references = reference::parse(notation).ok()?;
    Citer::new(Statutes::builtin(), script(language), super::clock::today()).cite(&references).ok()
}

/// Returns the script statutes are shown in to a user of this language.
pub(super) fn script(language: Language) -> Script {
    if language == Language::Hant { Script::Hant } else { Script::Hans }
}

fn renderer(terminal: &Terminal) -> Renderer {
    let renderer = if terminal.colour().0 { Renderer::styled() } else { Renderer::plain() };
    renderer.decor_style(DecorStyle::Unicode)
}

/// Says in one sentence why a template did not give a letter.
pub(super) fn letter_error_text(error: &LetterError, terminal: &Terminal) -> String {
    match error {
        LetterError::Template(error) => {
            let args = [("name", (&error.source.name).into()), ("why", (&error.message).into())];
            terminal.text("cli-template-error-why", &args)
        }
        LetterError::Djot { template, error: DjotError::Citation { notation, why } } => {
            let (code, args) = citation::wrong(why, Statutes::builtin());
            let finding = Finding { code, severity: Severity::Error, span: None, args, letter: None, basis: None };
            let words = worded(&finding, terminal);
            let why = [Some(words.title), words.label, words.hint].into_iter().flatten().collect::<Vec<_>>();
            let why = why.join(if terminal.language() == Language::En { "; " } else { "；" });
            let args = [("name", template.into()), ("notation", notation.into()), ("why", (&why).into())];
            terminal.text("cli-template-citation", &args)
        }
        LetterError::Djot { template, error: DjotError::Unsupported(what) | DjotError::Role(what) } => {
            terminal.text("cli-template-markup", &[("name", template.into()), ("what", what.into())])
        }
        LetterError::Djot { template, error: DjotError::Untitled } => {
            terminal.text("cli-template-untitled", &[("name", template.into())])
        }
    }
}

/// Prints why a template did not give a letter: where the place is known, with the line.
pub(super) fn letter_error(error: &LetterError, terminal: &Terminal) {
    let LetterError::Template(error) = error else {
        let text = letter_error_text(error, terminal);
        return terminal.report(&terminal.text("cli-error-line", &[("text", (&text).into())]));
    };
    let word = terminal.text("cli-error", &[]);
    let title = terminal.text("cli-template-error", &[("name", (&error.source.name).into())]);
    let span = error.span.clone().unwrap_or(0..0);
    let (line, number, span) = shown(&error.source.text, &span);
    let snippet = Snippet::source(line).line_start(number).path(error.source.name.as_str());
    let why = terminal.text("cli-template-why", &[("why", (&error.message).into())]);
    let annotation = AnnotationKind::Primary.span(span).label(why.as_str());
    let title = Level::ERROR.with_name(word.as_str()).primary_title(title.as_str());
    terminal.report(&renderer(terminal).render(&[title.element(snippet.annotation(annotation))]));
}
