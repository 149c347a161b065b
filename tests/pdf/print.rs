//! Print runs read back: every letter on a front page, volumes, bookmarks, and a map that says what is there.
//!
//! pdftotext and qpdf are asked where they are installed; with `TOUSU_REQUIRE_TOOLS=1` their absence is a failure.

use std::process::Command;

use lopdf::{Dictionary, Object, ObjectId};
use tousu::batch::intake::Place;
use tousu::batch::print::{self, Map, Order, Piece, Printed, Settings};
use tousu::case::model::LetterKind;
use tousu::letter::Document;
use tousu::locale::{Language, Messages, Script};
use tousu::pdf::PdfError;
use tousu::typeset::{self, Library, Style};

use crate::pdf::samples::{complaint, long_letter, names};
use crate::support::{file, tool};

/// A run: its volumes by name, and its map.
struct Run {
    files: Vec<(String, Vec<u8>)>,
    map: Map,
}

/// The letters of a row: who gets each, and what it says.
type Row = Vec<(&'static str, Document)>;

fn footer(page: usize, total: usize) -> String {
    format!("第{page}页 共{total}页")
}

fn piece(row: u64, index: usize, recipient: &str, document: &Document) -> Piece {
    Piece {
        place: Place::Row { row, line: None },
        case: format!("A-{row}"),
        index,
        kind: LetterKind::Merchant,
        script: document.script,
        recipient: recipient.to_owned(),
        postcode: None,
    }
}

/// Prints rows, the first of which is row 2.
fn run(rows: &[Row], order: Order, pages: usize) -> Run {
    let pieces = (2..).zip(rows).flat_map(|(row, letters)| {
        letters.iter().enumerate().map(move |(index, (to, document))| piece(row, index, to, document))
    });
    let messages = Messages::new(Language::Hans);
    let settings = Settings { pages, ..Settings::new(order, &messages, Library::builtin()) };
    let compose = |piece: &Piece| {
        let Place::Row { row, .. } = piece.place else { panic!("a row") };
        let document = rows[row as usize - 2][piece.index].1.clone();
        let layout = typeset::layout(&document, Style::letter(), Library::builtin(), &footer).expect("glyphs");
        Some(Printed { document, layout })
    };
    let mut files = vec![];
    let map = print::print(
        pieces.collect(),
        &settings,
        |some| Ok::<_, PdfError>(some.iter().map(compose).collect()),
        |name, bytes| {
            files.push((name.to_owned(), bytes));
            Ok(())
        },
    );
    Run { files, map: map.expect("volumes") }
}

/// Rows with letters of one, two or more pages; every third row has two letters.
fn rows(count: usize) -> Vec<Row> {
    let row = |n: usize| {
        let first = if n.is_multiple_of(2) { names(Script::Hans) } else { complaint(Script::Hans) };
        let title = format!("{}之{n}", first.title);
        let first = ("乙局", Document { title, ..first });
        if n.is_multiple_of(3) { vec![first, ("甲局", names(Script::Hant))] } else { vec![first] }
    };
    (0..count).map(row).collect()
}

/// The text of a page as pdftotext reads it, without white space.
fn text(name: &str, page: usize) -> Option<String> {
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.pdf"));
    let page = page.to_string();
    let text = tool(Command::new("pdftotext").args(["-raw", "-f", &page, "-l", &page]).arg(path).arg("-"))?;
    Some(text.chars().filter(|c| !c.is_whitespace()).collect())
}

fn reference(dictionary: &Dictionary, key: &[u8]) -> Option<ObjectId> {
    dictionary.get(key).and_then(Object::as_reference).ok()
}

/// The bookmarks below one: depth, title, page from 1.
fn bookmarks(pdf: &lopdf::Document, parent: ObjectId, depth: usize, found: &mut Vec<(usize, String, usize)>) {
    let mut next = reference(pdf.get_dictionary(parent).expect("a dictionary"), b"First");
    let mut last = None;
    while let Some(id) = next {
        let bookmark = pdf.get_dictionary(id).expect("a bookmark");
        assert_eq!(reference(bookmark, b"Parent"), Some(parent));
        assert_eq!(reference(bookmark, b"Prev"), last);
        let title = bookmark.get(b"Title").and_then(Object::as_str).expect("a title");
        // Plain ASCII stands as it is (7.9.2.2).
        let title = match title.strip_prefix(b"\xFE\xFF") {
            Some(units) => units.chunks(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect(),
            None => title.iter().map(|byte| u16::from(*byte)).collect::<Vec<u16>>(),
        };
        let place =
            bookmark.get(b"Dest").and_then(Object::as_array).expect("a place")[0].as_reference().expect("a page");
        let page = pdf.get_pages().into_iter().find(|(_, page)| *page == place).expect("a page of the file").0;
        found.push((depth, String::from_utf16(&title).expect("UTF-16"), page as usize));
        bookmarks(pdf, id, depth + 1, found);
        (last, next) = (Some(id), reference(bookmark, b"Next"));
    }
    assert_eq!(reference(pdf.get_dictionary(parent).expect("a dictionary"), b"Last"), last);
}

fn all_bookmarks(pdf: &lopdf::Document) -> Vec<(usize, String, usize)> {
    let outlines = reference(pdf.catalog().expect("a catalogue"), b"Outlines").expect("bookmarks");
    let mut found = vec![];
    bookmarks(pdf, outlines, 0, &mut found);
    found
}

#[test]
fn letters_start_on_front_pages_and_blank_pages_are_blank() {
    let run = run(
        &[
            vec![("甲局", long_letter(Script::Hans))],
            vec![("甲局", names(Script::Hant))],
            vec![("乙局", complaint(Script::Hans))],
        ],
        Order::Row,
        500,
    );
    let [(name, bytes)] = &run.files[..] else { panic!("one volume") };
    assert_eq!(name, "print.pdf");
    let pdf = lopdf::Document::load_mem(bytes).expect("lopdf reads it");
    let sizes: Vec<_> =
        pdf.page_iter().map(|page| pdf.get_dictionary(page).and_then(|p| p.get(b"MediaBox")).cloned().ok()).collect();
    assert!(sizes.iter().all(|size| size.is_some() && *size == sizes[0]));
    assert!(sizes.len().is_multiple_of(2));
    let mut full = vec![false; sizes.len()];
    let mut odd = 0;
    for line in &run.map.lines {
        assert_eq!(line.first % 2, 1);
        odd += (line.last + 1 - line.first) % 2;
        (line.first..=line.last).for_each(|page| full[page - 1] = true);
    }
    assert!(odd > 0 && full.iter().filter(|full| !**full).count() == odd, "{full:?}");
    for (page, full) in pdf.page_iter().zip(&full) {
        let content = pdf.get_and_decode_page_content(page).expect("content").operations;
        let shown = content.iter().any(|o| ["Tj", "TJ", "BDC", "BMC", "m", "re"].contains(&o.operator.as_str()));
        assert_eq!(shown, *full);
    }
    file("print-front", bytes);
    for (page, full) in (1..).zip(&full) {
        let Some(text) = text("print-front", page) else { return };
        // A form feed ends each page and is white space.
        assert_eq!(!text.is_empty(), *full, "page {page}: {text}");
    }
}

#[test]
fn a_blank_page_of_a_draft_has_no_mark_either() {
    let draft = Document { mark: Some("草稿".to_owned()), ..names(Script::Hans) };
    let run = run(&[vec![("甲局", draft)]], Order::Row, 500);
    let pdf = lopdf::Document::load_mem(&run.files[0].1).expect("lopdf reads it");
    let marks: Vec<usize> = pdf
        .page_iter()
        .map(|page| pdf.get_and_decode_page_content(page).expect("content").operations)
        .map(|operations| operations.iter().filter(|o| o.operator == "TJ").count())
        .collect();
    assert!(marks.len() == 2 && marks[0] > 0 && marks[1] == 0, "{marks:?}");
}

#[test]
fn three_volumes_never_part_a_case_and_the_map_says_what_is_there() {
    let rows = rows(10);
    let run = run(&rows, Order::Row, 16);
    let files: Vec<&str> = run.files.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(files, ["print-1.pdf", "print-2.pdf", "print-3.pdf"]);
    assert_eq!(Map::read(run.map.csv(&Messages::new(Language::En)).as_bytes()), Ok(run.map.clone()));
    let mut rows_of = vec![];
    for (volume, (name, bytes)) in (1..).zip(&run.files) {
        let pdf = lopdf::Document::load_mem(bytes).expect("lopdf reads it");
        let lines: Vec<_> = run.map.lines.iter().filter(|line| line.volume == volume).collect();
        let pages = pdf.get_pages().len();
        assert!(pages <= 16);
        assert_eq!(lines.last().map(|line| line.last.next_multiple_of(2)), Some(pages));
        rows_of.push(lines.iter().map(|line| format!("{:?}", line.place)).collect::<std::collections::BTreeSet<_>>());
        let fonts: Vec<Vec<u8>> = pdf
            .objects
            .values()
            .filter_map(|object| {
                object.as_dict().ok()?.get(b"FontName").and_then(Object::as_name).ok().map(<[u8]>::to_vec)
            })
            .collect();
        let mut once = fonts.clone();
        once.sort_unstable();
        once.dedup();
        assert!(!fonts.is_empty() && once.len() == fonts.len(), "{fonts:?}");
        let stem = format!("print-volumes-{volume}");
        let path = file(&stem, bytes);
        if let Some(checked) = tool(Command::new("qpdf").arg("--check").arg(&path)) {
            assert!(checked.contains("No syntax or stream encoding errors"), "{name}: {checked}");
        }
        for line in lines {
            let Place::Row { row, .. } = line.place else { panic!("a row") };
            let index = line.letter[..2].parse::<usize>().expect("a number") - 1;
            let title = rows[row as usize - 2][index].1.blocks.iter().find_map(|block| match block {
                tousu::letter::document::Block::Title(title) => Some(tousu::letter::document::plain(title)),
                _ => None,
            });
            let Some(first) = text(&stem, line.first) else { continue };
            assert!(first.starts_with(&title.expect("a title")), "{line:?}: {first}");
            assert!(text(&stem, line.last).is_some_and(|last| !last.is_empty()));
        }
    }
    assert!(rows_of.windows(2).all(|two| two[0].is_disjoint(&two[1])), "{rows_of:#?}");
    assert_eq!(rows_of.iter().map(|rows| rows.len()).sum::<usize>(), 10);
}

#[test]
fn bookmarks_are_of_cases_with_several_letters_below() {
    let run = run(&rows(3), Order::Row, 500);
    let pdf = lopdf::Document::load_mem(&run.files[0].1).expect("lopdf reads it");
    let expected = |line: usize| run.map.lines[line].first;
    let (one, other) = (names(Script::Hans).title, names(Script::Hant).title);
    assert_eq!(
        all_bookmarks(&pdf),
        [
            (0, "2 A-2".to_owned(), expected(0)),
            (1, format!("{one}之0"), expected(0)),
            (1, other, expected(1)),
            (0, format!("3 A-3 {}之1", complaint(Script::Hans).title), expected(2)),
            (0, format!("4 A-4 {one}之2"), expected(3)),
        ]
    );
}

#[test]
fn letters_to_one_office_come_together() {
    let run = run(&rows(7), Order::Recipient, 500);
    let printed: Vec<(&str, &str)> = run.map.lines.iter().map(|l| (l.recipient.as_str(), l.case.as_str())).collect();
    let first = ["A-2", "A-3", "A-4", "A-5", "A-6", "A-7", "A-8"].map(|case| ("乙局", case));
    let second = ["A-2", "A-5", "A-8"].map(|case| ("甲局", case));
    assert_eq!(printed, [&first[..], &second].concat());
}

#[test]
fn letters_of_a_case_longer_than_a_volume_stay_together() {
    let long = || ("甲局", names(Script::Hans));
    let rows = [vec![long()], vec![long(), long(), long()], vec![long()]];
    let run = run(&rows, Order::Row, 4);
    let volumes: Vec<usize> = run.map.lines.iter().map(|line| line.volume).collect();
    assert_eq!(volumes, [1, 2, 2, 2, 3]);
}

#[test]
fn what_is_not_composed_after_all_leaves_no_gap_and_errors_end_the_run() {
    let document = names(Script::Hans);
    let pieces: Vec<Piece> = (2..5).map(|row| piece(row, 0, "甲局", &document)).collect();
    let messages = Messages::new(Language::Hans);
    let settings = Settings::new(Order::Row, &messages, Library::builtin());
    let layout = typeset::layout(&document, Style::letter(), Library::builtin(), &footer).expect("glyphs");
    let printed = Printed { document, layout };
    let all_but_one = |some: &[Piece]| {
        let is = |piece: &Piece| (piece.case != "A-3").then(|| printed.clone());
        Ok::<_, PdfError>(some.iter().map(is).collect())
    };
    let map = print::print(pieces.clone(), &settings, all_but_one, |_, _| Ok(())).expect("a volume");
    assert_eq!(
        map.lines.iter().map(|line| (line.case.as_str(), line.first)).collect::<Vec<_>>(),
        [("A-2", 1), ("A-4", 3)]
    );
    let full = || PdfError::Write("no space".to_owned());
    assert!(print::print(pieces.clone(), &settings, all_but_one, |_, _| Err(full())).is_err());
    assert!(print::print(pieces, &settings, |_| Err(full()), |_, _| Ok(())).is_err());
    let nothing = print::print(vec![], &settings, |_| Err(full()), |_, _| Err(full())).expect("nothing to do");
    assert_eq!(nothing, Map::default());
}

#[test]
fn the_same_letters_give_the_same_bytes() {
    let (a, b) = (run(&rows(4), Order::Postcode, 6), run(&rows(4), Order::Postcode, 6));
    assert_eq!(a.files, b.files);
}
