//! The terminal: the user's language, standard output and error, colour. A closed pipe ends output quietly.

use std::cell::RefCell;
use std::ffi::OsString;
use std::io::{IsTerminal, Write};

use crate::locale::{Arg, Language, Messages, negotiate};

/// Where the program speaks, and in which language.
pub(super) struct Terminal {
    messages: Messages,
    language: Language,
    /// The command line as it was typed.
    typed: Vec<String>,
    /// Whether diagnostics may be coloured.
    pub(super) colour: bool,
    /// Why standard output did not take what was printed; a closed pipe is no such reason.
    lost: RefCell<Option<std::io::Error>>,
}

impl Terminal {
    /// Takes language and colour from the command line, then from the environment. The command line is only searched here,
    /// because its errors are already to be in the right language.
    pub(super) fn new(line: &[OsString]) -> Self {
        let known = |lang: &String| Language::ALL.iter().any(|l| l.code() == lang);
        let language = match value_of(line, "--lang").filter(known) {
            Some(lang) => negotiate(&[lang]),
            None => negotiate(&sys_locale::get_locales().collect::<Vec<_>>()),
        };
        let no_color = std::env::var_os("NO_COLOR").is_some_and(|v| !v.is_empty());
        let colour = match value_of(line, "--color").as_deref() {
            Some("always") => true,
            Some("never") => false,
            _ => !no_color && std::io::stderr().is_terminal(),
        };
        let typed = line.iter().map(|word| word.to_string_lossy().into_owned()).collect();
        Terminal { messages: Messages::new(language), language, typed, colour, lost: RefCell::new(None) }
    }

    /// Returns the messages of the user's language.
    pub(super) fn messages(&self) -> &Messages {
        &self.messages
    }

    /// Returns the user's language.
    pub(super) fn language(&self) -> Language {
        self.language
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

    /// Writes a line to standard error.
    pub(super) fn report(&self, line: &str) {
        let _ = writeln!(std::io::stderr(), "{line}");
    }

    /// Writes a message to standard error as an error: `错误：…`.
    pub(super) fn error(&self, id: &str, args: &[(&str, Arg<'_>)]) {
        let text = self.text(id, args);
        self.report(&self.text("cli-error-line", &[("text", text.as_str().into())]));
    }

    /// Writes a message to standard error as a warning: `警告：…`.
    pub(super) fn warn(&self, id: &str, args: &[(&str, Arg<'_>)]) {
        let text = self.text(id, args);
        self.report(&self.text("cli-warning-line", &[("text", text.as_str().into())]));
    }
}

/// Returns a word as a shell takes it for one.
fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "-_./=,:@%+".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_string()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
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
