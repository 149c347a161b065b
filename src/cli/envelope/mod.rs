//! `tousu envelope`: envelopes, pages for windows, address labels, and the sheet to set a printer by.

pub(super) mod args;
mod calibrate;
mod gather;
mod set;
mod sheets;

use super::load::Settings;
use super::render;
use super::terminal::Terminal;
use super::written::{self, Written};
use super::{Exit, diagnostics};
use crate::letter::Composer;
use crate::post::{Code, Sheet, Size, Window, mm};
use args::EnvelopeArgs;
use gather::Posted;

/// What is made of the letters.
#[derive(Clone, Copy)]
enum Job {
    /// An envelope a letter.
    Envelope(Size, Code),
    /// A page for a window a letter.
    Window(Window),
    /// A label a letter, the first at this place of the sheet.
    Labels(Sheet, usize),
}

/// Runs the command.
pub(super) fn run(args: &EnvelopeArgs, terminal: &Terminal) -> Exit {
    written::reported(args.report, terminal, |written| all(args, written, terminal))
}

/// Makes what is asked for: every case is read and everything set before the first file is written.
fn all(args: &EnvelopeArgs, written: &mut Written, terminal: &Terminal) -> Exit {
    let Ok(code) = code(args.code_origin, args.code_pitch) else {
        terminal.error("cli-envelope-code-outside", &[]);
        return Exit::Usage;
    };
    if args.calibrate {
        return calibrate::run(args, code, written, terminal);
    }
    let job = match job(args, code, terminal) {
        Ok(job) => job,
        Err(exit) => return exit,
    };
    let settings = match Settings::load(&args.settings(), false, terminal) {
        Ok(settings) => settings,
        Err(trouble) => return trouble.print(terminal),
    };
    let (cases, mut exit) = gather::cases(args, &settings.offices, terminal);
    let composer = match Composer::new(&gather::scripts(args, &cases), &settings.templates) {
        Ok(composer) => composer,
        Err(error) => {
            diagnostics::letter_error(&error, terminal);
            return Exit::Findings;
        }
    };
    let mut posted: Vec<Posted<'_>> = vec![];
    for examined in &cases {
        match gather::posted(args, examined, &composer, job, terminal) {
            Ok(letters) => posted.extend(letters),
            Err(failed) => exit = exit.max(failed),
        }
    }
    let files = match set::files(&posted, job, &composer, &settings.faces, terminal) {
        Ok(files) => files,
        Err(failed) => return exit.max(failed),
    };
    exit.max(render::deliver(&args.out, args.force, files, exit, written, terminal))
}

/// Returns where the digits of the recipient's postcode stand.
fn code(origin: Option<(f64, f64)>, pitch: Option<f64>) -> Result<Code, crate::post::OutsideZone> {
    let usual = Code::default();
    if origin.is_none() && pitch.is_none() {
        return Ok(usual);
    }
    let back = |length: i32| f64::from(length) / f64::from(mm(1000.0)) * 1000.0;
    let origin = origin.unwrap_or((back(usual.origin.0), back(usual.origin.1)));
    Code::new(origin, pitch.unwrap_or(back(usual.pitch)))
}

fn job(args: &EnvelopeArgs, code: Code, terminal: &Terminal) -> Result<Job, Exit> {
    match (&args.labels, args.window) {
        (Some(name), _) => {
            let sheet = sheets::load(name, terminal).map_err(|trouble| trouble.print(terminal))?;
            let start = args.start;
            if start > sheet.count() {
                let args = [("start", start.into()), ("count", sheet.count().into())];
                terminal.error("cli-envelope-start-beyond", &args);
                return Err(Exit::Usage);
            }
            Ok(Job::Labels(sheet, start))
        }
        (None, Some(window)) => Ok(Job::Window(window)),
        (None, None) => Ok(Job::Envelope(args.size, code)),
    }
}
