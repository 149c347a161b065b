//! What a run goes by, and who says so: `tousu info` lists it, `--verbose` tells it.

use std::path::Path;

use super::args::OwnFonts;
use super::terminal::Terminal;
use crate::letter::templates;

/// Where something was taken from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Origin {
    /// The program itself.
    BuiltIn,
    /// An option of the command line.
    Option(&'static str),
    /// A variable of the environment.
    Variable(String),
    /// The folder of the user's configuration.
    Configuration,
    /// What the system says of itself: its language, its clock, its terminal.
    System,
}

impl Origin {
    /// Returns where the argument of this name was taken from: its option, or the variable that stands for it.
    pub(super) fn of(id: &str, option: &'static str, terminal: &Terminal) -> Origin {
        let variable = terminal.variable(id).map(|variable| Origin::Variable(variable.to_owned()));
        variable.unwrap_or(Origin::Option(option))
    }

    /// Returns the code of the kind, and the name of the option or variable.
    pub(super) fn code(&self) -> (&'static str, Option<&str>) {
        match self {
            Origin::BuiltIn => ("built-in", None),
            Origin::Option(option) => ("option", Some(option)),
            Origin::Variable(variable) => ("variable", Some(variable)),
            Origin::Configuration => ("configuration", None),
            Origin::System => ("system", None),
        }
    }

    // fluent: origin-*
    /// Returns it in the user's words.
    pub(super) fn words(&self, terminal: &Terminal) -> String {
        let (code, name) = self.code();
        terminal.text(&format!("origin-{code}"), &[("name", name.unwrap_or_default().into())])
    }
}

/// One thing that a run goes by.
pub(super) struct Basis {
    /// What: `templates`, `offices`, `style`, `font` or `system-fonts`.
    pub(super) what: &'static str,
    pub(super) value: String,
    pub(super) origin: Origin,
}

impl Basis {
    fn given(what: &'static str, path: &Path, option: &'static str, terminal: &Terminal) -> Basis {
        Basis { what, value: path.display().to_string(), origin: Origin::of(what, option, terminal) }
    }

    fn built_in(what: &'static str, value: impl ToString) -> Basis {
        Basis { what, value: value.to_string(), origin: Origin::BuiltIn }
    }
}

/// Returns where templates come from: the built-in ones, then a folder of the user's.
pub(super) fn templates(dir: Option<&Path>, terminal: &Terminal) -> Vec<Basis> {
    let own = dir.map(|dir| Basis::given("templates", dir, "--templates", terminal));
    [Basis::built_in("templates", templates::built_in().len())].into_iter().chain(own).collect()
}

/// Returns where offices come from: the built-in ones, the user's configuration, then what is named.
pub(super) fn offices(built_in: usize, own: Option<&Path>, given: Option<&Path>, terminal: &Terminal) -> Vec<Basis> {
    let own =
        own.map(|folder| Basis { what: "offices", value: folder.display().to_string(), origin: Origin::Configuration });
    let given = given.map(|path| Basis::given("offices", path, "--offices", terminal));
    [Basis::built_in("offices", built_in)].into_iter().chain(own).chain(given).collect()
}

/// Returns which style pages have.
pub(super) fn style(given: Option<&str>, terminal: &Terminal) -> Vec<Basis> {
    vec![match given {
        Some(given) => Basis::given("style", Path::new(given), "--style", terminal),
        None => Basis::built_in("style", "letter"),
    }]
}

/// Returns which fonts are asked: the built-in ones, files of the user's, and the installed ones.
pub(super) fn fonts(options: &OwnFonts, terminal: &Terminal) -> Vec<Basis> {
    let mut found = vec![Basis::built_in("font", crate::typeset::fonts::bundled().len())];
    found.extend(options.font.iter().map(|file| Basis::given("font", file, "--font", terminal)));
    if options.system_fonts {
        let origin = Origin::of("system_fonts", "--system-fonts", terminal);
        found.push(Basis { what: "system-fonts", value: String::new(), origin });
    }
    found
}

// fluent: info-*
/// Returns a line about each: what, which, and who says so.
pub(super) fn lines(basis: &[Basis], terminal: &Terminal) -> Vec<String> {
    let line = |Basis { what, value, origin }: &Basis| {
        let what = terminal.text(&format!("info-{what}"), &[]);
        let origin = origin.words(terminal);
        let args = [("what", (&what).into()), ("value", value.into()), ("origin", (&origin).into())];
        terminal.text(if value.is_empty() { "shell-basis-bare" } else { "shell-basis" }, &args)
    };
    basis.iter().map(line).collect()
}

/// Tells what a run goes by, where everything is to be told.
pub(super) fn tell(basis: impl FnOnce() -> Vec<Basis>, terminal: &Terminal) {
    if terminal.is_verbose() {
        lines(&basis(), terminal).iter().for_each(|line| terminal.report(line));
    }
}
