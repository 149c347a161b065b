//! The arguments of `tousu deadlines`.

use std::path::PathBuf;

use clap::{Args as ClapArgs, ValueEnum};

/// A form of the list of terms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum DeadlinesFormat {
    /// For reading.
    Table,
    /// For programs.
    Json,
    /// For calendars.
    Ics,
}

#[derive(Debug, ClapArgs)]
pub(in crate::cli) struct DeadlinesArgs {
    #[arg(value_name = "CASE")]
    pub(in crate::cli) case: String,
    #[arg(long, value_name = "FORMAT")]
    pub(in crate::cli) format: Option<DeadlinesFormat>,
    #[arg(long, short, value_name = "FILE", default_value = "-")]
    pub(in crate::cli) out: PathBuf,
    #[arg(long)]
    pub(in crate::cli) force: bool,
}
