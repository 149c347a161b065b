//! All records together: the built-in ones, and those of the user's own that add to them or replace them.

use super::read;
use super::record::{InScripts, Office, OfficeKind, Province};
use crate::case::Finding;
use crate::case::source::Source;
use crate::locale::Script;
use crate::locale::convert::Converter;

/// The offices the program knows.
#[derive(Debug, Clone, PartialEq)]
pub struct Directory {
    provinces: Vec<Province>,
    offices: Vec<Office>,
}

/// A place as far as it is known: province by its short name, city and district in full.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Place<'p> {
    pub(super) province: Option<&'p str>,
    pub(super) city: Option<&'p str>,
    pub(super) district: Option<&'p str>,
}

impl Directory {
    /// Returns the records that ship with the program, `data/offices.toml`.
    pub fn builtin() -> Self {
        let text = include_str!("../../../data/offices.toml").to_string();
        let mut directory = Directory { provinces: vec![], offices: vec![] };
        // A test holds the embedded file to be without findings.
        let _ = directory.add(&Source { name: "data/offices.toml".to_string(), text });
        directory
    }

    /// Adds the records of a file; those with a known id replace the earlier ones, in their place.
    ///
    /// Returns everything found in the file; nothing of it is added where a finding is an error.
    pub fn add(&mut self, source: &Source) -> Vec<Finding> {
        let (content, findings) = read::read(source, &self.provinces);
        if let Some(content) = content {
            put(&mut self.provinces, content.provinces, |province| &province.id);
            put(&mut self.offices, content.offices, |office| &office.id);
        }
        findings
    }

    /// Returns all provinces, in the order of the official lists (GB/T 2260).
    pub fn provinces(&self) -> &[Province] {
        &self.provinces
    }

    /// Returns all records, the built-in ones first.
    pub fn offices(&self) -> &[Office] {
        &self.offices
    }

    /// Returns the province of this name, short or full, in either script.
    pub fn province(&self, words: &str) -> Option<&Province> {
        find_province(&self.provinces, words)
    }

    /// Returns the record with this id.
    pub fn get(&self, id: &str) -> Option<&Office> {
        self.offices.iter().find(|office| office.id == id)
    }

    /// Returns the office of this very name, in either script; of several the last, which is the user's own.
    pub fn named(&self, name: &str) -> Option<&Office> {
        self.offices.iter().rev().find(|office| office.name.is(name))
    }

    /// Returns the office of a kind for this very place; of several the last, which is the user's own.
    pub(super) fn at(&self, kind: OfficeKind, place: Place<'_>) -> Option<&Office> {
        let same = |of: &Option<InScripts>, wanted: Option<&str>| match (of, wanted) {
            (Some(of), Some(wanted)) => of.is(wanted),
            (None, None) => true,
            _ => false,
        };
        // Within a city the province may be left out.
        let within_city =
            |office: &Office| office.city.is_some() && (office.province.is_none() || place.province.is_none());
        self.offices.iter().rev().filter(|office| office.kind == kind).find(|office| {
            (within_city(office) || same(&office.province, place.province))
                && same(&office.city, place.city)
                && same(&office.district, place.district)
        })
    }

    /// Returns the records in which every word occurs: in the name, the place, the address, the number, the web address, the
    /// purpose or the id; in either script, capital or small.
    pub fn find(&self, words: &[String]) -> Vec<&Office> {
        let to_hans = Converter::new(Script::Hant, Script::Hans, &[]);
        let wanted: Vec<[String; 2]> = words
            .iter()
            .flat_map(|words| words.split_whitespace())
            .map(|word| [word.to_lowercase(), to_hans.convert(word).text.to_lowercase()])
            .collect();
        let matches = |office: &&Office| {
            let text = self.searched(office);
            wanted.iter().all(|forms| forms.iter().any(|form| text.contains(form)))
        };
        self.offices.iter().filter(matches).collect()
    }

    /// Returns what a record is found by, in both scripts.
    fn searched(&self, office: &Office) -> String {
        let province = office.province.as_ref().and_then(|name| self.province(name.get(Script::Hans))).map(|p| &p.full);
        let texts =
            [Some(&office.name), office.province.as_ref(), province, office.city.as_ref(), office.district.as_ref()];
        let both = texts
            .into_iter()
            .chain([office.address.as_ref(), office.purpose.as_ref()])
            .flatten()
            .flat_map(|t| [t.get(Script::Hans), t.get(Script::Hant)]);
        let single = [&office.number, &office.web, &office.email, &office.purpose_en].into_iter().flatten();
        let all: Vec<&str> = both.chain(single.chain([&office.id]).map(String::as_str)).collect();
        all.join("\n").to_lowercase()
    }
}

/// Returns the province of this name, short or full, in either script.
pub(super) fn find_province<'p>(provinces: &'p [Province], words: &str) -> Option<&'p Province> {
    provinces.iter().find(|province| province.name.is(words) || province.full.is(words))
}

/// Puts each new item in the place of the one with its id, or at the end.
fn put<T>(all: &mut Vec<T>, new: Vec<T>, id: impl Fn(&T) -> &str) {
    for item in new {
        match all.iter().position(|old| id(old) == id(&item)) {
            Some(at) => all[at] = item,
            None => all.push(item),
        }
    }
}
