//! `tousu templates check`: what is wrong with a user's own templates, before a letter is written with them.

mod found;
mod papers;
mod report;
mod source;
mod tries;

use super::super::args::CheckFormat;
use super::super::terminal::Terminal;
use super::super::{Exit, clock, diagnostics, load};
use super::args::HouseCheckArgs;
use crate::case::Source;
use crate::case::choice::Choice;
use crate::letter::house::edges::Edge;
use crate::letter::templates::Template;
use crate::letter::{Composer, LetterError};
use crate::locale::Script;
use found::{Found, error};
use tries::{Count, Tries};

/// Runs the command.
pub(super) fn run(args: &HouseCheckArgs, terminal: &Terminal) -> Exit {
    let own = match load::templates(Some(&args.dir), terminal) {
        Ok(own) => own,
        Err(trouble) => return trouble.print(terminal),
    };
    if own.is_empty() {
        terminal.error("cli-no-templates", &[("dir", (&args.dir.display().to_string()).into())]);
        return Exit::Findings;
    }
    let mut found = Found::default();
    source::each(&own, args.date.unwrap_or_else(clock::today), &mut found);
    let counts = Script::ALL.map(|script| tried(script, &own, &mut found));
    let count = Count { plain: counts.iter().map(|c| c.plain).sum(), edged: counts.iter().map(|c| c.edged).sum() };
    match args.format {
        CheckFormat::Json => terminal.print(&report::json(&own, &found, count, terminal)),
        CheckFormat::Human => print(&own, &found, count, terminal),
    }
    if found.counts().0 > 0 { Exit::Findings } else { Exit::Fine }
}

fn print(own: &[Template], found: &Found, count: Count, terminal: &Terminal) {
    for (n, template) in own.iter().enumerate() {
        diagnostics::findings(&found.of(n), &source_of(template), terminal);
    }
    let (errors, warnings) = found.counts();
    let tried = [("edges", Edge::CODES.len().into()), ("plain", count.plain.into()), ("edged", count.edged.into())];
    terminal.print(&terminal.text("templates-tried", &tried));
    let counts = [("count", own.len().into()), ("errors", errors.into()), ("warnings", warnings.into())];
    terminal.print(&terminal.text("cli-templates-checked", &counts));
}

fn source_of(template: &Template) -> Source {
    Source { name: template.path.clone().unwrap_or_else(|| template.name.clone()), text: template.text.clone() }
}

/// Tries the user's templates of a script: names first, then the letters.
fn tried(script: Script, own: &[Template], found: &mut Found) -> Count {
    let prefix = format!("{}/", script.code());
    let mut sound: Vec<Template> = own.iter().filter(|t| t.name.starts_with(&prefix)).cloned().collect();
    // A template that cannot be read is put aside, so that the others are looked at too.
    let (composer, prober) = loop {
        if sound.is_empty() {
            return Count::default();
        }
        let made = || Ok((Composer::new(&[script], &sound)?, Composer::new(&[script], &sound)?.finding_gaps()));
        let failed = match made() {
            Ok(made) => break made,
            Err(failed) => failed,
        };
        let LetterError::Template(e) = failed else { return Count::default() };
        let Some(i) = own.iter().position(|t| t.path.as_ref() == Some(&e.source.name)) else {
            // Tera cannot say where, for example that a template includes one that is not there.
            let first = own.iter().position(|t| t.name.starts_with(&prefix)).unwrap_or(0);
            found.add(first, error("template-syntax", None, vec![("message", e.message)]));
            return Count::default();
        };
        sound.retain(|t| t.name != own[i].name);
        found.add(i, error("template-syntax", e.span, vec![("message", e.message)]));
    };
    source::names(script, own, &source::seen(&composer, script), found);
    Tries { own, script, composer: &composer, prober: &prober }.run(found)
}
