//! Words in all articles.

use super::View;
use super::json::Json;
use crate::cli::Exit;
use crate::law::citation::provision_words;
use crate::law::search::{Hit, search};
use crate::law::{Instrument, quotation};

/// Prints every line that holds the words, of one instrument or of all that are in force.
pub(super) fn show(view: &View<'_>, words: &str, only: Option<&Instrument>) -> Exit {
    let mut hits = search(view.statutes, words, view.date);
    hits.retain(|hit| only.is_none_or(|i| i.id == hit.instrument.id));
    if view.json {
        view.print(&view.json(vec![("hits", hits.iter().map(|hit| entry(view, hit)).collect())]));
    } else {
        for hit in &hits {
            view.print(&format!("[{} {}]{{.law}}  {}", hit.instrument.id, hit.provision, cited(view, hit)));
            view.print(&format!("    {}", hit.marked(view.script)));
        }
    }
    if hits.is_empty() {
        view.terminal.error("cli-law-nothing-found", &[("words", words.into())]);
        return Exit::Findings;
    }
    if !view.json {
        view.print("");
        view.print(&view.text("law-hits", &[("count", hits.len().into())]));
        view.print_converted();
    }
    Exit::Fine
}

fn cited(view: &View<'_>, hit: &Hit<'_>) -> String {
    format!("《{}》{}", hit.instrument.short_title(view.script), provision_words(&hit.provision, view.script))
}

fn entry(view: &View<'_>, hit: &Hit<'_>) -> Json {
    Json::Object(vec![
        ("reference", format!("{} {}", hit.instrument.id, hit.provision).into()),
        ("citation", cited(view, hit).into()),
        ("text", quotation::text(hit.line, view.script).into()),
        ("marked", hit.marked(view.script).into()),
    ])
}
