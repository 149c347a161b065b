//! `tousu templates diff`: what the user changed in exported templates, and what the program changed since.

use std::io::IsTerminal;

use similar::TextDiff;

use super::super::terminal::Terminal;
use super::super::{Exit, load};
use super::args::DiffArgs;
use super::originals;
use crate::letter::templates::Template;

/// How a template of the user's stands to the built-in one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    /// It is the built-in one.
    Same,
    /// The user changed it; the built-in one is what it was.
    Changed,
    /// It is what was exported; the built-in one is another now.
    Outdated,
    /// The user changed it, and the built-in one is another now.
    Both,
    /// It is another than the built-in one, and what was exported is not known.
    Differs,
    /// What was exported is no longer built in.
    Gone,
    /// It never was built in.
    Own,
    /// It was exported and is no longer in the folder.
    Removed,
}

impl Standing {
    /// Returns the stable name; the fluent message is `templates-diff-NAME`.
    const fn code(self) -> &'static str {
        match self {
            Standing::Same => "same",
            Standing::Changed => "changed",
            Standing::Outdated => "outdated",
            Standing::Both => "both",
            Standing::Differs => "differs",
            Standing::Gone => "gone",
            Standing::Own => "own",
            Standing::Removed => "removed",
        }
    }
}

/// Runs the command.
pub(super) fn run(all: &[Template], args: &DiffArgs, terminal: &Terminal) -> Exit {
    let read =
        load::templates(Some(&args.dir), terminal).and_then(|own| Ok((own, originals::read(&args.dir, terminal)?)));
    let (own, originals) = match read {
        Ok(read) => read,
        Err(trouble) => return trouble.print(terminal),
    };
    if own.is_empty() && originals.is_empty() {
        terminal.error("cli-no-templates", &[("dir", (&args.dir.display().to_string()).into())]);
        return Exit::Findings;
    }
    let mut names: Vec<&String> = own.iter().chain(&originals).map(|t| &t.name).collect();
    names.sort();
    names.dedup();
    let mut differs = false;
    for name in names {
        let text = |list: &[Template]| list.iter().find(|t| t.name == *name).map(|t| t.text.replace("\r\n", "\n"));
        let three = Three { own: text(&own), then: text(&originals), now: text(all) };
        let standing = three.standing();
        differs |= standing != Standing::Same;
        three.print(name, standing, args, terminal);
    }
    if differs && args.exit_code { Exit::Findings } else { Exit::Fine }
}

/// A template as the user has it, as it was exported, and as it is built in.
struct Three {
    own: Option<String>,
    then: Option<String>,
    now: Option<String>,
}

impl Three {
    fn standing(&self) -> Standing {
        let Three { own, then, now } = self;
        match (own, then, now) {
            (None, ..) => Standing::Removed,
            (Some(_), None, None) => Standing::Own,
            (Some(_), Some(_), None) => Standing::Gone,
            _ if own == now => Standing::Same,
            (Some(_), None, Some(_)) => Standing::Differs,
            _ if then == now => Standing::Changed,
            _ if own == then => Standing::Outdated,
            _ => Standing::Both,
        }
    }

    // fluent: templates-diff-*, templates-diff-*.hint, templates-side-*
    fn print(&self, name: &str, standing: Standing, args: &DiffArgs, terminal: &Terminal) {
        let id = format!("templates-diff-{}", standing.code());
        let dir = args.dir.display().to_string();
        let values = [("name", name.into()), ("dir", (&dir).into())];
        terminal.print(&terminal.text(&id, &values));
        let hint = format!("{id}.hint");
        if terminal.messages().has(&hint) {
            terminal.print(&format!("  {}", terminal.text(&hint, &values)));
        }
        let version = [("version", env!("CARGO_PKG_VERSION").into())];
        let [then, now, yours] = ["templates-side-then", "templates-side-now", "templates-side-yours"]
            .map(|id| terminal.messages().get(id, &version));
        let changed = (&self.then, &then, &self.own, &yours);
        let sides = match standing {
            Standing::Changed | Standing::Differs => vec![(&self.now, &now, &self.own, &yours)],
            Standing::Outdated => vec![(&self.then, &then, &self.now, &now)],
            Standing::Both => vec![(&self.then, &then, &self.now, &now), changed],
            Standing::Gone => vec![changed],
            Standing::Same | Standing::Own | Standing::Removed => vec![],
        };
        for (old, from, new, to) in sides {
            let (Some(old), Some(new)) = (old, new) else { continue };
            let head = (format!("{name} ({from})"), format!("{name} ({to})"));
            terminal.write(unified(old, new, (&head.0, &head.1), colour(terminal)).as_bytes());
        }
    }
}

/// Says whether standard output is to be coloured: diagnostics are, and it is a terminal too, or colour was asked for.
fn colour(terminal: &Terminal) -> bool {
    terminal.colour().0 && (std::io::stdout().is_terminal() || !std::io::stderr().is_terminal())
}

/// Returns the unified difference of two texts, nothing where there is none.
fn unified(old: &str, new: &str, head: (&str, &str), colour: bool) -> String {
    let diff = TextDiff::from_lines(old, new);
    let plain = diff.unified_diff().context_radius(2).header(head.0, head.1).to_string();
    if !colour {
        return plain;
    }
    let painted = |line: &str| match line.chars().next() {
        Some('+') => format!("\x1b[32m{line}\x1b[0m\n"),
        Some('-') => format!("\x1b[31m{line}\x1b[0m\n"),
        Some('@') => format!("\x1b[36m{line}\x1b[0m\n"),
        _ => format!("{line}\n"),
    };
    plain.lines().map(painted).collect()
}
