//! Links lead somewhere, and the table of contents has every page.

use std::path::Path;

use super::page::pages;
use super::{expect_none, root};

#[test]
fn links_lead_to_files() {
    let mut found = vec![];
    for page in pages() {
        let folder = root().join(&page.name).parent().unwrap().to_owned();
        for link in page.links() {
            let target = link.split('#').next().unwrap_or_default();
            if target.is_empty() || target.contains("://") {
                continue;
            }
            match folder.join(target).canonicalize() {
                Err(_) => found.push(format!("{}: there is no {target}", page.name)),
                // The book is made of this folder alone.
                Ok(path) if page.name.starts_with("docs/") && !path.starts_with(root().join("docs")) => {
                    found.push(format!("{}: {target} is not in the book; name the file without a link", page.name));
                }
                Ok(_) => {}
            }
        }
    }
    expect_none(&found);
}

#[test]
fn every_page_is_in_the_table_of_contents() {
    let all = pages();
    let summary = all.iter().find(|page| page.name == "docs/SUMMARY.md").expect("the book has a table of contents");
    let listed: Vec<String> = summary.links().map(|link| format!("docs/{link}")).collect();
    let book = all.iter().map(|page| &page.name).filter(|name| Path::new(name).starts_with("docs"));
    let missing: Vec<String> = book.filter(|name| **name != summary.name && !listed.contains(name)).cloned().collect();
    expect_none(&missing);
}
