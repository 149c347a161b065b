//! A case on its way from the sheet: read from the file, not yet put into the words of a case file.

use std::path::PathBuf;
use std::sync::Arc;

use super::bind::Layout;
use super::columns::{Kind, columns};
use super::compose::{Composed, Item, compose, quoted};
use super::entry::{Cell, Entry, Found, Place};
use super::folder;
use super::mapping::Mapping;
use super::problem::Problem;
use super::profile::Profile;
use super::row::{Row, Value, letters};
use super::value::{self, Origin};
use crate::case::Severity;
use crate::case::choice::Choice;
use crate::case::model::LetterKind;
use crate::case::source::Source;
use crate::locale::{Language, Script};
use crate::recipient::office::OfficeKind;

/// Numbers above those of any heading, for what a cell of several words heads.
const HEADED: u32 = 10_000;

/// What all rows of a sheet have in common.
#[derive(Debug)]
pub(super) struct Sheet {
    /// Name of the file as the user gave it.
    pub(super) name: String,
    pub(super) layout: Arc<Layout>,
    pub(super) origin: Origin,
    pub(super) mapping: Mapping,
    pub(super) profile: Profile,
}

/// A case read from the file: cheap to make one after the other, so that [`Draft::entry`] can be called on many threads.
#[derive(Debug)]
pub struct Draft(pub(super) Origins);

#[derive(Debug)]
pub(super) enum Origins {
    Row(Row, Arc<Sheet>),
    File(PathBuf),
}

impl Draft {
    /// Returns where the case stands.
    pub fn place(&self) -> Place {
        match &self.0 {
            Origins::Row(row, _) => Place::Row { row: row.number, line: row.line },
            Origins::File(path) => folder::place(path),
        }
    }

    /// Returns the case: a row put into the words of a case file, a file read.
    pub fn entry(self) -> Entry {
        match self.0 {
            Origins::Row(row, sheet) => Writing::new(&sheet).entry(&row),
            Origins::File(path) => folder::entry(&path),
        }
    }
}

/// A case file being written from a row.
struct Writing<'s> {
    sheet: &'s Sheet,
    items: Vec<Item>,
    /// Values of unnumbered columns of one of several, said of all of certain kinds.
    shared: Vec<Item>,
    found: Vec<Found>,
    reviewed_by: Option<String>,
}

impl<'s> Writing<'s> {
    fn new(sheet: &'s Sheet) -> Self {
        Writing { sheet, items: vec![], shared: vec![], found: vec![], reviewed_by: None }
    }

    fn entry(mut self, row: &Row) -> Entry {
        self.row_itself(row);
        for bound in &self.sheet.layout.bound {
            match row.cell(bound.cell.column) {
                Some(value) => self.cell(value, &bound.cell, bound.meaning.column, bound.meaning.number),
                None => self.covered(row, &bound.cell),
            }
        }
        self.lay_under(self.sheet.mapping.fixed.clone());
        self.lay_under(self.sheet.profile.defaults());
        self.keep_the_first_cause();
        self.share();
        self.name_evidence();
        self.address();
        self.identify(row);
        let Composed { text, cells, records } = compose(self.items);
        Entry {
            place: Place::Row { row: row.number, line: row.line },
            source: Source { name: format!("{}:{}", self.sheet.name, row.number), text },
            found: self.found,
            reviewed_by: self.reviewed_by,
            cells,
            records,
            layout: Some(self.sheet.layout.clone()),
        }
    }

    fn tell(&mut self, problem: Problem, cell: Option<&Cell>) {
        self.found.push(Found { finding: problem.finding(None), cell: cell.cloned() });
    }

    /// What is wrong with the row as a whole: its quotation marks, cells below no heading.
    fn row_itself(&mut self, row: &Row) {
        for problem in row.problems.clone() {
            self.tell(problem, None);
        }
        let beyond: Vec<u32> = row.cells.iter().map(|(c, _)| *c).filter(|c| *c >= self.sheet.layout.width).collect();
        match (beyond.first(), row.line) {
            // A separator inside a text that has no quotation marks moves all cells behind it.
            (Some(last), Some(_)) => self.tell(Problem::ExtraCells(last + 1 - self.sheet.layout.width), None),
            (Some(first), None) => self.tell(Problem::NoHeading(format!("{}{}", letters(*first), row.number)), None),
            (None, _) => {}
        }
    }

    /// Where the cells of a row are not the cells that were meant, what is wrong in them is not worth saying.
    fn keep_the_first_cause(&mut self) {
        if self.found.iter().any(|found| found.cell.is_none() && found.finding.severity == Severity::Error) {
            self.found.retain(|found| found.cell.is_none());
        }
    }

    fn covered(&mut self, row: &Row, cell: &Cell) {
        if let Some((_, by)) = row.covered.iter().find(|(column, _)| *column == cell.column) {
            self.tell(Problem::Covered(by.clone()), Some(cell));
        }
    }

    fn cell(&mut self, value: &Value, cell: &Cell, column: usize, number: u32) {
        let translated = match value {
            Value::Text(text) => self.sheet.mapping.translate(&cell.heading, text).map(Value::Text),
            _ => None,
        };
        let described = &columns().all()[column];
        let reading = value::read(translated.as_ref().unwrap_or(value), described, &self.sheet.origin);
        for problem in reading.problems {
            self.tell(problem, Some(cell));
        }
        if described.kind == Kind::Note {
            self.reviewed_by = reading.literals.into_iter().next().and_then(|text| unquoted(&text));
            return;
        }
        let place = Some(cell.column);
        for (i, literal) in (number..).zip(reading.literals) {
            let number = if described.is_head() { i } else { number };
            self.put(Item { column, number, literal, cell: place });
        }
    }

    fn put(&mut self, mut item: Item) {
        let column = item.column();
        if column.is_head() {
            item.number += HEADED;
        }
        let shared = column.is_one_of_several() && item.number == 0;
        if shared { self.shared.push(item) } else { self.items.push(item) }
    }

    /// Takes the values that hold where nothing before says otherwise: of the same field, or for one that heads several any of
    /// these.
    fn lay_under(&mut self, mut layer: Vec<Item>) {
        layer.retain(|item| {
            let column = item.column();
            let shared = column.is_one_of_several() && item.number == 0;
            let is_same = |other: &Item| match column.is_head() {
                true => other.column().field == column.field,
                false if shared => other.column == item.column,
                false => other.number == item.number && other.column().field == column.field,
            };
            !self.items.iter().chain(&self.shared).any(is_same)
        });
        layer.into_iter().for_each(|item| self.put(item));
    }

    /// Returns what each of several is, by its number: the codes behind `kind` and `to`.
    fn kinds(&self, table: &str) -> Vec<(u32, String)> {
        let head = |item: &&Item| matches!(item.column().path(), (t, "kind" | "to") if t == table);
        let code = |item: &Item| Some((item.number, unquoted(&item.literal)?));
        self.items.iter().filter(head).filter_map(code).collect()
    }

    fn has(&self, field: &str, number: u32) -> bool {
        self.items.iter().any(|item| item.number == number && item.column().field == field)
    }

    /// Puts values said of certain kinds to all of these.
    fn share(&mut self) {
        for item in std::mem::take(&mut self.shared) {
            let column = item.column();
            for (number, code) in self.kinds(column.path().0) {
                if column.kinds.contains(&code) && !self.has(&column.field, number) {
                    self.items.push(Item { number, ..item.clone() });
                }
            }
        }
    }

    /// A piece of evidence is called by its number where the row gives it no other name.
    fn name_evidence(&mut self) {
        let mut numbers: Vec<u32> =
            self.items.iter().filter(|item| item.column().path().0 == "evidence").map(|item| item.number).collect();
        numbers.sort_unstable();
        numbers.dedup();
        for number in numbers.into_iter().filter(|number| !self.has("evidence[].id", *number)).collect::<Vec<_>>() {
            self.add("evidence[].id", number, quoted(&number.to_string()));
        }
    }

    /// Fills in the profile's offices.
    fn address(&mut self) {
        if self.sheet.profile.offices.is_empty() {
            return;
        }
        for (number, code) in self.kinds("letter") {
            let Some(kind) = LetterKind::from_code(&code).filter(|kind| OfficeKind::of_letter(*kind).is_some()) else {
                continue;
            };
            let given = |key: &str| {
                let item = self.items.iter().find(|i| i.number == number && i.column().path() == ("letter", key));
                item.and_then(|item| unquoted(&item.literal))
            };
            if given("office").is_some() {
                continue;
            }
            let place = ["province", "city", "district"].map(given);
            let profile = &self.sheet.profile;
            let Some(office) = profile.office(kind, place.each_ref().map(Option::as_deref)) else { continue };
            let address = [("office", Some(&office.name)), ("address", office.address.as_ref())];
            for (key, words) in address.into_iter().chain([("postcode", office.postcode.as_ref())]) {
                let field = format!("letter[].{key}");
                if let Some(words) = words.filter(|_| !self.has(&field, number)) {
                    self.add(&field, number, quoted(words));
                }
            }
        }
    }

    /// A row without a reference of its own is called by its number; a sheet with traditional headings is written in that script.
    fn identify(&mut self, row: &Row) {
        if !self.has("id", 0) {
            self.add("id", 0, quoted(&row.number.to_string()));
        }
        if self.sheet.layout.language == Language::Hant && !self.has("script", 0) {
            self.add("script", 0, quoted(Script::Hant.code()));
        }
    }

    fn add(&mut self, field: &str, number: u32, literal: String) {
        let column = columns().of_field(field);
        self.items.extend(column.map(|column| Item { column, number, literal, cell: None }));
    }
}

/// Returns the text of a TOML string.
fn unquoted(literal: &str) -> Option<String> {
    if !literal.contains('\\') {
        return literal.strip_prefix('"')?.strip_suffix('"').map(str::to_string);
    }
    let file = format!("x = {literal}");
    let table: toml::Table = toml::from_str(&file).ok()?;
    table.get("x")?.as_str().map(str::to_string)
}
