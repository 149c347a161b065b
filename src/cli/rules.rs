//! `tousu check --rules` and `--explain CODE`: the rules of admissibility themselves.

use super::Exit;
use super::diagnostics;
use super::terminal::Terminal;
use crate::case::choice::Choice;
use crate::case::model::LetterKind;
use crate::law::{Citer, Statutes, reference};
use crate::locale::{Language, Messages, Script};
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
pub(super) fn table(terminal: &Terminal) -> Exit {
    terminal.print(markdown(terminal.messages(), terminal.language()).trim_end());
    Exit::Fine
}

/// Prints everything about the rule of this code: for each recipient that has it, severity, article with its text, what to do.
pub(super) fn explain(code: &str, terminal: &Terminal) -> Exit {
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
    terminal.print(&format!("{code}: {}", general(first, terminal.messages())));
    let hint = format!("{}.hint", diagnostics::message(code));
    if !hint.starts_with("finding-letter-needs") && terminal.messages().has(&hint) {
        terminal.print(&format!("{}: {}", terminal.text("cli-hint", &[]), terminal.text(&hint, &[])));
    }
    for alike in found.chunk_by(|(_, a), (_, b)| (a.severity, a.basis) == (b.severity, b.basis)) {
        terminal.print("");
        for (kind, rule) in alike {
            let letter = terminal.text(&format!("letter-{}", kind.code()), &[]);
            let severity = terminal.text(&format!("severity-{}", rule.severity.code()), &[]);
            terminal.print(&format!("{letter} ({}): {severity}", kind.code()));
        }
        let basis = alike.first().and_then(|(_, rule)| rule.basis);
        for reference in basis.map(reference::parse).and_then(Result::ok).unwrap_or_default() {
            print_article(&reference, terminal);
        }
    }
    Exit::Fine
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

fn print_article(reference: &reference::Reference, terminal: &Terminal) {
    let script = diagnostics::script(terminal.language());
    let mut citer = Citer::new(Statutes::builtin(), script, super::clock::today());
    let Ok(citation) = citer.cite(std::slice::from_ref(reference)) else { return };
    let mut words = citer.quote(reference).unwrap_or_default();
    if script == Script::Hant {
        words = crate::locale::Converter::new(Script::Hans, Script::Hant, &[]).convert(&words).text;
    }
    terminal.print(&format!("  {citation}"));
    for line in words.lines() {
        terminal.print(&format!("    {line}"));
    }
    if script == Script::Hant {
        terminal.print(&format!("    {}", terminal.text("rules-converted", &[])));
    }
}
