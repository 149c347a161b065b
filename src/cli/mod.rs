//! The command line: arguments, the terminal, the clock, the file system. Everything else is pure.

mod args;
mod batch;
mod check;
mod citation;
mod clock;
mod completions;
mod deadlines;
mod diagnostics;
mod directory;
mod enclosed;
mod ending;
mod envelope;
mod environment;
mod faces;
mod font_folders;
mod fonts;
mod glyphs;
mod help;
mod info;
mod init;
mod json;
mod law;
mod load;
mod man;
mod new;
mod next;
mod offices;
mod open;
mod origin;
mod output;
mod pack;
mod press;
mod printer;
mod render;
mod rewrite;
mod rules;
mod schema;
mod sent;
mod system_fonts;
mod templates;
mod terminal;
mod trouble;
mod watch;
mod written;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::parser::ValueSource;
use clap::{ArgMatches, FromArgMatches};

use crate::examine;
use args::{Args, Command};
use terminal::{Terminal, Volume};

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

impl Exit {
    /// Every way a run ends, by its code.
    const ALL: [Exit; 6] = [Exit::Fine, Exit::Findings, Exit::Usage, Exit::Rows, Exit::InputOutput, Exit::Stopped];
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
    let command = environment::behind(help::command(terminal.messages()), &line);
    let matches = command.try_get_matches_from(&line);
    let args = matches.and_then(|matches| Ok((Args::from_arg_matches(&matches)?, matches)));
    let exit = match args {
        // clap hands an option of every command down, and the one that is written first counts, without a word.
        Ok(_) if let Some(option) = GLOBAL.iter().find(|option| terminal::times(&line, option) > 1) => {
            terminal.error("cli-given-twice", &[("argument", (*option).into())]);
            terminal.report(&terminal.text("cli-try-help", &[]));
            Exit::Usage
        }
        Ok((args, matches)) => match volume(&matches) {
            Ok(volume) => {
                terminal.settle(volume, environment::given(&matches));
                if let Some(value) = clock::misread() {
                    terminal
                        .warn("cli-epoch-misread", &[("variable", clock::EPOCH.into()), ("value", (&value).into())]);
                }
                dispatch(args, &mut terminal)
            }
            Err([one, other]) => help::not_together(&one, &other, &terminal),
        },
        Err(error) => help::explain(&error, &line, &mut terminal),
    };
    if terminal.close() { exit } else { exit.max(Exit::InputOutput) }
}

/// Options of every command that take a value.
const GLOBAL: [&str; 2] = ["--lang", "--color"];

/// Returns how much is to be told. What is typed counts for more than a variable.
///
/// # Errors
/// The command line, or the environment, asks for both.
fn volume(matches: &ArgMatches) -> Result<Volume, [String; 2]> {
    let asked = |flag: &str| matches.get_flag(flag).then(|| matches.value_source(flag)).flatten();
    let weight = |flag: &str| match asked(flag) {
        Some(ValueSource::CommandLine) => 2,
        Some(ValueSource::EnvVariable) => 1,
        _ => 0,
    };
    match (weight("quiet"), weight("verbose")) {
        (0, 0) => Ok(Volume::Normal),
        (quiet, verbose) if quiet > verbose => Ok(Volume::Quiet),
        (quiet, verbose) if quiet < verbose => Ok(Volume::Verbose),
        (1, _) => Err(["quiet", "verbose"].map(|flag| environment::name("", flag))),
        _ => Err(["quiet", "verbose"].map(|flag| format!("--{flag}"))),
    }
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
        Some(Command::New(args)) => new::run(&args, terminal),
        Some(Command::Init(args)) => init::run(&args, terminal),
        Some(Command::Schema(args)) => schema::run(&args, terminal),
        Some(Command::Law(args)) => law::run(&args, terminal),
        Some(Command::Templates(args)) => templates::run(&args, terminal),
        Some(Command::Offices(args)) => offices::run(&args, terminal),
        Some(Command::Fonts(args)) => fonts::run(&args, terminal),
        Some(Command::Info(args)) => info::run(&args, terminal),
        Some(Command::Completions(args)) => completions::run(&args, terminal),
        Some(Command::Man(args)) => man::run(&args, terminal),
    }
}
