//! `tousu info` for reading.

use super::Info;
use crate::cli::{clock, origin};
use crate::law::calendar::Status;
use crate::locale::{Arg, dictionary};
use crate::typeset::fonts;

/// Prints it.
pub(super) fn print(info: &Info<'_>) {
    let head = |id: &str| info.terminal.print(&format!("\n{}", info.terminal.text(id, &[])));
    info.terminal.print(&format!("tousu {}", env!("CARGO_PKG_VERSION")));
    own(info);
    head("info-goes-by");
    origin::lines(&info.basis, info.terminal).iter().for_each(|line| info.line(line));
    head("info-data");
    data(info);
    head("info-variables");
    variables(info);
}

impl Info<'_> {
    fn line(&self, line: &str) {
        self.terminal.print(&format!("  {line}"));
    }

    fn say(&self, id: &str, args: &[(&str, Arg<'_>)]) {
        self.line(&self.terminal.text(id, args));
    }
}

/// Prints language, day and colour, each with who says so.
fn own(info: &Info<'_>) {
    let Info { terminal, .. } = info;
    let (today, clock) = clock::read();
    let (colour, by) = terminal.colour();
    let colour = terminal.text(if colour { "info-yes" } else { "info-no" }, &[]);
    // fluent: info-language, info-today, info-colour, info-yes, info-no
    for (what, value, origin) in [
        ("info-language", terminal.language().code().to_owned(), terminal.language_origin()),
        ("info-today", today.to_string(), &clock),
        ("info-colour", colour, by),
    ] {
        let (what, origin) = (terminal.text(what, &[]), origin.words(terminal));
        info.say("shell-basis", &[("what", (&what).into()), ("value", (&value).into()), ("origin", (&origin).into())]);
    }
}

/// Prints what is inside the program, and of which day.
fn data(info: &Info<'_>) {
    let data = &info.data;
    let law = [
        ("instruments", data.law.instruments.len().into()),
        ("articles", data.articles.into()),
        ("compiled", (&data.law.compiled).into()),
        ("newest", (&data.law.newest_source).into()),
    ];
    info.say("info-law", &law);
    let [published, provisional] = [Status::Published, Status::Provisional].map(|status| spans(&data.years(status)));
    let compiled = ("compiled", (&data.workdays.compiled).into());
    info.say("info-workdays", &[("published", (&published).into()), compiled]);
    if !provisional.is_empty() {
        info.say("info-workdays-provisional", &[("years", (&provisional).into())]);
    }
    if let Some((first, last)) = data.checked {
        let (first, last) = (first.to_string(), last.to_string());
        let id = if first == last { "info-offices-data" } else { "info-offices-data-between" };
        // fluent: info-offices-data, info-offices-data-between
        info.say(id, &[("count", data.offices.into()), ("first", (&first).into()), ("last", (&last).into())]);
    }
    let names: Vec<&str> = fonts::bundled().iter().map(|font| font.name).collect();
    info.say("info-fonts-data", &[("count", names.len().into()), ("list", (&names.join(", ")).into())]);
    for size in &data.conversion {
        let args = [
            ("from", size.from.code().into()),
            ("to", size.to.code().into()),
            ("words", size.words.into()),
            ("overrides", size.overrides.into()),
            ("source", dictionary::SOURCE.into()),
        ];
        info.say("info-conversion", &args);
    }
}

/// Returns years as spans: 2024–2026.
fn spans(years: &[i16]) -> String {
    let spans = years.chunk_by(|a, b| a + 1 == *b).map(|span| match span {
        [only] => only.to_string(),
        [first, .., last] => format!("{first}–{last}"),
        [] => String::new(),
    });
    spans.collect::<Vec<_>>().join(", ")
}

/// Prints the variables that are set, those that name nothing, and with `--verbose` all there are.
fn variables(info: &Info<'_>) {
    let verbose = info.terminal.is_verbose();
    for (variable, value) in &info.variables {
        let option = variable.option();
        match value {
            Some(value) => info.line(&format!("{}={value}  {option}", variable.name)),
            None if verbose => info.line(&format!("{}  {option}", variable.name)),
            None => {}
        }
    }
    for (name, near) in &info.unknown {
        info.say("info-unknown-variable", &[("name", name.into())]);
        if let Some(near) = near {
            info.say("cli-did-you-mean", &[("suggestion", near.into())]);
        }
    }
    if info.unknown.is_empty() && info.variables.iter().all(|(_, value)| value.is_none()) {
        info.say("info-no-variable", &[]);
    }
    if !verbose {
        info.say("info-all-variables", &[]);
    }
}

#[cfg(test)]
mod tests {
    use super::spans;

    #[test]
    fn years_that_follow_are_one_span() {
        assert_eq!(spans(&[2024, 2025, 2026, 2028]), "2024–2026, 2028");
        assert_eq!(spans(&[]), "");
    }
}
