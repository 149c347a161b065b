//! The letters to be posted: read, examined, addressed, and what each needs on its outside.

use super::super::examine::{Examined, examine};
use super::super::render::{no_such_letter, once};
use super::super::terminal::Terminal;
use super::super::{Exit, clock, diagnostics, load};
use super::Job;
use super::args::EnvelopeArgs;
use crate::case::model::{Case, Letter};
use crate::case::source::Span;
use crate::case::{Finding, Severity, finding};
use crate::letter::Composer;
use crate::locale::Script;
use crate::post::{self, Item, Wanted};
use crate::recipient::office::Directory;
use crate::recipient::profile;

/// A letter to be posted.
pub(super) struct Posted<'c> {
    pub(super) examined: &'c Examined,
    pub(super) case: &'c Case,
    /// Its place in `case.letters`.
    pub(super) index: usize,
    pub(super) item: Item,
}

impl Posted<'_> {
    /// Returns where the case file asks for the letter.
    pub(super) fn span(&self) -> Option<Span> {
        asked_at(self.examined, self.index)
    }
}

/// Reads the cases. Only what keeps a letter from being addressed is told of: what an office asks for is said where letters are written.
pub(super) fn cases(args: &EnvelopeArgs, offices: &Directory, terminal: &Terminal) -> (Vec<Examined>, Exit) {
    let mut cases = vec![];
    let mut exit = Exit::Fine;
    for path in load::once(&args.cases) {
        let source = match load::text(path, terminal) {
            Ok(source) => source,
            Err(trouble) => {
                exit = exit.max(trouble.print(terminal));
                continue;
            }
        };
        let examined = examine(source, clock::today(), offices, |letter| is_wanted(args, letter));
        let matters = |f: &&Finding| f.severity == Severity::Error || f.code.starts_with("office-");
        let told: Vec<Finding> = examined.findings.iter().filter(matters).cloned().collect();
        diagnostics::findings(&told, &examined.source, terminal);
        if finding::has_error(&told) {
            exit = exit.max(Exit::Findings);
        } else {
            cases.push(examined);
        }
    }
    (cases, exit)
}

fn is_wanted(args: &EnvelopeArgs, letter: &Letter) -> bool {
    profile(letter.kind).paper && (args.to.is_empty() || args.to.contains(&letter.kind))
}

/// Returns the scripts of the letters of a case: a letter is posted once, so that it is the first of its scripts unless some are asked for.
fn scripts_of(args: &EnvelopeArgs, case: &Case) -> Vec<Script> {
    if args.script.is_empty() { case.write_in.first().copied().into_iter().collect() } else { once(&args.script) }
}

/// Returns the scripts of all letters.
pub(super) fn scripts(args: &EnvelopeArgs, cases: &[Examined]) -> Vec<Script> {
    let of_cases = cases.iter().filter_map(|e| e.case.as_ref()).flat_map(|case| scripts_of(args, case));
    let mut scripts: Vec<Script> = of_cases.collect();
    scripts.sort_unstable();
    scripts.dedup();
    scripts
}

/// Returns the letters of a case that are to be posted, script by script; none of them where one cannot be.
pub(super) fn posted<'c>(
    args: &EnvelopeArgs,
    examined: &'c Examined,
    composer: &Composer,
    job: Job,
    terminal: &Terminal,
) -> Result<Vec<Posted<'c>>, Exit> {
    let Some(case) = &examined.case else { return Ok(vec![]) };
    let outside = matches!(job, Job::Envelope(..));
    let wanted = Wanted { by: args.by, contents: outside && !args.no_contents };
    let mut letters = vec![];
    let mut findings: Vec<Finding> = vec![];
    for script in scripts_of(args, case) {
        for (index, letter) in case.letters.iter().enumerate().filter(|(_, letter)| is_wanted(args, letter)) {
            let composed = composer.compose(case, letter, script).map_err(|error| {
                diagnostics::letter_error(&error, terminal);
                Exit::Findings
            })?;
            let parties = composer.parties(case, letter, script, args.sender);
            let (Some(parties), Some(labels)) = (parties, composer.labels(script)) else { continue };
            let lacking = post::check(case, index, &parties, outside, asked_at(examined, index));
            // In another script the same is lacking.
            let known = |new: &Finding| findings.iter().any(|f| (f.code, f.letter) == (new.code, new.letter));
            let new: Vec<Finding> = lacking.into_iter().filter(|finding| !known(finding)).collect();
            findings.extend(new);
            letters.push(Posted {
                examined,
                case,
                index,
                item: Item::of(&parties, &composed.document, wanted, labels),
            });
        }
    }
    diagnostics::findings(&findings, &examined.source, terminal);
    if letters.is_empty() {
        nothing_to_post(args, examined, terminal);
        return Err(Exit::Findings);
    }
    if finding::has_error(&findings) { Err(Exit::Findings) } else { Ok(letters) }
}

fn nothing_to_post(args: &EnvelopeArgs, examined: &Examined, terminal: &Terminal) {
    let file = &examined.source.name;
    if args.to.is_empty() {
        return terminal.error("cli-envelope-no-letter", &[("file", file.into())]);
    }
    no_such_letter(file, &args.to, terminal);
}

/// Returns where a case file asks for a letter.
fn asked_at(examined: &Examined, index: usize) -> Option<Span> {
    let field = format!("letter[{}].to", index + 1);
    examined.fields().iter().find(|(name, _)| *name == field).map(|(_, span)| span.clone())
}
