//! The arguments of `tousu sent`.

use std::path::PathBuf;

use clap::Args;
use jiff::civil::Date;

use crate::case::model::LetterKind;
use crate::case::read::guess;
use crate::cli::args::choice;
use crate::cli::written::ReportForm;

#[derive(Debug, Args)]
pub(in crate::cli) struct SentArgs {
    #[arg(value_name = "CASE", required_unless_present = "import")]
    pub(super) cases: Vec<String>,
    #[arg(long, value_name = "LIST", conflicts_with_all = ["to", "office", "tracking", "received"])]
    pub(super) import: Option<PathBuf>,
    #[arg(long, value_name = "KIND", required_unless_present = "import", value_parser = choice::<LetterKind>())]
    pub(super) to: Option<LetterKind>,
    #[arg(long, value_name = "NAME")]
    pub(super) office: Option<String>,
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(super) date: Option<Date>,
    #[arg(long, value_name = "WORDS")]
    pub(super) by: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    pub(super) tracking: Option<String>,
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(super) received: Option<Date>,
    #[arg(long)]
    pub(super) dry_run: bool,
    #[arg(long, value_name = "PATH")]
    pub(super) offices: Option<PathBuf>,
    #[arg(long, value_name = "FORM")]
    pub(super) report: Option<ReportForm>,
}

/// Reads a day in any form that can mean one day only; the error says what a day looks like.
fn day(text: &str) -> Result<Date, String> {
    guess::day(text).ok_or_else(|| "2026-11-20, 2026/11/20, 2026年11月20日".to_string())
}
