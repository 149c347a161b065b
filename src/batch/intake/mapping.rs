//! A mapping file: what the columns of a form service's own export mean.

use std::collections::HashMap;

use super::columns::{Meaning, columns};
use super::compose::Item;
use super::heading::plain;
use super::problem::Problem;
use super::row::Value;
use super::value::{self, EPOCH_1900, Origin};
use super::words;
use crate::case::finding::{self, Finding};
use crate::case::read::records::{self, Record};
use crate::case::source::{Source, Span};
use crate::locale::Language;

/// The form of the file this program reads.
const VERSION: u64 = 1;

/// What a mapping file says. A sheet with the headings of the template needs none.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Mapping {
    /// The sheet of a workbook.
    pub sheet: Option<String>,
    /// Headings as the file has them and plain, with what they mean.
    columns: Vec<(String, String, Meaning)>,
    /// Plain headings of columns that are not read.
    ignored: Vec<String>,
    /// By plain heading: plain words of its cells with what stands for them.
    values: HashMap<String, Vec<(String, String)>>,
    /// What every row says that does not say otherwise.
    pub(super) fixed: Vec<Item>,
}

impl Mapping {
    /// Reads a mapping file.
    ///
    /// Returns everything found in it, and no mapping where a finding is an error.
    pub fn read(source: &Source) -> (Option<Mapping>, Vec<Finding>) {
        let (mapping, mut findings) = records::file(source, records::Kind::Intake, mapping);
        finding::sort(&mut findings);
        (mapping.filter(|_| !finding::has_error(&findings)), findings)
    }

    pub(super) fn meaning(&self, heading: &str) -> Option<Meaning> {
        let heading = plain(heading);
        self.columns.iter().find(|(_, plain, _)| *plain == heading).map(|(_, _, meaning)| *meaning)
    }

    pub(super) fn ignores(&self, heading: &str) -> bool {
        !self.ignored.is_empty() && self.ignored.contains(&plain(heading))
    }

    /// Returns the headings the file names as those of columns to be read.
    pub(super) fn headings(&self) -> impl Iterator<Item = &str> {
        self.columns.iter().map(|(heading, ..)| heading.as_str())
    }

    /// Returns what a cell below this heading says in the words of the case file: as a whole, or where it holds several words
    /// each of them. Nothing where it stays as it is.
    pub(super) fn translate(&self, heading: &str, text: &str) -> Option<String> {
        if self.values.is_empty() {
            return None;
        }
        let values = self.values.get(&plain(heading))?;
        let one = |word: &str| {
            let word = words::plain(word);
            values.iter().find(|(from, _)| *from == word).map(|(_, to)| to.clone())
        };
        let each =
            || words::several(text).map(|word| one(word).unwrap_or_else(|| word.to_string())).collect::<Vec<_>>();
        let several = words::several(text).any(|word| one(word).is_some());
        one(text).or_else(|| several.then(|| each().join("\n")))
    }
}

fn mapping(file: &mut Record<'_, '_, '_>) -> Mapping {
    file.version(VERSION);
    let mut mapping = Mapping {
        sheet: file.line("sheet"),
        ignored: file.lines("ignore").iter().map(|heading| plain(heading)).collect(),
        ..Mapping::default()
    };
    for pair in file.pairs("columns") {
        if let Some(meaning) = known(file, &pair.value, pair.span) {
            let plain = plain(&pair.key);
            mapping.columns.push((pair.key, plain, meaning));
        }
    }
    for pair in file.pairs_by_key("values") {
        let words = pair.value.into_iter().map(|word| (words::plain(&word.key), word.value));
        mapping.values.insert(plain(&pair.key), words.collect());
    }
    let origin = Origin { language: Language::Hans, encoding: String::new(), epoch: EPOCH_1900 };
    for pair in file.pairs("fixed") {
        let Some(meaning) = known(file, &pair.key, pair.span.clone()) else { continue };
        let reading = value::read(&Value::Text(pair.value), &columns().all()[meaning.column], &origin);
        for problem in reading.problems {
            file.report(problem.finding(Some(pair.span.clone())));
        }
        let numbered = (meaning.number..).zip(reading.literals);
        mapping.fixed.extend(numbered.map(|(number, literal)| Item {
            column: meaning.column,
            number,
            literal,
            cell: None,
        }));
    }
    mapping
}

/// Returns the column of this name; one that there is not is told of.
fn known(file: &mut Record<'_, '_, '_>, field: &str, span: Span) -> Option<Meaning> {
    let found = columns().find(field);
    if found.is_none() {
        let language = if field.is_ascii() { Language::En } else { Language::Hans };
        let suggestion = columns().nearest(field, language);
        file.report(Problem::UnknownField { field: field.to_string(), suggestion }.finding(Some(span)));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Option<Mapping>, Vec<(&'static str, String)>) {
        let (mapping, findings) = Mapping::read(&Source { name: "m.toml".into(), text: text.into() });
        let at = |f: &Finding| (f.code, f.span.clone().map(|s| text[s].to_string()).unwrap_or_default());
        (mapping, findings.iter().map(at).collect())
    }

    #[test]
    fn headings_words_and_fixed_values() {
        let text = r#"
            version = 1
            sheet = "答卷数据"
            ignore = ["提交时间"]
            [columns]
            "1. 您的姓名" = "complainant.name"
            "2. 您怎么买的" = "购买方式"
            "3、发生了什么" = "fact[1].text"
            [fixed]
            letters = "商家、投诉书"
            buyer = "consumer"
            [values."2. 您怎么买的"]
            "在网上" = "平台"
        "#;
        let (mapping, findings) = read(text);
        assert_eq!(findings, []);
        let mapping = mapping.unwrap();
        assert_eq!(
            mapping.meaning("1.您的姓名").map(|m| columns().all()[m.column].field.as_str()),
            Some("complainant.name")
        );
        assert_eq!(mapping.meaning("3、发生了什么").map(|m| m.number), Some(1));
        assert!(mapping.ignores(" 提交时间 ") && !mapping.ignores("来源"));
        assert_eq!(mapping.translate("2.您怎么买的", "在网上").as_deref(), Some("平台"));
        assert_eq!(mapping.translate("2.您怎么买的", "在网上；别处").as_deref(), Some("平台\n别处"));
        assert_eq!(mapping.translate("2.您怎么买的", "别处"), None);
        let fixed: Vec<&str> = mapping.fixed.iter().map(|item| item.literal.as_str()).collect();
        assert_eq!(fixed, ["\"merchant\"", "\"regulator-complaint\"", "\"consumer\""]);
    }

    #[test]
    fn what_is_wrong_is_told_with_its_place() {
        let table = [
            ("[columns]\nx = \"complainant.nmae\"", "intake-unknown-field", "\"complainant.nmae\""),
            ("[columns]\nx = 1", "unquoted-text", "1"),
            ("[fixed]\nbuyer = \"nobody\"", "intake-bad-word", "\"nobody\""),
            ("column = 1", "unknown-key", "column"),
            ("[values]\nx = \"y\"", "wrong-type", "\"y\""),
            ("ignore = [", "syntax", ""),
        ];
        for (text, code, place) in table {
            let (mapping, findings) = read(text);
            assert!(mapping.is_none(), "{text}");
            assert_eq!(findings.first().map(|(c, p)| (*c, p.as_str())), Some((code, place)), "{text}");
        }
    }
}
