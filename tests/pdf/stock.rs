//! What is kept in stock for subsets (`data/stock/`) is what letters have in common.

use std::collections::{BTreeMap, BTreeSet};

use tousu::letter::document::{Block, plain};
use tousu::letter::{Composer, Document};
use tousu::locale::Script;
use tousu::recipient::profile;
use tousu::text;

/// Returns the examples' letters on paper.
fn letters(script: Script) -> Vec<Document> {
    let composer = Composer::new(&[script], &[]).expect("the built-in templates are sound");
    let of_case = |(name, case): (String, tousu::case::Case)| {
        let letters = case.letters.iter().filter(|l| profile(l.kind).paper);
        letters.map(|letter| composer.compose(&case, letter, script).expect(&name).document).collect::<Vec<_>>()
    };
    crate::support::examples().into_iter().flat_map(of_case).collect()
}

/// Returns what is set in 黑体: headings, labels, heads of tables.
fn labels(document: &Document) -> String {
    let of_block = |block: &Block| match block {
        Block::Heading { label, text, .. } => format!("{label}{}", plain(text)),
        Block::Fields(fields) => fields.iter().map(|f| format!("{}：", f.label)).collect(),
        Block::Table(table) => table.columns.iter().map(|c| plain(&c.head)).collect(),
        _ => String::new(),
    };
    document.blocks.iter().map(of_block).collect()
}

/// Run with `STOCK=overwrite` after templates have changed much.
#[test]
fn the_stock_is_what_letters_have_in_common() {
    let whole: fn(&Document) -> String = |document| text::reading(document, 72);
    for script in [Script::Hans, Script::Hant] {
        let letters = letters(script);
        check(script.code(), letters.iter().map(whole).collect());
        check(&format!("{}-labels", script.code()), letters.iter().map(labels).collect());
    }
}

fn check(name: &str, texts: Vec<String>) {
    let of = texts.len();
    let mut counts: BTreeMap<char, usize> = BTreeMap::new();
    for text in texts {
        let characters: BTreeSet<char> = text.chars().filter(|c| !c.is_control() && *c != ' ').collect();
        characters.into_iter().for_each(|c| *counts.entry(c).or_default() += 1);
    }
    let path = format!("{}/data/stock/{name}.txt", env!("CARGO_MANIFEST_DIR"));
    if std::env::var("STOCK").is_ok_and(|v| v == "overwrite") {
        let common = counts.iter().filter(|(_, n)| **n * 5 >= of * 4);
        std::fs::write(&path, common.map(|(c, _)| *c).collect::<String>()).expect("the file can be written");
    }
    let stock: BTreeSet<char> = std::fs::read_to_string(&path).expect("the file is there").chars().collect();
    let odd = |within: bool, share: &dyn Fn(usize) -> bool| -> String {
        counts.iter().filter(|(c, n)| stock.contains(c) == within && share(**n)).map(|(c, _)| *c).collect()
    };
    assert_eq!(odd(true, &|n| n * 2 < of), "", "{name}: in stock, but in less than half of the letters");
    assert_eq!(odd(false, &|n| n * 20 > of * 19), "", "{name}: not in stock, but in nearly every letter");
    assert!(stock.iter().all(|c| counts.contains_key(c)), "{name}");
}
