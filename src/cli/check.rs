//! `tousu check`: what is wrong with a case file, and which letters can be written.

use jiff::civil::Date;

use super::args::CheckArgs;
use super::terminal::Terminal;
use super::{Exit, clock, diagnostics, load};
use crate::case::choice::Choice;
use crate::case::model::{Case, Letter};
use crate::case::{self, Finding, Severity, Source, finding};
use crate::letter::{Composer, LetterError};
use crate::locale::Script;
use crate::recipient;
use crate::typeset::{self, MissingGlyph, Style};

/// A case file read, with everything found about it and about the letters it wants.
pub(super) struct Examined {
    pub(super) source: Source,
    pub(super) case: Option<Case>,
    pub(super) findings: Vec<Finding>,
    outcome: case::read::Outcome,
}

/// Reads a case file and checks it, and each letter that `wanted` accepts.
pub(super) fn examine(source: Source, today: Date, wanted: impl Fn(&Letter) -> bool) -> Examined {
    let outcome = case::read(&source, today);
    let mut findings = outcome.findings.clone();
    findings.extend(case::lint::check(&source, &outcome));
    if let Some(case) = &outcome.case {
        for (i, letter) in case.letters.iter().enumerate().filter(|(_, letter)| wanted(letter)) {
            let field = format!("letter[{}].to", i + 1);
            let span = outcome.fields.iter().find(|(name, _)| *name == field).map(|(_, span)| span.clone());
            findings.extend(recipient::check(case, letter, span));
        }
    }
    finding::sort(&mut findings);
    Examined { case: outcome.case.clone(), source, findings, outcome }
}

impl Examined {
    /// Returns findings for characters no font has, with the field each stands in.
    pub(super) fn missing_glyphs(&self, missing: &[MissingGlyph]) -> Vec<Finding> {
        let finding = |glyph: &MissingGlyph| {
            let at = self.source.text.find(glyph.character);
            let field = at.and_then(|at| self.outcome.field_at(at)).map_or(String::new(), |(name, _)| name.clone());
            Finding {
                code: if glyph.private_use { "private-use" } else { "missing-glyph" },
                severity: Severity::Error,
                span: at.map(|at| at..at + glyph.character.len_utf8()),
                args: vec![
                    ("character", glyph.character.to_string()),
                    ("code", format!("U+{:04X}", u32::from(glyph.character))),
                    ("field", field),
                ],
                basis: None,
            }
        };
        missing.iter().map(finding).collect()
    }
}

/// Runs the command.
pub(super) fn run(args: &CheckArgs, terminal: &mut Terminal) -> Exit {
    let Some(own) = load::templates(args.templates.as_ref(), terminal) else { return Exit::InputOutput };
    let mut exit = Exit::Fine;
    let mut composer = None;
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
        diagnostics::findings(&examined.findings, &examined.source, terminal);
        summary(&examined, terminal);
        if finding::has_error(&examined.findings) {
            exit = exit.max(Exit::Findings);
        }
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

fn summary(examined: &Examined, terminal: &Terminal) {
    let errors = examined.findings.iter().filter(|f| f.severity == Severity::Error).count();
    let warnings = examined.findings.len() - errors;
    let args = [("file", (&examined.source.name).into()), ("errors", errors.into()), ("warnings", warnings.into())];
    terminal.print(&terminal.text("cli-check-summary", &args));
    let Some(case) = examined.case.as_ref().filter(|_| errors == 0) else { return };
    for letter in &case.letters {
        let office = letter.office.clone().unwrap_or_default();
        let kind = terminal.text(&format!("letter-{}", letter.kind.code()), &[]);
        terminal.print(&terminal.text("cli-check-letter", &[("letter", (&kind).into()), ("office", (&office).into())]));
    }
}
