//! Letters of every kind of block, in both scripts, read back from the PDF: what was written is what can be copied.
//!
//! poppler-utils and qpdf are asked where they are installed; with `TOUSU_REQUIRE_TOOLS=1` their absence is a failure.
//! The check with lopdf always runs.

use std::process::Command;

use tousu::case::choice::Choice;
use tousu::letter::Document;
use tousu::letter::document::{Align, Block, Column, Table, Text, plain};
use tousu::locale::Script;
use tousu::pdf;
use tousu::typeset::{self, BuiltIn, Library, Role, Style};

use crate::pdf::samples::{self, complaint, long_letter, names};
use crate::support::{file, tool};

fn footer(page: usize, total: usize) -> String {
    format!("第{page}页 共{total}页")
}

fn render(document: &Document) -> (Vec<u8>, usize) {
    let layout =
        typeset::layout(document, Style::letter(), Library::builtin(), &footer).expect("every character has a glyph");
    let bytes = pdf::write(document, &layout, Library::builtin()).expect("a PDF");
    (bytes, layout.pages.len())
}

fn samples() -> Vec<(&'static str, Document)> {
    vec![
        ("complaint-hans", complaint(Script::Hans)),
        ("complaint-hant", complaint(Script::Hant)),
        ("names-hans", names(Script::Hans)),
        ("names-hant", names(Script::Hant)),
        ("long-hans", long_letter(Script::Hans)),
        ("long-hant", long_letter(Script::Hant)),
    ]
}

/// Everything a reader sees, in reading order, without white space; the one variation selector in the samples is unknown to
/// every bundled font.
fn expected(document: &Document) -> String {
    let mut out = String::new();
    let mut add = |s: &str| out.extend(s.chars().filter(|c| !c.is_whitespace()));
    let all = |texts: Vec<&Text>| texts.into_iter().map(plain).collect::<String>();
    for block in &document.blocks {
        match block {
            Block::Title(t) | Block::Salutation(t) | Block::Paragraph(t) | Block::Note(t) => add(&plain(t)),
            Block::Picture { .. } => {}
            Block::Annex { label, title } => add(&format!("{label}{}", plain(title))),
            Block::Heading { label, text, .. } => add(&format!("{label}{}", plain(text))),
            Block::Items(items) => items.iter().for_each(|i| add(&format!("{}{}", i.label, plain(&i.text)))),
            Block::Fields(fields) => fields.iter().for_each(|f| add(&format!("{}：{}", f.label, plain(&f.value)))),
            Block::Table(t) => {
                add(&all(t.columns.iter().map(|c| &c.head).collect()));
                t.rows.iter().for_each(|row| add(&all(row.iter().collect())));
            }
            Block::Closing { lead, to } => add(&all(vec![lead, to])),
            Block::Signature { signers, date } => {
                add(&all(signers.iter().map(|s| &s.text).collect()));
                add(&plain(date));
            }
            Block::Enclosures { label, items } => {
                add(label);
                items.iter().for_each(|i| add(&format!("{}{}", i.label, plain(&i.text))));
            }
        }
    }
    out
}

#[test]
fn copied_text_is_the_text_of_the_letter() {
    for (name, document) in samples() {
        let (bytes, _) = render(&document);
        let path = file(name, &bytes);
        let Some(text) = tool(Command::new("pdftotext").arg("-raw").arg(&path).arg("-")) else {
            return;
        };
        let read: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        assert_eq!(read, expected(&document), "{name}");
    }
}

#[test]
fn the_structure_holds_the_text_of_the_letter_in_order() {
    for (name, document) in samples() {
        let path = file(&format!("{name}-structure"), &render(&document).0);
        let Some(tree) = tool(Command::new("pdfinfo").arg("-struct-text").arg(&path)) else {
            return;
        };
        // Each line of text stands between quotation marks on a line of its own.
        let texts = tree.lines().filter_map(|l| l.trim().strip_prefix('"')?.strip_suffix('"'));
        let read: String = texts.flat_map(str::chars).filter(|c| !c.is_whitespace()).collect();
        assert_eq!(read, expected(&document), "{name}");
    }
}

/// A letter whose table runs over several pages.
fn long_table(script: Script) -> Document {
    let columns = ["时间", "事项"].map(|head| Column { head: samples::text(head), align: Align::Start });
    let rows = (1..60).map(|n| vec![samples::text(&format!("第{n}日")), samples::text("多次来电")]);
    let table = Block::Table(Table { columns: columns.into(), rows: rows.collect() });
    Document { blocks: vec![table], ..names(script) }
}

#[test]
fn page_numbers_and_repeated_heads_are_printed_and_never_copied() {
    for script in Script::ALL {
        for (name, style) in BuiltIn::CODES {
            let document = long_table(script);
            let layout = typeset::layout(&document, style.style(), Library::builtin(), &footer).expect("glyphs");
            let last = &layout.pages.last().expect("a page").runs;
            assert!(last.iter().any(|r| r.role == Role::Footer));
            assert!(last.iter().any(|r| matches!(r.role, Role::RepeatedHead(_))));
            let bytes = pdf::write(&document, &layout, Library::builtin()).expect("a PDF");
            let path = file(&format!("table-{name}-{}", script.code()), &bytes);
            let Some(text) = tool(Command::new("pdftotext").arg("-raw").arg(&path).arg("-")) else {
                return;
            };
            let read: String = text.chars().filter(|c| !c.is_whitespace()).collect();
            assert_eq!(read, expected(&document), "{name} {script:?}");
        }
    }
}

#[test]
fn only_typed_blanks_are_copied() {
    for (name, document) in samples() {
        let path = file(&format!("{name}-blanks"), &render(&document).0);
        for mode in [&[][..], &["-raw"], &["-layout"]] {
            let Some(text) = tool(Command::new("pdftotext").args(mode).arg(&path).arg("-")) else {
                return;
            };
            // Later paragraphs may run over a page end, with a page number in between.
            for block in document.blocks.iter().take(12) {
                let Block::Paragraph(paragraph) = block else {
                    continue;
                };
                let typed = plain(paragraph);
                if typed.contains(' ') {
                    continue;
                }
                let unbroken: String = text.lines().map(str::trim).collect();
                assert!(unbroken.contains(&typed), "{name} {mode:?}: {typed}\n{text}");
            }
        }
    }
}

#[test]
fn qpdf_finds_nothing_wrong() {
    for (name, document) in samples() {
        let path = file(&format!("{name}-qpdf"), &render(&document).0);
        let Some(text) = tool(Command::new("qpdf").arg("--check").arg(&path)) else {
            return;
        };
        assert!(text.contains("No syntax or stream encoding errors"), "{name}: {text}");
    }
}

#[test]
fn every_font_is_embedded_subset_and_has_unicode() {
    for (name, document) in samples() {
        let path = file(&format!("{name}-fonts"), &render(&document).0);
        let Some(text) = tool(Command::new("pdffonts").arg(&path)) else {
            return;
        };
        let rows: Vec<&str> = text.lines().skip(2).collect();
        assert!(!rows.is_empty(), "{name}");
        for row in rows {
            assert!(row.contains("CID TrueType") && row.contains("yes yes yes"), "{name}: {row}");
            let tag = row.split('+').next().unwrap_or_default();
            assert!(tag.len() == 6 && tag.bytes().all(|b| b.is_ascii_uppercase()), "{name}: {row}");
        }
    }
}

#[test]
fn lopdf_reads_it_back() {
    for (name, document) in samples() {
        let (bytes, pages) = render(&document);
        let pdf = lopdf::Document::load_mem(&bytes).expect(name);
        assert_eq!(pdf.version, "1.7");
        assert_eq!(pdf.get_pages().len(), pages, "{name}");
        let catalogue = pdf.catalog().expect("a catalogue");
        assert_eq!(catalogue.get(b"Lang").and_then(|l| l.as_str()).ok(), Some(document.script.code().as_bytes()));
        let types = |t: &[u8]| pdf.objects.values().filter(|o| o.type_name().is_ok_and(|n| n == t)).count();
        assert!(types(b"Font") > 0 && types(b"Font") == 2 * types(b"FontDescriptor"), "{name}");
        for descriptor in
            pdf.objects.values().filter_map(|o| o.as_dict().ok()).filter(|d| d.has_type(b"FontDescriptor"))
        {
            let program = descriptor.get(b"FontFile2").and_then(|f| f.as_reference()).expect("a font file");
            let program = pdf.get_object(program).and_then(|o| o.as_stream()).expect("a stream");
            assert!(program.get_plain_content().is_ok_and(|p| p.starts_with(&[0, 1, 0, 0])), "{name}");
        }
        let info = pdf.trailer.get(b"Info").and_then(|i| i.as_reference()).expect("information");
        let info = pdf.get_dictionary(info).expect("a dictionary");
        assert_eq!(info.get(b"CreationDate").and_then(|d| d.as_str()).ok(), Some(&b"D:20260305000000Z"[..]));
    }
}

/// The samples with a word across each page; Latin letters in it stand off the ideographs.
fn drafts() -> Vec<(String, Document)> {
    let marked = |(name, document): (&str, Document), mark: &str| {
        (format!("{name}-{mark}"), Document { mark: Some(mark.to_owned()), ..document })
    };
    samples().into_iter().flat_map(|sample| [marked(sample.clone(), "草稿"), marked(sample, "第2稿 DRAFT")]).collect()
}

#[test]
fn a_mark_is_printed_on_every_page_and_never_copied() {
    for (name, document) in drafts() {
        let unmarked = Document { mark: None, ..document.clone() };
        let (marked, plain) = (file(&name, &render(&document).0), file(&format!("{name}-no"), &render(&unmarked).0));
        for mode in [&[][..], &["-raw"], &["-layout"]] {
            let read = |path| tool(Command::new("pdftotext").args(mode).arg(path).arg("-"));
            let (Some(marked), Some(plain)) = (read(&marked), read(&plain)) else {
                return;
            };
            assert_eq!(marked, plain, "{name} {mode:?}");
        }
    }
}

#[test]
fn a_mark_lies_behind_the_text_of_every_page() {
    for (name, document) in drafts() {
        let (bytes, pages) = render(&document);
        let pdf = lopdf::Document::load_mem(&bytes).expect("a PDF");
        let contents = pdf.page_iter().map(|page| pdf.get_and_decode_page_content(page).expect("content").operations);
        let contents: Vec<_> = contents.collect();
        assert_eq!(contents.len(), pages);
        for operations in contents {
            let at = |operator: &str| operations.iter().position(|o| o.operator == operator).expect("an operator");
            let count = |operator: &str| operations.iter().filter(|o| o.operator == operator).count();
            let (artifact, span) = (&operations[0], &operations[1]);
            assert_eq!(artifact.operands[0].as_name().ok(), Some(&b"Artifact"[..]), "{name}");
            let text = span.operands[1].as_dict().and_then(|d| d.get(b"ActualText")).and_then(|t| t.as_str());
            assert_eq!(text.ok(), Some(&b""[..]), "{name}");
            // Nothing of the letter is turned or grey, and nothing within the artifact has a text of its own.
            assert_eq!((count("g"), count("cm"), count("q"), count("Q")), (1, 1, 1, 1), "{name}");
            assert!(at("cm") < at("TJ") && at("TJ") < at("Q") && at("Q") + 1 == at("EMC"), "{name}");
        }
    }
}

#[test]
fn a_draft_is_a_sound_boundand_the_same_every_time() {
    for (name, document) in drafts() {
        let (bytes, _) = render(&document);
        assert_eq!(bytes, render(&document).0, "{name}");
        let Some(text) = tool(Command::new("qpdf").arg("--check").arg(file(&format!("{name}-qpdf"), &bytes))) else {
            return;
        };
        assert!(text.contains("No syntax or stream encoding errors"), "{name}: {text}");
    }
}

#[test]
fn the_same_letter_gives_the_same_bytes() {
    for (name, document) in samples() {
        assert_eq!(render(&document).0, render(&document).0, "{name}");
    }
}

#[test]
fn a_short_letter_has_no_page_number_and_a_long_one_has() {
    let layout = |d: &Document| typeset::layout(d, Style::letter(), Library::builtin(), &footer).expect("glyphs");
    let numbered = |d: &Document| {
        let runs = layout(d).pages.into_iter().flat_map(|p| p.runs);
        runs.filter(|r| r.role == typeset::Role::Footer).count()
    };
    assert_eq!(numbered(&names(Script::Hans)), 0);
    assert!(layout(&long_letter(Script::Hans)).pages.len() >= 4);
    assert!(numbered(&long_letter(Script::Hans)) >= 4);
}

#[test]
fn all_missing_characters_are_named_at_once() {
    let mut document = names(Script::Hans);
    document.blocks.push(Block::Paragraph(samples::text("ა好\u{E000}ბ")));
    let missing = typeset::layout(&document, Style::letter(), Library::builtin(), &footer).expect_err("no glyphs");
    let found: Vec<_> = missing.iter().map(|m| (m.character, m.why)).collect();
    let (none, private) = (typeset::Unprintable::NoFace, typeset::Unprintable::PrivateUse);
    assert_eq!(found, [('ა', none), ('\u{E000}', private), ('ბ', none)]);
}

#[test]
fn letters_bound_together_have_the_bookmarks_asked_for() {
    let documents = [complaint(Script::Hans), names(Script::Hant), long_letter(Script::Hans)];
    let layouts: Vec<_> = documents
        .iter()
        .map(|d| typeset::layout(d, Style::letter(), Library::builtin(), &footer).expect("every character has a glyph"))
        .collect();
    let letters: Vec<_> =
        documents.iter().zip(&layouts).map(|(document, layout)| pdf::Letter { document, layout }).collect();
    let bookmark = |letter: usize| pdf::Bookmark { title: documents[letter].title.clone(), letter, below: vec![] };
    let bookmarks = [0, 1, 2].map(bookmark);
    let cover = pdf::Cover { title: "打印件", author: "", bookmarks: &bookmarks };
    let bytes = pdf::bind(&letters, &cover, Library::builtin()).expect("a PDF");
    let bound = lopdf::Document::load_mem(&bytes).expect("lopdf reads it");
    let pages: Vec<usize> = layouts.iter().map(|l| l.pages.len()).collect();
    let ids: Vec<lopdf::ObjectId> = bound.get_pages().into_values().collect();
    assert_eq!(ids.len(), pages.iter().sum::<usize>());
    let outlines = bound.catalog().and_then(|c| c.get(b"Outlines")).and_then(|o| o.as_reference()).expect("bookmarks");
    let mut next = bound.get_dictionary(outlines).and_then(|o| o.get(b"First")).and_then(|o| o.as_reference()).ok();
    let mut first = Vec::new();
    while let Some(id) = next {
        let bookmark = bound.get_dictionary(id).expect("a bookmark");
        let place = bookmark.get(b"Dest").and_then(|d| d.as_array()).expect("a place");
        first.push(ids.iter().position(|id| place[0].as_reference().ok() == Some(*id)));
        next = bookmark.get(b"Next").and_then(|n| n.as_reference()).ok();
    }
    assert_eq!(first, [Some(0), Some(pages[0]), Some(pages[0] + pages[1])]);
    let path = file("bound", &bytes);
    let Some(tree) = tool(Command::new("pdfinfo").arg("-struct-text").arg(&path)) else {
        return;
    };
    let texts = tree.lines().filter_map(|l| l.trim().strip_prefix('"')?.strip_suffix('"'));
    let read: String = texts.flat_map(str::chars).filter(|c| !c.is_whitespace()).collect();
    assert_eq!(read, documents.iter().map(expected).collect::<String>());
    assert!(pdf::bind(&[], &cover, Library::builtin()).is_err());
}
