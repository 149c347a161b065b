//! Every reference to law in every built-in template can be cited, in both scripts.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::date;
use tousu::law::{Citer, Statutes, reference, scan};
use tousu::locale::Script;

/// Returns every `*.dj` file below a folder; none where the folder does not exist.
fn templates(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let paths = entries.map(|entry| entry.unwrap().path());
    paths
        .flat_map(|path| if path.is_dir() { templates(&path) } else { vec![path] })
        .filter(|path| path.extension().is_some_and(|e| e == "dj"))
        .collect()
}

/// Returns what is wrong with a template's references, one line each, in one script.
fn complaints(template: &str, script: Script) -> Vec<String> {
    let mut citer = Citer::new(Statutes::builtin(), script, date(2026, 11, 20));
    let mut complaints = Vec::new();
    for (range, notation) in scan::references(template) {
        let wrong = match reference::parse(notation) {
            Ok(references) => citer.cite(&references).err().map(|e| (e.span.clone(), e.to_string())),
            Err(e) => Some((e.span.clone(), e.to_string())),
        };
        if let Some((span, why)) = wrong {
            let line = template[..range.start].lines().count().max(1);
            complaints.push(format!("{line}: `{}` in `{notation}`: {why}", &notation[span]));
        }
    }
    complaints
}

#[test]
fn built_in_templates_cite_what_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates");
    for path in templates(&root) {
        for script in Script::ALL {
            let found = complaints(&fs::read_to_string(&path).unwrap(), script);
            assert!(found.is_empty(), "{}:\n{}", path.display(), found.join("\n"));
        }
    }
}

#[test]
fn a_bad_template_would_be_found() {
    for script in Script::ALL {
        assert!(complaints("依据[xiaofa 8, 55(1)]{.law}。", script).is_empty());
        for bad in ["[xiaofa 55(9)]{.law}", "[samr-20 9]{.law}", "[xiaofa]{.law}", "[消法 8]{.law}"] {
            assert_eq!(complaints(bad, script).len(), 1, "{bad}");
        }
    }
}
