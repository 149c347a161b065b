//! `tousu render`: case files in, letters out.

use std::path::Path;

use super::args::{Format, RenderArgs, RenderOnceArgs};
use super::examine::{Examined, Status, examine};
use super::load::{self, Settings};
use super::output::{Folder, Outcome, OutputError, Readers};
use super::press::Press;
use super::printer::{File, Printer};
use super::terminal::Terminal;
use super::written::{self, Content, Written};
use super::{Exit, clock, diagnostics, enclosed, glyphs, help, open};
use crate::case::choice::Choice;
use crate::case::file_name;
use crate::case::finding;
use crate::case::model::{Case, Letter, LetterKind};
use crate::letter::{Composed, Composer};
use crate::locale::{Language, Script};
use crate::pack::Signatures;
use crate::recipient::office::Directory;

/// What came of reading the cases and composing their letters once.
pub(super) struct Round {
    /// The letters, ready to be written.
    pub(super) files: Vec<File>,
    /// The cases that could be read.
    pub(super) cases: Vec<Examined>,
    /// How the run would end.
    pub(super) exit: Exit,
}

/// Runs the command: every case is read and every letter composed before the first file is written.
pub(super) fn run(args: &RenderOnceArgs, terminal: &Terminal) -> Exit {
    let RenderOnceArgs { render: args, report } = args;
    if args.open && args.letters.out == Path::new("-") {
        terminal.error("open-no-stdout", &[]);
        return Exit::Usage;
    }
    written::reported(*report, terminal, |written| all(args, written, terminal))
}

fn all(args: &RenderArgs, written: &mut Written, terminal: &Terminal) -> Exit {
    let Round { files, exit, .. } = round(args, terminal);
    let delivered = deliver(&args.letters.out, args.letters.force, files, exit, written, terminal);
    if args.open && delivered == Exit::Fine {
        open::files(&args.letters.out, written.paths(), terminal);
    }
    exit.max(delivered)
}

/// Reads everything and composes every letter; what is wrong is printed, and nothing is written.
pub(super) fn round(args: &RenderArgs, terminal: &Terminal) -> Round {
    let ended = |exit, cases| Round { files: vec![], cases, exit };
    let prints = args.letters.format.contains(&Format::Pdf);
    let settings = match Settings::load(&args.letters.settings, prints, terminal) {
        Ok(settings) => settings,
        Err(trouble) => return ended(trouble.print(terminal), vec![]),
    };
    let Settings { templates, offices, style, faces } = settings;
    let press = Press::new(style, faces, args.letters.compact);
    let (cases, read) = read(args, &offices, terminal);
    let composer = match Composer::new(&scripts(args, &cases), &templates) {
        Ok(composer) => composer,
        Err(error) => {
            diagnostics::letter_error(&error, terminal);
            return ended(Exit::Findings, cases);
        }
    };
    let (mut files, mut exit) = (vec![], read);
    for examined in cases.iter().filter(|examined| !finding::has_error(&examined.findings)) {
        let Some(case) = &examined.case else { continue };
        let mut printer = Printer { args, press: &press, examined, terminal, told: glyphs::Told::default() };
        match letters(&mut printer, case, &composer) {
            Ok((made, so_far)) => {
                diagnostics::findings(&printer.told.findings(examined), &examined.source, terminal);
                files.extend(made);
                exit = exit.max(so_far);
            }
            Err(failed) => exit = exit.max(failed),
        }
    }
    Round { files, cases, exit }
}

/// Reads the cases and prints what is found; those with errors are among them.
fn read(args: &RenderArgs, offices: &Directory, terminal: &Terminal) -> (Vec<Examined>, Exit) {
    let wanted = |letter: &Letter| args.to.is_empty() || args.to.contains(&letter.kind);
    let (mut cases, mut exit) = (vec![], Exit::Fine);
    for path in load::once(&args.cases) {
        match load::text(path, terminal) {
            Ok(source) => {
                let examined = examine(source, clock::today(), offices, wanted);
                diagnostics::findings(&examined.findings, &examined.source, terminal);
                if finding::has_error(&examined.findings) {
                    exit = exit.max(Exit::Findings);
                }
                cases.push(examined);
            }
            Err(trouble) => exit = exit.max(trouble.print(terminal)),
        }
    }
    (cases, exit)
}

/// Returns the scripts that any letter of these cases is written in.
fn scripts(args: &RenderArgs, cases: &[Examined]) -> Vec<Script> {
    let sound = cases.iter().filter(|e| !finding::has_error(&e.findings));
    let of_cases = sound.filter_map(|e| e.case.as_ref()).flat_map(|c| c.write_in.iter().copied());
    let mut scripts: Vec<Script> =
        if args.letters.script.is_empty() { of_cases.collect() } else { args.letters.script.clone() };
    scripts.sort_unstable();
    scripts.dedup();
    scripts
}

/// Reads the pictures of signatures that a case names. What is wrong with them is printed.
fn signatures(examined: &Examined, case: &Case, terminal: &Terminal) -> Result<Signatures, Exit> {
    let place = enclosed::Place { base: enclosed::base(&examined.source.name), anywhere: false };
    let files = enclosed::Files { place, fields: examined.fields(), messages: terminal.messages() };
    let (signatures, found) = files.signatures(case);
    diagnostics::findings(&found, &examined.source, terminal);
    if finding::has_error(&found) { Err(Exit::Findings) } else { Ok(signatures) }
}

/// Composes and prints the letters of one case.
fn letters(printer: &mut Printer<'_>, case: &Case, composer: &Composer) -> Result<(Vec<File>, Exit), Exit> {
    let Printer { args, examined, terminal, .. } = *printer;
    let scripts = once(if args.letters.script.is_empty() { &case.write_in } else { &args.letters.script });
    let formats = once(&args.letters.format);
    let signatures = signatures(examined, case, terminal)?;
    let mut files = vec![];
    let mut found = false;
    let mut refused = false;
    for (n, letter) in case.letters.iter().enumerate() {
        if !args.to.is_empty() && !args.to.contains(&letter.kind) {
            continue;
        }
        found = true;
        if examined.status(n) == Status::Refused && !args.letters.draft {
            refused = true;
            let kind = terminal.text(&format!("letter-{}", letter.kind.code()), &[]);
            terminal.error("cli-letter-refused", &[("n", (n + 1).into()), ("letter", (&kind).into())]);
            continue;
        }
        for &script in &scripts {
            let mut composed = composer.compose(case, letter, script).map_err(|error| {
                diagnostics::letter_error(&error, terminal);
                Exit::Findings
            })?;
            composed.document.sign(|who| signatures.get(who).cloned());
            composed.document.mark = args.letters.draft.then(|| composer.label(script, "draft"));
            if terminal.is_verbose() {
                list_ambiguous(&composed, terminal);
            }
            let stem = stem(&case.id, n, letter, script);
            let content = content(case, n, script);
            for &format in &formats {
                files.extend(printer.file(format, &stem, letter, &composed.document, content.clone())?);
            }
        }
    }
    if !found {
        no_such_letter(&examined.source.name, &args.to, terminal);
        return Err(Exit::Findings);
    }
    Ok((files, if refused { Exit::Findings } else { Exit::Fine }))
}

// fluent: letter-*
/// Says that a case file asks for none of these letters, and how it would.
pub(super) fn no_such_letter(file: &str, kinds: &[LetterKind], terminal: &Terminal) {
    let names: Vec<String> = kinds.iter().map(|k| terminal.text(&format!("letter-{}", k.code()), &[])).collect();
    let names = names.join(if terminal.language() == Language::En { ", " } else { "、" });
    let entry = kinds.first().map_or("", |kind| kind.code());
    let args = [("file", file.into()), ("letters", (&names).into()), ("entry", entry.into())];
    terminal.error("cli-no-such-letter", &args);
}

/// Returns the name of a letter's files up to their endings; `n` is its number from 0.
pub(super) fn stem(case: &str, n: usize, letter: &Letter, script: Script) -> String {
    format!("{}_{:02}_{}_{}", file_name(case), n + 1, letter.kind.code(), script.code())
}

/// Returns what a file has that has one letter of a case; `n` is its number from 0.
pub(super) fn content(case: &Case, n: usize, script: Script) -> Content {
    let (case, kind) = (Some(case.id.clone()), Some(case.letters[n].kind.code()));
    Content { case, letter: Some(n + 1), kind, script: Some(script.code()) }
}

/// Returns a list without what it has said before.
pub(super) fn once<T: Copy + PartialEq>(list: &[T]) -> Vec<T> {
    let mut said = vec![];
    for item in list {
        if !said.contains(item) {
            said.push(*item);
        }
    }
    said
}

/// Lists each converted word that had more than one reading.
fn list_ambiguous(composed: &Composed, terminal: &Terminal) {
    for word in &composed.ambiguous {
        let others: String = word.alternatives.iter().map(char::to_string).collect::<Vec<_>>().join(" ");
        let (from, to) = (word.from.to_string(), word.to.to_string());
        let id = if word.settled { "cli-converted" } else { "cli-converted-unsure" };
        let args = [
            ("context", (&word.context).into()),
            ("from", (&from).into()),
            ("to", (&to).into()),
            ("others", (&others).into()),
        ];
        terminal.report(&terminal.text(id, &args));
    }
}

/// Writes the files, or prints the only one.
pub(super) fn deliver(
    out: &Path,
    force: bool,
    files: Vec<File>,
    so_far: Exit,
    written: &mut Written,
    terminal: &Terminal,
) -> Exit {
    if out == Path::new("-") && written.is_reported() {
        return help::not_together("--out -", "--report json", terminal);
    }
    if files.is_empty() {
        if so_far == Exit::Fine {
            terminal.warn("cli-nothing-to-write", &[]);
        }
        return Exit::Fine;
    }
    if out == Path::new("-") {
        return to_stdout(&files, terminal);
    }
    match write_all(out, force, &files, written, terminal) {
        Ok(()) => Exit::Fine,
        Err(error) => {
            output_error(&error, terminal);
            Exit::InputOutput
        }
    }
}

fn to_stdout(files: &[File], terminal: &Terminal) -> Exit {
    let [only] = files else {
        terminal.error("cli-stdout-one", &[("count", files.len().into())]);
        return Exit::Usage;
    };
    terminal.write(&only.bytes);
    Exit::Fine
}

/// Nothing is written unless everything can be.
fn write_all(
    out: &Path,
    force: bool,
    files: &[File],
    written: &mut Written,
    terminal: &Terminal,
) -> Result<(), OutputError> {
    let mut folder = Folder::open(out, force, Readers::Owner)?;
    for (i, file) in files.iter().enumerate() {
        if files[..i].iter().any(|f| f.name == file.name) {
            return Err(OutputError::Twice(folder.path(&file.name)));
        }
        folder.examine(&file.name, &file.bytes)?;
    }
    for file in files {
        let outcome = folder.write(&file.name, &file.bytes)?;
        let path = folder.path(&file.name).display().to_string();
        tell(outcome, &path, terminal);
        written.add(path, &file.content, &file.bytes, outcome);
    }
    folder.close()
}

/// Tells what became of a file.
pub(super) fn tell(outcome: Outcome, path: &str, terminal: &Terminal) {
    let id = match outcome {
        Outcome::Written => "cli-written",
        Outcome::Unchanged => "cli-unchanged",
    };
    // fluent: cli-written, cli-unchanged
    terminal.status(&terminal.text(id, &[("file", path.into())]));
}

/// Prints why a file was not written.
pub(super) fn output_error(error: &OutputError, terminal: &Terminal) {
    match error {
        OutputError::NotOurs(path) => terminal.error("cli-not-ours", &[("file", (&path.display().to_string()).into())]),
        OutputError::Twice(path) => {
            terminal.error("cli-duplicate-output", &[("file", (&path.display().to_string()).into())])
        }
        OutputError::Io(path, why) => {
            let (path, why) = (path.display().to_string(), terminal.why(why));
            terminal.error("cli-cannot-write", &[("file", (&path).into()), ("why", (&why).into())]);
        }
    }
}
