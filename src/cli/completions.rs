//! `tousu completions`: the script that lets a shell complete commands, options and codes, with descriptions in the user's language.

use clap::builder::PossibleValuesParser;
use clap::{Arg, Command, ValueEnum, ValueHint};
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

/// What a value is, by the name that it has in usage. Anything else is words of the user's own, for which nothing is offered: without
/// that, zsh offers every command there is.
const TAKES: [(&str, ValueHint); 8] = [
    ("CASE", ValueHint::FilePath),
    ("FILE", ValueHint::FilePath),
    ("LIST", ValueHint::FilePath),
    ("STYLE", ValueHint::FilePath),
    ("SHEET", ValueHint::FilePath),
    ("DIR", ValueHint::DirPath),
    ("INTAKE", ValueHint::AnyPath),
    ("PATH", ValueHint::AnyPath),
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
    let script = String::from_utf8_lossy(&script).into_owned();
    let script = match shell {
        Shell::Bash => bash_files(script, &command, "tousu"),
        Shell::Fish => script + &fish_positionals(&command, &[]),
        _ => script,
    };
    terminal.write(script.as_bytes());
    Exit::Fine
}

/// Returns what a value of an argument is.
fn takes(arg: &Arg) -> ValueHint {
    let name = arg.get_value_names().and_then(|names| names.first());
    let known = TAKES.iter().find(|(known, _)| name.is_some_and(|name| name == known));
    known.map_or(ValueHint::Other, |(_, hint)| *hint)
}

/// Says whether an argument that stands alone is a file or a folder.
fn is_file(arg: &&Arg) -> bool {
    takes(arg) != ValueHint::Other && arg.get_possible_values().is_empty()
}

/// Returns clap's script for bash with files offered where a command takes them: it offers options there, although nobody typed a hyphen.
/// `label` is the name that the command has in the script.
fn bash_files(script: String, command: &Command, label: &str) -> String {
    let subs = command.get_subcommands();
    let script =
        subs.fold(script, |script, sub| bash_files(script, sub, &format!("{label}__subcmd__{}", sub.get_name())));
    if !command.get_positionals().any(|arg| is_file(&arg)) {
        return script;
    }
    let Some((before, from)) = script.split_once(&format!("\n        {label})\n            opts=")) else {
        return script;
    };
    let Some((part, after)) = from.split_once("\n            ;;\n") else { return script };
    let asked = part.find(" || ${COMP_CWORD} -eq ").and_then(|at| Some(at..at + part[at..].find(" ]]")?));
    let mut part = part.to_owned();
    if let Some(asked) = asked {
        part.replace_range(asked, "");
    }
    if let Some(last) = part.rfind(BASH_WORDS) {
        part.replace_range(last..last + BASH_WORDS.len(), BASH_FILES);
    }
    format!("{before}\n        {label})\n            opts={part}\n            ;;\n{after}")
}

/// What clap's script for bash offers where nothing else is known.
const BASH_WORDS: &str = r#"COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )"#;

/// What it is to offer where a command takes files: these, and the subcommands.
const BASH_FILES: &str = r#"COMPREPLY=( $(compgen -W "${opts}" -X "[-[]*" -- "${cur}") )
            local IFS=$'\n'
            COMPREPLY+=( $(compgen -f -- "${cur}") )
            compopt -o filenames 2>/dev/null"#;

/// Returns a command whose codes have no descriptions, those of clap being in English whatever the language is, and whose other values say
/// what they are.
fn bare(command: Command) -> Command {
    let command = command.mut_args(|arg| {
        let values = arg.get_possible_values();
        let names = values.iter().map(|value| value.get_name().to_owned());
        if !values.is_empty() {
            return arg.value_parser(PossibleValuesParser::new(names.collect::<Vec<_>>()));
        }
        let takes = takes(&arg);
        if arg.get_action().takes_values() { arg.value_hint(takes) } else { arg }
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
