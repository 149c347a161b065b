//! `tousu info`: what the program found where. Nothing about cases.

mod data;
mod json;
mod table;

use std::collections::BTreeMap;

use super::args::{InfoArgs, Listing};
use super::environment::{self, Variable};
use super::origin::{self, Basis};
use super::terminal::Terminal;
use super::{Exit, directory, help};
use crate::case::read::suggest::nearest;
use crate::recipient::office::Directory;
use data::Data;

/// Everything that is told.
struct Info<'t> {
    terminal: &'t Terminal,
    basis: Vec<Basis>,
    data: Data,
    /// Every variable, with its value where it is set.
    variables: Vec<(Variable, Option<String>)>,
    /// Variables that are set and name nothing, with the one that may have been meant.
    unknown: Vec<(String, Option<String>)>,
}

/// Runs the command.
pub(super) fn run(args: &InfoArgs, terminal: &Terminal) -> Exit {
    let (settings, offices) = (&args.settings, Directory::builtin());
    let mut basis = origin::templates(settings.templates.as_deref(), terminal);
    let own = directory::own();
    basis.extend(origin::offices(offices.offices().len(), own.as_deref(), settings.offices.as_deref(), terminal));
    basis.extend(origin::style(settings.style.as_deref(), terminal));
    basis.extend(origin::fonts(&settings.fonts, terminal));
    let (variables, unknown) = variables(environment::all(&help::command(terminal.messages())));
    let info = Info { terminal, basis, data: Data::of(&offices), variables, unknown };
    match args.format {
        Listing::Table => table::print(&info),
        Listing::Json => terminal.print(&json::text(&info)),
    }
    Exit::Fine
}

/// A variable that names nothing, with the one that may have been meant.
type Unknown = (String, Option<String>);

/// Returns each variable with its value, and those of the environment that are none.
fn variables(known: Vec<Variable>) -> (Vec<(Variable, Option<String>)>, Vec<Unknown>) {
    let text = |(name, value): (std::ffi::OsString, std::ffi::OsString)| {
        (name.to_string_lossy().into_owned(), value.to_string_lossy().into_owned())
    };
    let set = std::env::vars_os().map(text).filter(|(name, value)| name.starts_with("TOUSU_") && !value.is_empty());
    let mut set: BTreeMap<String, String> = set.collect();
    let known: Vec<_> = known.into_iter().map(|variable| (set.remove(&variable.name), variable)).collect();
    let near = |name: &str| {
        let names: Vec<String> = known.iter().map(|(_, variable)| variable.name.to_lowercase()).collect();
        nearest(name, names.iter().map(String::as_str)).map(|name| name.to_uppercase())
    };
    let unknown = set.into_keys().map(|name| (near(&name), name)).map(|(near, name)| (name, near)).collect();
    (known.into_iter().map(|(value, variable)| (variable, value)).collect(), unknown)
}
