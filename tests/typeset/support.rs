//! Letters of every length from half a page to three, and ways to look at their pages.

use jiff::civil::date;
use tousu::case::choice::Choice;
use tousu::letter::Document;
use tousu::letter::document::{Block, Column, Inline, Item, Signer, Table, Text};
use tousu::locale::Script;
use tousu::typeset::{self, BuiltIn, Layout, Library, Page, Role, Style};

pub(crate) fn text(s: &str) -> Text {
    vec![Inline::Plain(s.to_owned())]
}

pub(crate) fn by_hand(s: &str) -> Signer {
    Signer { text: text(s), sealed: false, hand: None }
}

pub(crate) fn sealed(s: &str) -> Signer {
    Signer { text: text(s), sealed: true, hand: None }
}

/// A letter with `n` paragraphs of one to five lines, a table, enclosures and a signature.
pub(crate) fn letter(n: usize) -> Document {
    let mut blocks = vec![Block::Title(text("投诉书")), Block::Salutation(text("某某局："))];
    for i in 0..n {
        if i % 4 == 0 {
            blocks.push(Block::Heading { level: 1, label: "一、".to_owned(), text: text("事实") });
        }
        blocks.push(Block::Paragraph(text(&"投诉人认为，该规则无效。".repeat(3 * (i % 5) + 1))));
    }
    blocks.push(table(n));
    let item = |i: usize| Item { label: format!("{}.", i + 1), text: text(&"所附材料".repeat(3 * i + 1)) };
    if !n.is_multiple_of(3) {
        blocks.push(Block::Enclosures { label: "附件：".to_owned(), items: (0..n % 3).map(item).collect() });
    }
    blocks.push(Block::Closing { lead: text("此致"), to: text("敬礼") });
    blocks
        .push(Block::Signature { signers: vec![by_hand("张三"), by_hand("李四")], date: text("2026年3月5日") });
    document(blocks)
}

/// The table of a letter, of a header row or with more rows than a page holds.
pub(crate) fn table(n: usize) -> Block {
    let column = |head| Column { head: text(head), align: Default::default() };
    let rows = (0..n % 7 * n % 23).map(|i| vec![text("事项"), text(&"经过说明".repeat(5 * (i % 7) + 1))]).collect();
    Block::Table(Table { columns: vec![column("一"), column("二")], rows })
}

/// The number of a letter by its name.
pub(crate) fn number(name: &str) -> usize {
    name.rsplit(' ').next().and_then(|n| n.parse().ok()).expect("a number")
}

pub(crate) fn document(blocks: Vec<Block>) -> Document {
    Document {
        mark: None,
        script: Script::Hans,
        title: "投诉书".to_owned(),
        author: String::new(),
        date: date(2026, 3, 5),
        blocks,
    }
}

pub(crate) fn footer(page: usize, total: usize) -> String {
    format!("{page}/{total}")
}

pub(crate) fn layout(document: &Document) -> Layout {
    layout_in(Style::letter(), document)
}

pub(crate) fn layout_in(style: &Style, document: &Document) -> Layout {
    typeset::layout(document, style, Library::builtin(), &footer).expect("every character has a glyph")
}

/// The roles of a page's lines from top to bottom, with the block of each. Faces on one line have baselines of their own.
pub(crate) fn lines(page: &Page) -> Vec<(usize, Role)> {
    let mut lines: Vec<(usize, Role, i32)> = Vec::new();
    for run in &page.runs {
        let Some(block) = run.block else { continue };
        let same = |l: &(usize, Role, i32)| (l.0, l.1) == (block, run.role) && (l.2 - run.y).abs() < run.size / 2;
        if !lines.last().is_some_and(same) {
            lines.push((block, run.role, run.y));
        }
    }
    lines.into_iter().map(|(block, role, _)| (block, role)).collect()
}

/// Letters of all lengths in both styles; which one it is, for messages.
pub(crate) fn letters() -> impl Iterator<Item = (String, &'static Style, Layout)> {
    let of = |(name, style): &(&'static str, BuiltIn)| {
        let (name, style) = (*name, style.style());
        (1..48).map(move |n| (format!("{name} {n}"), style, layout_in(style, &letter(n))))
    };
    BuiltIn::CODES.iter().flat_map(of)
}

/// The characters of the runs that have one of these roles, in order.
pub(crate) fn words(page: &Page, is: impl Fn(Role) -> bool) -> String {
    let runs = page.runs.iter().filter(|r| is(r.role));
    runs.flat_map(|r| &r.glyphs).flat_map(|g| g.source.chars()).collect()
}
