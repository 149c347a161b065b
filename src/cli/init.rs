//! `tousu init`: a commented case file to start from.

use std::path::Path;

use super::args::InitArgs;
use super::output::{self, Readers};
use super::terminal::{Terminal, quoted};
use super::{Exit, clock, schema};
use crate::locale::Language;

const HANS: &str = include_str!("../../data/init/zh-Hans.toml");
const HANT: &str = include_str!("../../data/init/zh-Hant.toml");

/// Runs the command: writes the file, or prints it for `-`.
pub(super) fn run(args: &InitArgs, terminal: &mut Terminal) -> Exit {
    let model = if terminal.language() == Language::Hant { HANT } else { HANS };
    let text = model.replace("2026-01-31", &clock::today().to_string());
    if args.file == "-" {
        terminal.print(text.trim_end());
        return Exit::Fine;
    }
    let path = Path::new(&args.file);
    if path.exists() && !path.is_dir() && !args.force {
        terminal.error("cli-exists", &[("file", (&args.file).into())]);
        return Exit::InputOutput;
    }
    let folder = || std::io::Error::from(std::io::ErrorKind::IsADirectory);
    let write = || {
        let line = schema::beside(path, terminal).unwrap_or_default();
        output::replace(path, (line + &text).as_bytes(), Readers::Owner)
    };
    let written = if path.is_dir() { Err(folder()) } else { write() };
    if let Err(error) = written {
        terminal.error("cli-cannot-write", &[("file", (&args.file).into()), ("why", (&terminal.why(&error)).into())]);
        return Exit::InputOutput;
    }
    let typed = quoted(&args.file);
    terminal.status(&terminal.text("cli-init-done", &[("file", (&args.file).into()), ("typed", (&typed).into())]));
    Exit::Fine
}
