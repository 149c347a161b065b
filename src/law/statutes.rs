//! The instruments that ship with the program, `data/statutes.toml`.

use std::sync::LazyLock;

use serde::Deserialize;

use super::instrument::Instrument;

/// A collection of instruments.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statutes {
    /// Version of the file's form.
    pub schema: u32,
    /// Day the data was compiled, e.g. 2026-11-21.
    pub compiled: String,
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
}
