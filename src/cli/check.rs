//! `tousu check`: what is wrong with a case file, and which letters can be written.

use super::args::CheckArgs;
use super::args::CheckFormat;
use super::examine::{Examined, compare, examine, sort};
use super::faces::Faces;
use super::terminal::Terminal;
use super::{Exit, clock, diagnostics, directory, glyphs, json, load, rules};
use crate::case::choice::Choice;
use crate::case::{Finding, Severity, finding};
use crate::letter::templates::Template;
use crate::letter::{Composer, LetterError};
use crate::locale::Script;
use crate::typeset::{MissingGlyph, Style};

/// Runs the command.
pub(super) fn run(args: &CheckArgs, terminal: &mut Terminal) -> Exit {
    if args.rules {
        return rules::table(terminal);
    }
    if let Some(code) = &args.explain {
        return rules::explain(code, terminal);
    }
    let Some(own) = load::templates(args.templates.as_ref(), terminal) else { return Exit::InputOutput };
    let offices = match directory::load(args.offices.as_deref(), terminal) {
        Ok(offices) => offices,
        Err(exit) => return exit,
    };
    let style = match load::style(args.style.as_deref(), terminal) {
        Ok(style) => style,
        Err(exit) => return exit,
    };
    let faces = match Faces::load(&args.fonts, terminal) {
        Ok(faces) => faces,
        Err(exit) => return exit,
    };
    let mut exit = Exit::Fine;
    let mut all = vec![];
    for path in &args.cases {
        match load::case(path, terminal) {
            Some(source) => all.push(examine(source, clock::today(), &offices, |_| true)),
            None => exit = Exit::InputOutput,
        }
    }
    compare(&mut all);
    exit = exit.max(print_through_all(&mut all, &own, &style, &faces, terminal));
    let ends_badly = |e: &Examined| finding::has_error(&e.findings) || finding::has_refusal(&e.findings);
    if all.iter().any(ends_badly) {
        exit = exit.max(Exit::Findings);
    }
    match args.format {
        CheckFormat::Json => terminal.print(&json::report(&all, terminal)),
        CheckFormat::Human => {
            for examined in &all {
                diagnostics::findings(&examined.findings, &examined.source, terminal);
                summary(examined, terminal);
            }
        }
    }
    exit
}

/// Composes and sets every letter of the cases without errors; what a template does wrong is printed.
fn print_through_all(
    all: &mut [Examined],
    own: &[Template],
    style: &Style,
    faces: &Faces,
    terminal: &Terminal,
) -> Exit {
    let mut sound = all.iter_mut().filter(|e| !finding::has_error(&e.findings)).peekable();
    if sound.peek().is_none() {
        return Exit::Fine;
    }
    let failed = |error: LetterError| {
        diagnostics::letter_error(&error, terminal);
        Exit::Findings
    };
    let composer = match Composer::new(&Script::ALL, own) {
        Ok(composer) => composer,
        Err(error) => return failed(error),
    };
    sound
        .map(|examined| print_through(examined, &composer, style, faces).map_or_else(failed, |()| Exit::Fine))
        .max()
        .unwrap_or(Exit::Fine)
}

/// Composes and sets every letter, so that a template error or a character no font has is found before the day of printing.
fn print_through(
    examined: &mut Examined,
    composer: &Composer,
    style: &Style,
    faces: &Faces,
) -> Result<(), LetterError> {
    let Some(case) = examined.case.clone() else { return Ok(()) };
    let mut missing: Vec<MissingGlyph> = vec![];
    let mut lent = vec![];
    for letter in &case.letters {
        for &script in &case.write_in {
            let composed = composer.compose(&case, letter, script)?;
            match faces.layout(&composed.document, style, false, &|_, _| String::new()) {
                Ok((layout, library)) => glyphs::lend(&mut lent, &layout, &library),
                Err(new) => missing.extend(new),
            }
        }
    }
    let mut findings = glyphs::missing(examined, &missing);
    findings.extend(glyphs::lent(examined, &lent));
    examined.findings.extend(findings);
    sort(&mut examined.findings);
    Ok(())
}

// fluent: status-*
fn summary(examined: &Examined, terminal: &Terminal) {
    let heavy = |f: &&Finding| matches!(f.severity, Severity::Error | Severity::Refused);
    let errors = examined.findings.iter().filter(heavy).count();
    let warnings = examined.findings.len() - errors;
    let args = [("file", (&examined.source.name).into()), ("errors", errors.into()), ("warnings", warnings.into())];
    terminal.print(&terminal.text("cli-check-summary", &args));
    let Some(case) = &examined.case else { return };
    for (i, letter) in case.letters.iter().enumerate() {
        let kind = terminal.text(&format!("letter-{}", letter.kind.code()), &[]);
        let status = examined.status(i);
        let codes = examined.reasons(i).join(", ");
        let word = terminal.text(&format!("status-{}", status.code()), &[("codes", (&codes).into())]);
        let kind = letter.office.iter().fold(kind, |kind, office| format!("{kind} {office}"));
        let args = [("n", (i + 1).into()), ("letter", (&kind).into()), ("status", (&word).into())];
        terminal.print(terminal.text("cli-check-letter", &args).trim_end());
    }
}
