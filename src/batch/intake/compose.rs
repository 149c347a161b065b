//! The text of a case file from the values of a row, and where in it each cell stands.

use super::columns::{Column, columns};
use crate::case::source::Span;

/// A value of a case.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Item {
    /// Its column in [`columns`].
    pub(super) column: usize,
    /// Which of several; 0 where there is one only.
    pub(super) number: u32,
    /// As TOML has it.
    pub(super) literal: String,
    /// The sheet's column it stands in; nothing for a value that the row does not give itself.
    pub(super) cell: Option<u32>,
}

impl Item {
    pub(super) fn column(&self) -> &'static Column {
        &columns().all()[self.column]
    }
}

/// A case file composed.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Composed {
    pub(super) text: String,
    /// Where the value of each cell stands, in order, with the sheet's column.
    pub(super) cells: Vec<(Span, u32)>,
    /// The tables there are several of, in the order of the text, with the number in the heading.
    pub(super) records: Vec<(&'static str, u32)>,
}

/// Writes the case file: tables in the order of the data file, those of several in the order of their numbers.
pub(super) fn compose(mut items: Vec<Item>) -> Composed {
    let order = |item: &Item| {
        let (table, _) = item.column().path();
        (tables().iter().position(|t| *t == table), item.number, item.column)
    };
    items.sort_by_key(order);
    let mut composed = Composed { text: "version = 1\n".to_string(), ..Composed::default() };
    let mut open: Option<(&str, u32)> = Some(("", 0));
    for item in items {
        let (table, key) = item.column().path();
        if open != Some((table, item.number)) {
            open = Some((table, item.number));
            let several = item.column().is_one_of_several();
            composed.text.push_str(&if several { format!("\n[[{table}]]\n") } else { format!("\n[{table}]\n") });
            if several {
                composed.records.push((table, item.number));
            }
        }
        composed.text.push_str(key);
        composed.text.push_str(" = ");
        let start = composed.text.len();
        composed.text.push_str(&item.literal);
        composed.cells.extend(item.cell.map(|cell| (start..composed.text.len(), cell)));
        composed.text.push('\n');
    }
    composed
}

/// The tables of a case file in the order of the columns.
fn tables() -> &'static [&'static str] {
    static TABLES: std::sync::LazyLock<Vec<&str>> = std::sync::LazyLock::new(|| {
        let mut tables = vec![];
        for column in columns().all() {
            let (table, _) = column.path();
            if !tables.contains(&table) {
                tables.push(table);
            }
        }
        tables
    });
    &TABLES
}

/// Returns a text as a TOML string of one line (TOML 1.0, "String").
pub(super) fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for c in text.chars() {
        match c {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            '\r' => quoted.push_str("\\r"),
            c if c.is_control() => quoted.push_str(&format!("\\u{:04X}", u32::from(c))),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn item(field: &str, number: u32, literal: &str, cell: u32) -> Item {
        Item { column: columns().of_field(field).unwrap(), number, literal: literal.to_string(), cell: Some(cell) }
    }

    #[test]
    fn tables_keep_together_and_cells_are_found_again() {
        let composed = compose(vec![
            item("fact[].text", 12, "\"乙\"", 3),
            item("purchase.return.asked", 0, "2026-01-02", 5),
            item("fact[].date", 2, "2026-01-01", 2),
            item("complainant.name", 0, "\"甲\"", 1),
            item("id", 0, "\"1\"", 0),
            item("purchase.item", 0, "\"物\"", 4),
        ]);
        let expected = "version = 1\nid = \"1\"\n\n[complainant]\nname = \"甲\"\n\n[purchase]\nitem = \"物\"\n\n\
                        [purchase.return]\nasked = 2026-01-02\n\n[[fact]]\ndate = 2026-01-01\n\n[[fact]]\ntext = \"乙\"\n";
        assert_eq!(composed.text, expected);
        assert_eq!(composed.records, [("fact", 2), ("fact", 12)]);
        let found: Vec<(&str, u32)> = composed.cells.iter().map(|(s, c)| (&composed.text[s.clone()], *c)).collect();
        let cells = [("\"1\"", 0), ("\"甲\"", 1), ("\"物\"", 4), ("2026-01-02", 5), ("2026-01-01", 2), ("\"乙\"", 3)];
        assert_eq!(found, cells);
    }

    proptest! {
        /// Whatever stands in a cell, TOML gives it back.
        #[test]
        fn any_text_is_a_toml_string(text in ".*|[\"'\\\\\\n\\r\\t\u{0}-\u{1f}\u{7f}\u{85}\u{2028}#=\\[\\]\\{\\}]{0,40}") {
            let file = format!("x = {}", quoted(&text));
            let table: toml::Table = toml::from_str(&file).unwrap();
            prop_assert_eq!(table["x"].as_str(), Some(text.as_str()));
        }
    }
}
