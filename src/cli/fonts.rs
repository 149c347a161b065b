//! `tousu fonts`: the fonts inside the program and the user's, their licences, and which of them prints a character.

use std::collections::HashSet;

use unicode_normalization::UnicodeNormalization;

use super::Exit;
use super::args::FontsArgs;
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
    let exit = match &args.text {
        Some(text) => characters(text, &faces, terminal),
        None => list(faces.library(), terminal),
    };
    if args.licenses {
        licences(terminal);
    }
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

/// Prints each character once: code point, and the font a letter's body takes it from in either script.
fn characters(text: &str, faces: &Faces, terminal: &Terminal) -> Exit {
    let written = text.chars().map(|c| legacy::modern(c).unwrap_or(c)).nfc();
    let (mut told, mut known) = (vec![], HashSet::new());
    let prints = |c: &char| !c.is_whitespace() && !fonts::is_invisible(*c) && !fonts::is_selector(*c);
    for c in written.filter(prints) {
        if known.insert(c) {
            told.push(c);
        }
    }
    let lacking = |library: &Library, c| Script::ALL.iter().any(|s| fonts::source(c, *s, library).is_none());
    let never = Unprintable::with_any_face;
    let missing = told.iter().copied().filter(|c| never(*c).is_none() && lacking(faces.library(), *c));
    let library = faces.covering(missing);
    for &c in &told {
        let mut line = format!("{c}\t{}", code_point(c));
        for script in Script::ALL {
            let nobody = match never(c) {
                None | Some(Unprintable::NoFace) => "none",
                Some(Unprintable::PrivateUse) => "private-use",
                Some(Unprintable::Script(needs)) => needs.code(),
            };
            let font = fonts::source(c, script, &library);
            let none = || terminal.text(&format!("cli-fonts-{nobody}"), &[]);
            let font = font.map_or_else(none, |face| face.name().to_owned());
            line += &format!("\t{}: {font}", script.code());
        }
        terminal.print(&line);
    }
    if told.iter().any(|c| lacking(&library, *c)) { Exit::Findings } else { Exit::Fine }
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
