//! The letters in the two scripts say the same: the same files, in each the same tags and references to law in the same
//! order, and each in its own characters and quotation marks. So neither can be mended without the other.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use tousu::law::scan;
use tousu::letter::Composer;
use tousu::letter::house::language::{self, RIGHT_AS_WRITTEN};
use tousu::locale::Script;
use tousu::locale::convert::Converter;
use tousu::text;

use crate::support::examples;

/// Labels of letters whose words differ, not only their characters.
const OTHER_WORDS: &[&str] = &["phone", "email"];

/// Every `*.dj` below a folder by its path within `root`.
fn templates(root: &Path, folder: &Path) -> BTreeMap<PathBuf, String> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(templates(root, &path));
        } else if path.extension().is_some_and(|e| e == "dj") {
            found.insert(path.strip_prefix(root).unwrap().to_owned(), fs::read_to_string(&path).unwrap());
        }
    }
    found
}

/// The templates of one script.
fn built_in(script: Script) -> BTreeMap<PathBuf, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates").join(script.code());
    templates(&root, &root)
}

/// The Tera tags of a template with the byte each begins at, without comments.
fn tags(template: &str) -> Vec<(usize, &str)> {
    let mut found = vec![];
    let mut at = 0;
    while let Some(open) = template[at..].find('{').map(|open| at + open) {
        let close = match template[open + 1..].chars().next() {
            Some('%') => "%}",
            Some('{') => "}}",
            Some('#') => "#}",
            _ => {
                at = open + 1;
                continue;
            }
        };
        let end = template[open..].find(close).map_or(template.len(), |end| open + end + close.len());
        if close != "#}" {
            found.push((open, &template[open..end]));
        }
        at = end;
    }
    found
}

/// A tag without the name of its script's folder and without its Chinese words; a literal in ASCII is an id and stays.
fn bare(tag: &str, script: Script) -> String {
    let own_folder = format!("{}/", script.code());
    let pieces = tag.split('"').enumerate().map(|(n, piece)| match piece {
        words if n % 2 == 1 && !words.is_ascii() => "…".to_owned(),
        piece => piece.replace(&own_folder, ""),
    });
    pieces.collect::<Vec<_>>().join("\"")
}

/// What has to be the same in both scripts, in the order of the template: when something is said, what is filled in, and
/// which article it rests on.
fn bones(template: &str, script: Script) -> Vec<String> {
    let references = scan::references(template).into_iter().map(|(range, text)| (range.start, format!("[{text}]")));
    let tags = tags(template).into_iter().map(|(at, tag)| (at, bare(tag, script)));
    let mut found: Vec<_> = references.chain(tags).collect();
    found.sort();
    found.into_iter().map(|(_, bone)| bone).collect()
}

/// The first place where two templates differ in what has to be the same.
fn first_difference(hans: &str, hant: &str) -> Option<String> {
    let (hans, hant) = (bones(hans, Script::Hans), bones(hant, Script::Hant));
    let same = hans.iter().zip(&hant).take_while(|(a, b)| a == b).count();
    let show = |bones: &[String]| bones[same.saturating_sub(1)..(same + 2).min(bones.len())].join(" ");
    (hans != hant).then(|| format!("zh-Hans {} | zh-Hant {}", show(&hans), show(&hant)))
}

/// What of a template belongs to the other script, line by line; its remarks too.
fn foreign(template: &str, script: Script) -> Vec<String> {
    let line = |at: usize| template[..at].matches('\n').count() + 1;
    let found = language::characters(template, script).into_iter();
    found.map(|(at, foreign)| format!("{}: {foreign:?}", line(at.start))).collect()
}

#[test]
fn the_scripts_have_the_same_tags_and_references() {
    let (hans, hant) = (built_in(Script::Hans), built_in(Script::Hant));
    assert!(!hans.is_empty());
    assert!(hans.keys().eq(hant.keys()), "{:?}\n{:?}", hans.keys(), hant.keys());
    let differences: Vec<String> = hans
        .iter()
        .filter_map(|(path, text)| Some(format!("{}: {}", path.display(), first_difference(text, &hant[path])?)))
        .collect();
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

#[test]
fn each_script_in_its_own_characters() {
    let mut found = vec![];
    for script in Script::ALL {
        for (path, text) in built_in(script) {
            let here = |line| format!("{} {}:{line}", script.code(), path.display());
            found.extend(foreign(&text, script).into_iter().map(here));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// The labels of letters in one script: id and text.
fn labels(script: Script) -> BTreeMap<String, String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(script.code()).join("letter.ftl");
    let source = fs::read_to_string(path).unwrap();
    let pairs = source.lines().filter_map(|line| line.split_once(" = "));
    pairs.map(|(id, text)| (id.to_owned(), text.to_owned())).collect()
}

#[test]
fn the_labels_are_the_same_words() {
    let (hans, hant) = (labels(Script::Hans), labels(Script::Hant));
    assert!(hans.keys().eq(hant.keys()), "{:?}\n{:?}", hans.keys(), hant.keys());
    let converter = Converter::new(Script::Hans, Script::Hant, &[]);
    let other: Vec<_> = hans.iter().filter(|(id, text)| converter.convert(text).text != hant[*id]).collect();
    let ids: BTreeSet<&str> = other.iter().map(|(id, _)| id.as_str()).collect();
    assert_eq!(ids, OTHER_WORDS.iter().copied().collect(), "{other:?}");
}

/// The words of a letter that stand in its quotation marks.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.split('「').skip(1).filter_map(|rest| rest.split_once('」')).map(|(words, _)| words)
}

/// What is quoted stays as the exhibit has it. The same words must not stand in the letter's own characters elsewhere.
#[test]
fn no_letter_has_the_same_words_in_two_scripts() {
    let converter = Converter::new(Script::Hans, Script::Hant, &[]);
    let composer = Composer::new(&[Script::Hant], &[]).unwrap_or_else(|e| panic!("{e:?}"));
    let (mut found, mut kept) = (vec![], 0);
    for (name, case) in examples().into_iter().filter(|(_, case)| case.script == Script::Hans) {
        for letter in &case.letters {
            let composed = composer.compose(&case, letter, Script::Hant).unwrap_or_else(|e| panic!("{e:?}"));
            let said = text::form(&composed.document);
            for words in quoted(&said) {
                let converted = converter.convert(words).text;
                if converted != words {
                    kept += 1;
                    found.extend(said.contains(&converted).then(|| format!("{name} {:?}: {words}", letter.kind)));
                }
            }
        }
    }
    assert!(kept > 10 && found.is_empty(), "{kept} kept; {}", found.join("\n"));
}

#[test]
fn what_may_stay_is_still_needed() {
    for (script, words, why) in RIGHT_AS_WRITTEN {
        assert!(built_in(*script).values().any(|text| text.contains(words)), "{words} ({why}) is in no template");
    }
}

#[test]
fn a_drift_would_be_found() {
    let hans =
        "{# 甲 #}{% if consumer %}依照[xiaofa 8]{.law}{{ \"来电\" }}{% include \"zh-Hans/parts/a.dj\" %}{% endif %}";
    let hant =
        "{# 乙 #}{% if consumer %}依照[xiaofa 8]{.law}{{ \"來電\" }}{% include \"zh-Hant/parts/a.dj\" %}{% endif %}";
    assert_eq!(bones(hans, Script::Hans).len(), 5);
    assert_eq!(first_difference(hans, hant), None);
    for (from, to) in [
        ("xiaofa 8", "xiaofa 9"),
        ("[xiaofa 8]{.law}", ""),
        ("consumer", "not consumer"),
        ("zh-Hant", "zh-Hans"),
        ("a.dj", "b.dj"),
        ("{{ \"來電\" }}", ""),
        ("{% endif %}", "{% endif %}{{ me }}"),
    ] {
        assert!(first_difference(hans, &hant.replace(from, to)).is_some(), "{to} for {from}");
    }
    assert!(foreign("依照「投訴」", Script::Hant).is_empty());
    assert!(foreign("依照“投诉”", Script::Hans).is_empty());
    for (wrong, script) in
        [("“投訴", Script::Hant), ("「投诉」", Script::Hant), ("「投诉", Script::Hans), ("投訴", Script::Hans)]
    {
        assert_eq!(foreign(wrong, script).len(), 1, "{wrong}");
    }
}
