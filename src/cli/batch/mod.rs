//! `tousu batch`: an intake of many cases in, the letters of all of them out.

pub(super) mod args;
mod check;
mod files;
mod findings;
mod folder;
mod handover;
mod letters;
mod merge;
mod packs;
mod print;
mod progress;
mod reprint;
mod screen;
mod setup;
mod spool;
mod template;
mod words;
mod write;

use std::ops::ControlFlow;

use rayon::ThreadPool;

use self::args::{BatchAction, BatchArgs, ReportFormat};
use self::check::Checked;
use self::findings::{Findings, ending};
use self::folder::{Folder, FolderError};
use self::progress::{Progress, Stop};
use self::setup::Setup;
use self::words::Note;
use self::write::{Late, Left, Orders, Written};
use super::Exit;
use super::output::OutputError;
use super::render::output_error;
use super::terminal::Terminal;
use crate::batch::intake::{Intake, Refused};
use crate::batch::print::Order;

/// Runs the command.
pub(super) fn run(args: &BatchArgs, terminal: &mut Terminal) -> Exit {
    let ended = match &args.action {
        Some(BatchAction::Template { format, out, force }) => template::run(*format, out.as_deref(), *force, terminal),
        Some(BatchAction::Reprint { folder, sheets, file }) => reprint::run(folder, sheets, file.as_deref(), terminal),
        Some(BatchAction::Merge { folders, out }) => merge::run(folders, out.as_deref(), terminal),
        None => Run::new(args, terminal).and_then(Run::all),
    };
    ended.map_or_else(|exit| exit, |()| Exit::Fine)
}

/// One run over an intake.
struct Run<'a> {
    args: &'a BatchArgs,
    terminal: &'a Terminal,
    setup: Setup,
    pool: ThreadPool,
    stop: Stop,
    folder: Folder,
    findings: Findings,
    /// The report to look into, for the user.
    report: String,
}

impl<'a> Run<'a> {
    fn new(args: &'a BatchArgs, terminal: &'a Terminal) -> Result<Self, Exit> {
        let setup = Setup::load(args, terminal)?;
        // An intake that cannot be read leaves no folder behind.
        opened(&setup, terminal)?;
        let threads = rayon::ThreadPoolBuilder::new().num_threads(args.jobs).build();
        let pool = threads.map_err(|error| {
            terminal.error("batch-threads", &[("why", (&error.to_string()).into())]);
            Exit::InputOutput
        })?;
        let out = args.letters.out.display().to_string();
        let folder = Folder::open(&args.letters.out, args.shard).map_err(|error| {
            match error {
                FolderError::Busy => terminal.error("batch-busy", &[("out", (&out).into())]),
                FolderError::Output(error) => output_error(&error, terminal),
            }
            Exit::InputOutput
        })?;
        let findings = Findings::new(&folder, &args.report_format).map_err(|e| lost(args, e, terminal))?;
        let format = args.report_format.first().copied().unwrap_or(ReportFormat::Csv);
        let report = folder.own("report", ending(format)).display().to_string();
        Ok(Run { args, terminal, setup, pool, stop: Stop::listen(), folder, findings, report })
    }

    fn all(mut self) -> Result<(), Exit> {
        let Run { args, terminal, .. } = self;
        let stamp = self.setup.stamp();
        let mut checked = self.check()?;
        if self.stop.is_set() {
            return self.end("batch-stopped-checking", &[], &[], Exit::Stopped);
        }
        if let Some(only) = &args.only
            && (only.ends().1 > checked.last || checked.rows == 0)
        {
            terminal.error("batch-only-none", &[("last", (checked.last as usize).into())]);
            return Err(Exit::Usage);
        }
        self.findings.publish(&self.folder, terminal).map_err(|error| failed(&error, terminal))?;
        screen::found(&self.findings, &self.report, terminal);
        screen::checked(&checked, &self.findings, &self.report, terminal);
        let incomplete = if checked.is_incomplete() { Exit::Rows } else { Exit::Fine };
        if args.all_or_nothing && incomplete == Exit::Rows {
            return self.end("batch-nothing", &[], &[], Exit::Rows);
        }
        if args.dry_run {
            return self.end("batch-dry-run", &["--dry-run"], &[], incomplete);
        }
        if stamp != self.setup.stamp() {
            return self.end("batch-intake-changed", &[], &[], Exit::InputOutput);
        }
        let written = self.write(&checked)?;
        screen::written(&written, &args.letters.out.display().to_string(), terminal);
        let mut lost = written.lost.as_ref().inspect(|error| output_error(error, terminal)).is_some();
        self.add_late(written.failed, &mut checked)?;
        if args.pack && args.shard.is_none() && !lost && !self.stop.is_set() {
            lost = self.hand_over(&checked)?.is_break();
        }
        if args.print && !lost && !self.stop.is_set() {
            lost = self.print(&mut checked)?.is_break();
        }
        let not_again = ["--changed", "--force"];
        if lost {
            self.end("batch-lost", &not_again, &["--resume"], Exit::InputOutput)
        } else if self.stop.is_set() {
            self.end("batch-stopped", &not_again, &["--resume"], Exit::Stopped)
        } else if checked.is_incomplete() {
            self.end("batch-mend", &not_again, &["--resume"], Exit::Rows)
        } else {
            self.end("batch-done", &["--resume", "--force"], &["--changed"], Exit::Fine)
        }
    }

    fn check(&mut self) -> Result<Checked, Exit> {
        let Run { args, terminal, .. } = *self;
        let intake = opened(&self.setup, terminal)?;
        let progress = Progress::checking(&self.stop, terminal);
        let thorough = args.dry_run || args.all_or_nothing;
        let checked = check::all(&self.setup, intake, thorough, &mut self.findings, &self.pool, &progress, terminal);
        let (checked, beside) = checked.map_err(|error| lost(args, error, terminal))?;
        self.findings.insert(beside, &self.folder).map_err(|error| lost(args, error, terminal))?;
        Ok(checked)
    }

    fn write(&mut self, checked: &Checked) -> Result<Written, Exit> {
        let Run { args, terminal, .. } = *self;
        let intake = opened(&self.setup, terminal)?;
        let progress = Progress::writing(checked.rows, &self.stop, terminal);
        let left = match (args.resume, args.changed) {
            (true, _) => Left::Whole,
            (_, true) => Left::Unchanged,
            _ => Left::None,
        };
        let orders = Orders { setup: &self.setup, left, force: args.letters.force, language: terminal.language() };
        let written = write::all(&orders, intake, checked, &mut self.folder, &self.pool, &progress);
        written.map_err(|error| failed(&error, terminal))
    }

    /// Writes the list to be handed over with the letters. Breaks where it was not written, which is told.
    fn hand_over(&mut self, checked: &Checked) -> Result<ControlFlow<()>, Exit> {
        let Run { args, terminal, .. } = *self;
        let intake = opened(&self.setup, terminal)?;
        match handover::write(&self.setup, intake, checked, &self.folder, &self.pool, args.letters.force) {
            Ok(0) => {}
            Ok(letters) => {
                let list = self.folder.path(crate::batch::handover::NAME).display().to_string();
                let intake = args.intake.as_deref().unwrap_or(std::path::Path::new("")).display().to_string();
                let args_of = [("letters", letters.into()), ("list", (&list).into()), ("intake", (&intake).into())];
                let of_files = args.intake.as_ref().is_some_and(|intake| intake.is_dir());
                // fluent: batch-handover, batch-handover-sheet
                let id = if of_files { "batch-handover" } else { "batch-handover-sheet" };
                terminal.status(&terminal.text(id, &args_of));
            }
            Err(handover::Failed::FilledIn) => {
                let list = self.folder.path(crate::batch::handover::NAME).display().to_string();
                terminal.warn("batch-handover-kept", &[("list", (&list).into())]);
            }
            Err(handover::Failed::Output(error)) => {
                output_error(&error, terminal);
                return Ok(ControlFlow::Break(()));
            }
            Err(handover::Failed::Pdf(why)) => {
                terminal.error("batch-print-failed", &[("why", (&why).into())]);
                return Ok(ControlFlow::Break(()));
            }
        }
        Ok(ControlFlow::Continue(()))
    }

    /// Makes the print run. Breaks where its files were not written, which is told.
    fn print(&mut self, checked: &mut Checked) -> Result<ControlFlow<()>, Exit> {
        let Run { args, terminal, .. } = *self;
        let intake = opened(&self.setup, terminal)?;
        let order = args.sort.unwrap_or(Order::Row);
        let orders =
            print::Orders { setup: &self.setup, order, force: args.letters.force, messages: terminal.messages() };
        let progress = |letters| Progress::printing(letters, &self.stop, terminal);
        match orders.all(intake, checked, &self.folder, &self.pool, progress) {
            Ok(map) => screen::printed(&map, terminal),
            Err(print::Failed::Stopped) => {}
            Err(print::Failed::Row(key, case, notes)) => self.add_late(vec![(key, Some(case), notes)], checked)?,
            Err(print::Failed::Pdf(why)) => {
                terminal.error("batch-print-failed", &[("why", (&why).into())]);
                return Ok(ControlFlow::Break(()));
            }
            Err(print::Failed::Output(error)) => {
                output_error(&error, terminal);
                return Ok(ControlFlow::Break(()));
            }
        }
        Ok(ControlFlow::Continue(()))
    }

    /// Adds to the report what was found only when letters were set.
    fn add_late(&mut self, late: Vec<Late>, checked: &mut Checked) -> Result<(), Exit> {
        let Run { args, terminal, .. } = *self;
        if late.is_empty() {
            return Ok(());
        }
        let mut lines = vec![];
        for (key, case, notes) in late {
            lines.extend(notes.into_iter().map(|note| note.line(Some(&key), case.as_deref(), terminal)));
            checked.hold(key);
        }
        screen::late(&lines, &self.report, terminal);
        self.findings.insert(lines, &self.folder).map_err(|error| lost(args, error, terminal))?;
        self.findings.publish(&self.folder, terminal).map_err(|error| failed(&error, terminal))
    }

    /// Closes the folder, and says how it ended and what to type next: the same without some options and with others.
    // fluent: batch-stopped-checking, batch-nothing, batch-dry-run, batch-intake-changed, batch-lost, batch-stopped, batch-mend, batch-done
    fn end(self, id: &str, without: &[&str], with: &[&str], exit: Exit) -> Result<(), Exit> {
        let Run { terminal, folder, findings, .. } = self;
        drop(findings);
        let closed = folder.close().map_err(|error| failed(&error, terminal));
        let next = terminal.again(without, with);
        terminal.status(&terminal.text(id, &[("next", (&next).into())]));
        closed?;
        if exit == Exit::Fine { Ok(()) } else { Err(exit) }
    }
}

/// Opens the intake; why it cannot be read is printed.
fn opened(setup: &Setup, terminal: &Terminal) -> Result<Intake, Exit> {
    setup.open().map_err(|Refused { name, finding }| {
        let line = Note::bare(*finding).line(None, None, terminal);
        terminal.error("batch-refused", &[("file", (&name).into()), ("why", (&line.message).into())]);
        if let Some(hint) = &line.hint {
            terminal.report(&terminal.text("batch-hint", &[("hint", hint.into())]));
        }
        Exit::InputOutput
    })
}

/// Prints why a file was not written.
fn failed(error: &OutputError, terminal: &Terminal) -> Exit {
    output_error(error, terminal);
    Exit::InputOutput
}

/// Prints why the report was not written.
fn lost(args: &BatchArgs, error: std::io::Error, terminal: &Terminal) -> Exit {
    failed(&OutputError::Io(args.letters.out.clone(), error), terminal)
}
