//! `tousu new`: answers from files, on a terminal with menus, line by line; leaving and going on.

mod answers;
#[cfg(unix)]
mod terminal;

/// The kinds of grievance, each with a file of answers in `tests/cli/new/`.
pub(crate) const KINDS: [&str; 7] = [
    "refund-refused",
    "not-as-advertised",
    "quality",
    "prepaid-not-refunded",
    "harassing-calls",
    "data-leak",
    "review-harassment",
];

/// Returns the path of the answers of a kind of case.
pub(crate) fn answers_of(kind: &str) -> String {
    format!("{}/tests/cli/new/{kind}.toml", env!("CARGO_MANIFEST_DIR"))
}
