//! `tousu watch`: letters written anew whenever a file that they are made of is saved.

pub(super) mod args;
mod depends;
mod wake;

use std::path::Path;
use std::time::Instant;

use super::args::RenderArgs;
use super::render::{self, Round};
use super::terminal::Terminal;
use super::trouble::Trouble;
use super::written::Written;
use super::{Exit, load, open};
use args::WatchArgs;
use depends::{Depends, Stamps};
use wake::{Wake, Waker};

/// Runs the command until the user stops it.
pub(super) fn run(args: &WatchArgs, terminal: &mut Terminal) -> Exit {
    let args = &args.render;
    if args.letters.out == Path::new("-") || args.cases.iter().any(|case| case == "-") {
        terminal.error("watch-no-stdout", &[]);
        return Exit::Usage;
    }
    // What is not there at the start was mistyped; later, an editor may be about to put it back.
    let missing = args.cases.iter().filter(|case| !Path::new(case).exists());
    let missing: Vec<Trouble> = missing.filter_map(|case| load::text(case, terminal).err()).collect();
    if let Some(exit) = missing.iter().map(|trouble| trouble.print(terminal)).max() {
        return exit;
    }
    let mut waker = Waker::new();
    let mut depends = Depends::of(args, &[]);
    let mut opened = !args.open;
    let mut first = true;
    loop {
        // A file that is saved while the letters are composed is another one afterwards.
        let mut known = Stamps::of(&depends);
        let begun = Instant::now();
        let round = render::round(args, terminal);
        if !round.cases.is_empty() {
            depends = Depends::of(args, &round.cases);
        }
        known.add(&depends);
        let good = finish(args, round, begun, terminal);
        if good.as_ref().is_some_and(|_| !opened) {
            opened = true;
            open::files(&args.letters.out, &good.unwrap_or_default(), terminal);
        }
        if !waker.watch(&depends.folders()) && first {
            terminal.warn("watch-polling", &[]);
        }
        if first {
            terminal.status(&terminal.text("watch-waiting", &[("count", depends.count().into())]));
        }
        first = false;
        loop {
            match waker.wait() {
                Wake::Stopped => return Exit::Fine,
                Wake::Perhaps if Stamps::of(&depends) != known => break,
                Wake::Perhaps => {}
            }
        }
        terminal.status(&terminal.text("watch-round", &[("time", (&now()).into())]));
    }
}

/// Writes the letters if every one of them could be composed, and says how it went. Returns the files that are there now.
fn finish(args: &RenderArgs, round: Round, begun: Instant, terminal: &Terminal) -> Option<Vec<std::path::PathBuf>> {
    let Round { files, exit, .. } = round;
    let mut written = Written::default();
    let exit = match exit {
        Exit::Fine => render::deliver(&args.letters.out, args.letters.force, files, exit, &mut written, terminal),
        failed => failed,
    };
    let took = begun.elapsed().as_millis().to_string();
    let id = if exit == Exit::Fine { "watch-good" } else { "watch-kept" };
    terminal.status(&terminal.text(id, &[("time", (&now()).into()), ("took", (&took).into())]));
    (exit == Exit::Fine).then(|| written.paths().to_vec())
}

fn now() -> String {
    jiff::Zoned::now().strftime("%H:%M:%S").to_string()
}
