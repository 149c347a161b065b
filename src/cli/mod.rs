//! The command line: arguments, the terminal, the clock, the file system. Everything else is pure.

mod args;
mod batch;
mod check;
mod citation;
mod clock;
mod deadlines;
mod diagnostics;
mod directory;
mod enclosed;
mod envelope;
mod examine;
mod faces;
mod font_folders;
mod fonts;
mod glyphs;
mod help;
mod init;
mod json;
mod law;
mod load;
mod next;
mod offices;
mod open;
mod output;
mod pack;
mod press;
mod printer;
mod render;
mod rewrite;
mod rules;
mod sent;
mod system_fonts;
mod templates;
mod terminal;
mod trouble;
mod watch;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::FromArgMatches;

use args::{Args, Command};
use terminal::Terminal;

/// How a run ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Exit {
    /// Everything asked for was done.
    Fine = 0,
    /// A case file or a template has errors.
    Findings = 1,
    /// The command line is wrong.
    Usage = 2,
    /// Letters of some rows of a batch were not written.
    Rows = 3,
    /// A file could not be read or written.
    InputOutput = 4,
    /// The user stopped it.
    Stopped = 130,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        ExitCode::from(exit as u8)
    }
}

/// Runs the program with its command line and returns how it ended.
pub fn run(line: impl IntoIterator<Item = OsString>) -> Exit {
    let line: Vec<OsString> = line.into_iter().collect();
    let mut terminal = Terminal::new(&line);
    let command = help::command(terminal.messages());
    let args = command.try_get_matches_from(&line).and_then(|m| Args::from_arg_matches(&m));
    let exit = match args {
        Ok(args) => dispatch(args, &mut terminal),
        Err(error) => help::explain(&error, &mut terminal),
    };
    if terminal.close() { exit } else { exit.max(Exit::InputOutput) }
}

fn dispatch(args: Args, terminal: &mut Terminal) -> Exit {
    match args.command {
        None => {
            terminal.print(&terminal.text("cli-greeting", &[]));
            Exit::Fine
        }
        Some(Command::Render(args)) => render::run(&args, terminal),
        Some(Command::Watch(args)) => watch::run(&args, terminal),
        Some(Command::Envelope(args)) => envelope::run(&args, terminal),
        Some(Command::Pack(args)) => pack::run(&args, terminal),
        Some(Command::Batch(args)) => batch::run(&args, terminal),
        Some(Command::Check(args)) => check::run(&args, terminal),
        Some(Command::Deadlines(args)) => deadlines::run(&args, terminal),
        Some(Command::Next(args)) => next::run(&args, terminal),
        Some(Command::Sent(args)) => sent::run(&args, terminal),
        Some(Command::Init(args)) => init::run(&args, terminal),
        Some(Command::Law(args)) => law::run(&args, terminal),
        Some(Command::Templates(args)) => templates::run(&args, terminal),
        Some(Command::Offices(args)) => offices::run(&args, terminal),
        Some(Command::Fonts(args)) => fonts::run(&args, terminal),
    }
}
