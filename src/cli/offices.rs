//! `tousu offices`: the offices, hotlines and web sites the program knows, listed or found.

use jiff::civil::Date;
use serde::Serialize;
use unicode_width::UnicodeWidthStr;

use super::args::{Listing, OfficesArgs};
use super::terminal::Terminal;
use super::{Exit, clock, directory};
use crate::case::choice::Choice;
use crate::locale::{Language, Script};
use crate::recipient::office::{Directory, InScripts, Office, Support};

/// Runs the command: one line a record, or everything about those that were searched for.
pub(super) fn run(args: &OfficesArgs, terminal: &mut Terminal) -> Exit {
    let directory = match directory::load(args.offices.as_deref(), terminal) {
        Ok(directory) => directory,
        Err(trouble) => return trouble.print(terminal),
    };
    let mut found = directory.find(&args.query);
    found.retain(|office| args.kind.is_empty() || args.kind.contains(&office.kind));
    let printer = Printer { terminal, directory: &directory, today: clock::today() };
    match args.format {
        Listing::Json => terminal.print(&printer.json(&found)),
        Listing::Table if found.is_empty() => {}
        Listing::Table if args.query.is_empty() => printer.lines(&found),
        Listing::Table => printer.details(&found),
    }
    if found.is_empty() {
        terminal.error("cli-offices-none", &[("query", (&args.query.join(" ")).into())]);
        return Exit::Findings;
    }
    Exit::Fine
}

/// Prints records in the user's language.
struct Printer<'p> {
    terminal: &'p Terminal,
    directory: &'p Directory,
    today: Date,
}

impl Printer<'_> {
    /// One line a record: name, number or web address, day checked, id.
    fn lines(&self, found: &[&Office]) {
        let row = |office: &&Office| {
            let reached = office.number.as_ref().or(office.web.as_ref()).cloned().unwrap_or_default();
            let mut checked = office.checked.to_string();
            if office.is_old(self.today) {
                checked.push_str(&self.terminal.text("cli-offices-old-mark", &[]));
            }
            [self.say(&office.name).to_string(), reached, checked, office.id.clone()]
        };
        let rows: Vec<[String; 4]> = found.iter().map(row).collect();
        let width = |column: usize| rows.iter().map(|row| row[column].width()).max().unwrap_or(0);
        let widths = [width(0), width(1), width(2), 0];
        for row in &rows {
            let cells = row.iter().zip(widths).map(|(cell, width)| {
                let blank = width.saturating_sub(cell.width());
                format!("{cell}{}", " ".repeat(blank))
            });
            self.terminal.print(cells.collect::<Vec<_>>().join("  ").trim_end());
        }
    }

    /// Everything about each record.
    fn details(&self, found: &[&Office]) {
        for (i, office) in found.iter().enumerate() {
            if i > 0 {
                self.terminal.print("");
            }
            self.terminal
                .print(&self.text("cli-offices-head", &[("name", self.say(&office.name)), ("id", &office.id)]));
            self.terminal.print(&self.text("cli-offices-purpose", &[("value", &self.purpose(office))]));
            self.contacts(office);
            let merged = office.merged_into.as_deref().map(|id| self.name_of(id));
            self.field("cli-offices-merged", merged.as_deref());
            self.field("cli-offices-note", office.note.as_ref().map(|note| self.say(note)));
            self.field("cli-offices-source", Some(self.say(&office.source)));
            let (checked, support) = (office.checked.to_string(), self.support(office.support));
            let args = [("checked", checked.as_str()), ("support", &support)];
            self.terminal.print(&self.text("cli-offices-checked", &args));
            if office.is_old(self.today) {
                self.terminal.print(&self.text("cli-offices-old", &[("checked", &checked)]));
            }
        }
    }

    /// How an office is reached.
    fn contacts(&self, office: &Office) {
        self.field("cli-offices-number", office.number.as_deref());
        match (&office.web, office.web_support) {
            (Some(web), Some(support)) => {
                let args = [("value", web.as_str()), ("support", &self.support(Some(support)))];
                self.terminal.print(&self.text("cli-offices-web-marked", &args));
            }
            (web, _) => self.field("cli-offices-web", web.as_deref()),
        }
        self.field("cli-offices-web-source", office.web_source.as_ref().map(|source| self.say(source)));
        self.field("cli-offices-email", office.email.as_deref());
        if let Some(address) = &office.address {
            let postcode = office.postcode.as_deref().unwrap_or_default();
            let address = format!("{postcode} {}", self.say(address));
            self.field("cli-offices-address", Some(address.trim()));
        }
    }

    // fluent: cli-offices-*
    fn field(&self, id: &str, value: Option<&str>) {
        if let Some(value) = value {
            self.terminal.print(&self.text(id, &[("value", value)]));
        }
    }

    fn text(&self, id: &str, args: &[(&str, &str)]) -> String {
        let args: Vec<_> = args.iter().map(|(name, value)| (*name, (*value).into())).collect();
        self.terminal.text(id, &args)
    }

    /// Returns a text of a record in the script of the user's language.
    fn say<'t>(&self, text: &'t InScripts) -> &'t str {
        text.get(if self.terminal.language() == Language::Hant { Script::Hant } else { Script::Hans })
    }

    /// Returns what an office is for: its own words, or those of its kind.
    // fluent: office-*.purpose
    fn purpose(&self, office: &Office) -> String {
        let english = office.purpose_en.as_deref().filter(|_| self.terminal.language() == Language::En);
        match english.or(office.purpose.as_ref().map(|purpose| self.say(purpose))) {
            Some(own) => own.to_string(),
            None => self.text(&format!("office-{}.purpose", office.kind.code()), &[]),
        }
    }

    // fluent: office-support-*
    fn support(&self, support: Option<Support>) -> String {
        self.text(&format!("office-support-{}", support.map_or("own", Support::code)), &[])
    }

    /// Returns the name of a record, or its id where there is no such record.
    fn name_of(&self, id: &str) -> String {
        self.directory.get(id).map_or(id.to_string(), |office| self.say(&office.name).to_string())
    }

    /// Returns the records as JSON: the keys of the file, texts in both scripts, and whether the record is older than a year.
    fn json(&self, found: &[&Office]) -> String {
        let offices = found.iter().map(|office| Record::of(office, office.is_old(self.today))).collect();
        serde_json::to_string_pretty(&Report { version: VERSION, offices }).unwrap_or_default()
    }
}

/// Grows when a field of the JSON changes its meaning.
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Report<'o> {
    version: u32,
    offices: Vec<Record<'o>>,
}

/// A record; what it does not have is null.
#[derive(Serialize)]
struct Record<'o> {
    id: &'o str,
    kind: &'static str,
    name: Text<'o>,
    province: Option<Text<'o>>,
    city: Option<Text<'o>>,
    district: Option<Text<'o>>,
    number: Option<&'o str>,
    web: Option<&'o str>,
    web_support: Option<&'static str>,
    web_source: Option<Text<'o>>,
    email: Option<&'o str>,
    address: Option<Text<'o>>,
    postcode: Option<&'o str>,
    purpose: Option<Text<'o>>,
    purpose_en: Option<&'o str>,
    merged_into: Option<&'o str>,
    note: Option<Text<'o>>,
    support: Option<&'static str>,
    source: Text<'o>,
    checked: String,
    old: bool,
}

#[derive(Serialize)]
struct Text<'o> {
    #[serde(rename = "zh-Hans")]
    hans: &'o str,
    #[serde(rename = "zh-Hant")]
    hant: &'o str,
}

impl<'o> Text<'o> {
    fn of(text: &'o InScripts) -> Self {
        Text { hans: text.get(Script::Hans), hant: text.get(Script::Hant) }
    }
}

impl<'o> Record<'o> {
    fn of(office: &'o Office, old: bool) -> Self {
        let text = |text: &'o Option<InScripts>| text.as_ref().map(Text::of);
        Record {
            id: &office.id,
            kind: office.kind.code(),
            name: Text::of(&office.name),
            province: text(&office.province),
            city: text(&office.city),
            district: text(&office.district),
            number: office.number.as_deref(),
            web: office.web.as_deref(),
            web_support: office.web_support.map(Support::code),
            web_source: text(&office.web_source),
            email: office.email.as_deref(),
            address: text(&office.address),
            postcode: office.postcode.as_deref(),
            purpose: text(&office.purpose),
            purpose_en: office.purpose_en.as_deref(),
            merged_into: office.merged_into.as_deref(),
            note: text(&office.note),
            support: office.support.map(Support::code),
            source: Text::of(&office.source),
            checked: office.checked.to_string(),
            old,
        }
    }
}
