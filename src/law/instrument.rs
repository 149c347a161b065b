//! Instruments (文件) and their articles as `data/statutes.toml` holds them.

use jiff::civil::Date;
use serde::{Deserialize, Deserializer};

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
    /// Who issued it.
    pub issuer: String,
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
    /// The articles shipped, ascending; not every article of the instrument.
    #[serde(default, rename = "article")]
    pub articles: Vec<Article>,
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

    /// Checks that this text is law on `date`.
    ///
    /// # Errors
    /// Why it is not.
    pub fn in_force_on(&self, date: Date) -> Result<(), NotInForce> {
        let since = self.text_since.or(self.effective);
        match (self.status, since) {
            (Status::DraftNeverEnacted, _) | (_, None) => Err(NotInForce::NeverEnacted),
            (_, Some(since)) if date < since => Err(NotInForce::NotYet(since)),
            (Status::Repealed, _) if self.repealed_on.is_none_or(|end| end <= date) => {
                Err(NotInForce::Repealed(self.repealed_on))
            }
            _ => Ok(()),
        }
    }
}

/// One article (条): its number and its text.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Article {
    /// 253 in 第二百五十三条之一.
    number: u16,
    /// 1 in 第二百五十三条之一.
    #[serde(default)]
    suffix: u8,
    /// Verbatim text: one line a paragraph (款); lines starting with （一） are items (项) of the paragraph before them.
    pub text: String,
}

/// One paragraph (款) of an article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paragraph<'a> {
    /// The paragraph with its items, as in the article's text.
    pub lines: Vec<&'a str>,
}

impl Article {
    /// Returns the article's number.
    pub fn number(&self) -> ArticleNumber {
        ArticleNumber { number: self.number, suffix: self.suffix }
    }

    /// Returns the paragraphs in order: a line that is no item starts a new one.
    ///
    /// So does a second （一）: the stored copy has run the opening words of that paragraph into the item before.
    pub fn paragraphs(&self) -> Vec<Paragraph<'_>> {
        let mut paragraphs: Vec<Paragraph<'_>> = Vec::new();
        for line in self.text.lines() {
            match paragraphs.last_mut() {
                Some(paragraph) if is_item(line) && !paragraph.is_restarted_by(line) => paragraph.lines.push(line),
                _ => paragraphs.push(Paragraph { lines: vec![line] }),
            }
        }
        paragraphs
    }
}

impl<'a> Paragraph<'a> {
    /// Returns the items (项) of the paragraph, each with its （一）.
    pub fn items(&self) -> impl Iterator<Item = &'a str> {
        self.lines.iter().copied().filter(|line| is_item(line))
    }

    fn is_restarted_by(&self, line: &str) -> bool {
        line.starts_with("（一）") && self.items().next().is_some()
    }
}

/// Returns whether a line starts with （一）, （十二） …
fn is_item(line: &str) -> bool {
    line.strip_prefix('（')
        .and_then(|rest| rest.split_once('）'))
        .is_some_and(|(label, _)| !label.is_empty() && label.chars().all(|c| "一二三四五六七八九十".contains(c)))
}

/// Reads a date written as `2026-04-15`; the key is left out where there is none.
fn date<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
    let text = String::deserialize(deserializer)?;
    text.parse().map(Some).map_err(serde::de::Error::custom)
}

/// Reads provisions written as `["10", "23(1)"]`.
fn provisions<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Provision>, D::Error> {
    let texts = Vec::<String>::deserialize(deserializer)?;
    texts.iter().map(|t| Provision::parse(t).map_err(serde::de::Error::custom)).collect()
}
