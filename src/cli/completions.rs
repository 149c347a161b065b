//! `tousu completions`: the script that lets a shell complete commands, options and codes, with descriptions in the user's language.

use clap::builder::PossibleValuesParser;
use clap::{Command, ValueEnum};
use clap_complete::Shell;

use super::args::CompletionsArgs;
use super::terminal::Terminal;
use super::{Exit, help};
use crate::case::choice::Choice;
use crate::case::model::LetterKind;
use crate::law::Statutes;
use crate::letter::templates;
use crate::recipient::profile;

/// An argument whose codes the parser does not know, because the command explains itself what is not one of them: its command, its
/// name, the codes.
type Codes = (&'static [&'static str], &'static str, fn() -> Vec<String>);

const OPEN: [Codes; 3] = [
    (&["check"], "explain", rules),
    (&["law"], "id", || Statutes::builtin().instruments.iter().map(|i| i.id.clone()).collect()),
    (&["templates", "show"], "name", || templates::built_in().iter().map(|t| t.stem().to_owned()).collect()),
];

/// Runs the command: prints the script for the shell that is named, or else for the user's.
pub(super) fn run(args: &CompletionsArgs, terminal: &Terminal) -> Exit {
    let Some(shell) = args.shell.or_else(Shell::from_env) else {
        let names: Vec<&str> = Shell::value_variants().iter().map(shell_name).collect();
        terminal.error("shell-which-shell", &[("list", (&names.join(", ")).into())]);
        return Exit::Usage;
    };
    let command = help::command(terminal.messages());
    let command = OPEN.into_iter().fold(command, |command, (path, name, codes)| fill(command, path, name, &codes()));
    let mut command = bare(command);
    let mut script = vec![];
    clap_complete::generate(shell, &mut command, "tousu", &mut script);
    terminal.write(&script);
    if shell == Shell::Fish {
        terminal.write(fish_positionals(&command, &[]).as_bytes());
    }
    Exit::Fine
}

/// Returns a command whose codes have no descriptions: those of clap are in English, whatever the language is.
fn bare(command: Command) -> Command {
    let command = command.mut_args(|arg| {
        let values = arg.get_possible_values();
        let names = values.iter().map(|value| value.get_name().to_owned());
        if values.is_empty() { arg } else { arg.value_parser(PossibleValuesParser::new(names.collect::<Vec<_>>())) }
    });
    command.mut_subcommands(bare)
}

/// Returns the lines that complete codes that are no option's value: clap's script for fish leaves them out.
fn fish_positionals(command: &Command, path: &[&str]) -> String {
    let condition = match path {
        [] => "__fish_tousu_needs_command".to_owned(),
        [first, rest @ ..] => {
            let rest = rest.iter().map(|sub| format!("; and __fish_seen_subcommand_from {sub}"));
            format!("__fish_tousu_using_subcommand {first}{}", rest.collect::<String>())
        }
    };
    let positionals = command.get_positionals().map(clap::Arg::get_possible_values).filter(|values| !values.is_empty());
    let mut lines: String = positionals
        .map(|values| {
            let codes = values.iter().map(|value| value.get_name()).collect::<Vec<_>>().join(" ");
            format!("complete -c tousu -n \"{condition}\" -f -a \"{codes}\"\n")
        })
        .collect();
    for sub in command.get_subcommands() {
        lines += &fish_positionals(sub, &[path, &[sub.get_name()]].concat());
    }
    lines
}

/// Gives the argument of a command its codes.
fn fill(command: Command, path: &[&'static str], name: &'static str, codes: &[String]) -> Command {
    match path {
        [sub, rest @ ..] => command.mut_subcommand(sub, |sub| fill(sub, rest, name, codes)),
        [] => command.mut_arg(name, |arg| arg.value_parser(PossibleValuesParser::new(codes))),
    }
}

/// Returns the codes of all rules, each once.
fn rules() -> Vec<String> {
    let all = LetterKind::CODES.iter().flat_map(|(_, kind)| profile(*kind).rules);
    let mut codes: Vec<String> = all.map(|rule| rule.code.to_owned()).collect();
    codes.sort_unstable();
    codes.dedup();
    codes
}

fn shell_name(shell: &Shell) -> &'static str {
    match shell {
        Shell::Bash => "bash",
        Shell::Elvish => "elvish",
        Shell::Fish => "fish",
        Shell::PowerShell => "powershell",
        _ => "zsh",
    }
}
