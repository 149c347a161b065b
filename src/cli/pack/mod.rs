//! `tousu pack`: everything that goes into the envelope of each letter, and what the sender keeps.

use std::path::Path;

use super::args::PackArgs;
use super::enclosed;
use super::examine::{Examined, Status, examine};
use super::load::{self, Settings};
use super::output::{Folder, OutputError, Readers};
use super::printer::File;
use super::render::{content, once, output_error, stem, tell};
use super::terminal::Terminal;
use super::written::{self, Written};
use super::{Exit, clock, diagnostics, glyphs, open};
use crate::case::choice::Choice;
use crate::case::model::{Case, Evidence, Letter};
use crate::case::{Finding, Severity, file_name, finding};
use crate::letter::{Composer, LetterError};
use crate::locale::Script;
use crate::pack::{self, Binder, Exhibit, Fault, Signatures};
use crate::recipient::profile;
use crate::typeset::{self, Library, Style};

/// A case with what is printed of its files.
struct Ready {
    examined: Examined,
    exhibits: Vec<Exhibit>,
    signatures: Signatures,
}

/// Runs the command.
pub(super) fn run(args: &PackArgs, terminal: &Terminal) -> Exit {
    written::reported(args.report, terminal, |written| all(args, written, terminal))
}

/// Writes the packs of all cases: every case and every file is read before the first pack is written.
fn all(args: &PackArgs, written: &mut Written, terminal: &Terminal) -> Exit {
    if args.letters.settings.fonts.system_fonts {
        terminal.error("pack-system-fonts", &[]);
        return Exit::Usage;
    }
    if args.letters.out == Path::new("-") {
        terminal.error("pack-no-stdout", &[]);
        return Exit::Usage;
    }
    let Ok(outside) = args.outside.read() else {
        terminal.error("cli-envelope-code-outside", &[]);
        return Exit::Usage;
    };
    let settings = match Settings::load(&args.letters.settings, true, terminal) {
        Ok(settings) => settings,
        Err(trouble) => return trouble.print(terminal),
    };
    let mut exit = Exit::Fine;
    let mut cases = vec![];
    for path in load::once(&args.cases) {
        match read(args, path, &settings, terminal) {
            Ok(ready) => cases.push(ready),
            Err(failed) => exit = exit.max(failed),
        }
    }
    if exit != Exit::Fine {
        return exit;
    }
    if let Some(twice) = twice(&cases) {
        let path = args.letters.out.join(format!("{twice}_*.pdf"));
        output_error(&OutputError::Twice(path), terminal);
        return Exit::InputOutput;
    }
    let composer = match Composer::new(&Script::ALL, &settings.templates) {
        Ok(composer) => composer,
        Err(error) => {
            diagnostics::letter_error(&error, terminal);
            return Exit::Findings;
        }
    };
    let (library, labels) = (settings.faces.library(), pack::labels());
    let binder =
        Binder::new(&composer, &settings.style, library, &labels, args.letters.compact, args.letters.draft, outside);
    let folder = match Folder::open(&args.letters.out, args.letters.force, Readers::Owner) {
        Ok(folder) => folder,
        Err(error) => {
            output_error(&error, terminal);
            return Exit::InputOutput;
        }
    };
    let mut writer = Writer { args, binder: &binder, library, folder, written, terminal };
    for ready in &cases {
        exit = exit.max(writer.case(ready).unwrap_or_else(|failed| failed));
    }
    let closed = writer.close();
    if args.open && closed == Exit::Fine {
        open::files(&args.letters.out, written.paths(), terminal);
    }
    exit.max(closed)
}

/// Returns the beginning of file names that two cases share; some file systems take capitals and small letters for the same.
fn twice(cases: &[Ready]) -> Option<String> {
    let names: Vec<String> =
        cases.iter().filter_map(|ready| Some(file_name(&ready.examined.case.as_ref()?.id))).collect();
    let same = |n: usize| names[..n].iter().any(|name| name.to_lowercase() == names[n].to_lowercase());
    (0..names.len()).find(|&n| same(n)).map(|n| names[n].clone())
}

/// Says whether a letter is asked for: one on paper, of the kinds named.
fn wanted(args: &PackArgs, letter: &Letter) -> bool {
    profile(letter.kind).paper && (args.to.is_empty() || args.to.contains(&letter.kind))
}

/// Reads a case and its files, and prints what is found.
fn read(args: &PackArgs, path: &str, settings: &Settings, terminal: &Terminal) -> Result<Ready, Exit> {
    let source = load::text(path, terminal).map_err(|trouble| trouble.print(terminal))?;
    let examined = examine(source, clock::today(), &settings.offices, |letter| wanted(args, letter));
    diagnostics::findings(&examined.findings, &examined.source, terminal);
    let Some(case) = examined.case.as_ref().filter(|_| !finding::has_error(&examined.findings)) else {
        return Err(Exit::Findings);
    };
    if !case.letters.iter().any(|letter| wanted(args, letter)) {
        terminal.error("pack-no-letter", &[("file", (&examined.source.name).into())]);
        return Err(Exit::Findings);
    }
    let place = enclosed::Place { base: enclosed::base(path), anywhere: args.allow_outside };
    let files = enclosed::Files { place, fields: examined.fields(), messages: terminal.messages() };
    let (exhibits, mut findings) = files.exhibits(case, area(&settings.style), |e| goes_along(args, case, e));
    let (signatures, of_signatures) = files.signatures(case);
    findings.extend(of_signatures);
    super::examine::sort(&mut findings);
    diagnostics::findings(&findings, &examined.source, terminal);
    if finding::has_error(&findings) {
        return Err(Exit::Findings);
    }
    Ok(Ready { exhibits, signatures, examined })
}

/// Returns the size pictures are printed in at most.
fn area(style: &Style) -> (i32, i32) {
    let area = typeset::picture_area(style);
    (area.width, area.height)
}

/// Says whether a piece of evidence goes with any letter that is asked for.
fn goes_along(args: &PackArgs, case: &Case, evidence: &Evidence) -> bool {
    let with = |letter: &&Letter| evidence.letters.is_empty() || evidence.letters.contains(&letter.kind);
    case.letters.iter().filter(|letter| wanted(args, letter)).any(|letter| with(&letter))
}

/// Returns why the pack of the letter at this place of a case could not be made, as findings about the case file.
///
/// # Errors
/// A template that is wrong is nothing about the case.
// fluent: post-part-*
pub(super) fn findings(examined: &Examined, n: usize, fault: Fault) -> Result<Vec<Finding>, LetterError> {
    Ok(match fault {
        Fault::Letter(error) => return Err(error),
        Fault::Glyphs(missing) => glyphs::missing(examined, &missing),
        Fault::Envelope { part, text } => {
            let letter = examined.case.as_ref().map_or(String::new(), |case| case.letters[n].kind.code().to_string());
            let args = vec![("letter", letter), ("part", part.code().to_string()), ("text", text)];
            let severity = Severity::Error;
            let finding =
                Finding { code: "envelope-too-long", severity, span: None, args, basis: None, letter: Some(n) };
            placed(vec![finding], examined, n)
        }
    })
}

/// Puts findings at the place where a case file asks for a letter.
pub(super) fn placed(mut findings: Vec<Finding>, examined: &Examined, n: usize) -> Vec<Finding> {
    let field = format!("letter[{}].to", n + 1);
    let span = examined.fields().iter().find(|(name, _)| *name == field).map(|(_, span)| span.clone());
    findings.iter_mut().for_each(|finding| finding.span = span.clone());
    findings
}

/// Writes packs.
struct Writer<'a> {
    args: &'a PackArgs,
    binder: &'a Binder<'a>,
    library: &'a Library,
    folder: Folder,
    written: &'a mut Written,
    terminal: &'a Terminal,
}

impl Writer<'_> {
    /// Writes the packs of a case.
    fn case(&mut self, ready: &Ready) -> Result<Exit, Exit> {
        let Some(case) = &ready.examined.case else { return Ok(Exit::Fine) };
        let mut exit = Exit::Fine;
        let mut files = vec![];
        for (n, letter) in case.letters.iter().enumerate().filter(|(_, letter)| wanted(self.args, letter)) {
            if ready.examined.status(n) == Status::Refused && !self.args.letters.draft {
                exit = Exit::Findings;
                let kind = self.terminal.text(&format!("letter-{}", letter.kind.code()), &[]);
                self.terminal.error("cli-letter-refused", &[("n", (n + 1).into()), ("letter", (&kind).into())]);
                continue;
            }
            for script in self.scripts(case) {
                files.extend(self.letter(ready, case, n, script)?);
            }
        }
        // Nothing of a case is written unless all of it can be.
        for file in &files {
            self.folder.examine(&file.name, &file.bytes).map_err(|error| self.lost(&error))?;
        }
        files.iter().try_for_each(|file| self.write(file))?;
        Ok(exit)
    }

    /// Returns the files of the letter at this place of the case.
    fn letter(&self, ready: &Ready, case: &Case, n: usize, script: Script) -> Result<Vec<File>, Exit> {
        let pack = self.binder.pack(case, n, script, &ready.exhibits, &ready.signatures);
        let pack = pack.map_err(|fault| self.fault(ready, n, fault))?;
        let lacking = placed(pack.found.clone(), &ready.examined, n);
        if script == self.scripts(case)[0] {
            diagnostics::findings(&lacking, &ready.examined.source, self.terminal);
        }
        let files = pack.files(self.binder.labels(script), self.library).map_err(|error| {
            self.terminal.error("cli-pdf-error", &[("why", (&error.to_string()).into())]);
            Exit::InputOutput
        })?;
        let stem = stem(&case.id, n, &case.letters[n], script);
        let content = content(case, n, script);
        let file = |(ending, bytes)| File { name: format!("{stem}.{ending}"), bytes, content: content.clone() };
        Ok(files.into_iter().map(|(ending, bytes, _)| file((ending, bytes))).collect())
    }

    /// Returns the scripts of the letters of a case.
    fn scripts(&self, case: &Case) -> Vec<Script> {
        let given = &self.args.letters.script;
        once(if given.is_empty() { &case.write_in } else { given })
    }

    fn fault(&self, ready: &Ready, n: usize, fault: Fault) -> Exit {
        match findings(&ready.examined, n, fault) {
            Ok(found) => diagnostics::findings(&found, &ready.examined.source, self.terminal),
            Err(error) => diagnostics::letter_error(&error, self.terminal),
        }
        Exit::Findings
    }

    fn write(&mut self, file: &File) -> Result<(), Exit> {
        let outcome = self.folder.write(&file.name, &file.bytes).map_err(|error| self.lost(&error))?;
        let path = self.folder.path(&file.name).display().to_string();
        tell(outcome, &path, self.terminal);
        self.written.add(path, &file.content, &file.bytes, outcome);
        Ok(())
    }

    fn lost(&self, error: &OutputError) -> Exit {
        output_error(error, self.terminal);
        Exit::InputOutput
    }

    fn close(self) -> Exit {
        match self.folder.close() {
            Ok(()) => Exit::Fine,
            Err(error) => {
                output_error(&error, self.terminal);
                Exit::InputOutput
            }
        }
    }
}
