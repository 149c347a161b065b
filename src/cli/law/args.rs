//! The arguments of `tousu law`.

use clap::Args as ClapArgs;
use clap::builder::PossibleValuesParser;
use jiff::civil::Date;

use crate::cli::args::parse_date;

#[derive(Debug, ClapArgs)]
pub(in crate::cli) struct LawArgs {
    #[arg(value_name = "ID")]
    pub(in crate::cli) id: Option<String>,
    #[arg(value_name = "ARTICLE", conflicts_with = "grep")]
    pub(in crate::cli) article: Option<String>,
    #[arg(long, value_name = "WORDS")]
    pub(in crate::cli) grep: Option<String>,
    #[arg(long, value_name = "DATE", value_parser = parse_date)]
    pub(in crate::cli) date: Option<Date>,
    #[arg(long, value_name = "SCRIPT", value_parser = PossibleValuesParser::new(["zh-Hans", "zh-Hant"]))]
    pub(in crate::cli) script: Option<String>,
    #[arg(long, value_name = "FORMAT", default_value = "text", value_parser = PossibleValuesParser::new(["text", "json"]))]
    pub(in crate::cli) format: String,
}
