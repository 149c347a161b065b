//! The table `data/tone.toml`.

use std::sync::LazyLock;

use serde::Deserialize;

/// The table.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Table {
    pub(super) class: Classes,
    /// The entries, in the order of the file.
    #[serde(rename = "tone")]
    pub entries: Vec<Entry>,
}

/// Every class, by its name in the file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Classes {
    threat: Class,
    insult: Class,
    verdict: Class,
    absolute: Class,
    emotion: Class,
    exclamation: Class,
}

/// How much words of a class weigh, and why.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Class {
    pub(super) severity: Weight,
    pub(super) basis: Option<String>,
}

/// Severities the table may give: none keeps a letter from being written.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Weight {
    AtRisk,
    Warning,
    Advice,
}

/// What is wrong with words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Money or exposure: 不赔就曝光.
    Threat,
    /// 奸商
    Insult,
    /// What only a court can say: 诈骗公司.
    Verdict,
    /// 绝对
    Absolute,
    /// 令人发指
    Emotion,
    /// ！
    Exclamation,
}

/// Words that hurt a complaint, and calmer ones.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// What is wrong with them.
    pub class: Kind,
    /// Patterns in simplified script.
    pub hans: Vec<String>,
    /// The same patterns in traditional script.
    pub hant: Vec<String>,
    /// Words of both scripts that only look like it.
    #[serde(default)]
    pub except: Vec<String>,
    /// What to write instead.
    pub calmer: Calmer,
}

/// What to write instead, in both scripts.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Calmer {
    /// In simplified script.
    pub hans: String,
    /// In traditional script.
    pub hant: String,
}

impl Kind {
    /// Returns the code of findings of this kind.
    pub fn code(self) -> &'static str {
        match self {
            Kind::Threat => "tone-threat",
            Kind::Insult => "tone-insult",
            Kind::Verdict => "tone-verdict",
            Kind::Absolute => "tone-absolute",
            Kind::Emotion => "tone-emotion",
            Kind::Exclamation => "tone-exclamation",
        }
    }
}

impl Classes {
    /// Returns the class of a kind.
    pub(super) fn get(&self, kind: Kind) -> &Class {
        match kind {
            Kind::Threat => &self.threat,
            Kind::Insult => &self.insult,
            Kind::Verdict => &self.verdict,
            Kind::Absolute => &self.absolute,
            Kind::Emotion => &self.emotion,
            Kind::Exclamation => &self.exclamation,
        }
    }
}

/// Returns the shipped table; the first call reads the embedded file, later calls are free.
pub fn table() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| {
        toml::from_str(include_str!("../../../../data/tone.toml")).expect("tests read the embedded table")
    });
    &TABLE
}
