//! `tousu law`: the statutes inside the program, one instrument, one article, words in all articles.

pub(super) mod args;
mod article;
mod record;
mod search;
mod table;

use jiff::civil::Date;

use serde_json::Value as Json;

use super::json::object;
use super::terminal::Terminal;
use super::{Exit, citation, clock};
use crate::law::{Instrument, Statutes};
use crate::locale::{Arg, Language, Script};
use args::LawArgs;

/// What every view needs.
struct View<'t> {
    statutes: &'static Statutes,
    /// The day the law is asked for.
    date: Date,
    script: Script,
    json: bool,
    terminal: &'t Terminal,
}

/// Runs the command.
// fluent: cli-law, cli-law-*
pub(super) fn run(args: &LawArgs, terminal: &mut Terminal) -> Exit {
    let spoken = if terminal.language() == Language::Hant { Script::Hant } else { Script::Hans };
    let view = View {
        statutes: Statutes::builtin(),
        date: args.date.unwrap_or_else(clock::today),
        script: args.script.as_deref().and_then(Script::from_code).unwrap_or(spoken),
        json: args.format == "json",
        terminal,
    };
    let instrument = match args.id.as_deref().map(|id| view.instrument(id)) {
        Some(None) => return Exit::Findings,
        Some(found) => found,
        None => None,
    };
    match (instrument, &args.article, &args.grep) {
        (only, _, Some(words)) => search::show(&view, words, only),
        (Some(instrument), Some(article), None) => article::show(&view, instrument, article),
        (Some(instrument), None, None) => record::show(&view, instrument),
        (None, _, None) => table::show(&view),
    }
}

impl View<'_> {
    /// Returns the instrument with this id or title; what is wrong is printed.
    fn instrument(&self, name: &str) -> Option<&'static Instrument> {
        let bare = name.trim_start_matches('《').trim_end_matches('》');
        let found = self.statutes.get(name).or_else(|| self.statutes.titled(bare, self.date));
        if found.is_none() {
            self.terminal.error("cli-law-unknown", &[("id", name.into())]);
            if let Some(near) = citation::nearest(name, self.statutes) {
                self.terminal.report(&self.terminal.text("cli-did-you-mean", &[("suggestion", near.into())]));
            }
        }
        found
    }

    fn text(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.terminal.text(id, args)
    }

    fn print(&self, line: &str) {
        self.terminal.print(line);
    }

    /// Returns whether an instrument is law on the day, as a code and in words.
    // fluent: law-status-*
    fn status(&self, instrument: &Instrument) -> (&'static str, String) {
        use crate::law::instrument::NotInForce::{NeverEnacted, NotYet, Repealed};
        let code = match instrument.in_force_on(self.date) {
            Ok(()) => "in-force",
            // Another text of it applied on that day.
            Err(NotYet(_)) if instrument.was_law_on(self.date) => "earlier-text",
            Err(NotYet(_)) => "not-yet",
            Err(Repealed(_)) => "repealed",
            Err(NeverEnacted) => "never-enacted",
        };
        (code, self.text(&format!("law-status-{code}"), &[]))
    }

    /// Says that the law's text was converted.
    fn print_converted(&self) {
        if self.script == Script::Hant {
            self.print(&self.text("law-converted", &[]));
        }
    }

    /// Returns the fields of JSON that say how far the data can be trusted, with `rest`.
    fn json(&self, rest: Vec<(&'static str, Json)>) -> String {
        let mut fields = vec![
            ("version", 1.into()),
            ("compiled", self.statutes.compiled.as_str().into()),
            ("newest_source", self.statutes.newest_source.as_str().into()),
            ("date", self.date.to_string().into()),
            ("script", self.script.code().into()),
            ("converted", (self.script == Script::Hant).into()),
        ];
        fields.extend(rest);
        format!("{:#}", object(fields))
    }
}
