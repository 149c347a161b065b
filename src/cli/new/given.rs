//! Answers that are there before anybody is asked: of an earlier sitting, from files, from the command line.

use super::NewArgs;
use super::kept::Kept;
use crate::case::read::suggest::nearest;
use crate::cli::terminal::Terminal;
use crate::cli::{Exit, load};
use crate::interview::{Answers, keys};

/// Reads them all; what is given later counts. What is wrong is printed.
pub(super) fn given(args: &NewArgs, kept: &Kept, terminal: &Terminal) -> Result<Answers, Exit> {
    let mut all = Answers::default();
    let earlier = kept.is_there().then(|| kept.name());
    let mut sound = true;
    for file in earlier.iter().chain(&args.answers) {
        let source = load::text(file, terminal).map_err(|trouble| trouble.print(terminal))?;
        match Answers::read(&source.text) {
            Ok(answers) => sound &= take(&mut all, &answers, &source.name, terminal),
            Err(error) => {
                let line = error.span().map_or(1, |span| source.line_column(span.start).0);
                let args = [("file", (&source.name).into()), ("line", line.into()), ("why", error.message().into())];
                terminal.error("cli-new-not-toml", &args);
                sound = false;
            }
        }
    }
    for pair in &args.set {
        let Some((key, words)) = pair.split_once('=') else {
            terminal.error("cli-new-no-equals", &[("pair", pair.into())]);
            return Err(Exit::Usage);
        };
        let mut one = Answers::default();
        let known = all.list(key).to_vec();
        // Said twice, it is a list.
        let several = args.set.iter().filter(|p| p.split_once('=').is_some_and(|(k, _)| k == key)).count() > 1;
        let before = if several { known } else { vec![] };
        one.set(key.trim(), before.into_iter().chain([words.to_string()]).collect());
        sound &= take(&mut all, &one, "--set", terminal);
    }
    if sound { Ok(all) } else { Err(Exit::Findings) }
}

/// Adds answers. Says whether all of them answer a question there is; tells which do not.
fn take(all: &mut Answers, some: &Answers, from: &str, terminal: &Terminal) -> bool {
    let known = keys();
    let mut sound = true;
    for key in some.keys() {
        let general = general(key);
        if known.contains(&general) {
            all.set(key, some.list(key).to_vec());
            continue;
        }
        sound = false;
        terminal.error("cli-new-unknown", &[("question", key.into()), ("file", from.into())]);
        if let Some(meant) = nearest(&general, known.iter().map(String::as_str)) {
            terminal.report(&terminal.text("cli-did-you-mean", &[("suggestion", (&meant).into())]));
        }
    }
    sound
}

/// Returns the name of a question with `N` for the number of its record.
fn general(key: &str) -> String {
    let part = |part: &str| if part.bytes().all(|b| b.is_ascii_digit()) { "N".to_string() } else { part.to_string() };
    key.split('.').map(part).collect::<Vec<_>>().join(".")
}
