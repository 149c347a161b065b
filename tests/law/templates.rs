//! Every reference to law in every built-in template can be cited or quoted.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::date;
use tousu::law::{Citer, Statutes, scan};
use tousu::letter::djot::{self, DjotError};
use tousu::letter::document::{Block, plain};
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

/// Returns what is wrong with a template's references, one line each.
fn complaints(template: &str) -> Vec<String> {
    let wrong = scan::check(template, Statutes::builtin(), date(2026, 11, 20));
    let line = |at: usize| template[..at].matches('\n').count() + 1;
    wrong.into_iter().map(|w| format!("{}: `{}`: {:?}", line(w.range.start), &template[w.range], w.why)).collect()
}

#[test]
fn built_in_templates_cite_what_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates");
    let all = templates(&root);
    assert!(all.len() > 20, "the templates are there");
    for path in all {
        let found = complaints(&fs::read_to_string(&path).unwrap());
        assert!(found.is_empty(), "{}:\n{}", path.display(), found.join("\n"));
    }
}

#[test]
fn a_bad_template_would_be_found() {
    assert!(complaints("依据[xiaofa 8, 55(1)]{.law}：[xiaofa 55(1)]{.quote}。").is_empty());
    for bad in [
        "[xiaofa 55(9)]{.law}",
        "[samr-20 9]{.law}",
        "[fanbuzhengdang 8]{.law}",
        "[samr-121 18(1)]{.law}",
        "[samr-121 17[5]]{.quote}",
        "[xiaofa]{.law}",
        "[消法 8]{.law}",
    ] {
        assert_eq!(complaints(bad).len(), 1, "{bad}");
    }
}

#[test]
fn a_quotation_stands_in_the_letter_as_it_reads() {
    let says = |djot: &str, script| {
        let mut citer = Citer::new(Statutes::builtin(), script, date(2026, 11, 20));
        djot::blocks(djot, &mut citer).map(|blocks| match blocks.as_slice() {
            [Block::Paragraph(text)] => plain(text),
            other => panic!("{other:?}"),
        })
    };
    let template = "[xiaofa 20(3)]{.law}规定：[xiaofa 20(3)]{.quote}";
    assert_eq!(
        says(template, Script::Hans).unwrap(),
        "《中华人民共和国消费者权益保护法》第二十条第三款规定：“经营者提供商品或者服务应当明码标价。”"
    );
    assert_eq!(
        says(template, Script::Hant).unwrap(),
        "《中華人民共和國消費者權益保護法》第二十條第三款规定：「經營者提供商品或者服務應當明碼標價。」（轉換文本）"
    );
    for refused in ["[samr-121 17[5]]{.quote}", "[xiaofa 8, 9]{.quote}", "[samr-20 9]{.quote}", "[]{.quote}"] {
        assert!(matches!(says(refused, Script::Hans), Err(DjotError::Citation { .. })), "{refused}");
    }
}
