//! What a sheet can say: the columns of `data/intake/columns.toml`.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use serde::Deserialize;

use super::heading::{numbered, plain};
use crate::case::choice::Choice;
use crate::case::model::{
    Authority, Body, Buyer, Channel, ClaimKind, Counterpart, Declaration, EvidenceForm, EvidenceKind, GrievanceKind,
    LetterKind, Party, RefusalReason, SentOutcome,
};
use crate::locale::{Converter, Language, Script};

/// What a cell of a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A number of an order, a document: digits and letters exactly as they are.
    Code,
    /// Several of these: ids of evidence.
    Codes,
    /// A telephone number.
    Phone,
    /// Six digits.
    Postcode,
    /// One line of text.
    Line,
    /// Several sentences, one to a line or with semicolons between.
    Lines,
    /// Running text.
    Prose,
    /// A day.
    Date,
    /// A day and time.
    Time,
    /// Yuan.
    Money,
    /// Percent a year.
    Rate,
    /// A whole number.
    Number,
    /// Yes or no.
    Boolean,
    /// A word of a closed set.
    Choice,
    /// Several of these.
    Choices,
    /// Kept beside the case and in no letter: who has read the row a second time.
    Note,
}

/// A column as the data file has it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Column {
    /// Path in a case file; `[]` for one of several.
    pub field: String,
    /// What its cells hold.
    pub kind: Kind,
    choice: Option<String>,
    #[serde(default)]
    heads: bool,
    /// Of an unnumbered column of one of several: the kinds it is said of.
    #[serde(default)]
    pub kinds: Vec<String>,
    hans: Vec<String>,
    #[serde(default)]
    en: Vec<String>,
    note: Option<String>,
    note_hant: Option<String>,
    note_en: Option<String>,
    /// Cells of the template's example row, in simplified Chinese; none where the template leaves the column out.
    #[serde(default)]
    pub example: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    column: Vec<Column>,
    choice: BTreeMap<String, BTreeMap<String, Vec<String>>>,
}

/// A code of the case file with the words a cell may use for it, the template's first.
pub(super) struct Word {
    pub(super) code: &'static str,
    words: Vec<String>,
}

/// All columns, and the words of those that take words.
pub struct Columns {
    all: Vec<Column>,
    choices: HashMap<String, Vec<Word>>,
    /// Plain headings, `#` for a number, with the place of their column and of the heading in its list.
    headings: HashMap<String, (usize, usize)>,
    /// Plain headings of numbered columns without `#`.
    bare: HashMap<String, (usize, usize)>,
}

/// The column a heading means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Meaning {
    /// Its place in [`Columns`].
    pub(super) column: usize,
    /// Which of several, from 1; 0 for a column without a number.
    pub(super) number: u32,
    /// How far down the list of its headings this one stands: the first is the surest.
    pub(super) rank: usize,
}

/// Returns every column; the first call reads the data file.
pub fn columns() -> &'static Columns {
    static COLUMNS: LazyLock<Columns> = LazyLock::new(|| {
        let text = include_str!("../../../data/intake/columns.toml");
        Columns::new(toml::from_str(text).expect("a test reads the built-in columns"))
    });
    &COLUMNS
}

/// Returns the codes of the case file behind a choice, in the order they are listed to users.
fn codes(choice: &str) -> Vec<&'static str> {
    fn of<C: Choice>() -> Vec<&'static str> {
        C::CODES.iter().map(|(code, _)| *code).collect()
    }
    match choice {
        "authority" => of::<Authority>(),
        "body" => of::<Body>(),
        "boolean" => vec!["true", "false"],
        "buyer" => of::<Buyer>(),
        "channel" => of::<Channel>(),
        "claim" => of::<ClaimKind>(),
        "counterpart" => of::<Counterpart>(),
        "declaration" => of::<Declaration>(),
        "evidence" => of::<EvidenceKind>(),
        "form" => of::<EvidenceForm>(),
        "grievance" => of::<GrievanceKind>(),
        "letter" => of::<LetterKind>(),
        "outcome" => of::<SentOutcome>(),
        "party" => of::<Party>(),
        "reason" => of::<RefusalReason>(),
        "script" => of::<Script>(),
        _ => vec![],
    }
}

impl Columns {
    fn new(file: File) -> Self {
        let words = |name: &str, mut given: BTreeMap<String, Vec<String>>| {
            let word = |code| Word { code, words: given.remove(code).unwrap_or_default() };
            codes(name).into_iter().map(word).collect()
        };
        let choices = file.choice.into_iter().map(|(name, given)| (name.clone(), words(&name, given))).collect();
        let (mut headings, mut bare) = (HashMap::new(), HashMap::new());
        for (i, column) in file.column.iter().enumerate() {
            for (rank, heading) in column.hans.iter().chain(&column.english()).enumerate() {
                let heading = plain(heading);
                if heading.contains('#') {
                    bare.entry(heading.replace('#', "")).or_insert((i, rank));
                }
                headings.entry(heading).or_insert((i, rank));
            }
        }
        Columns { all: file.column, choices, headings, bare }
    }

    /// Returns all columns in the order of the data file.
    pub fn all(&self) -> &[Column] {
        &self.all
    }

    /// Returns the column that speaks for one of several of a case file: the one without a number in its heading, else the first.
    pub fn of_table(&self, table: &str) -> Option<&Column> {
        let of = |column: &&Column| column.field.split_once("[]").is_some_and(|(name, _)| name == table);
        let numbered = |column: &&Column| column.hans[0].contains('#');
        self.all.iter().filter(of).find(|column| !numbered(column)).or_else(|| self.all.iter().find(of))
    }

    /// Returns what a heading means.
    pub(super) fn find(&self, heading: &str) -> Option<Meaning> {
        let plain = plain(heading);
        let meaning = |(column, rank): &(usize, usize), number| Meaning { column: *column, number, rank: *rank };
        if let Some(found) = self.headings.get(&plain).filter(|(column, _)| !self.all[*column].is_numbered()) {
            return Some(meaning(found, 0));
        }
        if let Some((pattern, number)) = numbered(&plain) {
            let found = self.headings.get(&pattern).or_else(|| self.bare.get(&pattern.replace('#', "")));
            return found.map(|found| meaning(found, number));
        }
        self.bare.get(&plain).map(|found| meaning(found, 1))
    }

    /// Returns the heading of a column that a heading probably means.
    pub(super) fn nearest(&self, heading: &str, language: Language) -> Option<String> {
        let plain = plain(heading);
        let (pattern, number) = numbered(&plain).unwrap_or((plain, 0));
        let candidates = self.headings.iter().map(|(heading, (column, rank))| (heading.as_str(), (*column, *rank)));
        // Of equally near ones the first of the data file, whatever the order of the map.
        let mut candidates: Vec<_> = candidates.collect();
        candidates.sort_by_key(|(_, place)| std::cmp::Reverse(*place));
        let (column, _) = super::heading::nearest(&pattern, candidates.into_iter())?;
        Some(self.all[column].heading(language, number.max(1)))
    }

    /// Returns the first column of a field, by its path.
    pub(super) fn of_field(&self, field: &str) -> Option<usize> {
        self.all.iter().position(|column| column.field == field)
    }

    /// Returns the words a column takes, in the order they are listed; none of a column that takes anything.
    pub(super) fn words(&self, column: &Column) -> &[Word] {
        let name = if column.kind == Kind::Boolean { Some("boolean") } else { column.choice.as_deref() };
        name.and_then(|name| self.choices.get(name)).map_or(&[], Vec::as_slice)
    }
}

impl Column {
    /// Says whether its headings have a number.
    pub fn is_numbered(&self) -> bool {
        self.hans[0].contains('#')
    }

    /// Says whether each word in its cells makes one of several.
    pub(super) fn is_head(&self) -> bool {
        self.heads
    }

    /// Returns the table its key stands in, and the key: `purchase.return` and `asked`, `fact` and `date`.
    pub(super) fn path(&self) -> (&str, &str) {
        let (table, key) = self.field.rsplit_once('.').unwrap_or(("", &self.field));
        (table.trim_end_matches("[]"), key)
    }

    /// Says whether its table is one of several.
    pub(super) fn is_one_of_several(&self) -> bool {
        self.field.contains("[]")
    }

    /// English headings: those of the data file, and the field itself in words.
    fn english(&self) -> Vec<String> {
        let words = self.field.replace("[]", " #").replace(['.', '_'], " ");
        // An unnumbered column of one of several has only the headings given.
        let own = (self.is_numbered() || !self.is_one_of_several()).then_some(words);
        own.into_iter().chain(self.en.iter().cloned()).collect()
    }

    /// Returns its heading in a language, with this number where it has one.
    pub fn heading(&self, language: Language, number: u32) -> String {
        let heading = match language {
            Language::Hans => self.hans[0].clone(),
            Language::Hant => to_hant(&self.hans[0]),
            Language::En => self.english().into_iter().next().unwrap_or_default(),
        };
        heading.replace('#', &number.to_string())
    }

    /// Returns what the template says of it.
    pub fn note(&self, language: Language) -> Option<String> {
        match language {
            Language::Hans => self.note.clone(),
            Language::Hant => self.note_hant.clone().or_else(|| self.note.as_deref().map(to_hant)),
            Language::En => self.note_en.clone(),
        }
    }
}

impl Word {
    /// Returns every word for it as a cell may have it, besides its code.
    pub(super) fn all(&self) -> &[String] {
        &self.words
    }

    /// Returns the word the template shows: the code in English.
    pub(super) fn shown(&self, language: Language) -> String {
        let hans = || self.words.first().map_or(self.code, String::as_str);
        match language {
            Language::Hans => hans().to_string(),
            Language::Hant => to_hant(hans()),
            Language::En => match self.code {
                "true" => "yes".to_string(),
                "false" => "no".to_string(),
                code => code.to_string(),
            },
        }
    }
}

/// Returns simplified text of the data file in traditional characters.
pub(super) fn to_hant(hans: &str) -> String {
    Converter::new(Script::Hans, Script::Hant, &[]).convert(hans).text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_heading_means_one_column_and_every_code_has_its_words() {
        let text = include_str!("../../../data/intake/columns.toml");
        let file: File = toml::from_str(text).unwrap();
        for (name, given) in &file.choice {
            let mut known = codes(name);
            known.sort_unstable();
            assert_eq!(given.keys().map(String::as_str).collect::<Vec<_>>(), known, "{name}");
            assert!(given.values().all(|words| !words.is_empty()), "{name}");
        }
        let columns = columns();
        for (i, column) in columns.all().iter().enumerate() {
            let takes_words = matches!(column.kind, Kind::Choice | Kind::Choices | Kind::Boolean);
            assert_eq!(!columns.words(column).is_empty(), takes_words, "{}", column.field);
            for heading in column.hans.iter().chain(&column.english()) {
                let (heading, number) = (heading.replace('#', "2"), u32::from(column.is_numbered()) * 2);
                for heading in [heading.clone(), to_hant(&heading), heading.to_uppercase()] {
                    let found = columns.find(&heading).map(|m| (m.column, m.number));
                    assert_eq!(found, Some((i, number)), "{heading} of {}", column.field);
                }
            }
            let alike = column.hans.iter().all(|h| h.contains('#') == column.is_numbered());
            assert!(alike, "{} has headings with and without a number", column.field);
            assert_eq!(column.note.is_some(), column.note_en.is_some(), "{}", column.field);
        }
    }

    #[test]
    fn headings_without_a_number_mean_the_first() {
        let found = |heading| {
            let meaning = columns().find(heading);
            meaning.map(|m| (columns().all()[m.column].field.as_str(), m.number))
        };
        assert_eq!(found("事实日期"), Some(("fact[].date", 1)));
        assert_eq!(found("证据名称3"), Some(("evidence[].title", 3)));
        assert_eq!(found("fact[2].text"), Some(("fact[].text", 2)));
        assert_eq!(found("信件"), Some(("letter[].to", 0)));
        assert_eq!(found("信件2"), Some(("letter[].to", 2)));
        assert_eq!(found("天气"), None);
    }

    #[test]
    fn near_headings_are_suggested() {
        let near = |heading, language| columns().nearest(heading, language);
        assert_eq!(near("投诉人性名", Language::Hans).as_deref(), Some("投诉人姓名"));
        assert_eq!(near("商家名稱2号", Language::Hant).as_deref(), Some("商家名稱"));
        assert_eq!(near("事实2日其", Language::Hans).as_deref(), Some("事实2日期"));
        assert_eq!(near("complainant nmae", Language::En).as_deref(), Some("complainant name"));
        assert_eq!(near("天气", Language::Hans), None);
    }
}
