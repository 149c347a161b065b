//! `tousu templates`: list, show and export the built-in templates; check a user's own, and compare them.

pub(super) mod args;
mod check;
mod diff;
mod export;
mod originals;

use super::Exit;
use super::terminal::Terminal;
use crate::letter::templates::{self, Template};
use args::{TemplatesAction, TemplatesArgs};

/// Runs the command.
pub(super) fn run(args: &TemplatesArgs, terminal: &mut Terminal) -> Exit {
    let all = templates::built_in();
    match &args.action {
        TemplatesAction::List => {
            for template in &all {
                terminal.print(&template.name);
            }
            Exit::Fine
        }
        TemplatesAction::Show { name } => show(&all, name, terminal),
        TemplatesAction::Export(args) => export::run(&all, args, terminal),
        TemplatesAction::Check(args) => check::run(args, terminal),
        TemplatesAction::Diff(args) => diff::run(&all, args, terminal),
    }
}

/// Returns the built-in template of this name, with or without its ending.
fn named<'t>(all: &'t [Template], name: &str) -> Option<&'t Template> {
    all.iter().find(|t| t.name == name || t.name.strip_suffix(".dj") == Some(name))
}

fn show(all: &[Template], name: &str, terminal: &Terminal) -> Exit {
    match named(all, name) {
        Some(template) => {
            terminal.print(template.text.trim_end());
            Exit::Fine
        }
        None => no_such(name, terminal),
    }
}

fn no_such(name: &str, terminal: &Terminal) -> Exit {
    terminal.error("cli-no-template", &[("name", name.into())]);
    Exit::Usage
}
