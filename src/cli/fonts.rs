//! `tousu fonts`: the fonts inside the program and the user's, their licences, and which of them prints a character.

use std::borrow::Cow;
use std::collections::HashSet;

use serde_json::json;
use unicode_normalization::UnicodeNormalization;

use super::Exit;
use super::args::{FontsArgs, Listing};
use super::faces::Faces;
use super::glyphs::code_point;
use super::terminal::Terminal;
use crate::locale::{Script, legacy};
use crate::typeset::{Library, Unprintable, fonts};

/// Runs the command.
pub(super) fn run(args: &FontsArgs, terminal: &mut Terminal) -> Exit {
    let faces = match Faces::load(&args.fonts, terminal) {
        Ok(faces) => faces,
        Err(trouble) => return trouble.print(terminal),
    };
    match args.format {
        Listing::Json => json(args, &faces, terminal),
        Listing::Table => {
            let exit = match &args.text {
                Some(text) => characters(text, &faces, terminal),
                None => list(faces.library(), terminal),
            };
            if args.licenses {
                licences(terminal);
            }
            exit
        }
    }
}

/// Prints the same as an object: docs/json.md.
fn json(args: &FontsArgs, faces: &Faces, terminal: &Terminal) -> Exit {
    let mut document = json!({ "version": 1 });
    let (mut exit, mut library) = (Exit::Fine, Cow::Borrowed(faces.library()));
    if let Some(text) = &args.text {
        let (sources, with_installed) = sources(text, faces);
        exit = found(&sources);
        let entry = |source: &Source| {
            let [hans, hant] = &source.fonts;
            let (character, code) = (source.character.to_string(), code_point(source.character));
            json!({ "character": character, "code_point": code, "zh-Hans": hans, "zh-Hant": hant, "why_not": source.why_not() })
        };
        document["characters"] = sources.iter().map(entry).collect();
        library = with_installed;
    }
    let bundled = fonts::bundled().iter().map(|font| {
        let mut entry = json!({ "file": font.file, "name": font.name, "role": font.role, "licence": font.licence });
        if args.licenses {
            entry["licence_text"] = json!(font.licence_text);
        }
        entry
    });
    let own = library.own().filter_map(|id| library.face(id));
    document["fonts"] = bundled.collect();
    document["own"] = own.map(|face| json!({ "file": face.file(), "name": face.name() })).collect();
    terminal.print(&format!("{document:#}"));
    exit
}

// fluent: cli-font-role-*
fn list(library: &Library, terminal: &Terminal) -> Exit {
    for font in fonts::bundled() {
        let role = terminal.text(&format!("cli-font-role-{}", font.role), &[]);
        terminal.print(&format!("{}\t{}\t{role}\t{}", font.file, font.name, font.licence));
    }
    for face in library.own().filter_map(|id| library.face(id)) {
        terminal.print(&format!("{}\t{}", face.file(), face.name()));
    }
    Exit::Fine
}

/// Where a character comes from.
struct Source {
    character: char,
    /// The font that letters in simplified and in traditional script take it from.
    fonts: [Option<String>; 2],
}

impl Source {
    /// Returns the code of why no font is asked for it, where that is so.
    fn why_not(&self) -> Option<&'static str> {
        match Unprintable::with_any_face(self.character) {
            None | Some(Unprintable::NoFace) => self.fonts.iter().any(Option::is_none).then_some("none"),
            Some(Unprintable::PrivateUse) => Some("private-use"),
            Some(Unprintable::Script(needs)) => Some(needs.code()),
        }
    }
}

/// Returns each character of a text once, with where it comes from, and the fonts that were asked.
fn sources<'f>(text: &str, faces: &'f Faces) -> (Vec<Source>, Cow<'f, Library>) {
    let written = text.chars().map(|c| legacy::modern(c).unwrap_or(c)).nfc();
    let (mut told, mut known) = (vec![], HashSet::new());
    let prints = |c: &char| !c.is_whitespace() && !fonts::is_invisible(*c) && !fonts::is_selector(*c);
    for c in written.filter(prints) {
        if known.insert(c) {
            told.push(c);
        }
    }
    let never = Unprintable::with_any_face;
    let lacking = |c: char| Script::ALL.iter().any(|s| fonts::source(c, *s, faces.library()).is_none());
    let library = faces.covering(told.iter().copied().filter(|c| never(*c).is_none() && lacking(*c)));
    let name = |c, script| fonts::source(c, script, &library).map(|face| face.name().to_owned());
    let sources = told.iter().map(|c| Source { character: *c, fonts: Script::ALL.map(|script| name(*c, script)) });
    (sources.collect(), library)
}

/// Prints each character once: code point, and the font a letter's body takes it from in either script.
fn characters(text: &str, faces: &Faces, terminal: &Terminal) -> Exit {
    let (sources, _) = sources(text, faces);
    for source in &sources {
        let mut line = format!("{}\t{}", source.character, code_point(source.character));
        for (script, font) in Script::ALL.iter().zip(&source.fonts) {
            let none = || terminal.text(&format!("cli-fonts-{}", source.why_not().unwrap_or("none")), &[]);
            line += &format!("\t{}: {}", script.code(), font.clone().unwrap_or_else(none));
        }
        terminal.print(&line);
    }
    found(&sources)
}

/// Says how a run ends that asked for these characters.
fn found(sources: &[Source]) -> Exit {
    let complete = sources.iter().all(|source| source.fonts.iter().all(Option::is_some));
    if complete { Exit::Fine } else { Exit::Findings }
}

fn licences(terminal: &Terminal) {
    let mut printed: Vec<&str> = vec![];
    for font in fonts::bundled() {
        if printed.contains(&font.licence_text) {
            continue;
        }
        printed.push(font.licence_text);
        let line = "─".repeat(72);
        let text = font.licence_text.trim_end();
        terminal.print(&format!("\n{line}\n{}: {}\n{line}\n{text}", font.file, font.licence));
    }
}
