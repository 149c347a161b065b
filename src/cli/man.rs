//! `tousu man`: manual pages from the same commands and messages as the help, in the user's language.

use std::io;
use std::path::Path;

use clap::Command;
use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, roman};

use super::args::ManArgs;
use super::environment::{self, Variable};
use super::output::{Folder, Readers};
use super::terminal::Terminal;
use super::{Exit, help, render};

/// A section of a page, as clap_mangen writes it.
type Section = fn(&Man, &mut dyn io::Write) -> io::Result<()>;

/// Variables that are not of an option. Their words are the messages `man-variable-CODE`.
const OTHERS: [(&str, &str); 4] = [
    ("LC_ALL, LC_MESSAGES, LANG", "locale"),
    ("NO_COLOR", "no-color"),
    ("SOURCE_DATE_EPOCH", "epoch"),
    ("XDG_CONFIG_HOME", "config"),
];

/// What roff needs once a page, to print apostrophes as they are typed.
const PREAMBLE: &str = ".ie \\n(.g .ds Aq \\(aq\n.el .ds Aq '\n";

/// Runs the command: prints the page of the program, or writes the pages of all commands to a folder.
pub(super) fn run(args: &ManArgs, terminal: &Terminal) -> Exit {
    let mut root = help::command(terminal.messages());
    root.build();
    let variables = environment::all(&root);
    let Some(dir) = &args.dir else {
        terminal.write(page(&root, "", &[], &variables, terminal).as_bytes());
        return Exit::Fine;
    };
    let mut pages = vec![];
    all(&root, "", &[], &variables, terminal, &mut pages);
    match write(dir, args.force, &pages, terminal) {
        Ok(()) => Exit::Fine,
        Err(error) => {
            render::output_error(&error, terminal);
            Exit::InputOutput
        }
    }
}

/// Adds the pages of a command and its subcommands, with their file names. `above` are the names of the commands it belongs to.
fn all(
    command: &Command,
    path: &str,
    above: &[String],
    variables: &[Variable],
    terminal: &Terminal,
    pages: &mut Vec<(String, String)>,
) {
    let name = title(path);
    pages.push((format!("{name}.1"), page(command, path, above, variables, terminal)));
    let above = [above, &[name]].concat();
    for sub in command.get_subcommands() {
        let path = format!("{path} {}", sub.get_name());
        all(sub, path.trim_start(), &above, variables, terminal, pages);
    }
}

fn title(path: &str) -> String {
    format!("tousu {path}").trim_end().replace(' ', "-")
}

/// Nothing is written unless everything can be.
fn write(
    dir: &Path,
    force: bool,
    pages: &[(String, String)],
    terminal: &Terminal,
) -> Result<(), super::output::OutputError> {
    let mut folder = Folder::open(dir, force, Readers::Everybody)?;
    pages.iter().try_for_each(|(name, text)| folder.examine(name, text.as_bytes()).map(|_| ()))?;
    for (name, text) in pages {
        let outcome = folder.write(name, text.as_bytes())?;
        render::tell(outcome, &folder.path(name).display().to_string(), terminal);
    }
    folder.close()
}

/// Returns the page of a command.
// fluent: man-*
fn page(command: &Command, path: &str, above: &[String], variables: &[Variable], terminal: &Terminal) -> String {
    let text = |id: &str| terminal.text(id, &[]);
    let man = Man::new(command.clone());
    // clap_mangen leaves out an argument that is empty, as the date here, and the others then move up.
    let (title, version, manual) = (title(path).to_uppercase(), env!("CARGO_PKG_VERSION"), text("man-manual"));
    let mut page = format!("{PREAMBLE}.TH \"{title}\" \"1\" \"\" \"tousu {version}\" \"{manual}\"\n.ad l\n");
    page += &section(&man, Man::render_name_section, Some(&text("man-name")));
    page += &section(&man, Man::render_synopsis_section, Some(&text("man-synopsis")));
    if command.has_subcommands() {
        page += &section(&man, Man::render_subcommands_section, Some(&text("cli-commands").to_uppercase()));
    }
    page += &section(&man, Man::render_options_section, None);
    let mut rest = Roff::new();
    examples(&mut rest, path, terminal);
    environment(&mut rest, command, path, variables, terminal);
    exits(&mut rest, terminal);
    see_also(&mut rest, command, path, above, terminal);
    let rest = rest.render();
    broken(&(page + rest.strip_prefix(PREAMBLE).unwrap_or(&rest)))
}

/// Returns a section, under a heading of ours where clap_mangen has one in English, without what it begins each section with.
fn section(man: &Man, section: Section, heading: Option<&str>) -> String {
    let mut bytes = vec![];
    // A vector takes everything.
    let _ = section(man, &mut bytes);
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let text = text.strip_prefix(PREAMBLE).unwrap_or(&text);
    match (heading, text.split_once('\n')) {
        (Some(heading), Some((_, body))) => format!(".SH \"{heading}\"\n{body}"),
        _ => text.to_owned(),
    }
}

fn examples(roff: &mut Roff, path: &str, terminal: &Terminal) {
    roff.control("SH", [terminal.text("man-examples", &[]).as_str()]);
    for line in help::examples(path, terminal.messages()).lines() {
        match line.strip_prefix("  ") {
            Some(typed) => roff.control("RS", []).control("nf", []).text([bold(typed)]),
            None => roff.text([roman(line)]),
        };
        if line.starts_with("  ") {
            roff.control("fi", []).control("RE", []);
        }
    }
}

fn environment(roff: &mut Roff, command: &Command, path: &str, variables: &[Variable], terminal: &Terminal) {
    roff.control("SH", [terminal.text("man-environment", &[]).as_str()]);
    roff.text([roman(terminal.text("man-environment-rule", &[]))]);
    let has = |long: &str| path.is_empty() || command.get_arguments().any(|arg| arg.get_long() == Some(long));
    let own = |v: &&Variable| v.command == path || (v.command.is_empty() && has(&v.long));
    for variable in variables.iter().filter(own) {
        roff.control("TP", []).text([bold(&variable.name)]);
        roff.text([roman(variable.option())]);
    }
    // fluent: man-variable-*
    for (name, code) in OTHERS {
        roff.control("TP", []).text([bold(name)]);
        roff.text([roman(terminal.text(&format!("man-variable-{code}"), &[]))]);
    }
}

// fluent: exit-*
fn exits(roff: &mut Roff, terminal: &Terminal) {
    roff.control("SH", [terminal.text("man-exit", &[]).as_str()]);
    for exit in Exit::ALL {
        let code = (exit as u8).to_string();
        roff.control("TP", []).text([bold(&code)]);
        roff.text([roman(terminal.text(&format!("exit-{code}"), &[]))]);
    }
}

fn see_also(roff: &mut Roff, command: &Command, path: &str, above: &[String], terminal: &Terminal) {
    let below = command.get_subcommands().map(|sub| title(format!("{path} {}", sub.get_name()).trim_start()));
    let pages: Vec<String> = above.iter().cloned().chain(below).map(|name| format!("{name}(1)")).collect();
    roff.control("SH", [terminal.text("man-see-also", &[]).as_str()]);
    roff.text([roman(pages.join(", "))]);
}

/// Returns a page whose lines of Chinese may be broken: roff breaks lines at blanks alone, unless it is told where it may.
fn broken(page: &str) -> String {
    let mut out = String::with_capacity(page.len() * 2);
    for line in page.lines() {
        let mut before = None;
        for c in line.chars() {
            let may =
                |before: char| !line.starts_with('.') && (wide(before) || wide(c)) && !opens(before) && !closes(c);
            if before.is_some_and(may) {
                out.push_str("\\:");
            }
            out.push(c);
            before = Some(c);
        }
        out.push('\n');
    }
    out
}

/// Says whether a character is of Chinese text.
fn wide(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}' | '\u{20000}'..='\u{3ffff}')
}

/// Says whether no line ends with a character.
fn opens(c: char) -> bool {
    "（《〈「『“‘\\".contains(c)
}

/// Says whether no line begins with a character.
fn closes(c: char) -> bool {
    "，。、；：？！）》〉」』”’\\ ".contains(c)
}
