//! Everything a run needs besides the rows: what the command line and the profile say, read once.

use std::path::{Path, PathBuf};

use jiff::civil::Date;
use sha2::{Digest, Sha256};

use super::args::BatchArgs;
use crate::batch::Key;
use crate::batch::intake::{Draft, Intake, Mapping, Options, Place, Profile, Refused, open};
use crate::batch::numbers::Numbers;
use crate::batch::select::Shard;
use crate::case::Source;
use crate::case::choice::Choice;
use crate::cli::args::{Format, SettingArgs};
use crate::cli::load::{self, Settings};
use crate::cli::output::hex;
use crate::cli::press::Press;
use crate::cli::render::once;
use crate::cli::terminal::Terminal;
use crate::cli::{Exit, clock, diagnostics, enclosed};
use crate::letter::Composer;
use crate::locale::{Messages, Script};
use crate::pack::{Binder, Outside};
use crate::post::Service;
use crate::recipient::office::Directory;
use crate::typeset::BuiltIn;

/// How letters are packed with their exhibits.
pub(super) struct Packs {
    /// The folder in which the files of rows lie.
    pub(super) base: PathBuf,
    /// Whether files elsewhere are read too.
    pub(super) anywhere: bool,
    /// What stands on the envelopes.
    pub(super) outside: Outside,
    /// What the program says in the user's language.
    pub(super) messages: Messages,
}

/// What holds for all rows.
pub(super) struct Setup {
    pub(super) today: Date,
    pub(super) offices: Directory,
    pub(super) composer: Composer,
    pub(super) press: Press,
    pub(super) formats: Vec<Format>,
    /// The scripts asked for; those of each case where there is none.
    pub(super) scripts: Vec<Script>,
    pub(super) draft: bool,
    pub(super) reviewed: bool,
    /// What is made of letters on paper with their exhibits.
    pub(super) packs: Option<Packs>,
    /// Who hands letters over at the post office, where the profile says so.
    pub(super) sender: String,
    /// SHA-256 of everything here that changes a letter.
    pub(super) settings: String,
    intake: PathBuf,
    options: Options,
    only: Option<Numbers>,
    shard: Option<Shard>,
}

impl Setup {
    /// Reads what the command line and the profile name. What goes wrong is printed.
    ///
    /// # Errors
    /// How the run ends.
    pub(super) fn load(args: &BatchArgs, terminal: &Terminal) -> Result<Setup, Exit> {
        let intake = args.intake.clone().unwrap_or_default();
        let home = Profile::path_for(&intake);
        let profile = own(home.as_deref(), Profile::read, terminal)?.unwrap_or_default();
        let mapping = own(args.map.as_deref(), Mapping::read, terminal)?;
        let beside = |name: &String| home.as_deref().and_then(Path::parent).unwrap_or(Path::new("")).join(name);
        let templates = args.letters.settings.templates.clone().or_else(|| profile.templates.as_ref().map(beside));
        let style = args.letters.settings.style.clone().filter(|style| !style.is_empty());
        let style = style.or_else(|| match profile.style.as_ref() {
            Some(name) if BuiltIn::from_code(name).is_none() => Some(beside(name).display().to_string()),
            built_in => built_in.cloned(),
        });
        let named = SettingArgs { templates, style, ..args.letters.settings.clone() };
        let prints = args.print || args.letters.format.contains(&Format::Pdf);
        let settings = Settings::load(&named, prints, terminal).map_err(|trouble| trouble.print(terminal))?;
        let Settings { templates, offices, style, faces } = settings;
        let composer = Composer::new(&Script::ALL, &templates).map_err(|error| {
            diagnostics::letter_error(&error, terminal);
            Exit::Findings
        })?;
        let (formats, scripts) = (once(&args.letters.format), once(&args.letters.script));
        let outside = args.outside.read().map_err(|_| {
            terminal.error("cli-envelope-code-outside", &[]);
            Exit::Usage
        })?;
        // A list is handed over with registered letters.
        let outside = Outside { by: outside.by.or(Some(Service::Registered)), ..outside };
        let mut hash = Sha256::new();
        // Debug shows every value; none of these holds anything without an order.
        let words = (env!("CARGO_PKG_VERSION"), &style, &templates, &offices, &formats, &scripts);
        hash.update(format!(
            "{words:?}{:?}",
            (
                args.letters.compact,
                args.letters.draft,
                args.letters.settings.fonts.system_fonts,
                args.pack.then_some(outside)
            )
        ));
        for font in &args.letters.settings.fonts.font {
            hash.update(std::fs::read(font).unwrap_or_default());
        }
        let packs = args.pack.then(|| Packs {
            base: folder_of(&intake),
            anywhere: args.allow_outside,
            outside,
            messages: Messages::new(terminal.language()),
        });
        let sender = profile.agent.as_ref().and_then(|agent| agent.organisation.clone().or(agent.name.clone()));
        Ok(Setup {
            packs,
            sender: sender.unwrap_or_default(),
            today: clock::today(),
            offices,
            composer,
            press: Press::new(style, faces, args.letters.compact),
            formats,
            scripts,
            draft: args.letters.draft,
            reviewed: args.require_review,
            settings: hex(&hash.finalize()),
            intake,
            options: Options { sheet: args.sheet.clone(), mapping, profile: Some(profile) },
            only: args.only.clone(),
            shard: args.shard,
        })
    }

    /// Returns what makes packs with such envelopes.
    pub(super) fn binder(&self, outside: Outside) -> Binder<'_> {
        let Press { style, faces, compact, labels } = &self.press;
        Binder::new(&self.composer, style, faces.library(), labels, *compact, self.draft, outside)
    }

    /// Opens the intake at its beginning.
    pub(super) fn open(&self) -> Result<Intake, Refused> {
        open(&self.intake, &self.options)
    }

    /// Returns every case of an intake with whether the run takes it. Files of a folder are counted from 1.
    pub(super) fn every(&self, intake: Intake) -> impl Iterator<Item = (Key, (Draft, bool))> {
        let numbered = (1..).zip(intake.drafts()).map(|(count, draft)| match draft.place() {
            place @ Place::Row { row, .. } => (row, Key::of(&place), draft),
            place @ Place::File(_) => (count, Key::of(&place), draft),
        });
        let wanted = |row: u64| {
            self.only.as_ref().is_none_or(|only| only.has(row)) && self.shard.is_none_or(|shard| shard.has(row))
        };
        numbered.map(move |(row, key, draft)| (key, (draft, wanted(row))))
    }

    /// Returns those of the cases that the run takes.
    pub(super) fn taken(&self, intake: Intake) -> impl Iterator<Item = (Key, Draft)> {
        self.every(intake).filter(|(_, (_, taken))| *taken).map(|(key, (draft, _))| (key, draft))
    }

    /// Returns the length and the day of change of the intake: when they differ between two readings somebody has written to it.
    pub(super) fn stamp(&self) -> Option<(u64, std::time::SystemTime)> {
        let about = std::fs::metadata(&self.intake).ok()?;
        Some((about.len(), about.modified().ok()?))
    }
}

/// Returns the folder in which the files named by an intake lie: the folder itself, or that of the sheet.
fn folder_of(intake: &Path) -> PathBuf {
    if intake.is_dir() { intake.to_path_buf() } else { enclosed::base(&intake.display().to_string()) }
}

/// Reads one of the files of the user's own; what is found in it is printed.
fn own<T>(
    path: Option<&Path>,
    read: impl Fn(&Source) -> (Option<T>, Vec<crate::case::Finding>),
    terminal: &Terminal,
) -> Result<Option<T>, Exit> {
    let Some(path) = path else { return Ok(None) };
    let source = load::text(&path.display().to_string(), terminal).map_err(|trouble| trouble.print(terminal))?;
    let (value, findings) = read(&source);
    diagnostics::findings(&findings, &source, terminal);
    value.map(Some).ok_or(Exit::Findings)
}
