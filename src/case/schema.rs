//! The JSON Schema of case files, for editors: what [`super::shape`] says, with descriptions in the user's language.

use schemars::{Schema, json_schema};
use serde_json::{Map, Value, json};

use super::choice::Choice;
use super::model::{AmountRule, Channel, ClaimKind};
use super::shape::{Key, Kind, shape};
use crate::locale::Messages;

/// The `$id` of the schema; it grows with the version of the format.
pub const ID: &str = "urn:tousu:case:1";

/// Which messages word the members of a closed set, where it is not a set of its own (`choice-FIELD-`).
const SHARED: [(&str, &str); 8] = [
    ("write-in", "choice-script-"),
    ("evidence-kind", "evidence-kind-"),
    ("evidence-form", "evidence-form-"),
    ("evidence-letters", "letter-"),
    ("fact-letters", "letter-"),
    ("letter-to", "letter-"),
    ("sent-letter", "letter-"),
    ("circumstances-taken-by", "body-"),
];

/// Returns the JSON Schema (draft-07, which editors of TOML read) of case files, with descriptions in the language of `messages`.
// fluent: field-*, field-*.example
pub fn schema(messages: &Messages) -> Schema {
    let mut schema = json_schema!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$id": ID,
        "title": messages.get("schema-title", &[]),
    });
    let shape = shape();
    for (name, value) in table(&shape, "", messages) {
        schema.insert(name, value);
    }
    schema.insert("allOf".to_string(), json!([platform_named()]));
    let tables = shape.iter().filter_map(|key| match &key.kind {
        Kind::Table(keys) | Kind::Tables(keys) => Some((key.name.clone(), table(keys, &key.name, messages).into())),
        _ => None,
    });
    schema.insert("definitions".to_string(), Value::Object(tables.collect()));
    schema
}

/// Returns the words for a member of the closed set a field takes.
// fluent: choice-*, letter-*, body-*, evidence-kind-*, evidence-form-*
pub fn word(field: &str, code: &str, messages: &Messages) -> String {
    let id = message_of(field);
    let shared = SHARED.iter().find(|(field, _)| *field == id).map(|(_, prefix)| prefix.to_string());
    let prefix = shared.unwrap_or_else(|| format!("choice-{id}-"));
    messages.get(&format!("{prefix}{code}"), &[])
}

/// Returns the name of a field in messages: `purchase.return.asked` is `purchase-return-asked`. A second complainant is described as
/// the first.
pub fn message_of(field: &str) -> String {
    let field = field.strip_prefix("co_").filter(|field| field.contains('.')).unwrap_or(field);
    field.replace(['.', '_'], "-")
}

/// Returns the members of a schema for a table.
fn table(keys: &[Key], path: &str, messages: &Messages) -> Map<String, Value> {
    let field = |key: &Key| if path.is_empty() { key.name.clone() } else { format!("{path}.{}", key.name) };
    let properties: Map<String, Value> =
        keys.iter().map(|key| (key.name.clone(), described(key, &field(key), messages))).collect();
    let required: Vec<&str> = keys.iter().filter(|key| key.required).map(|key| key.name.as_str()).collect();
    let mut object = Map::new();
    object.insert("type".into(), "object".into());
    object.insert("properties".into(), properties.into());
    object.insert("required".into(), required.into());
    object.insert("additionalProperties".into(), false.into());
    if path == "claim" {
        object.insert("allOf".into(), claims().into());
    }
    object
}

fn described(key: &Key, field: &str, messages: &Messages) -> Value {
    let id = format!("field-{}", message_of(field));
    let one = value(&key.kind, field, messages);
    let mut schema = match &key.kind {
        Kind::Tables(_) => {
            let least = u8::from(key.required);
            json!({ "anyOf": [{ "type": "array", "items": one, "minItems": least }, one] })
        }
        _ if key.several => json!({ "anyOf": [one, { "type": "array", "items": one }] }),
        _ => one,
    };
    if let Some(object) = schema.as_object_mut() {
        object.insert("description".into(), messages.get(&id, &[]).into());
        let example = format!("{id}.example");
        if messages.has(&example) {
            object.insert("examples".into(), json!([messages.get(&example, &[])]));
        }
    }
    schema
}

fn value(kind: &Kind, field: &str, messages: &Messages) -> Value {
    let text = |pattern: &str| json!({ "type": "string", "pattern": pattern });
    match kind {
        Kind::Line => text(r"^[^\r\n]*\S[^\r\n]*$"),
        Kind::Prose => text(r"\S"),
        Kind::Phone => text(r"^[0-9 ()+-]{3,}$"),
        Kind::Postcode => text(r"^\s*[0-9]{6}\s*$"),
        Kind::Email => text(r"^[^@]+@.*\."),
        Kind::CreditCode => text(r"^\s*[0-9A-HJ-NPQRTUWXY]{18}\s*$"),
        Kind::IdNumber => text(r"^\s*[0-9]{17}[0-9Xx]\s*$"),
        Kind::Date => example(text(r"^\s*[0-9]{4}-[0-9]{2}-[0-9]{2}"), "2026-01-31"),
        Kind::Time => {
            example(text(r"^\s*[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?"), "2026-01-31T10:21:00")
        }
        Kind::Money => {
            json!({ "anyOf": [{ "type": "number", "minimum": 0 }, text(r"^\s*[0-9,]+(\.[0-9]{1,2})?\s*$")], "examples": ["1980.00"] })
        }
        Kind::Rate => {
            let number = json!({ "type": "number", "exclusiveMinimum": 0, "maximum": 100 });
            json!({ "anyOf": [number, text(r"^\s*[0-9]{1,3}(\.[0-9]{1,4})?\s*$")], "examples": ["3.00"] })
        }
        Kind::Number(least) => json!({ "type": "integer", "minimum": least, "maximum": 1_000_000_000 }),
        Kind::Boolean => json!({ "type": "boolean" }),
        Kind::Version => json!({ "const": 1 }),
        Kind::Choice(codes) => {
            let words: Vec<String> = codes.iter().map(|code| word(field, code, messages)).collect();
            json!({ "type": "string", "enum": codes, "x-taplo": { "docs": { "enumValues": words } } })
        }
        Kind::Table(keys) | Kind::Tables(keys) if field.contains('.') => table(keys, field, messages).into(),
        Kind::Table(_) | Kind::Tables(_) => json!({ "allOf": [{ "$ref": format!("#/definitions/{field}") }] }),
    }
}

fn example(mut schema: Value, value: &str) -> Value {
    if let Some(object) = schema.as_object_mut() {
        object.insert("examples".into(), json!([value]));
    }
    schema
}

/// A purchase on a platform needs the platform.
fn platform_named() -> Value {
    let channel =
        json!({ "properties": { "channel": { "const": Channel::Platform.code() } }, "required": ["channel"] });
    json!({
        "if": { "properties": { "purchase": channel }, "required": ["purchase"] },
        "then": { "required": ["platform"] },
    })
}

/// What a claim of each kind must and must not have.
fn claims() -> Vec<Value> {
    let kinds = |which: &dyn Fn(ClaimKind) -> bool| -> Vec<&str> {
        ClaimKind::CODES.iter().filter(|(_, kind)| which(*kind)).map(|(code, _)| *code).collect()
    };
    let rule = |kinds: Vec<&str>, then: Value| {
        let one_of = json!({ "properties": { "kind": { "enum": kinds } }, "required": ["kind"] });
        json!({ "if": one_of, "then": then })
    };
    vec![
        rule(kinds(&|kind| kind.amount() == AmountRule::Required), json!({ "required": ["amount"] })),
        rule(kinds(&|kind| kind.amount() == AmountRule::None), json!({ "properties": { "amount": false } })),
        rule(kinds(&|kind| kind.party().is_none()), json!({ "required": ["of"] })),
        rule(kinds(&|kind| kind.needs_text() && kind != ClaimKind::Interest), json!({ "required": ["text"] })),
        rule(
            kinds(&|kind| kind != ClaimKind::Interest),
            json!({ "properties": { "rate": false, "base": false, "from": false, "until": false } }),
        ),
        rule(
            vec![ClaimKind::Interest.code()],
            json!({ "anyOf": [{ "required": ["text"] }, { "required": ["rate", "base", "from", "until"] }] }),
        ),
    ]
}
