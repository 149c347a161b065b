//! Help screens and usage errors in the user's language.

use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{ArgAction, CommandFactory};

use super::args::Args;
use super::terminal::{Terminal, quoted};
use super::{Exit, environment};
use crate::locale::Messages;

/// Returns the command line with every text from fluent.
pub(super) fn command(messages: &Messages) -> clap::Command {
    localise(Args::command(), "cli", "tousu", messages)
}

/// Puts in the help texts of a command and its subcommands: `PATH` is its own, `PATH-ARGUMENT` those of its arguments.
// fluent: cli-lang, cli-color, cli-quiet, cli-verbose, cli-*-cases, cli-render-*, cli-check-*, cli-init-*, cli-templates-*, cli-fonts-*
// fluent: cli-offices, cli-offices-*, cli-*-offices
// fluent: cli-batch, cli-batch-*
// fluent: cli-envelope, cli-envelope-*
// fluent: cli-pack, cli-pack-*
// fluent: cli-sent, cli-sent-*
// fluent: cli-new, cli-new-*, cli-schema, cli-schema-*
// fluent: cli-info, cli-info-*, cli-completions, cli-completions-*, cli-man, cli-man-*
// fluent: cli-watch, cli-watch-*
// fluent: cli-render, cli-check, cli-init, cli-templates, cli-fonts, cli
fn localise(command: clap::Command, path: &str, typed: &str, m: &Messages) -> clap::Command {
    let text = |id: &str| m.get(id, &[]);
    let template =
        format!("{{before-help}}{{about-with-newline}}\n{}{{usage}}\n\n{{all-args}}{{after-help}}", text("cli-usage"));
    let usage = usage(&command, typed, m);
    let options = text("cli-options");
    let mut command = command
        .about(text(path))
        .help_template(template)
        .override_usage(usage)
        .subcommand_help_heading(text("cli-commands"))
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .arg(flag("help", 'h', ArgAction::Help).help(text("cli-help")).help_heading(options.clone()));
    if path == "cli" {
        command = command
            .arg(flag("version", 'V', ArgAction::Version).help(text("cli-version")).help_heading(options.clone()));
    }
    let arguments = text("cli-arguments");
    let named = typed.strip_prefix("tousu").unwrap_or(typed).trim_start().to_owned();
    command = command.mut_args(|arg| {
        let id = arg.get_id().to_string();
        if id == "help" || id == "version" {
            return arg;
        }
        let key = if arg.is_global_set() { format!("cli-{id}") } else { format!("{path}-{id}") };
        let heading = if arg.is_positional() { arguments.clone() } else { options.clone() };
        let arg = environment::bind(arg.help(text(&key)).help_heading(heading), &named);
        // The help texts name the values and what stands where none is given: clap would do it in English.
        if arg.get_action().takes_values() { arg.hide_possible_values(true).hide_default_value(true) } else { arg }
    });
    let after = after(&command, &named, m);
    command = command.after_help(after);
    command.mut_subcommands(|sub| {
        let path = format!("{path}-{}", sub.get_name());
        let typed = format!("{typed} {}", sub.get_name());
        localise(sub, &path, &typed, m)
    })
}

// fluent: example, example-*
/// Returns the examples of a command (`batch template`): what each is for, and below it, indented, what to type.
pub(super) fn examples(named: &str, m: &Messages) -> String {
    m.get(format!("example {named}").trim_end().replace(' ', "-").as_str(), &[])
}

/// Returns what stands at the end of the help: examples, and how the variables of the options are named.
fn after(command: &clap::Command, named: &str, m: &Messages) -> String {
    let examples = examples(named, m).lines().map(|line| format!("  {line}")).collect::<Vec<_>>().join("\n");
    // An option of the command alone shows more than one that several share.
    let shown = command.get_arguments().filter_map(environment::long).find(|long| !environment::is_shared(long));
    let shown = shown.unwrap_or("lang");
    let variable = environment::name(named, shown);
    let variables = m.get("shell-variables", &[("option", shown.into()), ("variable", (&variable).into())]);
    format!("{}\n{examples}\n\n{variables}", m.get("shell-examples", &[]))
}

/// Returns the usage line of the command that is typed so, with clap's own words in the user's language.
fn usage(command: &clap::Command, typed: &str, m: &Messages) -> String {
    // Rendering finishes a command; this one still gets its arguments.
    let english = command.clone().render_usage().to_string();
    let arguments = english.split_once(command.get_name()).map_or("", |(_, rest)| rest.trim());
    // A command that has subcommands and arguments has a second line.
    let again = format!("\n       {} ", command.get_name());
    let words = arguments
        .replace(&again, &format!("\n       {typed} "))
        .replace("[OPTIONS]", &m.get("cli-usage-options", &[]))
        .replace("COMMAND", &m.get("cli-usage-command", &[]));
    let options = m.get("cli-usage-options", &[]);
    let words = if words.contains(&options) { words } else { format!("{options} {words}") };
    format!("{typed} {}", words.trim())
}

fn flag(name: &'static str, short: char, action: ArgAction) -> clap::Arg {
    clap::Arg::new(name).long(name).short(short).action(action)
}

/// Says that two options do not go together.
pub(super) fn not_together(one: &str, other: &str, terminal: &Terminal) -> Exit {
    terminal.error("cli-not-together", &[("argument", one.into()), ("other", other.into())]);
    terminal.report(&terminal.text("cli-try-help", &[]));
    Exit::Usage
}

/// Prints what is wrong with the command line, or the help or version asked for.
pub(super) fn explain(error: &clap::Error, line: &[OsString], terminal: &mut Terminal) -> Exit {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        terminal.print(error.render().to_string().trim_end());
        return Exit::Fine;
    }
    let value = |kind| error.get(kind).map(words).unwrap_or_default();
    let argument = value(ContextKind::InvalidArg).replace("...", "");
    let given = value(ContextKind::InvalidValue);
    let arg = [("argument", argument.as_str().into()), ("value", given.as_str().into())];
    match error.kind() {
        ErrorKind::UnknownArgument => terminal.error("cli-unknown-argument", &arg),
        ErrorKind::InvalidSubcommand => {
            let name = value(ContextKind::InvalidSubcommand);
            if name == "help" {
                return show_help(line, terminal);
            }
            terminal.error("cli-unknown-command", &[("value", name.as_str().into())]);
            if name.ends_with(".toml") {
                let suggestion = format!("tousu render {}", quoted(&name));
                terminal.report(&terminal.text("cli-did-you-mean", &[("suggestion", (&suggestion).into())]));
            }
        }
        ErrorKind::InvalidValue if given.is_empty() => terminal.error("cli-missing-value", &arg),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => terminal.error("cli-invalid-value", &arg),
        ErrorKind::MissingRequiredArgument => terminal.error("cli-missing-argument", &arg),
        ErrorKind::ArgumentConflict => {
            let prior = value(ContextKind::PriorArg);
            if argument.is_empty() {
                // Behind what clap took for an argument, it takes nothing for a command.
                terminal.error("cli-nothing-behind", &[("argument", (&prior).into())]);
            } else if prior.is_empty() || prior == argument {
                terminal.error("cli-given-twice", &arg);
            } else {
                terminal.error("cli-not-together", &[("argument", (&argument).into()), ("other", (&prior).into())]);
            }
        }
        ErrorKind::InvalidUtf8 => terminal.error("cli-argument-not-utf8", &[]),
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            terminal.error("cli-missing-command", &[]);
        }
        _ => terminal.report(error.render().to_string().trim_end()),
    }
    let allowed = match error.get(ContextKind::ValidValue) {
        Some(values) => words(values),
        None => std::error::Error::source(error).map(ToString::to_string).unwrap_or_default(),
    };
    if !allowed.is_empty() {
        terminal.report(&terminal.text("cli-allowed", &[("list", allowed.as_str().into())]));
    }
    for kind in [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue] {
        let suggestion = value(kind);
        if !suggestion.is_empty() {
            terminal.report(&terminal.text("cli-did-you-mean", &[("suggestion", suggestion.as_str().into())]));
        }
    }
    blame_environment(error, line, terminal);
    terminal.report(&terminal.text("cli-try-help", &[]));
    Exit::Usage
}

/// Says how help is asked for: there is no command for it, and the nearest one means something else.
fn show_help(line: &[OsString], terminal: &Terminal) -> Exit {
    let named = line.iter().filter_map(|word| word.to_str()).skip_while(|word| *word != "help").skip(1);
    let words = ["tousu"].into_iter().chain(named.map_while(|word| (!word.starts_with('-')).then_some(word)));
    let suggestion = words.map(quoted).chain(["--help".to_owned()]).collect::<Vec<_>>().join(" ");
    terminal.error("cli-unknown-command", &[("value", "help".into())]);
    terminal.report(&terminal.text("cli-did-you-mean", &[("suggestion", (&suggestion).into())]));
    Exit::Usage
}

/// Names the variable that an error comes from, where the command line alone would not have it; all of them where it is not one.
fn blame_environment(error: &clap::Error, line: &[OsString], terminal: &Terminal) {
    let key = |error: &clap::Error| {
        let kinds = [ContextKind::InvalidArg, ContextKind::InvalidValue];
        (error.kind(), kinds.map(|kind| error.get(kind).map(words)))
    };
    let alone = environment::without(command(terminal.messages())).try_get_matches_from(line);
    if alone.is_err_and(|alone| key(&alone) == key(error)) {
        return;
    }
    let mut root = command(terminal.messages());
    // Only then arguments can be shown as usage shows them, and commands have those of the whole program.
    root.build();
    let read = environment::read_by(&root, line);
    let named = error.get(ContextKind::InvalidArg).map(words).unwrap_or_default();
    let guilty: Vec<&str> = read.iter().filter(|(_, arg)| *arg == named).map(|(name, _)| name.as_str()).collect();
    let list = if guilty.is_empty() { read.iter().map(|(name, _)| name.as_str()).collect() } else { guilty };
    if !list.is_empty() {
        let said = terminal.text("cli-from-variable", &[("variable", (&list.join(", ")).into())]);
        terminal.report(&format!("  {said}"));
    }
}

fn words(value: &ContextValue) -> String {
    match value {
        ContextValue::String(s) => s.clone(),
        // The one-letter short forms of commands are no suggestion.
        ContextValue::Strings(list) => list.iter().filter(|s| s.len() > 1).cloned().collect::<Vec<_>>().join(", "),
        ContextValue::Number(n) => n.to_string(),
        ContextValue::StyledStr(s) => s.to_string(),
        _ => String::new(),
    }
}
