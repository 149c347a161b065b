//! `tousu info --format json`: its form is documented in docs/json.md.

use serde_json::{Value, json};

use super::Info;
use crate::cli::clock;
use crate::cli::origin::Origin;
use crate::law::calendar::Status;
use crate::locale::dictionary;
use crate::typeset::fonts;

/// Returns the document.
pub(super) fn text(info: &Info<'_>) -> String {
    let Info { terminal, data, .. } = info;
    let (today, clock) = clock::read();
    let (colour, by) = terminal.colour();
    let settings = info.basis.iter().map(|basis| {
        let mut entry = with(json!(basis.value), &basis.origin);
        entry["what"] = json!(basis.what);
        entry
    });
    let fonts = fonts::bundled().iter().map(|f| json!({ "file": f.file, "name": f.name, "licence": f.licence }));
    let tables = data.conversion.iter().map(|size| {
        let (from, to) = (size.from.code(), size.to.code());
        json!({ "from": from, "to": to, "words": size.words, "overrides": size.overrides })
    });
    let variables = info.variables.iter().map(|(variable, value)| {
        json!({ "name": variable.name, "command": variable.command, "option": format!("--{}", variable.long), "value": value })
    });
    let unknown = info.unknown.iter().map(|(name, near)| json!({ "name": name, "suggestion": near }));
    let checked = data.checked.map(|(first, last)| (first.to_string(), last.to_string())).unzip();
    let document = json!({
        "version": 1,
        "program": env!("CARGO_PKG_VERSION"),
        "language": with(json!(terminal.language().code()), terminal.language_origin()),
        "today": with(json!(today.to_string()), &clock),
        "colour": with(json!(colour), by),
        "settings": settings.collect::<Vec<_>>(),
        "law": {
            "compiled": data.law.compiled,
            "newest_source": data.law.newest_source,
            "instruments": data.law.instruments.len(),
            "articles": data.articles,
        },
        "workdays": {
            "compiled": data.workdays.compiled,
            "source": data.workdays.source,
            "published": data.years(Status::Published),
            "provisional": data.years(Status::Provisional),
        },
        "offices": { "records": data.offices, "checked_first": checked.0, "checked_last": checked.1 },
        "fonts": fonts.collect::<Vec<_>>(),
        "conversion": { "source": dictionary::SOURCE, "tables": tables.collect::<Vec<_>>() },
        "variables": variables.collect::<Vec<_>>(),
        "unknown_variables": unknown.collect::<Vec<_>>(),
    });
    format!("{document:#}")
}

/// Returns a value with who says so.
fn with(value: Value, origin: &Origin) -> Value {
    let (code, name) = origin.code();
    json!({ "value": value, "origin": code, "name": name })
}
