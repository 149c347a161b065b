//! What keeps a run from being done and is no finding about a case: a file that cannot be read, or a style, font, template or
//! record that is wrong. `check --format json` lists it, every other run prints it.

use super::terminal::Terminal;
use super::{Exit, diagnostics};
use crate::case::{Finding, Source};
use crate::letter::LetterError;
use crate::locale::Arg;

/// What went wrong, with how the run ends.
pub(super) struct Trouble {
    pub(super) exit: Exit,
    pub(super) what: What,
    /// What more the user should know, in his words: what to do, or where the file was named.
    pub(super) hint: Option<String>,
}

/// What went wrong.
pub(super) enum What {
    /// A sentence in the user's words.
    Said {
        /// Stable code.
        code: &'static str,
        /// The file it is about, where it is about one.
        file: Option<String>,
        text: String,
    },
    /// Findings about a file of the user's; one of them is an error.
    Found(Source, Vec<Finding>),
    /// A template gave no letter.
    Letter(LetterError),
}

impl Trouble {
    // fluent: cli-cannot-read, cli-too-large, cli-not-text, cli-not-utf8, cli-font-refused, cli-folder-loop
    /// Says what is wrong with a file in the words of the message `cli-CODE`, which may use the variable `file`.
    pub(super) fn file(id: &'static str, file: &str, args: &[(&str, Arg<'_>)], terminal: &Terminal) -> Trouble {
        let args: Vec<(&str, Arg<'_>)> = args.iter().cloned().chain([("file", file.into())]).collect();
        let what = What::Said { code: code(id), file: Some(file.to_owned()), text: terminal.text(id, &args) };
        Trouble { exit: Exit::InputOutput, what, hint: None }
    }

    /// Says that the file system did not give a file.
    pub(super) fn unread(file: &str, error: &std::io::Error, terminal: &Terminal) -> Trouble {
        Trouble::file("cli-cannot-read", file, &[("why", (&terminal.why(error)).into())], terminal)
    }

    /// Adds that a variable of the environment named what is wrong, where one did and nothing else is to be said.
    pub(super) fn named_by(self, variable: Option<&str>, terminal: &Terminal) -> Trouble {
        let said = || variable.map(|variable| terminal.text("cli-from-variable", &[("variable", variable.into())]));
        Trouble { hint: self.hint.or_else(said), ..self }
    }

    /// Prints it and says how the run ends.
    pub(super) fn print(&self, terminal: &Terminal) -> Exit {
        match &self.what {
            What::Said { text, .. } => terminal.report(&terminal.text("cli-error-line", &[("text", text.into())])),
            What::Found(source, findings) => diagnostics::findings(findings, source, terminal),
            What::Letter(error) => diagnostics::letter_error(error, terminal),
        }
        if let Some(hint) = &self.hint {
            terminal.report(&format!("  {hint}"));
        }
        self.exit
    }
}

/// Returns the stable code of a message `cli-CODE`.
fn code(id: &'static str) -> &'static str {
    id.strip_prefix("cli-").unwrap_or(id)
}

impl From<LetterError> for Trouble {
    fn from(error: LetterError) -> Self {
        Trouble { exit: Exit::Findings, what: What::Letter(error), hint: None }
    }
}
