//! A case file that letters are entered into: read, grown, read again, and only then replaced.

use std::path::{Path, PathBuf};

use crate::batch::handover::{Fault, Named};
use crate::case::choice::Choice;
use crate::case::model::{Case, Letter};
use crate::case::posted::{self, Change, Posted};
use crate::case::{self, Source};
use crate::cli::examine::addressed;
use crate::cli::output::Outcome;
use crate::cli::rewrite::rewrite;
use crate::cli::terminal::Terminal;
use crate::cli::written::{Content, Written};
use crate::cli::{Exit, clock, diagnostics, load};
use crate::locale::{Language, Messages};
use crate::recipient::office::Directory;
use crate::recipient::profile;

/// A case file.
pub(super) struct CaseFile {
    /// Its name as the user knows it.
    pub(super) name: String,
    path: PathBuf,
    source: Source,
    /// The case before anything was entered.
    case: Case,
    /// Its letters with their offices looked up.
    letters: Vec<Letter>,
    text: String,
    /// How many entries are new.
    new: usize,
    /// What was put in.
    pub(super) added: Vec<String>,
}

impl CaseFile {
    /// Reads a case file. What is wrong with it is printed, unless it is only that a `[[sent]]` has no day or an empty number yet,
    /// which is what is to be entered.
    pub(super) fn open(path: &Path, name: &str, offices: &Directory, terminal: &Terminal) -> Result<CaseFile, Exit> {
        let source = load::text(&path.display().to_string(), terminal).map_err(|trouble| trouble.print(terminal))?;
        let source = Source { name: name.to_string(), ..source };
        let read = |text: &str| case::read(&Source { name: name.to_string(), text: text.to_string() }, clock::today());
        let mut outcome = case::read(&source, clock::today());
        if outcome.case.is_none()
            && let Some(filled) = posted::filled(&source.text, clock::today()).map(|text| read(&text))
            && filled.case.is_some()
        {
            outcome = filled;
        }
        let Some(case) = outcome.case.clone() else {
            diagnostics::findings(&outcome.findings, &source, terminal);
            return Err(Exit::Findings);
        };
        let letters = addressed(source.clone(), outcome, offices).case.map(|case| case.letters).unwrap_or_default();
        let (path, text) = (path.to_path_buf(), source.text.clone());
        Ok(CaseFile { name: name.to_string(), path, source, case, letters, text, new: 0, added: vec![] })
    }

    /// Returns the case.
    pub(super) fn case(&self) -> &Case {
        &self.case
    }

    /// Returns the letter that is named, as far as it is to be entered: which, to which office, whether there are several.
    pub(super) fn letter(&self, named: Named, office: Option<&str>) -> Result<Posted, Fault> {
        let is_posted = |letter: &Letter| profile(letter.kind).paper;
        let is_kind = |letter: &Letter| named.kind.map_or(is_posted(letter), |kind| kind == letter.kind);
        let is_office = |letter: &Letter| office.is_none_or(|office| letter.office.as_deref() == Some(office));
        // A list may be older than the order of letters in the file: the kind counts.
        let by_index = named.index.and_then(|index| self.letters.get(index)).filter(|letter| is_kind(letter));
        let candidates: Vec<&Letter> = match by_index {
            Some(letter) => vec![letter],
            None if named.index.is_some() && named.kind.is_none() => vec![],
            None => self.letters.iter().filter(|letter| is_kind(letter) && is_office(letter)).collect(),
        };
        let letter = match (&candidates[..], named.kind) {
            ([letter], _) => letter,
            ([], Some(kind)) => return Err(Fault::NoLetter(kind.code().to_string())),
            ([], None) if named.index.is_some() => {
                return Err(Fault::NoLetter(named.index.map_or(0, |index| index + 1).to_string()));
            }
            _ => return Err(Fault::WhichLetter),
        };
        Ok(Posted {
            letter: letter.kind,
            office: letter.office.clone(),
            several: self.letters.iter().filter(|other| other.kind == letter.kind).count() > 1,
            date: None,
            by: None,
            tracking: None,
            received: None,
        })
    }

    /// Returns how registered letters are sent, in the script of the file.
    pub(super) fn registered(&self) -> String {
        Messages::new(Language::from(self.case.script)).get("sent-registered", &[])
    }

    /// Enters a letter.
    pub(super) fn enter(&mut self, posted: &Posted) -> Result<Change, Fault> {
        let entered = posted::enter(&self.text, posted).map_err(Fault::Conflict)?;
        self.text = entered.text;
        self.added.extend(entered.added);
        self.new += usize::from(entered.change == Change::New);
        Ok(entered.change)
    }

    /// Reads the file as it would be: it must be a case, with the entries there are to be, and nothing else of it changed. What is
    /// wrong with it is printed.
    pub(super) fn check(&self, terminal: &Terminal) -> Result<(), Fault> {
        let grown = Source { name: self.name.clone(), text: self.text.clone() };
        let outcome = case::read(&grown, clock::today());
        let bare = |case: &Case| Case { sent: vec![], ..case.clone() };
        match outcome.case {
            Some(case) if case.sent.len() == self.case.sent.len() + self.new && bare(&case) == bare(&self.case) => {
                Ok(())
            }
            Some(_) => Err(Fault::Spoilt),
            None => {
                diagnostics::findings(&outcome.findings, &grown, terminal);
                Err(Fault::Spoilt)
            }
        }
    }

    /// Says whether there is anything to write.
    pub(super) fn is_changed(&self) -> bool {
        self.text != self.source.text
    }

    /// Replaces the file.
    pub(super) fn write(&self, written: &mut Written, terminal: &Terminal) -> Result<(), Exit> {
        rewrite(&self.path, &self.source, &self.text).map_err(|error| {
            let why = terminal.why(&error);
            terminal.error("cli-cannot-write", &[("file", (&self.name).into()), ("why", (&why).into())]);
            Exit::InputOutput
        })?;
        self.report(Some(Outcome::Written), written);
        Ok(())
    }

    /// Adds the file to the report, as it would be where it has not come to that.
    pub(super) fn report(&self, outcome: Option<Outcome>, written: &mut Written) {
        let (path, bytes) = (self.name.clone(), self.text.as_bytes());
        let content = Content { case: Some(self.case.id.clone()), ..Content::default() };
        match outcome {
            Some(outcome) => written.add(path, &content, bytes, outcome),
            None => written.would(path, &content, bytes),
        }
    }

    /// Shows what would be written.
    pub(super) fn show(&self, written: &mut Written, terminal: &Terminal) {
        if written.is_reported() {
            return self.report(None, written);
        }
        terminal.print(&terminal.text("sent-would-write", &[("file", (&self.name).into())]));
        for line in self.added.iter().flat_map(|piece| piece.lines()).filter(|line| !line.trim().is_empty()) {
            terminal.print(&format!("  {}", line.trim_end()));
        }
    }
}
