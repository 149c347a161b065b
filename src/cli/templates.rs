//! `tousu templates`: list, show and export the built-in templates; check a user's own.

use std::path::Path;

use super::Exit;
use super::args::{TemplatesAction, TemplatesArgs};
use super::output::Folder;
use super::terminal::Terminal;
use super::{clock, templates_check};
use crate::letter::templates::{self, Template};

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
        TemplatesAction::Export { dir, force } => export(&all, dir, *force, terminal),
        TemplatesAction::Check { dir, date } => templates_check::run(dir, date.unwrap_or_else(clock::today), terminal),
    }
}

fn show(all: &[Template], name: &str, terminal: &Terminal) -> Exit {
    match all.iter().find(|t| t.name == name || t.name.strip_suffix(".dj") == Some(name)) {
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
    terminal.report(
        &terminal.text("cli-exported", &[("count", all.len().into()), ("dir", (&dir.display().to_string()).into())]),
    );
    Exit::Fine
}
