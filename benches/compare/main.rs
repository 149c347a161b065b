//! One side of `compare.py`: the same thousand letters, in memory, a round at a time. Reads commands from standard input, one a
//! line, and answers with a line of JSON:
//!
//! * `dump` – the letters' documents, for the other side to set;
//! * `document` – from `Document` to bytes, one thread;
//! * `whole N` – from the case file's text to bytes (read, check, compose, lay out, write), N threads;
//! * `save FOLDER` – writes the letters;
//! * `sheet N FILE` – writes N intakes as one CSV file, for `batch.py`;
//! * `letters N FILE` – writes the documents of N intakes, a line of JSON each, for the other side of `batch.py`;
//! * `memory` – greatest memory so far.

mod intake;

use std::fs::File;
use std::io::{BufRead, BufWriter, Write};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use jiff::civil::{Date, date};
use serde_json::{Value, json};
use tousu::case::{self, Source};
use tousu::letter::document::{Block, Item, plain};
use tousu::letter::{Composer, Document};
use tousu::locale::Script;
use tousu::typeset::{self, Library, Style};
use tousu::{pdf, recipient};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const CASES: usize = 250;
const TODAY: Date = date(2026, 11, 21);

fn main() {
    let sources: Vec<Source> = (0..CASES).map(|n| Source { name: n.to_string(), text: intake::intake(n) }).collect();
    let composer = Composer::new(&[Script::Hans], &[]).expect("the built-in templates are sound");
    let documents: Vec<Document> = sources.iter().flat_map(|source| compose(source, &composer)).collect();
    for line in std::io::stdin().lock().lines() {
        let line = line.expect("a line");
        let answer = match line.split_whitespace().collect::<Vec<_>>()[..] {
            ["dump"] => json!(documents.iter().map(document).collect::<Vec<_>>()),
            ["document"] => timed(|| documents.iter().map(|d| bytes(d).len()).sum()),
            ["whole", threads] => timed(|| whole(&sources, &composer, threads.parse().expect("a number"))),
            ["save", folder] => {
                for (n, document) in documents.iter().enumerate() {
                    std::fs::write(Path::new(folder).join(format!("{n:04}.pdf")), bytes(document)).expect("a folder");
                }
                json!(documents.len())
            }
            ["sheet", count, file] => {
                let mut file = BufWriter::new(File::create(file).expect("a file"));
                intake::sheet(count.parse().expect("a number"), &mut file).expect("room on the disk");
                json!(count)
            }
            ["letters", count, file] => {
                let mut file = BufWriter::new(File::create(file).expect("a file"));
                for n in 0..count.parse().expect("a number") {
                    let source = Source { name: n.to_string(), text: intake::intake(n) };
                    for letter in compose(&source, &composer) {
                        writeln!(file, "{}", document(&letter)).expect("room on the disk");
                    }
                }
                json!(count)
            }
            ["memory"] => json!(peak()),
            _ => json!({ "error": line }),
        };
        println!("{answer}");
        std::io::stdout().flush().expect("somebody reads");
    }
}

/// Reads and checks a case file as `tousu render` does, and composes its letters.
fn compose(source: &Source, composer: &Composer) -> Vec<Document> {
    let outcome = case::read(source, TODAY);
    let mut found = case::lint::check(source, &outcome).len();
    let case = outcome.case.as_ref().unwrap_or_else(|| panic!("{:?}", outcome.findings));
    found += recipient::mentions::check(source, &outcome, case.date).len();
    found += (0..case.letters.len()).map(|n| recipient::check(case, n, None).len()).sum::<usize>();
    std::hint::black_box(found);
    let letters = case.letters.iter();
    letters.map(|letter| composer.compose(case, letter, Script::Hans).expect("a letter").document).collect()
}

fn bytes(document: &Document) -> Vec<u8> {
    let footer = |page, total| format!("第{page}页 共{total}页");
    let layout = typeset::layout(document, Style::letter(), Library::builtin(), &footer).expect("every glyph is there");
    pdf::write(document, &layout, Library::builtin()).expect("a PDF")
}

fn whole(sources: &[Source], composer: &Composer, threads: usize) -> usize {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut size = 0;
        while let Some(source) = sources.get(next.fetch_add(1, Ordering::Relaxed)) {
            size += compose(source, composer).iter().map(|d| bytes(d).len()).sum::<usize>();
        }
        size
    };
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        threads.into_iter().map(|t| t.join().expect("no panic")).sum()
    })
}

/// Returns how long a round took, and how many bytes it made.
fn timed(round: impl FnOnce() -> usize) -> Value {
    let start = Instant::now();
    let bytes = round();
    json!({ "seconds": start.elapsed().as_secs_f64(), "bytes": bytes })
}

/// Returns the greatest resident memory of this process so far, KiB; Linux only.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    status.lines().find_map(|l| l.strip_prefix("VmHWM:"))?.split_whitespace().next()?.parse().ok()
}

fn document(document: &Document) -> Value {
    json!({
        "title": document.title,
        "author": document.author,
        "blocks": document.blocks.iter().map(block).collect::<Vec<_>>(),
    })
}

fn block(block: &Block) -> Value {
    let items = |items: &[Item]| items.iter().map(|i| json!([i.label, plain(&i.text)])).collect::<Vec<_>>();
    match block {
        Block::Title(t) => json!(["title", plain(t)]),
        Block::Salutation(t) => json!(["flush", plain(t)]),
        Block::Heading { label, text, .. } => json!(["heading", format!("{label}{}", plain(text))]),
        Block::Paragraph(t) => json!(["paragraph", plain(t)]),
        Block::Items(list) => json!(["items", items(list)]),
        Block::Fields(fields) => {
            json!([
                "fields",
                fields.iter().map(|f| json!([format!("{}：", f.label), plain(&f.value)])).collect::<Vec<_>>()
            ])
        }
        Block::Table(table) => {
            let head: Vec<String> = table.columns.iter().map(|c| plain(&c.head)).collect();
            let rows: Vec<Vec<String>> = table.rows.iter().map(|row| row.iter().map(plain).collect()).collect();
            json!(["table", head, rows])
        }
        Block::Closing { lead, to } => json!(["closing", plain(lead), plain(to)]),
        Block::Signature { signers, date } => {
            json!(["signature", signers.iter().map(|s| plain(&s.text)).collect::<Vec<_>>(), plain(date)])
        }
        Block::Enclosures { label, items: list } => json!(["enclosures", label, items(list)]),
        Block::Annex { label, title } => json!(["annex", label, plain(title)]),
        Block::Note(t) => json!(["note", plain(t)]),
        Block::Picture { .. } => json!(null),
    }
}
