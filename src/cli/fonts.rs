//! `tousu fonts`: the fonts inside the program, and their licences.

use super::Exit;
use super::args::FontsArgs;
use super::terminal::Terminal;
use crate::typeset::fonts;

/// Runs the command.
pub(super) fn run(args: &FontsArgs, terminal: &mut Terminal) -> Exit {
    for font in fonts::bundled() {
        terminal.print(&format!("{}\t{}\t{}\t{}", font.file, font.name, font.role, font.licence));
    }
    if args.licenses {
        let mut printed: Vec<&str> = vec![];
        for font in fonts::bundled() {
            if !printed.contains(&font.licence_text) {
                printed.push(font.licence_text);
                let line = "─".repeat(72);
                terminal.print(&format!(
                    "\n{line}\n{}: {}\n{line}\n{}",
                    font.file,
                    font.licence,
                    font.licence_text.trim_end()
                ));
            }
        }
    }
    Exit::Fine
}
