//! The arguments of `tousu envelope`. Their help texts are the fluent messages `cli-envelope-ARGUMENT`.

use std::path::PathBuf;

use clap::Args as ClapArgs;
use clap::builder::PossibleValuesParser;

use super::super::args::{OwnFonts, SettingArgs, choice};
use super::super::written::ReportForm;
use crate::case::model::LetterKind;
use crate::locale::Script;
use crate::pack::Outside;
use crate::post::{OutsideZone, Service, Size, Window};

#[derive(Debug, ClapArgs)]
pub(crate) struct EnvelopeArgs {
    #[arg(value_name = "CASE", required_unless_present = "calibrate", conflicts_with = "calibrate")]
    pub(super) cases: Vec<String>,
    #[arg(long, value_name = "KIND", value_delimiter = ',', value_parser = choice::<LetterKind>())]
    pub(super) to: Vec<LetterKind>,
    #[arg(long, value_name = "SIZE", default_value = "zl", value_parser = choice::<Size>(), conflicts_with_all = ["window", "labels"])]
    pub(super) size: Size,
    #[arg(long, value_name = "SIZE", value_parser = choice::<Window>(), conflicts_with_all = ["labels", "calibrate"])]
    pub(super) window: Option<Window>,
    #[arg(long, value_name = "SHEET", conflicts_with = "calibrate")]
    pub(super) labels: Option<String>,
    #[arg(long, value_name = "N", requires = "labels", value_parser = parse_start, allow_negative_numbers = true, default_value = "1")]
    pub(super) start: usize,
    #[arg(long)]
    pub(super) calibrate: bool,
    #[arg(long, value_name = "BY", value_parser = choice::<Service>(), conflicts_with_all = ["window", "labels", "calibrate"])]
    pub(super) by: Option<Service>,
    #[arg(long, conflicts_with_all = ["window", "labels", "calibrate"])]
    pub(super) no_contents: bool,
    #[arg(long, conflicts_with_all = ["labels", "calibrate"])]
    pub(super) sender: bool,
    #[arg(long, value_name = "X,Y", value_parser = parse_place, conflicts_with_all = ["window", "labels"])]
    pub(super) code_origin: Option<(f64, f64)>,
    #[arg(long, value_name = "MM", allow_negative_numbers = true, value_parser = parse_mm, conflicts_with_all = ["window", "labels"])]
    pub(super) code_pitch: Option<f64>,
    #[arg(long, value_name = "SCRIPT", value_delimiter = ',', value_parser = choice::<Script>())]
    pub(super) script: Vec<Script>,
    #[arg(long, value_name = "FORMAT", default_value = "pdf", value_parser = PossibleValuesParser::new(["pdf"]))]
    pub(super) format: String,
    #[arg(long, short, value_name = "DIR", default_value = "letters")]
    pub(super) out: PathBuf,
    #[arg(long, value_name = "DIR")]
    pub(super) templates: Option<PathBuf>,
    #[arg(long, value_name = "PATH")]
    pub(super) offices: Option<PathBuf>,
    #[command(flatten)]
    pub(super) fonts: OwnFonts,
    #[arg(long)]
    pub(super) force: bool,
    #[arg(long, value_name = "FORM")]
    pub(super) report: Option<ReportForm>,
}

/// What stands on the envelopes of packs, and on which.
#[derive(Debug, ClapArgs)]
pub(crate) struct OutsideArgs {
    #[arg(long, value_name = "SIZE", value_parser = choice::<Size>())]
    pub(super) size: Option<Size>,
    #[arg(long, value_name = "BY", value_parser = choice::<Service>())]
    pub(super) by: Option<Service>,
    #[arg(long)]
    pub(super) sender: bool,
    #[arg(long, value_name = "X,Y", value_parser = parse_place)]
    pub(super) code_origin: Option<(f64, f64)>,
    #[arg(long, value_name = "MM", allow_negative_numbers = true, value_parser = parse_mm)]
    pub(super) code_pitch: Option<f64>,
}

impl OutsideArgs {
    /// Returns what the envelopes are to be.
    ///
    /// # Errors
    /// The digits of the postcode would leave the zone for them.
    pub(crate) fn read(&self) -> Result<Outside, OutsideZone> {
        let code = super::code(self.code_origin, self.code_pitch)?;
        Ok(Outside { size: self.size, by: self.by, code, sender: self.sender })
    }
}

impl EnvelopeArgs {
    /// Returns what envelopes are made with besides the cases; a style of letters has no say in them.
    pub(super) fn settings(&self) -> SettingArgs {
        let (templates, offices, fonts) = (self.templates.clone(), self.offices.clone(), self.fonts.clone());
        SettingArgs { templates, offices, style: None, fonts }
    }
}

/// The error says in figures, for every language, what a number looks like.
fn parse_start(text: &str) -> Result<usize, String> {
    text.parse().ok().filter(|n| *n >= 1).ok_or_else(|| "1, 2, 3, …".to_owned())
}

/// The error says in figures, for every language, what a place looks like.
fn parse_place(text: &str) -> Result<(f64, f64), String> {
    let sides = text.split_once([',', '，']).map(|(x, y)| (parse_mm(x.trim()), parse_mm(y.trim())));
    match sides {
        Some((Ok(x), Ok(y))) => Ok((x, y)),
        _ => Err("20,11".to_owned()),
    }
}

/// The error says in figures, for every language, what a length looks like.
fn parse_mm(text: &str) -> Result<f64, String> {
    text.parse().ok().filter(|length: &f64| length.is_finite()).ok_or_else(|| "10, 9.5, …".to_owned())
}
