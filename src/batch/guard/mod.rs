//! What shows only when all rows of an intake are held beside each other: one person twice, one story told by many, one telephone
//! for several, the name of another row left standing in a text.
//!
//! A guard is one entry of [`table::GUARDS`]. Its words are the fluent messages `finding-CODE`, with `.hint` for what to do.
//!
//! Memory grows by a row's [`Place`] and one [`groups::Mark`] of sixteen bytes for each guard that compares: about 130 bytes a row,
//! 130 MB for a million. Texts and names are kept for one block of rows only ([`residue`]).

mod groups;
mod plain;
mod residue;
mod summary;
mod table;
mod texts;

#[cfg(test)]
mod tests;

use super::intake::Place;
use super::numbers::spans;
use crate::case::Finding;
use groups::Mark;
use residue::Residue;
pub use summary::Summary;
pub use table::{Counted, GUARDS, Guard, Seen, Test};

/// So many rows are named in a message; the table of the run has all of them.
const NAMED: usize = 12;

/// Something found in several rows, or in one because of others.
#[derive(Debug, Clone, PartialEq)]
pub struct Flagged {
    /// What. Its values `rows` and `count` say which rows and how many.
    pub finding: Finding,
    /// Every row concerned, in order.
    pub rows: Vec<Place>,
}

/// The guards over the rows of one intake.
#[derive(Debug, Default)]
pub struct Guards {
    places: Vec<Place>,
    /// For each guard of the table what its rows have in common.
    marks: [Vec<Mark>; GUARDS.len()],
    /// For each guard of the table the rows it concerns by themselves.
    alone: [Vec<u32>; GUARDS.len()],
    residue: Residue,
}

impl Guards {
    /// Returns guards that have seen no row yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes a row in. Rows come in their order: what is found does not depend on who has summed them up, or when.
    pub fn add(&mut self, summary: Summary) {
        let Ok(row) = u32::try_from(self.places.len()) else { return };
        self.places.push(summary.place);
        for (guard, key, who) in summary.marks {
            self.marks[guard].push(Mark { key, row, who: who.unwrap_or(row) });
        }
        for guard in summary.alone {
            self.alone[guard].push(row);
        }
        self.residue.add(row, summary.names, summary.text);
    }

    /// Returns what was found: in the order of the table, and within a guard in the order of the first row.
    pub fn findings(mut self) -> Vec<Flagged> {
        let mut found = vec![];
        for (n, guard) in GUARDS.iter().enumerate() {
            match guard.test {
                Test::Shared { least, .. } => {
                    let groups = groups::groups(std::mem::take(&mut self.marks[n]), least);
                    found.extend(groups.iter().map(|rows| self.flagged(guard, rows, vec![])));
                }
                Test::Alone { .. } => {
                    if !self.alone[n].is_empty() {
                        found.push(self.flagged(guard, &self.alone[n], vec![]));
                    }
                }
                Test::Residue => {
                    for (name, owner, rows) in self.residue.found() {
                        let owner = shown(&self.places, &[owner]);
                        found.push(self.flagged(guard, &rows, vec![("name", name), ("owner", owner)]));
                    }
                }
            }
        }
        found
    }

    fn flagged(&self, guard: &Guard, rows: &[u32], mut args: Vec<(&'static str, String)>) -> Flagged {
        let place = match (self.places.first(), rows) {
            (Some(Place::File(_)), [_]) => "file",
            (Some(Place::File(_)), _) => "files",
            (_, [_]) => "row",
            _ => "rows",
        };
        args.extend([
            ("place", place.to_string()),
            ("rows", shown(&self.places, rows)),
            ("count", rows.len().to_string()),
        ]);
        let Guard { code, severity, basis, .. } = *guard;
        let rows = rows.iter().map(|row| self.places[*row as usize].clone()).collect();
        Flagged { finding: Finding { code, severity, span: None, args, letter: None, basis }, rows }
    }
}

/// Returns the first of these rows as a message names them: `17,40-44`, or the files of a folder.
fn shown(places: &[Place], rows: &[u32]) -> String {
    let named = || rows.iter().take(NAMED).map(|row| &places[*row as usize]);
    let numbers = spans(named().filter_map(|place| if let Place::Row { row, .. } = place { Some(*row) } else { None }));
    let files = named().filter_map(|place| if let Place::File(name) = place { Some(name.as_str()) } else { None });
    let written: Vec<&str> = Some(numbers.as_str()).filter(|n| !n.is_empty()).into_iter().chain(files).collect();
    let more = if rows.len() > NAMED { "…" } else { "" };
    written.join(", ") + more
}
