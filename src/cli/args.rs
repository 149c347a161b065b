//! The arguments. Their help texts are the fluent messages `cli-COMMAND-ARGUMENT`, put in by [`super::help`].

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Args as ClapArgs, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;

use crate::case::choice::Choice;
use crate::case::model::LetterKind;
use crate::locale::Script;

/// The whole command line.
#[derive(Debug, Parser)]
#[command(name = "tousu", version)]
pub(super) struct Args {
    #[command(flatten)]
    pub(super) global: Global,
    #[command(subcommand)]
    pub(super) command: Option<Command>,
}

/// Arguments every command has. They are read before the others, so that errors are in the right language.
#[derive(Debug, ClapArgs)]
pub(super) struct Global {
    #[arg(long, global = true, value_name = "LANG", value_parser = PossibleValuesParser::new(["zh-Hans", "zh-Hant", "en"]))]
    pub(super) lang: Option<String>,
    #[arg(long, global = true, value_name = "WHEN", value_parser = PossibleValuesParser::new(["auto", "always", "never"]))]
    pub(super) color: Option<String>,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    #[command(visible_alias = "r")]
    Render(RenderArgs),
    #[command(visible_alias = "c")]
    Check(CheckArgs),
    Init(InitArgs),
    Law(LawArgs),
    Templates(TemplatesArgs),
    Fonts(FontsArgs),
}

/// An output format.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub(super) enum Format {
    /// Pages ready to print.
    Pdf,
    /// Text for reading, wrapped.
    Text,
    /// Text for pasting into a web form: one line a paragraph.
    Form,
}

#[derive(Debug, ClapArgs)]
pub(super) struct RenderArgs {
    #[arg(value_name = "CASE", required = true)]
    pub(super) cases: Vec<String>,
    #[arg(long, value_name = "KIND", value_delimiter = ',', value_parser = parse_kind)]
    pub(super) to: Vec<LetterKind>,
    #[arg(long, value_name = "FORMAT", value_delimiter = ',', default_value = "pdf,text")]
    pub(super) format: Vec<Format>,
    #[arg(long, value_name = "SCRIPT", value_delimiter = ',', value_parser = parse_script)]
    pub(super) script: Vec<Script>,
    #[arg(long, short, value_name = "DIR", default_value = "letters")]
    pub(super) out: PathBuf,
    #[arg(long, value_name = "DIR")]
    pub(super) templates: Option<PathBuf>,
    #[arg(long, value_name = "N", default_value_t = 72)]
    pub(super) width: usize,
    #[arg(long, value_name = "N")]
    pub(super) max_chars: Option<usize>,
    #[arg(long)]
    pub(super) force: bool,
    #[arg(long, short)]
    pub(super) verbose: bool,
}

#[derive(Debug, ClapArgs)]
pub(super) struct CheckArgs {
    #[arg(value_name = "CASE", required = true)]
    pub(super) cases: Vec<String>,
    #[arg(long, value_name = "DIR")]
    pub(super) templates: Option<PathBuf>,
}

#[derive(Debug, ClapArgs)]
pub(super) struct InitArgs {
    #[arg(value_name = "FILE", default_value = "case.toml")]
    pub(super) file: String,
    #[arg(long)]
    pub(super) force: bool,
}

#[derive(Debug, ClapArgs)]
pub(super) struct LawArgs {
    #[arg(value_name = "ID")]
    pub(super) id: Option<String>,
    #[arg(value_name = "ARTICLE", conflicts_with = "grep")]
    pub(super) article: Option<String>,
    #[arg(long, value_name = "WORDS")]
    pub(super) grep: Option<String>,
    #[arg(long, value_name = "DATE", value_parser = parse_date)]
    pub(super) date: Option<Date>,
    #[arg(long, value_name = "SCRIPT", value_parser = PossibleValuesParser::new(["zh-Hans", "zh-Hant"]))]
    pub(super) script: Option<String>,
    #[arg(long, value_name = "FORMAT", default_value = "text", value_parser = PossibleValuesParser::new(["text", "json"]))]
    pub(super) format: String,
}

#[derive(Debug, ClapArgs)]
#[command(subcommand_required = true)]
pub(super) struct TemplatesArgs {
    #[command(subcommand)]
    pub(super) action: TemplatesAction,
}

#[derive(Debug, Subcommand)]
pub(super) enum TemplatesAction {
    List,
    Show {
        #[arg(value_name = "NAME")]
        name: String,
    },
    Export {
        #[arg(value_name = "DIR")]
        dir: PathBuf,
        #[arg(long)]
        force: bool,
    },
    Check {
        #[arg(value_name = "DIR")]
        dir: PathBuf,
        #[arg(long, value_name = "DATE", value_parser = parse_date)]
        date: Option<Date>,
    },
}

#[derive(Debug, ClapArgs)]
pub(super) struct FontsArgs {
    #[arg(long)]
    pub(super) licenses: bool,
}

fn parse_kind(text: &str) -> Result<LetterKind, String> {
    LetterKind::from_code(text).ok_or_else(allowed::<LetterKind>)
}

fn parse_script(text: &str) -> Result<Script, String> {
    Script::from_code(text).ok_or_else(allowed::<Script>)
}

/// Returns the codes of a closed set; the error shows them.
fn allowed<C: Choice>() -> String {
    C::CODES.iter().map(|(code, _)| *code).collect::<Vec<_>>().join(", ")
}

/// The error says in figures, for every language, what a date looks like.
fn parse_date(text: &str) -> Result<Date, String> {
    text.parse().map_err(|_| "2026-11-21".to_string())
}
