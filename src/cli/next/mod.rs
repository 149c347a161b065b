//! `tousu next`: what may be sent now, what waits, what is barred; and, on request, the ready-made `[[letter]]` entries.

mod entry;
mod json;
mod table;
mod write;

use super::args::{NextArgs, NextFormat};
use super::terminal::Terminal;
use super::{Exit, clock, diagnostics, load};
use crate::case::{self, Case};
use crate::recipient::{Standing, Step, Way, next};

/// Runs the command.
// fluent: cli-next, cli-next-*
pub(super) fn run(args: &NextArgs, terminal: &mut Terminal) -> Exit {
    if args.write && args.case == "-" {
        terminal.error("next-no-stdin", &[]);
        return Exit::Usage;
    }
    let Some(source) = load::case(&args.case, terminal) else { return Exit::InputOutput };
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
    let entries = entry::entries(&case, &wanted(args, &case, &steps), terminal);
    write::append(&args.case, &source, &case, &entries, terminal)
}

/// Returns the letters to be written into the case file: those open now that it does not ask for yet. Of the complaints to
/// association and regulator only one, for the two would knock each other out.
fn wanted(args: &NextArgs, case: &Case, steps: &[Step]) -> Vec<Step> {
    use crate::case::model::LetterKind::{Association, RegulatorComplaint};
    let asked_for = |kind| case.letters.iter().any(|l| l.kind == kind);
    let open = steps.iter().filter(|s| matches!(s.standing, Standing::Now { .. }));
    let mut wanted: Vec<Step> = vec![];
    for step in open {
        let Way::Letter(kind) = step.way else { continue };
        let chosen = if args.to.is_empty() {
            let rival = match kind {
                Association => Some(RegulatorComplaint),
                RegulatorComplaint => Some(Association),
                _ => None,
            };
            let taken = |rival| asked_for(rival) || wanted.iter().any(|s| s.way == Way::Letter(rival));
            !rival.is_some_and(taken)
        } else {
            args.to.contains(&kind)
        };
        if chosen && !asked_for(kind) {
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
    use crate::case::choice::Choice;
    terminal.text(&format!("next-why-{}", step.reason.code()), &[])
}

/// Returns the article behind a step, cited in the user's script.
fn citation(step: &Step, terminal: &Terminal) -> Option<String> {
    step.basis.and_then(|basis| diagnostics::cited(basis, terminal.language()))
}
