//! The arguments of `tousu batch`. Their help texts are the fluent messages `cli-batch-ARGUMENT`.

use std::path::PathBuf;

use clap::{ArgGroup, Args as ClapArgs, Subcommand, ValueEnum};

use crate::batch::numbers::Numbers;
use crate::batch::print::Order;
use crate::batch::select::Shard;
use crate::cli::args::{LetterArgs, choice};
use crate::cli::envelope::args::OutsideArgs;

#[derive(Debug, ClapArgs)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true, group = outside())]
pub(in crate::cli) struct BatchArgs {
    #[command(subcommand)]
    pub(super) action: Option<BatchAction>,
    #[arg(value_name = "INTAKE", required = true)]
    pub(super) intake: Option<PathBuf>,
    #[arg(long)]
    pub(super) dry_run: bool,
    #[arg(long, conflicts_with = "all_or_nothing")]
    pub(super) keep_going: bool,
    #[arg(long)]
    pub(super) all_or_nothing: bool,
    #[arg(long, conflicts_with = "changed")]
    pub(super) resume: bool,
    #[arg(long)]
    pub(super) changed: bool,
    #[arg(long, value_name = "ROWS")]
    pub(super) only: Option<Numbers>,
    #[arg(long, value_name = "K/N")]
    pub(super) shard: Option<Shard>,
    #[arg(long, value_name = "NAME")]
    pub(super) sheet: Option<String>,
    #[arg(long, value_name = "FILE")]
    pub(super) map: Option<PathBuf>,
    #[command(flatten)]
    pub(super) letters: LetterArgs,
    #[arg(long)]
    pub(super) require_review: bool,
    #[arg(long, value_name = "FORMAT", value_delimiter = ',', default_value = "csv,json")]
    pub(super) report_format: Vec<ReportFormat>,
    #[arg(long, value_name = "N", default_value = "0", value_parser = jobs)]
    pub(super) jobs: usize,
    // A volume has one set of fonts, and is of the whole run.
    #[arg(long, conflicts_with_all = ["shard", "system_fonts"])]
    pub(super) print: bool,
    #[arg(long, value_name = "ORDER", value_parser = choice::<Order>(), requires = "print")]
    pub(super) sort: Option<Order>,
    // Parts of a pack are bound, with one set of fonts.
    #[arg(long, conflicts_with_all = ["system_fonts", "print"])]
    pub(super) pack: bool,
    #[arg(long, requires = "pack")]
    pub(super) allow_outside: bool,
    #[command(flatten)]
    pub(super) outside: OutsideArgs,
}

/// What stands on envelopes asks for envelopes.
fn outside() -> ArgGroup {
    let names = ["size", "by", "sender", "code_origin", "code_pitch"];
    ArgGroup::new("outside").args(names).multiple(true).requires("pack")
}

/// A form of the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum ReportFormat {
    /// For spreadsheet programs.
    Csv,
    /// For other programs: docs/batch.md.
    Json,
}

/// A form of the intake sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum SheetFormat {
    /// A workbook.
    Xlsx,
    /// Text.
    Csv,
}

#[derive(Debug, Subcommand)]
pub(in crate::cli) enum BatchAction {
    Template {
        #[arg(long, value_name = "FORMAT")]
        format: Option<SheetFormat>,
        #[arg(long, short, value_name = "FILE")]
        out: Option<PathBuf>,
        #[arg(long)]
        force: bool,
    },
    Reprint {
        #[arg(value_name = "DIR", default_value = "letters")]
        folder: PathBuf,
        #[arg(long, value_name = "SHEETS")]
        sheets: Numbers,
        #[arg(long, value_name = "NAME")]
        file: Option<String>,
    },
    Merge {
        #[arg(value_name = "DIR", required = true)]
        folders: Vec<PathBuf>,
        #[arg(long, short, value_name = "DIR")]
        out: Option<PathBuf>,
    },
}

/// More threads than this are a slip of the finger.
const MOST: usize = 1024;

/// The error says in figures, for every language, what a number looks like.
fn jobs(text: &str) -> Result<usize, String> {
    text.parse().ok().filter(|n| *n <= MOST).ok_or_else(|| format!("1, 2, …, {MOST}"))
}
