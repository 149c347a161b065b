//! `tousu check --rules` and `--explain CODE`: the rules of admissibility themselves.

use serde_json::{Value, json};

use super::Exit;
use super::args::CheckFormat;
use super::diagnostics;
use super::terminal::Terminal;
use crate::case::choice::Choice;
use crate::case::model::LetterKind;
use crate::law::{Citer, Reference, Statutes, reference};
use crate::locale::{Converter, Language, Messages, Script};
use crate::recipient::rule::Test;
use crate::recipient::{Rule, profile};

/// Returns the table of all rules in Markdown: what `--rules` prints, and docs/rules.md in simplified Chinese.
pub(super) fn markdown(messages: &Messages, language: Language) -> String {
    let text = |id: &str| messages.get(id, &[]);
    let mut out = format!("# {}\n\n{}\n", text("rules-title"), text("rules-note"));
    for (_, kind) in LetterKind::CODES {
        out.push_str(&format!("\n## {} `{}`\n\n", text(&format!("letter-{}", kind.code())), kind.code()));
        let heads = ["rules-code", "rules-severity", "rules-basis", "rules-rule"].map(text);
        out.push_str(&format!("| {} |\n|---|---|---|---|\n", heads.join(" | ")));
        for rule in profile(*kind).rules {
            let basis = rule.basis.and_then(|b| diagnostics::cited(b, language)).unwrap_or_else(|| "—".to_string());
            let severity = text(&format!("severity-{}", rule.severity.code()));
            out.push_str(&format!("| `{}` | {severity} | {basis} | {} |\n", rule.code, general(rule, messages)));
        }
    }
    out
}

// fluent: finding-*.rule, severity-*
/// Returns a rule in general words.
fn general(rule: &Rule, messages: &Messages) -> String {
    match &rule.test {
        Test::Needs(need) => {
            let need = messages.get(&format!("need-{}", need.code()), &[]);
            messages.get("rules-needs", &[("need", (&need).into())])
        }
        Test::Breaks(_) | Test::Among(_) => messages.get(&format!("{}.rule", diagnostics::message(rule.code)), &[]),
    }
}

/// Prints the table of all rules.
pub(super) fn table(format: CheckFormat, terminal: &Terminal) -> Exit {
    match format {
        CheckFormat::Human => terminal.print(markdown(terminal.messages(), terminal.language()).trim_end()),
        CheckFormat::Json => {
            let of =
                |kind: LetterKind| profile(kind).rules.iter().map(|rule| record(rule, terminal)).collect::<Vec<_>>();
            let kinds = LetterKind::CODES.iter().map(|(code, kind)| json!({ "to": code, "rules": of(*kind) }));
            terminal.print(&format!("{:#}", json!({ "version": 1, "letters": kinds.collect::<Vec<_>>() })));
        }
    }
    Exit::Fine
}

/// Returns a rule as an object.
fn record(rule: &Rule, terminal: &Terminal) -> Value {
    json!({
        "code": rule.code,
        "severity": rule.severity.code(),
        "basis": rule.basis,
        "citation": rule.basis.and_then(|basis| diagnostics::cited(basis, terminal.language())),
        "rule": general(rule, terminal.messages()),
    })
}

/// Prints everything about the rule of this code: for each recipient that has it, severity, article with its text, what to do.
pub(super) fn explain(code: &str, format: CheckFormat, terminal: &Terminal) -> Exit {
    let kinds = LetterKind::CODES.iter().map(|(_, kind)| *kind);
    let found: Vec<(LetterKind, &Rule)> =
        kinds.flat_map(|k| profile(k).rules.iter().filter(|r| r.code == code).map(move |r| (k, r))).collect();
    let Some((_, first)) = found.first() else {
        terminal.error("cli-no-rule", &[("code", code.into())]);
        if let Some(near) = nearest(code) {
            terminal.report(&terminal.text("cli-did-you-mean", &[("suggestion", near.into())]));
        }
        return Exit::Usage;
    };
    let hint = format!("{}.hint", diagnostics::message(code));
    let hint = (!hint.starts_with("finding-letter-needs") && terminal.messages().has(&hint))
        .then(|| terminal.text(&hint, &[]));
    match format {
        CheckFormat::Human => print(first, hint.as_deref(), &found, terminal),
        CheckFormat::Json => {
            let entry = |(kind, rule): &(LetterKind, &Rule)| {
                let articles = articles(rule, terminal).into_iter();
                let articles = articles.map(|(citation, text)| json!({ "citation": citation, "text": text }));
                let (to, severity) = (kind.code(), rule.severity.code());
                json!({ "to": to, "severity": severity, "basis": rule.basis, "articles": articles.collect::<Vec<_>>() })
            };
            let letters: Vec<Value> = found.iter().map(entry).collect();
            let rule = general(first, terminal.messages());
            let document = json!({ "version": 1, "code": code, "rule": rule, "hint": hint, "letters": letters });
            terminal.print(&format!("{document:#}"));
        }
    }
    Exit::Fine
}

fn print(first: &Rule, hint: Option<&str>, found: &[(LetterKind, &Rule)], terminal: &Terminal) {
    terminal.print(&format!("{}: {}", first.code, general(first, terminal.messages())));
    if let Some(hint) = hint {
        terminal.print(&format!("{}: {hint}", terminal.text("cli-hint", &[])));
    }
    for alike in found.chunk_by(|(_, a), (_, b)| (a.severity, a.basis) == (b.severity, b.basis)) {
        terminal.print("");
        for (kind, rule) in alike {
            let letter = terminal.text(&format!("letter-{}", kind.code()), &[]);
            let severity = terminal.text(&format!("severity-{}", rule.severity.code()), &[]);
            terminal.print(&format!("{letter} ({}): {severity}", kind.code()));
        }
        for (citation, text) in alike.first().map(|(_, rule)| articles(rule, terminal)).unwrap_or_default() {
            terminal.print(&format!("  {citation}"));
            text.lines().for_each(|line| terminal.print(&format!("    {line}")));
            if diagnostics::script(terminal.language()) == Script::Hant {
                terminal.print(&format!("    {}", terminal.text("rules-converted", &[])));
            }
        }
    }
}

/// Returns the code of a rule that may have been meant.
fn nearest(code: &str) -> Option<&'static str> {
    let codes = LetterKind::CODES.iter().flat_map(|(_, kind)| profile(*kind).rules).map(|rule| rule.code);
    let word = code.to_lowercase().replace([' ', '_'], "-");
    let scored = codes.map(|c| (strsim::jaro_winkler(&word, c), c)).filter(|(score, _)| *score >= NEAR);
    scored.max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, c)| c)
}

/// How like a code a word must be to be meant for it, of 1.
const NEAR: f64 = 0.8;

/// Returns citation and text of each article behind a rule.
fn articles(rule: &Rule, terminal: &Terminal) -> Vec<(String, String)> {
    let script = diagnostics::script(terminal.language());
    let references = rule.basis.map(reference::parse).and_then(Result::ok).unwrap_or_default();
    let article = |reference: &Reference| {
        let mut citer = Citer::new(Statutes::builtin(), script, super::clock::today());
        let citation = citer.cite(std::slice::from_ref(reference)).ok()?;
        let words = citer.quote(reference).unwrap_or_default();
        let converted = || Converter::new(Script::Hans, Script::Hant, &[]).convert(&words).text;
        Some((citation, if script == Script::Hant { converted() } else { words }))
    };
    references.iter().filter_map(article).collect()
}
