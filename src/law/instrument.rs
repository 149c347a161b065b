//! Instruments (文件) and their articles as `data/statutes.toml` holds them.

use jiff::civil::Date;
use serde::{Deserialize, Deserializer};

use super::article::Article;
use super::reference::{ArticleNumber, Provision};
use crate::locale::Script;

/// A law, regulation, rule or judicial interpretation, in one version.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Instrument {
    /// Id used in references: `xiaofa`.
    pub id: String,
    /// Full title without 《》.
    pub title: String,
    /// The tail of the title that later mentions use: 消费者权益保护法.
    pub short_title: String,
    /// Full title in traditional characters.
    pub title_hant: String,
    /// Short title in traditional characters.
    pub short_title_hant: String,
    /// Level: 法律, 行政法规, 部门规章, 司法解释; absent for versions kept only to be told from the current one.
    pub level: Option<String>,
    /// Who issued it; absent where not verified.
    pub issuer: Option<String>,
    /// Its number, e.g. 国务院令第778号; absent where not verified.
    pub document_number: Option<String>,
    /// Day of promulgation; absent where not verified.
    #[serde(default, deserialize_with = "date")]
    pub promulgated: Option<Date>,
    /// First day in force; absent for a draft and where not verified.
    #[serde(default, deserialize_with = "date")]
    pub effective: Option<Date>,
    /// First day this very text is known to apply, where a revision's own first day was not verified.
    #[serde(default, deserialize_with = "date")]
    pub text_since: Option<Date>,
    /// Whether it is law.
    pub status: Status,
    /// Number of the last article, where the shipped text holds it: what is beyond does not exist.
    pub last_article: Option<u16>,
    /// Other names in common use: 消法.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// Which version: 2013修正.
    pub version: Option<String>,
    /// Promulgation of the first version.
    #[serde(default, deserialize_with = "date")]
    pub first_promulgated: Option<Date>,
    /// First day in force of the first version.
    #[serde(default, deserialize_with = "date")]
    pub first_effective: Option<Date>,
    /// Revisions: date and number.
    #[serde(default)]
    pub revised: Vec<String>,
    /// Ids of the instruments it replaced.
    #[serde(default)]
    pub replaces: Vec<String>,
    /// Id of the instrument that replaced it.
    pub superseded_by: Option<String>,
    /// First day no longer in force; absent where not verified.
    #[serde(default, deserialize_with = "date")]
    pub repealed_on: Option<Date>,
    /// Where the text was read.
    pub source: Option<String>,
    /// The stored copy of `source` that was read, where the page itself was not opened.
    pub source_copy: Option<String>,
    /// Where the copy says it comes from.
    pub origin: Option<String>,
    /// What the text was compared with.
    #[serde(default)]
    pub checked_against: Vec<String>,
    /// A remark for who maintains the data.
    pub note: Option<String>,
    /// Whether the paragraphs (款) of the source are known.
    #[serde(default)]
    pub paragraphs: Paragraphs,
    /// What may be cited by paragraph all the same where `paragraphs` is [`Paragraphs::Partly`].
    #[serde(default, deserialize_with = "provisions")]
    pub paragraphs_verified: Vec<Provision>,
    /// Numbers of this instrument that are cited for what now stands elsewhere.
    #[serde(default)]
    pub renumbered: Vec<Renumbered>,
    /// The articles shipped, ascending; not every article of the instrument.
    #[serde(default, rename = "article")]
    pub articles: Vec<Article>,
}

/// A number that is cited for what now stands elsewhere: 反不正当竞争法第八条 is 第九条 since 2025-10-15.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Renumbered {
    /// The article in this instrument.
    #[serde(deserialize_with = "provision")]
    pub old: Provision,
    /// Where it stands now, in the notation of [`super::reference`].
    pub new: String,
    /// What it is cited for, in simplified characters: 虚假宣传.
    pub matter: String,
    /// First day the new number applies; absent where the old one was never right.
    #[serde(default, deserialize_with = "date")]
    pub since: Option<Date>,
    /// Words of which one must stand in the sentence, in simplified characters; any sentence where there are none.
    #[serde(default)]
    pub near: Vec<String>,
    /// Where this was read.
    pub source: String,
}

/// Whether an instrument is law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// In force when the data was compiled.
    InForce,
    /// Was in force until [`Instrument::repealed_on`].
    Repealed,
    /// A draft that never came into force.
    DraftNeverEnacted,
}

/// How far the division of an instrument's articles into paragraphs (款) is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Paragraphs {
    /// Line breaks are those of the source.
    Verified,
    /// The source had lost the line breaks: only items (项) are certain.
    #[default]
    Partly,
}

/// Why an instrument cannot be relied on at a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotInForce {
    /// Its text applies only from this day.
    NotYet(Date),
    /// It was repealed, where known on this day.
    Repealed(Option<Date>),
    /// It never became law.
    NeverEnacted,
}

impl Instrument {
    /// Returns the full title in a script, without 《》.
    pub fn title(&self, script: Script) -> &str {
        match script {
            Script::Hans => &self.title,
            Script::Hant => &self.title_hant,
        }
    }

    /// Returns the short title in a script, without 《》.
    pub fn short_title(&self, script: Script) -> &str {
        match script {
            Script::Hans => &self.short_title,
            Script::Hant => &self.short_title_hant,
        }
    }

    /// Returns whether it goes by this name: full title, short title or common name, in either script, with or without the
    /// name of the state or the court before it; （） may be written ().
    pub fn is_called(&self, name: &str) -> bool {
        let name = name.replace('(', "（").replace(')', "）");
        let names = [&self.title, &self.short_title, &self.title_hant, &self.short_title_hant];
        names.into_iter().chain(&self.aliases).any(|own| without_issuer(own) == without_issuer(&name))
    }

    /// Returns the article with this number, if it is shipped.
    pub fn article(&self, number: ArticleNumber) -> Option<&Article> {
        self.articles.iter().find(|a| a.number() == number)
    }

    /// Returns whether `paragraph` of `article` is known to be that paragraph of the official text.
    pub fn is_paragraph_verified(&self, article: ArticleNumber, paragraph: u8) -> bool {
        self.paragraphs == Paragraphs::Verified
            || self
                .paragraphs_verified
                .iter()
                .any(|v| v.article == article && v.paragraph.is_none_or(|p| p == paragraph))
    }

    /// Checks that this text is law on `date`. A repealed text whose first day was not verified counts as law before its repeal.
    ///
    /// # Errors
    /// Why it is not.
    pub fn in_force_on(&self, date: Date) -> Result<(), NotInForce> {
        if let Some(since) = self.text_since.or(self.effective).filter(|since| date < *since) {
            return Err(NotInForce::NotYet(since));
        }
        match self.status {
            Status::DraftNeverEnacted => Err(NotInForce::NeverEnacted),
            Status::Repealed if self.repealed_on.is_none_or(|end| end <= date) => {
                Err(NotInForce::Repealed(self.repealed_on))
            }
            _ => Ok(()),
        }
    }

    /// Returns whether it was law on `date` in some text, shipped or not: `text_since` is not looked at.
    pub fn was_law_on(&self, date: Date) -> bool {
        self.status != Status::DraftNeverEnacted
            && self.effective.is_none_or(|day| day <= date)
            && self.repealed_on.is_none_or(|end| date < end)
    }
}

/// Returns a title without the name of the state or the court that it may begin with.
fn without_issuer(title: &str) -> &str {
    let issuers = ["中华人民共和国", "中華人民共和國", "最高人民法院"];
    issuers.iter().find_map(|issuer| title.strip_prefix(issuer)).unwrap_or(title)
}

/// Reads a date written as `2026-04-15`; the key is left out where there is none.
fn date<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
    let text = String::deserialize(deserializer)?;
    text.parse().map(Some).map_err(serde::de::Error::custom)
}

/// Reads a provision written as `8`.
fn provision<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Provision, D::Error> {
    let text = String::deserialize(deserializer)?;
    Provision::parse(&text).map_err(serde::de::Error::custom)
}

/// Reads provisions written as `["10", "23(1)"]`.
fn provisions<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Provision>, D::Error> {
    let texts = Vec::<String>::deserialize(deserializer)?;
    texts.iter().map(|t| Provision::parse(t).map_err(serde::de::Error::custom)).collect()
}
