//! One article, paragraph or item: its words, its citation, where they were read.

use super::View;
use super::json::Json;
use crate::cli::{Exit, citation};
use crate::law::citation::provision_words;
use crate::law::resolve::resolve;
use crate::law::{Instrument, Provision, Reference, mentions, quotation};
use crate::locale::Arg;

/// Prints what `text` names, written as 55(1) or as 第五十五条第一款.
pub(super) fn show(view: &View<'_>, instrument: &Instrument, text: &str) -> Exit {
    let Some(provision) = Provision::parse(text).ok().or_else(|| mentions::provision(text)) else {
        view.terminal.error("cli-law-bad-article", &[("article", text.into())]);
        return Exit::Findings;
    };
    let reference = Reference { instrument: instrument.id.clone(), provision, span: 0..0 };
    let found = match resolve(view.statutes, &reference, view.date) {
        Ok(found) => found,
        Err(error) => {
            let (code, args) = citation::not_citable(&error.kind, view.statutes);
            let args: Vec<(&str, Arg<'_>)> = args.iter().map(|(n, v)| (*n, v.into())).collect();
            // fluent: finding-citation-*, finding-citation-*.hint, finding-citation-*.did-you-mean
            view.terminal.error(&format!("finding-{code}"), &args);
            let hint = format!("finding-{code}.hint");
            if view.terminal.messages().has(&hint) {
                view.terminal.report(&format!("  {}", view.text(&hint, &args)));
            }
            return Exit::Findings;
        }
    };
    let lines: Vec<String> = found.lines.iter().map(|line| quotation::text(line, view.script)).collect();
    let cited = format!("《{}》{}", instrument.title(view.script), provision_words(&provision, view.script));
    let notation = format!("{} {provision}", instrument.id);
    if view.json {
        view.print(&view.json(vec![
            ("reference", notation.into()),
            ("citation", cited.into()),
            ("text", lines.join("\n").into()),
            ("end_known", Json::Truth(found.end_known)),
            ("in_force_since", instrument.text_since.or(instrument.effective).map(|d| d.to_string()).into()),
            ("source", instrument.source.as_deref().into()),
        ]));
        return Exit::Fine;
    }
    view.print(&cited);
    view.print("");
    for line in lines {
        view.print(&format!("    {line}"));
    }
    view.print("");
    if !found.end_known {
        view.print(&view.text("law-end-unknown", &[]));
    }
    view.print_converted();
    let since = instrument.text_since.or(instrument.effective).map_or("—".to_string(), |d| d.to_string());
    view.print(&view.text("law-since", &[("since", (&since).into()), ("status", (&view.status(instrument).1).into())]));
    let source = instrument.source.clone().unwrap_or_default();
    view.print(&view.text("law-source", &[("source", (&source).into())]));
    let quote = if found.end_known { format!("  [{notation}]{{.quote}}") } else { String::new() };
    let usage = format!("[{notation}]{{.law}}{quote}");
    view.print(&view.text("law-usage", &[("usage", (&usage).into())]));
    Exit::Fine
}
