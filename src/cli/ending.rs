//! The form of an output file by the ending of its name, where no option says it.

use std::path::Path;

use clap::ValueEnum;

use super::terminal::Terminal;

/// Returns the form asked for, or else the one that the ending of the name stands for; `Some(None)` where neither says anything. Nothing
/// where the two contradict each other: that is told.
pub(super) fn form<F: ValueEnum + PartialEq>(
    out: &Path,
    asked: Option<F>,
    forms: &[(&str, F)],
    terminal: &Terminal,
) -> Option<Option<F>> {
    let ending = out.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    let by_name = forms.iter().find(|(known, _)| ending.as_deref() == Some(known)).map(|(_, form)| form);
    match (asked, by_name) {
        (Some(asked), Some(by_name)) if asked != *by_name => {
            let file = out.display().to_string();
            let format = asked.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default();
            terminal.error("cli-other-ending", &[("file", (&file).into()), ("format", (&format).into())]);
            None
        }
        (asked, by_name) => Some(asked.or_else(|| by_name.cloned())),
    }
}
