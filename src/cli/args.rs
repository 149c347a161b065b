//! The arguments. Their help texts are the fluent messages `cli-COMMAND-ARGUMENT`, put in by [`super::help`].

use std::ffi::OsStr;
use std::path::PathBuf;

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::{Arg, Args as ClapArgs, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use jiff::civil::Date;

use super::batch::args::BatchArgs;
use super::deadlines::args::DeadlinesArgs;
use super::envelope::args::{EnvelopeArgs, OutsideArgs};
use super::law::args::LawArgs;
use super::new::args::NewArgs;
use super::next::args::NextArgs;
use super::sent::args::SentArgs;
use super::templates::args::TemplatesArgs;
use super::watch::args::WatchArgs;
use super::written::ReportForm;
use crate::case::choice::Choice;
use crate::case::model::LetterKind;
use crate::locale::{Language, Script};
use crate::recipient::office::OfficeKind;

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
    #[arg(long, global = true, display_order = 900, value_name = "LANG", value_parser = LanguageParser)]
    pub(super) lang: Option<String>,
    #[arg(long, global = true, display_order = 901, value_name = "WHEN", value_parser = PossibleValuesParser::new(["auto", "always", "never"]))]
    pub(super) color: Option<String>,
    #[arg(long, short, global = true, display_order = 902)]
    pub(super) quiet: bool,
    #[arg(long, short, global = true, display_order = 903)]
    pub(super) verbose: bool,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    #[command(alias = "r")]
    Render(RenderOnceArgs),
    Watch(WatchArgs),
    #[command(alias = "c")]
    Check(CheckArgs),
    #[command(alias = "p")]
    Pack(PackArgs),
    #[command(alias = "b")]
    Batch(BatchArgs),
    Envelope(EnvelopeArgs),
    Deadlines(DeadlinesArgs),
    Next(NextArgs),
    Sent(SentArgs),
    New(NewArgs),
    Init(InitArgs),
    Schema(SchemaArgs),
    Law(LawArgs),
    Templates(TemplatesArgs),
    Offices(OfficesArgs),
    Fonts(FontsArgs),
    Info(InfoArgs),
    Completions(CompletionsArgs),
    Man(ManArgs),
}

/// Fonts of the user's, asked for what the bundled ones lack.
#[derive(Debug, Clone, ClapArgs)]
pub(super) struct OwnFonts {
    #[arg(long, value_name = "FILE")]
    pub(super) font: Vec<PathBuf>,
    #[arg(long)]
    pub(super) system_fonts: bool,
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

/// What letters are made with besides the cases; what `check` looks into too.
#[derive(Debug, Clone, ClapArgs)]
pub(super) struct SettingArgs {
    #[arg(long, value_name = "DIR")]
    pub(super) templates: Option<PathBuf>,
    #[arg(long, value_name = "PATH")]
    pub(super) offices: Option<PathBuf>,
    #[arg(long, value_name = "STYLE")]
    pub(super) style: Option<String>,
    #[command(flatten)]
    pub(super) fonts: OwnFonts,
}

/// How letters are printed with what belongs to them.
#[derive(Debug, ClapArgs)]
pub(super) struct PaperArgs {
    #[arg(long, value_name = "SCRIPT", value_delimiter = ',', value_parser = choice::<Script>())]
    pub(super) script: Vec<Script>,
    #[arg(long, short, value_name = "DIR", default_value = "packs")]
    pub(super) out: PathBuf,
    #[command(flatten)]
    pub(super) settings: SettingArgs,
    #[arg(long)]
    pub(super) compact: bool,
    #[arg(long)]
    pub(super) draft: bool,
    #[arg(long)]
    pub(super) force: bool,
}

/// How letters are written, one case or many.
#[derive(Debug, ClapArgs)]
pub(super) struct LetterArgs {
    #[arg(long, value_name = "FORMAT", value_delimiter = ',', default_value = "pdf,text")]
    pub(super) format: Vec<Format>,
    #[arg(long, value_name = "SCRIPT", value_delimiter = ',', value_parser = choice::<Script>())]
    pub(super) script: Vec<Script>,
    #[arg(long, short, value_name = "DIR", default_value = "letters")]
    pub(super) out: PathBuf,
    #[command(flatten)]
    pub(super) settings: SettingArgs,
    #[arg(long)]
    pub(super) compact: bool,
    #[arg(long)]
    pub(super) draft: bool,
    #[arg(long)]
    pub(super) force: bool,
}

#[derive(Debug, ClapArgs)]
pub(super) struct RenderArgs {
    #[arg(value_name = "CASE", required = true)]
    pub(super) cases: Vec<String>,
    #[arg(long, value_name = "KIND", value_delimiter = ',', value_parser = choice::<LetterKind>())]
    pub(super) to: Vec<LetterKind>,
    #[command(flatten)]
    pub(super) letters: LetterArgs,
    #[arg(long, value_name = "N", default_value = "72", value_parser = parse_width, allow_negative_numbers = true)]
    pub(super) width: usize,
    #[arg(long, value_name = "N", value_parser = parse_number, allow_negative_numbers = true)]
    pub(super) max_chars: Option<usize>,
    #[arg(long)]
    pub(super) open: bool,
}

/// `tousu render`; `watch` does the same without reporting to programs.
#[derive(Debug, ClapArgs)]
pub(super) struct RenderOnceArgs {
    #[command(flatten)]
    pub(super) render: RenderArgs,
    #[arg(long, value_name = "FORM")]
    pub(super) report: Option<ReportForm>,
}

#[derive(Debug, ClapArgs)]
pub(super) struct PackArgs {
    #[arg(value_name = "CASE", required = true)]
    pub(super) cases: Vec<String>,
    #[arg(long, value_name = "KIND", value_delimiter = ',', value_parser = choice::<LetterKind>())]
    pub(super) to: Vec<LetterKind>,
    #[command(flatten)]
    pub(super) letters: PaperArgs,
    #[command(flatten)]
    pub(super) outside: OutsideArgs,
    #[arg(long)]
    pub(super) allow_outside: bool,
    #[arg(long, value_name = "FORM")]
    pub(super) report: Option<ReportForm>,
    #[arg(long)]
    pub(super) open: bool,
}

/// How `check` prints.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum CheckFormat {
    /// For people.
    Human,
    /// For programs: docs/check-format.md.
    Json,
}

#[derive(Debug, ClapArgs)]
pub(super) struct CheckArgs {
    #[arg(value_name = "CASE", required_unless_present_any = ["rules", "explain"])]
    pub(super) cases: Vec<String>,
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    pub(super) format: CheckFormat,
    #[arg(long, value_name = "CODE")]
    pub(super) explain: Option<String>,
    #[arg(long)]
    pub(super) rules: bool,
    #[command(flatten)]
    pub(super) settings: SettingArgs,
}

#[derive(Debug, ClapArgs)]
pub(super) struct InitArgs {
    #[arg(value_name = "FILE", default_value = "case.toml")]
    pub(super) file: String,
    #[arg(long)]
    pub(super) force: bool,
}

#[derive(Debug, ClapArgs)]
pub(super) struct SchemaArgs {
    #[arg(long, short, value_name = "FILE", default_value = "-")]
    pub(super) out: PathBuf,
    #[arg(long)]
    pub(super) force: bool,
}

/// How records are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Listing {
    /// For reading.
    Table,
    /// For other programs.
    Json,
}

#[derive(Debug, ClapArgs)]
pub(super) struct OfficesArgs {
    #[arg(value_name = "QUERY")]
    pub(super) query: Vec<String>,
    #[arg(long, value_name = "KIND", value_delimiter = ',', value_parser = choice::<OfficeKind>())]
    pub(super) kind: Vec<OfficeKind>,
    #[arg(long, value_name = "FORMAT", default_value = "table")]
    pub(super) format: Listing,
    #[arg(long, value_name = "PATH")]
    pub(super) offices: Option<PathBuf>,
}

#[derive(Debug, ClapArgs)]
pub(super) struct FontsArgs {
    #[arg(long, value_name = "TEXT")]
    pub(super) text: Option<String>,
    #[command(flatten)]
    pub(super) fonts: OwnFonts,
    #[arg(long)]
    pub(super) licenses: bool,
    #[arg(long, value_name = "FORMAT", default_value = "table")]
    pub(super) format: Listing,
}

#[derive(Debug, ClapArgs)]
pub(super) struct InfoArgs {
    #[arg(long, value_name = "FORMAT", default_value = "table")]
    pub(super) format: Listing,
    #[command(flatten)]
    pub(super) settings: SettingArgs,
}

#[derive(Debug, ClapArgs)]
pub(super) struct CompletionsArgs {
    #[arg(value_name = "SHELL")]
    pub(super) shell: Option<Shell>,
}

#[derive(Debug, ClapArgs)]
pub(super) struct ManArgs {
    #[arg(value_name = "DIR")]
    pub(super) dir: Option<PathBuf>,
    #[arg(long)]
    pub(super) force: bool,
}

/// Reads a language: one of the codes, or a locale name that means one of them.
#[derive(Clone)]
struct LanguageParser;

impl LanguageParser {
    fn codes() -> PossibleValuesParser {
        PossibleValuesParser::new(Language::ALL.map(Language::code))
    }
}

impl TypedValueParser for LanguageParser {
    type Value = String;

    fn parse_ref(&self, cmd: &clap::Command, arg: Option<&Arg>, value: &OsStr) -> Result<String, clap::Error> {
        let named = value.to_str().and_then(Language::named).map(|language| language.code().to_owned());
        named.map_or_else(|| Self::codes().parse_ref(cmd, arg, value), Ok)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        let codes = Language::ALL.map(|language| PossibleValue::new(language.code()));
        Some(Box::new(codes.into_iter()))
    }
}

/// Returns the parser of a closed set: it lists the codes and suggests the nearest.
pub(super) fn choice<C: Choice + Send + Sync>() -> impl TypedValueParser<Value = C> {
    let codes = PossibleValuesParser::new(C::CODES.iter().map(|(code, _)| *code));
    codes.try_map(|code| C::from_code(&code).ok_or("not listed"))
}

/// Widest text, in columns: nobody reads wider lines, and lines are filled with blanks up to it.
const WIDEST: usize = 1000;

fn parse_width(text: &str) -> Result<usize, String> {
    parse_number(text).ok().filter(|width| *width <= WIDEST).ok_or_else(|| format!("0, 1, 2, …, {WIDEST}"))
}

/// The error says in figures, for every language, what a number looks like.
fn parse_number(text: &str) -> Result<usize, String> {
    text.parse().map_err(|_| "0, 1, 2, 3, …".to_string())
}

/// The error says in figures, for every language, what a date looks like.
pub(super) fn parse_date(text: &str) -> Result<Date, String> {
    text.parse().map_err(|_| "2026-11-21".to_string())
}
