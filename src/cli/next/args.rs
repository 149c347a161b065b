//! The arguments of `tousu next`.

use clap::{Args as ClapArgs, ValueEnum};

use crate::case::model::LetterKind;
use crate::cli::args::choice;

/// A form of the list of steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum NextFormat {
    /// For reading.
    Table,
    /// For programs: docs/next.md.
    Json,
}

#[derive(Debug, ClapArgs)]
pub(in crate::cli) struct NextArgs {
    #[arg(value_name = "CASE")]
    pub(in crate::cli) case: String,
    #[arg(long, value_name = "FORMAT", default_value = "table")]
    pub(in crate::cli) format: NextFormat,
    #[arg(long)]
    pub(in crate::cli) write: bool,
    #[arg(long, value_name = "KIND", value_delimiter = ',', requires = "write", value_parser = choice::<LetterKind>())]
    pub(in crate::cli) to: Vec<LetterKind>,
}
