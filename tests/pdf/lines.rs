//! Random paragraphs set as letters and read back from the PDF with poppler: the text read is the text put in.

use std::process::Command;
use std::thread;

use jiff::civil::date;
use tousu::letter::Document;
use tousu::letter::document::{Block, Inline};
use tousu::locale::Script;
use tousu::pdf;
use tousu::typeset::{self, Library, Style};

use crate::support::paragraphs::{Random, paragraph, printed};
use crate::support::{file, tool};

/// Letters, each in one script, and the paragraphs of each. The seeds are those of the test of line composition.
const LETTERS: usize = 40;
const PARAGRAPHS: usize = 2_500;

fn letter(n: usize) -> (Document, String) {
    let script = Script::ALL[n % 2];
    let paragraphs: Vec<String> =
        (0..PARAGRAPHS).map(|i| paragraph(&mut Random((n * PARAGRAPHS + i) as u64))).collect();
    let expected = paragraphs.iter().map(|s| printed(s)).collect();
    let blocks = paragraphs.into_iter().map(|s| Block::Paragraph(vec![Inline::Plain(s)])).collect();
    let document =
        Document { script, title: String::new(), author: String::new(), date: date(2026, 3, 5), mark: None, blocks };
    (document, expected)
}

/// Reads one letter back and compares it; `false` where poppler is not installed.
fn read_back(n: usize) -> bool {
    let (document, expected) = letter(n);
    let (style, library) = (Style::letter(), Library::builtin());
    let layout =
        typeset::layout(&document, style, library, &|_, _| String::new()).expect("every character has a glyph");
    let path = file(&format!("random-{n}"), &pdf::write(&document, &layout, library).expect("a PDF"));
    let read = tool(Command::new("pdftotext").arg("-raw").arg(&path).arg("-"));
    std::fs::remove_file(&path).expect("the file is there");
    let Some(read) = read else {
        return false;
    };
    let read: Vec<char> = read.chars().filter(|c| !c.is_whitespace()).collect();
    let expected: Vec<char> = expected.chars().collect();
    let differs = read.iter().zip(&expected).position(|(a, b)| a != b).unwrap_or(read.len().min(expected.len()));
    let near = |chars: &[char]| chars.iter().skip(differs.saturating_sub(20)).take(40).collect::<String>();
    assert!(read == expected, "letter {n}: read {:?}, put in {:?}", near(&read), near(&expected));
    true
}

#[test]
fn what_is_read_from_the_pdf_is_what_was_put_in() {
    let threads = thread::available_parallelism().map_or(2, |n| n.get());
    thread::scope(|scope| {
        for t in 0..threads {
            scope.spawn(move || (t..LETTERS).step_by(threads).all(read_back));
        }
    });
}
