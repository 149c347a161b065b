//! `tousu templates check --format json`: `version` grows when a field changes its meaning.

use serde_json::{Value, json};

use super::super::super::diagnostics;
use super::super::super::json::object;
use super::super::super::terminal::Terminal;
use super::found::Found;
use super::source_of;
use super::tries::Count;
use crate::case::Finding;
use crate::letter::templates::Template;

const VERSION: u32 = 1;

/// Returns the report on a user's templates.
pub(super) fn json(own: &[Template], found: &Found, count: Count, terminal: &Terminal) -> String {
    let findings = own.iter().enumerate().flat_map(|(n, template)| {
        let finding = move |f: Finding| finding(&f, template, terminal);
        found.of(n).into_iter().map(finding)
    });
    let report = object([
        ("version", VERSION.into()),
        ("templates", own.len().into()),
        ("examples", count.plain.into()),
        ("edge_cases", count.edged.into()),
        ("findings", findings.collect::<Vec<Value>>().into()),
    ]);
    serde_json::to_string_pretty(&report).unwrap_or_default()
}

fn finding(f: &Finding, template: &Template, terminal: &Terminal) -> Value {
    let source = source_of(template);
    let words = diagnostics::worded(f, terminal);
    let (line, column) = f.span.as_ref().map(|span| source.line_column(span.start)).unzip();
    let edge = f.args.iter().find(|(name, _)| *name == "edge").map(|(_, edge)| edge.clone());
    json!({
        "file": source.name,
        "line": line,
        "column": column,
        "code": f.code,
        "severity": f.severity.code(),
        "message": words.title,
        "hint": words.hint,
        "basis": f.basis,
        "citation": words.citation,
        "case": edge,
    })
}
