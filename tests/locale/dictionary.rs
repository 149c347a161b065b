//! The conversion tables in `data/conversion/` are derived from the dictionaries of the crate `opencc-fmmseg`, and say the same.
//!
//! The program embeds tables of its own because loading the crate's dictionaries takes longer than writing a letter.
//! `TOUSU_WRITE_TABLES=1 cargo test locale::` writes them anew.

use std::collections::BTreeMap;
use std::path::PathBuf;

use opencc_fmmseg::{DictMaxLen, DictionaryMaxlength, OpenCC};

/// Every key of the dictionaries with what it becomes; for a single character, its other readings follow the usual one.
fn table(
    dictionaries: &[&DictMaxLen],
    spellings: impl Fn(&str) -> Vec<String>,
    convert: impl Fn(&str) -> String,
) -> String {
    let mut entries: BTreeMap<String, String> = BTreeMap::new();
    for (key, _) in dictionaries.iter().flat_map(|d| d.iter()) {
        let key: String = key.iter().collect();
        for key in spellings(&key) {
            let value = convert(&key);
            assert_eq!(key.chars().count(), value.chars().count(), "{key} → {value}");
            entries.insert(key, value);
        }
    }
    for (from, others) in readings(&entries) {
        let from = from.to_string();
        let usual = entries.get(&from).unwrap_or(&from).clone();
        let others: String = others.into_iter().filter(|c| !usual.contains(*c)).collect();
        if !others.is_empty() {
            entries.insert(from, usual + &others);
        }
    }
    entries.iter().map(|(key, value)| format!("{key}\t{value}\n")).collect()
}

/// What each character becomes in the words it stands in.
fn readings(entries: &BTreeMap<String, String>) -> BTreeMap<char, Vec<char>> {
    let mut readings: BTreeMap<char, Vec<char>> = BTreeMap::new();
    for (key, value) in entries.iter().filter(|(key, _)| key.chars().count() > 1) {
        for (from, to) in key.chars().zip(value.chars()) {
            let known = readings.entry(from).or_default();
            if !known.contains(&to) {
                known.push(to);
            }
        }
    }
    readings
}

fn compare(name: &str, expected: &str) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("data/conversion").join(name);
    if std::env::var_os("TOUSU_WRITE_TABLES").is_some() {
        std::fs::write(&path, expected).unwrap();
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default();
    let differing = found.lines().zip(expected.lines()).find(|(a, b)| a != b);
    assert!(found == expected, "{name} is not what opencc-fmmseg says, from {differing:?} on");
}

#[test]
fn tables_say_what_the_crate_says() {
    let d = DictionaryMaxlength::from_zstd().unwrap();
    let cc = OpenCC::new();
    let as_is = |key: &str| vec![key.to_owned()];
    let hant = table(&[&d.st_characters, &d.st_phrases, &d.tw_variants], as_is, |key| cc.s2tw(key, false));
    compare("hans-hant.tsv", &hant);
    // The crate's keys are in OpenCC's standard form; what people write has the Taiwan form.
    let both = |key: &str| vec![key.to_owned(), cc.t2tw(key, false)];
    let keys = [&d.ts_characters, &d.ts_phrases, &d.tw_variants_rev, &d.tw_variants_rev_phrases];
    let hans = table(&keys, both, |key| cc.tw2s(key, false));
    compare("hant-hans.tsv", &hans);
}
