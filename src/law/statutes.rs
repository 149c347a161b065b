//! The instruments that ship with the program, `data/statutes.toml`.

use std::sync::LazyLock;

use jiff::civil::Date;
use serde::Deserialize;

use super::instrument::{Instrument, NotInForce, Renumbered};
use super::reference::ArticleNumber;

/// A collection of instruments.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statutes {
    /// Version of the file's form.
    pub schema: u32,
    /// Day the data was compiled, e.g. 2026-11-21.
    pub compiled: String,
    /// Day of the newest source that laws were compared with.
    pub newest_source: String,
    /// The instruments, in the order of the file.
    #[serde(rename = "instrument")]
    pub instruments: Vec<Instrument>,
}

impl Statutes {
    /// Returns the shipped statutes; the first call reads the embedded file (2 ms), later calls are free.
    pub fn builtin() -> &'static Self {
        static BUILTIN: LazyLock<Statutes> = LazyLock::new(|| {
            Statutes::parse(include_str!("../../data/statutes.toml")).expect("tests read the embedded statutes")
        });
        &BUILTIN
    }

    /// Returns the statutes of a TOML file in the form of `data/statutes.toml`.
    ///
    /// # Errors
    /// What the file has wrong, with its place.
    pub fn parse(toml: &str) -> Result<Self, toml::de::Error> {
        toml::from_str(toml)
    }

    /// Returns the instrument with this id.
    pub fn get(&self, id: &str) -> Option<&Instrument> {
        self.instruments.iter().find(|i| i.id == id)
    }

    /// Returns the instrument that a title names on `date`: full, short or common name, in either script, with or without
    /// 中华人民共和国, without 《》. Of several versions with the same title it is the one in force on that day; else one
    /// that was law then, though its text is not shipped; else the last.
    pub fn titled(&self, title: &str, date: Date) -> Option<&Instrument> {
        let versions: Vec<&Instrument> = self.instruments.iter().filter(|i| i.is_called(title)).collect();
        let found = |is: &dyn Fn(&Instrument) -> bool| versions.iter().copied().find(|i| is(i));
        found(&|i| i.in_force_on(date).is_ok())
            .or_else(|| found(&|i| i.was_law_on(date)))
            .or_else(|| versions.iter().copied().max_by_key(|i| i.repealed_on.or(i.effective)))
    }

    /// Returns what is to be cited on `date` in place of an instrument that is not in force then: for a repealed one what
    /// replaced it, by however many steps; for one that is still to come what it will replace.
    pub fn in_place_of(&self, instrument: &Instrument, date: Date) -> Option<&Instrument> {
        if let Err(NotInForce::NotYet(_)) = instrument.in_force_on(date) {
            let replaced = |i: &&Instrument| i.superseded_by.as_ref() == Some(&instrument.id);
            return self.instruments.iter().filter(replaced).find(|i| i.was_law_on(date));
        }
        let next = |i: &&Instrument| i.superseded_by.as_ref().and_then(|id| self.get(id));
        let successors = std::iter::successors(next(&instrument), next).take(self.instruments.len());
        successors.clone().find(|i| i.in_force_on(date).is_ok()).or_else(|| successors.last())
    }

    /// Returns where what an article number is cited for stands on `date`, if the number is known to be an old or a wrong
    /// one; all versions with the title of `instrument` are looked at.
    pub fn renumbered(&self, instrument: &Instrument, article: ArticleNumber, date: Date) -> Option<&Renumbered> {
        let versions = self.instruments.iter().filter(|i| i.title == instrument.title);
        let mut entries = versions.flat_map(|i| &i.renumbered);
        entries.find(|r| r.old.article == article && r.since.is_none_or(|since| since <= date))
    }
}
