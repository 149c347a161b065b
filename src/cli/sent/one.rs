//! One letter, as its sender tells of it.

use std::path::Path;

use super::args::SentArgs;
use super::file::CaseFile;
use super::words;
use crate::batch::handover::{Fault, Named};
use crate::case::model::LetterKind;
use crate::case::posted::{self, BadNumber, Change, Posted};
use crate::cli::output::Outcome;
use crate::cli::terminal::Terminal;
use crate::cli::written::Written;
use crate::cli::{Exit, clock, directory};

/// Enters the letter.
///
/// # Errors
/// How the run ends; why is printed.
pub(super) fn run(args: &SentArgs, written: &mut Written, terminal: &Terminal) -> Result<(), Exit> {
    let [case] = &args.cases[..] else {
        terminal.error("sent-one-case", &[]);
        return Err(Exit::Usage);
    };
    if args.date.is_none() && args.tracking.is_none() && args.received.is_none() {
        terminal.error("sent-nothing-said", &[]);
        return Err(Exit::Usage);
    }
    let offices = directory::load(args.offices.as_deref(), terminal).map_err(|trouble| trouble.print(terminal))?;
    let mut file = CaseFile::open(Path::new(case), case, &offices, terminal)?;
    let change = entered(args, &mut file).and_then(|change| file.check(terminal).map(|()| change));
    let change = change.map_err(|fault| {
        words::fault(&fault.finding(), terminal);
        Exit::Findings
    })?;
    for fault in doubts(args, &file) {
        words::fault(&fault.finding(), terminal);
    }
    let name = [("file", case.into())];
    match change {
        Change::None => {
            file.report(Some(Outcome::Unchanged), written);
            terminal.status(&terminal.text("sent-unchanged", &name));
        }
        _ if args.dry_run => file.show(written, terminal),
        _ => {
            file.write(written, terminal)?;
            terminal.status(&terminal.text("sent-written", &name));
        }
    }
    Ok(())
}

fn entered(args: &SentArgs, file: &mut CaseFile) -> Result<Change, Fault> {
    if let Some(fault) = Fault::of_days(args.date, args.received, clock::today()) {
        return Err(fault);
    }
    let tracking = match args.tracking.as_deref().map(posted::number).transpose() {
        // What an office's web page gave is in its own words.
        Err(BadNumber::NoNumber(words)) => Some(words),
        tracking => tracking.map_err(Fault::Number)?,
    };
    let letter = match file.letter(Named { index: None, kind: args.to }, args.office.as_deref()) {
        // It went out before the letters of the file were written down, or to an office that none of them is to.
        Err(Fault::NoLetter(_)) => elsewhere(args)?,
        letter => letter?,
    };
    file.enter(&Posted { date: args.date, by: args.by.clone(), tracking, received: args.received, ..letter })
}

/// Returns what is doubtful about the letter, although it can be entered.
fn doubts(args: &SentArgs, file: &CaseFile) -> Vec<Fault> {
    let case = file.case();
    let is_known = |kind: &LetterKind| {
        case.letters.iter().any(|letter| letter.kind == *kind) || case.sent.iter().any(|sent| sent.letter == *kind)
    };
    let strange = args.to.filter(|kind| !is_known(kind)).map(Fault::NotAsked);
    Fault::of_first(args.date, case).into_iter().chain(strange).collect()
}

/// A letter that the file does not ask for.
fn elsewhere(args: &SentArgs) -> Result<Posted, Fault> {
    let (letter, office) = (args.to.ok_or(Fault::WhichLetter)?, args.office.clone());
    let several = office.is_some();
    Ok(Posted { letter, office, several, date: None, by: None, tracking: None, received: None })
}
