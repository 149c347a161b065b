//! A list of registered letters as it comes back from the post office: all of it is checked before the first case file is written.

use std::path::Path;

use super::args::SentArgs;
use super::file::CaseFile;
use super::find::{Place, Places, same_id};
use super::words;
use crate::batch::handover::{self, Defaults, Fault, Remark, Returned, Row};
use crate::case::posted::{Change, Posted};
use crate::case::{Finding, Severity};
use crate::cli::output::Outcome;
use crate::cli::terminal::Terminal;
use crate::cli::written::Written;
use crate::cli::{Exit, clock, directory};
use crate::recipient::office::Directory;

/// What a run has done so far.
struct Import<'a> {
    args: &'a SentArgs,
    terminal: &'a Terminal,
    offices: Directory,
    remarks: Vec<Remark>,
    files: Vec<CaseFile>,
    /// Letters that are new, completed, and as they were.
    counts: [usize; 3],
    /// How the run ends.
    exit: Exit,
}

/// Enters the letters of a list.
///
/// # Errors
/// How the run ends; why is printed.
pub(super) fn run(args: &SentArgs, list: &Path, written: &mut Written, terminal: &Terminal) -> Result<(), Exit> {
    let offices = directory::load(args.offices.as_deref(), terminal).map_err(|trouble| trouble.print(terminal))?;
    let places = Places::new(list, &args.cases, terminal)?;
    let defaults = Defaults { date: args.date, by: args.by.as_deref() };
    let Returned { remarks, rows, silent } = handover::read(list, defaults, clock::today()).map_err(|refused| {
        words::of_file(&refused.name, &refused.finding, terminal);
        Exit::InputOutput
    })?;
    let mut import = Import { args, terminal, offices, remarks, files: vec![], counts: [0; 3], exit: Exit::Fine };
    for (place, rows) in import.sorted(&places, rows) {
        import.file(&place, &rows);
    }
    import.tell()?;
    import.write(written)?;
    import.summary(silent);
    Ok(())
}

impl Import<'_> {
    /// Returns the rows by their case files, in the order of the list.
    fn sorted(&mut self, places: &Places, rows: Vec<Row>) -> Vec<(Place, Vec<Row>)> {
        let mut sorted: Vec<(Place, Vec<Row>)> = vec![];
        for row in rows {
            match places.find(&row) {
                Err(fault) => self.remarks.push(row.remark(&fault)),
                Ok(place) => match sorted.iter_mut().find(|(known, _)| known.path == place.path) {
                    Some((_, rows)) => rows.push(row),
                    None => sorted.push((place, vec![row])),
                },
            }
        }
        sorted
    }

    /// Enters the rows of one case file.
    fn file(&mut self, place: &Place, rows: &[Row]) {
        let mut file = match CaseFile::open(&place.path, &place.name, &self.offices, self.terminal) {
            Ok(file) => file,
            Err(exit) => return self.exit = self.exit.max(exit),
        };
        let mut sound = true;
        for row in rows {
            if let Err(fault) = self.row(&mut file, row) {
                sound = false;
                self.remarks.push(row.remark(&fault));
            }
        }
        match file.check(self.terminal) {
            Ok(()) => self.files.push(file),
            Err(fault) if sound => self.remarks.extend(rows.iter().map(|row| row.remark(&fault))),
            Err(_) => {}
        }
    }

    /// Enters a row.
    fn row(&mut self, file: &mut CaseFile, row: &Row) -> Result<(), Fault> {
        let case = file.case();
        if let Some(id) = row.case.as_ref().filter(|id| !same_id(id, &case.id)) {
            return Err(Fault::OtherCase(file.name.clone(), id.clone()));
        }
        // A file that has no date is dated today.
        if let Some(day) = row.date.filter(|day| *day < case.date && case.date < clock::today()) {
            self.remarks.push(row.remark(&Fault::BeforeLetter(day, case.date)));
        }
        self.remarks.extend(Fault::of_first(row.date, file.case()).map(|fault| row.remark(&fault)));
        let letter = file.letter(row.letter, None)?;
        let by = row.by.clone().or_else(|| Some(file.registered()));
        let posted = Posted { date: row.date, by, tracking: row.tracking.clone(), received: row.received, ..letter };
        let change = file.enter(&posted)?;
        self.counts[change as usize] += 1;
        if change == Change::None {
            let (number, case) = (row.row.to_string(), &file.case().id);
            let args = [("row", (&number).into()), ("case", case.into())];
            self.terminal.status(&self.terminal.text("sent-row-unchanged", &args));
        }
        Ok(())
    }

    /// Prints what is wrong. With an error nothing is written.
    fn tell(&mut self) -> Result<(), Exit> {
        self.remarks.sort_by_key(|remark| remark.row);
        // A list in the encoding that the program wrote is nothing to speak of.
        let usual = |finding: &Finding| finding.args.iter().any(|(_, value)| value.starts_with("UTF-8"));
        for remark in self.remarks.iter().filter(|r| r.finding.severity != Severity::Advice || !usual(&r.finding)) {
            words::remark(remark, self.terminal);
        }
        let errors = self.remarks.iter().filter(|remark| remark.finding.severity == Severity::Error).count();
        let exit = if errors > 0 { self.exit.max(Exit::Findings) } else { self.exit };
        if exit == Exit::Fine {
            return Ok(());
        }
        self.terminal.report(&self.terminal.text("sent-nothing-written", &[("errors", errors.into())]));
        Err(exit)
    }

    /// Writes the case files that change, or shows what would be written. A file that does not change is reported too.
    fn write(&self, written: &mut Written) -> Result<(), Exit> {
        let same = self.files.iter().filter(|file| !file.is_changed());
        same.for_each(|file| file.report(Some(Outcome::Unchanged), written));
        let changed: Vec<&CaseFile> = self.files.iter().filter(|file| file.is_changed()).collect();
        for (done, file) in changed.iter().enumerate() {
            if self.args.dry_run {
                file.show(written, self.terminal);
                continue;
            }
            file.write(written, self.terminal).inspect_err(|_| {
                let args = [("done", done.into()), ("all", changed.len().into())];
                self.terminal.report(&self.terminal.text("sent-stopped", &args));
            })?;
        }
        Ok(())
    }

    fn summary(&self, silent: usize) {
        let [new, completed, same] = self.counts;
        let files = self.files.iter().filter(|file| file.is_changed()).count();
        let args = [
            ("new", new.into()),
            ("completed", completed.into()),
            ("same", same.into()),
            ("silent", silent.into()),
            ("files", files.into()),
        ];
        let id = if self.args.dry_run { "sent-summary-dry" } else { "sent-summary" };
        // fluent: sent-summary, sent-summary-dry
        self.terminal.status(&self.terminal.text(id, &args));
    }
}
