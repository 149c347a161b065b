//! The two scripts a letter can be written in.

use serde::{Deserialize, Serialize};

/// Script of a letter: simplified (`zh-Hans`) or traditional (`zh-Hant`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Script {
    /// Simplified Chinese, mainland glyphs and punctuation.
    #[serde(rename = "zh-Hans")]
    Hans,
    /// Traditional Chinese, Taiwan glyphs and punctuation.
    #[serde(rename = "zh-Hant")]
    Hant,
}

impl Script {
    /// Both scripts, in the order they are listed to users.
    pub const ALL: [Script; 2] = [Script::Hans, Script::Hant];

    /// Returns the BCP 47 tag, which is also the folder name under `templates/` and `locales/`.
    pub const fn code(self) -> &'static str {
        match self {
            Script::Hans => "zh-Hans",
            Script::Hant => "zh-Hant",
        }
    }

    /// Returns the script with this BCP 47 tag.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.code() == code)
    }
}
