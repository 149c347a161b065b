//! What the program says about bad case files, exactly: `tests/cases/bad/NN-NAME.toml` and what `tousu check` prints about it
//! in each language there is a file for, `NN-NAME.LANG.txt`.
//!
//! `SNAPSHOTS=overwrite cargo test cases::` writes the expected texts anew; read what changed.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use snapbox::{Assert, Data, IntoData};

use crate::cli_support::{finish, program};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/bad")
}

/// The case files by name, each with the languages it is pinned in.
fn cases() -> BTreeMap<String, Vec<String>> {
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for entry in fs::read_dir(folder()).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        match name.rsplit_once('.').unwrap() {
            (stem, "toml") => {
                found.entry(stem.to_owned()).or_default();
            }
            (pinned, _) => {
                let (stem, lang) = pinned.split_once('.').unwrap();
                found.entry(stem.to_owned()).or_default().push(lang.to_owned());
            }
        }
    }
    found
}

/// What `tousu check` says: standard error, standard output, exit code.
fn check(stem: &str, lang: &str) -> String {
    let mut command = program(&folder(), ["check", &format!("{stem}.toml"), "--lang", lang, "--color", "never"]);
    command.env("SOURCE_DATE_EPOCH", "1795132800");
    let run = finish(command, b"");
    format!("{}{}exit {}\n", run.err, run.out, run.code)
}

#[test]
fn every_bad_case_is_explained_as_pinned() {
    let overwrite = std::env::var("SNAPSHOTS").is_ok_and(|v| v == "overwrite");
    let mut wrong = vec![];
    for (stem, langs) in cases() {
        assert!(langs.iter().any(|l| l == "zh-Hans"), "{stem} is not pinned in zh-Hans");
        for lang in langs {
            let path = folder().join(format!("{stem}.{lang}.txt"));
            let said = check(&stem, &lang);
            if overwrite {
                fs::write(&path, said).unwrap();
                continue;
            }
            let expected = Data::read_from(&path, None).raw();
            if let Err(error) = Assert::new().try_eq(Some(&path.display()), said.raw(), expected) {
                wrong.push(error.to_string());
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.concat());
}

#[test]
fn the_table_is_large_enough_and_shows_every_exit_code_of_check() {
    let cases = cases();
    assert!(cases.len() >= 45, "{}", cases.len());
    assert!(cases.values().filter(|langs| langs.len() == 3).count() >= 12);
    let ends = |code: &str| {
        let pinned = cases.keys().map(|stem| folder().join(format!("{stem}.zh-Hans.txt")));
        pinned.filter(|p| fs::read_to_string(p).unwrap().ends_with(code)).count()
    };
    assert!(ends("exit 0\n") >= 3 && ends("exit 1\n") >= 40);
}
