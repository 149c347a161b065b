//! `tousu check`: what is wrong with a case file, and which letters can be written.

use super::args::CheckArgs;
use super::args::CheckFormat;
use super::examine::{Examined, examine};
use super::terminal::Terminal;
use super::{Exit, clock, diagnostics, json, load, rules};
use crate::case::choice::Choice;
use crate::case::{Finding, Severity, finding};
use crate::letter::{Composer, LetterError};
use crate::locale::Script;
use crate::typeset::{self, MissingGlyph, Style};

/// Runs the command.
pub(super) fn run(args: &CheckArgs, terminal: &mut Terminal) -> Exit {
    if args.rules {
        return rules::table(terminal);
    }
    if let Some(code) = &args.explain {
        return rules::explain(code, terminal);
    }
    let Some(own) = load::templates(args.templates.as_ref(), terminal) else { return Exit::InputOutput };
    let mut exit = Exit::Fine;
    let mut composer = None;
    let mut all = vec![];
    for path in &args.cases {
        let Some(source) = load::case(path, terminal) else {
            exit = exit.max(Exit::InputOutput);
            continue;
        };
        let mut examined = examine(source, clock::today(), |_| true);
        if !finding::has_error(&examined.findings) {
            if composer.is_none() {
                match Composer::new(&Script::ALL, &own) {
                    Ok(made) => composer = Some(made),
                    Err(error) => {
                        diagnostics::letter_error(&error, terminal);
                        return Exit::Findings;
                    }
                }
            }
            if let Some(composer) = &composer
                && let Err(error) = print_through(&mut examined, composer)
            {
                diagnostics::letter_error(&error, terminal);
                exit = exit.max(Exit::Findings);
            }
        }
        if finding::has_error(&examined.findings) || finding::has_refusal(&examined.findings) {
            exit = exit.max(Exit::Findings);
        }
        match args.format {
            CheckFormat::Human => {
                diagnostics::findings(&examined.findings, &examined.source, terminal);
                summary(&examined, terminal);
            }
            CheckFormat::Json => all.push(examined),
        }
    }
    if args.format == CheckFormat::Json {
        terminal.print(&json::report(&all, terminal));
    }
    exit
}

/// Composes and sets every letter, so that a template error or a character no font has is found before the day of printing.
fn print_through(examined: &mut Examined, composer: &Composer) -> Result<(), LetterError> {
    let Some(case) = examined.case.clone() else { return Ok(()) };
    let mut missing: Vec<MissingGlyph> = vec![];
    for letter in &case.letters {
        for &script in &case.write_in {
            let composed = composer.compose(&case, letter, script)?;
            let set = typeset::layout(&composed.document, &Style::LETTER, &|_, _| String::new());
            for glyph in set.err().unwrap_or_default() {
                if missing.iter().all(|m| m.character != glyph.character) {
                    missing.push(glyph);
                }
            }
        }
    }
    let findings = examined.missing_glyphs(&missing);
    examined.findings.extend(findings);
    Ok(())
}

// fluent: status-*
fn summary(examined: &Examined, terminal: &Terminal) {
    let count = |severity| examined.findings.iter().filter(|f| f.severity == severity).count();
    let (errors, warnings) = (count(Severity::Error), examined.findings.len() - count(Severity::Error));
    let args = [("file", (&examined.source.name).into()), ("errors", errors.into()), ("warnings", warnings.into())];
    terminal.print(&terminal.text("cli-check-summary", &args));
    let Some(case) = &examined.case else { return };
    for (i, letter) in case.letters.iter().enumerate() {
        let kind = terminal.text(&format!("letter-{}", letter.kind.code()), &[]);
        let status = examined.status(i);
        let weighty = |f: &&Finding| !matches!(f.severity, Severity::Warning | Severity::Advice);
        let mut codes: Vec<&str> = examined.of_letter(i).filter(weighty).map(|f| f.code).collect();
        codes.dedup();
        let word = terminal.text(&format!("status-{}", status.code()), &[("codes", (&codes.join(", ")).into())]);
        let kind = letter.office.iter().fold(kind, |kind, office| format!("{kind} {office}"));
        let args = [("n", (i + 1).into()), ("letter", (&kind).into()), ("status", (&word).into())];
        terminal.print(terminal.text("cli-check-letter", &args).trim_end());
    }
}
