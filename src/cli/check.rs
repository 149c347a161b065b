//! `tousu check`: what is wrong with a case file, and which letters can be written.

use super::args::CheckArgs;
use super::args::CheckFormat;
use super::enclosed::{self, Files, Place};
use super::examine::{Examined, compare, examine, sort};
use super::load::{self, Settings};
use super::terminal::Terminal;
use super::trouble::Trouble;
use super::{Exit, clock, diagnostics, glyphs, json, rules};
use crate::case::choice::Choice;
use crate::case::{Finding, Severity, finding};
use crate::letter::{Composer, LetterError};
use crate::locale::Script;
use crate::typeset::MissingGlyph;

/// Runs the command.
pub(super) fn run(args: &CheckArgs, terminal: &mut Terminal) -> Exit {
    if args.rules {
        return rules::table(args.format, terminal);
    }
    if let Some(code) = &args.explain {
        return rules::explain(code, args.format, terminal);
    }
    let (all, troubles) = cases(args, terminal);
    let exit = troubles.iter().map(|trouble| trouble.exit).chain(all.iter().map(ends)).max().unwrap_or(Exit::Fine);
    match args.format {
        CheckFormat::Json => terminal.print(&json::report(&all, &troubles, terminal)),
        CheckFormat::Human => {
            for trouble in &troubles {
                trouble.print(terminal);
            }
            for examined in &all {
                diagnostics::findings(&examined.findings, &examined.source, terminal);
                summary(examined, terminal);
            }
        }
    }
    exit
}

/// Returns how a run with this case ends.
pub(super) fn ends(examined: &Examined) -> Exit {
    let badly = finding::has_error(&examined.findings) || finding::has_refusal(&examined.findings);
    if badly { Exit::Findings } else { Exit::Fine }
}

/// Returns the cases with everything found about them, and what else went wrong; no case where the run has nothing to go by.
fn cases(args: &CheckArgs, terminal: &Terminal) -> (Vec<Examined>, Vec<Trouble>) {
    let settings = match Settings::load(&args.settings, true, terminal) {
        Ok(settings) => settings,
        Err(trouble) => return (vec![], vec![trouble]),
    };
    let (mut all, mut troubles) = (vec![], vec![]);
    for path in &args.cases {
        match load::text(path, terminal) {
            Ok(source) => {
                let mut examined = examine(source, clock::today(), &settings.offices, |_| true);
                if path != "-" {
                    let lacking = lacking_files(path, &examined, terminal);
                    examined.findings.extend(lacking);
                    sort(&mut examined.findings);
                }
                all.push(examined);
            }
            Err(trouble) => troubles.push(trouble),
        }
    }
    compare(&mut all);
    troubles.extend(print_through_all(&mut all, &settings).into_iter().map(Trouble::from));
    (all, troubles)
}

/// Returns a reminder for each file of the evidence that `pack` would not find or not take. Letters can be written without them.
fn lacking_files(path: &str, examined: &Examined, terminal: &Terminal) -> Vec<Finding> {
    let Some(case) = &examined.case else { return vec![] };
    let place = Place { base: enclosed::base(path), anywhere: true };
    let files = Files { place, fields: examined.fields(), messages: terminal.messages() };
    let found = files.probe(case, |_| true).into_iter();
    found.map(|finding| Finding { severity: Severity::Warning, ..finding }).collect()
}

/// Composes and sets every letter of the cases without errors. Returns what templates do wrong.
fn print_through_all(all: &mut [Examined], settings: &Settings) -> Vec<LetterError> {
    let mut sound = all.iter_mut().filter(|e| !finding::has_error(&e.findings)).peekable();
    if sound.peek().is_none() {
        return vec![];
    }
    match Composer::new(&Script::ALL, &settings.templates) {
        Ok(composer) => sound.filter_map(|examined| print_through(examined, &composer, settings).err()).collect(),
        Err(error) => vec![error],
    }
}

/// Composes and sets every letter, so that a template error or a character no font has is found before the day of printing.
fn print_through(examined: &mut Examined, composer: &Composer, settings: &Settings) -> Result<(), LetterError> {
    let Settings { style, faces, .. } = settings;
    let Some(case) = examined.case.clone() else { return Ok(()) };
    let mut missing: Vec<MissingGlyph> = vec![];
    let mut told = glyphs::Told::default();
    for letter in &case.letters {
        for &script in &case.write_in {
            let composed = composer.compose(&case, letter, script)?;
            match faces.layout(&composed.document, style, false, &|_, _| String::new()) {
                Ok((layout, library)) => told.add(&layout, &library),
                Err(new) => missing.extend(new),
            }
        }
    }
    let mut findings = glyphs::missing(examined, &missing);
    findings.extend(told.findings(examined));
    examined.findings.extend(findings);
    sort(&mut examined.findings);
    Ok(())
}

// fluent: status-*
/// Prints how many findings there are, and what becomes of each letter.
pub(super) fn summary(examined: &Examined, terminal: &Terminal) {
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
