//! The terminal: the user's language, standard output and error, colour. A closed pipe ends output quietly.

use std::cell::RefCell;
use std::ffi::OsString;
use std::io::{IsTerminal, Write};

use super::environment;
use super::origin::Origin;
use crate::case::Severity;
use crate::locale::{Arg, Language, Messages, negotiate};

/// How much is told on standard error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Volume {
    /// What is wrong and keeps a letter from being written.
    Quiet,
    /// What is wrong or doubtful, and what was done.
    Normal,
    /// Besides, what a run went by and what it decided.
    Verbose,
}

/// Where the program speaks, and in which language.
pub(super) struct Terminal {
    messages: Messages,
    language: (Language, Origin),
    /// The command line as it was typed.
    typed: Vec<String>,
    /// Whether diagnostics may be coloured, and who says so.
    colour: (bool, Origin),
    volume: Volume,
    /// The arguments that the environment gave, each with its variable.
    given: Vec<(String, String)>,
    /// Why standard output did not take what was printed; a closed pipe is no such reason.
    lost: RefCell<Option<std::io::Error>>,
}

impl Terminal {
    /// Takes language and colour from the command line, then from the environment. The command line is only searched here,
    /// because its errors are already to be in the right language.
    pub(super) fn new(line: &[OsString]) -> Self {
        let language = language(line);
        let typed = line.iter().map(|word| word.to_string_lossy().into_owned()).collect();
        Terminal {
            messages: Messages::new(language.0),
            language,
            typed,
            colour: colour(line),
            volume: Volume::Normal,
            given: vec![],
            lost: RefCell::new(None),
        }
    }

    /// Takes over what is known once the command line has been read: how much to tell, and which arguments the environment gave.
    pub(super) fn settle(&mut self, volume: Volume, given: Vec<(String, String)>) {
        self.volume = volume;
        self.given = given;
    }

    /// Returns the messages of the user's language.
    pub(super) fn messages(&self) -> &Messages {
        &self.messages
    }

    /// Returns the user's language.
    pub(super) fn language(&self) -> Language {
        self.language.0
    }

    /// Returns where the language was taken from.
    pub(super) fn language_origin(&self) -> &Origin {
        &self.language.1
    }

    /// Says whether diagnostics may be coloured, and who says so.
    pub(super) fn colour(&self) -> (bool, &Origin) {
        (self.colour.0, &self.colour.1)
    }

    /// Returns the variable that gave an argument (`system_fonts`), where one did.
    pub(super) fn variable(&self, id: &str) -> Option<&str> {
        self.given.iter().find(|(given, _)| given == id).map(|(_, variable)| variable.as_str())
    }

    /// Says whether a finding is told of: with `--quiet` only what keeps a letter from being written, or the office from taking it.
    pub(super) fn tells(&self, severity: Severity) -> bool {
        self.volume > Volume::Quiet || matches!(severity, Severity::Error | Severity::Refused)
    }

    /// Says whether nothing but errors is to be told.
    pub(super) fn is_quiet(&self) -> bool {
        self.volume == Volume::Quiet
    }

    /// Says whether everything is to be told.
    pub(super) fn is_verbose(&self) -> bool {
        self.volume == Volume::Verbose
    }

    /// Returns the command line to type next: the same without some options, with others at its end.
    pub(super) fn again(&self, without: &[&str], with: &[&str]) -> String {
        let typed = self.typed.iter().skip(1).map(String::as_str);
        let kept = typed.filter(|word| !without.contains(word) && !with.contains(word));
        ["tousu"].into_iter().chain(kept).chain(with.iter().copied()).map(quoted).collect::<Vec<_>>().join(" ")
    }

    /// Returns a message in the user's language.
    pub(super) fn text(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.messages.get(id, args)
    }

    /// Says why the file system refused, in the user's language where the reason is a common one.
    pub(super) fn why(&self, error: &std::io::Error) -> String {
        why(error, self.messages())
    }

    /// Writes a line to standard output.
    pub(super) fn print(&self, line: &str) {
        self.write(format!("{line}\n").as_bytes());
    }

    /// Writes bytes to standard output. What was lost is told at the end, by [`Terminal::close`].
    pub(super) fn write(&self, bytes: &[u8]) {
        let mut out = std::io::stdout().lock();
        if let Err(error) = out.write_all(bytes).and_then(|()| out.flush())
            && error.kind() != std::io::ErrorKind::BrokenPipe
        {
            self.lost.borrow_mut().get_or_insert(error);
        }
    }

    /// Says whether standard output took everything; if not, tells why.
    pub(super) fn close(&self) -> bool {
        let lost = self.lost.take();
        if let Some(error) = &lost {
            self.error("cli-cannot-write", &[("file", "<stdout>".into()), ("why", (&self.why(error)).into())]);
        }
        lost.is_none()
    }

    /// Writes a line about what was done to standard error, unless nothing but errors is wanted.
    pub(super) fn status(&self, line: &str) {
        if !self.is_quiet() {
            self.report(line);
        }
    }

    /// Writes a line to standard error whatever is wanted: what is wrong, and what belongs to that.
    pub(super) fn report(&self, line: &str) {
        let _ = writeln!(std::io::stderr(), "{line}");
    }

    /// Writes a message to standard error as an error: `错误：…`.
    pub(super) fn error(&self, id: &str, args: &[(&str, Arg<'_>)]) {
        let text = self.text(id, args);
        self.report(&self.text("cli-error-line", &[("text", text.as_str().into())]));
    }

    /// Writes a message to standard error as a warning, `警告：…`, unless nothing but errors is wanted.
    pub(super) fn warn(&self, id: &str, args: &[(&str, Arg<'_>)]) {
        let text = self.text(id, args);
        self.status(&self.text("cli-warning-line", &[("text", text.as_str().into())]));
    }
}

/// Returns the language of the program, and where it was taken from.
fn language(line: &[OsString]) -> (Language, Origin) {
    if let Some(language) = value_of(line, "--lang").and_then(|lang| Language::named(&lang)) {
        return (language, Origin::Option("--lang"));
    }
    let variable = environment::name("", "lang");
    match environment::value(&variable).and_then(|lang| Language::named(lang.to_str()?)) {
        Some(language) => (language, Origin::Variable(variable)),
        None => (negotiate(&sys_locale::get_locales().collect::<Vec<_>>()), Origin::System),
    }
}

/// Says whether diagnostics may be coloured, and who says so: <https://no-color.org> comes after what is said of this program.
fn colour(line: &[OsString]) -> (bool, Origin) {
    let variable = environment::name("", "color");
    let option = value_of(line, "--color").map(|when| (when, Origin::Option("--color")));
    let of_environment = || environment::value(&variable).and_then(|when| when.into_string().ok());
    let when = option.or_else(|| of_environment().map(|when| (when, Origin::Variable(variable.clone()))));
    match when {
        Some((when, origin)) if when == "always" => (true, origin),
        Some((when, origin)) if when == "never" => (false, origin),
        _ if environment::value("NO_COLOR").is_some() => (false, Origin::Variable("NO_COLOR".to_owned())),
        _ => (std::io::stderr().is_terminal(), Origin::System),
    }
}

/// Returns a word as a shell takes it for one.
pub(super) fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "-_./=,:@%+".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_string()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

/// Returns how often an option is written before `--`.
pub(super) fn times(line: &[OsString], name: &str) -> usize {
    let words = line.iter().filter_map(|word| word.to_str()).take_while(|word| *word != "--");
    words.filter(|word| word.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('='))).count()
}

/// Returns the value of an option, written `--name value` or `--name=value`, wherever it stands before `--`.
fn value_of(line: &[OsString], name: &str) -> Option<String> {
    let words: Vec<String> = line.iter().map(|w| w.to_string_lossy().into_owned()).take_while(|w| w != "--").collect();
    let at = words.iter().position(|w| w == name || w.strip_prefix(name).is_some_and(|rest| rest.starts_with('=')))?;
    match words[at].split_once('=') {
        Some((_, value)) => Some(value.to_string()),
        None => words.get(at + 1).cloned(),
    }
}

/// Says why the file system refused, in the words of a language where the reason is a common one.
// fluent: cli-io-*
pub(super) fn why(error: &std::io::Error, messages: &Messages) -> String {
    use std::io::ErrorKind::*;
    let reason = match error.kind() {
        NotFound => "not-found",
        PermissionDenied => "denied",
        IsADirectory => "is-folder",
        NotADirectory | AlreadyExists => "not-folder",
        ReadOnlyFilesystem => "read-only",
        StorageFull => "full",
        InvalidData => "not-utf8",
        _ => return error.to_string(),
    };
    messages.get(&format!("cli-io-{reason}"), &[])
}
