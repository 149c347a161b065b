//! `tousu sent`: what was posted, entered into the case files: one letter, or a list of registered letters as it comes back from the
//! post office.

pub(super) mod args;
mod file;
mod find;
mod import;
mod one;
mod words;

use args::SentArgs;

use super::Exit;
use super::terminal::Terminal;
use super::written;

/// Runs the command.
pub(super) fn run(args: &SentArgs, terminal: &Terminal) -> Exit {
    if args.cases.iter().any(|case| case == "-") {
        terminal.error("sent-no-stdin", &[]);
        return Exit::Usage;
    }
    written::reported(args.report, terminal, |written| {
        let ended = match &args.import {
            Some(list) => import::run(args, list, written, terminal),
            None => one::run(args, written, terminal),
        };
        ended.map_or_else(|exit| exit, |()| Exit::Fine)
    })
}
