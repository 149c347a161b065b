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
use crate::interview::{Answers, Interview, SETTINGS};
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
    if args.file != "-" && Path::new(&args.file).exists() && !args.force {
        terminal.error("cli-exists", &[("file", (&args.file).into())]);
        return Exit::InputOutput;
    }
    let kept = Kept::beside(&args.file);
    let given = match given::given(args, &kept, terminal) {
        Ok(given) => given,
        Err(exit) => return exit,
    };
    let mut front: Option<Box<dyn Front>> = match std::io::stdin().is_terminal() && std::io::stderr().is_terminal() {
        true if args.plain => Some(Box::new(Plain::new(&kept.name(), terminal))),
        true => Some(Box::new(Menus)),
        false => None,
    };
    if front.is_none() && args.answers.is_empty() && args.set.is_empty() {
        terminal.error("cli-new-no-terminal", &[]);
        return Exit::Usage;
    }
    let mut interview = Interview::new(settings(args, &given, terminal), terminal.messages(), clock::today());
    let mut sitting = Sitting::new(given, &kept, terminal);
    let ended = match &mut front {
        Some(front) => sitting.ask(&mut interview, front.as_mut()),
        None => sitting.go_through(&mut interview),
    };
    match ended {
        Ok(()) => finish::finish(args, &interview, &kept, terminal),
        Err(exit) => exit,
    }
}

/// Returns the top of the case file: what is given of it, else the name of the file, today, and the script of the user's language.
fn settings(args: &NewArgs, given: &Answers, terminal: &Terminal) -> Answers {
    let stem = Path::new(&args.file).file_stem().map(|stem| stem.to_string_lossy().into_owned());
    let id = stem.filter(|stem| stem != "-").unwrap_or_else(|| "case".to_string());
    let script = if terminal.language() == Language::Hant { Script::Hant } else { Script::Hans };
    let usual = [("id", id), ("date", clock::today().to_string()), ("script", script.code().to_string())];
    let mut settings = Answers::default();
    for (key, words) in usual {
        settings.set(key, vec![words]);
    }
    for key in SETTINGS.into_iter().filter(|key| given.get(key).is_some()) {
        settings.set(key, given.list(key).to_vec());
    }
    settings
}
