//! `tousu templates`: list, show and export the built-in templates; check a user's own, and compare them.

pub(super) mod args;
mod check;
mod diff;
mod export;
mod originals;

use serde_json::json;

use super::Exit;
use super::args::Listing;
use super::terminal::Terminal;
use crate::letter::templates::{self, Template};
use args::{TemplatesAction, TemplatesArgs};

/// Runs the command.
pub(super) fn run(args: &TemplatesArgs, terminal: &mut Terminal) -> Exit {
    let all = templates::built_in();
    match &args.action {
        TemplatesAction::List { format } => list(&all, *format, terminal),
        TemplatesAction::Show { name } => show(&all, name, terminal),
        TemplatesAction::Export(args) => export::run(&all, args, terminal),
        TemplatesAction::Check(args) => check::run(args, terminal),
        TemplatesAction::Diff(args) => diff::run(&all, args, terminal),
    }
}

fn list(all: &[Template], format: Listing, terminal: &Terminal) -> Exit {
    match format {
        Listing::Table => all.iter().for_each(|template| terminal.print(&template.name)),
        Listing::Json => {
            let script = |t: &Template| t.name.split('/').next().map(str::to_owned);
            let entry = |t: &Template| json!({ "name": t.name, "script": script(t), "bytes": t.text.len() });
            let list: Vec<_> = all.iter().map(entry).collect();
            terminal.print(&format!("{:#}", json!({ "version": 1, "templates": list })));
        }
    }
    Exit::Fine
}

/// Returns the built-in template of this name, with or without its ending.
fn named<'t>(all: &'t [Template], name: &str) -> Option<&'t Template> {
    all.iter().find(|t| t.name == name || t.stem() == name)
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
