//! One instrument: what the data knows of it.

use super::View;
use super::json::Json;
use crate::cli::Exit;
use crate::law::instrument::{Instrument, Paragraphs, Renumbered};
use crate::law::mentions::Problem;
use crate::law::quotation;
use crate::locale::Arg;

/// Returns its number in the script asked for.
pub(super) fn number(view: &View<'_>, i: &Instrument) -> Option<String> {
    i.document_number.as_ref().map(|n| quotation::text(n, view.script))
}

/// Returns its version in brackets; nothing where the data names none.
pub(super) fn version(view: &View<'_>, i: &Instrument) -> String {
    i.version.as_ref().map_or(String::new(), |v| format!("（{}）", quotation::text(v, view.script)))
}

/// Prints the record.
pub(super) fn show(view: &View<'_>, i: &Instrument) -> Exit {
    let fields = fields(view, i);
    if view.json {
        let json = fields.into_iter().map(|(key, value)| (key, value.map_or(Json::Null, Value::into)));
        view.print(&view.json(vec![("instrument", Json::Object(json.collect()))]));
        return Exit::Fine;
    }
    for (key, value) in fields {
        // fluent: law-field-*
        let label = view.text(&format!("law-field-{}", key.replace('_', "-")), &[]);
        let text = match value {
            None => continue,
            // A code is for machines.
            Some(_) if key == "status" => view.status(i).1,
            Some(_) if key == "paragraphs" => view.text(&format!("law-paragraphs-{}", paragraphs(i)), &[]),
            Some(Value::One(text)) => text,
            Some(Value::Many(list)) => list.join("\n  "),
        };
        view.print(&view.text("law-field", &[("label", (&label).into()), ("value", (&text).into())]));
    }
    view.print_converted();
    Exit::Fine
}

/// A field of a record.
enum Value {
    One(String),
    Many(Vec<String>),
}

impl From<Value> for Json {
    fn from(value: Value) -> Self {
        match value {
            Value::One(text) => text.into(),
            Value::Many(list) => list.into_iter().collect(),
        }
    }
}

// fluent: law-paragraphs-*
fn paragraphs(i: &Instrument) -> &'static str {
    match i.paragraphs {
        Paragraphs::Verified => "verified",
        Paragraphs::Partly => "partly",
    }
}

fn fields(view: &View<'_>, i: &Instrument) -> Vec<(&'static str, Option<Value>)> {
    let own = |text: &str| quotation::text(text, view.script);
    let one = |text: &Option<String>| text.as_deref().map(|t| Value::One(own(t)));
    // Addresses stay as they are.
    let raw = |text: &Option<String>| text.clone().map(Value::One);
    let day = |day: Option<jiff::civil::Date>| day.map(|d| Value::One(d.to_string()));
    let many = |list: Vec<String>| (!list.is_empty()).then_some(Value::Many(list));
    let converted = |list: &[String]| many(list.iter().map(|t| own(t)).collect());
    let shipped = !i.articles.is_empty();
    vec![
        ("id", Some(Value::One(i.id.clone()))),
        ("title", Some(Value::One(i.title(view.script).to_string()))),
        ("short_title", Some(Value::One(i.short_title(view.script).to_string()))),
        ("aliases", converted(&i.aliases)),
        ("version", one(&i.version)),
        ("level", one(&i.level)),
        ("issuer", one(&i.issuer)),
        ("document_number", one(&i.document_number)),
        ("promulgated", day(i.promulgated)),
        ("effective", day(i.effective)),
        ("text_since", day(i.text_since)),
        ("status", Some(Value::One(view.status(i).0.to_string()))),
        ("repealed_on", day(i.repealed_on)),
        ("superseded_by", raw(&i.superseded_by)),
        ("replaces", many(i.replaces.clone())),
        ("revised", converted(&i.revised)),
        ("articles", many(articles(i)).filter(|_| shipped)),
        ("last_article", i.last_article.map(|n| Value::One(n.to_string()))),
        ("paragraphs", shipped.then(|| Value::One(paragraphs(i).to_string()))),
        ("renumbered", many(renumbered(view, i))),
        ("source", raw(&i.source)),
        ("source_copy", raw(&i.source_copy)),
        ("origin", raw(&i.origin)),
        ("checked_against", many(i.checked_against.clone())),
        ("note", one(&i.note)),
    ]
}

/// Returns the numbers of the shipped articles, runs as 2–5.
fn articles(i: &Instrument) -> Vec<String> {
    let mut runs: Vec<(u16, u16)> = vec![];
    let mut single = vec![];
    for number in i.articles.iter().map(|a| a.number()) {
        match runs.last_mut() {
            _ if number.suffix > 0 => single.push(format!("{}{}", number.number, char::from(b'a' + number.suffix - 1))),
            Some((_, last)) if *last + 1 == number.number => *last = number.number,
            _ => runs.push((number.number, number.number)),
        }
    }
    let runs = runs.into_iter().map(|(a, b)| if a == b { a.to_string() } else { format!("{a}–{b}") });
    let all: Vec<String> = runs.chain(single).collect();
    vec![all.join(", ")]
}

/// Returns where the articles of another numbering stand now, in words.
fn renumbered(view: &View<'_>, i: &Instrument) -> Vec<String> {
    let sentence = |entry: &Renumbered| {
        let problem = Problem::Renumbered { cited: i, provision: entry.old, entry };
        let args = problem.args(view.statutes, view.script);
        let args: Vec<(&str, Arg<'_>)> = args.iter().map(|(n, v)| (*n, v.into())).collect();
        view.text("law-renumbered", &args)
    };
    i.renumbered.iter().map(sentence).collect()
}
