//! The tera environment: escaping for Djot, filters, and errors with their place in the template.

use std::io::Write;
use std::sync::Arc;

use tera::{Kwargs, State, Tera, Value};

use super::templates::Template;
use super::words;
use crate::case::Source;
use crate::case::source::Span;
use crate::locale::messages::{Arg, Messages};

/// What is wrong with a template, and where.
#[derive(Debug, Clone, PartialEq)]
pub struct TemplateError {
    /// The template; its text is needed to show the line.
    pub source: Source,
    /// Byte range in the template, where tera knows it.
    pub span: Option<Span>,
    /// Tera's own words.
    pub message: String,
}

/// Builds the environment of one script from its templates. `labels` answers the filter `label`.
pub fn build(templates: &[Template], labels: Arc<Messages>) -> Result<Tera, Box<TemplateError>> {
    let mut tera = Tera::default();
    tera.autoescape_on([".dj"]);
    tera.set_escape_fn(escape);
    tera.register_filter("label", move |key: &str, args: Kwargs, _: &State| label(&labels, key, &args));
    tera.register_filter("sentence", |text: &str, args: Kwargs, _: &State| -> tera::TeraResult<String> {
        Ok(words::sentence(text, args.get::<&str>("see")?.unwrap_or_default()))
    });
    tera.register_filter("clause", |text: &str, _: Kwargs, _: &State| words::clause(text).to_string());
    let pairs: Vec<(&str, &str)> = templates.iter().map(|t| (t.name.as_str(), t.text.as_str())).collect();
    tera.add_raw_templates(pairs).map_err(|e| Box::new(locate(&e, templates)))?;
    Ok(tera)
}

/// Filter `label`: a fixed word of letters from fluent; named arguments are its variables.
fn label(labels: &Messages, key: &str, args: &Kwargs) -> tera::TeraResult<String> {
    if !labels.has(key) {
        return Err(tera::Error::message(format!("unknown label `{key}`")));
    }
    let values: Vec<(&str, String)> = ["n", "amount", "name", "list", "of"]
        .into_iter()
        .filter_map(|name| args.get::<Value>(name).ok().flatten().map(|v| (name, v.to_string())))
        .collect();
    let args: Vec<(&str, Arg<'_>)> = values.iter().map(|(n, v)| (*n, Arg::from(v))).collect();
    Ok(labels.get(key, &args))
}

/// Escapes text for Djot: a backslash before each ASCII punctuation mark, so that nothing a case file holds can become markup.
fn escape(text: &str, out: &mut dyn Write) -> std::io::Result<()> {
    let mut rest = text;
    while let Some(at) = rest.find(|c: char| c.is_ascii_punctuation() || c == '\n' || c == '\r') {
        out.write_all(&rest.as_bytes()[..at])?;
        match rest.as_bytes()[at] {
            b'\n' | b'\r' => out.write_all(b" ")?,
            mark => out.write_all(&[b'\\', mark])?,
        }
        rest = &rest[at + 1..];
    }
    out.write_all(rest.as_bytes())
}

/// Turns a tera error into one with the template's text, so that its line can be shown.
pub fn locate(error: &tera::Error, templates: &[Template]) -> TemplateError {
    use tera::ErrorKind::{CircularInclude, MissingParent, RenderingError, SyntaxError};
    match error.kind() {
        SyntaxError(report) | RenderingError(report) => {
            let source = source(report.filename(), templates);
            let range = report.span().range.clone();
            let span = (range.end <= source.text.len()).then_some(range);
            TemplateError { source, span, message: report.message().to_string() }
        }
        CircularInclude { tpl: name, .. } | MissingParent { current: name, .. } => {
            TemplateError { source: source(name, templates), span: None, message: error.to_string() }
        }
        _ => reported(&error.to_string(), templates),
    }
}

fn source(name: &str, templates: &[Template]) -> Source {
    let template = templates.iter().find(|t| t.name == name);
    Source {
        name: template.and_then(|t| t.path.clone()).unwrap_or_else(|| name.to_string()),
        text: template.map(|t| t.text.clone()).unwrap_or_default(),
    }
}

/// Reads the place out of a report that tera only gives as text: `error: …` and ` --> name:line:column` on the next line.
fn reported(text: &str, templates: &[Template]) -> TemplateError {
    let message = text.lines().next().unwrap_or_default().trim_start_matches("error: ").to_string();
    let place = text.lines().find_map(|line| line.trim_start().strip_prefix("--> "));
    let mut parts = place.unwrap_or_default().rsplitn(3, ':');
    let numbers = [parts.next(), parts.next()].map(|n| n.and_then(|n| n.parse::<usize>().ok()));
    let name = parts.next().unwrap_or("templates");
    let source = source(name, templates);
    let [Some(column), Some(line)] = numbers else { return TemplateError { source, span: None, message } };
    let start: usize = source.text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let at = source.text[start..].char_indices().nth(column.saturating_sub(1)).map_or(start, |(i, _)| start + i);
    TemplateError { source, span: Some(at..at), message }
}
