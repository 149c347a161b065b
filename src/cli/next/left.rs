//! What `--write` leaves out, and why: letters asked for that cannot be sent now or stand in the file already, and letters that may be sent
//! but of which one does.

use super::{args::NextArgs, what, why};
use crate::case::Case;
use crate::case::choice::Choice;
use crate::case::model::LetterKind;
use crate::cli::terminal::Terminal;
use crate::recipient::{Standing, Step, Way};

/// Tells what is not written although it was asked for, or might be wanted. Says whether anything was told.
pub(super) fn tell(args: &NextArgs, case: &Case, steps: &[Step], wanted: &[Step], terminal: &Terminal) -> bool {
    let is_written = |kind: LetterKind| wanted.iter().any(|step| step.way == Way::Letter(kind));
    let is_there = |kind: LetterKind| case.letters.iter().any(|letter| letter.kind == kind);
    if args.to.is_empty() {
        return wanted.is_empty() && others(steps, is_there, terminal);
    }
    let left: Vec<LetterKind> = args.to.iter().copied().filter(|kind| !is_written(*kind)).collect();
    for kind in &left {
        let step = steps.iter().find(|step| step.way == Way::Letter(*kind));
        terminal.status(&reason(*kind, step, is_there(*kind), terminal));
    }
    !left.is_empty()
}

/// Lists the letters that may be sent and are not in the file, because it has one of which one does.
fn others(steps: &[Step], is_there: impl Fn(LetterKind) -> bool, terminal: &Terminal) -> bool {
    let open = steps.iter().filter(|step| matches!(step.standing, Standing::Now { .. }));
    let open = open.filter_map(|step| match step.way {
        Way::Letter(kind) if !is_there(kind) => Some(kind.code()),
        _ => None,
    });
    let codes = open.collect::<Vec<_>>().join(",");
    if !codes.is_empty() {
        terminal.status(&terminal.text("next-others-open", &[("codes", (&codes).into())]));
    }
    !codes.is_empty()
}

// fluent: letter-*, next-standing-*
/// Says why a letter that was asked for is not written.
fn reason(kind: LetterKind, step: Option<&Step>, is_there: bool, terminal: &Terminal) -> String {
    let letter = terminal.text(&format!("letter-{}", kind.code()), &[]);
    match step {
        _ if is_there => terminal.text("next-not-written-there", &[("letter", (&letter).into())]),
        None => terminal.text("next-not-written-no-way", &[("letter", (&letter).into())]),
        Some(step) => {
            let standing = terminal.text(&format!("next-standing-{}", step.standing.code()), &[]);
            let (what, why) = (what(step, terminal), why(step, terminal));
            let args = [("letter", (&what).into()), ("standing", (&standing).into()), ("why", (&why).into())];
            terminal.text("next-not-written", &args)
        }
    }
}
