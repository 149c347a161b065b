//! The message files fit each other and the program: same files, same ids, same variables in every language; nothing is
//! missing and nothing is left over. All offenders are listed at once.
//!
//! How an id counts as used is described in `locales/README.md`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent::FluentResource;
use tousu::locale::{Language, messages};

/// How code and templates look up a message whose id they write out: what stands before the id, and after it.
const LOOKUPS: [(&str, &str); 7] = [
    (".get(\"", "\", &"),
    (".text(\"", "\", &"),
    (".error(\"", "\", &"),
    (".warn(\"", "\", &"),
    (".label(\"", "\")"),
    (".label_with(\"", "\", &"),
    ("\"", "\" | label"),
];

/// What a message or an attribute (`id.attribute`) mentions.
#[derive(Default, PartialEq)]
struct Mentions {
    variables: BTreeSet<String>,
    messages: BTreeSet<String>,
}

/// The messages of one language, and what is wrong with its files.
struct Catalogue {
    entries: BTreeMap<String, Mentions>,
    files: BTreeSet<String>,
    offenders: Vec<String>,
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// All files below a folder, in order; none where there is no such folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().map(|e| e.unwrap().path());
    let mut found: Vec<PathBuf> = entries.flat_map(|p| if p.is_dir() { files(&p) } else { vec![p] }).collect();
    found.sort();
    found
}

fn is_id(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '-' || c == '_'
}

/// The identifier a text begins with.
fn identifier(text: &str) -> &str {
    let end = text.find(|c| !is_id(c)).unwrap_or(text.len());
    &text[..end]
}

/// Splits fluent source into messages and attributes with their text; those without text are no keys.
fn parse(source: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    let mut message = String::new();
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        let indented = line.trim_start();
        let attribute = indented.strip_prefix('.').filter(|_| indented.len() < line.len());
        let name = identifier(attribute.unwrap_or(line));
        let text = attribute.unwrap_or(line)[name.len()..].trim_start().strip_prefix('=');
        match (text, attribute) {
            (Some(text), None) if !name.is_empty() => {
                message = name.to_owned();
                found.push((message.clone(), text.to_owned()));
            }
            (Some(text), Some(_)) => found.push((format!("{message}.{name}"), text.to_owned())),
            _ => {
                if let Some((_, text)) = found.last_mut() {
                    text.push('\n');
                    text.push_str(line);
                }
            }
        }
    }
    found.retain(|(_, text)| !text.trim().is_empty());
    found
}

/// The variables and messages that stand in the placeables of a text.
fn mentions(text: &str) -> Mentions {
    let mut found = Mentions::default();
    let mut depth = 0;
    for (at, c) in text.char_indices() {
        let rest = text[at + c.len_utf8()..].trim_start();
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            '$' if depth > 0 => {
                found.variables.insert(identifier(rest).to_owned());
            }
            _ => {}
        }
        if c == '{' && rest.starts_with(|c: char| c.is_ascii_lowercase() || c == '-') {
            let (id, after) = rest.split_at(identifier(rest).len());
            let attribute = after.strip_prefix('.').map(|a| format!(".{}", identifier(a)));
            found.messages.insert(format!("{id}{}", attribute.unwrap_or_default()));
        }
    }
    found
}

fn catalogue(language: Language) -> Catalogue {
    let mut c = Catalogue { entries: BTreeMap::new(), files: BTreeSet::new(), offenders: Vec::new() };
    let code = language.code();
    let built_in: BTreeMap<_, _> = messages::sources(language).into_iter().collect();
    for path in files(&root().join("locales").join(code)) {
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let source = fs::read_to_string(&path).unwrap();
        if built_in.get(name.as_str()) != Some(&source.as_str()) {
            c.offenders.push(format!("{code}/{name}: not what is built in; touch src/locale/messages.rs"));
        }
        if let Err((_, errors)) = FluentResource::try_new(source.clone()) {
            c.offenders.push(format!("{code}/{name}: {errors:?}"));
        }
        for (key, text) in parse(&source) {
            if c.entries.insert(key.clone(), mentions(&text)).is_some() {
                c.offenders.push(format!("{code}/{name}: {key} is there twice"));
            }
        }
        c.files.insert(name);
    }
    c
}

/// Code and templates, without unit tests.
fn program() -> Vec<String> {
    let sources = [root().join("src"), root().join("templates")];
    let texts = sources.iter().flat_map(|folder| files(folder));
    let texts = texts.filter_map(|path| fs::read_to_string(path).ok());
    texts.map(|text| text.split("#[cfg(test)]").next().unwrap_or_default().to_owned()).collect()
}

/// The ids that the program looks up by writing them out.
fn looked_up(program: &[String]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    // A call that is spread over lines reads as if it stood on one.
    let one_line = |t: &String| t.split_whitespace().collect::<Vec<_>>().join(" ").replace("( ", "(");
    let program: Vec<String> = program.iter().map(one_line).collect();
    for (text, (before, after)) in program.iter().flat_map(|t| LOOKUPS.map(|l| (t, l))) {
        for (at, _) in text.match_indices(before) {
            let rest = &text[at + before.len()..];
            let id = &rest[..rest.find(|c| !is_id(c) && c != '.').unwrap_or(rest.len())];
            if !id.is_empty() && rest[id.len()..].starts_with(after) {
                found.insert(id.to_owned());
            }
        }
    }
    found
}

/// The patterns of ids that code declares to build: `// fluent: claim-*`, `// fluent: claim-*.hint`.
fn declared(program: &[String]) -> Vec<String> {
    let lines = program.iter().flat_map(|text| text.lines());
    let lists = lines.filter_map(|line| line.trim().strip_prefix("// fluent:"));
    lists.flat_map(|list| list.split([' ', ',']).map(str::to_owned)).filter(|p| !p.is_empty()).collect()
}

/// Whether a pattern with at most one `*`, which stands for part of an id but not for a dot, covers a key.
fn covers(pattern: &str, key: &str) -> bool {
    let Some((start, end)) = pattern.split_once('*') else {
        return pattern == key;
    };
    let middle = key.strip_prefix(start).and_then(|rest| rest.strip_suffix(end));
    middle.is_some_and(|middle| !middle.is_empty() && !middle.contains('.'))
}

/// What differs between a language and the first one.
fn compare(first: &Catalogue, other: &Catalogue, name: &str, offenders: &mut Vec<String>) {
    for file in first.files.symmetric_difference(&other.files) {
        offenders.push(format!("{file}: not both in {} and {name}", Language::ALL[0].code()));
    }
    let keys: BTreeSet<_> = first.entries.keys().chain(other.entries.keys()).collect();
    for key in keys {
        match (first.entries.get(key), other.entries.get(key)) {
            (Some(a), Some(b)) if a.variables != b.variables => offenders.push(format!(
                "{key}: variables {:?} in {}, {:?} in {name}",
                a.variables,
                Language::ALL[0].code(),
                b.variables
            )),
            (Some(_), None) => offenders.push(format!("{key}: missing in {name}")),
            (None, Some(_)) => offenders.push(format!("{key}: only in {name}")),
            _ => {}
        }
    }
}

/// Everything that does not fit between the languages' messages and the program.
fn offenders(catalogues: &[Catalogue], program: &[String]) -> Vec<String> {
    let mut found: Vec<String> = catalogues.iter().flat_map(|c| c.offenders.clone()).collect();
    let first = &catalogues[0];
    for (other, language) in catalogues.iter().zip(Language::ALL).skip(1) {
        compare(first, other, language.code(), &mut found);
    }
    let mentioned: BTreeSet<&String> =
        catalogues.iter().flat_map(|c| c.entries.values()).flat_map(|m| &m.messages).collect();
    let declared = declared(program);
    for key in first.entries.keys() {
        let written = [format!("\"{key}\""), format!("'{key}'")];
        let used = mentioned.contains(key)
            || declared.iter().any(|pattern| covers(pattern, key))
            || program.iter().any(|text| written.iter().any(|w| text.contains(w)));
        if !used {
            found.push(format!("{key}: used nowhere"));
        }
    }
    let known = |key: &&String| !first.entries.contains_key(key.as_str());
    let needed = looked_up(program);
    found.extend(needed.iter().chain(mentioned).filter(known).map(|key| format!("{key}: looked up, but no message")));
    for pattern in declared {
        if !first.entries.keys().any(|key| covers(&pattern, key)) {
            found.push(format!("{pattern}: declared, but no message"));
        }
    }
    found
}

#[test]
fn messages_fit_each_other_and_the_program() {
    let catalogues = Language::ALL.map(catalogue);
    let offenders = offenders(&catalogues, &program());
    assert!(offenders.is_empty(), "\n{}", offenders.join("\n"));
}

#[test]
fn offenders_are_found() {
    let of = |source: &str| Catalogue {
        entries: parse(source).into_iter().map(|(key, text)| (key, mentions(&text))).collect(),
        files: BTreeSet::new(),
        offenders: Vec::new(),
    };
    let shared = "# note\nused = { $a } costs $5\n    .hint = { other.part }\nother =\n    .part = x\n";
    let first = of(&format!("{shared}claim-refund = 退\nidle = 闲\ntwo =\n    {{ $b }}\n"));
    let second = of(&format!("{shared}claim-refund = {{ $a }}\nidle = 閒\nextra = 多\n"));
    let program = [
        "// fluent: claim-*, gone-*\nm.get(\"used\", &[]); m.get(\n  \"used.hint\",\n  &[]);".to_owned(),
        "{{ \"no-such\" | label }} {{ 'two' | label(n=1) }} map.get(\"plain\")".to_owned(),
    ];
    let found = offenders(&[first, second], &program);
    let expected = [
        "claim-refund: variables {} in zh-Hans, {\"a\"} in zh-Hant",
        "extra: only in zh-Hant",
        "two: missing in zh-Hant",
        "idle: used nowhere",
        "no-such: looked up, but no message",
        "gone-*: declared, but no message",
    ];
    assert_eq!(found, expected);
}
