//! `tousu next`: what may be sent now, what waits, what is barred; and, on request, the ready-made `[[letter]]` entries.

pub(super) mod args;
mod entry;
mod json;
mod left;
mod table;
mod write;

use super::terminal::Terminal;
use super::{Exit, clock, diagnostics, load};
use crate::case::choice::Choice;
use crate::case::model::LetterKind;
use crate::case::{self, Case};
use crate::recipient::{Standing, Step, Way, next};
use args::{NextArgs, NextFormat};

/// Runs the command.
// fluent: cli-next, cli-next-*
pub(super) fn run(args: &NextArgs, terminal: &mut Terminal) -> Exit {
    if args.write && args.case == "-" {
        terminal.error("next-no-stdin", &[]);
        return Exit::Usage;
    }
    let source = match load::text(&args.case, terminal) {
        Ok(source) => source,
        Err(trouble) => return trouble.print(terminal),
    };
    let outcome = case::read(&source, clock::today());
    let Some(case) = outcome.case else {
        diagnostics::findings(&outcome.findings, &source, terminal);
        return Exit::Findings;
    };
    let steps = next(&case);
    let text = match args.format {
        NextFormat::Table => table::write(&case, &steps, terminal),
        NextFormat::Json => json::write(&case, &steps, terminal),
    };
    terminal.write(text.as_bytes());
    if !args.write {
        return Exit::Fine;
    }
    let wanted = wanted(args, &case, &steps);
    let entries = entry::entries(&case, &wanted, terminal);
    let said = left::tell(args, &case, &steps, &wanted, terminal);
    if entries.is_empty() && said {
        return Exit::Fine;
    }
    write::append(&args.case, &source, &case, &entries, terminal)
}

/// Letters of which one does: the offices would have the same dispute twice; a complaint that claims rescission declares it.
const ONE_OF: [&[LetterKind]; 2] = [
    &[LetterKind::RegulatorComplaint, LetterKind::Association, LetterKind::Hotline],
    &[LetterKind::Merchant, LetterKind::Rescission],
];

/// Returns the letters to be written into the case file: those open now that it does not ask for yet, or of these the ones
/// named on the command line. Where none are named, only the first of those of which one does.
fn wanted(args: &NextArgs, case: &Case, steps: &[Step]) -> Vec<Step> {
    let mut asked_for: Vec<LetterKind> = case.letters.iter().map(|l| l.kind).collect();
    let mut wanted = vec![];
    for step in steps.iter().filter(|s| matches!(s.standing, Standing::Now { .. })) {
        let Way::Letter(kind) = step.way else { continue };
        let has_rival = ONE_OF.iter().any(|group| group.contains(&kind) && group.iter().any(|k| asked_for.contains(k)));
        let chosen = if args.to.is_empty() { !has_rival } else { args.to.contains(&kind) };
        if chosen && !asked_for.contains(&kind) {
            asked_for.push(kind);
            wanted.push(*step);
        }
    }
    wanted
}

// fluent: letter-*, next-court
/// Returns what a step is, in the user's language.
fn what(step: &Step, terminal: &Terminal) -> String {
    match step.way {
        Way::Letter(_) => terminal.text(&format!("letter-{}", step.way.code()), &[]),
        Way::Court => terminal.text("next-court", &[]),
    }
}

// fluent: next-why-*
/// Returns why a step stands as it does, in the user's language.
fn why(step: &Step, terminal: &Terminal) -> String {
    terminal.text(&format!("next-why-{}", step.reason.code()), &[])
}

/// Returns the article behind a step, cited in the user's script.
fn citation(step: &Step, terminal: &Terminal) -> Option<String> {
    step.basis.and_then(|basis| diagnostics::cited(basis, terminal.language()))
}
