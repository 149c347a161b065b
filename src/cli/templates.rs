//! `tousu templates`: list, show and export the built-in templates; check a user's own.

use std::path::Path;

use serde_json::json;

use super::Exit;
use super::args::{Listing, TemplatesAction, TemplatesArgs};
use super::output::Folder;
use super::terminal::Terminal;
use super::{clock, templates_check};
use crate::letter::templates::{self, Template};

/// Runs the command.
pub(super) fn run(args: &TemplatesArgs, terminal: &mut Terminal) -> Exit {
    let all = templates::built_in();
    match &args.action {
        TemplatesAction::List { format } => list(&all, *format, terminal),
        TemplatesAction::Show { name } => show(&all, name, terminal),
        TemplatesAction::Export { dir, force } => export(&all, dir, *force, terminal),
        TemplatesAction::Check { dir, date } => templates_check::run(dir, date.unwrap_or_else(clock::today), terminal),
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

fn show(all: &[Template], name: &str, terminal: &Terminal) -> Exit {
    match all.iter().find(|t| t.name == name || t.stem() == name) {
        Some(template) => {
            terminal.print(template.text.trim_end());
            Exit::Fine
        }
        None => {
            terminal.error("cli-no-template", &[("name", name.into())]);
            Exit::Usage
        }
    }
}

fn export(all: &[Template], dir: &Path, force: bool, terminal: &Terminal) -> Exit {
    for template in all {
        let path = dir.join(&template.name);
        let parent = path.parent().unwrap_or(dir);
        let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        let written = Folder::open(parent, force).and_then(|mut folder| {
            folder.write(&name, template.text.as_bytes())?;
            folder.close()
        });
        if let Err(error) = written {
            super::render::output_error(&error, terminal);
            return Exit::InputOutput;
        }
    }
    terminal.status(
        &terminal.text("cli-exported", &[("count", all.len().into()), ("dir", (&dir.display().to_string()).into())]),
    );
    Exit::Fine
}
