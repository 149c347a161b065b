//! How far the run is: a bar on a terminal, plain lines in a log, nothing when quiet. And whether the user has stopped it.

use std::cell::Cell;
use std::io::IsTerminal;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

use crate::cli::terminal::Terminal;

/// Lines in a log are at least this far apart.
const PAUSE: Duration = Duration::from_secs(10);

/// The bars: what is done, how many of how many rows, rows a second, time that remains.
const CHECKING: &str = "{msg}  {pos}  {per_sec}";
const WRITING: &str = "{msg}  {wide_bar}  {pos}/{len}  {per_sec}  {eta}";

/// Set when the user presses Ctrl-C; the second time ends the program.
#[derive(Clone, Default)]
pub(super) struct Stop(Arc<AtomicBool>);

impl Stop {
    /// Listens for Ctrl-C from now on.
    pub(super) fn listen() -> Stop {
        let stop = Stop::default();
        let flag = stop.clone();
        // Where the system does not let us listen, Ctrl-C ends the program, and `--resume` goes on all the same.
        let _ = ctrlc::set_handler(move || {
            if flag.0.swap(true, Ordering::Relaxed) {
                std::process::exit(i32::from(crate::cli::Exit::Stopped as u8));
            }
        });
        stop
    }

    /// Says whether the letters in hand are to be the last.
    pub(super) fn is_set(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// How far one reading of the intake is.
pub(super) struct Progress<'t> {
    terminal: &'t Terminal,
    bar: Option<ProgressBar>,
    /// What a line in a log says.
    message: &'static str,
    total: Option<usize>,
    done: Cell<usize>,
    begun: Instant,
    said: Cell<Instant>,
    stop: Stop,
}

impl<'t> Progress<'t> {
    /// Begins to show the checking of rows, whose number nobody knows yet.
    pub(super) fn checking(stop: &Stop, terminal: &'t Terminal) -> Self {
        Progress::new("batch-checking", None, stop, terminal)
    }

    /// Begins to show the writing of letters for so many rows.
    pub(super) fn writing(total: usize, stop: &Stop, terminal: &'t Terminal) -> Self {
        Progress::new("batch-writing", Some(total), stop, terminal)
    }

    /// Begins to show the printing of so many letters.
    pub(super) fn printing(total: usize, stop: &Stop, terminal: &'t Terminal) -> Self {
        Progress::new("batch-printing", Some(total), stop, terminal)
    }

    // fluent: batch-checking, batch-writing, batch-printing, batch-bar-*
    fn new(message: &'static str, total: Option<usize>, stop: &Stop, terminal: &'t Terminal) -> Self {
        let shown = !terminal.is_quiet() && std::io::stderr().is_terminal();
        let bar = shown.then(|| {
            let (bar, template) = match total {
                Some(total) => (ProgressBar::new(total as u64), WRITING),
                None => (ProgressBar::new_spinner(), CHECKING),
            };
            let id = message.replace("batch-", "batch-bar-");
            let style = ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar());
            bar.with_style(style).with_message(terminal.text(&id, &[]))
        });
        let now = Instant::now();
        let stop = stop.clone();
        Progress { terminal, bar, message, total, done: Cell::new(0), begun: now, said: Cell::new(now), stop }
    }

    /// Says whether the user has stopped the run.
    pub(super) fn is_stopped(&self) -> bool {
        self.stop.is_set()
    }

    /// Returns what tells of it on other threads.
    pub(super) fn stop(&self) -> Stop {
        self.stop.clone()
    }

    /// Adds rows, or letters, that are done.
    // fluent: batch-checking, batch-writing, batch-printing
    pub(super) fn advance(&self, rows: usize) {
        self.done.set(self.done.get() + rows);
        if let Some(bar) = &self.bar {
            bar.inc(rows as u64);
        } else if self.said.get().elapsed() >= PAUSE {
            self.said.set(Instant::now());
            let (done, total) = (self.done.get(), self.total.unwrap_or(0));
            let seconds = self.begun.elapsed().as_secs_f64();
            let left = total.saturating_sub(done) as f64 * seconds / done.max(1) as f64;
            let args = [
                ("done", done.into()),
                ("total", total.into()),
                ("rate", ((done as f64 / seconds) as usize).into()),
                ("left", (left as usize).into()),
            ];
            self.terminal.status(&self.terminal.text(self.message, &args));
        }
    }
}

impl Drop for Progress<'_> {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}
