//! The arguments of `tousu templates`. Their help texts are the fluent messages `cli-templates-ARGUMENT`.

use std::path::PathBuf;

use clap::{Args as ClapArgs, Subcommand};
use jiff::civil::Date;

use super::super::args::{CheckFormat, Listing, parse_date};

#[derive(Debug, ClapArgs)]
#[command(subcommand_required = true)]
pub(crate) struct TemplatesArgs {
    #[command(subcommand)]
    pub(super) action: TemplatesAction,
}

#[derive(Debug, Subcommand)]
pub(super) enum TemplatesAction {
    List {
        #[arg(long, value_name = "FORMAT", default_value = "table")]
        format: Listing,
    },
    Show {
        #[arg(value_name = "NAME")]
        name: String,
    },
    Export(ExportArgs),
    Check(HouseCheckArgs),
    Diff(DiffArgs),
}

#[derive(Debug, ClapArgs)]
pub(super) struct ExportArgs {
    #[arg(value_name = "DIR")]
    pub(super) dir: PathBuf,
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    pub(super) only: Vec<String>,
    #[arg(long, conflicts_with = "force")]
    pub(super) keep: bool,
    #[arg(long)]
    pub(super) force: bool,
}

#[derive(Debug, ClapArgs)]
pub(super) struct HouseCheckArgs {
    #[arg(value_name = "DIR")]
    pub(super) dir: PathBuf,
    #[arg(long, value_name = "DATE", value_parser = parse_date)]
    pub(super) date: Option<Date>,
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    pub(super) format: CheckFormat,
}

#[derive(Debug, ClapArgs)]
pub(super) struct DiffArgs {
    #[arg(value_name = "DIR")]
    pub(super) dir: PathBuf,
    #[arg(long)]
    pub(super) exit_code: bool,
}
