//! `tousu fonts`: the fonts inside the program and the user's, their licences, and which of them prints a character.

use unicode_normalization::UnicodeNormalization;

use super::Exit;
use super::args::FontsArgs;
use super::faces::Faces;
use super::glyphs::code_point;
use super::terminal::Terminal;
use crate::locale::{Script, legacy};
use crate::typeset::{Library, fonts};

/// Runs the command.
pub(super) fn run(args: &FontsArgs, terminal: &mut Terminal) -> Exit {
    let faces = match Faces::load(&args.fonts, terminal) {
        Ok(faces) => faces,
        Err(exit) => return exit,
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

fn list(library: &Library, terminal: &Terminal) -> Exit {
    for font in fonts::bundled() {
        terminal.print(&format!("{}\t{}\t{}\t{}", font.file, font.name, font.role, font.licence));
    }
    for face in library.own().filter_map(|id| library.face(id)) {
        terminal.print(&format!("{}\t{}", face.file(), face.name()));
    }
    Exit::Fine
}

/// Prints each character once: code point, and the font a letter's body takes it from in either script.
fn characters(text: &str, faces: &Faces, terminal: &Terminal) -> Exit {
    let written = text.chars().map(|c| legacy::modern(c).unwrap_or(c)).nfc();
    let mut told: Vec<char> = vec![];
    let prints = |c: &char| !c.is_whitespace() && !fonts::is_invisible(*c) && !fonts::is_selector(*c);
    for c in written.filter(prints) {
        if !told.contains(&c) {
            told.push(c);
        }
    }
    let lacking = |library: &Library, c| Script::ALL.iter().any(|s| fonts::source(c, *s, library).is_none());
    let missing = told.iter().copied().filter(|c| !fonts::is_private_use(*c) && lacking(faces.library(), *c));
    let library = faces.covering(missing);
    for &c in &told {
        let mut line = format!("{c}\t{}", code_point(c));
        for script in Script::ALL {
            let nobody = if fonts::is_private_use(c) { "cli-fonts-private-use" } else { "cli-fonts-none" };
            let font = fonts::source(c, script, &library);
            let font = font.map_or_else(|| terminal.text(nobody, &[]), |face| face.name().to_owned());
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
