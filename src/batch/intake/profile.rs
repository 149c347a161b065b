//! The profile `tousu.toml`: what all cases of an office or a group of volunteers share.
//!
//! It is laid under each row: a row's own cell counts. Case files of a folder stand as they are.

use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::columns::columns;
use super::compose::{Item, quoted};
use super::heading::plain;
use super::problem::Problem;
use crate::case::choice::Choice;
use crate::case::finding::{self, Finding};
use crate::case::model::{Authority, LetterKind};
use crate::case::read::records::{self, Record};
use crate::case::source::{Source, Span};
use crate::locale::Script;

/// Name of the file.
pub const FILE: &str = "tousu.toml";
/// The form of the file this program reads.
const VERSION: u64 = 1;

/// What a profile says. Paths are as in the file, relative to its folder.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Profile {
    /// Script of the sheets.
    pub script: Option<Script>,
    /// Scripts the letters are written in.
    pub write_in: Vec<Script>,
    /// A built-in style, or a file.
    pub style: Option<String>,
    /// The folder of house templates.
    pub templates: Option<String>,
    /// The letters of a row that asks for none.
    pub letters: Vec<LetterKind>,
    /// Who acts for the complainants.
    pub agent: Option<Agent>,
    /// The offices letters go to where a row names a place only, or nothing.
    pub offices: Vec<Office>,
}

/// An agent as far as all cases have the same.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Agent {
    /// Name.
    pub name: Option<String>,
    /// Firm or legal-aid organisation.
    pub organisation: Option<String>,
    /// Telephone number.
    pub phone: Option<String>,
    /// What the agent is to do.
    pub matter: Option<String>,
    /// Whether the original of the authorisation is enclosed.
    pub original: Option<bool>,
    /// Extent of the authority.
    pub authority: Option<Authority>,
    /// First day of the authority.
    pub from: Option<Date>,
    /// Last day of the authority.
    pub until: Option<Date>,
}

/// An office for the letters of a place.
#[derive(Debug, Clone, PartialEq)]
pub struct Office {
    /// The letters that go there.
    pub letters: Vec<LetterKind>,
    /// Province of the place.
    pub province: Option<String>,
    /// City, in full.
    pub city: Option<String>,
    /// District, in full.
    pub district: Option<String>,
    /// Name of the office.
    pub name: String,
    /// Its postal address.
    pub address: Option<String>,
    /// Six digits.
    pub postcode: Option<String>,
}

impl Profile {
    /// Returns the profile that holds for an intake: the first `tousu.toml` in its folder or one above.
    pub fn path_for(intake: &Path) -> Option<PathBuf> {
        let start = std::path::absolute(intake).ok()?;
        start.ancestors().map(|folder| folder.join(FILE)).find(|file| file.is_file())
    }

    /// Reads a profile.
    ///
    /// Returns everything found in it, and no profile where a finding is an error.
    pub fn read(source: &Source) -> (Option<Profile>, Vec<Finding>) {
        let (profile, mut findings) = records::file(source, records::Kind::Intake, profile);
        finding::sort(&mut findings);
        (profile.filter(|_| !finding::has_error(&findings)), findings)
    }

    /// Returns what every row says that does not say otherwise.
    pub(super) fn defaults(&self) -> Vec<Item> {
        let mut items = vec![];
        let mut put = |field: &str, number: u32, literal: Option<String>| {
            let column = columns().of_field(field);
            items.extend(column.zip(literal).map(|(column, literal)| Item { column, number, literal, cell: None }));
        };
        put("script", 0, self.script.map(|script| quoted(script.code())));
        let scripts: Vec<String> = self.write_in.iter().map(|script| quoted(script.code())).collect();
        put("write_in", 0, (!scripts.is_empty()).then(|| format!("[{}]", scripts.join(", "))));
        for (i, letter) in (0..).zip(&self.letters) {
            put("letter[].to", i, Some(quoted(letter.code())));
        }
        if let Some(agent) = &self.agent {
            let text = |words: &Option<String>| words.as_deref().map(quoted);
            put("agent.name", 0, text(&agent.name));
            put("agent.organisation", 0, text(&agent.organisation));
            put("agent.phone", 0, text(&agent.phone));
            put("agent.matter", 0, text(&agent.matter));
            put("agent.original", 0, agent.original.map(|yes| yes.to_string()));
            put("agent.authority", 0, agent.authority.map(|authority| quoted(authority.code())));
            put("agent.from", 0, agent.from.map(|date| date.to_string()));
            put("agent.until", 0, agent.until.map(|date| date.to_string()));
        }
        items
    }

    /// Returns the office for a letter of a place: of those whose place fits the one that says most of it.
    pub(super) fn office(&self, letter: LetterKind, place: [Option<&str>; 3]) -> Option<&Office> {
        let fits = |office: &&Office| {
            let same = |(wanted, given): (Option<&str>, Option<&str>)| match (wanted, given) {
                (Some(wanted), Some(given)) => plain_place(wanted) == plain_place(given),
                (wanted, _) => wanted.is_none(),
            };
            office.letters.contains(&letter) && office.place().into_iter().zip(place).all(same)
        };
        let known = |office: &&Office| office.place().iter().flatten().count();
        // Of equals the first, as written.
        self.offices.iter().rev().filter(fits).max_by_key(known)
    }
}

impl Office {
    fn place(&self) -> [Option<&str>; 3] {
        [self.province.as_deref(), self.city.as_deref(), self.district.as_deref()]
    }
}

/// A place without regard to script, and a province without its kind: 浙江省 is 浙江.
fn plain_place(words: &str) -> String {
    let plain = plain(words);
    ["省", "壮族自治区", "回族自治区", "维吾尔自治区", "自治区"]
        .iter()
        .find_map(|kind| plain.strip_suffix(kind).map(str::to_string))
        .unwrap_or(plain)
}

fn profile(file: &mut Record<'_, '_, '_>) -> Profile {
    file.version(VERSION);
    let profile = Profile {
        script: file.choice("script"),
        write_in: file.choices("write_in"),
        style: file.line("style"),
        templates: file.line("templates"),
        letters: file.choices("letters"),
        agent: file.table("agent", agent),
        offices: vec![],
    };
    let offices = file.records("office", |record| (office(record), record.span_of("name")));
    for (i, (office, span)) in offices.iter().enumerate() {
        let again = |(other, _): &(Office, Span)| {
            other.place() == office.place() && other.letters.iter().any(|letter| office.letters.contains(letter))
        };
        if offices[..i].iter().any(again) {
            file.report(Problem::OfficeTwice.finding(Some(span.clone())));
        }
    }
    Profile { offices: offices.into_iter().map(|(office, _)| office).collect(), ..profile }
}

fn agent(record: &mut Record<'_, '_, '_>) -> Agent {
    Agent {
        name: record.line("name"),
        organisation: record.line("organisation"),
        phone: record.phone("phone"),
        matter: record.line("matter"),
        original: record.boolean("original"),
        authority: record.choice("authority"),
        from: record.date("from"),
        until: record.date("until"),
    }
}

fn office(record: &mut Record<'_, '_, '_>) -> Office {
    Office {
        letters: record.choices("letters"),
        province: record.line("province"),
        city: record.line("city"),
        district: record.line("district"),
        name: record.required_line("name"),
        address: record.line("address"),
        postcode: record.postcode("postcode"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Option<Profile>, Vec<&'static str>) {
        let (profile, findings) = Profile::read(&Source { name: FILE.into(), text: text.into() });
        (profile, findings.iter().map(|f| f.code).collect())
    }

    #[test]
    fn the_office_that_says_most_of_the_place_is_taken() {
        let text = r#"
            [[office]]
            letters = ["association"]
            name = "任何地方"
            [[office]]
            letters = ["association", "regulator-complaint"]
            city = "杭州市"
            name = "杭州"
            [[office]]
            letters = ["association"]
            province = "浙江省"
            city = "杭州市"
            district = "西湖区"
            name = "西湖"
        "#;
        let (profile, codes) = read(text);
        assert_eq!(codes, [""; 0]);
        let profile = profile.unwrap();
        let name = |letter, place| profile.office(letter, place).map(|office| office.name.as_str());
        let whole = [Some("浙江"), Some("杭州市"), Some("西湖區")];
        assert_eq!(name(LetterKind::Association, whole), Some("西湖"));
        assert_eq!(name(LetterKind::Association, [None, Some("杭州市"), Some("西湖区")]), Some("杭州"));
        assert_eq!(name(LetterKind::Association, [None; 3]), Some("任何地方"));
        assert_eq!(name(LetterKind::RegulatorComplaint, whole), Some("杭州"));
        assert_eq!(name(LetterKind::RegulatorReport, whole), None);
    }

    #[test]
    fn what_is_wrong_is_told() {
        assert_eq!(read("agents = 1").1, ["unknown-key"]);
        assert_eq!(read("[agent]\nphone = \"无\"\nfrom = 2026-13-01").1, ["syntax"]);
        assert_eq!(read("[agent]\nphone = \"无\"\nauthority = \"all\"").1, ["bad-phone", "unknown-choice"]);
        let office = "[[office]]\nletters = [\"association\"]\nname = \"甲\"\n";
        assert_eq!(read(&office.repeat(2)).1, ["intake-office-twice"]);
        assert_eq!(read("").1, [""; 0]);
    }
}
