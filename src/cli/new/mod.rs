//! `tousu new`: the interview on a terminal, or with answers from files, to a case file.

pub(super) mod args;
mod ask;
mod finish;
mod given;
mod kept;
mod list;
mod sitting;

use std::io::IsTerminal;
use std::path::Path;

use super::terminal::Terminal;
use super::{Exit, clock};
use crate::interview::{Answers, Interview};
use crate::locale::{Language, Script};

use args::NewArgs;
use ask::{Front, Menus, Plain};
use kept::Kept;
use sitting::Sitting;

/// Runs the command.
pub(super) fn run(args: &NewArgs, terminal: &mut Terminal) -> Exit {
    if args.questions {
        return list::questions(terminal);
    }
    let kept = Kept::beside(&args.file);
    if let Err(exit) = place(args, &kept, terminal) {
        return exit;
    }
    let given = match given::given(args, &kept, terminal) {
        Ok(given) => given,
        Err(exit) => return exit,
    };
    let mut front: Option<Box<dyn Front>> = match at_terminal() {
        true if args.plain || std::env::var_os("TERM").is_some_and(|term| term == "dumb") => {
            Some(Box::new(Plain::new(&kept.name(), terminal)))
        }
        true => Some(Box::new(Menus)),
        false => None,
    };
    if front.is_none() && args.answers.is_empty() && args.set.is_empty() {
        terminal.error("cli-new-no-terminal", &[]);
        return Exit::Usage;
    }
    let mut interview = Interview::new(settings(args, terminal), terminal.messages(), clock::today());
    let mut sitting = Sitting::new(given, &kept, terminal);
    let set = sitting.set(&mut interview);
    let ended = set.and_then(|()| match &mut front {
        Some(front) => sitting.ask(&mut interview, front.as_mut()),
        None => sitting.go_through(&mut interview),
    });
    match ended {
        Ok(()) => finish::finish(args, &interview, &kept, terminal),
        Err(exit) => exit,
    }
}

/// Says whether the case file can be put where it is wanted; tells why not.
fn place(args: &NewArgs, kept: &Kept, terminal: &Terminal) -> Result<(), Exit> {
    let path = Path::new(&args.file);
    if args.file == "-" {
        return Ok(());
    }
    let folder = || std::io::Error::from(std::io::ErrorKind::IsADirectory);
    let tried = if path.is_dir() { Err(folder()) } else { kept.try_out() };
    if let Err(error) = tried {
        terminal.error("cli-cannot-write", &[("file", (&args.file).into()), ("why", (&terminal.why(&error)).into())]);
        return Err(Exit::InputOutput);
    }
    // Somebody at a terminal who goes on with answers is asked before the file is replaced.
    let goes_on = kept.is_there() && at_terminal();
    if path.exists() && !args.force && !goes_on {
        let other = path.with_extension("2.toml").display().to_string().replace(".2.toml", "-2.toml");
        terminal.error("cli-new-exists", &[("file", (&args.file).into()), ("other", (&other).into())]);
        return Err(Exit::InputOutput);
    }
    Ok(())
}

/// Says whether there is somebody to ask.
fn at_terminal() -> bool {
    std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
}

/// Returns the top of the case file as it is where nothing is given: the name of the file, today, the script of the user's language.
fn settings(args: &NewArgs, terminal: &Terminal) -> Answers {
    let stem = Path::new(&args.file).file_stem().map(|stem| stem.to_string_lossy().into_owned());
    let id = stem.filter(|stem| stem != "-").unwrap_or_else(|| "case".to_string());
    let script = if terminal.language() == Language::Hant { Script::Hant } else { Script::Hans };
    let usual = [("id", id), ("date", clock::today().to_string()), ("script", script.code().to_string())];
    let mut settings = Answers::default();
    for (key, words) in usual {
        settings.set(key, vec![words]);
    }
    settings
}
