//! The environment: a variable for every long option, so that whoever always writes the same option need not.
//!
//! What commands share is `TOUSU_OPTION`; what one command has is `TOUSU_COMMAND_OPTION`, so that a value for one of them cannot
//! break another.

use std::ffi::OsString;

use clap::parser::ValueSource;
use clap::{Arg, ArgAction, ArgMatches, Command};

/// Options that mean the same wherever they stand, besides those that every command has.
const SHARED: [&str; 6] = ["templates", "offices", "style", "font", "system-fonts", "plain"];

/// Options that every command has.
const GLOBAL: [&str; 4] = ["lang", "color", "quiet", "verbose"];

/// The variable of an option, and the option.
pub(super) struct Variable {
    /// Its name: `TOUSU_RENDER_MAX_CHARS`.
    pub(super) name: String,
    /// The command that has the option: `batch template`; none where commands share it.
    pub(super) command: String,
    /// The option, without its hyphens: `max-chars`.
    pub(super) long: String,
}

impl Variable {
    /// Returns the option as it is typed.
    pub(super) fn option(&self) -> String {
        format!("{} --{}", self.command, self.long).trim_start().to_owned()
    }
}

/// Says whether an option means the same wherever it stands, so that all commands have one variable for it.
pub(super) fn is_shared(long: &str) -> bool {
    SHARED.contains(&long) || GLOBAL.contains(&long)
}

/// Returns the name of the variable for a long option (`max-chars`) of a command (`render`, `batch template`).
pub(super) fn name(command: &str, long: &str) -> String {
    let mut name = "TOUSU".to_owned();
    for word in [if is_shared(long) { "" } else { command }, long].into_iter().filter(|word| !word.is_empty()) {
        name.push('_');
        name.extend(word.chars().map(|c| if c == ' ' || c == '-' { '_' } else { c.to_ascii_uppercase() }));
    }
    name
}

/// Returns the value of a variable; one that is set to nothing is not set.
pub(super) fn value(name: &str) -> Option<OsString> {
    std::env::var_os(name).filter(|value| !value.is_empty())
}

/// Gives an argument of a command its variable, where it is an option. A flag that its variable denies is left alone: clap would
/// take it for given, and say that it does not go with others.
pub(super) fn bind(arg: Arg, command: &str) -> Arg {
    let Some(long) = long(&arg) else { return arg };
    let name = name(command, long);
    let flag = !arg.get_action().takes_values();
    let arg = if flag { arg.value_parser(yes) } else { arg };
    match value(&name) {
        None => arg,
        Some(value) if flag && value.to_str().map(yes) == Some(Ok(false)) => arg,
        Some(_) => arg.env(name).hide_env(true),
    }
}

/// Returns the long option of an argument that may have a variable.
pub(super) fn long(arg: &Arg) -> Option<&str> {
    let printed = matches!(arg.get_action(), ArgAction::Help | ArgAction::Version);
    arg.get_long().filter(|_| !printed)
}

/// Reads the variable of a flag; the error says in figures, for every language, what it may be.
fn yes(text: &str) -> Result<bool, String> {
    match text.to_lowercase().as_str() {
        "1" | "true" | "yes" | "on" => Ok(true),
        "0" | "false" | "no" | "off" => Ok(false),
        _ => Err("1, true, yes, on, 0, false, no, off".to_owned()),
    }
}

/// Returns every variable, in the order of the commands, each once.
pub(super) fn all(root: &Command) -> Vec<Variable> {
    fn add(command: &Command, path: &str, found: &mut Vec<Variable>) {
        for long in command.get_arguments().filter_map(long) {
            let name = name(path, long);
            if found.iter().all(|known| known.name != name) {
                let command = if is_shared(long) { String::new() } else { path.to_owned() };
                found.push(Variable { name, command, long: long.to_owned() });
            }
        }
        for sub in command.get_subcommands() {
            add(sub, format!("{path} {}", sub.get_name()).trim_start(), found);
        }
    }
    let mut found = vec![];
    add(root, "", &mut found);
    found
}

/// Returns the arguments that the environment gave the command that runs, each with its variable.
pub(super) fn given(matches: &ArgMatches) -> Vec<(String, String)> {
    let (mut path, mut at) = (String::new(), matches);
    while let Some((sub, of_sub)) = at.subcommand() {
        path = format!("{path} {sub}");
        at = of_sub;
    }
    let by_variable = |id: &&clap::Id| at.value_source(id.as_str()) == Some(ValueSource::EnvVariable);
    let ids = at.ids().filter(by_variable).map(clap::Id::as_str);
    ids.map(|id| (id.to_owned(), name(path.trim_start(), &id.replace('_', "-")))).collect()
}

/// Returns a command whose options for every command do without their variables where they are typed. clap does not look at a variable
/// of an option that is typed, but of these only where it is: `tousu --lang en law` would still read what is set for `law`.
pub(super) fn behind(command: Command, line: &[OsString]) -> Command {
    let words: Vec<&str> = line.iter().filter_map(|word| word.to_str()).take_while(|word| *word != "--").collect();
    let is = |word: &str, long: &str| {
        word.strip_prefix("--").is_some_and(|word| word.split_once('=').map_or(word, |(name, _)| name) == long)
    };
    let typed = |long: &str| words.iter().any(|word| is(word, long));
    command.mut_args(|arg| {
        let is_typed = arg.is_global_set() && long(&arg).is_some_and(typed);
        if is_typed { arg.env(None::<&str>) } else { arg }
    })
}

/// Returns a command as it is without the environment.
pub(super) fn without(command: Command) -> Command {
    command.mut_args(|arg| arg.env(None::<&str>)).mut_subcommands(without)
}

/// Returns the variables that are set and that the command of a command line reads, each with the argument it is for as usage shows it.
pub(super) fn read_by(root: &Command, line: &[OsString]) -> Vec<(String, String)> {
    let (command, path) = running(root, line);
    let arguments = command.get_arguments().filter(|arg| arg.get_env().is_some());
    arguments.filter_map(|arg| Some((name(&path, long(arg)?), arg.to_string()))).collect()
}

/// Returns the command that a command line names, with the words that name it; words that are no command are passed over.
fn running<'c>(root: &'c Command, line: &[OsString]) -> (&'c Command, String) {
    let (mut command, mut path) = (root, String::new());
    for word in line.iter().skip(1).filter_map(|word| word.to_str()) {
        if let Some(sub) = command.find_subcommand(word) {
            path = format!("{path} {}", sub.get_name()).trim_start().to_owned();
            command = sub;
        }
    }
    (command, path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_commands_share_has_one_variable() {
        assert_eq!(name("render", "max-chars"), "TOUSU_RENDER_MAX_CHARS");
        assert_eq!(name("batch template", "out"), "TOUSU_BATCH_TEMPLATE_OUT");
        assert_eq!(name("render", "system-fonts"), "TOUSU_SYSTEM_FONTS");
        assert_eq!(name("", "lang"), "TOUSU_LANG");
    }

    #[test]
    fn a_flag_is_yes_or_no() {
        assert_eq!((yes("1"), yes("True"), yes("0"), yes("FALSE")), (Ok(true), Ok(true), Ok(false), Ok(false)));
        assert!(yes("maybe").is_err());
    }
}
