//! What is kept in stock for subsets (`data/stock/`) is what letters have in common.

mod support;

use std::collections::{BTreeMap, BTreeSet};

use tousu::letter::Composer;
use tousu::locale::Script;
use tousu::recipient::profile;
use tousu::text;

/// Returns how many of the examples' letters on paper there are, and in how many of them each character stands.
fn counts(script: Script) -> (usize, BTreeMap<char, usize>) {
    let composer = Composer::new(&[script], &[]).expect("the built-in templates are sound");
    let mut letters = 0;
    let mut counts = BTreeMap::new();
    for (name, case) in support::examples() {
        for letter in case.letters.iter().filter(|l| profile(l.kind).paper) {
            let document = composer.compose(&case, letter, script).expect(&name).document;
            let characters: BTreeSet<char> = text::reading(&document, 72).chars().filter(|c| !c.is_control()).collect();
            characters.into_iter().for_each(|c| *counts.entry(c).or_default() += 1);
            letters += 1;
        }
    }
    (letters, counts)
}

/// Run with `STOCK=overwrite` after templates have changed much.
#[test]
fn the_stock_is_what_letters_have_in_common() {
    for script in [Script::Hans, Script::Hant] {
        let (letters, counts) = counts(script);
        let path = format!("{}/data/stock/{}.txt", env!("CARGO_MANIFEST_DIR"), script.code());
        if std::env::var("STOCK").is_ok_and(|v| v == "overwrite") {
            let common = counts.iter().filter(|(c, n)| **n * 5 >= letters * 4 && **c != ' ');
            std::fs::write(&path, common.map(|(c, _)| *c).collect::<String>()).expect("the file can be written");
        }
        let stock: BTreeSet<char> = std::fs::read_to_string(&path).expect("the file is there").chars().collect();
        let wrong = |share: fn(usize, usize) -> bool, within: bool| -> String {
            let odd = counts.iter().filter(|(c, n)| share(**n, letters) && stock.contains(c) == within && **c != ' ');
            odd.map(|(c, _)| *c).collect()
        };
        assert_eq!(wrong(|n, of| n * 2 < of, true), "", "in stock, but in less than half of the letters, {script:?}");
        assert_eq!(wrong(|n, of| n * 20 > of * 19, false), "", "not in stock, but in nearly every letter, {script:?}");
        assert!(stock.iter().all(|c| counts.contains_key(c)), "{script:?}");
    }
}
