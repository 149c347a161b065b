//! Help screens and usage errors in the user's language.

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{ArgAction, CommandFactory};

use super::Exit;
use super::args::Args;
use super::terminal::Terminal;
use crate::locale::Messages;

/// Returns the command line with every text from fluent.
pub(super) fn command(messages: &Messages) -> clap::Command {
    localise(Args::command(), "cli", "tousu", messages)
}

/// Puts in the help texts of a command and its subcommands: `PATH` is its own, `PATH-ARGUMENT` those of its arguments.
// fluent: cli-lang, cli-color, cli-*-cases, cli-render-*, cli-check-*, cli-init-*, cli-templates-*, cli-fonts-*
// fluent: cli-offices, cli-offices-*, cli-*-offices
// fluent: cli-batch, cli-batch-*
// fluent: cli-envelope, cli-envelope-*
// fluent: cli-pack, cli-pack-*
// fluent: cli-sent, cli-sent-*
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
            .arg(flag("version", 'V', ArgAction::Version).help(text("cli-version")).help_heading(options.clone()))
            .after_help(text("cli-after"));
    }
    let arguments = text("cli-arguments");
    command = command.mut_args(|arg| {
        let id = arg.get_id().to_string();
        if id == "help" || id == "version" {
            return arg;
        }
        let key = if id == "lang" || id == "color" { format!("cli-{id}") } else { format!("{path}-{id}") };
        let heading = if arg.is_positional() { arguments.clone() } else { options.clone() };
        let arg = arg.help(text(&key)).help_heading(heading);
        // The help texts name the values and what stands where none is given: clap would do it in English.
        if arg.get_action().takes_values() { arg.hide_possible_values(true).hide_default_value(true) } else { arg }
    });
    command.mut_subcommands(|sub| {
        let path = format!("{path}-{}", sub.get_name());
        let typed = format!("{typed} {}", sub.get_name());
        localise(sub, &path, &typed, m)
    })
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

/// Prints what is wrong with the command line, or the help or version asked for.
pub(super) fn explain(error: &clap::Error, terminal: &mut Terminal) -> Exit {
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
            terminal.error("cli-unknown-command", &[("value", name.as_str().into())]);
            if name.ends_with(".toml") {
                let suggestion = format!("tousu render {name}");
                terminal.report(&terminal.text("cli-did-you-mean", &[("suggestion", (&suggestion).into())]));
            }
        }
        ErrorKind::InvalidValue if given.is_empty() => terminal.error("cli-missing-value", &arg),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => terminal.error("cli-invalid-value", &arg),
        ErrorKind::MissingRequiredArgument => terminal.error("cli-missing-argument", &arg),
        ErrorKind::ArgumentConflict => {
            let prior = value(ContextKind::PriorArg);
            if prior.is_empty() || prior == argument {
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
    terminal.report(&terminal.text("cli-try-help", &[]));
    Exit::Usage
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
